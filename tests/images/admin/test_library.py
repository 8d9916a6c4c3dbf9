"""The grid: found by who is in it and what is said of it, narrowed by what is the matter."""

from datetime import timedelta

import pytest
from django.utils import timezone

from images.models import Agency, Licence
from people.models import Depiction
from tests.factories import jpeg, make_image, make_known, make_person, make_user
from tests.images.admin.conftest import place

FINE = {"alt": "A door", "credit": "Ines Vale", "licence": Licence.OWN}
DAY = timedelta(days=1)


@pytest.fixture
def now():
    return timezone.now()


def grid(client, **asked):
    return client.get(place("changelist"), asked)


def found(client, **asked):
    return [card.image for card in grid(client, **asked).context["cl"].cards]


def said(client, image):
    (card,) = [card for card in grid(client).context["cl"].cards if card.image == image]
    return [said.words for said in card.said]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, ["Fine"]),
        ({"licence": ""}, ["No licence"]),
        ({"credit": "", "alt": ""}, ["No credit", "No words"]),
        ({"shows_minor": True}, ["Minor without consent"]),
        ({"shows_minor": True, "consent_by": "her mother", "consent_on": "2026-01-01"}, ["Fine"]),
    ],
)
def test_a_card_says_what_keeps_the_picture_from_a_page(fields, words, client, at_the_desk):
    at_the_desk("Writer")
    assert said(client, make_image(**FINE | fields)) == words


def test_a_card_counts_the_days_of_a_licence(client, at_the_desk, now):
    at_the_desk("Writer")
    soon = make_image(**FINE, licensed_until_at=now + 3 * DAY)
    over = make_image(**FINE, licensed_until_at=now - DAY)
    early = make_image(**FINE, licensed_from_at=now + DAY)
    gone = make_image(**FINE, withdrawn_at=now)
    assert said(client, soon) == ["Ends in 3 days"]
    assert said(client, over)[0].startswith("Ended ")
    assert said(client, early)[0].startswith("Not before ")
    assert said(client, gone) == ["Withdrawn"]


@pytest.mark.parametrize(
    ("standing", "count"),
    [("fine", 2), ("no-licence", 1), ("ending", 1), ("ended", 1), ("withdrawn", 1), ("none", 5)],
)
def test_the_grid_is_narrowed_by_what_is_the_matter(standing, count, client, at_the_desk, now):
    at_the_desk("Writer")
    make_image(**FINE)
    make_image(**FINE | {"licence": ""})
    make_image(**FINE, licensed_until_at=now + 3 * DAY)
    make_image(**FINE, licensed_until_at=now - DAY)
    make_image(**FINE, withdrawn_at=now)
    assert len(found(client, standing=standing)) == count


def test_the_grid_is_narrowed_by_agency_and_by_who_sent_it(client, at_the_desk):
    writer, agency = at_the_desk("Writer"), Agency.objects.create(name="Paste")
    mine, theirs = make_image(by=writer), make_image(by=make_user(), agency=agency)
    assert found(client, uploaded_by=writer.pk) == [mine]
    assert found(client, agency=agency.pk) == [theirs]
    assert len(found(client, agency="nobody")) == 2


@pytest.mark.parametrize(
    "asked",
    ["odile", "Dolly", "stairs ines", "carpet.jpg", "première", "odile stairs", "two actors"],
)
def test_a_picture_is_found_by_all_that_is_said_of_it(asked, client, at_the_desk):
    at_the_desk("Writer")
    image = make_image(
        caption="On the stairs",
        credit="Ines Vale",
        alt="Two actors",
        name="carpet.jpg",
        keywords=["première"],
    )
    make_image(caption="Another")
    person = make_person("Odile Marchetti")
    person.names.create(kind="nick", name="Dolly")
    Depiction.objects.create(image=image, person=person)
    Depiction.objects.create(image=image, person=make_person("Odile Vance"))
    assert found(client, q=asked) == [image]


def test_every_word_has_to_be_somewhere(client, at_the_desk):
    at_the_desk("Writer")
    make_image(caption="On the stairs")
    assert found(client, q="stairs lift") == []
    assert "Nothing like that here." in grid(client, q="stairs lift").text


