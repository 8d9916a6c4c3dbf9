"""How a verb says no."""

from images.models import Image


class Refused(Exception):
    """It was refused and nothing was changed; `str()` is a sentence for the editor."""


class AlreadyHere(Refused):
    """The very same file was sent before: as `image`."""

    def __init__(self, image: Image) -> None:
        gone = " It was withdrawn." if image.withdrawn_at else ""
        super().__init__(f"We have this very picture: “{image}”.{gone}")
        self.image = image


class Moved(Refused):
    """Somebody else changed it since the editor looked: `image` is as it is now."""

    def __init__(self, image: Image) -> None:
        super().__init__("Somebody else changed this picture since you opened it: look again.")
        self.image = image
