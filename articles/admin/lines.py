"""What hangs on a story in lines: its people and its bylines."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Model, QuerySet
from django.forms import Field as FormField
from django.forms import ModelChoiceField
from django.http import HttpRequest, QueryDict

from articles.models import Article, ArticlePerson, Byline
from core.admin import LabelledFormSet

if TYPE_CHECKING:
    StackedInline = admin.StackedInline[Model, Article]
else:
    StackedInline = admin.StackedInline

MOST_LINES = 1_000


class KnownSelect(AutocompleteSelect):
    """Asks the database for no name that is at hand: a query a line would be too many."""

    at_hand: dict[str, str] = {}

    def optgroups(self, name: str, value: Any, attrs: Any = None) -> Any:
        chosen = [one for one in map(str, value) if one]
        if not all(one in self.at_hand for one in chosen):
            return super().optgroups(name, value, attrs)
        options = [self.create_option(name, one, self.at_hand[one], True, 0) for one in chosen]
        return [(None, options or [self.create_option(name, "", "", False, 0)], 0)]


class Lines(LabelledFormSet):
    """The lines of one story, with the names that came along with them."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        for name, field in form.fields.items():
            if isinstance(field.widget, KnownSelect):
                row = getattr(form.instance, name) if form.instance.pk else None
                field.widget.at_hand = {str(row.pk): str(row)} if row else {}


class OfTheStory(StackedInline):
    """Lines follow the rights of their story: whoever may write it writes them."""

    named_by: str  # the key that says whom a line is about
    formset = Lines
    template = "admin/articles/article/lines.html"
    extra = 0

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> FormField | None:
        """Without Django's icons around a choice: a name is chosen here, and kept elsewhere."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(field, ModelChoiceField):
            field.widget = KnownSelect(db_field, self.admin_site, choices=field.choices)
            field.widget.is_required = True
        return field

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("articles.view_article") or self._may_write(request)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may_write(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may_write(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may_write(request)

    def _may_write(self, request: HttpRequest) -> bool:
        user = request.user
        return user.has_perm("articles.change_article") or user.has_perm("articles.add_article")


class PeopleLines(OfTheStory):
    model = ArticlePerson
    named_by = "person"
    fields = ["person", "role"]
    verbose_name = "person"
    verbose_name_plural = "people"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("person")


class BylineLines(OfTheStory):
    model = Byline
    named_by = "contributor"
    fields = ["contributor", "role", "order"]
    verbose_name = "byline"
    verbose_name_plural = "bylines"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("contributor")


def told_anew(data: QueryDict, prefix: str, name: str, rows: Iterable[Any]) -> QueryDict:
    """A posted formset, told of the rows that are there now.

    Its page may be older than the rows: one that has gone becomes a new line, and a new line about
    somebody who has got a row meanwhile becomes that row's. `name` is what tells rows apart.
    """
    there = {str(row.pk): str(getattr(row, f"{name}_id")) for row in rows}
    lines = [_line(data, f"{prefix}-{index}-") for index in range(_total(data, prefix))]
    old = [line for line in lines if line.get("id") in there]
    new = [line | {"id": ""} for line in lines if line.get("id") not in there]
    free = {who: pk for pk, who in there.items() if pk not in [line["id"] for line in old]}
    met = [line | {"id": free[line[name]]} for line in new if line.get(name) in free]
    new = [line for line in new if line.get(name) not in free]
    return _written(data, prefix, [*old, *met], new)


def _total(data: QueryDict, prefix: str) -> int:
    total = data.get(f"{prefix}-TOTAL_FORMS", "")
    return min(int(total), MOST_LINES) if total.isdecimal() and len(total) < 9 else 0


def _line(data: QueryDict, prefix: str) -> dict[str, str]:
    """What a line says; of which story it is, its page alone says."""
    return {
        name.removeprefix(prefix): str(value)
        for name, value in data.items()
        if name.startswith(prefix) and name != f"{prefix}article"
    }


def _written(
    data: QueryDict, prefix: str, old: list[dict[str, str]], new: list[dict[str, str]]
) -> QueryDict:
    written = data.copy()
    for name in [name for name in written if name.startswith(f"{prefix}-")]:
        if name.removeprefix(f"{prefix}-").partition("-")[0].isdecimal():
            del written[name]
    for index, line in enumerate([*old, *new]):
        written.update({f"{prefix}-{index}-{name}": value for name, value in line.items()})
    written[f"{prefix}-INITIAL_FORMS"] = str(len(old))
    return written
