"""IPTC-IIM, as agencies have written it since the nineties: a row of numbered fields. Pure."""

from collections import defaultdict
from collections.abc import Iterator

FIELDS = {
    25: "keywords",
    55: "taken_on",
    80: "creator",
    110: "credit",
    115: "source",
    116: "notice",
    120: "caption",
}
MOST_BYTES = 200_000
MARK, ENVELOPE, APPLICATION, CHARACTER_SET = 0x1C, 1, 2, 90
UTF_8 = b"\x1b%G"


def read(block: bytes) -> dict[str, list[str]]:
    """Its fields by our names; what is broken ends the reading."""
    said: dict[str, list[str]] = defaultdict(list)
    encoding = ""
    for record, number, value in _fields(block[:MOST_BYTES]):
        if (record, number) == (ENVELOPE, CHARACTER_SET):
            encoding = "utf-8" if value == UTF_8 else ""
        elif record == APPLICATION and number in FIELDS:
            said[FIELDS[number]].append(_text(value, encoding))
    return dict(said)


def _fields(block: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 0
    while at + 5 <= len(block) and block[at] == MARK:
        length = int.from_bytes(block[at + 3 : at + 5], "big")
        if length & 0x8000:  # "extended": never text
            return
        yield block[at + 1], block[at + 2], block[at + 5 : at + 5 + length]
        at += 5 + length


def _text(value: bytes, encoding: str) -> str:
    """Most do not say how they are written."""
    try:
        return value.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", errors="replace")
