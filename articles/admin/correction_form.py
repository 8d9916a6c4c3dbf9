"""The form of a correction: the sheet, what kind it is, and the note to readers."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelectMultiple
from django.db.models import Model

from articles import body
from articles.admin.forms import SheetForm
from articles.admin.typed import text_of
from articles.admin.verb_forms import LONGEST_NOTE
from articles.models import ArticlePerson, ArticleTag, Byline, BylineRole, Kind, Role
from articles.value import BylineRef, CopyValue, PersonRef, SectionRef, TagRef
from articles.workflow import known_records

KINDS = (Kind.CORRECTION, Kind.CLARIFICATION, Kind.TYPO)
LISTS = ("about", "mentioned", "signed_by", "with_files_from", "tags")


class Several(forms.ModelMultipleChoiceField):
    """Rows chosen by name: whatever `line` can be about."""

    def __init__(self, line: type[Model], key: str, label: str) -> None:
        field: Any = line._meta.get_field(key)
        widget = AutocompleteSelectMultiple(field, admin.site)
        rows = field.related_model._default_manager.all()
        super().__init__(rows, widget=widget, required=False, label=label)


class CorrectionForm(SheetForm):
    """Opened on the copy of an edition; `change` is that copy, corrected."""

    kind = forms.ChoiceField(
        choices=[(kind, kind.label.capitalize()) for kind in KINDS],
        widget=forms.RadioSelect,
        required=False,  # to look at what changes; the verb asks for it
    )
    note = forms.CharField(
        required=False,
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Note to readers",
        help_text="What was wrong, and what is right. Stands at the story's foot, dated.",
    )
    about = Several(ArticlePerson, "person", "About")
    mentioned = Several(ArticlePerson, "person", "Mentioned")
    signed_by = Several(Byline, "contributor", "By")
    with_files_from = Several(Byline, "contributor", "With files from")
    tags = Several(ArticleTag, "tag", "Tags")

    def clean_kind(self) -> Kind | None:
        kind = self.cleaned_data["kind"]
        return Kind(kind) if kind else None

    def clean_body(self) -> str:
        html: str = self.cleaned_data["body"]
        if sentences := body.validate(html, known_records(html)):
            raise forms.ValidationError(sentences)
        return html

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or {}
        for one, other in (("about", "mentioned"), ("signed_by", "with_files_from")):
            if twice := set(cleaned.get(one, ())) & set(cleaned.get(other, ())):
                self.add_error(other, f"{twice.pop()} is named twice.")
        return cleaned

    def change(self, live: CopyValue) -> CopyValue:
        """What stays of `live` keeps its place in its list."""
        section = self.instance.section
        return replace(
            text_of(self.instance),
            section=SectionRef(section.pk, section.slug, section.name) if section else None,
            people=_in_place(live.people, self._people()),
            bylines=_in_place(live.bylines, self._bylines()),
            tags=_in_place(live.tags, self._tags()),
        )

    def _people(self) -> Iterable[PersonRef]:
        for name, role in (("about", Role.ABOUT), ("mentioned", Role.MENTIONED)):
            for person in self.cleaned_data[name]:
                yield PersonRef(person.pk, person.name, role)

    def _bylines(self) -> Iterable[BylineRef]:
        for name, role in (
            ("signed_by", BylineRole.BY),
            ("with_files_from", BylineRole.WITH_FILES),
        ):
            for contributor in self.cleaned_data[name]:
                yield BylineRef(contributor.pk, contributor.name, role)

    def _tags(self) -> Iterable[TagRef]:
        return (TagRef(tag.pk, tag.slug, tag.name) for tag in self.cleaned_data["tags"])


def lists_of(value: CopyValue) -> dict[str, list[int]]:
    """The lists of a copy, as the form's choices name them."""
    people, bylines = value.people, value.bylines
    return {
        "about": [ref.person_id for ref in people if ref.role == Role.ABOUT],
        "mentioned": [ref.person_id for ref in people if ref.role != Role.ABOUT],
        "signed_by": [ref.contributor_id for ref in bylines if ref.role == BylineRole.BY],
        "with_files_from": [ref.contributor_id for ref in bylines if ref.role != BylineRole.BY],
        "tags": [ref.id for ref in value.tags],
    }


def _in_place(old: tuple[Any, ...], wanted: Iterable[Any]) -> tuple[Any, ...]:
    chosen = list(wanted)
    kept = [ref for ref in old if ref in chosen]
    return (*kept, *(ref for ref in chosen if ref not in kept))
