"""Reads celebrity copy: text in, findings with their places out. Pure: no Django, no network."""

from reading.codes import ANONYMOUS, GRIEF_CODES
from reading.keys import fold, person_key, post_key, quote_key, sensitivity_key
from reading.reader import read, read_copy
from reading.report import as_data
from reading.values import (
    Byline,
    Found,
    Header,
    Paragraph,
    Person,
    Post,
    Quote,
    Reading,
    Sensitivity,
)
from reading.version import READER_VERSION

__all__ = [
    "ANONYMOUS",
    "GRIEF_CODES",
    "READER_VERSION",
    "Byline",
    "Found",
    "Header",
    "Paragraph",
    "Person",
    "Post",
    "Quote",
    "Reading",
    "Sensitivity",
    "as_data",
    "fold",
    "person_key",
    "post_key",
    "quote_key",
    "read",
    "read_copy",
    "sensitivity_key",
]
