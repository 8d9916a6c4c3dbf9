from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    name = "newsroom"

    def ready(self) -> None:
        from core.freezing import freeze
        from newsroom.models import LogLine

        freeze(LogLine, sentence="A line of the log is never changed or deleted.")
