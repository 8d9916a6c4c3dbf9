"""The model field of a body."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import Field
from django_prose_editor.fields import ProseEditorField

from articles.body.document import clean
from articles.body.format import EXTENSIONS
from articles.body.references import size_refusals


def within_limits(html: str) -> None:
    """A field's validator: runs before the text is parsed."""
    if refusals := size_refusals(html):
        raise ValidationError(refusals)


class BodyField(ProseEditorField):
    """Clean HTML, edited with EXTENSIONS, cleaned by every form and every save.

    Migrations see a plain TextField, so a change of the editor never makes one.
    """

    default_validators = [within_limits]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, extensions=EXTENSIONS, sanitize=clean, **kwargs)

    def formfield(self, **kwargs: Any) -> Field:
        field: Field = super().formfield(**({"sanitize": clean} | kwargs))
        return field

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        html = clean(getattr(model_instance, self.attname))
        setattr(model_instance, self.attname, html)
        return html
