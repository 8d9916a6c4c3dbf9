"""`python -m tests.tools.lighthouse`: Lighthouse as on a phone, the median of three visits.

Production settings, gunicorn, and the shipped nginx with TLS before it. Exit 1 if a page is short.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from typing import Any

from tests import browser
from tests.tools.chrome import chromium
from tests.tools.programs import ROOT, node_modules, program
from tests.tools.stand import Stand, serving, settled

VISITS, TRIES = 3, 3
PAGES = ("front-page", "story", "person", "section")
AT_LEAST = {"performance": 97, "accessibility": 100, "best-practices": 100, "seo": 100}
REPORTS = ROOT / "var" / "lighthouse"

Scores = dict[str, float]  # category → 0 to 100


def main() -> None:
    node, lighthouse = program("node"), node_modules() / "lighthouse" / "cli" / "index.js"
    command = [node, str(lighthouse), *options(chromium())]
    REPORTS.mkdir(parents=True, exist_ok=True)
    with settled() as stand:
        pages = filled(stand)
        with serving(stand):
            scores = {name: visit(command, stand.url + path, name) for name, path in pages.items()}
    print_table(scores)
    short = [name for name, found in scores.items() if is_short(found)]
    sys.exit(f"Short: {', '.join(short)}. What is missing is in var/lighthouse/." if short else 0)


def options(browser_program: str) -> list[str]:
    os.environ["CHROME_PATH"] = browser_program
    flags = [*browser.arguments(), "--headless=new", "--ignore-certificate-errors"]
    return [
        "--quiet",
        "--no-enable-error-reporting",
        f"--only-categories={','.join(AT_LEAST)}",
        "--output=json",
        f"--chrome-flags={' '.join(map(quoted, flags))}",
    ]


def quoted(flag: str) -> str:
    return f'"{flag}"' if " " in flag else flag


def filled(stand: Stand) -> dict[str, str]:
    """The demo, and where it has the pages to visit."""
    from django.core.management import call_command
    from django.utils import timezone

    from tests.tools.pages import public_pages

    call_command("demo")
    paths = {page.name: page.path for page in public_pages(timezone.now())}
    return {name: paths[name] for name in PAGES}


def visit(command: list[str], url: str, name: str) -> Scores:
    """The median of each category, over all visits."""
    print(f"Visiting {name} …", flush=True)
    visits = [scores_of(command, url, REPORTS / f"{name}-{n}.json") for n in range(VISITS)]
    return {category: median(one[category] for one in visits) for category in AT_LEAST}


def scores_of(command: list[str], url: str, report: Path) -> Scores:
    visiting = [*command, f"--output-path={report}", url]
    # Once in a while the browser's own record of a visit is incomplete: "run Lighthouse again".
    if not any(subprocess.run(visiting, check=False).returncode == 0 for _ in range(TRIES)):
        sys.exit(f"Lighthouse could not visit {url}; its reason is above.")
    categories: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return {name: round(100 * (categories[name]["score"] or 0)) for name in AT_LEAST}


def print_table(scores: dict[str, Scores]) -> None:
    print_row("", AT_LEAST)
    print_row("at least", AT_LEAST.values())
    for name, found in scores.items():
        print_row(name, (found[category] for category in AT_LEAST), short=is_short(found))


def print_row(name: str, cells: Iterable[object], *, short: bool = False) -> None:
    words = (f"{cell:>16}" for cell in cells)
    print(f"{name:<14}{''.join(words)}{'   SHORT' if short else ''}")


def is_short(found: Scores) -> bool:
    return any(found[category] < least for category, least in AT_LEAST.items())


if __name__ == "__main__":
    main()
