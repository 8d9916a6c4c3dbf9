"""What the admin's templates draw with."""

from datetime import datetime

from django import template
from django.contrib.admin.views.main import PAGE_VAR, ChangeList
from django.templatetags.static import static
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html

register = template.Library()

MINUTE, HOUR, DAY = 60, 3_600, 86_400


@register.simple_tag
def icon(name: str) -> str:
    """One of `icons.svg`. It says nothing: the words beside it do."""
    return format_html(
        '<svg class="icon" aria-hidden="true"><use href="{}#{}"></use></svg>',
        static("admin/theme/icons.svg"),
        name,
    )


@register.simple_tag
def page_url(rows: ChangeList, number: int) -> str:
    """The address of another page of a list, with its search and filters."""
    return rows.get_query_string({PAGE_VAR: number})


@register.filter
def near(at: datetime, now: datetime) -> str:
    """An hour as it is said beside the clock: “5 min ago”, “in 3 h”, “Tue 14:30”, “9 March”."""
    seconds = (now - at).total_seconds()
    if abs(seconds) >= 6 * DAY:
        return date_format(timezone.localtime(at), "j M Y")
    if abs(seconds) >= 12 * HOUR:
        return date_format(timezone.localtime(at), "D H:i")
    if abs(seconds) < MINUTE:
        return "now"
    length = _length(abs(seconds))
    return f"in {length}" if seconds < 0 else f"{length} ago"


def _length(seconds: float) -> str:
    if seconds >= HOUR:
        return f"{int(seconds // HOUR)} h"
    return f"{int(seconds // MINUTE)} min"
