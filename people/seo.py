"""What the head of a person's page says."""

from collections.abc import Iterable

from django.urls import reverse

from core.seo import FeedLink, Meta, ShareImage, absolute
from images.picture import Picture
from people.claims import Other, Tie
from people.models import Person, Profile

TIED = {"spouse": "spouse", "child": "children", "parent": "parent", "sibling": "sibling"}


def of_index(after: str) -> Meta:
    path = reverse("people")
    return Meta(
        title="People A to Z",
        description="Everybody with a page here, by last name.",
        path=f"{path}?after={after}" if after else path,
    )


def of_person(
    person: Person,
    other_names: list[str],
    before: str,
    portrait: Picture | None,
    ties: Iterable[Tie],
) -> Meta:
    """`ties` are facts; machines are told of those that last, with people they may list."""
    path = person.get_absolute_url()
    return Meta(
        title=str(person),
        description=person.bio or person.occupations,
        path=f"{path}?before={before}" if before else path,
        kind="profile",
        indexed=person.profile == Profile.PUBLIC,
        feeds=_feed_links(person),
        images=_share_images(person, portrait) if portrait else (),
        data=(_person(person, other_names, portrait) | _tied_to(ties),)
        if person.profile == Profile.PUBLIC
        else (),
    )


def _feed_links(person: Person) -> tuple[FeedLink, ...]:
    rss, atom = (reverse(f"person_{form}", args=[person.slug]) for form in ("feed", "atom"))
    return (
        FeedLink(f"{person.name} (RSS)", rss, "application/rss+xml"),
        FeedLink(f"{person.name} (Atom)", atom, "application/atom+xml"),
    )


def _person(person: Person, other_names: list[str], portrait: Picture | None) -> dict[str, object]:
    facts = {
        "@type": "Person",
        "name": person.name,
        "url": absolute(person.get_absolute_url()),
        "description": person.bio,
        "disambiguatingDescription": person.disambiguation,
        "jobTitle": person.occupations,
        "alternateName": other_names,
        "image": _image(portrait) if portrait else "",
    }
    return {name: fact for name, fact in facts.items() if fact}


def _tied_to(ties: Iterable[Tie]) -> dict[str, object]:
    """Spouses and family, in the words that machines have for them."""
    told: dict[str, list[dict[str, str]]] = {}
    for tie in ties:
        name = TIED.get(tie.words)
        if name and tie.other.indexed and not tie.ended:
            href = absolute(tie.other.href)
            told.setdefault(name, []).append(
                {"@type": "Person", "name": tie.other.name, "url": href}
            )
    return dict(told)


def _named(other: Other) -> dict[str, str]:
    return {"@type": "Person", "name": other.name, "url": absolute(other.href)}


def _share_images(person: Person, portrait: Picture) -> tuple[ShareImage, ...]:
    found = filter(None, (portrait.largest(crop) for crop in ("share", "16x9")))
    return tuple(ShareImage(path, *size, alt=person.name) for path, size in found)


def _image(portrait: Picture) -> str:
    """The address of its largest file in a shape that machines show people in."""
    largest = portrait.largest("1x1") or portrait.largest("4x5")
    return absolute(largest[0]) if largest else ""
