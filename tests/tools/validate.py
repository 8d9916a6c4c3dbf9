"""`python -m tests.tools.validate`: the Nu HTML checker on every kind of public page.

Exit 1 on an error. What it only warns of is printed, and has no bar.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.tools.programs import node_modules, program
from tests.tools.stand import Stand, serving, settled

if TYPE_CHECKING:
    from tests.tools.pages import Page

STORIES = 200  # besides the demo's, so that a section has a second page
JAR = "vnu-jar/build/dist/vnu.jar"


def main() -> None:
    java, jar = program("java"), node_modules() / JAR
    with settled() as stand:
        fill()
        with serving(stand):
            kept, faults = fetched(stand)
        found = checked(java, jar, stand.folder / "html")
    for line in (*faults, *in_words(found)):
        print(line)
    errors = len(faults) + sum(message["type"] == "error" for message in found)
    print(f"{kept} pages, {errors} errors, {len(found) + len(faults) - errors} warnings.")
    sys.exit(1 if errors else 0)


def fill() -> None:
    from django.core.management import call_command

    call_command("demo")
    call_command("bench", stories=STORIES)


def fetched(stand: Stand) -> tuple[int, list[str]]:
    """Keeps each page as <kind>.html in the stand's folder; how many, and what did not answer."""
    from django.utils import timezone

    from tests.tools.pages import Page, public_pages

    (stand.folder / "html").mkdir()
    pages = public_pages(timezone.now())
    later = Page("section-later", second_page(stand, pages))
    faults = list(filter(None, (keep(stand, page) for page in [*pages, later])))
    return len(pages) + 1 - len(faults), faults


def second_page(stand: Stand, pages: Iterable["Page"]) -> str:
    path = next(page.path for page in pages if page.name == "section")
    _, _, after = stand.ask(path).body.decode().partition('href="' + path + "?before=")
    return f"{path}?before={after.partition(chr(34))[0]}" if after else ""


def keep(stand: Stand, page: "Page") -> str:
    """ "" when it answered as its kind should, else what is wrong."""
    if not page.path:
        return f"ERROR {page.name}: the demo has none."
    status, html = (page.status, page.html.encode()) if page.html else asked(stand, page.path)
    (stand.folder / "html" / f"{page.name}.html").write_bytes(html)
    right = status == page.status
    return "" if right else f"ERROR {page.name}: {page.path} answers {status}, not {page.status}."


def asked(stand: Stand, path: str) -> tuple[int, bytes]:
    answer = stand.ask(path)
    return answer.status, answer.body


def checked(java: str, jar: Path, folder: Path) -> list[dict[str, Any]]:
    """The checker's messages, as it writes them in JSON: type, message, url, lastLine …"""
    command = [java, "-jar", str(jar), "--format", "json", "--exit-zero-always", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        found: list[dict[str, Any]] = json.loads(answer.stderr)["messages"]
    except ValueError:
        sys.exit(f"The checker did not answer: {answer.stderr[-500:]}")
    return found


def in_words(found: Iterable[dict[str, Any]]) -> Iterator[str]:
    """One line for what is the same but for the values it quotes, with the first place of it."""
    alike: dict[str, list[dict[str, Any]]] = {}
    for message in found:
        alike.setdefault(re.sub("“[^”]*”", "“…”", message["message"]), []).append(message)
    for first, *others in alike.values():
        kind = "ERROR" if first["type"] == "error" else "warns"
        place = f"{Path(first['url']).stem}:{first.get('lastLine', '?')}"
        more = f" (and {len(others)} times more)" if others else ""
        yield f"{kind} {place} {first['message']}{more}"
        yield f"      {' '.join(first.get('extract', '').split())[:160]}"


if __name__ == "__main__":
    main()
