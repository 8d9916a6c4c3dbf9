"""A story beside its reading: which person that was found is which of the story's own."""

from collections import Counter
from dataclasses import dataclass

from bench.marked_up import Story
from reading import Reading, read_copy
from reading.values import Found, Person

ANONYMOUS = "anonymous"
# Words for nobody of the story: a name that was found and is none.
STRANGER = "?"
NEARBY = 2


@dataclass(frozen=True)
class Compared:
    """`owners` pairs people found with ids, one to one; `meant` gives each found name the id that
    most of its mentions belong to, so that somebody found twice still counts as who they are."""

    story: Story
    reading: Reading
    owners: dict[int, str]
    meant: dict[str, str]

    def who(self, name: str | None) -> str:
        """The id behind a name of the reading; "" for None."""
        if name is None or name == ANONYMOUS:
            return name or ""
        return self.meant.get(name, STRANGER)

    def owner(self, index: int) -> str:
        """The id of the person found at this index; a number where they are nobody's."""
        return self.owners.get(index, f"{index}")

    def said(self, found: Found, more: str = "") -> str:
        """The words, what there is to say of them, and the sentence they stand in."""
        words = f"{found.raw} ({more})" if more else found.raw
        return f"{words}  |  {self.story.sentence(found.start)}"


def compared(story: Story) -> Compared:
    """Read as the editors' screen reads a draft: its paragraphs and the day it is dated."""
    reading = read_copy("", [], story.paragraphs, story.published)
    assert reading.text == story.text, f"{story.name}: the text read is not the text marked up"
    shared = [_shared(story, person) for person in reading.people]
    meant = {
        person.name: counts.most_common(1)[0][0]
        for person, counts in zip(reading.people, shared, strict=True)
        if person.name and counts
    }
    return Compared(story, reading, _one_to_one(shared), meant)


def overlap(one: Found, two: Found) -> bool:
    return one.start < two.end and two.start < one.end


def near(one: Found, two: Found) -> bool:
    """Whether they overlap or stand side by side, with a space or a comma between."""
    return one.start < two.end + NEARBY + 1 and two.start < one.end + NEARBY + 1


def _shared(story: Story, person: Person) -> Counter[str]:
    """How many of a found person's mentions fall on those of each of the story's people."""
    return Counter(
        mark.who[0]
        for mention in person.mentions
        for mark in story.mentions
        if overlap(mention, mark.found)
    )


def _one_to_one(shared: list[Counter[str]]) -> dict[int, str]:
    """Those with most mentions in common first."""
    pairs = sorted(
        (-count, index, who) for index, counts in enumerate(shared) for who, count in counts.items()
    )
    owners: dict[int, str] = {}
    for _, index, who in pairs:
        if index not in owners and who not in owners.values():
            owners[index] = who
    return owners
