"""Files that somebody might send who means no good, or whose line broke. All made in code."""

import gzip
import io
import struct
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any

from PIL import ExifTags, Image

from tests.factories import draw, jpeg

PAYLOAD = b"<script>alert('PAYLOAD')</script><?php system('PAYLOAD'); ?>"
ZIP = b"PK\x03\x04\x14\0\0\0\0\0PAYLOAD" + b"PK\x05\x06" + b"\0" * 18
JPEG_COMMENT, JPEG_ICC, JPEG_EXIF = b"\xff\xfe", b"\xff\xe2", b"\xff\xe1"


def as_kind(kind: str, width: int = 640, height: int = 480, **how: Any) -> bytes:
    """A good picture of that kind."""
    file = io.BytesIO()
    draw(width, height).save(file, kind, **how)
    return file.getvalue()


def moving(kind: str, frames: int = 3) -> bytes:
    file = io.BytesIO()
    first, *more = [draw(480, 360, seed=n) for n in range(frames)]
    first.save(file, kind, save_all=True, append_images=more, duration=100)
    return file.getvalue()


def enlarged(kind: str, width: int, height: int, **how: Any) -> bytes:
    file = io.BytesIO()
    draw(640, 480).resize((width, height), Image.Resampling.NEAREST).save(file, kind, **how)
    return file.getvalue()


def cut_short(kind: str, share: float = 0.6) -> bytes:
    whole = as_kind(kind)
    return whole[: int(len(whole) * share)]


