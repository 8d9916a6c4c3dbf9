"""What is written about a picture: all of it on its own screen, the most of it as it comes in."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.text import capfirst

from core.admin import PlainForm
from core.hours import HourField
from images.admin.asking import number
from images.models import Agency, Image

MOST_KEYWORDS = 60
LONGEST_KEYWORD = 100
# As an iPhone understands it: of JPEG it is asked, and so turns its own format into one.
ACCEPT = "image/jpeg,image/png,image/webp,image/avif,image/gif"
WORDS = ["alt", "caption", "credit", "taken_on", "keywords"]
SHARED = ["agency", "credit", "licence", "licensed_until_at"]
STALE = (
    "Somebody else has saved this picture since you opened it. Nothing was saved, and what you "
    "typed is still here: look at theirs, then save yours once more."
)
ENDS = Image._meta.get_field("licensed_until_at")


class KeywordsField(forms.CharField):
    """Keywords with commas between; a list of them in the model."""

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.to_python(data) != (initial or [])

    def to_python(self, value: Any) -> Any:
        written = str(super().to_python(value)).replace("\0", " ")
        words = (" ".join(part.split()) for part in written.split(","))
        return list(dict.fromkeys(word for word in words if word))

    def validate(self, value: list[str]) -> None:
        if len(value) > MOST_KEYWORDS:
            raise ValidationError(f"These are {len(value)}; a picture takes {MOST_KEYWORDS}.")
        if too_long := next((word for word in value if len(word) > LONGEST_KEYWORD), None):
            raise ValidationError(f"“{too_long[:40]}…” is too long for a keyword.")

    def run_validators(self, value: Any) -> None:
        """Those of a text have nothing to say of a list."""


class AgencyChoice(forms.Select):
    """Its options tell their agency's terms: a script fills them in where nothing is said."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        if agency := getattr(value, "instance", None):
            terms = {name: getattr(agency, name) for name in ("credit", "licence", "territory")}
            option["attrs"] |= {f"data-{name}": words for name, words in terms.items()}
        return option


def hour_field(db_field: Any) -> HourField:
    """In the zone of the request: hours are the publication's."""
    zone: Any = timezone.get_current_timezone()
    label, told = capfirst(db_field.verbose_name), db_field.help_text
    return HourField(zone=zone, label=label, help_text=told, required=False)


class Versioned(PlainForm):
    """A form about a picture. It is refused whole, and given back, if somebody else saved since."""

    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.seen = number(self.data.get("over") or self.data.get(self.add_prefix("version")))
        self.stored = self.instance.version
        self.initial["version"] = self.stored

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.is_stale:
            raise ValidationError(STALE)
        return cleaned

    @property
    def is_stale(self) -> bool:
        return self.is_bound and self.instance.pk is not None and self.seen != self.stored


class ImageForm(Versioned):
    """All that is known of a picture, but for the people in it."""

    keywords = KeywordsField(required=False, help_text="With commas between.")

    class Meta:
        model = Image
        fields = [
            *WORDS,
            "agency",
            "licence",
            "licensed_from_at",
            "licensed_until_at",
            "territory",
            "focal_x",
            "focal_y",
            "shows_minor",
            "consent_by",
            "consent_on",
            "sensitive",
        ]
        widgets = {
            "alt": forms.Textarea(attrs={"rows": 2}),
            "caption": forms.Textarea(attrs={"rows": 3}),
            "taken_on": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            "consent_on": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        }

    def clean_alt(self) -> str:
        return " ".join(self.cleaned_data["alt"].split())

    def clean_caption(self) -> str:
        return " ".join(self.cleaned_data["caption"].split())


class DescribeForm(Versioned):
    """What is asked of a picture as it comes in. Its fields bear the picture's number."""

    keywords = KeywordsField(required=False, help_text="With commas between.")

    class Meta:
        model = Image
        fields = [
            "alt",
            "caption",
            *SHARED,
            "territory",
            "taken_on",
            "keywords",
            "shows_minor",
            "consent_by",
            "consent_on",
        ]
        widgets = {
            "alt": forms.Textarea(attrs={"rows": 2}),
            "caption": forms.Textarea(attrs={"rows": 2}),
            "agency": AgencyChoice,
            "taken_on": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            "consent_on": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        image = kwargs["instance"]
        super().__init__(*args, **{"prefix": f"p{image.pk}", **kwargs})
        self.fields[ENDS.name] = hour_field(ENDS)


class SharedForm(PlainForm):
    """What the pictures of one batch have in common. Never sent: a script fills it into rows."""

    class Meta:
        model = Image
        fields = SHARED
        widgets = {"agency": AgencyChoice}
        help_texts = {"agency": "Its credit, licence and territory come along.", "credit": ""}

    def __init__(self) -> None:
        super().__init__(prefix="shared")
        self.fields[ENDS.name] = hour_field(ENDS)
        self.fields[ENDS.name].help_text = ""


class SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files; what they are is found out one by one."""

    widget = SeveralFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        files = data or [None]  # of none at all, the field itself complains
        return [super(FilesField, self).clean(file, initial) for file in files]


class UploadForm(forms.Form):
    """Pictures, and who sent them."""

    pictures = FilesField(label="Pictures", widget=SeveralFiles({"accept": ACCEPT}))
    agency = forms.ModelChoiceField(
        Agency.objects.all(),
        required=False,
        empty_label="None",
        help_text="Its credit and its licence come along.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **kwargs})
