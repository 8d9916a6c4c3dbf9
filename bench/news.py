"""`python -m bench.news FOLDER [--misses KIND]`: direct quotes and their speakers in real news.

FOLDER is a folder of the corpus PolNeAR (bench/polnear.py says where it is had): `…/data/dev`.

- quotes: words between quotation marks that are all of what is attributed, exact. A phrase in
  marks inside a writer's sentence ("called it “a sad day”") counts as false where it is found.
- quotes but for phrases: the same, such phrases set aside if the corpus attributes them.
- speakers: of the quotes that are cited with the name of a person ("said Ada Hale", "Hale's
  lawyer, Bo Reyes, said"; not "Hale's lawyer said", not "she said"), those found with that person
  as speaker. The last name has to be the same, and the first where both have one.
- speakers of found quotes: the same, of the quotes that were found.

- pronouns: of the quotes cited with a pronoun that CoreNLP gives a name to, those found with that
  person as speaker. CoreNLP is often wrong: this says whether a change does good, not how good.

Names in sources are told by CoreNLP's marks for persons, which come with the corpus.
"""

import argparse
import re
from pathlib import Path

from bench.corenlp import Place
from bench.polnear import Article, Said, articles
from bench.tally import Tally, matched, share
from reading import ANONYMOUS, Quote, Reading, fold, read

# Where the words for a source end and what is told of it begins.
TOLD = re.compile(
    r",|\(|\[| [-–—] | (?:who|whom|whose|which|that|of|for|from|in|on|at|with|to|and)\b"
)
BELONGING = re.compile(r"[’']s?\s")
TITLE = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? )+")
SUFFIX = re.compile(r"(?:,? (?:Jr|Sr)\.?| I{2,3}| IV)$")
BETWEEN = 1


def main(arguments: list[str] | None = None) -> None:
    options = _options(arguments)
    tallies = {kind: Tally() for kind in KINDS}
    for article in articles(options.folder):
        reading = read(article.text)
        for kind, score in KINDS.items():
            tally = score(article, reading)
            tallies[kind].add(tally)
            if kind == options.misses:
                print_misses(article, tally)
    for kind, tally in tallies.items():
        print(f"  {kind:26}{tally}")


def print_misses(article: Article, tally: Tally) -> None:
    for kind, lines in (("missed", tally.missed), ("false", tally.false)):
        for line in lines:
            print(f"  {kind:7} {article.name[:30]}  {line}")


# The kinds.


def quotes(article: Article, reading: Reading) -> Tally:
    wanted = {said.words: _around(article, said.words) for said in article.said}
    return matched(wanted, _found(article, reading))


def quotes_but_for_phrases(article: Article, reading: Reading) -> Tally:
    wanted = {said.words: _around(article, said.words) for said in article.said}
    aside = {place for place in _found(article, reading) if _is_attributed(article, place)}
    found = _found(article, reading)
    return matched(wanted, {p: w for p, w in found.items() if p in wanted or p not in aside})


def speakers(article: Article, reading: Reading) -> Tally:
    return share(
        _judged(article, said, name, _quote_at(reading, said.words))
        for said in article.said
        if (name := named(article, said.source))
    )


def speakers_of_found(article: Article, reading: Reading) -> Tally:
    return share(
        _judged(article, said, name, quote)
        for said in article.said
        if (name := named(article, said.source)) and (quote := _quote_at(reading, said.words))
    )


def pronouns(article: Article, reading: Reading) -> Tally:
    return share(
        _judged(article, said, name, _quote_at(reading, said.words))
        for said in article.said
        if (name := _meant(article, said.source))
    )


KINDS = {
    "quotes": quotes,
    "quotes but for phrases": quotes_but_for_phrases,
    "speakers": speakers,
    "speakers of found quotes": speakers_of_found,
    "pronouns": pronouns,
}


# Whose name a source is cited with.


def named(article: Article, source: Place | None) -> str | None:
    """The name a source is cited with; None for a pronoun, a body, or somebody of theirs.

    It is the last name before what is told of the source, else the one set behind a comma.
    """
    if source is None:
        return None
    words = article.text[slice(*source)]
    told = TOLD.search(words)
    head = source[0], source[0] + (told.start() if told else len(words))
    if name := _last_name(article, head):
        return name
    if told is None or told[0] != ",":
        return None
    rest = source[0] + told.end()
    end = article.text.find(",", rest, source[1])
    return _last_name(article, (rest, end if end > 0 else source[1]))


def _last_name(article: Article, place: Place) -> str | None:
    """The person's name that ends these words."""
    inside = [one for one in article.guesses.persons if place[0] <= one[0] and one[1] <= place[1]]
    if not inside or SUFFIX.sub("", article.text[inside[-1][1] : place[1]]).strip(" .'\"”"):
        return None
    start, end = inside.pop()
    while inside and start - inside[-1][1] <= BETWEEN + 1:
        start = inside.pop()[0]
    return article.text[start:end]


def _meant(article: Article, source: Place | None) -> str | None:
    """The first name among the places that CoreNLP takes to mean the same as a pronoun."""
    if source is None or article.text[slice(*source)].lower() not in ("he", "she"):
        return None
    chain = sorted(article.guesses.chain_of(source))
    return next((name for place in chain if (name := _last_name(article, place))), None)


def _is_same(name: str, speaker: str | None) -> bool:
    if speaker is None or speaker == ANONYMOUS:
        return False
    one, two = _parts(name), _parts(speaker)
    return one[-1] == two[-1] and (one[0] in two or two[0] in one)


def _parts(name: str) -> list[str]:
    """Without a title before it or a suffix behind it, which one side may have and one not."""
    bare = SUFFIX.sub("", TITLE.sub("", name))
    return fold(bare or name).replace('"', "").split()


# Small things.


def _judged(article: Article, said: Said, name: str, quote: Quote | None) -> tuple[bool, str]:
    speaker = quote.speaker if quote else None
    says = f"{speaker or 'nobody'} ({quote.reason})" if quote else "not found"
    return _is_same(name, speaker), f"{name}, not {says}  |  {_around(article, said.words)}"


def _found(article: Article, reading: Reading) -> dict[Place, str]:
    return {s.span: _around(article, s.span) for quote in reading.quotes for s in quote.segments}


def _quote_at(reading: Reading, place: Place) -> Quote | None:
    for quote in reading.quotes:
        if any(s.start < place[1] and place[0] < s.end for s in quote.segments):
            return quote
    return None


def _is_attributed(article: Article, place: Place) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in article.contents)


def _around(article: Article, place: Place) -> str:
    """The words, with those before and after them, on one line."""
    before = article.text[max(0, place[0] - 60) : place[0]]
    after = article.text[place[1] : place[1] + 60]
    words = article.text[slice(*place)]
    if len(words) > 80:
        words = f"{words[:40]} […] {words[-30:]}"
    return " ".join(f"{before}>>{words}<<{after}".split())


def _options(arguments: list[str] | None) -> argparse.Namespace:
    description = __doc__.split("\n", maxsplit=1)[0] if __doc__ else None
    parser = argparse.ArgumentParser(prog="python -m bench.news", description=description)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--misses", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
