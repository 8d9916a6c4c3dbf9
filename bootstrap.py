#!/usr/bin/env python3
"""Everything one does with a checkout: `python3 bootstrap.py help` lists it, `make` is an alias.

It runs on the system's Python with the standard library alone, makes `.venv` beside itself, and
does the work there. It must still be *readable* by Python 3.6, so that an old Python meets the
sentence below and not a SyntaxError: no walrus, no match, no import from `__future__`.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(f"Magazine needs Python 3.11 or newer. This is Python {sys.version.split()[0]}.")

import hashlib
import importlib.util
import os
import secrets
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VAR = ROOT / "var"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
INSTALLED = VENV / "installed.txt"  # there only while the venv is whole; see `install`
PRODUCT, DEVELOPMENT = ROOT / "requirements.txt", ROOT / "requirements-dev.txt"
SECRETS = VAR / "install.env"


# The commands, in the order `help` lists them.


def demo() -> None:
    """Make everything ready, load the demo, and serve it on http://127.0.0.1:8000 (PORT=…)."""
    port = free_port("demo")
    install(PRODUCT)
    env = site_environment(port) | {"DEBUG": "0"}
    if not static_files_are_current():
        manage("Collecting the static files", "collectstatic", "--noinput", "-v0", env=env)
    manage("Bringing the database up to date", "migrate", "-v0", env=env)
    manage("Loading the demo", "demo", env=env)
    say_where(port, env["DEMO_PASSWORD"])
    begin_to_make_renditions(env)
    replace_by(gunicorn(port), env)


def run() -> None:
    """Serve this checkout for development on http://127.0.0.1:8000 (PORT=…), without the demo."""
    port = free_port("run")
    install(PRODUCT)
    env = site_environment(port) | {"DEBUG": "1"}
    manage("Bringing the database up to date", "migrate", "-v0", env=env)
    begin_to_make_renditions(env)
    replace_by([PYTHON, "manage.py", "runserver", f"127.0.0.1:{port}"], env)


def test() -> None:
    """Run the checks, then the tests on SQLite, then on PostgreSQL those that use a database."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "tests.run"], own_database())


def check() -> None:
    """Check format, style, types, the arrows between apps, templates, migrations, deployment."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "tests.checks"], own_database())


def bench() -> None:
    """Measure what the product promises, and print each figure beside its promise."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "bench"], own_database())


def seed_score() -> None:
    """Score the reading of the seed and its variants against their gold, a line each."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "bench.seed_score"], own_database())


def extract_score() -> None:
    """Score what is found in the stories of bench/texts, the seed and open lists of names."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "bench.extract_score", "tuned", "seed", "names"], own_database())


def pictures() -> None:
    """Take pictures of every page and every screen of the demo, into docs/pictures/."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "tests.tools.pictures"], own_database())


def validate() -> None:
    """Hold every kind of public page against the Nu HTML checker. Needs Java and npm."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "tests.tools.validate"], own_database())


def lighthouse() -> None:
    """Measure pages as Lighthouse does on a phone, behind the shipped nginx. Needs Node."""
    install(DEVELOPMENT)
    replace_by([PYTHON, "-m", "tests.tools.lighthouse"], own_database())


def lock() -> None:
    """Compile requirements*.in into the locked requirements*.txt, with hashes."""
    install(DEVELOPMENT)
    for locked in (PRODUCT, DEVELOPMENT):
        compile_lock(locked)


def usage() -> None:
    """List these commands."""
    say("python3 bootstrap.py COMMAND, or: make COMMAND\n")
    for name, command in COMMANDS.items():
        say(f"  {name:<15}{(command.__doc__ or '').strip()}")


COMMANDS: dict[str, Callable[[], None]] = {
    "demo": demo,
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "seed-score": seed_score,
    "extract-score": extract_score,
    "pictures": pictures,
    "validate": validate,
    "lighthouse": lighthouse,
    "lock": lock,
    "help": usage,
}


def main(arguments: list[str]) -> None:
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        usage()
        die("\nName one of these commands.")
    os.chdir(ROOT)
    try:
        COMMANDS[arguments[0]]()
    except KeyboardInterrupt:
        sys.exit(130)


# The virtual environment.


def install(locked: Path) -> None:
    """Have `.venv` hold what the lock file says. Takes no time when it already does.

    `installed.txt` is taken away before anything changes and written when all is done: an
    environment without it was interrupted halfway, and is made anew.
    """
    found = INSTALLED.read_text() if INSTALLED.exists() and PYTHON.exists() else ""
    if found in (stamp(locked), stamp(DEVELOPMENT)):  # the larger environment holds the smaller
        return
    if found.split()[:1] != stamp(locked).split()[:1]:
        make_venv()
    install_with_pip(locked)
    INSTALLED.write_text(stamp(locked))


def stamp(locked: Path) -> str:
    """What `installed.txt` says of an environment: its Python, and the digest of its lock."""
    digest = hashlib.sha256(locked.read_bytes()).hexdigest()
    return f"{sys.version_info[0]}.{sys.version_info[1]} {digest}\n"


def make_venv() -> None:
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            die(f"This Python has no {module}. On Debian or Ubuntu: apt install python3-venv")
    say("Making .venv …")
    INSTALLED.unlink(missing_ok=True)
    making = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(making, capture_output=True, text=True, check=False)
    if made.returncode:
        die("Could not make .venv: " + last_line(made.stdout + made.stderr))


def install_with_pip(locked: Path) -> None:
    say(f"Installing {locked.name} …")
    INSTALLED.unlink(missing_ok=True)
    VAR.mkdir(exist_ok=True)
    log = VAR / "pip.log"
    log.unlink(missing_ok=True)
    pip = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
    ]
    locked_only = [
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--log",
        str(log),
        "-r",
        str(locked),
    ]
    answer = subprocess.run([*pip, *locked_only], capture_output=True, text=True, check=False)
    if answer.returncode:
        die(reason_of_pip(log.read_text(), answer.stderr) + " (All of it: var/pip.log)")


def reason_of_pip(log: str, errors: str) -> str:
    """One sentence out of pip's log and its error stream."""
    signs = ("connection error", "Max retries exceeded", "NewConnectionError", "Read timed out")
    if any(sign in log for sign in signs):
        return "No network: the packages in the lock file could not be fetched."
    return "Could not install the packages: " + last_line(errors)


