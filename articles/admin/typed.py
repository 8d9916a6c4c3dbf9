"""The words of a story, as stored or as an editor has typed them and not saved yet."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from articles.actions import Verdict
from articles.admin.asking import number
from articles.body import clean
from articles.body.references import size_refusals
from articles.copying import SCALARS
from articles.models import Article, Decision, Edition
from articles.value import CopyValue
from core.dates import Dated, Precision

Data = Mapping[str, Any]  # of a form: its QueryDict
VERDICT, OTHER = "verdict:", "other:"
LONGEST_KEY = 300
LINES = [name for name in SCALARS if name not in ("body", "exclusive")]


def text_of(article: Article | Edition) -> CopyValue:
    """A story's words without its lists: all that the reader of texts asks for. No query."""
    words: dict[str, Any] = {name: getattr(article, name) for name in SCALARS}
    return CopyValue(
        **words,
        lead_image_id=article.lead_image_id,
        key_points=tuple(article.key_points),
        dated=article.dated,
    )


def typed_copy(data: Data, stored: CopyValue) -> CopyValue:
    """`stored` with the words of the form, whether they will do or not."""
    words: dict[str, Any] = {name: _text(data, name) for name in LINES if name in data}
    points = _text(data, "key_points").splitlines()
    return replace(
        stored,
        **words,
        body=_body(data, stored),
        key_points=tuple(point for point in points if point.strip()),
        lead_image_id=_lead(data, stored),
        exclusive="exclusive" in data,
        dated=_dated(data),
    )


def verdicts_in(data: Data) -> list[Verdict]:
    """The verdicts that came with the form. Whatever is none of ours is let go.

    A person named as somebody else is accepted by that alone.
    """
    return [verdict for name in data if (verdict := _verdict(data, name))]


def new_among(verdicts: Iterable[Verdict], decisions: Iterable[Decision]) -> list[Verdict]:
    """Those that say something else than is decided already."""
    stored = {(decision.kind, decision.key): decision for decision in decisions}
    return [v for v in verdicts if _is_new(v, stored.get((v.kind, v.key)))]


def _is_new(verdict: Verdict, earlier: Decision | None) -> bool:
    if earlier is None:
        return bool(verdict.verdict)
    is_other = verdict.person_id is not None and verdict.person_id != earlier.person_id
    return is_other or verdict.verdict != earlier.verdict


def _verdict(data: Data, name: str) -> Verdict | None:
    kind, _, key = name.removeprefix(VERDICT).partition(":")
    said = data.get(name, "")
    if not name.startswith(VERDICT) or kind not in Decision.Kind.values:
        return None
    if said not in ("", *Decision.Verdict.values) or "\0" in key or len(key) > LONGEST_KEY:
        return None
    person_id = number(data.get(f"{OTHER}{kind}:{key}"))
    if person_id and said != Decision.Verdict.REFUSED:
        said = Decision.Verdict.ACCEPTED
    return Verdict(kind, key, said, person_id)


def _text(data: Data, name: str) -> str:
    text: str = data.get(name, "")
    return text.replace("\r\n", "\n").replace("\0", "")


def _lead(data: Data, stored: CopyValue) -> int | None:
    return number(data["lead_image"]) if "lead_image" in data else stored.lead_image_id


def _body(data: Data, stored: CopyValue) -> str:
    html = data.get("body")
    return stored.body if html is None or size_refusals(html) else clean(html)


def _dated(data: Data) -> Dated | None:
    try:
        on = date.fromisoformat(data.get("dated_on", ""))
    except ValueError:
        return None
    precision = data.get("dated_precision", "")
    return Dated(on, precision if precision in Precision.values else Precision.DAY)
