"""A save against an older version: the form, and the newer text beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from taggit.utils import parse_tags

from articles.admin.comparison import Difference, differences, words_of
from articles.admin.forms import ArticleForm
from articles.admin.lists import lines_about
from articles.admin.pictures import files_of
from articles.admin.typed import typed_copy
from articles.copying import copy_of
from articles.models import Article


@dataclass(frozen=True)
class Conflict:
    """What reads differently in the form and in `version`, which `by` saved."""

    version: int
    by: str
    at: datetime
    differences: list[Difference]


def conflict_of(
    form: ArticleForm, inlines: Iterable[Any], story: Article | None
) -> Conflict | None:
    """`story` as it is stored now; `inlines` are the form's people and bylines."""
    if story is None or not form.is_bound or not form.is_stale:
        return None
    stored = copy_of(story)
    typed = typed_copy(form.data, stored)
    names = files_of(stored, typed)
    mine = words_of(typed, names) | _lists_of(form, inlines)
    last = lines_about([story]).select_related("actor").first()
    return Conflict(
        version=story.version,
        by=str(last.actor if last and last.actor else story.changed_by or "somebody"),
        at=last.at if last else story.changed_at,
        differences=differences(mine, words_of(stored, names)),
    )


def _lists_of(form: ArticleForm, inlines: Iterable[Any]) -> dict[str, tuple[str, ...]]:
    """The section, tags, people and bylines that the form names, in words."""
    section = form.instance.section
    named = {inline.opts.named_by: list(_named(inline)) for inline in inlines}
    return {
        "section": (section.name,) if section else (),
        "tags": tuple(sorted(parse_tags(form.data.get("tags", "")))),
        "people": tuple(sorted(f"{who} ({role})" for who, role in named.get("person", []))),
        "bylines": tuple(f"{role} {who}" for who, role in named.get("contributor", [])),
    }


def _named(inline: Any) -> Iterable[tuple[str, str]]:
    """Name and role of each line that the form keeps."""
    for line in inline.formset.forms:
        said = getattr(line, "cleaned_data", {})
        who = said.get(inline.opts.named_by)
        if who and not said.get("DELETE"):
            yield who.name, said.get("role", "")
