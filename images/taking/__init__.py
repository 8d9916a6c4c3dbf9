"""A file that arrives: what it is, whether it is taken, and all it says of itself.

Everything is refused by its header, before a decoder sees it: see `headers`.
"""

import hashlib
from dataclasses import dataclass
from typing import IO

from images.crops import Size
from images.opening import Broken, decode, opened
from images.taking import headers, looks, metadata
from images.taking.kinds import HEAD, kind_of
from images.taking.metadata import Found
from images.taking.refusing import BROKE_OFF, NotTaken

__all__ = ["EXTENSIONS", "Found", "NotTaken", "Taken", "found_in", "inspect", "kind_by_name"]

EXTENSIONS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif", "GIF": "gif"}
LARGEST = 40_000_000  # bytes
CHUNK = 1 << 20
LOOKED_AT = 200  # pixels of the short side, for hash and colour


@dataclass(frozen=True)
class Taken:
    """What is known of a file that may be taken. `kind` is JPEG, PNG, WEBP, AVIF or GIF; `size` is
    as it is seen, upright."""

    kind: str
    size: Size
    bytes: int
    content_hash: str
    perceptual_hash: str
    colour: str
    found: Found


def inspect(file: IO[bytes]) -> Taken:
    """Read a file that was sent. Raises NotTaken with the sentence for whoever sent it."""
    length = _length(file)
    kind = _kind(file)
    headers.check(file, kind, length)
    content_hash = _sha256(file)
    try:
        return _looked_at(file, kind, length, content_hash)
    except Broken as broken:
        raise NotTaken(BROKE_OFF) from broken


def kind_by_name(name: str) -> str:
    """The kind of an original of ours: we named it ourselves, by what it is."""
    return next(kind for kind, ending in EXTENSIONS.items() if name.endswith(f".{ending}"))


def found_in(file: IO[bytes]) -> Found:
    """What a file that was taken says of itself: caption, credit, people …; nothing is decoded."""
    try:
        with opened(file, _kind(file)) as image:
            return metadata.found(image)
    except (Broken, NotTaken):
        return Found()


def _length(file: IO[bytes]) -> int:
    length = file.seek(0, 2)
    if length > LARGEST:
        large, most = round(length / 1e6), round(LARGEST / 1e6)
        raise NotTaken(
            f"The file has {large} MB, and {most} are the most. Save it as JPEG, quality 90."
        )
    return length


def _kind(file: IO[bytes]) -> str:
    file.seek(0)
    return kind_of(file.read(HEAD))


def _sha256(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _looked_at(file: IO[bytes], kind: str, length: int, content_hash: str) -> Taken:
    with opened(file, kind) as image:
        stored = Size(*image.size)
        headers.check_size(stored, kind)  # Pillow's reading of the header, beside ours
        small, size = decode(image, min(LOOKED_AT / min(stored), 1))
        found = metadata.found(image)
    return Taken(
        kind=kind,
        size=size,
        bytes=length,
        content_hash=content_hash,
        perceptual_hash=looks.perceptual_hash(small),
        colour=looks.colour(small),
        found=found,
    )
