"""One story of the demo, from its file to what its plan says becomes of it."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction

from articles import actions
from articles.body import blocks
from articles.body.nodes import Post as Card
from articles.copying import copy_of
from articles.findings import Finding, findings_in, reading_of
from articles.models import Article, Byline, Contributor, Decision, Section, Tag
from core.dates import Basis
from images.models import Image
from importing.actions import intake
from magazine.demo.facts import PRECISION, first_day
from magazine.demo.layout import laid_out
from magazine.demo.verbs import carry_out
from newsroom.models import User
from people.models import Person
from reading import Post as FoundPost
from social.models import Account, Post

ACCEPTED, REFUSED = Decision.Verdict.ACCEPTED, Decision.Verdict.REFUSED
FOLDER = Path(__file__).parent / "stories"
FIELDS = (
    "headline short_headline social_headline slug kicker dek key_points seo_description "
    "content_note exclusive"
).split()

Row = dict[str, Any]


@transaction.atomic
def make_story(*, plan: Row, library: dict[str, Image], at: datetime, now: datetime) -> bool:
    """Take one file in and carry out its plan, whole or not at all; False if it was there."""
    raw = (FOLDER / plan["file"]).read_bytes()
    item = intake(name=plan["file"], raw=raw, now=at)
    if item is None or item.article is None:
        return False
    author = User.objects.get(username=plan["edited_by"])
    _edit(item.article, plan, library, author, at)
    _settle(item.article, plan, author, at)
    for step in plan["then"]:
        carry_out(step, item.article.pk, at=at, now=now)
        at += timedelta(hours=1)
    return True


def _edit(article: Article, plan: Row, library: dict[str, Image], by: User, at: datetime) -> None:
    with actions.writing(article.pk, version=article.version, by=by, now=at) as draft:
        words = {name: plan[name] for name in FIELDS if name in plan}
        words["body"] = laid_out(draft.body, plan, library)
        for name, value in words.items():
            setattr(draft, name, value)
        draft.section = Section.objects.get(slug=plan["section"])
        _lead(draft, plan, library)
        draft.save()
        draft.tags.add(*Tag.objects.filter(slug__in=plan["tags"]))
        _sign(draft, plan)


def _lead(draft: Article, plan: Row, library: dict[str, Image]) -> None:
    """The picture, and beside it the words that the library has for it."""
    if "lead" not in plan:
        return
    image = library[plan["lead"]]
    draft.lead_image = image
    draft.lead_caption = plan.get("lead_caption", image.caption)
    draft.lead_alt, draft.lead_credit = image.alt, image.credit


def _sign(draft: Article, plan: Row) -> None:
    for order, byline in enumerate(plan["bylines"]):
        contributor = Contributor.objects.get(slug=byline["contributor"])
        Byline.objects.get_or_create(
            article=draft,
            contributor=contributor,
            defaults={"role": byline["role"], "order": order},
        )


def _settle(article: Article, plan: Row, by: User, at: datetime) -> None:
    """Accept all that was found but what the plan refuses, and show some of the posts as cards."""
    article.refresh_from_db()
    findings = [one for one in findings_in(reading_of(copy_of(article))) if _may_be_kept(one)]
    refused = plan.get("refused", ())
    for card in plan.get("cards", ()):
        _show_as_card(article, card, findings)
    verdicts = [
        actions.Verdict(f.kind, f.key, ACCEPTED, _known_child(f.found))
        if f.words not in refused
        else actions.Verdict(f.kind, f.key, REFUSED)
        for f in findings
    ]
    actions.decide(article=article, verdicts=verdicts, by=by, now=at)
    for card in plan.get("cards", ()):
        _check(card)


def _may_be_kept(finding: Finding) -> bool:
    """No age is kept of somebody protected."""
    if finding.kind != Decision.Kind.AGE:
        return True
    name = getattr(finding.found, "name", None)
    return not Person.objects.exclude(protected="").filter(name=name).exists()


def _show_as_card(article: Article, card: Row, findings: list[Finding]) -> None:
    """Put the post below the paragraph that quotes it, as the button on the article screen does."""
    key, found = next(
        (f.key, f.found)
        for f in findings
        if isinstance(f.found, FoundPost) and f.found.text.startswith(card["begins"])
    )
    node = Card(
        ref=f"key:{key}",
        words=found.text,
        platform=found.platform,
        author="" if found.author in (None, "anonymous") else found.author,
        posted=card["posted"],
    )
    quoted = next(html for html in blocks(article.body) if card["begins"] in html)
    article.body = article.body.replace(quoted, quoted + node.html)
    article.save(update_fields=["body"])


def _check(card: Row) -> None:
    """What somebody found who looked the post up: when it was posted and from which account, and
    whether it still is."""
    posted = card["posted"]
    for post in Post.objects.filter(text__startswith=card["begins"]):
        post.status, post.posted_on = card["status"], first_day(posted)
        post.posted_precision, post.posted_basis = PRECISION[len(posted)], Basis.STATED
        account = Account.objects.filter(platform=post.platform, person=post.person)
        post.account = account.first() if post.person else None
        post.save()


def _known_child(found: Any) -> int | None:
    """A child goes by a first name, which is never matched by itself: an editor says who it is."""
    name = getattr(found, "name", None)
    child = Person.objects.exclude(protected="").filter(name=name).first()
    return child.pk if child else None
