"""The one place where a picture's file is opened. What comes out is upright, sRGB and plain."""

import io
import struct
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import IO, NamedTuple

from PIL import Image, ImageCms

from images.crops import Size

MOST_PIXELS = 64_000_000
LARGEST_PROFILE = 4_000_000  # bytes; those for print have two million at most
WHITE = (255, 255, 255)  # under what is transparent: cut-outs are made to lie on it
STRIP = 256  # lines that are turned into plain colours at a time
ORIENTATION = 0x0112
SIDEWAYS = 5  # and above: length and breadth change places
UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# Whatever a decoder raises over a file that is not what it says.
BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    ArithmeticError,
    LookupError,
    TypeError,
    AttributeError,
    RuntimeError,
    MemoryError,
    struct.error,
    Warning,
    Image.DecompressionBombError,
)

# Pillow's own guard, for the whole process: behind ours, which reads the header first.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)


# One at a time in a process: forty that come at once need no more memory than one.
_decoding = Lock()


class Broken(Exception):
    """The file is damaged, or broke off."""


class Decoded(NamedTuple):
    """`image` in sRGB, upright, with nothing of the file but pixels; `size` is the whole's."""

    image: Image.Image
    size: Size


@contextmanager
def opened(file: IO[bytes], kind: str) -> Iterator[Image.Image]:
    """The picture, not yet decoded. `kind` is one of Pillow's names, as in "JPEG": no other decoder
    is tried. Raises Broken, also for what the block meets in it."""
    file.seek(0)
    try:
        with Image.open(file, formats=[kind]) as image:
            yield image
    except BROKEN as error:
        raise Broken(str(error)) from error


def decoded(file: IO[bytes], kind: str, share: float = 1) -> Decoded:
    """The picture at `share` of its length and breadth, or up to twice that: so a large one needs
    little memory. Raises Broken."""
    with opened(file, kind) as image:
        return decode(image, share)


def decode(image: Image.Image, share: float) -> Decoded:
    """The same, of a file that is open."""
    whole = Size(*image.size)
    least = Size(*(max(round(length * share), 1) for length in whole))
    with _decoding:
        image.draft(None, least)  # a JPEG is decoded at a half, a quarter or an eighth
        image.load()
        plain = _plain(image, least)
    turned = orientation(image)
    if turned >= SIDEWAYS:
        whole = Size(whole.height, whole.width)
    return Decoded(plain.transpose(UPRIGHT[turned]) if turned in UPRIGHT else plain, whole)


def orientation(image: Image.Image) -> int:
    """How its camera was held, 1 to 8; 1 is upright, and what is said where nothing is."""
    try:
        said = image.getexif().get(ORIENTATION, 1)
    except BROKEN:
        return 1
    return said if said in UPRIGHT else 1


def _plain(image: Image.Image, least: Size) -> Image.Image:
    """By strips: what is see-through or in other colours would need the memory of three."""
    times = max(min(image.width // least.width, image.height // least.height), 1)
    plain = Image.new("RGB", (-(-image.width // times), -(-image.height // times)))
    colours = _colours(image)
    lines = times * max(STRIP // times, 1)
    for top in range(0, image.height, lines):
        bottom = min(top + lines, image.height)
        strip = colours(image.crop((0, top, image.width, bottom)))
        plain.paste(strip.reduce(times) if times > 1 else strip, (0, top // times))
    return plain


def _colours(image: Image.Image) -> Callable[[Image.Image], Image.Image]:
    """How a part of it becomes sRGB. A broken profile costs its colours, not its life."""
    profile = image.info.get("icc_profile")
    if not profile or len(profile) > LARGEST_PROFILE:
        return lambda part: _shown(part).convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = _shown(image.crop((0, 0, 1, 1))).mode
        change = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, *BROKEN):
        return lambda part: _shown(part).convert("RGB")
    return lambda part: change.apply(_shown(part))


def _shown(image: Image.Image) -> Image.Image:
    """In a mode that colours can be read of: grey, RGB or CMYK, and nothing see-through."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return _on_white(image.convert("RGBA"))
    return image if image.mode in ("L", "RGB", "CMYK") else image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    ground = Image.new("RGB", image.size, WHITE)
    ground.paste(image, mask=image.getchannel("A"))
    return ground
