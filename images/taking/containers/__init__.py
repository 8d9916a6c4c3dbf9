"""The headers of the kinds we take, read without a decoder: how large is it, and does it move?

Each reader takes a file and its length in bytes, and raises NotTaken.
"""

from collections.abc import Callable
from typing import IO

from images.taking.containers.avif import avif
from images.taking.containers.gif import gif
from images.taking.containers.jpeg import jpeg
from images.taking.containers.png import png
from images.taking.containers.reading import Header
from images.taking.containers.webp import webp

READERS: dict[str, Callable[[IO[bytes], int], Header]] = {
    "JPEG": jpeg,
    "PNG": png,
    "WEBP": webp,
    "GIF": gif,
    "AVIF": avif,
}
