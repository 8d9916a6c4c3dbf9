"""`python -m bench.learn_names [--check]`: what each cue for a name counts, learnt from open data.

Wikigold and the Broad Twitter Corpus (CC BY 4.0, `../shared/data/names`) say which runs of capitals
name people. Every name of a document is one example, its cues those of `reading.finders.names`, and
logistic regression gives the cues their log-odds, which go to `reading/finders/names/weights.json`.
`--check` writes nothing: it learns from four fifths of the documents and tells how many names it
judges rightly in the last, five times over.
"""

import argparse
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.conll import Document, documents
from bench.names import FILES, FOLDER
from reading.finders.names.capitals import chunks
from reading.finders.names.document import Hosts, Key, Pool
from reading.finders.names.points import BY_HAND_ALONE, BY_HAND_FULL
from reading.paragraphs import split
from reading.text import parse

WEIGHTS = Path(__file__).resolve().parent.parent / "reading" / "finders" / "names" / "weights.json"
FOLDS = 5
ROUNDS = 150
STEP = 0.3
# Keeps a cue that is seldom seen near its points by hand.
RIDGE = 1.0


@dataclass(frozen=True)
class Example:
    """The cues of one name in one document, and whether most of its places name a person."""

    cues: dict[str, float]
    is_person: bool


@dataclass(frozen=True)
class Examples:
    """Of one document: those of several words, and those of one."""

    full: list[Example]
    alone: list[Example]


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.learn_names")
    parser.add_argument("--check", action="store_true")
    examples = [_examples(document) for document in _all_documents()]
    if parser.parse_args(arguments).check:
        _print_checked(examples)
    else:
        WEIGHTS.write_text(json.dumps(learnt(examples), indent=1, ensure_ascii=False) + "\n")


def learnt(examples: Sequence[Examples]) -> dict[str, dict[str, float]]:
    """The log-odds of each cue, by the number of words and in the order of the points by hand."""
    return {
        "full": _regression([e for document in examples for e in document.full], BY_HAND_FULL),
        "alone": _regression([e for document in examples for e in document.alone], BY_HAND_ALONE),
    }


def _all_documents() -> Iterator[Document]:
    for name, file in FILES.items():
        yield from documents(FOLDER / file, tweets=name != "wikigold")


def _examples(document: Document) -> Examples:
    text = parse(document.text, split(document.text), None)
    pool = Pool.of(text, chunks(text))
    named = set(document.names)
    persons = {key for key in pool.places if _is_person(pool, key, named)}
    full = Hosts(key for key in persons if len(key) > 1)
    return Examples(
        [Example(pool.evidence_full(key), key in persons) for key in pool.full],
        [Example(pool.evidence_alone(key, full), key in persons) for key in pool.alone],
    )


def _is_person(pool: Pool, key: Key, named: set[tuple[int, int]]) -> bool:
    places = pool.places[key]
    return 2 * sum((place.start, place.end) in named for place in places) > len(places)


def _regression(examples: Sequence[Example], by_hand: Mapping[str, float]) -> dict[str, float]:
    """By gradient descent from the points by hand, a step of its own for each cue (AdaGrad)."""
    weights = dict(by_hand)
    steps: dict[str, float] = {}
    for _ in range(ROUNDS):
        slope = {cue: RIDGE * (weight - by_hand[cue]) for cue, weight in weights.items()}
        for example in examples:
            error = _chance(weights, example) - example.is_person
            for cue, much in example.cues.items():
                slope[cue] += error * much
        for cue, much in slope.items():
            steps[cue] = steps.get(cue, 0.0) + much * much
            weights[cue] -= STEP * much / math.sqrt(steps[cue] + 1e-9)
    return {cue: round(weight, 2) for cue, weight in weights.items()}


def _chance(weights: dict[str, float], example: Example) -> float:
    score = sum(weights[cue] * much for cue, much in example.cues.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def _print_checked(examples: Sequence[Examples]) -> None:
    for kind, by_hand in (("full", BY_HAND_FULL), ("alone", BY_HAND_ALONE)):
        counts = [0, 0, 0]
        for fold in range(FOLDS):
            apart = [d for n, d in enumerate(examples) if n % FOLDS == fold]
            others = [d for n, d in enumerate(examples) if n % FOLDS != fold]
            weights = _regression([e for d in others for e in getattr(d, kind)], by_hand)
            for example in (e for d in apart for e in getattr(d, kind)):
                judged = _chance(weights, example) > 0.5
                counts[0] += judged and example.is_person
                counts[1] += judged
                counts[2] += example.is_person
        right, found, wanted = counts
        print(f"  {kind:6} F1 {2 * right / (found + wanted):.3f} of {wanted} names")


if __name__ == "__main__":
    main()