# ── Larger than it looks ────────────────────────────────────────────────────────────────────────


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, *between: bytes) -> bytes:
    """Black and white, one bit a pixel: megapixels in a few kilobytes."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    row = b"\0" + b"\0" * ((width + 7) // 8)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    parts = [head, *between, chunk(b"IDAT", rows), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def blown_up(size: int) -> bytes:
    """Zeros, packed a thousand times smaller."""
    return zlib.compress(b"\0" * size, 9)


def png_with_blown_up_text() -> bytes:
    return png(640, 480, chunk(b"zTXt", b"Comment\0\0" + blown_up(60_000_000)))


def png_with_blown_up_profile() -> bytes:
    return png(640, 480, chunk(b"iCCP", b"icc\0\0" + blown_up(60_000_000)))


def png_with_blown_up_xmp() -> bytes:
    words = b"XML:com.adobe.xmp\0\1\0\0\0" + blown_up(60_000_000)
    return png(640, 480, chunk(b"iTXt", words))


def png_of_many_chunks() -> bytes:
    return png(640, 480, chunk(b"tEXt", b"a\0b") * 1_000_000)


def gif(frames: int, width: int = 480, height: int = 480) -> bytes:
    screen = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\0"
    return b"GIF89a" + screen + frame * frames + b"\x3b"


def gif_of_many_blocks() -> bytes:
    """A comment in blocks of a byte each: forty megabytes would be counted for ten seconds."""
    screen = struct.pack("<HHBBB", 480, 480, 0, 0, 0)
    return b"GIF89a" + screen + b"\x21\xfe" + b"\x01a" * 15_000_000 + b"\0\x3b"


def gif_of_many_comments() -> bytes:
    comment = b"\x21\xfe" + b"\x01a" * 100_000 + b"\0"
    return gif(1).replace(b"\x2c", comment * 100 + b"\x2c", 1)


def gif_larger_inside() -> bytes:
    """A small screen, and on it a picture of four thousand million pixels."""
    return gif(1).replace(struct.pack("<HHHHB", 0, 0, 480, 480, 0), b"\0\0\0\0\xff\xff\xff\xff\0")


def webp(width: int, height: int) -> bytes:
    """The header alone, and nothing that bears it out."""
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    head = b"VP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + canvas
    return b"RIFF" + struct.pack("<I", len(head) + 12) + b"WEBP" + head + b"VP8 \0\0\0\0"


def avif_that_says(width: int, height: int, real: tuple[int, int] = (640, 480)) -> bytes:
    """An AVIF with another size in its box than in its picture."""
    whole = as_kind("AVIF", *real)
    return whole.replace(
        b"ispe\0\0\0\0" + struct.pack(">II", *real),
        b"ispe\0\0\0\0" + struct.pack(">II", width, height),
    )


AVIF_BRAND = b"\0\0\0\x18ftypavif\0\0\0\0avifmif1"


def avif_of_many_pieces(rows: int = 20_000, pieces: int = 20_000) -> bytes:
    """A table of places whose numbers have no width: 120 kB promise 400 million pieces."""
    table = b"iloc\0\0\0\0\0\0" + struct.pack(">H", rows)
    return AVIF_BRAND + table + struct.pack(">HHH", 1, 0, pieces) * rows


def avif_of_many_tables() -> bytes:
    return AVIF_BRAND + (b"iloc\0\0\0\0\0\0" + struct.pack(">H", 20_000) + b"\0" * 6) * 50_000


def avif_of_many_tiles(tiles: int = 1000, units: int = 20_000) -> bytes:
    """Each item lies in the same bytes, which are walked through once more for each."""
    head = AVIF_BRAND + b"infe\x02\0\0\0\0\1\0\0av01\0"
    table = b"iloc\0\0\0\0\x44\0" + struct.pack(">H", tiles)
    start, stream = len(head) + len(table) + 14 * tiles, b"\x12\0" * units
    row = struct.pack(">HHHLL", 1, 0, 1, start, len(stream))
    return head + table + row * tiles + stream


def jpeg_that_says(width: int, height: int) -> bytes:
    whole = bytearray(jpeg(640, 480))
    at = whole.index(b"\xff\xc0")
    whole[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(whole)


def jpeg_of_many_scans(scans: int = 2000) -> bytes:
    """Each scan is small, and makes the decoder walk through the whole picture."""
    whole = jpeg(2400, 1800, progressive=True)
    last = whole.rindex(b"\xff\xda")
    return whole[:last] + whole[last:-2] * scans + whole[-2:]


def avif_larger_inside() -> bytes:
    """24 million pixels behind a box that says a quarter of a million."""
    file = io.BytesIO()
    Image.new("RGB", (6000, 4000)).save(file, "AVIF", speed=10, quality=10)
    said, true = struct.pack(">II", 600, 400), struct.pack(">II", 6000, 4000)
    return file.getvalue().replace(b"ispe\0\0\0\0" + true, b"ispe\0\0\0\0" + said)


def large_progressive() -> bytes:
    """A decoder would hold 128 million coefficients of it."""
    whole = bytearray(jpeg(640, 480, progressive=True))
    at = whole.index(b"\xff\xc2")
    whole[at + 5 : at + 9] = struct.pack(">HH", 8000, 8000)
    return bytes(whole)


def two_frames() -> bytes:
    """One size for who reads the first, another for who reads the last."""
    whole = jpeg(640, 480)
    at = whole.index(b"\xff\xc0")
    frame = whole[at : at + 2 + int.from_bytes(whole[at + 2 : at + 4], "big")]
    return whole[:at] + frame[:5] + struct.pack(">HH", 30_000, 30_000) + frame[9:] + whole[at:]


def segment(marker: bytes, data: bytes) -> bytes:
    return marker + struct.pack(">H", len(data) + 2) + data


def jpeg_with(*segments: bytes, after: bytes = b"") -> bytes:
    whole = jpeg(640, 480)
    return whole[:2] + b"".join(segments) + whole[2:] + after


def jpeg_with_profile_of(size: int) -> bytes:
    count = -(-size // 60_000)
    parts = (
        segment(JPEG_ICC, b"ICC_PROFILE\0" + bytes([n % 255 + 1, count % 256]) + b"\0" * 60_000)
        for n in range(count)
    )
    return jpeg_with(*parts)


def tiff() -> bytes:
    file = io.BytesIO()
    draw(640, 480).save(file, "TIFF")
    return file.getvalue()


def heic() -> bytes:
    return b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 400


# ── Two things at once ──────────────────────────────────────────────────────────────────────────


def jpeg_and_page() -> bytes:
    return jpeg_with(segment(JPEG_COMMENT, PAYLOAD), after=b"<html>" + PAYLOAD)


def jpeg_and_archive() -> bytes:
    return jpeg_with(after=ZIP)


def gif_and_script() -> bytes:
    """Its first bytes are a comment to whoever takes it for a script."""
    whole = as_kind("GIF")
    comment = b"\x21\xfe" + bytes([len(PAYLOAD)]) + PAYLOAD + b"\0"
    return whole[:-1] + comment + b"\x3b" + b"*/=1;" + PAYLOAD


def png_and_page() -> bytes:
    whole = as_kind("PNG")
    at = whole.index(b"IDAT") - 4
    return whole[:at] + chunk(b"tEXt", b"Comment\0" + PAYLOAD) + whole[at:] + PAYLOAD


def webp_and_page() -> bytes:
    return as_kind("WEBP", exif=exif(), xmp=PAYLOAD) + PAYLOAD


def avif_and_page() -> bytes:
    return as_kind("AVIF", exif=exif(), xmp=PAYLOAD) + PAYLOAD


def exif() -> bytes:
    """Where it was taken, with what, a thumbnail, and a script in every field that takes one."""
    said = Image.Exif()
    words = PAYLOAD.decode()
    said[ExifTags.Base.ImageDescription] = words
    said[ExifTags.Base.Make] = words
    said[ExifTags.Base.Software] = words
    said[ExifTags.Base.Orientation] = 6
    said.get_ifd(ExifTags.IFD.Exif).update({0xA431: "SERIAL-PAYLOAD", 0x9286: PAYLOAD})
    said.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (51.0, 30.0, 26.0), 29: "2026:11:24"})
    return said.tobytes()


def jpeg_of_a_phone() -> bytes:
    return jpeg(640, 480, exif=exif(), comment=PAYLOAD)


def xmp(body: str, before: str = "") -> bytes:
    return (
        f'{before}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" '
        'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
        f"{body}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def laughs() -> bytes:
    """A billion of them."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    before = f'<!DOCTYPE x [<!ENTITY l0 "ha">{lines}]>'
    return xmp("<photoshop:Credit>&l9;</photoshop:Credit>", before)