def compile_lock(locked: Path) -> None:
    source = locked.with_suffix(".in").name
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    env = os.environ | {"UV_CUSTOM_COMPILE_COMMAND": "make lock"}
    uv = str(VENV / "bin" / "uv")
    compiling = [uv, "pip", "compile", *options, source, "-o", locked.name]
    if subprocess.run(compiling, env=env, check=False).returncode:
        die(f"Could not compile {source}.")


# What an install is told: its secrets, its address.


def install_secrets() -> dict[str, str]:
    """The secrets of this install: made once, in a file only its owner can read, then kept."""
    if not SECRETS.exists():
        write_secrets()
    lines = SECRETS.read_text().splitlines()
    words = dict(line.split("=", 1) for line in lines if "=" in line)
    if not words.get("SECRET_KEY") or not words.get("DEMO_PASSWORD"):
        die("var/install.env has no SECRET_KEY or no DEMO_PASSWORD. Delete it to have a new one.")
    return words


def write_secrets() -> None:
    VAR.mkdir(exist_ok=True)
    new = SECRETS.with_name(f"{SECRETS.name}.{os.getpid()}")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(f"SECRET_KEY={secrets.token_urlsafe(50)}\n")
        file.write(f"DEMO_PASSWORD={readable_password()}\n")
        file.write("ALLOWED_HOSTS=127.0.0.1,localhost\n")
    new.replace(SECRETS)  # whole or not at all


def readable_password() -> str:
    letters = "abcdefghjkmnpqrstuvwxyz23456789"  # without those one mistakes for another
    return "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(3))


def site_environment(port: int) -> dict[str, str]:
    """The environment of a site on loopback. What the caller set in theirs has precedence."""
    return install_secrets() | {"SITE_URL": f"http://127.0.0.1:{port}"} | dict(os.environ)


def own_database() -> dict[str, str]:
    """The caller's environment without their DATABASE_URL: tests and figures bring their own."""
    return {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}


def free_port(command: str) -> int:
    """The port to serve on, found free before the long work begins."""
    words = os.environ.get("PORT", "8000")
    if not words.isascii() or not words.isdecimal() or not 0 < int(words) < 65536:
        die(f"PORT is {words!r}. Give a number from 1 to 65535: PORT=8001 make {command}")
    port = int(words)
    other = port + 1 if 1024 <= port < 65535 else 8001
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except PermissionError:
            die(f"Port {port} is not ours to use. Choose another: PORT={other} make {command}")
        except OSError:
            die(f"Port {port} is taken. Choose another: PORT={other} make {command}")
    return port


# Serving.


def static_files_are_current() -> bool:
    """Whether nothing changed since they were collected: compressing them takes long."""
    manifest = VAR / "static" / "staticfiles.json"  # written last
    sources = [INSTALLED, ROOT / "magazine" / "settings.py", *(ROOT / "static").rglob("*")]
    made_at = manifest.stat().st_mtime if manifest.exists() else 0
    return all(source.stat().st_mtime < made_at for source in sources)


def gunicorn(port: int) -> list[str | Path]:
    settings = ROOT / "deploy" / "gunicorn.conf.py"
    return [PYTHON, "-m", "gunicorn", "--config", settings, "--bind", f"127.0.0.1:{port}"]


def say_where(port: int, password: str) -> None:
    say(f"\n  The site      http://127.0.0.1:{port}/")
    say(f"  The newsroom  http://127.0.0.1:{port}/admin/")
    say(f"  Password      {password}   (for each login above; kept in var/install.env)")
    say("  Stop          Ctrl-C\n")


# Doing and saying.


def manage(sentence: str, *arguments: str, env: dict[str, str]) -> None:
    say(sentence + " …")
    if subprocess.run([PYTHON, "manage.py", *arguments], env=env, check=False).returncode:
        die(f"manage.py {arguments[0]} failed.")


def begin_to_make_renditions(env: dict[str, str]) -> None:
    """Beside the server, in place of the timer that deploy/ has; it ends with the server."""
    subprocess.Popen([PYTHON, "manage.py", "make_renditions", "--watch"], env=env)


def replace_by(words: list[str | Path], env: dict[str, str]) -> NoReturn:
    """Become that program, so that signals and exit code are its own."""
    sys.stdout.flush()
    os.execve(words[0], [str(word) for word in words], env)


def say(sentence: str) -> None:
    print(sentence, flush=True)


def die(sentence: str) -> NoReturn:
    sys.exit(sentence)


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason was given."


if __name__ == "__main__":
    main(sys.argv[1:])
