"""Pictures as heavy as a photograph: detail at every scale, as in nature, and film grain."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageChops

SIZE = (4000, 3000)  # 12 Mpx
SCALES = ((4, 90), (12, 70), (40, 50), (130, 34), (400, 22), (1300, 12))  # across, how strong
GRAIN = 6
QUALITY = 92  # as cameras keep them: some 6 MB


def photos(count: int) -> Iterator[bytes]:
    """JPEGs, no two of them alike to a hash of what they show."""
    scene = _scene()
    for number in range(count):
        moved = ImageChops.offset(scene, 97 * number, 61 * number)
        if number % 2:
            moved = moved.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        file = BytesIO()
        moved.save(file, "JPEG", quality=QUALITY)
        yield file.getvalue()


def _scene() -> Image.Image:
    """Three layers of noise in colour, over a sky that gets lighter towards the ground."""
    light = Image.linear_gradient("L").resize(SIZE)
    bands = [Image.blend(light, _noise(), 0.7) for _ in range(3)]
    common = _noise()
    return Image.merge("RGB", [Image.blend(band, common, 0.6) for band in bands])


def _noise() -> Image.Image:
    """Coarse shapes strong, fine ones weak: the spectrum that photographs have."""
    layer = Image.new("L", SIZE, 128)
    for across, strength in SCALES:
        shape = (across, max(across * 3 // 4, 2))
        spots = Image.effect_noise(shape, strength).resize(SIZE, Image.Resampling.BICUBIC)
        layer = ImageChops.add(layer, spots, offset=-128)
    return ImageChops.add(layer, Image.effect_noise(SIZE, GRAIN), offset=-128)
