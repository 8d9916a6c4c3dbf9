"""A publisher's colours: from the form, through the check, to the page."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from newsroom.models import LogLine, Publication
from tests import factories
from tests.admin.conftest import change
from tests.reader import read, words

pytestmark = pytest.mark.django_db
TITLE = {"name": "Magazine", "time_zone": "UTC"}
STRANGE = "#cc0029;}body{display:none"


@pytest.fixture
def administrator(client):
    user = factories.make_user("Administrator")
    client.force_login(user)
    return user


@pytest.fixture
def publication():
    return Publication.objects.create(**TITLE)


def links(page):
    return [line for line in words(page).splitlines() if "colours.css" in line]


def address(page):
    return links(page)[0].split('"')[3]


# Saving


def test_a_colour_is_saved_and_written_in_the_log(client, administrator, publication):
    change(client, publication, **TITLE, light_spot="#0033AA")
    publication.refresh_from_db()
    assert publication.light_spot == "#0033AA"
    line = LogLine.objects.get(verb="changed")
    assert (line.actor, line.reason) == (administrator, "Changed Light spot.")


def test_a_weak_pair_is_refused_at_its_field(client, administrator, publication):
    response = change(client, publication, **TITLE, light_spot="#ff8899")
    errors = response.context["adminform"].form.errors
    assert set(errors) == {"light_spot"}
    assert errors["light_spot"][0].startswith("In light, spot #ff8899 on stock #fbe6e6: contrast")
    publication.refresh_from_db()
    assert publication.light_spot == ""


@pytest.mark.parametrize("value", ["red", "#fff", "cc0029", "#ff00zz", STRANGE[:7] + ";"])
def test_what_is_no_colour_is_refused_at_its_field(value, client, administrator, publication):
    response = change(client, publication, **TITLE, dark_leaf=value)
    assert set(response.context["adminform"].form.errors) == {"dark_leaf"}


def test_a_weak_pair_is_refused_before_any_form():
    with pytest.raises(ValidationError) as refused:
        Publication(**TITLE, dark_block="#ffccdd").full_clean()
    assert set(refused.value.message_dict) == {"dark_block"}


def test_only_an_administrator_chooses(client, publication):
    client.force_login(factories.make_user("Editor"))
    assert change(client, publication, **TITLE, light_spot="#0033aa").status_code == 403


def test_without_javascript_every_colour_is_a_field_and_every_pair_has_its_figure(
    client, administrator, publication
):
    page = client.get(reverse("admin:newsroom_publication_change", args=[publication.pk])).text
    assert 'name="light_spot"' in page
    assert 'placeholder="#cc0029"' in page
    assert "Spot on stock" in page
    assert "4.87" in page
    assert "style=" not in page.partition("<form")[2].partition("</form>")[0]


def test_the_figures_of_a_refused_form_are_those_of_what_was_sent(
    client, administrator, publication
):
    page = change(client, publication, **TITLE, light_block="#ff5470").text
    assert "2.92" in page
    assert 'class="weak"' in page


# Serving


def test_a_title_in_the_houses_colours_has_no_stylesheet_of_its_own(publication):
    assert links(read("/")) == []


def test_a_title_with_colours_of_its_own_links_them_after_the_sites_sheet():
    Publication.objects.create(**TITLE, light_stock="#ffffff")
    page = read("/")
    assert words(page).index("site.css") < words(page).index(address(page))
    assert 'content="#ffffff" media="(prefers-color-scheme: light)"' in words(page)
    assert 'content="#170a10" media="(prefers-color-scheme: dark)"' in words(page)


def test_the_linked_stylesheet_is_kept_for_good():
    Publication.objects.create(**TITLE, light_stock="#ffffff")
    sheet = read(address(read("/")))
    assert sheet["Content-Type"] == "text/css; charset=utf-8"
    assert sheet["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "--stock: #ffffff;" in words(sheet)


def test_a_new_colour_is_at_a_new_address():
    publication = Publication.objects.create(**TITLE, light_stock="#ffffff")
    before = address(read("/"))
    publication.light_stock = "#fefefe"
    publication.save()
    assert address(read("/")) != before
    assert read(before)["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert "--stock: #fefefe;" in words(read(before))


@pytest.mark.parametrize("path", ["/colours.css", "/colours.css?v=", "/colours.css?v=1%0d%0aX:y"])
def test_under_any_other_address_it_is_asked_for_anew(path, publication):
    sheet = read(path)
    assert sheet["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert read(path, **{"If-None-Match": sheet["ETag"]}).status_code == 304


def test_it_answers_before_anybody_has_filled_in_the_publication():
    assert "--stock: #fbe6e6;" in words(read("/colours.css"))


def test_what_somebody_wrote_past_the_form_reaches_neither_stylesheet_nor_page():
    Publication.objects.create(**TITLE)
    Publication.objects.update(light_stock=STRANGE[:7], dark_stock="</style")
    assert "</style" not in words(read("/colours.css"))
    assert "</style" not in words(read("/"))
