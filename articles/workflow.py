"""What is allowed, and the sentence that says why not: one for the button and for the action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.utils.text import slugify

from articles.body import Known, references, validate
from articles.carried import carried
from articles.copying import copy_of
from articles.guarded import grief_of, guarded_in
from articles.models import Address, Article, Edition, Kind
from articles.reserved import FEED, FEED_SENTENCE
from articles.rights import forbidden_pictures
from articles.value import Clash, CopyValue, merged
from articles.windows import Standing, Window
from images.models import Image
from newsroom.models import User
from newsroom.rights import may
from reading import GRIEF_CODES
from social.models import Post


class Verb(models.TextChoices):
    PUBLISH = "publish", "publish"
    CORRECT = "correct", "correct"
    CANCEL = "cancel", "cancel what is planned"
    WITHDRAW = "withdraw", "withdraw"
    PROLONG = "prolong", "change when it ends"
    MOVE_TO_TOP = "move_to_top", "move to the top"


@dataclass(frozen=True)
class Refusal:
    """Why not. `field` names the field to mend, where there is one."""

    code: str
    sentence: str
    field: str = ""

    def __str__(self) -> str:
        return self.sentence


class Refused(Exception):
    """A verb was refused and nothing was changed. Mend what it says, then try again."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        self.refusals = tuple(refusals)
        super().__init__(" ".join(refusal.sentence for refusal in refusals))

    def has(self, code: str) -> bool:
        return any(refusal.code == code for refusal in self.refusals)


@dataclass(frozen=True)
class Standings:
    """The editions that a verb moves, as of one moment."""

    current: Edition | None
    pending: Edition | None

    @property
    def is_withdrawn(self) -> bool:
        return self.current is not None and self.current.kind == Kind.WITHDRAWAL

    @property
    def live(self) -> Edition | None:
        return None if self.is_withdrawn else self.current

    @property
    def windows(self) -> Standing:
        return Standing(_window(self.current), _window(self.pending), self.is_withdrawn)


def standings(article: Article, now: datetime) -> Standings:
    editions = Edition.objects.filter(article=article).select_related("section")
    return Standings(editions.current(now).first(), editions.pending(now).first())


def refusals(
    verb: Verb,
    article: Article,
    *,
    by: User,
    now: datetime,
    at: datetime | None = None,
    change: CopyValue | None = None,
    note: str = "",
    version: int | None = None,
    stands: Standings | None = None,
) -> list[Refusal]:
    """Why `by` may not do this now; empty if they may. A correction hands in its `change`.

    `at` is when it is to be read, if later than now: licences are held against that hour.
    `note` is what readers are told beside the text; it is held against the same rules.
    `stands` may be given by who has asked for it already.
    """
    if not may(by, "articles.publish_article"):
        return [Refusal("right", f"Only an editor may {verb.label} a story.")]
    if version is not None and version != article.version:
        return [_stale(article)]
    stands = stands or standings(article, now)
    if verb == Verb.PUBLISH:
        return _to_publish(article, copy_of(article), stands, by, note, at or now)
    if verb == Verb.CORRECT and change is not None and stands.live is not None:
        return _to_correct(article, change, stands.live, stands.pending, note, now)
    return []


def refuse_unless_writer(by: User) -> None:
    """What writing and deciding ask. Raises Refused."""
    if not may(by, "articles.change_article"):
        raise Refused([Refusal("right", "Only somebody who writes here may change a story.")])


def story_slug(value: CopyValue, article: Article) -> str:
    """The slug in the address: the editor's, else one made from the headline, never empty."""
    made = slugify(value.headline)[:100].strip("-")
    return value.slug or (made if made not in ("", FEED) else f"story-{article.pk}")


def story_path(value: CopyValue, article: Article) -> str:
    return f"{value.section.slug if value.section else ''}/{story_slug(value, article)}"


def _to_publish(
    article: Article, value: CopyValue, stands: Standings, by: User, note: str, at: datetime
) -> list[Refusal]:
    codes = guarded_in(value, article, note)
    found = [*_in_any_copy(article, value, codes), *_pictures(value, at)]
    if stands.is_withdrawn and not may(by, "articles.publish_withdrawn_article"):
        found.append(
            Refusal("withdrawn", "This story was withdrawn. Only an administrator publishes it.")
        )
    if codes and article.changed_by_id == by.pk:
        found.append(_second_person(codes))
    return found


