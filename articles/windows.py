"""The table of windows: what a verb does to the hours in which a story is visible. Pure.

A story has at most one current edition (live, or its withdrawal) and one pending one, and their
windows never overlap. A window is [from, until); an `until` of None is open-ended.
"""

from dataclasses import dataclass
from datetime import datetime


class Impossible(Exception):
    """The verb has no row in the table; `str()` is a sentence for the editor."""


@dataclass(frozen=True)
class Window:
    starts: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Standing:
    """What a story has at a moment: expired, cancelled and replaced editions leave it empty."""

    current: Window | None = None
    pending: Window | None = None
    is_withdrawn: bool = False

    @property
    def live(self) -> Window | None:
        return None if self.is_withdrawn else self.current


@dataclass(frozen=True)
class Plan:
    """What to do, in this order: empty the pending edition, end the current one, insert `new`.

    `current_until` says where the current one ends from now on: its old end if nothing moves.
    `rewritten` is the window of a pending edition that is emptied and written anew.
    """

    empties_pending: bool = False
    current_until: datetime | None = None
    new: Window | None = None
    rewritten: Window | None = None


def publish_now(standing: Standing, now: datetime, until: datetime | None) -> Plan:
    inherited = standing.pending or standing.live
    end = until or (inherited.until if inherited else None)
    return Plan(bool(standing.pending), now, Window(now, end))


def publish_at(standing: Standing, at: datetime, until: datetime | None) -> Plan:
    if standing.pending:
        return _publish_again_at(standing, standing.pending, at, until)
    current = standing.current
    if current is None or _ends_before(current, at):
        return Plan(current_until=_end(current), new=Window(at, until))
    end = until or (None if standing.is_withdrawn else current.until)
    return Plan(current_until=at, new=Window(at, end))


def _publish_again_at(
    standing: Standing, pending: Window, at: datetime, until: datetime | None
) -> Plan:
    if until is None and pending.until and at >= pending.until:
        raise Impossible("The planned version was to end before that hour. Give an end as well.")
    return Plan(True, _made_way(standing, pending, at), Window(at, until or pending.until))


def _made_way(standing: Standing, pending: Window, at: datetime) -> datetime | None:
    """The end of the current edition when the plan after it moves to `at`."""
    if standing.current is None:
        return None
    end = standing.current.until
    return at if end is None or end == pending.starts or end > at else end


def cancel(standing: Standing) -> Plan:
    if standing.pending is None:
        raise Impossible("Nothing is planned for this story.")
    made_way = _end(standing.current) == standing.pending.starts
    if not made_way:
        return Plan(True, _end(standing.current))
    return Plan(True, None if standing.is_withdrawn else standing.pending.until)


def correct(standing: Standing, now: datetime) -> Plan:
    if standing.live is None:
        raise Impossible("Only a story that readers can see is corrected. Publish it instead.")
    return Plan(
        bool(standing.pending), now, Window(now, standing.live.until), rewritten=standing.pending
    )


def withdraw(standing: Standing, now: datetime) -> Plan:
    if standing.is_withdrawn:
        raise Impossible("This story is withdrawn already.")
    if standing.live is None:
        raise Impossible("Readers cannot see this story. Cancel what is planned instead.")
    return Plan(bool(standing.pending), now, Window(now))


def prolong(standing: Standing, now: datetime, until: datetime | None) -> Plan:
    if standing.live is None:
        raise Impossible("Only a story that readers can see can end sooner or later.")
    if until is not None and until <= now:
        raise Impossible("That hour is past. To take the story down at once, withdraw it.")
    pending = standing.pending
    if pending and (until is None or until > pending.starts):
        raise Impossible("A planned version begins before that. Cancel it first.")
    return Plan(current_until=until)


def _ends_before(window: Window, at: datetime) -> bool:
    return window.until is not None and window.until <= at


def _end(window: Window | None) -> datetime | None:
    return window.until if window else None
