"""What `make test` runs: checks, the tests on SQLite, then on PostgreSQL those of a database."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable

from tests import browser, checks, postgres


def main() -> None:
    install_chromium()
    failed = [name for name, part in PARTS.items() if not passes(name, part)]
    if failed:
        sys.exit(f"Failed: {', '.join(failed)}.")


def passes(name: str, part: Callable[[], bool]) -> bool:
    print(f"\n── {name}", flush=True)
    return part()


def on_sqlite() -> bool:
    return pytest(dict(os.environ))


def on_postgresql() -> bool:
    """Again what touches the database; a page in a browser is the same on both."""
    with postgres.running() as url:
        environment = dict(os.environ) | {"DATABASE_URL": url}
        return pytest(environment, "-m", "database and not browser")


def pytest(environment: dict[str, str], *arguments: str) -> bool:
    command = [sys.executable, "-m", "pytest", "-n", "2", *arguments]
    return subprocess.run(command, env=environment, check=False).returncode == 0


def install_chromium() -> None:
    """Where it is missing, CI installs one; elsewhere the tests in a browser say they skip."""
    if browser.program() or not browser.IN_CI:
        return
    print("Installing Chromium …", flush=True)
    if not (apt_get("update") and apt_get("install", "-y", "--no-install-recommends", "chromium")):
        sys.exit("No Chromium here, and apt-get could not install one.")


def apt_get(*words: str) -> bool:
    program = shutil.which("apt-get")
    command = [program or "", "-qq", *words]
    return bool(program) and not subprocess.run(command, stdout=subprocess.DEVNULL).returncode


PARTS = {
    "Checks": checks.all_pass,
    "Tests on SQLite": on_sqlite,
    "Tests on PostgreSQL": on_postgresql,
}

if __name__ == "__main__":
    main()
