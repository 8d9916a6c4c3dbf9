"""A file that arrives: refused with a sentence and without a trace, or taken whole."""

import errno
import hashlib
import io
from datetime import date

import pytest
from django.core.files.storage import default_storage, storages

from images.actions import AlreadyHere, Refused, take_in
from images.models import Agency, Image, Licence
from images.opening import opened
from images.taking import NotTaken, inspect
from newsroom.models import LogLine
from tests.factories import NOW, jpeg, make_image, make_user
from tests.images import corpus
from tests.images.files import originals, public_files

pytestmark = pytest.mark.django_db


def send(raw: bytes, name: str = "picture.jpg", **how) -> Image:
    return take_in(file=io.BytesIO(raw), name=name, by=how.pop("by", None), now=NOW, **how)


@pytest.mark.parametrize("name", corpus.REFUSED)
def test_what_is_no_good_is_refused_with_a_sentence_and_leaves_no_trace(name):
    before = originals()
    with pytest.raises(NotTaken) as refused:
        send(corpus.REFUSED[name](), name="harmless.jpg")
    assert str(refused.value)[0].isupper()
    assert str(refused.value).endswith(".")
    assert not Image.objects.exists()
    assert originals() == before


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("81 million pixels in a small PNG", "9000 × 9000"),
        ("a JPEG that says it is huge", "64 million are the most"),
        ("an AVIF larger inside", "24 million"),
        ("ten thousand frames", "moves"),
        ("a moving PNG", "moves"),
        ("SVG", "Send it as PNG"),
        ("packed SVG", "SVG"),
        ("HEIC", "Most Compatible"),
        ("TIFF", "Export it as JPEG"),
        ("a film", "film"),
        ("an archive", "Unpack it"),
        ("nothing", "empty"),
        ("a JPEG that broke off", "once more"),
        ("a thumbnail", "400"),
        ("a strip", "strip"),
    ],
)
def test_the_sentence_says_what_is_wrong(name, words):
    with pytest.raises(NotTaken, match=words):
        send(corpus.REFUSED[name]())


def test_more_than_forty_megabytes_are_refused():
    with pytest.raises(NotTaken, match="41 MB"):
        send(jpeg() + b"\0" * 41_000_000)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_five_kinds_are_taken_whatever_their_names_say(kind):
    image = send(corpus.as_kind(kind), name="a.jpg.html")
    assert (image.width, image.height) == (640, 480)
    assert image.name == "a.jpg.html"


def test_the_original_is_kept_as_it_came_and_has_no_address():
    raw = corpus.jpeg_of_a_phone()
    image = send(raw)
    with image.file.open() as file:
        assert file.read() == raw
    assert image.content_hash == hashlib.sha256(raw).hexdigest()
    with pytest.raises(ValueError, match="never public"):
        _ = image.file.url
    assert not default_storage.exists(image.file.name)


def test_a_picture_held_upright_is_measured_upright():
    image = send(corpus.jpeg_of_a_phone())
    assert (image.width, image.height) == (480, 640)


def test_the_library_has_something_to_show_at_once():
    image = make_image(width=800, height=600)
    assert image.renditions.get().crop == "4x3"
    assert len(public_files(image)) == 3
    narrow = make_image(width=300, height=420)
    assert narrow.renditions.get().width == 300


def test_the_same_file_is_taken_once_and_the_second_is_told_which_it_is():
    first = make_image(file=jpeg())
    with pytest.raises(AlreadyHere) as here:
        send(jpeg(), name="other.jpg")
    assert here.value.image == first
    assert Image.objects.count() == 1
    assert len({name for name in originals() if first.token in name}) == 1


def test_an_agency_brings_its_terms_and_its_credit_where_the_file_has_none():
    agency = Agency.objects.create(name="Parallax", credit="Parallax", territory="UK only")
    image = send(jpeg(), agency=agency)
    assert (image.licence, image.territory) == (Licence.AGENCY, "UK only")
    assert image.credit == "Parallax"
    assert send(jpeg(seed=2)).licence == ""


