"""Who each name, pronoun and phrase of the narrative stands for, sentence after sentence."""

import re
from collections.abc import Iterator

from reading.finders.cast import Character
from reading.finders.phrases import Phrase
from reading.finders.references.known import known
from reading.finders.references.memory import PERFORMERS
from reading.finders.references.reference import PREPOSITION, Place, Reference
from reading.finders.references.scene import Scene
from reading.findings import Findings
from reading.text import Text

__all__ = ["AFTER", "PERFORMERS", "PREPOSITION", "Reference", "find"]

AFTER = ("cast", "phrases")

PRONOUN = re.compile(r"(?<![\w’'])(?:[Hh]e|[Ss]he)(?![\w-])")


def find(text: Text, found: Findings) -> Iterator[Reference]:
    scene = Scene(text, known(text, found))
    places = sorted(_places(text, found), key=lambda place: place.found.start)
    index = 0
    for sentence in text.sentences:
        begin = index
        while index < len(places) and places[index].found.start < sentence.end:
            index += 1
        if index > begin:
            yield from scene.read(sentence, places[begin:index])


def _places(text: Text, found: Findings) -> Iterator[Place]:
    for character in found.all(Character):
        for mention in character.mentions:
            if not text.is_said(mention.start) and not text.is_titled(mention.start):
                yield Place(mention, character.name, None)
    for phrase in found.all(Phrase):
        yield Place(phrase.found, None, phrase)
    for match in PRONOUN.finditer(text.narrative):
        yield Place(text.match(match), None, None)
