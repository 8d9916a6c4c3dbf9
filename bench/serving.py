"""Requests a second beside the floor of the same run: what a page costs above Django itself.

PostgreSQL, 20,000 stories, production settings, gunicorn, the shipped nginx before it, two
connections of wrk. The floor (bench/floor.py) answers the same bytes from the same processes.
Nothing asks for compression, which would cost both the same and flatter the page. Page and floor
take turns; the figure is the median of the rounds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

from bench import wrk
from bench.figure import Figure
from tests import postgres
from tests.tools.stand import Stand, serving, settled

ROUNDS = 5
SECONDS = 4  # of one turn
WARM_UP = 2  # s before the first round: what is kept is kept by then
ADDRESSES = 40  # of stories, each in turn: no page may live on being asked again and again
PROMISED = {"story": 0.10, "home": 0.10, "section": 0.10, "feed": 0.12}  # of the floor


@dataclass(frozen=True)
class Turn:
    """What one kind of page asks for: its addresses, in turn."""

    kind: str
    paths: tuple[str, ...]

    @property
    def floor(self) -> tuple[str, ...]:
        return tuple(f"/floor{path}" for path in self.paths)


def measure(stories: int) -> Iterator[Figure]:
    with postgres.running() as url, settled(url, "bench.settings") as stand:
        turns = filled(stories)
        with serving(stand):
            keep_the_floor(stand, turns)
            yield from (figure(stand, turn) for turn in turns)


def filled(stories: int) -> list[Turn]:
    from django.core.management import call_command

    call_command("demo")
    call_command("bench", stories=stories)
    return addresses()


def addresses() -> list[Turn]:
    from django.db import connection
    from django.utils import timezone

    from articles.models import Edition, Section

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as autovacuum does, but now
    newest = Edition.objects.visible(timezone.now()).order_by("-listed_at")[:ADDRESSES]
    sections = [section.get_absolute_url() for section in Section.objects.all()]
    return [
        Turn("story", tuple(edition.get_absolute_url() for edition in newest)),
        Turn("home", ("/",)),
        Turn("section", tuple(sections)),
        Turn("feed", ("/feed/", *(f"{path}feed/" for path in sections))),
    ]


def keep_the_floor(stand: Stand, turns: Iterable[Turn]) -> None:
    from bench.floor import keep

    for path in (path for turn in turns for path in turn.paths):
        answer = stand.ask(path)
        if answer.status != 200:
            raise wrk.Failed(f"{path} answers {answer.status}.")
        keep(path, answer.body, answer.kind)


def figure(stand: Stand, turn: Turn) -> Figure:
    rounds = take_turns(stand, turn)
    page, floor = (median(rates) for rates in zip(*rounds, strict=True))
    ratio, least = median(page / floor for page, floor in rounds), PROMISED[turn.kind]
    return Figure(
        f"{turn.kind}, {page:,.0f} requests/s where its bytes from memory take {floor:,.0f}",
        ratio,
        "of the floor",
        f"at least {least:.2f}",
        ratio >= least,
    )


def take_turns(stand: Stand, turn: Turn) -> list[tuple[float, float]]:
    """Requests a second of the page and of its floor, round by round."""
    page, floor = (wrk.script(paths, stand.folder) for paths in (turn.paths, turn.floor))
    for asking in (page, floor):
        wrk.rate(stand.url, asking, WARM_UP)
    return [
        (wrk.rate(stand.url, page, SECONDS), wrk.rate(stand.url, floor, SECONDS))
        for _ in range(ROUNDS)
    ]
