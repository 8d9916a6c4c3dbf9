"""What the template of the article's screen is given, beside Django's own."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.forms.utils import flatatt
from django.utils.safestring import mark_safe
from js_asset import ImportMap, Media, Script

from articles import body
from articles.admin.asking import Asking
from articles.admin.conflict import conflict_of
from articles.admin.forms import ArticleForm
from articles.admin.panel import Panel, panel_of
from articles.admin.pictures import as_json, known_pictures, pictures_in, shown_in
from articles.admin.public import public_of
from articles.admin.settling_said import said_in
from articles.admin.typed import text_of, typed_copy
from articles.admin.verb_forms import PublishForm
from articles.admin.ways import ways_of
from articles.models import Article, ArticlePerson, Role
from articles.share import share_card
from articles.value import CopyValue
from articles.workflow import Refusal, Standings, Verb, refusals
from images.admin.media import PICKER

PARTS = ("growing beside sending saving publishing result choosing lead share").split()
SETTLING = "screen list steps verdicts keys text live".split()
SCREEN = PICKER + Media(
    importmap=ImportMap(
        {
            **{f"magazine/{part}": f"admin/article/{part}.js" for part in PARTS},
            **{f"magazine/settling/{part}": f"admin/settling/{part}.js" for part in SETTLING},
            "magazine/drawn": "admin/prose/drawn.js",
        }
    ),
    js=[Script("admin/article/screen.js", type="module")],
)


def screen_of(
    asking: Asking, context: dict[str, Any], publish: PublishForm | None, may_write: bool
) -> dict[str, Any]:
    """All of it. `context` is what Django's change form has already."""
    form = context["adminform"].form
    story = _as_stored(context["original"], form)
    public = public_of(story, asking.now, asking.zone)
    stored = text_of(story) if story else CopyValue()
    typed = typed_copy(form.data, stored) if form.is_bound else stored
    return {
        **found_of(asking, _panel(form, typed, story), may_write),
        **pictures_of(asking, typed, stored),
        "story": story,
        "fields": fields_by_name(context["adminform"]),
        "conflict": conflict_of(form, context["inline_admin_formsets"], story),
        "public": public,
        "publish": publish,
        "may_publish": publish is not None,
        "refusals": _refusals(asking, story, public.stands) if publish else [],
        "ways": ways_of(story, public.stands, asking) if story else [],
        "zone": asking.zone,
        "body_as_read": _as_read(story),
    }


def found_of(asking: Asking, panel: Panel, may_write: bool) -> dict[str, Any]:
    """What found.html is given. `other` are the attributes of a choice among all people."""
    person: Any = ArticlePerson._meta.get_field("person")
    return {
        "panel": panel,
        "roles": Role.choices,
        "other": flatatt(AutocompleteSelect(person, admin.site).build_attrs({})),
        "may_write": may_write,
        "may_give_page": asking.may("people.give_page"),
    }


def pictures_of(asking: Asking, typed: CopyValue, stored: CopyValue) -> dict[str, Any]:
    """What the screen knows of its pictures. `shown`, of those that are saved; else as typed."""
    known = known_pictures(pictures_in(typed) | pictures_in(stored), asking.now)
    return {
        "known": as_json(known),
        "lead": known.get(typed.lead_image_id or 0),
        "shown": shown_in(stored, known, asking.now),
        "card": share_card(typed, lead=None),
    }


def fields_by_name(adminform: Iterable[Any]) -> dict[str, Any]:
    """Each field by its name, to be placed anywhere: Django's rights and errors still hold."""
    found = {}
    for fieldset in adminform:
        for line in fieldset:
            for field in line:
                name = field.field["name"] if isinstance(field.field, dict) else field.field.name
                found[name] = field
    return found


def _as_stored(original: Article | None, form: ArticleForm) -> Article | None:
    """The story as the database has it: a form that is given back has typed over `original`."""
    if original is None or not form.is_bound:
        return original
    return Article.objects.select_related("section", "changed_by").get(pk=original.pk)


def _panel(form: ArticleForm, typed: CopyValue, story: Article | None) -> Panel:
    return panel_of(typed, story, said_in(form.data) if form.is_bound else None)


def _refusals(asking: Asking, story: Article | None, stands: Standings) -> list[Refusal]:
    if story is None:
        return []
    return refusals(Verb.PUBLISH, story, by=asking.by, now=asking.now, stands=stands)


def _as_read(story: Article | None) -> str:
    """The text for who may only read it."""
    html = body.clean(story.body) if story else ""
    return mark_safe(html)  # noqa: S308 - just cleaned
