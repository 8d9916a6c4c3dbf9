"""Addresses that may stand in a body."""

import re
from urllib.parse import urlsplit

from articles.body.format import SCHEMES

LONGEST = 2_000
# Browsers drop these inside an address, so "java\tscript:" would come to life again.
_DROPPED = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_NEVER = re.compile(r"[\s\\<>\"'`{}|^]")


def safe_address(address: str, schemes: tuple[str, ...] = SCHEMES) -> str:
    """The address as it may be printed, or "" if it must not be: only whole http, https, mailto."""
    candidate = _DROPPED.sub("", address).strip().replace(" ", "%20")
    if len(candidate) > LONGEST or _NEVER.search(candidate):
        return ""
    scheme, colon, rest = candidate.partition(":")
    if not colon or scheme.lower() not in schemes:
        return ""
    candidate = f"{scheme.lower()}:{rest}"
    return candidate if _leads_somewhere(candidate) else ""


def _leads_somewhere(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path and not parts.netloc
    # A name before the host makes an address look like another one.
    return bool(host) and "@" not in parts.netloc
