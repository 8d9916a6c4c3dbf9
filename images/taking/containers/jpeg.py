"""JPEG: segments up to the first scan."""

from typing import IO, NamedTuple

from images.crops import Size
from images.taking.containers.reading import CROWDED, MOST_BESIDE, MOST_PARTS, Header, big, read_at
from images.taking.refusing import BROKE_OFF, NotTaken

SCAN = 0xDA
USUAL = {0xC0, 0xC1, 0xC2}  # baseline, extended, progressive
FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
PROGRESSIVE = 0xC2
MOST_SCANS = 60  # cameras and programs write ten at most
# Of a picture that comes in several scans, the decoder holds all coefficients, however small it is
# wanted: two bytes each.
MOST_HELD = 110_000_000
UNUSUAL = "This is an unusual JPEG, lossless or arithmetic: export it once more as a plain one."


class Frame(NamedTuple):
    """`parts` is how many colours it has, `held` the bytes of its coefficients."""

    size: Size
    progressive: bool
    parts: int
    held: int


def jpeg(file: IO[bytes], length: int) -> Header:
    frame, scan = _frame(file)
    if scan > MOST_BESIDE or _scans(file, scan) > MOST_SCANS:
        raise NotTaken(CROWDED)
    in_several = frame.progressive or read_at(file, scan + 4, 1)[0] < frame.parts
    if in_several and frame.held > MOST_HELD:
        raise NotTaken(
            "A progressive JPEG of this size needs too much memory: save it as a baseline one "
            "(“standard”), or smaller."
        )
    return Header(frame.size)


def _frame(file: IO[bytes]) -> tuple[Frame, int]:
    """What its one frame says, and where the first scan begins."""
    at, frame = 2, None
    for _ in range(MOST_PARTS):
        marker, length = _segment(file, at)
        if marker == SCAN:
            break
        if marker in FRAMES:
            if frame:
                raise NotTaken(BROKE_OFF)
            frame = _read(marker, read_at(file, at + 4, length - 2))
        at += 2 + length
    if frame is None:
        raise NotTaken(BROKE_OFF)
    return frame, at


def _segment(file: IO[bytes], at: int) -> tuple[int, int]:
    """Its marker, and how long it is after that."""
    head = read_at(file, at, 4)
    if head[0] != 0xFF or head[1] in (0x00, 0xD9, 0xFF):
        raise NotTaken(BROKE_OFF)
    return head[1], max(big(head[2:4]), 2)


def _read(marker: int, data: bytes) -> Frame:
    if marker not in USUAL:
        raise NotTaken(UNUSUAL)
    if len(data) < 6 or len(data) < 6 + 3 * data[5]:
        raise NotTaken(BROKE_OFF)
    size = Size(big(data[3:5]), big(data[1:3]))
    samples = [(byte >> 4, byte & 15) for byte in data[7 : 6 + 3 * data[5] : 3]]
    if not all(size) or not all(across and down for across, down in samples):
        raise NotTaken(BROKE_OFF)
    whole = max(across for across, _ in samples) * max(down for _, down in samples)
    each = sum(across * down for across, down in samples) / whole
    held = round(2 * size.width * size.height * each)
    return Frame(size, marker == PROGRESSIVE, len(samples), held)


def _scans(file: IO[bytes], at: int) -> int:
    file.seek(at)
    return sum(part.count(b"\xff\xda") for part in iter(lambda: file.read(1 << 20), b""))
