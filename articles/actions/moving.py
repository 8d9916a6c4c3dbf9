"""The verbs that print nothing: they move what is published, in time or on its lists.

Each is one transaction: lock, right, rules, change, log line. `version` is the one the editor saw;
`now` is the application's clock. Raises workflow.Refused.
"""

from datetime import UTC, datetime

from django.db import transaction

from articles import windows
from articles.actions.asking import allowed, planned
from articles.actions.drafting import finish, locked
from articles.actions.listing import relist, sweep
from articles.actions.printing import make_way
from articles.models import Article, Edition
from articles.workflow import Refusal, Refused, Verb
from newsroom.actions import record
from newsroom.models import User


@transaction.atomic
def cancel(*, article: Article, by: User, version: int, now: datetime) -> None:
    """Drop the planned version; what it was to replace stays as long as the plan would have."""
    draft = locked(article.pk)
    stands = allowed(Verb.CANCEL, draft, by=by, version=version, now=now)
    plan = planned(lambda: windows.cancel(stands.windows))
    assert stands.pending is not None  # windows.cancel has seen to it
    make_way(plan, stands)
    sweep(draft, now)
    record(actor=by, verb="cancelled", of=stands.pending, at=now)
    finish(article, draft)


@transaction.atomic
def prolong(
    *, article: Article, until: datetime | None, by: User, version: int, now: datetime
) -> Edition:
    """Let the story end at `until`, sooner or later than now planned; None: it stays."""
    draft = locked(article.pk)
    stands = allowed(Verb.PROLONG, draft, by=by, version=version, now=now)
    plan = planned(lambda: windows.prolong(stands.windows, now, until))
    assert stands.live is not None  # windows.prolong has seen to it
    make_way(plan, stands)
    sweep(draft, now)
    words = f"until {until.astimezone(UTC):%d %B %Y, %H:%M} UTC" if until else "for good"
    record(actor=by, verb="set the end", of=stands.live, at=now, reason=words)
    finish(article, draft)
    return stands.live


@transaction.atomic
def move_to_top(*, article: Article, by: User, version: int, now: datetime) -> Edition:
    """List the story first, as if it were new; its dates on the page stay."""
    draft = locked(article.pk)
    stands = allowed(Verb.MOVE_TO_TOP, draft, by=by, version=version, now=now)
    if stands.live is None:
        raise Refused([Refusal("state", "Only a story that readers can see is moved.")])
    relist([edition for edition in (stands.live, stands.pending) if edition], now)
    sweep(draft, now)
    record(actor=by, verb="moved to the top", of=stands.live, at=now)
    finish(article, draft)
    stands.live.listed_at = now
    return stands.live
