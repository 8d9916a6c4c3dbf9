"""The relationship chart: who, in which years, and how sure that is. Pure.

Years are columns, for a page that may not set a style: a chart has ten to thirty of them, and
where those do not reach, a column is several years.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from people.claims import Origin, Other, Tie

LOVE = ("partner", "engaged", "spouse")
TICK, FEWEST, MOST = 5, 10, 30  # columns
CALLED = {"partner": "together", "engaged": "engaged", "spouse": "married"}
UNSURE = {
    "rumoured": "rumoured to be {}",
    "seen_together": "seen together",
    "source_confirmed": "said by a source to be {}",
}


@dataclass(frozen=True)
class Bar:
    """From one line of the columns to another. `look`: together | married | reported."""

    look: str
    first: int
    last: int


@dataclass(frozen=True)
class Line:
    """What is known, in words that begin small; unless `is_sure`, it is no fact."""

    words: str
    is_sure: bool
    origins: tuple[Origin, ...]


@dataclass(frozen=True)
class Row:
    """Somebody on the chart. `begins` and `ends` are lines of its columns; the words of one that
    `is_late` end with its bars, for they have no room behind them."""

    other: Other
    bars: tuple[Bar, ...]
    lines: tuple[Line, ...]
    is_late: bool

    @property
    def begins(self) -> int:
        return min(bar.first for bar in self.bars)

    @property
    def ends(self) -> int:
        return max(bar.last for bar in self.bars)


@dataclass(frozen=True)
class Tick:
    """A year that is written above its column."""

    column: int
    year: int


@dataclass(frozen=True)
class Chart:
    columns: int
    ticks: tuple[Tick, ...]
    rows: tuple[Row, ...]

    @property
    def looks(self) -> tuple[str, ...]:
        """Those that its legend explains."""
        drawn = {bar.look for row in self.rows for bar in row.bars}
        return tuple(look for look in ("together", "married", "reported") if look in drawn)


@dataclass(frozen=True)
class Years:
    """The columns: how many there are, the first year of the first, and how long each is."""

    columns: int
    first: int
    step: int

    def column(self, year: int) -> int:
        return min(max((year - self.first) // self.step, 0), self.columns - 1) + 1


def chart(ties: Iterable[Tie], year: int) -> Chart | None:
    """Of those they were with, up to the `year` that it is; None if there was nobody."""
    by_other: dict[int, list[Tie]] = {}
    for tie in sorted(ties, key=lambda tie: (tie.is_fact, _rank(tie), _span(tie, year))):
        if tie.type in LOVE:
            by_other.setdefault(tie.other.id, []).append(tie)
    if not by_other:
        return None
    together = sorted(by_other.values(), key=lambda ties: _first_year(ties, year))
    years = _years(min(_first_year(ties, year) for ties in together), year)
    return Chart(
        columns=years.columns,
        ticks=tuple(_ticks(years)),
        rows=tuple(_row(ties, years, year) for ties in together),
    )


def _rank(tie: Tie) -> int:
    return LOVE.index(tie.type) if tie.type in LOVE else -1


def _first_year(ties: Sequence[Tie], year: int) -> int:
    return min(_span(tie, year)[0] for tie in ties)


def _span(tie: Tie, year: int) -> tuple[int, int]:
    """The first and the last year that are drawn. Where no dates are known, when it was told."""
    told = sorted(origin.said.on.year for origin in tie.origins if origin.said) or [year]
    ends = _end(tie, told[-1], year)
    begins = tie.started.on.year if tie.started else min(told[0], ends)
    return min(begins, year), min(max(begins, ends), year)


def _end(tie: Tie, last_told: int, year: int) -> int:
    if tie.ended_when:
        return tie.ended_when.on.year
    return last_told if tie.ended or not tie.is_fact else year


def _years(first: int, year: int) -> Years:
    step = -(-(year - first + 1) // MOST)
    needed = -(-(year - first + 1) // step)
    columns = max(FEWEST, -(-needed // TICK) * TICK)
    return Years(columns, year - columns * step + 1, step)


def _ticks(years: Years) -> Iterable[Tick]:
    for column in range(0, years.columns, TICK):
        yield Tick(column + 1, years.first + column * years.step)


def _row(ties: Sequence[Tie], years: Years, year: int) -> Row:
    bars = tuple(_bar(tie, years, year) for tie in ties)
    lines = sorted(map(_line, ties), key=lambda line: not line.is_sure)
    is_late = min(bar.first for bar in bars) > years.columns / 2
    return Row(ties[0].other, bars, tuple(lines), is_late)


def _bar(tie: Tie, years: Years, year: int) -> Bar:
    begins, ends = _span(tie, year)
    return Bar(_look(tie), years.column(begins), years.column(ends) + 1)


def _look(tie: Tie) -> str:
    if not tie.is_fact:
        return "reported"
    return "married" if tie.type == "spouse" else "together"


def _line(tie: Tie) -> Line:
    called = CALLED[tie.type]
    if tie.is_fact:
        return Line(called + _when(tie), True, tie.origins)
    return Line(UNSURE[tie.status].format(called) + _told(tie, ", {}"), False, tie.origins)


def _when(tie: Tie) -> str:
    """“, 2003 to 2005”, “ since 2018”, and where little is known, as little."""
    start, end = tie.started, tie.ended_when
    if start and end:
        return f", {start}" if str(start) == str(end) else f", {start} to {end}"
    if end:
        return f" until {end}"
    if tie.ended:
        return (f" from {start}" if start else "") + ", over" + _over_by(tie)
    return f" since {start}" if start else _told(tie, ", as told in {}")


def _told(tie: Tie, words: str) -> str:
    said = tie.origins[0].said
    return words.format(said.on.year) if said else ""


def _over_by(tie: Tie) -> str:
    said = next((origin.said for origin in tie.origins if origin.ends), None)
    return f" by {said.on.year}" if said else ""