def _to_correct(
    article: Article,
    change: CopyValue,
    live: Edition,
    pending: Edition | None,
    note: str,
    now: datetime,
) -> list[Refusal]:
    before = copy_of(live)
    if change == before:
        return [Refusal("unchanged", "Nothing was changed, so there is nothing to correct.")]
    codes = guarded_in(change, article, note)
    found = [*_in_any_copy(article, change, codes), *_pictures(change, now, but=before)]
    if new := codes - guarded_in(before, article):
        found.append(_new_codes(new))
    return found + (_to_rewrite(article, before, change, pending) if pending else [])


def _to_rewrite(
    article: Article, before: CopyValue, change: CopyValue, pending: Edition
) -> list[Refusal]:
    """A planned version is written anew with the correction, and must stand the same rules."""
    value, clashes = merged(before, change, copy_of(pending))
    found = [_clash(clash) for clash in clashes]
    if not value.content_note.strip() and grief_of(guarded_in(value, article)):
        found.append(_no_content_note_in_plan())
    return found


def _in_any_copy(article: Article, value: CopyValue, codes: frozenset[str]) -> list[Refusal]:
    found = []
    if not value.headline.strip():
        found.append(Refusal("headline", "A story needs a headline.", "headline"))
    found += _no_place(article, value)
    found += [Refusal("body", sentence, "body") for sentence in _dangling(value)]
    if grief_of(codes) and not value.content_note.strip():
        found.append(_no_content_note())
    return found


def _no_place(article: Article, value: CopyValue) -> list[Refusal]:
    """Why the story cannot stand where its section and slug put it."""
    if value.section is None:
        return [Refusal("section", "Choose a section.", "section")]
    if value.slug == FEED:
        return [Refusal("address", FEED_SENTENCE, "slug")]
    path = story_path(value, article)
    others = Address.objects.filter(path=path).exclude(article=article)
    return [taken(path)] if others.exists() else []


def _pictures(value: CopyValue, at: datetime, but: CopyValue | None = None) -> list[Refusal]:
    """A correction of the words does not wait for a picture that readers see already."""
    seen = {image for image, _ in carried(but).images} if but else set()
    forbidden = forbidden_pictures(value, at, seen)
    return [Refusal("picture", one.sentence, one.field) for one in forbidden]


def known_records(html: str) -> Known:
    """Of the records that a body names, those that there are."""
    found = references(html)
    images = {image.id for image in (*found.images, *found.in_galleries)}
    return Known(
        posts=set(Post.objects.filter(pk__in=found.posts).values_list("pk", flat=True))
        if found.posts
        else (),
        images=set(Image.objects.filter(pk__in=images).values_list("pk", flat=True))
        if images
        else (),
    )


def _dangling(value: CopyValue) -> list[str]:
    """A card whose post is not ours would print as withheld: better told before than seen after."""
    return validate(value.body, known_records(value.body))


def _window(edition: Edition | None) -> Window | None:
    return Window(edition.visible_from, edition.visible_until) if edition else None


def _stale(article: Article) -> Refusal:
    return Refusal(
        "stale",
        f"This story was changed since you opened it; it is at version {article.version} now. "
        "Look at the newer text first.",
    )


def taken(path: str) -> Refusal:
    """Another story has, or had, this address."""
    return Refusal("address", f"Another story has the address /{path}/. Choose another.", "slug")


def _no_content_note() -> Refusal:
    return Refusal(
        "content_note",
        "This story tells of grief. Write the content note that readers see before the text.",
        "content_note",
    )


def _no_content_note_in_plan() -> Refusal:
    return Refusal(
        "content_note",
        "The planned version tells of grief, and this correction takes its content note away.",
        "content_note",
    )


def _second_person(codes: frozenset[str]) -> Refusal:
    return Refusal(
        "second_person",
        f"This story {_tells_of(codes)}, and you changed it last. A second person publishes it.",
    )


def _new_codes(codes: frozenset[str]) -> Refusal:
    return Refusal(
        "new_grief",
        f"With this correction the story {_tells_of(codes)}, which it did not before. "
        "Put it in the draft, and have a second person publish.",
    )


def _tells_of(codes: frozenset[str]) -> str:
    words = ", ".join(sorted(code.replace("_", " ") for code in codes))
    return f"tells of grief ({words})" if codes <= GRIEF_CODES else f"is delicate ({words})"


def _clash(clash: Clash) -> Refusal:
    return Refusal(
        "clash",
        f"The planned version changes {clash} as well. Cancel it or publish it first.",
        clash.field,
    )
