"""Bytes become text, unchanged, or are refused by name with the place of the fault. Pure."""

from reading.header import impossible_date

MAX_BYTES = 2_000_000  # the longest body the editor takes, in the longest letters
SHOWN = 40  # characters of a fault that a message repeats


class SourceError(ValueError):
    """A file that cannot be raw copy. Trying again does not help; mend the file.

    `place` says where the fault is, as in "byte 214"; "" where the whole file is at fault.
    """

    def __init__(self, reason: str, place: str = "") -> None:
        self.reason, self.place = reason, place
        super().__init__(f"{place}: {reason}" if place else reason)


class Empty(SourceError):
    """Nothing is in it but white space."""


class TooLarge(SourceError):
    """More than MAX_BYTES."""


class NotText(SourceError):
    """It holds a NUL: a picture or a document, not text."""


class WrongEncoding(SourceError):
    """Its bytes are not UTF-8."""


class ImpossibleDate(SourceError):
    """Its header names a day that no calendar has."""


def decode(raw: bytes) -> str:
    """The text of a file, every code point kept: a byte-order mark, CRLF, odd spaces.

    Raises SourceError.
    """
    if len(raw) > MAX_BYTES:
        raise TooLarge(f"It is larger than {MAX_BYTES:,} bytes, the most we take.")
    if (nul := raw.find(b"\0")) >= 0:
        raise NotText("It holds a NUL, so it is no text.", f"byte {nul + 1}")
    text = _decoded(raw)
    if not text.strip("\ufeff \t\r\n"):
        raise Empty("It is empty.")
    if date := impossible_date(text):
        raise ImpossibleDate(f"{date.raw[:SHOWN]} is no date.", f"character {date.start + 1}")
    return text


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = raw[error.start]
        raise WrongEncoding(
            f"It is not UTF-8: byte 0x{byte:02x} cannot stand there.", f"byte {error.start + 1}"
        ) from error