def test_only_who_may_add_pictures_adds_one():
    with pytest.raises(Refused):
        send(jpeg(), by=make_user(role="Editor", is_active=False))
    assert send(jpeg(), by=make_user(role="Writer")).uploaded_by is not None


def test_the_log_tells_who_added_it():
    editor = make_user()
    image = send(jpeg(), by=editor, name="lift.jpg")
    line = LogLine.objects.get(object_type="images.image", object_id=str(image.pk))
    assert (line.verb, line.actor, line.object_words) == ("added", editor, "lift.jpg")


def full(*args, **kwargs):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_a_sentence_and_leaves_neither_row_nor_file(monkeypatch):
    before = originals()
    monkeypatch.setattr("images.storage.os.fsync", full)
    with pytest.raises(NotTaken, match="disk is full"):
        send(jpeg())
    assert not Image.objects.exists()
    assert originals() == before


def test_a_disk_that_fills_up_after_the_original_costs_only_the_first_rendition(monkeypatch):
    monkeypatch.setattr(default_storage, "save", full)
    image = send(jpeg())
    assert not image.renditions.exists()
    assert not public_files(image)


def test_a_row_that_is_not_written_takes_its_file_along(monkeypatch):
    before = originals()
    monkeypatch.setattr("images.actions.taking_in.record", full)
    with pytest.raises(OSError, match="space"):
        send(jpeg())
    assert not Image.objects.exists()
    assert originals() == before


def test_a_line_that_breaks_while_storing_leaves_no_half_a_file(monkeypatch):
    before = originals()
    monkeypatch.setattr("images.storage.Path.replace", full)
    with pytest.raises(NotTaken):
        send(jpeg())
    assert originals() == before
    folder = storages["originals"]
    assert not [name for name in originals() if name.endswith(".part")], folder.location


def test_pillow_is_guarded_for_whoever_opens_a_file_here():
    with (
        pytest.raises(Exception, match="64000000"),
        opened(io.BytesIO(corpus.png(9000, 9000)), "PNG"),
    ):
        raise AssertionError("it was opened")


SAID = """
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Two actors\n on a stair</rdf:li></rdf:Alt>
</dc:description><dc:creator><rdf:Seq><rdf:li>Ida Brandt</rdf:li></rdf:Seq></dc:creator>
<dc:subject><rdf:Bag><rdf:li>stairs</rdf:li><rdf:li>stairs</rdf:li><rdf:li>red</rdf:li></rdf:Bag>
</dc:subject><dc:rights><rdf:Alt><rdf:li>© Parallax</rdf:li></rdf:Alt></dc:rights>
<photoshop:Credit>Parallax</photoshop:Credit><photoshop:DateCreated>2026-10-03T20:15:00+01:00
</photoshop:DateCreated><Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Odile Marchetti</rdf:li>
<rdf:li>Tomas Vane</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li>A red stair</rdf:li></rdf:Alt>
</Iptc4xmpCore:AltTextAccessibility>
"""


def test_what_a_file_says_of_itself_stands_in_the_form():
    raw = jpeg(xmp=corpus.xmp(SAID))
    image, found = send(raw), inspect(io.BytesIO(raw)).found
    assert image.caption == "Two actors on a stair"
    assert image.credit == "Ida Brandt/Parallax"
    assert image.alt == "A red stair"
    assert image.taken_on == date(2026, 10, 3)
    assert image.keywords == ["stairs", "red"]
    assert found.people == ("Odile Marchetti", "Tomas Vane")
    assert (found.source, found.notice) == ("Parallax", "© Parallax")


def test_a_date_to_come_is_no_date():
    words = "<photoshop:DateCreated>2031-01-01</photoshop:DateCreated>"
    assert send(jpeg(xmp=corpus.xmp(words))).taken_on is None