def stranger() -> bytes:
    """Reads a file of ours, if it may."""
    before = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    return xmp("<photoshop:Credit>&file;</photoshop:Credit>", before)


def deep() -> bytes:
    return xmp("<dc:rights>" * 20_000 + "</dc:rights>" * 20_000)


REFUSED: dict[str, Callable[[], bytes]] = {
    "nothing": bytes,
    "81 million pixels in a small PNG": partial(png, 9000, 9000),
    "64 million pixels in a small PNG": partial(png, 8000, 8000),
    "a PNG with a blown up text": png_with_blown_up_text,
    "a PNG with a blown up profile": png_with_blown_up_profile,
    "a PNG with a blown up XMP": png_with_blown_up_xmp,
    "a PNG of a million chunks": png_of_many_chunks,
    "ten thousand frames": partial(gif, 10_000),
    "a GIF larger inside": gif_larger_inside,
    "a GIF of fifteen million blocks": gif_of_many_blocks,
    "a GIF of many comments": gif_of_many_comments,
    "an AVIF of 400 million pieces": avif_of_many_pieces,
    "an AVIF of many tables": avif_of_many_tables,
    "an AVIF of tiles upon tiles": avif_of_many_tiles,
    "a moving GIF": partial(moving, "GIF"),
    "a moving WebP": partial(moving, "WEBP"),
    "a moving AVIF": partial(moving, "AVIF"),
    "a moving PNG": partial(moving, "PNG"),
    "a huge WebP": partial(webp, 16_383, 16_383),
    "a WebP of a header": partial(webp, 640, 480),
    "a huge AVIF": partial(avif_that_says, 16_384, 16_384),
    "a JPEG that says it is huge": partial(jpeg_that_says, 65_535, 65_535),
    "an AVIF larger inside": avif_larger_inside,
    "a large progressive JPEG": large_progressive,
    "a JPEG of two sizes": two_frames,
    "a strip": partial(jpeg_that_says, 65_535, 1),
    "a strip, upright": partial(png, 1, 65_535),
    "no breadth at all": partial(jpeg_that_says, 0, 480),
    "a JPEG of two thousand scans": jpeg_of_many_scans,
    "a JPEG with 20 MB of profile": partial(jpeg_with_profile_of, 20_000_000),
    "a thumbnail": partial(jpeg, 320, 240),
    "SVG": lambda: b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    "SVG after a comment": lambda: b"\xef\xbb\xbf  <!-- hello --><SVG onload='x()'></SVG>",
    "packed SVG": lambda: gzip.compress(b"<svg/>"),
    "a page": lambda: b"<!doctype html>" + PAYLOAD,
    "PHP": lambda: b"<?php system($_GET[0]);",
    "a program": lambda: b"MZ\x90\0" + b"\0" * 600,
    "an archive": lambda: ZIP,
    "TIFF": tiff,
    "HEIC": heic,
    "PSD": lambda: b"8BPS\0\1" + b"\0" * 600,
    "a film": lambda: b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + b"\0" * 400,
    "a JPEG's first bytes": lambda: b"\xff\xd8\xff\xe0",
    "a PNG's first bytes": lambda: b"\x89PNG\r\n\x1a\n",
    "a JPEG that broke off": partial(cut_short, "JPEG"),
    "a PNG that broke off": partial(cut_short, "PNG"),
    "a WebP that broke off": partial(cut_short, "WEBP"),
    "an AVIF that broke off": partial(cut_short, "AVIF"),
    "a GIF that broke off": partial(cut_short, "GIF"),
    "noise after a JPEG's magic": lambda: b"\xff\xd8\xff" + bytes(range(256)) * 40,
}
ACCEPTED: dict[str, Callable[[], bytes]] = {
    "a JPEG that is a page too": jpeg_and_page,
    "a JPEG that is an archive too": jpeg_and_archive,
    "a GIF that is a script too": gif_and_script,
    "a PNG that is a page too": png_and_page,
    "a WebP that is a page too": webp_and_page,
    "an AVIF that is a page too": avif_and_page,
    "a phone's JPEG": jpeg_of_a_phone,
    "a JPEG with a billion laughs": lambda: jpeg(640, 480, xmp=laughs()),
    "a JPEG that asks for a file": lambda: jpeg(640, 480, xmp=stranger()),
    "a JPEG with deep XMP": lambda: jpeg(640, 480, xmp=deep()[:60_000]),
}
# The largest that is taken of each kind: a decoder needs most for these.
LARGE: dict[str, Callable[[], bytes]] = {
    "64 million pixels": lambda: enlarged("JPEG", 9230, 6920),
    "a long JPEG": lambda: enlarged("JPEG", 15_900, 4000),
    "a large PNG": lambda: enlarged("PNG", 5770, 4330, compress_level=1),
    "a large GIF": lambda: enlarged("GIF", 5770, 4330),
    "a large WebP": lambda: enlarged("WEBP", 3460, 2600, method=0),
    "a large AVIF": lambda: enlarged("AVIF", 4080, 3060, speed=10),
}
