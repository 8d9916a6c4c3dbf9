"""An editor who is logged in, as the site's own upload script is: one file a request."""

import http.client
import secrets
import ssl
import time
from dataclasses import dataclass

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore

from newsroom.models import User
from tests.tools.stand import HOST, Stand

DOOR = "/admin/images/image/upload/"


@dataclass(frozen=True)
class Editor:
    """Somebody's session on one stand."""

    stand: Stand
    session: str
    token: str

    def upload(self, name: str, jpeg: bytes) -> float:
        """Seconds until it was answered. Raises RuntimeError where it was not taken."""
        boundary = secrets.token_hex(16)
        body = _form(boundary, name, jpeg)
        began = time.perf_counter()
        connection = http.client.HTTPSConnection(HOST, self.stand.https, context=_OWN, timeout=60)
        connection.request("POST", DOOR, body, self._headers(boundary))
        answer = connection.getresponse()
        words = answer.read()
        connection.close()
        if answer.status != 201:
            raise RuntimeError(f"{name} was answered {answer.status}: {words[:300]!r}")
        return time.perf_counter() - began

    def _headers(self, boundary: str) -> dict[str, str]:
        cookies = {
            settings.SESSION_COOKIE_NAME: self.session,
            settings.CSRF_COOKIE_NAME: self.token,
        }
        return {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items()),
            "Origin": self.stand.url,
            "X-CSRFToken": self.token,
        }


_OWN = ssl._create_unverified_context()  # noqa: S323  the stand signs for itself


def logged_in(user: User, stand: Stand) -> Editor:
    session = SessionStore()
    session["_auth_user_id"] = str(user.pk)
    session["_auth_user_backend"] = "django.contrib.auth.backends.ModelBackend"
    session["_auth_user_hash"] = user.get_session_auth_hash()
    session.create()
    return Editor(stand, str(session.session_key), secrets.token_hex(16))


def _form(boundary: str, name: str, jpeg: bytes) -> bytes:
    disposition = f'Content-Disposition: form-data; name="pictures"; filename="{name}"'
    head = f"--{boundary}\r\n{disposition}\r\nContent-Type: image/jpeg\r\n\r\n"
    return b"".join([head.encode(), jpeg, f"\r\n--{boundary}--\r\n".encode()])
