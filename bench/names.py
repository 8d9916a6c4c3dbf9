"""`python -m bench.names [FILE …] [--misses KIND]`: names of people in open data.

Wikigold and two parts of the Broad Twitter Corpus (CC BY 4.0) lie in `../shared/data/names`. Their
tweets count without handles and hashtags: those the corpus takes for names, and a reader does not.

- names: the people of each document, by name: all places of one name are one, and so is a name
  that is part of a longer one there ("Hale" beside "Ada Hale"). Somebody is found if one of the
  mentions that were found of them is exactly one of theirs.
- spans: each place that names somebody, exact.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.conll import Document, Place, documents
from bench.tally import Tally, matched
from reading import Reading, fold, read

FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "names"
FILES = {"wikigold": "wikigold.conll.txt", "BTC-b": "btc_b.conll", "BTC-g": "btc_g.conll"}
KINDS = ("names", "spans")


def main(arguments: list[str] | None = None) -> None:
    options = _options(arguments)
    for name in options.files or FILES:
        tallies = score(name)
        if tallies is None:
            print(f"{name} is skipped: {FOLDER / FILES[name]} is absent")
        elif options.misses:
            print_misses(tallies[options.misses])
        else:
            for kind, tally in tallies.items():
                print(f"  {name:10}{kind:8}{tally}")


def score(name: str) -> dict[str, Tally] | None:
    """The tally of each kind over one file; None where the file is absent."""
    path = FOLDER / FILES[name]
    if not path.exists():
        return None
    tallies = {kind: Tally() for kind in KINDS}
    for document in documents(path, tweets=name != "wikigold"):
        reading = read(document.text)
        tallies["names"].add(names(document, reading))
        tallies["spans"].add(spans(document, reading))
    return tallies


def names(document: Document, reading: Reading) -> Tally:
    """People, each once."""
    wanted = people(document)
    tally = Tally()
    for person in reading.people:
        if not person.name:
            continue
        found = {mention.span for mention in person.mentions}
        right = next((places for places in wanted if found & set(places)), None)
        if right:
            wanted.remove(right)
            tally.right += 1
        else:
            tally.false.append(_said(document.text, min(found)))
    tally.missed = [_said(document.text, places[0]) for places in wanted]
    return tally


def spans(document: Document, reading: Reading) -> Tally:
    """Places, exact."""
    text = document.text
    found = {m.span: _said(text, m.span) for person in reading.people for m in person.mentions}
    return matched({place: _said(text, place) for place in document.names}, found)


def people(document: Document) -> list[list[Place]]:
    """The places of each person: those of one name, and of names that are part of it."""
    by_name: dict[tuple[str, ...], list[Place]] = {}
    for start, end in sorted(document.names, key=lambda place: (place[0] - place[1], place)):
        words = tuple(fold(document.text[start:end]).split())
        whole = next((name for name in by_name if set(words) <= set(name)), words)
        by_name.setdefault(whole, []).append((start, end))
    return list(by_name.values())


def print_misses(tally: Tally) -> None:
    for kind, lines in (("missed", tally.missed), ("false", tally.false)):
        for line in lines:
            print(f"  {kind:7} {line}")


def _said(text: str, place: Place) -> str:
    start, end = place
    around = text[max(0, start - 50) : end + 50]
    return f"{text[start:end]}  |  {around}"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.names")
    parser.add_argument("files", nargs="*", metavar="FILE", help=", ".join(FILES))
    parser.add_argument("--misses", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    options = parser.parse_args(arguments)
    if unknown := set(options.files) - FILES.keys():
        parser.error(f"there is no file {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    main()
