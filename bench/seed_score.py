"""`python -m bench.seed_score`: how the reader reads the seed and its variants, a line a figure.

Exit 1 if a required figure falls short. The graded ones are printed and have no bar.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.gold import SEED, Gold, Place, seed, variants
from reading import GRIEF_CODES, as_data, read

END_MARKS = " ,.!?…"


@dataclass(frozen=True)
class Line:
    """One figure. A graded one is `required=False` and never falls short."""

    name: str
    ok: bool
    says: str
    required: bool = True


def main() -> int:
    short = print_seed()
    print("\nvariants")
    for name, gold in variants().items():
        short += print_variant(name, score(gold))
    print(f"\n{short} required lines fall short" if short else "\nevery required line holds")
    return 1 if short else 0


def print_seed() -> int:
    gold = seed()
    if gold is None:
        print(f"the seed is skipped: {SEED} is absent")
        return 0
    lines = score(gold)
    print("seed")
    for line in lines:
        print(f"  {mark(line):6} {line.name:42} {line.says}")
    return sum(line.required and not line.ok for line in lines)


def print_variant(name: str, lines: list[Line]) -> int:
    required = [line for line in lines if line.required]
    short = [line for line in required if not line.ok]
    graded = ", ".join(f"{line.name} {line.says}" for line in lines if not line.required)
    verdict = "short" if short else "ok"
    print(f"  {verdict:6} {name:24} {len(required) - len(short)}/{len(required)} · {graded}")
    for line in short:
        print(f"         {line.name}: {line.says}")
    return len(short)


def mark(line: Line) -> str:
    if not line.required:
        return "graded"
    return "ok" if line.ok else "short"


def score(gold: Gold) -> list[Line]:
    """Every line for one text, from the same data that `extract_article` prints."""
    reading = read(gold.text)
    data = as_data(reading)
    return [
        *_of_header(gold, data),
        *_of_quotes(gold, data),
        *_of_posts(gold, data),
        *_of_people(gold, data),
        *_of_sensitivities(gold, data),
        *_must_not(gold, data),
        *_notes(gold, reading.notes),
        *_graded(gold, data),
    ]


# Header and paragraphs.


def _of_header(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    yield _same("date", data["published"], gold.published)
    yield _same("headline", data["headline"], gold.headline)
    bylines = tuple((byline["name"], byline["role"]) for byline in data["bylines"])
    yield _same("bylines", bylines, gold.bylines)
    spans = tuple(tuple(paragraph["span"]) for paragraph in data["paragraphs"])
    same = spans == gold.paragraphs
    yield Line("paragraphs, byte for byte", same, f"{len(spans)} of {len(gold.paragraphs)}")


# Quotes.


def _of_quotes(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    wanted = [[_bare(gold.text, span) for span in quote.segments] for quote in gold.quotes]
    found = [_bare_spans(gold.text, quote) for quote in data["quotes"]]
    segments = sum(map(len, found))
    says = (
        f"{len(found)} quotes in {segments} segments, of {len(wanted)} in {sum(map(len, wanted))}"
    )
    yield Line("quotes and their segments, exact", found == wanted, says)
    spoken = [span for quote in data["quotes"] for span in _spans(quote)]
    taken = sum(any(_overlap(title, span) for span in spoken) for title in gold.titles)
    yield Line("titles taken for speech", taken == 0, f"{taken} of {len(gold.titles)}")


# Posts.


def _of_posts(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    groups = [_bare_spans(gold.text, post) for post in data["posts"]]
    wanted = [[_bare(gold.text, span) for span in post.segments] for post in gold.posts]
    says = f"{len(groups)} of {len(wanted)}"
    yield Line("posts and their segments", groups in _mergings(wanted, gold), says)
    texts = [_plain(post["text"]) for post in data["posts"]]
    together = "".join(texts) == "".join(_plain(post.text) for post in gold.posts)
    yield Line("the text of posts, but for […] , . and spaces", together, f"{len(texts)} texts")
    for kind in ("hashtags", "mentions"):
        tags = [tag for post in data["posts"] for tag in post[kind]]
        gold_tags = [tag for post in gold.posts for tag in getattr(post, kind)]
        yield Line(kind, tags == gold_tags, f"{len(set(tags))} of {len(set(gold_tags))}")
    yield _platforms(gold, data)


def _mergings(wanted: list[list[Place]], gold: Gold) -> Iterator[list[list[Place]]]:
    yield wanted
    for one, two in gold.mergeable:
        rest = [spans for index, spans in enumerate(wanted) if index not in (one, two)]
        yield sorted([*rest, wanted[one] + wanted[two]])


def _platforms(gold: Gold, data: dict[str, Any]) -> Line:
    by_start = {post.segments[0][0]: post.platforms for post in gold.posts}
    wrong = [
        post["platform"]
        for post in data["posts"]
        if post["platform"] not in by_start.get(post["segments"][0]["span"][0], ())
    ]
    return Line("platforms", not wrong, f"{len(wrong)} wrong")


# People.


def _of_people(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    found = {person["name"]: person for person in data["people"] if person["name"]}
    more, less = sorted(found.keys() - gold.people), sorted(gold.people.keys() - found)
    yield Line("people by name", not more and not less, _difference(more, less, len(found)))
    beside = {age for age, _, _ in gold.ages_beside}
    ages = {name: age for name, (_, age) in gold.people.items() if age and age not in beside}
    wrong = [name for name, age in ages.items() if found.get(name, {}).get("age") != age]
    yield Line("ages on their names", not wrong, f"{len(ages) - len(wrong)} of {len(ages)}")
    for age, words, _ in gold.ages_beside:
        yield Line(f"the age {age} with its epithet", _is_beside(data, age, words), words)
    kinds = {name: kind for name, (kind, _) in gold.people.items() if kind != "any"}
    wrong = [name for name, kind in kinds.items() if found.get(name, {}).get("kind") != kind]
    yield Line("kinds: public, minor, dead infant", not wrong, ", ".join(wrong) or "all")


def _is_beside(data: dict[str, Any], age: int, words: str) -> bool:
    return any(
        person["age"] == age and any(words in epithet["raw"] for epithet in person["epithets"])
        for person in data["people"]
    )


# Sensitivities.


def _of_sensitivities(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    codes = {item["code"] for item in data["sensitivities"]}
    less = sorted(gold.sensitivities - codes)
    yield Line("sensitivities raised", not less, ", ".join(less) or ", ".join(sorted(codes)))
    false_grief = sorted((codes - gold.sensitivities) & GRIEF_CODES)
    yield Line("no grief raised for nothing", not false_grief, ", ".join(false_grief) or "none")
    flagged = {
        name for item in data["sensitivities"] if item["code"] == "minor" for name in item["people"]
    }
    minors = {name for name, (kind, _) in gold.people.items() if kind == "minor"}
    yield Line("minors flagged", flagged >= minors, f"{len(minors & flagged)} of {len(minors)}")


# What must not be.


def _must_not(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    names = {person["name"] for person in data["people"]}
    made = [name for name in gold.not_people if name in names]
    yield Line("must not: a person of what is none", not made, ", ".join(made) or "none")
    public = [
        person["name"]
        for person in data["people"]
        if person["kind"] == "public"
        and gold.people.get(person["name"], ("", None))[0] in ("minor", "deceased_infant")
    ]
    yield Line("must not: a child as a public person", not public, ", ".join(public) or "none")
    yield from _must_not_keep_marks(data)
    yield from _must_not_invent(gold, data)
    ages = {person["age"] for person in data["people"] if person["age"] is not None}
    false = sorted(ages - {age for _, age in gold.people.values()} | ages & set(gold.not_ages))
    yield Line("must not: an age of what is none", not false, ", ".join(map(str, false)) or "none")
    wrong = [
        found for found in _all_found(data) if found["raw"] != gold.text[slice(*found["span"])]
    ]
    yield Line("must not: change marks, dashes, emoji", not wrong, f"{len(wrong)} changed")


def _must_not_keep_marks(data: dict[str, Any]) -> Iterator[Line]:
    tags = [tag for post in data["posts"] for tag in (*post["hashtags"], *post["mentions"])]
    titles = [work["title"] for work in data["works"]]
    kept = [words for words in (*tags, *titles) if words[-1:] in ".,!?;:”’\"'" or words[:1] in "#@"]
    yield Line("must not: punctuation in tag or title", not kept, ", ".join(kept) or "none")


def _must_not_invent(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    """A name is words of the text, but for a nickname that stands between them."""
    parts = [part for person in data["people"] for part in (person["name"] or "").split()]
    handles = ["@" + handle for post in data["posts"] for handle in post["mentions"]]
    given = [data["headline"] or "", *(byline["name"] for byline in data["bylines"])]
    invented = [words for words in (*parts, *handles, *given) if words not in gold.text]
    children = [
        p for p in data["people"] if p["kind"] in ("minor", "deceased_infant") and p["name"]
    ]
    invented += [p["name"] for p in children if p["name"] not in gold.text]
    yield Line("must not: anything invented", not invented, ", ".join(invented) or "none")


def _notes(gold: Gold, notes: tuple[str, ...]) -> Iterator[Line]:
    for words in gold.notes:
        yield Line(f"a note: {words}", any(words in note for note in notes), f"{len(notes)} notes")


# Graded, without a bar.


def _graded(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    by_start = {quote.segments[0][0]: quote.speaker for quote in gold.quotes}
    right = sum(
        quote["speaker"] == by_start.get(quote["segments"][0]["span"][0], "")
        for quote in data["quotes"]
    )
    yield _share("speakers", right, len(gold.quotes))
    works = {work["title"] for work in data["works"]}
    yield _share("works", len(works & gold.works), len(gold.works))
    if gold.types:
        types = {work["title"]: work["type"] for work in data["works"]}
        right = sum(types.get(title) == kind for title, kind in gold.types.items())
        yield _share("works with type", right, len(gold.types))
    yield from _graded_dates(gold, data)
    ties = {(tie["type"], tie["a"], tie["b"]) for tie in data["relations"]}
    right = sum(
        (t, a, b) in ties or (t != "parent_of" and (t, b, a) in ties) for t, a, b in gold.relations
    )
    yield _share("ties", right, len(gold.relations))
    if gold.event_date:
        dates = {event["date"] for event in data["events"]}
        yield _share("the show's date", int(gold.event_date in dates), 1)
    for age, _, whose in gold.ages_beside:
        owner = [person["name"] for person in data["people"] if person["age"] == age]
        yield _share(f"whose the {age} is", int(owner == [whose]), 1)


def _graded_dates(gold: Gold, data: dict[str, Any]) -> Iterator[Line]:
    """Of the times that the text names, those found that resolve as they should, or to nothing."""
    judged: dict[bool, list[bool]] = {True: [], False: []}
    for place, resolves in gold.dates:
        found = [d["resolves"] for d in data["dates"] if _overlap(place, d["span"])]
        judged[resolves is not None].append(found == [resolves])
    for resolve, right in judged.items():
        if right:
            name = "dates that resolve" if resolve else "dates that resolve to nothing"
            yield _share(name, sum(right), len(right))


# Small things.


def _same(name: str, found: object, wanted: object) -> Line:
    return Line(name, found == wanted, str(found) if found == wanted else f"{found}, not {wanted}")


def _share(name: str, right: int, of: int) -> Line:
    return Line(name, right == of, f"{right}/{of}", required=False)


def _difference(more: list[str], less: list[str], count: int) -> str:
    if not more and not less:
        return str(count)
    return "; ".join(
        [*(f"too many: {name}" for name in more), *(f"missing: {name}" for name in less)]
    )


def _spans(finding: dict[str, Any]) -> list[Place]:
    return [(segment["span"][0], segment["span"][1]) for segment in finding["segments"]]


def _bare_spans(text: str, finding: dict[str, Any]) -> list[Place]:
    return [_bare(text, span) for span in _spans(finding)]


def _bare(text: str, span: Place) -> Place:
    """Without the closing punctuation of the sentence."""
    return span[0], span[0] + len(text[span[0] : span[1]].rstrip(END_MARKS))


def _plain(words: str) -> str:
    return "".join(character for character in words if character not in " []…,.")


def _overlap(one: Place, two: Place) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _all_found(value: object) -> Iterator[dict[str, Any]]:
    """Every {"raw", "span"} anywhere in the data."""
    if isinstance(value, dict):
        if "raw" in value:
            yield value
        for inner in value.values():
            yield from _all_found(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _all_found(inner)


if __name__ == "__main__":
    sys.exit(main())
