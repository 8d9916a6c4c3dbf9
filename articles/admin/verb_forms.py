"""What the verbs ask: when a story goes out and until when, and what readers are told."""

from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from articles.admin.uncut import Uncut
from articles.models import Kind
from core.hours import HourField

NOW, LATER = "now", "later"
LONGEST_NOTE = 1_000


class PublishForm(Uncut, forms.Form):
    """What publishing asks. Travels with the article's form; read only when Publish is pressed."""

    prefix = "publish"

    when = forms.ChoiceField(
        choices=[(NOW, "Now"), (LATER, "At an hour")],
        initial=NOW,
        widget=forms.RadioSelect,
        required=False,
    )
    kind = forms.ChoiceField(
        choices=[(Kind.UPDATE, "Update"), (Kind.TYPO, "Typo mended")],
        initial=Kind.UPDATE,
        required=False,
        help_text="A typo is not told to readers. What was wrong is corrected, not updated.",
    )
    note = forms.CharField(
        required=False,
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="What changed, for readers: dated, at the story's foot.",
    )

    def __init__(self, *args: Any, zone: ZoneInfo, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["at"] = HourField(zone=zone, required=False, label="Hour")
        self.fields["until"] = HourField(
            zone=zone, required=False, label="Until", help_text="Blank: as before, or for good."
        )

    def clean_kind(self) -> Kind:
        return Kind(self.cleaned_data["kind"] or Kind.UPDATE)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or {}
        is_later = cleaned.get("when") == LATER
        if is_later and not cleaned.get("at") and "at" not in self.errors:
            self.add_error("at", "Choose the hour at which it goes out.")
        if not is_later:
            cleaned["at"] = None
        return cleaned


class NoteForm(Uncut, forms.Form):
    """The notice a withdrawn story leaves."""

    note = forms.CharField(
        label="Notice",
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Readers find it at the story's address, instead of the story.",
        error_messages={"required": "Write the notice that readers see instead."},
    )


class EndForm(forms.Form):
    """When a story ends."""

    def __init__(self, *args: Any, zone: ZoneInfo, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"] = HourField(
            zone=zone,
            required=False,
            label="Until",
            help_text=f"In {zone}. Blank: it stays for good.",
        )
