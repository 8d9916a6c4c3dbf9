"""Ties between people, read from sentences in which each person is a number. All to be confirmed.

antecedents.py says whom "his" and "the couple" mean, kinship.py reads
nouns, couples.py verbs, verdict.py makes one tie of all that is said of two people.
"""

from collections.abc import Iterator
from itertools import chain

from reading.finders.lines import Line
from reading.finders.relations.addressed import Addressed
from reading.finders.relations.antecedents import Antecedents
from reading.finders.relations.couples import Couples
from reading.finders.relations.kinship import Kinship
from reading.finders.relations.nouns import WORD
from reading.finders.relations.stated import Stated
from reading.finders.relations.verdict import verdicts
from reading.findings import Findings
from reading.text import Text
from reading.values import Relation

AFTER = ("cast", "lines", "people", "references", "speech")


def find(text: Text, found: Findings) -> Iterator[Relation]:
    yield from verdicts(text, list(_stated(text, found)))


def _stated(text: Text, found: Findings) -> Iterator[Stated]:
    antecedents = Antecedents.of(found)
    addressed = Addressed(text, found)
    for line in found.all(Line):
        antecedents.enter(line, text.paragraph_at(line.sentence.start).start)
        words = set(WORD.findall(line.words))
        couples, kinship = Couples(line, antecedents, words), Kinship(line, antecedents, words)
        for stated in chain(couples.stated(), kinship.stated()):
            antecedents.tell(stated)
            yield stated
        for item in kinship.unnamed:
            yield from addressed.by(item, line.place(item.start, item.end))
        antecedents.read(line)
