"""Pictures come in, each for itself: with a script one a request, without one all at once."""

import json
import re

import pytest
from django.contrib import admin

from images.admin.naming import names_in, perhaps_names
from images.models import Agency, Image, Licence
from people.models import Depiction, Person
from tests.factories import jpeg, make_image, make_person
from tests.images.admin.conftest import place, sent, with_words
from tests.images.files import originals

MB = 1_000_000
ALPHABET = "Ada Bo Cleo Dov Eva Fay Gus Hal Ida Joe Kit Lou".split()


def upload(client, file=None, **fields):
    return client.post(place("upload"), {"pictures": file or sent(), **fields})


def test_a_picture_comes_in_and_its_form_comes_back(client, at_the_desk):
    writer = at_the_desk("Writer")
    answer = upload(client, sent(with_words(caption="A door, at night")))
    image = Image.objects.get()
    assert (answer.status_code, answer.json()["id"]) == (201, image.pk)
    assert "A door, at night" in answer.json()["row"]
    assert (image.uploaded_by, image.name) == (writer, "carpet.jpg")


def test_a_second_file_in_one_request_is_not_taken_behind_the_senders_back(client, at_the_desk):
    at_the_desk("Writer")
    answer = upload(client, [sent(jpeg(seed=1)), sent(jpeg(seed=2))])
    assert (answer.status_code, answer.json()["error"]) == (400, "Send one file at a time.")
    assert not Image.objects.exists()


def test_an_agencys_credit_and_licence_come_along(client, at_the_desk):
    agency = Agency.objects.create(name="Paste", credit="Paste", licence=Licence.STOCK)
    at_the_desk("Writer")
    upload(client, agency=agency.pk)
    image = Image.objects.get()
    assert (image.agency, image.credit, image.licence) == (agency, "Paste", "stock")


