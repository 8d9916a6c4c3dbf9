"""Accepting that somebody found is a person of ours, and taking it back."""

from articles.actions.deciding.story import Story, Verdict
from articles.findings import Finding, is_about
from articles.models import ArticlePerson, Decision, Role
from people.actions import make_person
from people.models import Person, Protection
from people.querysets import PersonQuerySet
from reading.values import Person as FoundPerson
from social.models import Post

PROTECTS = {"minor": Protection.MINOR, "deceased_infant": Protection.INFANT}


def accept_person(story: Story, finding: Finding, verdict: Verdict) -> Person:
    found = finding.found
    assert isinstance(found, FoundPerson)  # as its kind says
    person = story.named(verdict.person_id) if verdict.person_id else _known(story, found)
    person = person or make_person(
        name=found.name or "",
        by=story.by,
        now=story.now,
        protected=PROTECTS.get(found.kind, ""),
    )
    role = Role.ABOUT if is_about(found, story.reading) else Role.MENTIONED
    ArticlePerson.objects.get_or_create(
        article=story.article, person=person, defaults={"role": role}
    )
    return person


def let_go_of_person(story: Story, decision: Decision) -> None:
    """Take them out of the story, unless another finding stands for them; what hangs on them here
    was taken back before."""
    person = decision.person
    if person is None or story.others(decision, "person"):
        return
    article = story.article
    article.article_people.filter(person=person).delete()
    article.quotes.filter(person=person, chosen=False).update(person=None)
    Post.objects.filter(decisions__article=article, person=person).update(person=None)
    story.delete_if_made(decision, person)


def _known(story: Story, found: FoundPerson) -> Person | None:
    """The one person of ours that may be meant; None where it is nobody, or several may be."""
    known = _may_mean(found)[:2]
    return story.held(known[0]) if len(known) == 1 and _may_be(known[0], found) else None


def _may_mean(found: FoundPerson) -> PersonQuerySet:
    """Those of whom a name stands in the text; else those who go by this full name. A first name
    alone is nobody in particular."""
    kept = Person.objects.kept()
    if found.candidates:
        return kept.filter(pk__in=found.candidates)
    name = found.name or ""
    return kept.named(name) if " " in name else kept.none()


def _may_be(person: Person, found: FoundPerson) -> bool:
    """A child that was found is never taken for a grown person we know by the same name."""
    return found.kind not in PROTECTS or bool(person.protected)
