"""`python -m bench [PART …]`: measures what we promise, one line a figure. Slow; not a test."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

import django


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        _settle_in(Path(folder))
        from bench import intake

        figures = intake.measure(options.articles)
    for figure in figures:
        print(figure)
    sys.exit(0 if all(figure.holds for figure in figures) else 1)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000, help="how many to take in")
    return parser.parse_args()


def _settle_in(folder: Path) -> None:
    """Django on an SQLite of its own in `folder`, as in production."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "magazine.settings",
        "DATABASE_URL": f"sqlite:///{folder / 'bench.sqlite3'}",
        "SECRET_KEY": "for the bench alone, and for nothing else",
        "ALLOWED_HOSTS": "localhost",
        "DEBUG": "0",
    }
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)


if __name__ == "__main__":
    main()