def test_faces_and_names_stand_on_the_card(client, at_the_desk):
    at_the_desk("Writer")
    portrait, image = make_image(), make_image()
    person = make_known("Odile Marchetti", portrait=portrait)
    Depiction.objects.create(image=image, person=person)
    page = grid(client).text
    assert "Odile Marchetti" in page
    assert page.count(portrait.token) > 2  # its own card, and the disc beside her name


def test_words_of_others_are_shown_as_words(client, at_the_desk):
    at_the_desk("Writer")
    make_image(caption="<script>alert(1)</script>", credit='"><img src=x>')
    page = grid(client).text
    assert "<script>alert(1)" not in page
    assert "<img src=x>" not in page


def test_pages_are_turned_and_nothing_is_counted(
    client, at_the_desk, django_assert_max_num_queries
):
    at_the_desk("Writer")
    first = make_image(now=timezone.now() - DAY)
    make_image()
    page = grid(client).context["cl"]
    page.model_admin.list_per_page = 1
    try:
        assert "Previous" not in grid(client).text
        second = grid(client, p=2)
        assert [card.image for card in second.context["cl"].cards] == [first]
        assert "Previous" in second.text
    finally:
        del page.model_admin.list_per_page


@pytest.mark.parametrize("count", [3, 30])
def test_the_grid_asks_as_much_for_three_as_for_thirty(
    count, client, at_the_desk, django_assert_max_num_queries
):
    from images.models import Image

    user, agency = at_the_desk("Editor"), Agency.objects.create(name="Paste")
    portrait = make_image()
    for number in range(count - 1):
        image = make_image(file=jpeg(400, 300, seed=number + 100), by=user, agency=agency)
        person = make_person(f"Somebody {number}", portrait=portrait)
        Depiction.objects.create(image=image, person=person)
    with django_assert_max_num_queries(10) as asked:
        assert grid(client).status_code == 200
    assert Image.objects.count() == count
    assert not [one["sql"] for one in asked.captured_queries if "COUNT(" in one["sql"]]


@pytest.mark.parametrize("asked", ["q=%00", "p=-1", "p=99999999", "standing=%00", "agency=%00"])
def test_whatever_it_is_asked_the_grid_answers(asked, client, at_the_desk):
    at_the_desk("Writer")
    assert client.get(f"{place('changelist')}?{asked}").status_code in (200, 302, 400)


# The picker's inside


def test_the_picker_has_the_newest_first_and_says_what_is_the_matter(client, at_the_desk):
    at_the_desk("Writer")
    make_image(**FINE, caption="Older", now=timezone.now() - DAY)
    make_image(**FINE | {"credit": ""}, caption="Newer")
    page = client.get(place("pick"))
    assert [str(card.image) for card in page.context["cards"]] == ["Newer", "Older"]
    assert 'data-state="No credit"' in page.text
    assert 'data-state=""' in page.text
    assert "<html" not in page.text


def test_the_picker_is_searched_and_asked_for_one(client, at_the_desk):
    at_the_desk("Writer")
    one = make_image(caption="A door")
    make_image(caption="A lift")
    for asked in ({"q": "door"}, {"id": one.pk}):
        cards = client.get(place("pick"), asked).context["cards"]
        assert [card.image for card in cards] == [one]


def test_pictures_come_in_by_the_picker_only_for_who_may_add_them(client, at_the_desk):
    user = at_the_desk("Writer")
    assert 'class="door"' in client.get(place("pick"), {"door": 1}).text
    user.user_permissions.set([])
    group = user.groups.get()
    group.permissions.remove(*group.permissions.filter(codename="add_image"))
    assert 'class="door"' not in client.get(place("pick"), {"door": 1}).text


@pytest.mark.parametrize("name", ["pick", "changelist"])
def test_a_stranger_sees_no_pictures(name, client, at_the_desk):
    at_the_desk("Writer").groups.clear()
    assert client.get(place(name)).status_code == 403


@pytest.mark.parametrize("asked", ["p=-1", "p=abc", "p=999999999", "id=x", "q=%00", "id=99999999"])
def test_whatever_it_is_asked_the_picker_answers(asked, client, at_the_desk):
    at_the_desk("Writer")
    assert client.get(f"{place('pick')}?{asked}").status_code == 200
