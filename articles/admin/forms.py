"""The form of a story: the sheet of paper, and what hangs on the working copy beside it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from articles.admin.asking import number
from articles.admin.tag_chips import TagChips
from articles.admin.uncut import Uncut
from articles.admin.verb_forms import PublishForm
from articles.models import Article, Tag
from core.admin import PlainForm
from core.dates import Precision

MOST_KEY_POINTS = 4
LONGEST_KEY_POINT = 200

COPY_FIELDS = (
    "kicker headline short_headline social_headline dek body "
    "lead_image lead_caption lead_alt lead_credit key_points section slug "
    "seo_title seo_description content_note exclusive dated_on dated_precision"
).split()


class Growing(forms.Textarea):
    """A single line of text as tall as its words. `placeholder` stands where they will."""

    def __init__(self, placeholder: str) -> None:
        super().__init__({"rows": 1, "data-grows": "line", "placeholder": placeholder})


class PictureNumber(forms.NumberInput):
    """A picture by its number in the library; with scripts, lead.js puts a picker over it."""

    def __init__(self) -> None:
        super().__init__({"min": 1})


class KeyPointsField(forms.CharField):
    """One key point a line; a list of them in the model."""

    widget = forms.Textarea(attrs={"rows": 3, "data-grows": "", "placeholder": "One a line"})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)

    def clean(self, value: Any) -> list[str]:
        lines = super().clean(value).splitlines()
        points = [" ".join(line.split()) for line in lines if line.strip()]
        if len(points) > MOST_KEY_POINTS:
            raise ValidationError(
                f"These are {len(points)} key points; a story takes {MOST_KEY_POINTS} at most."
            )
        if too_long := next((point for point in points if len(point) > LONGEST_KEY_POINT), None):
            raise ValidationError(_too_long(too_long, LONGEST_KEY_POINT))
        return points


class SheetForm(Uncut, PlainForm):
    """The copy of a story: what readers can see of it, but for tags, people and bylines."""

    key_points = KeyPointsField(
        required=False, help_text=f"Up to {MOST_KEY_POINTS}, one a line, above the story."
    )

    class Meta:
        model = Article
        fields = COPY_FIELDS
        widgets = {
            "kicker": forms.TextInput(attrs={"placeholder": "Kicker"}),
            "headline": Growing("Headline"),
            "dek": Growing("Standfirst: one sentence that tells it"),
            "short_headline": forms.TextInput(),
            "social_headline": forms.TextInput(),
            "lead_image": PictureNumber(),
            "lead_caption": forms.Textarea(attrs={"rows": 1, "data-grows": "line"}),
            "lead_alt": forms.Textarea(attrs={"rows": 1, "data-grows": "line"}),
            "lead_credit": forms.TextInput(),
            "slug": forms.TextInput(),
            "seo_title": forms.TextInput(),
            "seo_description": forms.Textarea(attrs={"rows": 3}),
            "content_note": forms.Textarea(attrs={"rows": 2}),
            "dated_on": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        }
        help_texts = {
            "lead_image": "Its number in the library: the last part of its address there.",
            "lead_alt": "What the picture shows, for whoever cannot see it.",
        }
        error_messages = {
            "lead_image": {"invalid_choice": "This picture is not in the library. Choose another."},
            "slug": {"invalid": "Letters without accents, digits and hyphens, as in “left-shoe”."},
        }

    def clean_headline(self) -> str:
        return _one_line(self.cleaned_data["headline"])

    def clean_dek(self) -> str:
        return _one_line(self.cleaned_data["dek"])

    def clean_lead_caption(self) -> str:
        return _one_line(self.cleaned_data["lead_caption"])

    def clean_lead_alt(self) -> str:
        return _one_line(self.cleaned_data["lead_alt"])

    def clean_content_note(self) -> str:
        return _one_line(self.cleaned_data["content_note"])

    def clean_seo_description(self) -> str:
        return _one_line(self.cleaned_data["seo_description"])

    def clean_dated_precision(self) -> str:
        return self.cleaned_data["dated_precision"] or Precision.DAY


class ArticleForm(SheetForm):
    """The working copy. It is refused whole, and given back, if the story has moved on since.

    `refused` are sentences by field, about what only the save itself could see; `publishing` is
    what came along with a press of Publish.
    """

    version = forms.IntegerField(required=False, widget=forms.HiddenInput)
    refused: dict[str, list[str]] = {}
    publishing: PublishForm | None = None

    class Meta(SheetForm.Meta):
        fields = [*COPY_FIELDS, "tags", "stage"]
        widgets = SheetForm.Meta.widgets | {"tags": TagChips()}
        help_texts = SheetForm.Meta.help_texts | {
            "stage": "In review: it waits on the desk for a second pair of eyes."
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["version"] = self.instance.version
        if self.instance.pk is None and not self.is_bound:
            self.fields["headline"].widget.attrs["autofocus"] = True

    def clean_tags(self) -> list[str]:
        longest = Tag._meta.get_field("name").max_length or 0
        tags: list[str] = self.cleaned_data["tags"]
        if too_long := next((tag for tag in tags if len(tag) > longest), None):
            raise ValidationError(_too_long(too_long, longest))
        return tags

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.is_stale:
            raise ValidationError(_moved_on(self.instance))
        if self.refused:
            raise ValidationError(self.refused)
        if self.publishing and not self.publishing.is_valid():
            raise ValidationError("See what is asked for under Publish.")
        return cleaned

    @property
    def is_stale(self) -> bool:
        """Whether the story has moved on since, and the editor has not said to save over it."""
        seen = number(self.data.get("over") or self.data.get("version"))
        return self.instance.pk is not None and seen != self.instance.version


def _one_line(words: str) -> str:
    return " ".join(words.splitlines())


def _too_long(words: str, longest: int) -> str:
    return f"“{words[:40]}…” is too long: {longest} characters at most."


def _moved_on(article: Article) -> str:
    return (
        f"This story has moved on since you opened it; it is at version {article.version} now. "
        "Nothing was saved, and nothing of yours is lost: compare the two."
    )
