from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "articles"

    def ready(self) -> None:
        from articles import checks  # noqa: F401  registers them
        from articles.models import Edition
        from core.freezing import freeze

        freeze(
            Edition,
            sentence="An edition is never changed or deleted.",
            but=("visible_until", "listed_at"),
        )
