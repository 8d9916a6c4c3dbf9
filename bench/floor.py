"""What Django itself takes: a view that gives the very bytes of a page, out of memory.

It stands in the same processes behind the same middleware as the page it is compared with, and
does nothing else: no query, no template, no hash of the body. `keep` writes the answers down that
it gives; a process reads each once.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse

FOLDER = Path(settings.MEDIA_ROOT).parent / "floor"  # beside it, in the folder of the stand


def same_bytes(request: HttpRequest, of: str = "") -> HttpResponse:
    body, kind = _kept(f"/{of}")
    return HttpResponse(body, content_type=kind)


def keep(path: str, body: bytes, kind: str) -> None:
    FOLDER.mkdir(exist_ok=True)
    _file(path).write_bytes(f"{kind}\n".encode() + body)


@cache
def _kept(path: str) -> tuple[bytes, str]:
    kind, _, body = _file(path).read_bytes().partition(b"\n")
    return body, kind.decode()


def _file(path: str) -> Path:
    return FOLDER / sha256(path.encode()).hexdigest()
