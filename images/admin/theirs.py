"""Of two who write about one picture, what the other has saved."""

from datetime import date, datetime
from typing import Any

from django.utils.formats import date_format

from core.admin import hour
from images.admin.forms import Versioned


def theirs_in(form: Versioned) -> list[tuple[str, str]]:
    """Every field that is stored otherwise than this form has it: its label, and what is stored."""
    names = [name for name in form.changed_data if name != "version"]
    return [(str(form[name].label), _words(form, name) or "nothing") for name in names]


def _words(form: Versioned, name: str) -> str:
    value, field = form.initial.get(name), form.fields[name]
    if choices := getattr(field, "choices", None):
        return _chosen(choices, value)
    return _said(value)


def _chosen(choices: Any, value: Any) -> str:
    """Also of records, whose keys come wrapped."""
    return next((str(words) for key, words in choices if value and str(key) == str(value)), "")


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return hour(value)
    if isinstance(value, date):
        return date_format(value, "j M Y")
    if isinstance(value, list):
        return ", ".join(value)
    return "" if value is None else str(value)
