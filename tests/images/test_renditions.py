"""Public files and the rows that tell of them: never one without the other."""

import errno
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.core.files.storage import default_storage
from django.db import connections

from images.actions import (
    Refused,
    make_at_once,
    make_renditions,
    missing,
    remove_files,
    set_focal_point,
    withdraw,
)
from images.crops import CROPS, Pair, pairs_for
from images.models import Image, Rendition
from images.picture import Made, path_of
from images.showing import pictures_of
from tests.factories import NOW, make_image, make_person, make_user
from tests.images.files import public_files

pytestmark = pytest.mark.django_db


def told(image: Image) -> set[str]:
    """The files that the rows tell of."""
    rows = image.renditions.values_list("crop", "width", "height", "focus")
    return {
        path_of(image.token, Made(*row), form).rpartition("/")[2]
        for row in rows
        for form in (("jpeg",) if row[0] == "share" else ("avif", "webp", "jpeg"))
    }


def test_all_that_is_declared_is_made_and_nothing_else():
    image = make_image(made=True)
    made = {Pair(*row) for row in image.renditions.values_list("crop", "width")}
    assert made == set(pairs_for(image.shape))
    assert set(public_files(image)) == told(image)
    assert Image.objects.get(pk=image.pk).complete
    assert make_renditions(image=image, now=NOW) == 0


def test_each_row_says_how_large_its_files_are():
    image = make_image()
    row = image.renditions.get()
    assert row.bytes == sum(map(len, public_files(image).values()))
    assert (row.width, row.height, row.focus) == (400, 300, "50x50")


def test_every_crop_has_something_before_any_has_all():
    image = make_image(width=2400, height=1800)
    image.renditions.all().delete()
    first = missing(image)[: len(CROPS)]
    assert {pair.crop for pair in first} == set(CROPS)


def test_as_much_is_made_as_there_is_time_and_the_rest_later():
    image = make_image()
    assert make_renditions(image=image, now=NOW, seconds=0) == 1
    assert not Image.objects.get(pk=image.pk).complete
    assert (
        make_renditions(image=image, now=NOW)
        == len(missing(image)) + len(pairs_for(image.shape)) - 2
    )
    assert missing(image) == []


def test_before_publishing_the_time_is_for_all_pictures_together():
    images = [make_image(), make_image()]
    assert make_at_once(images=images, now=NOW, seconds=0) == 0
    made = make_at_once(images=images, now=NOW, seconds=60)
    assert made == sum(len(pairs_for(image.shape)) - 1 for image in images)


def test_what_was_interrupted_goes_on_where_it_stopped(monkeypatch):
    image, save, saves = make_image(), default_storage.save, []

    def full_at_the_seventh(name, content):
        saves.append(name)
        if len(saves) == 7:
            raise OSError(errno.ENOSPC, "No space left on device")
        return save(name, content)

    with monkeypatch.context() as patched:
        patched.setattr(default_storage, "save", full_at_the_seventh)
        with pytest.raises(OSError, match="space"):
            make_renditions(image=image, now=NOW)
    assert set(public_files(image)) == told(image)
    assert missing(image)
    make_renditions(image=image, now=NOW)
    assert missing(image) == []
    assert set(public_files(image)) == told(image)


def test_a_run_that_fails_leaves_the_files_of_one_that_did_not(monkeypatch):
    image = make_image(made=True)
    before = set(public_files(image))
    lost = image.renditions.get(crop="1x1", width=120)
    Rendition.objects.filter(pk=lost.pk).update(focus="1x1")  # so that it is made once more

    def another_was_faster(*args, **kwargs):
        Rendition.objects.filter(pk=lost.pk).update(focus="50x50")
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("images.actions.keeping._write", another_was_faster)
    with pytest.raises(OSError, match="Input"):
        make_renditions(image=image, now=NOW)
    assert set(public_files(image)) == before


def test_another_focus_brings_other_files_and_takes_the_old_away():
    image, editor = make_image(made=True), make_user()
    old = set(public_files(image))
    set_focal_point(image=image, x=10, y=90, version=1, by=editor, now=NOW)
    assert set(public_files(image)) == old
    assert pictures_of([image.pk], NOW)[image.pk].at("1x1") is not None
    make_renditions(image=image, now=NOW)
    new = set(public_files(image))
    assert not old & new
    assert all("10x90" in name for name in new)
    assert new == told(image)


def test_a_focus_that_moves_while_files_are_made_is_seen(monkeypatch):
    image, editor, save = make_image(), make_user(), default_storage.save

    def moved_meanwhile(name, content):
        if (today := Image.objects.get(pk=image.pk)).focal_x == 50:
            set_focal_point(image=today, x=0, y=0, version=1, by=editor, now=NOW)
        return save(name, content)

    with monkeypatch.context() as patched:
        patched.setattr(default_storage, "save", moved_meanwhile)
        assert make_renditions(image=image, now=NOW) == 0
    assert set(public_files(image)) == told(image)
    assert not Image.objects.get(pk=image.pk).complete
    make_renditions(image=image, now=NOW)
    assert all("0x0" in name for name in public_files(image))


def test_nothing_is_made_of_a_picture_that_is_over():
    ended = make_image(licensed_until_at=NOW + timedelta(hours=1))
    later = NOW + timedelta(hours=1)
    assert make_renditions(image=ended, now=later) == 0
    assert make_renditions(image=ended, now=NOW) > 0


def test_a_picture_that_is_withdrawn_while_files_are_made_keeps_none(
    monkeypatch, django_capture_on_commit_callbacks
):
    image, editor, save = make_image(), make_user(role="Administrator"), default_storage.save

    def withdrawn_meanwhile(name, content):
        if (today := Image.objects.get(pk=image.pk)).withdrawn_at is None:
            with django_capture_on_commit_callbacks(execute=True):
                withdraw(image=today, reason="The agency asked.", by=editor, now=NOW)
        return save(name, content)

    monkeypatch.setattr(default_storage, "save", withdrawn_meanwhile)
    make_renditions(image=image, now=NOW)
    assert public_files(image) == {}
    assert not image.renditions.exists()


def test_files_go_before_the_rows_that_tell_of_them():
    image = make_image(made=True)
    assert remove_files(image=image) == len(pairs_for(image.shape)) * 3 - 2
    assert public_files(image) == {}
    assert not image.renditions.exists()
    assert not Image.objects.get(pk=image.pk).complete
    assert remove_files(image=image) == 0


def test_an_original_that_is_gone_or_damaged_is_a_sentence():
    image = make_image()
    image.file.storage.delete(image.file.name)
    with pytest.raises(Refused, match="cannot be read"):
        make_renditions(image=image, now=NOW)


@pytest.mark.django_db(transaction=True)
def test_two_runs_at_once_make_one_set_of_files():
    image, barrier = make_image(width=420, height=420), Barrier(2)

    def run() -> None:
        try:
            barrier.wait(timeout=10)
            make_renditions(image=image, now=NOW)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(run), pool.submit(run)]:
            future.result()
    assert missing(image) == []
    assert set(public_files(image)) == told(image)


def test_what_is_in_use_is_made_first_then_the_newest():
    old, used, new = make_image(), make_image(), make_image(now=NOW + timedelta(hours=1))
    make_person(portrait=used)
    gone = make_image(withdrawn_at=NOW)
    assert list(Image.objects.waiting(NOW)) == [used, new, old]
    assert gone not in Image.objects.waiting(NOW)
