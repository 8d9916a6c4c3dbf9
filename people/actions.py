"""What editors do to people. Each is one transaction: right, rules, change, log line."""

from datetime import datetime
from itertools import count

from django.db import transaction
from django.utils.text import slugify

from core.turns import take_turn
from newsroom.actions import record
from newsroom.models import User
from newsroom.rights import may
from people.models import Person, Profile


class Refused(Exception):
    """It was refused and nothing was changed; `str()` is a sentence for the editor."""


@transaction.atomic
def make_person(*, name: str, by: User, now: datetime, protected: str = "") -> Person:
    """Write somebody new, without a page. `protected` at once, for a minor or a child who died."""
    take_turn("slug of a person")
    person = Person.objects.create(
        name=name, sort_name=sort_name(name), slug=_free_slug(name), protected=protected
    )
    record(actor=by, verb="made", of=person, at=now)
    return person


@transaction.atomic
def give_page(*, person: Person, profile: Profile, by: User, now: datetime) -> None:
    """Let readers see the person's page; `noindex` keeps it from search engines."""
    person = _allowed(person, by)
    if refusal := why_no_page(person):
        raise Refused(refusal)
    person.profile = profile
    person.save(update_fields=["profile"])
    record(actor=by, verb="gave a page", of=person, at=now, reason=profile.label)


@transaction.atomic
def take_page(*, person: Person, by: User, now: datetime) -> None:
    """Close the person's page: it answers like one that never was."""
    person = _allowed(person, by)
    person.profile = Profile.NONE
    person.save(update_fields=["profile"])
    record(actor=by, verb="took the page", of=person, at=now)


@transaction.atomic
def protect(*, person: Person, protected: str, by: User, now: datetime) -> None:
    """Protect somebody, which takes their page; or lift it ("")."""
    person = _allowed(person, by)
    person.protected = protected
    if protected:
        person.profile = Profile.NONE
    person.save(update_fields=["protected", "profile"])
    verb = "protected" if protected else "lifted the protection of"
    record(actor=by, verb=verb, of=person, at=now, reason=person.get_protected_display())


def why_no_page(person: Person) -> str:
    """The sentence that refuses a page; empty if one may be given."""
    if person.protected:
        return f"{person.name} is protected ({person.get_protected_display()}) and gets no page."
    if person.merged_into_id:
        return f"{person.name} was merged into {person.merged_into} and has no page."
    return ""


def sort_name(name: str) -> str:
    """“Marchetti-Vance, Odile”: by the last word, as a magazine's index has it."""
    first, _, last = name.strip().rpartition(" ")
    return f"{last}, {first}" if first else last


def _allowed(person: Person, by: User) -> Person:
    if not may(by, "people.give_page"):
        raise Refused("Only an editor gives a page, takes it, or protects somebody.")
    return Person.objects.select_for_update().get(pk=person.pk)


def _free_slug(name: str) -> str:
    wanted = slugify(name)[:100] or "person"
    taken = set(Person.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    tries = (wanted if n == 1 else f"{wanted}-{n}" for n in count(1))
    return next(slug for slug in tries if slug not in taken)
