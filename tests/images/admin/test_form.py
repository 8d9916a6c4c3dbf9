"""A picture's own screen: words, rights, focal point, who is in it, where it is used."""

import io

import pytest
from django.utils import timezone
from PIL import Image as Pillow

from images.models import Agency, Image
from newsroom.models import LogLine
from people.models import Depiction
from tests.factories import (
    HOUR,
    jpeg,
    make_article,
    make_image,
    make_known,
    make_person,
    make_user,
    publish,
)
from tests.images.admin.conftest import fields_of, place, with_words


def opened(client, image):
    return client.get(place("change", image.pk))


def save(client, image, fields=None, **changed):
    fields = fields or fields_of(opened(client, image))
    return client.post(place("change", image.pk), fields | changed, follow=True)


def test_all_that_is_known_of_a_picture_is_changed_and_logged(client, at_the_desk):
    editor, image = at_the_desk("Editor"), make_image()
    agency = Agency.objects.create(name="Paste")
    save(
        client,
        image,
        alt="A door",
        caption="The door,\r\nat night",
        licence="agency",
        agency=agency.pk,
        keywords="door, night",
        sensitive="on",
    )
    image.refresh_from_db()
    assert (image.alt, image.caption, image.agency) == ("A door", "The door, at night", agency)
    assert (image.keywords, image.sensitive, image.version) == (["door", "night"], True, 2)
    line = LogLine.objects.get(actor=editor)
    assert (line.verb, "caption" in line.reason) == ("described", True)


def test_a_save_that_changes_nothing_leaves_no_line(client, at_the_desk):
    editor, image = at_the_desk("Editor"), make_image(keywords=["a", "b"])
    assert "changed successfully" in save(client, image).text
    image.refresh_from_db()
    assert image.version == 1
    assert not LogLine.objects.filter(actor=editor).exists()


def test_hours_are_in_the_publications_zone(client, at_the_desk):
    from newsroom.models import Publication

    Publication.objects.create(time_zone="Europe/London")
    at_the_desk("Editor")
    image = make_image()
    save(client, image, licensed_until_at="2027-07-01T12:00")
    image.refresh_from_db()
    assert image.licensed_until_at.isoformat() == "2027-07-01T11:00:00+00:00"
    assert "2027-07-01T12:00" in opened(client, image).text
    answer = save(client, image, licensed_until_at="2027-03-28T01:30")
    assert "the clocks go forward over it" in answer.text


def test_a_licence_that_ends_before_it_begins_is_refused(client, at_the_desk):
    at_the_desk("Editor")
    times = {"licensed_from_at": "2027-07-01T12:00", "licensed_until_at": "2027-06-01T12:00"}
    answer = save(client, make_image(), **times)
    assert "The licence would end before it begins." in answer.text


