"""What readers may know of somebody now: through stories that they can see, or an address that an
editor wrote down. Whoever is protected is nowhere in it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils.timezone import localdate

from core.dates import Dated, Precision
from core.prepared import prepared
from people.claims import Age, Claims, Origin, Other, Part, Tie
from people.models import Person, Profile, Relationship, Source, Status

PARENT, SIBLING = "parent_of", "sibling"
OF = (
    "relationship__a__merged_into",
    "relationship__b__merged_into",
    "stated_age",
    "credit__work",
)
Said = dict[int, list[Source]]  # by the fact's id


def known_of(person: Person, now: datetime) -> Claims:
    """One query, however much is known."""
    sources = sorted(_sources(person=person.pk, now=now), key=_by_day, reverse=True)
    ties = _by_fact(sources, "relationship_id")
    own = [tie for said in ties.values() if (tie := _tie(person.pk, said))]
    return Claims(
        ties=(*own, *_siblings(person.pk, own, ties)),
        ages=tuple(_age(said) for said in _by_fact(sources, "stated_age_id").values()),
        parts=tuple(_part(said) for said in _by_fact(sources, "credit_id").values()),
    )


@prepared
def _sources(person: Any, now: Any) -> QuerySet[Source]:
    """The sources of all facts about somebody, and of whose parents theirs are, that show at
    `now`. That a story is seen is asked of its line, by the relation that it declares."""
    lines: Any = Source._meta.get_field("lines").related_model._default_manager
    told = Source.objects.filter(pk__in=_about(person)).annotate(
        line=F("lines"),
        line_ends=F("lines__ends"),
        address=F("lines__edition__address"),
        headline=F("lines__edition__headline"),
        dated_on=F("lines__edition__dated_on"),
        dated_precision=F("lines__edition__dated_precision"),
        published_at=F("lines__edition__first_published_at"),
    )
    is_seen = Exists(lines.filter(pk=OuterRef("line")).visible(now))
    return told.filter(Q(story=None) | is_seen).select_related(*OF).order_by()


def _about(person: Any) -> QuerySet[Source, Any]:
    """Each from its own index: with OR, both databases read all there are."""
    parent = {"relationship__type": PARENT, "relationship__a__ties_as_first__type": PARENT}
    asked: tuple[dict[str, Any], ...] = (
        {"relationship__a": person},
        {"relationship__b": person},
        {**parent, "relationship__a__ties_as_first__b": person},
        {"stated_age__person": person},
        {"credit__person": person},
    )
    first, *rest = (Source.objects.filter(**one).order_by().values("pk") for one in asked)
    return first.union(*rest)


def _by_day(source: Any) -> tuple[date, bool, int]:
    """Of two of one day, the one that says it is over comes after the other."""
    said = _said(source)
    return (said.on if said else date.min, _ends(source), source.pk)


def _by_fact(sources: Iterable[Source], name: str) -> Said:
    found: Said = {}
    for source in sources:
        if fact := getattr(source, name):
            found.setdefault(fact, []).append(source)
    return found


def _tie(person: int, said: list[Source]) -> Tie | None:
    """As it is seen from this end; None if it is not theirs, or the other is not to be shown."""
    tie = said[0].relationship
    if tie is None or person not in (tie.a_id, tie.b_id):
        return None
    from_first = tie.a_id == person
    other = _other(tie.b if from_first else tie.a, page_needed=_is_kin_below(tie, from_first))
    if other is None or other.id == person:
        return None
    return Tie(
        type=tie.type,
        from_first=from_first,
        other=other,
        status=tie.status,
        origins=_origins(said),
        started=tie.started,
        ended=tie.ended or _ends(said[0]),
        ended_when=tie.ended_when,
    )


def _is_kin_below(tie: Relationship, from_first: bool) -> bool:
    """Children and siblings may be young, and nobody may have said so yet: they are named only
    once an editor gave them a page."""
    return tie.type == SIBLING or (tie.type == PARENT and from_first)


def _siblings(person: int, own: list[Tie], ties: Said) -> list[Tie]:
    """Whoever has a parent in common with them, and is not written down as a sibling."""
    known = {tie.other.id for tie in own if tie.type == SIBLING} | {person}
    parents = _parents(person, ties)
    found: dict[int, Tie] = {}
    for said in ties.values():
        tie = _sibling(said, parents)
        if tie and tie.other.id not in known:
            found.setdefault(tie.other.id, tie)
    return list(found.values())


def _parents(person: int, ties: Said) -> dict[int, list[Source]]:
    """Their confirmed parents, shown or not, and who says so."""
    rows = ((_birth(said), said) for said in ties.values())
    return {tie.a_id: said for tie, said in rows if tie and tie.b_id == person}


def _birth(said: list[Source]) -> Relationship | None:
    """The tie they tell of, if it is that of a confirmed parent."""
    tie = said[0].relationship
    is_birth = tie and tie.type == PARENT and tie.status == Status.CONFIRMED
    return tie if is_birth else None


def _sibling(said: list[Source], parents: dict[int, list[Source]]) -> Tie | None:
    tie = _birth(said)
    if tie is None or tie.a_id not in parents:
        return None
    other = _other(tie.b, page_needed=True)
    origins = _origins([*said, *parents[tie.a_id]])
    return Tie(SIBLING, True, other, tie.status, origins) if other else None


def _other(person: Person, *, page_needed: bool) -> Other | None:
    """Whoever they were merged into, as readers may see them."""
    kept = person.merged_into or person
    if person.protected or kept.protected or (page_needed and not kept.has_page):
        return None
    return Other(
        id=kept.pk,
        name=kept.name,
        href=kept.get_absolute_url() if kept.has_page else "",
        portrait=kept.portrait_id if kept.has_page else None,
        known_as=kept.disambiguation or kept.occupations,
        indexed=kept.has_page and kept.profile == Profile.PUBLIC,
    )


def _age(said: list[Source]) -> Age:
    stated = said[0].stated_age
    assert stated is not None  # its id is what they are gathered by
    return Age(stated.age, Dated(stated.as_of, Precision.MONTH), _origins(said))


def _part(said: list[Source]) -> Part:
    credit = said[0].credit
    assert credit is not None  # its id is what they are gathered by
    return Part(credit.work.title, credit.work.type, credit.role, _origins(said))


def _origins(said: Iterable[Any]) -> tuple[Origin, ...]:
    """Of a story the words that readers can see: its source may have those of a draft."""
    return tuple(
        Origin(
            href=f"/{source.address}/" if source.story else source.url,
            title=source.headline if source.story else source.title,
            said=_said(source),
            is_ours=bool(source.story),
            ends=_ends(source),
        )
        for source in said
    )


def _ends(source: Any) -> bool:
    """Of a story what readers see of it says: its source may have what a draft says."""
    ends: bool = source.line_ends if source.story else source.ends
    return ends


def _said(source: Any) -> Dated | None:
    if not source.story:
        said: Dated | None = source.said
        return said
    return day_of(source.dated_on, source.dated_precision, source.published_at)


def day_of(dated_on: Any, precision: str, published_at: datetime) -> Dated:
    """A story's own day, else the day it was first published."""
    return Dated(dated_on, precision) if dated_on else Dated(localdate(published_at))
