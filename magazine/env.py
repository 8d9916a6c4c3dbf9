"""What the environment says, read once. Nothing else in the project reads `os.environ`."""

from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"  # what an install makes for itself: database, secrets, collected files

SHORTEST_SECRET = 32  # characters; less can be guessed

_env = environ.Env()
if (VAR / "install.env").exists():  # written by bootstrap.py; what is set already keeps its value
    _env.read_env(VAR / "install.env")


def _secret_key(debug: bool) -> str:
    key: str = _env.str("SECRET_KEY", default="")
    if debug:
        return key or "only-for-development-" + "x" * 40
    if len(key) < SHORTEST_SECRET:
        raise ImproperlyConfigured(
            f"SECRET_KEY is not set, or shorter than {SHORTEST_SECRET} characters. "
            "Production does not start without one."
        )
    return key


def _allowed_hosts(debug: bool) -> list[str]:
    hosts: list[str] = _env.list("ALLOWED_HOSTS", default=[])
    if "*" in hosts and not debug:
        raise ImproperlyConfigured("ALLOWED_HOSTS may not be *. Name the site's hosts.")
    if hosts or debug:
        return hosts
    raise ImproperlyConfigured("ALLOWED_HOSTS is not set, as in ALLOWED_HOSTS=magazine.example.")


DEBUG: bool = _env.bool("DEBUG", default=False)
SECRET_KEY = _secret_key(DEBUG)
ALLOWED_HOSTS = _allowed_hosts(DEBUG)
DATABASE = _env.db_url("DATABASE_URL", default=f"sqlite:///{VAR / 'db.sqlite3'}")
SITE_URL: str = _env.str("SITE_URL", default="http://127.0.0.1:8000").rstrip("/")
SECURE: bool = urlsplit(SITE_URL).scheme == "https"
TIME_ZONE: str = _env.str("TIME_ZONE", default="UTC")
MEDIA_ROOT = Path(_env.str("MEDIA_ROOT", default=str(VAR / "media")))  # pictures
DEMO_PASSWORD: str = _env.str("DEMO_PASSWORD", default="")  # made by bootstrap.py for each install
