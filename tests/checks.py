"""The checks before the tests: `python -m tests.checks`. All run, each under its name."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def all_pass() -> bool:
    began = time.monotonic()
    steps = checks()
    failed = [name for name, command in steps.items() if not passes(name, command)]
    answer = f"{', '.join(failed)} failed" if failed else f"all {len(steps)} passed"
    print(f"Checks: {answer} in {time.monotonic() - began:.0f} s.", flush=True)
    return not failed


def checks() -> dict[str, list[str]]:
    return {
        "format": tool("ruff", "format", "--check"),
        "style": tool("ruff", "check", "--quiet"),
        "types": tool("mypy"),
        "arrows between apps": tool("lint-imports", "--no-logo", "--no-cache"),
        "templates": tool("djade", "--check", "--target-version", "5.2", *templates()),
        "migrations": [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
        "deployment": [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
    }


def passes(name: str, command: list[str]) -> bool:
    print(f"{name} …", flush=True)
    return subprocess.run(command, cwd=ROOT, env=as_in_production(), check=False).returncode == 0


def tool(name: str, *arguments: str) -> list[str]:
    return [str(BIN / name), *arguments]


def templates() -> list[str]:
    return sorted(str(path) for path in (ROOT / "templates").rglob("*.html"))


def as_in_production() -> dict[str, str]:
    """An environment under which Django's deployment check has nothing to say."""
    return dict(os.environ) | {
        "DJANGO_SETTINGS_MODULE": "magazine.settings",
        "DEBUG": "0",
        "SECRET_KEY": "a-secret-for-checks-only-" + "0123456789" * 4,
        "ALLOWED_HOSTS": "magazine.example",
        "SITE_URL": "https://magazine.example",
    }


if __name__ == "__main__":
    sys.exit(not all_pass())
