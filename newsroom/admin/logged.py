"""What every admin of ours shares: what is done in it is written in the newsroom's own log."""

import json
from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.admin.models import LogEntry
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.text import capfirst

from core.admin import PlainForm, PlainTitle, UncountedPages
from newsroom.actions import record
from newsroom.models import LogLine

HISTORY_SHOWN = 200


class NewsroomAdmin(PlainTitle, UncountedPages):
    """Django's ModelAdmin with our log for its own, pages without a COUNT, and no bulk actions."""

    actions = None
    empty_value_display = ""
    form = PlainForm

    def log_addition(self, request: HttpRequest, obj: Model, message: Any) -> Any:
        _record(request, "made", obj)

    def log_change(self, request: HttpRequest, obj: Model, message: Any) -> Any:
        if message:
            _record(request, "changed", obj, _in_words(message))

    def log_deletions(self, request: HttpRequest, queryset: Iterable[Model]) -> Any:
        for obj in queryset:
            _record(request, "deleted", obj)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            raise Http404
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        context = self._history(request, obj) | (extra_context or {})
        return TemplateResponse(request, "admin/object_history.html", context)

    def log_lines(self, obj: Model) -> QuerySet[LogLine]:
        """What the log says of `obj`, newest first. An admin adds what belongs to it."""
        return lines_about([obj])

    def _history(self, request: HttpRequest, obj: Model) -> dict[str, Any]:
        lines = self.log_lines(obj).select_related("actor")[: HISTORY_SHOWN + 1]
        return {
            **self.admin_site.each_context(request),
            "title": "History",
            "subtitle": str(obj),
            "lines": list(lines)[:HISTORY_SHOWN],
            "has_older": len(lines) > HISTORY_SHOWN,
            "module_name": capfirst(self.opts.verbose_name_plural),
            "object": obj,
            "opts": self.opts,
        }


def lines_about(rows: Iterable[Model]) -> QuerySet[LogLine]:
    """The log's lines about any of these rows, of whatever models."""
    places = [Q(object_type=row._meta.label_lower, object_id=str(row.pk)) for row in rows]
    return LogLine.objects.filter(reduce(or_, places, Q(pk=None)))


def _record(request: HttpRequest, verb: str, obj: Model, reason: str = "") -> None:
    now = request.now  # type: ignore[attr-defined]
    record(actor=request.user, verb=verb, of=obj, at=now, reason=reason)  # type: ignore[arg-type]


def _in_words(message: Any) -> str:
    """“Changed Name and Slug.”: Django's own words for what a form changed."""
    return LogEntry(change_message=json.dumps(message)).get_change_message()
