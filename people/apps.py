from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class PeopleConfig(AppConfig):
    name = "people"

    def ready(self) -> None:
        from people import marking

        pre_migrate.connect(marking.lift, sender=self)
        post_migrate.connect(marking.renew, sender=self)
