"""What editors do to a picture that is here, alone and at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connections

from images.actions import Moved, Refused, delete, describe, restore, set_focal_point, withdraw
from images.models import Image, Licence
from newsroom.models import LogLine
from tests.factories import NOW, make_image, make_person, make_user
from tests.images.files import originals, public_files

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def today(image: Image) -> Image:
    return Image.objects.get(pk=image.pk)


def verbs(image: Image) -> list[str]:
    lines = LogLine.objects.filter(object_type="images.image", object_id=str(image.pk))
    return list(lines.order_by("pk").values_list("verb", flat=True))


def test_the_focal_point_is_set_and_the_log_says_where():
    image = set_focal_point(image=make_image(), x=20, y=70, version=1, by=make_user(), now=NOW)
    assert (image.focus, image.version) == ((20, 70), 2)
    assert verbs(image) == ["added", "set the focal point"]


def test_the_second_of_two_editors_is_told_and_nothing_is_lost():
    image, editor = make_image(), make_user()
    set_focal_point(image=image, x=20, y=70, version=1, by=editor, now=NOW)
    with pytest.raises(Moved, match="look again") as moved:
        set_focal_point(image=image, x=90, y=90, version=1, by=make_user(), now=NOW)
    assert moved.value.image.focus == (20, 70)
    assert today(image).focus == (20, 70)


@pytest.mark.django_db(transaction=True)
def test_of_four_focal_points_in_one_moment_one_is_set():
    image, editor, barrier = make_image(), make_user(), Barrier(4)

    def point(x: int) -> str:
        try:
            barrier.wait(timeout=10)
            set_focal_point(image=image, x=x, y=x, version=1, by=editor, now=NOW)
        except Moved:
            return "moved"
        finally:
            connections.close_all()
        return str(x)

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(point, [10, 20, 30, 40]))
    (winner,) = (answer for answer in answers if answer != "moved")
    assert today(image).focal_x == int(winner)
    assert verbs(image).count("set the focal point") == 1


@pytest.mark.parametrize(("x", "y"), [(-1, 5), (101, 5), (5, 1000)])
def test_a_point_outside_the_picture_is_refused(x, y):
    image = make_image()
    with pytest.raises(Refused, match="outside"):
        set_focal_point(image=image, x=x, y=y, version=1, by=make_user(), now=NOW)


def test_a_description_is_saved_and_the_log_names_what_changed():
    image = make_image()
    describe(
        image=image,
        version=1,
        by=make_user(),
        now=NOW,
        alt="A stair",
        licence=Licence.OWN,
        credit="",
    )
    assert (today(image).alt, today(image).licence, today(image).version) == ("A stair", "own", 2)
    assert LogLine.objects.get(verb="described").reason == "alt, licence"


def test_a_description_that_changes_nothing_leaves_no_trace():
    image = make_image()
    describe(image=image, version=1, by=make_user(), now=NOW, alt="")
    assert today(image).version == 1
    assert verbs(image) == ["added"]


def test_a_description_of_an_older_version_is_refused():
    image, editor = make_image(), make_user()
    describe(image=image, version=1, by=editor, now=NOW, alt="A stair")
    with pytest.raises(Moved):
        describe(image=image, version=1, by=editor, now=NOW, alt="A lift")
    assert today(image).alt == "A stair"


def test_a_licence_that_ends_before_it_begins_is_refused_with_a_sentence():
    ends = {"licensed_from_at": NOW, "licensed_until_at": NOW - HOUR}
    with pytest.raises(Refused, match="end before it begins"):
        describe(image=make_image(), version=1, by=make_user(), now=NOW, **ends)


def test_only_what_describes_a_picture_is_described():
    with pytest.raises(TypeError, match="token"):
        describe(image=make_image(), version=1, by=make_user(), now=NOW, token="0" * 32)


def test_a_licence_that_is_said_to_be_over_takes_the_files_at_once(
    django_capture_on_commit_callbacks,
):
    image = make_image()
    with django_capture_on_commit_callbacks(execute=True):
        describe(image=image, version=1, by=make_user(), now=NOW, licensed_until_at=NOW)
    assert public_files(image) == {}


def test_a_picture_that_is_withdrawn_is_shown_nowhere_and_its_files_go(
    django_capture_on_commit_callbacks,
):
    image, editor = make_image(made=True), make_user()
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(image=image, reason="The agency asked.", by=editor, now=NOW)
    assert not Image.objects.showable(NOW).exists()
    assert public_files(image) == {}
    assert LogLine.objects.get(verb="withdrew").reason == "The agency asked."
    with pytest.raises(Refused, match="before"):
        withdraw(image=image, reason="Again.", by=editor, now=NOW)


def test_withdrawing_wants_a_reason_and_the_right():
    image = make_image()
    with pytest.raises(Refused, match="Say why"):
        withdraw(image=image, reason=" ", by=make_user(), now=NOW)
    with pytest.raises(Refused, match="right"):
        withdraw(image=image, reason="No.", by=make_user(role="Writer"), now=NOW)


def test_a_picture_that_is_restored_is_shown_again():
    image, editor = make_image(), make_user()
    withdraw(image=image, reason="The agency asked.", by=editor, now=NOW)
    restore(image=image, by=editor, now=NOW)
    assert Image.objects.showable(NOW).get() == image
    with pytest.raises(Refused, match="not withdrawn"):
        restore(image=image, by=editor, now=NOW)


def test_a_picture_that_nothing_uses_is_deleted_with_all_its_files(
    django_capture_on_commit_callbacks,
):
    image = make_image(made=True)
    with django_capture_on_commit_callbacks(execute=True):
        delete(image=image, by=make_user(), now=NOW)
    assert not Image.objects.exists()
    assert public_files(image) == {}
    assert not [name for name in originals() if image.token in name]


def test_a_picture_that_something_uses_stays_and_the_sentence_says_where():
    image = make_image()
    for number in range(5):
        make_person(f"Odile Marchetti {number}", portrait=image)
    with pytest.raises(Refused, match=r"person “Odile Marchetti 0”.* and 2 more"):
        delete(image=image, by=make_user(), now=NOW)
    assert today(image) == image
    assert "deleted" not in verbs(image)
    assert public_files(image)
