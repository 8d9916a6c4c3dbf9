"""The demo: eight stories of invented people go the whole way from a file to a page.

Everything is done by the verbs an editor has, on a clock that starts a day and a half ago, so
that the front page looks lived in.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction

from articles import actions
from articles.body import blocks, paragraphs
from articles.body.nodes import Post as Card
from articles.copying import copy_of
from articles.findings import Finding, findings_in, reading_of
from articles.models import Article, Byline, Contributor, Decision, Edition, Kind, Section, Tag
from articles.workflow import Refused
from importing.actions import intake
from newsroom.models import Publication, User
from people.actions import give_page
from people.models import Person, PersonName, Profile
from reading import Post as FoundPost
from social.models import Post

FOLDER = Path(__file__).parent
BETWEEN = timedelta(hours=5, minutes=13)  # two stories; the eighth was published minutes ago
FIELDS = (
    "headline short_headline slug kicker dek key_points seo_description content_note exclusive"
).split()

Plan = dict[str, Any]


class InUse(Exception):
    """The database belongs to a newsroom already, and demo content has no place in it."""


def load(*, password: str, now: datetime) -> Iterator[str]:
    """Fill an empty database, and say what was made. What is there already stays as it is."""
    plan = tomllib.loads((FOLDER / "plan.toml").read_text(encoding="utf-8"))
    _refuse_foreign(plan)
    with transaction.atomic():
        _make_house(plan, password)
        _make_people(plan, now)
    for number, story in enumerate(plan["stories"]):
        at = now - BETWEEN * (len(plan["stories"]) - number - 1) - timedelta(minutes=20)
        if _make_story(plan, story, at, now):
            yield f"{story['file']}: {_what(story)}"


def _refuse_foreign(plan: Plan) -> None:
    ours = [user["username"] for user in plan["users"]]
    if User.objects.exclude(username__in=ours).exists():
        raise InUse("This database has users of its own. The demo goes into an empty one.")


def _what(story: Plan) -> str:
    return ", then ".join(step["verb"].replace("_", " ") for step in story["then"])


# The house


def _make_house(plan: Plan, password: str) -> None:
    Publication.objects.get_or_create(pk=Publication.ONLY, defaults=plan["publication"])
    for model, rows in ((Section, "sections"), (Tag, "tags"), (Contributor, "contributors")):
        for row in plan[rows]:
            model.objects.get_or_create(slug=row["slug"], defaults=row)
    for row in plan["users"]:
        _make_user(row, password)


def _make_user(row: Plan, password: str) -> None:
    names = {key: row[key] for key in ("first_name", "last_name")}
    user, _ = User.objects.get_or_create(
        username=row["username"], defaults=names | {"is_staff": True}
    )
    if not user.check_password(password):
        user.set_password(password)
        user.save(update_fields=["password"])
    user.groups.add(Group.objects.get(name=row["role"].title()))


def _make_people(plan: Plan, now: datetime) -> None:
    editor = User.objects.get(username=plan["users"][1]["username"])
    for row in plan["people"]:
        names, profile = row.pop("names"), row.pop("profile")
        person, made = Person.objects.get_or_create(slug=row["slug"], defaults=row)
        if not made:
            continue
        PersonName.objects.bulk_create(PersonName(person=person, **name) for name in names)
        if profile != Profile.NONE:
            give_page(person=person, profile=Profile(profile), by=editor, now=now)


# A story


@transaction.atomic
def _make_story(plan: Plan, story: Plan, at: datetime, now: datetime) -> bool:
    """Take one file in and carry out its plan, whole or not at all; False if it was there."""
    raw = (FOLDER / "stories" / story["file"]).read_bytes()
    item = intake(name=story["file"], raw=raw, now=at)
    if item is None or item.article is None:
        return False
    author = User.objects.get(username=story["edited_by"])
    _edit(item.article, story, author, at)
    _settle(item.article, story, author, at)
    for step in story["then"]:
        article = Article.objects.get(pk=item.article.pk)
        VERBS[step["verb"]](article, step, User.objects.get(username=step["by"]), at, now)
        at += timedelta(hours=1)
    return True


def _edit(article: Article, story: Plan, by: User, at: datetime) -> None:
    with actions.writing(article.pk, version=article.version, by=by, now=at) as draft:
        for name in FIELDS:
            if name in story:
                setattr(draft, name, story[name])
        draft.section = Section.objects.get(slug=story["section"])
        draft.save()
        draft.tags.add(*Tag.objects.filter(slug__in=story["tags"]))
        _sign(draft, story)


def _sign(draft: Article, story: Plan) -> None:
    for order, byline in enumerate(story["bylines"]):
        contributor = Contributor.objects.get(slug=byline["contributor"])
        Byline.objects.get_or_create(
            article=draft,
            contributor=contributor,
            defaults={"role": byline["role"], "order": order},
        )


def _settle(article: Article, story: Plan, by: User, at: datetime) -> None:
    """Accept everything that was found, and show some of the posts as cards."""
    article.refresh_from_db()
    findings = findings_in(reading_of(copy_of(article)))
    for card in story.get("cards", []):
        _show_as_card(article, card, findings)
    verdicts = [
        actions.Verdict(f.kind, f.key, Decision.Verdict.ACCEPTED, _known_child(f.found))
        for f in findings
    ]
    actions.decide(article=article, verdicts=verdicts, by=by, now=at)
    for card in story.get("cards", []):
        Post.objects.filter(text__startswith=card["begins"]).update(status=card["status"])


def _show_as_card(article: Article, card: Plan, findings: list[Finding]) -> None:
    """Put the post below the paragraph that quotes it, as the button on the article screen does."""
    key, found = next(
        (f.key, f.found)
        for f in findings
        if isinstance(f.found, FoundPost) and f.found.text.startswith(card["begins"])
    )
    node = Card(
        ref=f"key:{key}", words=found.text, platform=found.platform, author=found.author or ""
    )
    quoted = next(html for html in blocks(article.body) if card["begins"] in html)
    article.body = article.body.replace(quoted, quoted + node.html)
    article.save(update_fields=["body"])


def _known_child(found: Any) -> int | None:
    """A child goes by a first name, which is never matched by itself: an editor says who it is."""
    name = getattr(found, "name", None)
    child = Person.objects.exclude(protected="").filter(name=name).first()
    return child.pk if child else None


# What the plan of a story may ask for, one function a verb


def _publish(article: Article, step: Plan, by: User, at: datetime, now: datetime) -> None:
    actions.publish(article=article, by=by, version=article.version, now=at)


def _publish_at(article: Article, step: Plan, by: User, at: datetime, now: datetime) -> None:
    days = int(step["at"].removeprefix("+").removesuffix(" days"))
    later = now + timedelta(days=days)
    actions.publish(article=article, by=by, version=article.version, now=at, at=later)


def _correct(article: Article, step: Plan, by: User, at: datetime, now: datetime) -> None:
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


def _withdraw(article: Article, step: Plan, by: User, at: datetime, now: datetime) -> None:
    actions.withdraw(article=article, note=step["note"], by=by, version=article.version, now=at)


def _wait(article: Article, step: Plan, by: User, at: datetime, now: datetime) -> None:
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
