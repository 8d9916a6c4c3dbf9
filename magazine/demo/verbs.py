"""What the plan of a story may ask for, one function a verb."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from articles import actions
from articles.body import paragraphs
from articles.copying import copy_of
from articles.models import Article, Edition, Kind
from articles.workflow import Refused
from newsroom.models import User

Row = dict[str, Any]


def carry_out(step: Row, article_id: int, *, at: datetime, now: datetime) -> None:
    """Do one step as of `at`; what is planned for later counts from `now`, today."""
    article = Article.objects.get(pk=article_id)
    VERBS[step["verb"]](article, step, User.objects.get(username=step["by"]), at, now)


def _publish(article: Article, step: Row, by: User, at: datetime, now: datetime) -> None:
    actions.publish(article=article, by=by, version=article.version, now=at)


def _publish_at(article: Article, step: Row, by: User, at: datetime, now: datetime) -> None:
    days = int(step["at"].removeprefix("+").removesuffix(" days"))
    later = now + timedelta(days=days)
    actions.publish(article=article, by=by, version=article.version, now=at, at=later)


def _correct(article: Article, step: Row, by: User, at: datetime, now: datetime) -> None:
    live = copy_of(Edition.objects.visible(at).get(article=article))
    wrong = paragraphs(live.body)[step["paragraph"] - 1]
    if step["find"] not in wrong:
        raise ValueError(f"“{step['find']}” is not in paragraph {step['paragraph']}.")
    change = replace(live, body=live.body.replace(step["find"], step["replace"]))
    actions.correct(
        article=article,
        change=change,
        kind=Kind(step["kind"]),
        note=step["note"],
        by=by,
        version=article.version,
        now=at,
    )


def _withdraw(article: Article, step: Row, by: User, at: datetime, now: datetime) -> None:
    actions.withdraw(article=article, note=step["note"], by=by, version=article.version, now=at)


def _wait(article: Article, step: Row, by: User, at: datetime, now: datetime) -> None:
    """Publishing a grief story is refused to its author, who thereby puts it before another."""
    try:
        actions.publish(article=article, by=by, version=article.version, now=at)
    except Refused as refused:
        if not refused.has("second_person"):
            raise


VERBS = {
    "publish": _publish,
    "publish_at": _publish_at,
    "correct": _correct,
    "withdraw": _withdraw,
    "wait": _wait,
}
