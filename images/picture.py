"""What readers may see of an image today, as one pure value that templates print."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from django.conf import settings

from images.crops import CROPS, Size, formats_of, natural


@dataclass(frozen=True)
class Made:
    """One rendition: the files of a crop in one width. `focus` is "50x50", as in their names."""

    crop: str
    width: int
    height: int
    focus: str


def told(made: Iterable[Made]) -> str:
    """Renditions as one line of text, to be kept beside an image."""
    return ";".join(f"{m.crop} {m.width} {m.height} {m.focus}" for m in made)


@lru_cache(maxsize=5_000)
def untold(line: str) -> tuple[Made, ...]:
    """The renditions that `told` told of."""
    parts = (one.split(" ") for one in line.split(";") if one)
    return tuple(Made(crop, int(width), int(height), focus) for crop, width, height, focus in parts)


@dataclass(frozen=True)
class Sources:
    """The files of one crop: a srcset for each format, and the size of the largest of them."""

    avif: str
    webp: str
    jpeg: str
    src: str
    width: int
    height: int


@dataclass(frozen=True)
class Picture:
    """An image that may be shown. `token` begins the names of its files; `colour` is a class's."""

    id: int
    token: str
    size: Size
    colour: str
    made: tuple[Made, ...]

    @cached_property
    def natural(self) -> str:
        """The crop that takes least from it."""
        return natural(*self.size)

    @cached_property
    def uncut(self) -> Sources | None:
        """What stands where any shape may: the crop that takes least."""
        return self.at(self.natural)

    def at(self, crop: str) -> Sources | None:
        """What stands at a place of that shape: until it is made, the nearest that is."""
        made = self._of(crop) or self._of(self._nearest(crop))
        if not made:
            return None
        srcset = {form: self._srcset(made, form) for form in formats_of(made[0].crop)}
        largest, usual = made[-1], made[(len(made) - 1) // 2]
        return Sources(
            avif=srcset.get("avif", ""),
            webp=srcset.get("webp", ""),
            jpeg=srcset["jpeg"],
            src=self.url(usual, "jpeg"),
            width=largest.width,
            height=largest.height,
        )

    def largest(self, crop: str) -> tuple[str, Size] | None:
        """Path and size of the widest JPEG of that crop itself: for machines."""
        made = self._of(crop)
        return (self.url(made[-1], "jpeg"), Size(made[-1].width, made[-1].height)) if made else None

    def url(self, made: Made, form: str) -> str:
        return settings.MEDIA_URL + path_of(self.token, made, form)

    def _of(self, crop: str) -> list[Made]:
        return sorted((m for m in self.made if m.crop == crop), key=lambda made: made.width)

    def _nearest(self, crop: str) -> str:
        """Of what is made, the crop whose shape is nearest to the one asked for."""
        there = {made.crop for made in self.made}
        return min(there, key=lambda other: _apart(other, crop), default=crop)

    def _srcset(self, made: Iterable[Made], form: str) -> str:
        return ", ".join(f"{self.url(one, form)} {one.width}w" for one in made)


def path_of(token: str, made: Made, form: str) -> str:
    """Where a rendition's file lies in the public storage. Its name changes with the focus, so
    whoever has it may keep it for ever."""
    return f"{token[:2]}/{token}/{made.crop}-{made.width}-{made.focus}.{form}"


def _apart(one: str, other: str) -> float:
    (a, b), (c, d) = CROPS[one], CROPS[other]
    return max(a * d, b * c) / min(a * d, b * c)
