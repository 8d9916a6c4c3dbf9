"""The site as in production, on a stand: its own database and files, gunicorn, the shipped nginx.

`settled` first, then Django may be used in this process and the database filled; then `serving`.
Everything stands in one temporary folder and is gone with it.
"""

import getpass
import os
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template

import bootstrap
from tests.tools.programs import program

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30  # s until a server that does not answer is given up
HOST = "localhost"  # by name: nginx refuses whoever asks for another, or for none


@dataclass(frozen=True)
class Answer:
    status: int
    kind: str  # its Content-Type
    body: bytes


@dataclass(frozen=True)
class Stand:
    """`folder` is all it has; gunicorn listens on `app`, nginx on `http` and `https` (ports)."""

    folder: Path
    app: int
    http: int
    https: int

    @property
    def url(self) -> str:
        return f"https://{HOST}:{self.https}"

    @property
    def media(self) -> Path:
        return self.folder / "media"

    def ask(self, path: str) -> Answer:
        """What nginx answers, whatever it is."""
        own = ssl._create_unverified_context()  # noqa: S323  it signs for itself
        try:
            answer = urllib.request.urlopen(self.url + path, context=own)  # noqa: S310  https
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return Answer(answer.status, answer.headers["Content-Type"], answer.read())


@contextmanager
def settled(database: str = "", settings: str = "magazine.settings") -> Iterator[Stand]:
    """Django set up on an empty, migrated database: SQLite, or the one of the given URL."""
    with tempfile.TemporaryDirectory(prefix="magazine-") as name:
        stand = Stand(Path(name), *free_ports(3))
        os.environ |= environment(stand, database, settings)
        set_up_django()
        yield stand


@contextmanager
def serving(stand: Stand) -> Iterator[int]:
    """The site answers at `stand.url` while the block lasts; gives the id of gunicorn's master."""
    with gunicorn(stand) as master, nginx(stand):
        yield master


def environment(stand: Stand, database: str, settings: str) -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": settings,
        "DATABASE_URL": database or f"sqlite:///{stand.folder / 'stand.sqlite3'}",
        "MEDIA_ROOT": str(stand.media),
        "SITE_URL": stand.url,
        "ALLOWED_HOSTS": HOST,
        "SECRET_KEY": "for a stand on this machine, and for nothing else",
        "DEMO_PASSWORD": "velvetrope",
        "DEBUG": "0",
        "TIME_ZONE": "UTC",
    }


def set_up_django() -> None:
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    if not bootstrap.static_files_are_current():
        call_command("collectstatic", interactive=False, verbosity=0)


# The two servers


@contextmanager
def gunicorn(stand: Stand) -> Iterator[int]:
    """Gives the process id of its master."""
    command = [str(word) for word in bootstrap.gunicorn(stand.app)]
    with running(command) as server:
        wait_for(stand.app, server, "gunicorn")
        yield server.pid


@contextmanager
def nginx(stand: Stand) -> Iterator[None]:
    conf = stand.folder / "nginx.conf"
    conf.write_text(nginx_conf(stand, static_root()))
    command = [program("nginx"), "-e", "stderr", "-g", "daemon off;", "-c", str(conf)]
    with running(command) as server:
        wait_for(stand.https, server, "nginx")
        yield


def static_root() -> Path:
    from django.conf import settings

    return Path(settings.STATIC_ROOT)


def nginx_conf(stand: Stand, static: Path) -> str:
    """deploy/nginx.conf, filled in for this machine alone. nginx's own $words stay as they are."""
    certificate, key = self_signed(stand.folder)
    return Template((ROOT / "deploy" / "nginx.conf").read_text()).safe_substitute(
        NGINX_USER=getpass.getuser(),
        STATE=stand.folder,
        LOGS=stand.folder,
        HTTP=f"127.0.0.1:{stand.http}",
        HTTPS=f"127.0.0.1:{stand.https}",
        HOST=HOST,
        CERTIFICATE=certificate,
        CERTIFICATE_KEY=key,
        APP=f"127.0.0.1:{stand.app}",
        STATIC_ROOT=static,
        MEDIA_ROOT=stand.media / "public",
    )


def self_signed(folder: Path) -> tuple[Path, Path]:
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    ask = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    names = ["-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}", "-days", "2"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([program("openssl"), *ask, *names, *files], check=True, capture_output=True)
    return certificate, key


# Starting, waiting, stopping


@contextmanager
def running(command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, cwd=ROOT) as process:
        try:
            yield process
        finally:
            process.terminate()


def wait_for(port: int, server: subprocess.Popen[bytes], name: str) -> None:
    until = time.monotonic() + PATIENCE
    while not answers(port):
        if server.poll() is not None or time.monotonic() > until:
            sys.exit(f"{name} did not start; its reason is above.")
        time.sleep(0.05)


def answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def free_ports(count: int) -> list[int]:
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports
