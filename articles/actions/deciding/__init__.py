"""Settling what was found: a verdict is kept under the finding's key, and writes its record.

`story` is what a verdict is settled in; `people`, `facts` and `words` write and take back the
records of their kinds; `settling` knows which kind is whose.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from articles.actions.deciding.settling import settle, settle_again
from articles.actions.deciding.story import Story, Verdict, opened
from articles.actions.deciding.words import keep_speakers
from articles.actions.drafting import locked
from articles.body import exchange, references
from articles.findings import Kind
from articles.models import Article, Decision
from articles.value import CopyValue
from articles.workflow import refuse_unless_writer
from core.turns import take_turn
from newsroom.models import User

__all__ = ["Verdict", "decide", "keep_quotes"]

FIRST = (Kind.PERSON, Kind.WORK)  # others are about them


@transaction.atomic
def decide(
    *, article: Article, verdicts: Iterable[Verdict], by: User, now: datetime
) -> list[Decision]:
    """Apply verdicts to the saved text, then exchange the posts shown as cards for their records.

    A verdict on something the text no longer holds is let go: there is nothing to settle. One that
    cannot be carried out refuses them all. Raises workflow.Refused.
    """
    refuse_unless_writer(by)
    story = opened(locked(article.pk), by, now)
    if wanted := _in_order(_cards(story.value), verdicts):
        take_turn("settling")  # two stories may tell of one person whom nobody knows yet
    made = [settle(story, verdict) for verdict in wanted]
    settle_again(story)
    keep_speakers(story)
    _exchange_cards(story)
    return [decision for decision in made if decision]


def keep_quotes(*, article: Article, by: User, now: datetime) -> None:
    """Write the quotes that were accepted in a locked article before there were records of them."""
    accepted = article.decisions.filter(kind=Kind.QUOTE, verdict=Decision.Verdict.ACCEPTED)
    if accepted.filter(quote=None).exists():
        keep_speakers(opened(article, by, now))


def _in_order(cards: list[Verdict], verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Each finding once: what was said of it last, people before what is about them."""
    wanted = {(verdict.kind, verdict.key): verdict for verdict in (*cards, *verdicts)}
    return sorted(wanted.values(), key=lambda verdict: verdict.kind not in FIRST)


def _cards(value: CopyValue) -> list[Verdict]:
    """Showing a post as a card accepts it."""
    pending = sorted(references(value.body).pending)
    return [Verdict(Kind.POST, key, Decision.Verdict.ACCEPTED) for key in pending]


def _exchange_cards(story: Story) -> None:
    pending = references(story.value.body).pending
    if not pending:
        return
    posts = story.article.decisions.filter(kind=Kind.POST, key__in=pending, post__isnull=False)
    ids = dict(posts.values_list("key", "post_id"))
    Article.objects.filter(pk=story.article.pk).update(body=exchange(story.value.body, ids))
