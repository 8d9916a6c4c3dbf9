"""What is known of people, for tests: a fact with a story or an address that says so."""

from datetime import date

from articles.models import EditionPost, EditionQuote, EditionSource, Quote
from people.models import Credit, Relationship, Source, StatedAge, Work
from reading.keys import fingerprint
from social.models import Account, Post

NAMES = {Relationship: "relationship", StatedAge: "stated_age", Credit: "credit"}


def told(fact, by, *, ends=False, **fields):
    """A source of `fact`: an edition, or an address. `ends`: it says that it is over."""
    fields |= {NAMES[type(fact)]: fact}
    if isinstance(by, str):
        return Source.objects.create(url=by, ends=ends, **fields)
    source = Source.objects.create(story=by.article.uuid, title="Of a draft", **fields)
    line = {"edition": by, "listed_at": by.listed_at, "ends": ends}
    EditionSource.objects.create(source=source, **line)
    return source


def tie(kind, a, b, by="https://example.com/1", *, source=None, **fields):
    """`a` is `kind` of `b`, as `by` says. Years go for whole dates."""
    for end in ("started", "ended"):
        if year := fields.pop(f"{end}_in", None):
            fields |= {f"{end}_on": date(year, 1, 1), f"{end}_precision": "year"}
    fields.setdefault("ended", "ended_on" in fields)
    made = Relationship.objects.create(a=a, b=b, type=kind, **fields)
    told(made, by, **(source or {}))
    return made


def age(person, years, on, by):
    made = StatedAge.objects.create(person=person, age=years, as_of=on)
    told(made, by)
    return made


def credit(person, title, role, by, kind="film"):
    work, _ = Work.objects.get_or_create(title=title, type=kind)
    made = Credit.objects.create(person=person, work=work, role=role)
    told(made, by)
    return made


def quote(person, words, by, **fields):
    made = Quote.objects.create(
        article=by.article, person=person, words=words, fingerprint=fingerprint(words), **fields
    )
    EditionQuote.objects.create(edition=by, quote=made, person=person, listed_at=by.listed_at)
    return made


def post(person, words, by, handle="", **fields):
    if handle:
        account, _ = Account.objects.get_or_create(
            platform="threads", handle=handle, defaults={"shown": handle, "person": person}
        )
        fields["account"] = account
    made = Post.objects.create(text=words, platform="threads", **fields)
    EditionPost.objects.create(edition=by, post=made, person=person, listed_at=by.listed_at)
    return made
