"""Parts of pages that are rendered once and kept, in this process, for whoever asks again."""

from functools import lru_cache
from typing import Any

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString

register = template.Library()

MOST = 5_000  # parts of some 2 kB: what 250 pages of cards need

Inputs = tuple[tuple[str, Any], ...]


@register.simple_tag
def kept(part: str, **inputs: Any) -> SafeString:
    """Like `{% include part with … only %}`, for inputs that never change.

    A card is a pure function of a frozen edition and of what may be shown of it: as a value it is
    its own key, so what changes is another part, and what is stale is asked for no more.
    """
    if settings.DEBUG:
        return _rendered(part, tuple(inputs.items()))
    zone = timezone.get_current_timezone_name()  # hours are printed in it
    return _kept(part, tuple(sorted(inputs.items())), zone)


@lru_cache(maxsize=MOST)
def _kept(part: str, inputs: Inputs, zone: str) -> SafeString:
    return _rendered(part, inputs)


def _rendered(part: str, inputs: Inputs) -> SafeString:
    return render_to_string(part, dict(inputs))