def test_the_second_of_two_editors_is_told_and_keeps_what_was_typed(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image(caption="As it was")
    mine = fields_of(opened(client, image)) | {"caption": "Mine", "focal_x": "80"}
    save(client, image, caption="Theirs", focal_x="20")
    answer = client.post(place("change", image.pk), mine)
    image.refresh_from_db()
    assert answer.status_code == 409
    assert (image.caption, image.focal_x) == ("Theirs", 20)
    assert "Somebody else has saved this picture" in answer.text
    assert fields_of(answer)["caption"] == "Mine"
    over = client.post(place("change", image.pk), mine | {"over": image.version})
    image.refresh_from_db()
    assert over.status_code == 302
    assert (image.caption, image.focal_x) == ("Mine", 80)


def test_all_that_the_other_saved_is_shown_above_the_form(client, at_the_desk):
    at_the_desk("Editor")
    paste, image = Agency.objects.create(name="Paste"), make_image(caption="As it was")
    mine = fields_of(opened(client, image)) | {"caption": "Mine"}
    save(
        client,
        image,
        caption="Theirs",
        agency=paste.pk,
        licence="stock",
        keywords="door, night",
        sensitive="on",
        licensed_until_at="2027-07-01T12:00",
        consent_on="2026-03-02",
    )
    answer = client.post(place("change", image.pk), mine)
    assert answer.context["theirs"] == [
        ("Caption", "Theirs"),
        ("Keywords", "door, night"),
        ("Agency", "Paste"),
        ("Licence", "royalty free"),
        ("Licensed until", "1 Jul 2027, 12:00"),
        ("Consent on", "2 Mar 2026"),
        ("Sensitive", "yes"),
    ]
    assert "<h1>Theirs</h1>" in answer.text
    assert "Please correct" not in answer.text


def test_what_else_is_wrong_comes_after_the_other_one(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image()
    mine = fields_of(opened(client, image)) | {"focal_x": "101"}
    save(client, image, caption="Theirs")
    page = client.post(place("change", image.pk), mine).text
    assert page.index("Somebody else has saved") < page.index("Please correct the error below.")


def test_a_focal_point_outside_the_picture_is_refused(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image()
    answer = save(client, image, focal_x="101")
    assert "less than or equal to 100" in answer.text


def test_people_are_placed_in_the_picture(client, at_the_desk):
    editor, image, person = at_the_desk("Editor"), make_image(), make_person()
    line = {"depictions-0-person": person.pk, "depictions-0-x": "30", "depictions-0-y": "40"}
    save(client, image, **line | {"depictions-TOTAL_FORMS": "1", "depictions-0-image": image.pk})
    assert list(image.depictions.values_list("person", "x", "y")) == [(person.pk, 30, 40)]
    assert [line.verb for line in LogLine.objects.filter(actor=editor)] == ["changed"]


def test_whom_the_file_names_is_confirmed_on_its_screen(client, at_the_desk):
    at_the_desk("Writer")
    person = make_person("Odile Marchetti")
    image = make_image(file=with_words(people=["Odile Marchetti"]))
    assert "The file names" in opened(client, image).text
    save(client, image, named=["Odile Marchetti"])
    assert Depiction.objects.get().person == person
    assert "The file names" not in opened(client, image).text


# Where it is used


def test_the_screen_says_where_a_picture_is_used(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image(alt="A door", credit="Ines", licence="own")
    story = make_article("The lift was out", lead_image=image)
    story.article_images.get_or_create(image=image, place="lead")
    make_known("Odile Marchetti", portrait=image)
    page = opened(client, image).text
    assert "The lift was out: lead picture" in page
    assert "Working copy" in page
    assert "Odile Marchetti: portrait" in page


def test_editions_are_named_with_what_readers_see_of_them(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image(alt="A door", credit="Ines", licence="own")
    story = make_article(
        "The lift was out", lead_image=image, lead_alt="A door", lead_credit="Ines Vale"
    )
    now = timezone.now()
    publish(story, now=now)
    story.refresh_from_db()
    publish(story, now=now, at=now + HOUR)
    uses = opened(client, image).context["uses"]
    assert [use.state for use in uses if "edition" in use.words] == ["Scheduled", "Live"]


def test_a_picture_that_is_used_is_not_deleted_and_says_where(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image()
    make_known("Odile Marchetti", portrait=image)
    answer = client.post(place("delete", image.pk), {"post": "yes"}, follow=True)
    assert "It is used, and stays" in answer.text
    assert "Odile Marchetti: portrait" in answer.text
    assert Image.objects.exists()


def test_a_picture_that_nothing_uses_is_deleted_with_its_files(
    client, at_the_desk, django_capture_on_commit_callbacks
):
    editor, image = at_the_desk("Editor"), make_image()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(place("delete", image.pk), {"post": "yes"})
    assert not Image.objects.exists()
    assert not image.file.storage.exists(image.file.name)
    assert LogLine.objects.filter(actor=editor, verb="deleted").count() == 1


def test_a_picture_is_withdrawn_with_a_reason_and_given_back(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image()
    answer = client.post(place("withdraw", image.pk), {"reason": " "}, follow=True)
    assert "Say why it is withdrawn" in answer.text
    client.post(place("withdraw", image.pk), {"reason": "her lawyer wrote"})
    image.refresh_from_db()
    assert image.withdrawn_at
    client.post(place("withdraw", image.pk), {"restore": "1"})
    image.refresh_from_db()
    assert image.withdrawn_at is None


def test_the_panel_says_who_withdrew_a_picture_and_why(client, at_the_desk):
    at_the_desk("Editor", first_name="Nora", last_name="Vale")
    image = make_image()
    for reason in ("her lawyer wrote", "her lawyer wrote again"):
        client.post(place("withdraw", image.pk), {"reason": reason})
        page = opened(client, image).text
        assert f"by Nora Vale, because “{reason}”: no page shows it." in page
        client.post(place("withdraw", image.pk), {"restore": "1"})
    assert "Nora Vale, because" not in opened(client, image).text


def test_a_writer_withdraws_and_deletes_nothing(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image()
    assert "Withdraw" not in opened(client, image).text
    client.post(place("withdraw", image.pk), {"reason": "because"})
    image.refresh_from_db()
    assert image.withdrawn_at is None
    assert client.post(place("delete", image.pk), {"post": "yes"}).status_code == 403
    assert client.post(place("remove", image.pk)).status_code == 409
    assert Image.objects.exists()


def test_what_looks_the_same_stands_side_by_side(client, at_the_desk):
    at_the_desk("Writer")
    make_image(file=jpeg(seed=7, quality=90), caption="The first of two")
    image = make_image(file=jpeg(seed=7, quality=40))
    assert "The first of two" in opened(client, image).text


# The original stays private


def test_a_preview_is_drawn_from_the_original_and_says_nothing_of_it(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image(file=with_words(caption="Secret until Monday"))
    answer = client.get(place("preview", image.pk), {"large": ""})
    drawn = Pillow.open(io.BytesIO(answer.content))
    assert (answer.headers["Content-Type"], drawn.size) == ("image/jpeg", (800, 600))
    assert b"Secret" not in answer.content
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_a_preview_is_for_who_works_here(client, at_the_desk):
    image = make_image(by=make_user())
    assert client.get(place("preview", image.pk)).status_code == 302
    at_the_desk("Writer").groups.clear()
    assert client.get(place("preview", image.pk)).status_code == 403


def test_a_lost_original_is_no_error_of_the_screen(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image()
    image.file.storage.delete(image.file.name)
    assert client.get(place("preview", image.pk)).status_code == 404
    assert opened(client, image).status_code == 200


@pytest.mark.parametrize("name", ["withdraw", "describe", "remove"])
def test_nothing_is_done_by_looking(name, client, at_the_desk):
    at_the_desk("Editor")
    assert client.get(place(name, make_image().pk)).status_code == 405


# Agencies


def test_agencies_are_an_editors(client, at_the_desk):
    from django.urls import reverse

    add = reverse("admin:images_agency_add")
    at_the_desk("Writer")
    assert client.get(add).status_code == 403
    at_the_desk("Editor")
    client.post(add, {"name": "Paste", "credit": "Paste", "licence": "agency", "territory": ""})
    assert Agency.objects.get().name == "Paste"
    assert "Paste" in client.get(reverse("admin:images_agency_changelist")).text