def test_what_is_not_taken_says_why_and_leaves_nothing(client, at_the_desk):
    at_the_desk("Writer")
    before = originals()
    answer = upload(client, sent(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    assert answer.status_code == 422
    assert "SVG" in answer.json()["error"]
    assert not Image.objects.exists()
    assert originals() == before


def test_a_file_that_broke_off_is_told_and_leaves_nothing(client, at_the_desk):
    at_the_desk("Writer")
    before = originals()
    answer = upload(client, sent(jpeg()[:5_000]))
    assert answer.status_code == 422
    assert "broke off" in answer.json()["error"]
    assert originals() == before


def test_a_full_disk_is_a_sentence_and_leaves_nothing(client, at_the_desk, monkeypatch, tmp_path):
    """A file stands where the folder of originals should."""
    in_the_way = tmp_path / "full"
    in_the_way.write_text("")
    at_the_desk("Writer")
    storage = Image._meta.get_field("file").storage
    monkeypatch.setitem(storage.__dict__, "location", str(in_the_way))
    answer = upload(client)
    assert answer.status_code == 422
    assert "could not be stored" in answer.json()["error"]
    assert not Image.objects.exists()


def test_the_very_same_file_is_shown_instead(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image(file=jpeg(seed=7))
    answer = upload(client, sent(jpeg(seed=7)))
    assert answer.status_code == 409
    assert answer.json()["same"]["url"] == place("change", image.pk)
    assert Image.objects.count() == 1


def test_whether_a_file_is_here_is_asked_by_its_hash_before_it_is_sent(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image(caption="A door")
    answer = client.get(place("known"), {"hash": [image.content_hash, "0" * 64, "\0"]})
    url = place("change", image.pk)
    assert answer.json() == {image.content_hash: {"name": "A door", "url": url}}


def test_a_near_duplicate_comes_in_and_is_shown_beside_the_other(client, at_the_desk):
    at_the_desk("Editor")
    make_image(file=jpeg(seed=7, quality=90), caption="The first of two")
    answer = upload(client, sent(jpeg(seed=7, quality=40)))
    row = answer.json()["row"]
    assert "The first of two" in row
    assert "Remove the new one" in row


def test_the_new_one_of_two_is_removed(client, at_the_desk):
    at_the_desk("Editor")
    image = make_image()
    assert client.post(place("remove", image.pk)).status_code == 204
    assert not Image.objects.exists()


def test_no_file_at_all_is_a_sentence(client, at_the_desk):
    at_the_desk("Writer")
    answer = client.post(place("upload"), {})
    assert answer.status_code == 400
    assert answer.json()["error"]


@pytest.mark.parametrize("name", ["upload", "add", "known"])
def test_somebody_who_may_add_no_pictures_does_not_get_in(name, client, at_the_desk):
    at_the_desk("Writer").groups.clear()
    answer = client.post(place(name), {"pictures": sent()})
    assert answer.status_code in (403, 405)
    assert not Image.objects.exists()


# What it shows


def described(client, image, **fields):
    said = {"version": image.version, "licence": "own", "alt": "", "caption": "", "credit": ""}
    said |= fields
    named = {"named": said.pop("named")} if "named" in said else {}
    over = {"over": said.pop("over")} if "over" in said else {}
    said = {f"p{image.pk}-{name}": value for name, value in said.items()}
    return client.post(place("describe", image.pk), said | named | over)


def test_what_a_picture_shows_is_saved_from_its_row(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image()
    answer = described(client, image, alt="A door", credit="Ines Vale", keywords="door, night,door")
    image.refresh_from_db()
    assert answer.status_code == 200
    assert "Saved." in answer.text
    assert (image.alt, image.credit, image.keywords) == ("A door", "Ines Vale", ["door", "night"])


def test_a_row_that_somebody_saved_before_keeps_what_was_typed(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image(version=3)
    image.version = 2
    answer = described(client, image, alt="Typed for a while")
    assert answer.status_code == 422
    assert "Typed for a while" in answer.text
    assert "Somebody else has saved this picture" in answer.text
    assert described(client, image, alt="Typed for a while", over=3).status_code == 200


def test_people_that_a_file_names_are_offered_and_nobody_is_written_down(client, at_the_desk):
    make_person("Odile Marchetti")
    at_the_desk("Writer")
    file = sent(with_words(people=["Odile Marchetti", "Bruno Castellane"]))
    row = upload(client, file).json()["row"]
    assert 'value="Odile Marchetti"' in row
    assert "nobody of ours yet" in row
    assert not Depiction.objects.exists()
    assert Person.objects.count() == 1


def test_people_are_in_it_once_somebody_confirms_them(client, at_the_desk):
    known = make_person("Odile Marchetti")
    at_the_desk("Writer")
    image = make_image(file=with_words(people=["Odile Marchetti", "Bruno Castellane"]))
    described(client, image, named=["Odile Marchetti", "Bruno Castellane", "Not in the file"])
    names = [depiction.person.name for depiction in image.depictions.order_by("pk")]
    assert names == ["Odile Marchetti", "Bruno Castellane"]
    assert image.depictions.first().person == known
    assert Person.objects.get(name="Bruno Castellane").profile == "none"


def test_who_is_meant_by_a_name_that_two_have_is_not_guessed(client, at_the_desk):
    make_person("Odile Marchetti", disambiguation="the painter")
    make_person("Odile Marchetti", disambiguation="the goalkeeper")
    at_the_desk("Writer")
    file = with_words(people=["Odile Marchetti"])
    row = upload(client, sent(file)).json()["row"]
    assert "2 people go by this name" in row
    image = Image.objects.get()
    described(client, image, named=["Odile Marchetti"])
    assert not Depiction.objects.exists()


def test_people_of_ours_whom_its_caption_names_are_offered_too(client, at_the_desk):
    odile, bruno = make_person("Odile Marchetti"), make_person("Bruno van der Aa")
    bruno.names.create(kind="stage", name="Dolly Lamé Jr.")
    make_person("Odile")
    at_the_desk("Writer")
    caption = "PARIS: Odile Marchetti’s dress (left), Dolly Lamé Jr. and Wim Nobody at Cour Rouge."
    row = upload(client, sent(with_words(caption=caption))).json()["row"]
    assert re.findall(r'name="named" value="([^"]*)"', row) == ["Odile Marchetti", "Dolly Lamé Jr."]
    image = Image.objects.get()
    described(client, image, named=["Odile Marchetti", "Dolly Lamé Jr.", "Wim Nobody"])
    assert {depiction.person for depiction in image.depictions.all()} == {odile, bruno}
    assert Person.objects.count() == 3


def test_whom_file_and_caption_name_is_offered_once(client, at_the_desk):
    make_person("Odile Marchetti").names.create(kind="nick", name="Dolly")
    at_the_desk("Writer")
    file = with_words(caption="Dolly, or Odile Marchetti", people=["Odile Marchetti"])
    assert upload(client, sent(file)).json()["row"].count('name="named"') == 1


@pytest.mark.parametrize("count", [1, 12])
def test_a_caption_of_many_names_asks_as_much_as_of_one(
    count, at_the_desk, django_assert_num_queries
):
    known = [make_person(f"Odile {word}") for word in ALPHABET[:count]]
    image = make_image(file=with_words(caption=", ".join(person.name for person in known)))
    library = admin.site._registry[Image]
    with django_assert_num_queries(2):
        assert len(library.named(image, names_in(image))) == count


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("Seen: Ludwig von Trapp, in grey", "Ludwig von Trapp"),
        ("the lift of Odile Marchetti's house", "Odile Marchetti"),
        ("At night with J. R. Vale.", "J. R. Vale"),
        ("Zola and the rest", "Zola"),
    ],
)
def test_a_caption_may_hold_a_name(caption, name):
    assert name in perhaps_names(caption)


@pytest.mark.parametrize("caption", ["", "a red stair, at night", " — ( ) “”", "van de la"])
def test_a_caption_may_hold_none(caption):
    assert perhaps_names(caption) == ()


def test_the_rights_of_a_picture_are_said_in_its_row(client, at_the_desk):
    agency = Agency.objects.create(name="Paste")
    at_the_desk("Writer")
    image = make_image()
    terms = {"agency": agency.pk, "territory": "UK only", "licensed_until_at": "2027-07-01T12:00"}
    assert described(client, image, **terms).status_code == 200
    image.refresh_from_db()
    assert (image.agency, image.territory) == (agency, "UK only")
    assert image.licensed_until_at.isoformat() == "2027-07-01T12:00:00+00:00"


def test_consent_is_recorded_where_a_minor_is_marked(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image()
    consent = {"consent_by": "her mother, by e-mail", "consent_on": "2026-03-02"}
    answer = described(client, image, shows_minor="on", **consent)
    image.refresh_from_db()
    assert image.shows_minor
    assert image.has_consent
    assert "Minor without consent" not in answer.text


def test_a_row_shows_what_somebody_else_saved(client, at_the_desk):
    at_the_desk("Writer")
    image = make_image(version=3, caption="Theirs", licence="own")
    image.version = 2
    answer = described(client, image, caption="Mine")
    assert "<dt>Caption</dt><dd>Theirs</dd>" in answer.text


# Without a script


def test_a_form_of_several_files_says_of_each_what_became_of_it(client, at_the_desk):
    at_the_desk("Writer")
    files = [sent(name="one.jpg"), sent(b"GIF of sorts", "two.gif"), sent(jpeg(seed=3), "3.jpg")]
    answer = client.post(place("add"), {"pictures": files})
    arrivals = answer.context["arrivals"]
    assert [bool(arrival.card) for arrival in arrivals] == [True, False, True]
    assert arrivals[1].refusal in answer.text
    assert Image.objects.count() == 2


def test_the_chooser_asks_phones_for_jpeg(client, at_the_desk):
    at_the_desk("Writer")
    page = client.get(place("add")).text
    assert "image/jpeg,image/png,image/webp,image/avif,image/gif" in page
    assert "image/*" not in page
    assert "heic" not in page.lower()


# How much may come


def test_an_upload_may_be_large_and_another_form_may_not(client, at_the_desk):
    at_the_desk("Writer")
    grain = jpeg() + b"\0" * 5 * MB
    assert upload(client, sent(grain)).status_code == 201
    answer = client.post(place("describe", 1), {"caption": "x" * 5 * MB})
    assert answer.status_code == 413


def test_a_stranger_sends_nothing_large(client, db):
    answer = client.post(place("upload"), {"pictures": sent(jpeg() + b"\0" * 5 * MB)})
    assert answer.status_code == 413


def test_more_than_the_door_takes_is_refused_unread(client, at_the_desk):
    at_the_desk("Writer")
    answer = client.generic("POST", place("upload"), b"", CONTENT_LENGTH=str(49 * MB))
    assert answer.status_code == 413


def test_the_token_of_the_form_is_asked_for(at_the_desk, client):
    from django.test import Client

    careful = Client(enforce_csrf_checks=True)
    careful.force_login(at_the_desk("Writer"))
    assert upload(careful).status_code == 403
    assert not Image.objects.exists()


def test_what_comes_back_is_json_and_nothing_else(client, at_the_desk):
    at_the_desk("Writer")
    answer = upload(client, sent(name="<img src=x onerror=alert(1)>.jpg"))
    assert answer.headers["Content-Type"] == "application/json"
    assert "<img src=x" not in json.loads(answer.content)["row"]
