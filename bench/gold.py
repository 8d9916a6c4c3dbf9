"""What a text should read as: the seed's gold and the variants', in one shape for the scorer."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Place = tuple[int, int]
ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT.parent / "shared" / "seed"
VARIANTS = ROOT / "tests" / "reading" / "variants"
KINDS = {"public_figure": "public"}


@dataclass(frozen=True)
class GoldQuote:
    segments: tuple[Place, ...]
    speaker: str | None


@dataclass(frozen=True)
class GoldPost:
    segments: tuple[Place, ...]
    text: str
    platforms: frozenset[str]
    author: str | None
    hashtags: tuple[str, ...]
    mentions: tuple[str, ...]


@dataclass(frozen=True)
class Gold:
    """`ages_beside` are ages told beside words for somebody: the number, those words, and whose it
    is. `mergeable` are pairs of posts that may be read as one, by index. `types` are those of works
    by title, and `dates` where a time is named and what it resolves to, where the gold says so."""

    text: str
    published: str | None
    headline: str | None
    bylines: tuple[tuple[str, str], ...]
    paragraphs: tuple[Place, ...]
    people: dict[str, tuple[str, int | None]]
    ages_beside: tuple[tuple[int, str, str | None], ...]
    quotes: tuple[GoldQuote, ...]
    titles: tuple[Place, ...]
    posts: tuple[GoldPost, ...]
    mergeable: tuple[tuple[int, int], ...]
    works: frozenset[str]
    types: dict[str, str]
    dates: tuple[tuple[Place, str | None], ...]
    relations: frozenset[tuple[str, str, str]]
    sensitivities: frozenset[str]
    not_people: tuple[str, ...]
    not_ages: tuple[int, ...]
    event_date: str | None
    notes: tuple[str, ...]


# The seed.


def seed() -> Gold | None:
    """The seed's gold; None where the folder is absent."""
    if not (SEED / "gold.json").exists():
        return None
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    text = (SEED / gold["source"]["file"]).read_bytes().decode()
    names = {person["id"]: person["name"] for person in gold["people"]}
    posts = gold["social_posts"]
    return Gold(
        text=text,
        published=gold["header"]["published"],
        headline=gold["header"]["headline"],
        bylines=(),
        paragraphs=_spans(gold["paragraphs"]),
        people={p["name"]: _kind_and_age(p) for p in gold["people"]},
        ages_beside=tuple(_ages_beside(gold["people"])),
        quotes=tuple(
            GoldQuote(_spans(quote["segments"]), _who(quote["speaker"], names))
            for quote in gold["quotes"]
        ),
        titles=tuple(
            (mention["span"][0], mention["span"][1])
            for work in gold["works"]
            for mention in work["mentions"]
            if mention["raw"].startswith("“")
        ),
        posts=tuple(_seed_post(post, names) for post in posts),
        mergeable=tuple(_mergeable(posts)),
        works=frozenset(work["title"] for work in gold["works"]),
        types={work["title"]: work["type"] for work in gold["works"]},
        dates=tuple(_dates(gold["dates"], gold["header"]["body_start"])),
        relations=frozenset(_relations(gold["relations"], names)),
        sensitivities=frozenset(item["code"] for item in gold["sensitivities"]),
        not_people=tuple(_never_people(gold)),
        not_ages=(3, 30),
        event_date=next(e["date"] for e in gold["events"] if e["kind"] == "awards_show"),
        notes=(),
    )


def _kind_and_age(person: dict[str, Any]) -> tuple[str, int | None]:
    age = person["age"]["value"] if person["age"] else None
    return KINDS.get(person["kind"], person["kind"]), age


def _ages_beside(people: Iterable[dict[str, Any]]) -> Iterable[tuple[int, str, str | None]]:
    """Where gold's age does not stand beside a form of the name."""
    for person in people:
        age, last = person["age"], person["name"].split()[-1]
        if age and not age["raw"].startswith((person["name"], last)):
            epithet = next(
                e["raw"]
                for e in person["epithets"]
                if e["span"][0] <= age["span"][0] < e["span"][1]
            )
            yield age["value"], epithet, person["name"]


def _who(identifier: str, names: dict[str, str]) -> str | None:
    return "anonymous" if identifier.startswith("anonymous:") else names[identifier]


def _seed_post(post: dict[str, Any], names: dict[str, str]) -> GoldPost:
    return GoldPost(
        _spans(post["evidence"]),
        post["text"],
        frozenset(post.get("platform_accept", [post["platform"]])),
        _who(post["author"], names),
        tuple(post["hashtags"]),
        tuple(post["mentions"]),
    )


