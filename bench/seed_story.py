"""The seed's gold as a marked-up story, so that it is scored like one. Its words stay there."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from bench.gold import SEED
from bench.marked_up import GoldPerson, GoldTie, Mark, Story, Utterance
from reading.values import Found

KINDS = {"public_figure": "public"}
ENDED = ("ex_spouse", "ex_partner")
MARKS = "“”\"'‘’.,!?… "


def seed_story() -> Story | None:
    """Without its header, all places counted from the body; None where the folder is absent."""
    if not (SEED / "gold.json").exists():
        return None
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    whole = (SEED / gold["source"]["file"]).read_bytes().decode()
    return _Body(whole, gold["header"]["body_start"]).story(gold)


class _Body:
    """The text after the header, and places of the file turned into places of it."""

    def __init__(self, whole: str, start: int) -> None:
        self.whole = whole
        self.start = start
        self.text = whole[start:]

    def story(self, gold: dict[str, Any]) -> Story:
        return Story(
            name="seed",
            text=self.text,
            published=date.fromisoformat(gold["header"]["published"]),
            people={person["id"]: _person(person) for person in gold["people"]},
            ties=tuple(_tie(tie) for tie in gold["relations"] if tie["evidence"]),
            mentions=tuple(self.mentions(gold["people"])),
            epithets=self.marks(gold["people"], "epithets", who="id"),
            ages=tuple(self.mark(p["age"], (p["id"],)) for p in gold["people"] if p["age"]),
            utterances=tuple(self.utterances(gold)),
            fragments=(),
            works=tuple(self.works(gold["works"])),
            dates=tuple(
                self.mark(dated, (), dated["resolves"] or "")
                for dated in gold["dates"]
                if dated["span"][0] >= self.start
            ),
            sensitivities=tuple(
                self.mark(words, tuple(item["people"]), item["code"])
                for item in gold["sensitivities"]
                for words in item["evidence"][:1]
            ),
            not_people=tuple(self.mark(source) for source in gold["anonymous_sources"]),
        )

    def mark(self, words: dict[str, Any], who: tuple[str, ...] = (), says: str = "") -> Mark:
        return Mark(self.found(*words["span"]), who, says)

    def found(self, start: int, end: int) -> Found:
        return Found(self.whole[start:end], start - self.start, end - self.start)

    def marks(self, items: Iterable[dict[str, Any]], kind: str, who: str) -> tuple[Mark, ...]:
        return tuple(self.mark(words, (item[who],)) for item in items for words in item[kind])

    def mentions(self, people: list[dict[str, Any]]) -> Iterator[Mark]:
        """Every place of each form of a name; the gold gives one of each form."""
        whose = {form["raw"]: p["id"] for p in people for form in p["name_forms"]}
        longest_first = sorted(whose, key=len, reverse=True)
        forms = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")
        for match in forms.finditer(self.text):
            yield Mark(Found(match[0], *match.span()), (whose[match[0]],))

    def utterances(self, gold: dict[str, Any]) -> Iterator[Utterance]:
        platforms = {
            words["span"][0]: post["platform"]
            for post in gold["social_posts"]
            for words in post["evidence"]
        }
        for quote in gold["quotes"]:
            segments = tuple(self.found(*segment["span"]) for segment in quote["segments"])
            speaker = quote["speaker"].partition(":")[0]
            platform = platforms.get(segments[0].start + self.start, "")
            yield Utterance(segments, speaker, platform)

    def works(self, works: Iterable[dict[str, Any]]) -> Iterator[Mark]:
        for work in works:
            for words in work["mentions"]:
                start = words["span"][0] + len(words["raw"]) - len(words["raw"].lstrip(MARKS))
                end = start + len(words["raw"].strip(MARKS))
                yield Mark(self.found(start, end), (), work["type"])


def _person(person: dict[str, Any]) -> GoldPerson:
    age = person["age"]["value"] if person["age"] else None
    return GoldPerson(person["name"], KINDS.get(person["kind"], person["kind"]), age)


def _tie(tie: dict[str, Any]) -> GoldTie:
    status = "ended" if tie["type"] in ENDED else "current"
    return GoldTie(tie["type"], tie["from"], tie["to"], status, tie["evidence"][0]["raw"])
