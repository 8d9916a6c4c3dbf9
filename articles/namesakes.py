"""What the records of people who share a name have in common with a story."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count

from articles.models import ArticlePerson
from people.models import Credit, Person, Relationship
from people.namesakes import Likely, Signs, ranked
from people.ties import in_words
from reading import Reading
from reading.keys import fold
from social.models import Account

WORD = re.compile(r"\w{4,}")  # shorter ones say nothing of anybody

Known = Mapping[str, Sequence[Person]]  # by the name they were found under
People = Mapping[int, Person]


def namesakes_in(known: Known, reading: Reading) -> dict[str, list[Likely]]:
    """Whom each of these names may mean, the likeliest first. `known` are all people of ours found
    in the story; whoever is the only one of their name speaks for those who are with them.

    Five queries at most; one where no two share a name, none where nobody is known.
    """
    everybody = {person.pk: person for people in known.values() for person in people}
    if not everybody:
        return {}
    alone = {people[0].pk: people[0] for people in known.values() if len(people) == 1}
    records = _records(everybody, alone, reading)
    return {
        name: ranked(_signs(person, records) for person in people) for name, people in known.items()
    }


@dataclass(frozen=True)
class Records:
    """By the id of each person what they have in common with a story; and the story's words."""

    handles: Mapping[int, list[str]]
    ties: Mapping[int, list[str]]
    works: Mapping[int, list[str]]
    shared: Counter[int]
    stories: Counter[int]
    words: frozenset[str]


def _records(everybody: People, alone: People, reading: Reading) -> Records:
    asked = everybody.keys() - alone.keys()
    return Records(
        handles=_handles(asked, reading),
        ties=_ties(asked, alone),
        works=_works(asked, reading),
        shared=_times(asked, within=alone) if asked and alone else Counter(),
        stories=_times(everybody),
        words=frozenset(WORD.findall(fold(reading.text))) if asked else frozenset(),
    )


def _signs(person: Person, records: Records) -> Signs:
    described = WORD.findall(fold(f"{person.disambiguation} {person.occupations}"))
    return Signs(
        person=person.pk,
        handle=next(iter(records.handles.get(person.pk, ())), ""),
        ties=tuple(records.ties.get(person.pk, ())),
        works=tuple(records.works.get(person.pk, ())),
        words=tuple(word for word in described if word in records.words),
        shared=records.shared[person.pk],
        stories=records.stories[person.pk],
    )


def _handles(asked: Collection[int], reading: Reading) -> dict[int, list[str]]:
    if not asked:
        return {}
    named = {mention for post in reading.posts for mention in post.mentions}
    named |= {post.author for post in reading.posts if post.author}
    wanted = {fold(name).strip("@ ") for name in named}
    accounts = Account.objects.filter(person__in=asked, handle__in=wanted) if wanted else ()
    return _gathered((account.person_id, account.shown) for account in accounts)


def _ties(asked: Collection[int], alone: People) -> dict[int, list[str]]:
    if not asked or not alone:
        return {}
    first = Relationship.objects.filter(a__in=asked, b__in=alone).order_by()
    second = Relationship.objects.filter(a__in=alone, b__in=asked).order_by()
    told = []
    for tie in first.union(second):
        from_first = tie.b_id in asked
        one, other = (tie.b_id, tie.a_id) if from_first else (tie.a_id, tie.b_id)
        words = in_words(tie.type, from_first=from_first, ended=tie.ended)
        joined = words if words.endswith(" to") else f"{words} of"
        told.append((one, f"{joined} {alone[other].name}"))
    return _gathered(told)


def _works(asked: Collection[int], reading: Reading) -> dict[int, list[str]]:
    wanted = {fold(work.title) for work in reading.works}
    if not asked or not wanted:
        return {}
    theirs = Credit.objects.filter(person__in=asked, work__folded__in=wanted).order_by()
    return _gathered(theirs.values_list("person", "work__title").distinct())


def _times(asked: Collection[int], within: Collection[int] | None = None) -> Counter[int]:
    """In how many stories each is; of those `within` which somebody of these is too."""
    lines = ArticlePerson.objects.filter(person__in=asked)
    if within is not None:
        with_them = ArticlePerson.objects.filter(person__in=within).values("article")
        lines = lines.filter(article__in=with_them)
    counted = lines.order_by().values("person").annotate(times=Count("pk"))
    return Counter(dict(counted.values_list("person", "times")))


def _gathered(rows: Iterable[tuple[int | None, str]]) -> dict[int, list[str]]:
    gathered: dict[int, list[str]] = {}
    for person, words in rows:
        if person is not None:
            gathered.setdefault(person, []).append(words)
    return gathered
