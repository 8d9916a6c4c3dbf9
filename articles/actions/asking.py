"""What every verb asks before it moves anything: the right, the rules, a row of the table."""

from collections.abc import Callable
from datetime import datetime

from articles.models import Article
from articles.value import CopyValue
from articles.windows import Impossible, Plan
from articles.workflow import Refusal, Refused, Standings, Verb, refusals, standings
from newsroom.models import User


def allowed(
    verb: Verb,
    draft: Article,
    *,
    by: User,
    version: int,
    now: datetime,
    at: datetime | None = None,
    change: CopyValue | None = None,
    note: str = "",
) -> Standings:
    """What the verb is to move, as of `now`. Raises Refused."""
    stands = standings(draft, now)
    found = refusals(
        verb,
        draft,
        by=by,
        now=now,
        at=at,
        change=change,
        note=note,
        version=version,
        stands=stands,
    )
    if found:
        raise Refused(found)
    return stands


def planned(row: Callable[[], Plan]) -> Plan:
    """The table's answer, its refusal told as all others are."""
    try:
        return row()
    except Impossible as impossible:
        raise Refused([Refusal("state", str(impossible))]) from impossible


def refuse_if(refusal: Refusal | None) -> None:
    if refusal:
        raise Refused([refusal])
