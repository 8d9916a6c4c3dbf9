from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class MagazineConfig(AppConfig):
    name = "magazine"

    def ready(self) -> None:
        from magazine.roles import keep_roles

        # Django tells only apps with tables. Importing is the last of them in INSTALLED_APPS, so
        # all permissions that the roles hold exist by then.
        last = apps.get_app_config("importing")
        post_migrate.connect(keep_roles, sender=last, dispatch_uid="magazine.roles")