def _mergeable(posts: Sequence[dict[str, Any]]) -> Iterable[tuple[int, int]]:
    """Posts whose gold note allows them to be one with another that it names."""
    places = {post["id"]: index for index, post in enumerate(posts)}
    for post in posts:
        if "merged" in post.get("note", ""):
            other = next(name for name in places if name in post["note"] and name != post["id"])
            yield places[other], places[post["id"]]


def _relations(
    relations: Iterable[dict[str, Any]], names: dict[str, str]
) -> Iterable[tuple[str, str, str]]:
    """Those that the text has words for."""
    for tie in relations:
        if tie["evidence"]:
            yield tie["type"], names[tie["from"]], names[tie["to"]]


def _dates(dates: Iterable[dict[str, Any]], body_start: int) -> Iterable[tuple[Place, str | None]]:
    for dated in dates:
        start, end = dated["span"]
        if start >= body_start:
            yield (start, end), dated["resolves"]


def _never_people(gold: dict[str, Any]) -> Iterable[str]:
    rule = next(rule for rule in gold["scoring"]["must_not"] if rule.startswith("make a Person of"))
    yield from rule.split("'")[1::2]
    yield from (source["raw"] for source in gold["anonymous_sources"])


def _spans(found: Iterable[dict[str, Any]]) -> tuple[Place, ...]:
    return tuple((words["span"][0], words["span"][1]) for words in found)


# A variant: a text and beside it a JSON that quotes from it; places are found by the words.


def variants() -> dict[str, Gold]:
    return {path.stem: variant(path) for path in sorted(VARIANTS.glob("*.txt"))}


def variant(path: Path) -> Gold:
    text = path.read_bytes().decode()
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    finder = _InOrder(text)
    people = {name: (kind, age) for name, (kind, age) in gold["people"].items()}
    quotes = tuple(
        GoldQuote(tuple(finder.next(words) for words in quote["segments"]), quote["speaker"])
        for quote in gold["quotes"]
    )
    return Gold(
        text=text,
        published=gold["published"],
        headline=gold["headline"],
        bylines=tuple((name, role) for name, role in gold["bylines"]),
        paragraphs=tuple(_paragraphs(text, gold["header"], gold["paragraphs"])),
        people=people,
        ages_beside=tuple(_beside(gold.get("ages_beside", {}), people)),
        quotes=quotes,
        titles=tuple(_InOrder(text).all_quoted(gold["titles"])),
        posts=tuple(_variant_posts(text, gold["posts"])),
        mergeable=(),
        works=frozenset(gold["titles"]),
        types={},
        dates=(),
        relations=frozenset((tie, a, b) for tie, a, b in gold["relations"]),
        sensitivities=frozenset(gold["sensitivities"]),
        not_people=tuple(gold["not_people"]),
        not_ages=tuple(gold.get("not_ages", ())),
        event_date=gold.get("event_date"),
        notes=tuple(gold.get("notes", ())),
    )


def _beside(
    ages: dict[str, str], people: dict[str, tuple[str, int | None]]
) -> Iterable[tuple[int, str, str | None]]:
    for age, words in ages.items():
        whose = [name for name, (_, years) in people.items() if years == int(age)]
        yield int(age), words, whose[0] if whose else None


def _paragraphs(text: str, header: str, count: int) -> Iterable[Place]:
    """Blocks of lines that are not blank, after the header; as many as the gold says."""
    assert text.startswith(header), f"the header is not {header!r}"
    place, block = len(header), [-1, -1]
    found: list[Place] = []
    for line in (*text[place:].splitlines(keepends=True), "\n"):
        if line.strip():
            start = place + len(line) - len(line.lstrip())
            block = [block[0] if block[0] >= 0 else start, place + len(line.rstrip())]
        elif block[0] >= 0:
            found.append((block[0], block[1]))
            block = [-1, -1]
        place += len(line)
    assert len(found) == count, f"{len(found)} paragraphs, not {count}"
    return found


def _variant_posts(text: str, posts: Iterable[dict[str, Any]]) -> Iterable[GoldPost]:
    finder = _InOrder(text)
    for post in posts:
        yield GoldPost(
            tuple(finder.next(words) for words in post["segments"]),
            " ".join(post["segments"]),
            frozenset(post["platform"]),
            post["author"],
            tuple(post["hashtags"]),
            tuple(post["mentions"]),
        )


class _InOrder:
    """Finds words in a text, each after the one before."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0

    def next(self, words: str) -> Place:
        start = self.text.index(words, self.place)
        self.place = start + len(words)
        return start, self.place

    def all_quoted(self, titles: Iterable[str]) -> Iterable[Place]:
        """Titles in quotation marks of any style, with the marks, in the order of the text."""
        for title in titles:
            places = (self.text.find(mark + title, self.place) for mark in "“\"‘'")
            start = min(place for place in places if place >= 0)
            self.place = start + len(title) + 2
            yield start, self.place
