"""The field of a body, and what the editor is told."""

import subprocess
import sys

import pytest
from django.contrib.staticfiles import finders
from django.core.exceptions import ValidationError
from django_prose_editor.config import allowlist_from_extensions, js_from_extensions

from articles.body.field import BodyField
from articles.body.format import EXTENSIONS, LONGEST
from articles.body.tree import FIGURES, GROUPS, MARKS, TEXT_TAGS

PROSE = ("post", "picture", "gallery", "pull_quote", "findings", "paste", "spaces")
HOSTILE = "<p onclick=alert(1)>Words</p><script>alert(1)</script>"


class Draft:
    """Stands for a record that has a body."""

    body = HOSTILE


@pytest.fixture
def field():
    field = BodyField(blank=True)
    field.set_attributes_from_name("body")
    return field


def test_migrations_see_a_plain_text_field(field):
    assert field.deconstruct() == ("body", "django.db.models.TextField", [], {"blank": True})


def test_a_form_gives_a_clean_body(field):
    assert field.formfield().clean(HOSTILE) == "<p>Words</p>"


def test_a_save_through_any_door_stores_a_clean_body(field):
    draft = Draft()
    assert field.pre_save(draft, add=True) == "<p>Words</p>"
    assert draft.body == "<p>Words</p>"


def test_a_body_too_long_is_refused_before_it_is_read(field):
    with pytest.raises(ValidationError, match="is the most we take"):
        field.clean("a" * (LONGEST + 1), None)


def test_the_sanitiser_lets_through_just_the_elements_the_format_knows():
    allowed = allowlist_from_extensions(EXTENSIONS)
    assert allowed["tags"] == TEXT_TAGS | GROUPS | FIGURES | {*MARKS, "br", "hr"}
    assert allowed["url_schemes"] == {"http", "https", "mailto"}


def test_the_editor_finds_a_module_for_each_of_our_extensions():
    modules = [url.removeprefix("/static/") for url in js_from_extensions(EXTENSIONS)]
    assert modules == [f"admin/prose/{name}.js" for name in PROSE]
    assert all(map(finders.find, modules))


def test_settings_may_import_the_editors_configuration():
    """Before there are settings, that is: none of it may ask for one while it is imported."""
    program = "from articles.body.editor import PROSE_EDITOR_EXTENSIONS as e; print(len(e))"
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env={}, check=True
    )
    assert answer.stdout.strip() == str(len(PROSE))
