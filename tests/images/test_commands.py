"""The commands that a timer runs: what they make, what they take away, what they say."""

import io
import json
from datetime import timedelta

import pytest
import time_machine
from django.core.management import CommandError, call_command

from images.actions import missing
from images.showing import pictures_of
from newsroom.models import LogLine
from tests.factories import NOW, make_image
from tests.images.files import public_files

pytestmark = pytest.mark.django_db
MIDNIGHT = NOW.replace(hour=0) + timedelta(days=1)


def run(command: str, *options: str) -> str:
    out = io.StringIO()
    call_command(command, *options, stdout=out, stderr=out)
    return out.getvalue()


def test_what_is_missing_is_made_once():
    image = make_image()
    assert "of 1 pictures" in run("make_renditions")
    assert missing(image) == []
    assert run("make_renditions").startswith("0 renditions made, of 0")


def test_a_dry_run_says_what_is_missing_and_makes_nothing():
    image = make_image()
    lacks = len(missing(image))
    assert f"{lacks} renditions would be made, of 1 pictures" in run("make_renditions", "--dry-run")
    assert len(missing(image)) == lacks


def test_one_picture_is_made_alone():
    one, other = make_image(), make_image()
    run("make_renditions", "--image", str(one.pk))
    assert missing(one) == []
    assert missing(other)


def test_one_that_cannot_be_made_is_named_and_the_others_are_made(tmp_path):
    lost, fine, report = make_image(), make_image(), tmp_path / "report.json"
    lost.file.storage.delete(lost.file.name)
    with pytest.raises(CommandError, match="1 could not be made"):
        run("make_renditions", "--report", str(report))
    assert missing(fine) == []
    said = json.loads(report.read_text())
    assert said["made"] > 0
    assert [refused["file"] for refused in said["refused"]] == [f"image {lost.pk}"]


def test_a_table_that_was_changed_is_caught_up_with():
    image = make_image(made=True)
    image.renditions.filter(crop="1x1").delete()
    run("make_renditions")
    assert missing(image)
    run("make_renditions", "--all")
    assert missing(image) == []


def test_a_licence_that_ends_at_midnight():
    image = make_image(made=True, licensed_until_at=MIDNIGHT)
    before, after = MIDNIGHT - timedelta(seconds=1), MIDNIGHT
    assert image.pk in pictures_of([image.pk], before)
    assert image.pk not in pictures_of([image.pk], after)
    with time_machine.travel(before, tick=False):
        run("expire_licences")
    assert public_files(image)
    with time_machine.travel(after, tick=False):
        assert "files removed" in run("expire_licences")
    assert public_files(image) == {}
    assert not image.renditions.exists()
    line = LogLine.objects.get(verb="removed the files")
    assert (line.actor, line.at) == (None, MIDNIGHT)
    assert "25 November 2026" in line.reason
    assert image.file.storage.exists(image.file.name)


def test_a_second_run_finds_nothing_left_and_says_nothing_in_the_log():
    make_image(made=True, withdrawn_at=NOW)
    with time_machine.travel(NOW):
        run("expire_licences")
        assert run("expire_licences").startswith("0 files removed")
    assert LogLine.objects.filter(verb="removed the files").count() == 1


def test_a_dry_run_says_which_and_removes_nothing():
    image = make_image(made=True, withdrawn_at=NOW)
    before = public_files(image)
    said = run("expire_licences", "--dry-run")
    assert f"{image.pk}: {image}" in said
    assert public_files(image) == before


def test_files_that_cannot_be_removed_are_named_and_tried_again(monkeypatch, tmp_path):
    image = make_image(made=True, withdrawn_at=NOW)

    def stuck(name):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr("images.actions.keeping.default_storage.delete", stuck)
        with pytest.raises(CommandError, match="still there"):
            run("expire_licences", "--report", str(tmp_path / "report.json"))
    assert json.loads((tmp_path / "report.json").read_text())["refused"]
    run("expire_licences")
    assert public_files(image) == {}
