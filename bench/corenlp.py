"""What a machine, CoreNLP, says of an article of the corpus PolNeAR: names, and who "he" is.

It is often wrong about the latter: agreement with it says something, a figure of it little.
"""

import re
from collections.abc import Iterator
from pathlib import Path

TOKEN = re.compile(
    r"<token id=\"(\d+)\">\s*<word>([^<]*)</word>\s*<lemma>[^<]*</lemma>\s*"
    r"<CharacterOffsetBegin>(\d+)</CharacterOffsetBegin>\s*"
    r"<CharacterOffsetEnd>(\d+)</CharacterOffsetEnd>\s*<POS>[^<]*</POS>\s*<NER>([^<]*)</NER>"
)
SENTENCE = re.compile(r"<sentence id=\"(\d+)\">(.*?)</tokens>", re.DOTALL)
CHAIN = re.compile(r"<coreference>\s*(<mention.*?)</coreference>", re.DOTALL)
MENTION = re.compile(r"<sentence>(\d+)</sentence>\s*<start>(\d+)</start>\s*<end>(\d+)</end>")
TITLES = frozenset({"Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov."})
Place = tuple[int, int]


class Guesses:
    """`persons` are the tokens of people's names; `chains` the places that mean the same.

    A word that is once taken for part of a name is taken for one wherever it stands.
    """

    def __init__(self, text: str, xml: str) -> None:
        self.text = text
        self._tokens = dict(_tokens(xml))
        names = {token[2] for token in self._tokens.values() if token[3]} - TITLES
        self.persons = tuple(
            (start, end) for start, end, word, _ in self._tokens.values() if word in names
        )
        self.chains = tuple(tuple(self._places(chain)) for chain in CHAIN.findall(xml))

    def chain_of(self, place: Place) -> tuple[Place, ...]:
        return next((chain for chain in self.chains if place in chain), ())

    def _places(self, chain: str) -> Iterator[Place]:
        for mention in MENTION.finditer(chain):
            sentence, start, end = (int(number) for number in mention.groups())
            yield self._tokens[sentence, start][0], self._tokens[sentence, end - 1][1]


def guesses(text: str, path: Path) -> Guesses:
    """Nothing where the file is absent: a few are."""
    return Guesses(text, path.read_text(encoding="utf-8") if path.exists() else "")


def _tokens(xml: str) -> Iterator[tuple[tuple[int, int], tuple[int, int, str, bool]]]:
    """By sentence and number: from where to where, the word, whether it is part of a name."""
    for sentence in SENTENCE.finditer(xml):
        for token in TOKEN.finditer(sentence[2]):
            number, word, start, end, kind = token.groups()
            place = int(start), int(end)
            yield (int(sentence[1]), int(number)), (*place, word, kind == "PERSON")
