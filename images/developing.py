"""From an original to the bytes that readers are given: cut, resized, and encoded anew."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, Any

from PIL import Image

from images.crops import Focus, Pair, Size, box, formats_of, size_of
from images.opening import decoded
from images.rights import Rights, packet

# Chosen together: the files of one picture of 12 million pixels stay under 6 MB, and are made in
# under 8 s on one core. AVIF at a lower speed wins 3 % and takes twice as long.
ENCODED: dict[str, dict[str, Any]] = {
    "avif": {"quality": 56, "speed": 8, "max_threads": 1},
    "webp": {"quality": 74, "method": 3},
    "jpeg": {"quality": 77, "optimize": True, "progressive": True},
}


@dataclass(frozen=True)
class Developed:
    """One pair: the bytes of each of its formats."""

    pair: Pair
    size: Size
    files: dict[str, bytes]


def develop(
    original: IO[bytes], kind: str, size: Size, pairs: Iterable[Pair], focus: Focus, rights: Rights
) -> Iterator[Developed]:
    """The pairs of one picture, each as it is done; it is decoded once. `size` is the original's,
    upright. Raises images.opening.Broken."""
    wanted = list(pairs)
    if not wanted:
        return
    plain, _ = decoded(original, kind, _share(size, wanted))
    xmp = packet(rights)
    for pair in wanted:
        cut = _cut(plain, size, pair, focus)
        yield Developed(pair, Size(*cut.size), _encoded(cut, formats_of(pair.crop), xmp))


def _share(size: Size, pairs: list[Pair]) -> float:
    """How large the whole has to be so that no part of it is enlarged."""
    return min(max(pair.width / _breadth(size, pair) for pair in pairs), 1)


def _breadth(size: Size, pair: Pair) -> int:
    left, _, right, _ = box(size, pair.crop, Focus())
    return right - left


def _cut(plain: Image.Image, size: Size, pair: Pair, focus: Focus) -> Image.Image:
    across, down = plain.width / size.width, plain.height / size.height
    left, top, right, bottom = box(size, pair.crop, focus)
    part = (left * across, top * down, right * across, bottom * down)
    return plain.resize(size_of(pair), Image.Resampling.LANCZOS, box=part, reducing_gap=3.0)


def _encoded(cut: Image.Image, formats: Iterable[str], xmp: bytes) -> dict[str, bytes]:
    return {form: _as(cut, form, xmp) for form in formats}


def _as(cut: Image.Image, form: str, xmp: bytes) -> bytes:
    file = io.BytesIO()
    cut.save(file, form, xmp=xmp, **ENCODED[form])
    return file.getvalue()
