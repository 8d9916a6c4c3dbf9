"""What a picture's file says of itself, as plain words for a form: from XMP, IPTC and EXIF.

Anybody may have written it, and much of it is broken: nothing here raises.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from PIL import ExifTags, Image

from images.opening import BROKEN
from images.taking import iptc, xmp

CAPTION, CREDIT, WORD = 400, 200, 100  # characters
MOST_WORDS = 40
DATE = re.compile(r"(\d{4})[:\-/]?(\d\d)[:\-/]?(\d\d)")
FIRST_PHOTOGRAPH = 1826


@dataclass(frozen=True)
class Found:
    """`people` are those its caption names, `source` is the agency, `notice` its copyright's."""

    caption: str = ""
    credit: str = ""
    alt: str = ""
    taken_on: date | None = None
    people: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    source: str = ""
    notice: str = ""


def found(image: Image.Image) -> Found:
    """Where several tell the same, XMP is believed first, then IPTC, then EXIF."""
    said = _together([_xmp(image), _iptc(image), _exif(image)])
    return Found(
        caption=plain(_first(said, "caption"), CAPTION),
        credit=_credit(said),
        alt=plain(_first(said, "alt"), CAPTION),
        taken_on=_date(said.get("taken_on", [])),
        people=_words(said.get("people", [])),
        keywords=_words(said.get("keywords", [])),
        source=plain(_first(said, "source") or _first(said, "credit"), CREDIT),
        notice=plain(_first(said, "notice"), CREDIT),
    )


def plain(words: str, most: int) -> str:
    """One line of visible text, `most` characters at most: no control, no half of a pair."""
    seen = "".join(sign if _is_seen(sign) else " " for sign in words[: most * 8])
    line = " ".join(seen.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _is_seen(sign: str) -> bool:
    """Joiners stay, which some scripts and emoji need; all that turns or hides text goes."""
    return sign in "\u200c\u200d" or unicodedata.category(sign)[0] != "C"


def _credit(said: Mapping[str, list[str]]) -> str:
    """As it is printed: who took it, and for whom."""
    creator = plain(_first(said, "creator"), CREDIT)
    line = plain(_first(said, "credit"), CREDIT)
    if creator and line and creator.casefold() not in line.casefold():
        return plain(f"{creator}/{line}", CREDIT)
    return line or creator or plain(_first(said, "notice"), CREDIT)


def _first(said: Mapping[str, list[str]], field: str) -> str:
    return next((words for words in said.get(field, []) if words.strip()), "")


def _words(found: Iterable[str]) -> tuple[str, ...]:
    """Each once, in their order."""
    words = [plain(part, WORD) for line in found for part in re.split(r"[;\n]", line[:4000])]
    return tuple(dict.fromkeys(word for word in words if word))[:MOST_WORDS]


def _date(found: Iterable[str]) -> date | None:
    for words in found:
        if match := DATE.match(words.strip()):
            try:
                day = date(*map(int, match.groups()))
            except ValueError:
                continue
            if day.year >= FIRST_PHOTOGRAPH:
                return day
    return None


def _together(sources: Iterable[Mapping[str, list[str]]]) -> dict[str, list[str]]:
    """Of each field, what the first source that has it says."""
    together: dict[str, list[str]] = {}
    for source in sources:
        for field, words in source.items():
            together.setdefault(field, words)
    return together


def _xmp(image: Image.Image) -> dict[str, list[str]]:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    return xmp.read(packet.encode() if isinstance(packet, str) else packet)


def _iptc(image: Image.Image) -> dict[str, list[str]]:
    resources = image.info.get("photoshop")
    block = resources.get(0x0404, b"") if isinstance(resources, dict) else b""
    return iptc.read(block) if isinstance(block, bytes) else {}


def _exif(image: Image.Image) -> dict[str, list[str]]:
    tags = ExifTags.Base
    if "exif" not in image.info:  # Pillow would decode a whole PNG to look for it
        return {}
    try:
        exif = image.getexif()
        times = exif.get_ifd(ExifTags.IFD.Exif)
        told = {
            "caption": exif.get(tags.ImageDescription),
            "creator": exif.get(tags.Artist),
            "notice": exif.get(tags.Copyright),
            "taken_on": times.get(tags.DateTimeOriginal),
        }
    except BROKEN:
        return {}
    return {field: [words] for field, words in told.items() if isinstance(words, str) and words}
