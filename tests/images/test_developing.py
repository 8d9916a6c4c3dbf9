"""From an original to public bytes: the pixels as they should look, the rights, nothing else."""

import io

import pytest
from PIL import Image, ImageCms
from PIL.ImageCms import ImageCmsProfile

from images.actions import make_renditions, take_in
from images.crops import Focus, Pair, Size, pairs_for
from images.developing import develop
from images.rights import Rights, packet
from tests.factories import NOW, jpeg, make_image
from tests.images import corpus
from tests.images.files import public_files

SQUARE = Pair("1x1", 320)
WHOLE = Pair("4x3", 400)
MIDDLE = Focus()


def one(raw: bytes, kind: str, size: Size, pair: Pair = WHOLE, focus: Focus = MIDDLE) -> dict:
    (developed,) = develop(io.BytesIO(raw), kind, size, [pair], focus, Rights())
    return {form: Image.open(io.BytesIO(data)) for form, data in developed.files.items()}


def saved(image: Image.Image, kind: str, **how) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def near(one: tuple, other: tuple) -> bool:
    return all(abs(a - b) <= 12 for a, b in zip(one, other, strict=True))


def test_each_pair_comes_in_each_of_its_formats_at_its_size():
    size = Size(2400, 1800)
    pairs = pairs_for(size)
    made = list(develop(io.BytesIO(jpeg(*size)), "JPEG", size, pairs, Focus(), Rights()))
    assert [developed.pair for developed in made] == pairs
    for developed in made:
        assert set(developed.files) == (
            {"jpeg"} if developed.pair.crop == "share" else {"avif", "webp", "jpeg"}
        )
        for form, data in developed.files.items():
            image = Image.open(io.BytesIO(data))
            assert (image.format, image.size) == (form.upper(), developed.size)
            assert image.mode == "RGB"


def test_the_focus_stays_in_the_crop():
    picture = Image.new("RGB", (1200, 600), "blue")
    picture.paste("red", (0, 0, 100, 600))
    at_left = one(saved(picture, "PNG"), "PNG", Size(1200, 600), SQUARE, Focus(0, 50))["jpeg"]
    at_right = one(saved(picture, "PNG"), "PNG", Size(1200, 600), SQUARE, Focus(100, 50))["jpeg"]
    assert near(at_left.getpixel((5, 160)), (254, 0, 0))
    assert near(at_right.getpixel((5, 160)), (0, 0, 254))


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_picture_is_upright_however_the_camera_was_held(turned):
    """Red above blue, as it is seen."""
    seen = Image.new("RGB", (800, 600), "blue")
    seen.paste("red", (0, 0, 800, 300))
    back = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    other = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        7: Image.Transpose.TRANSVERSE,
    } | back
    stored = seen if other[turned] is None else seen.transpose(other[turned])
    said = Image.Exif()
    said[0x0112] = turned
    shown = one(saved(stored, "JPEG", exif=said.tobytes(), quality=95), "JPEG", Size(800, 600))
    assert near(shown["jpeg"].getpixel((200, 40)), (254, 0, 0))
    assert near(shown["jpeg"].getpixel((200, 260)), (0, 0, 254))


@pytest.mark.parametrize("mode", ["L", "CMYK", "RGBA", "LA", "P", "1", "I;16"])
def test_whatever_its_mode_it_becomes_rgb(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    if mode == "I;16":
        picture = Image.new("I;16", (800, 600), 0x8000)
    else:
        picture = Image.new("RGB", (800, 600), (128, 128, 128)).convert(mode)
    shown = one(saved(picture, kind), kind, Size(800, 600))["jpeg"]
    red, green, blue = shown.getpixel((200, 150))
    assert shown.mode == "RGB"
    assert mode == "1" or all(110 < part < 146 for part in (red, green, blue))


def test_what_is_see_through_lies_on_white():
    clear = saved(Image.new("RGBA", (800, 600), (0, 0, 0, 0)), "PNG")
    assert near(one(clear, "PNG", Size(800, 600))["jpeg"].getpixel((9, 9)), (255, 255, 255))


def test_colours_of_another_profile_become_those_of_screens():
    """In this profile red and blue have changed places."""
    profile = ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"....").replace(b"bXYZ", b"rXYZ").replace(b"....", b"bXYZ")
    raw = saved(Image.new("RGB", (800, 600), "red"), "JPEG", icc_profile=swapped, quality=95)
    shown = one(raw, "JPEG", Size(800, 600))["jpeg"]
    red, _, blue = shown.getpixel((9, 9))
    assert blue > 200 > red
    assert "icc_profile" not in shown.info


@pytest.mark.parametrize("profile", [b"\0" * 500, b"acsp" * 40])
def test_a_broken_profile_costs_nothing_but_itself(profile):
    raw = saved(Image.new("RGB", (800, 600), "grey"), "JPEG", icc_profile=profile)
    assert near(one(raw, "JPEG", Size(800, 600))["jpeg"].getpixel((9, 9)), (128, 128, 128))


@pytest.mark.django_db
@pytest.mark.parametrize("name", corpus.ACCEPTED)
def test_no_public_file_holds_anything_but_pixels_and_rights(name):
    raw = corpus.ACCEPTED[name]()
    image = take_in(file=io.BytesIO(raw), name="a.jpg", by=None, now=NOW)
    make_renditions(image=image, now=NOW)
    files = public_files(image)
    assert len(files) > 10
    for data in files.values():
        for trace in (b"PAYLOAD", b"script", b"<?php", b"Exif", b"GPS", b"SERIAL", b"PK\x03\x04"):
            assert trace not in data
        shown = Image.open(io.BytesIO(data))
        assert not dict(shown.getexif())
        assert not {"exif", "comment", "icc_profile", "photoshop", "mp"} & set(shown.info)


@pytest.mark.django_db
def test_credit_and_rights_stand_in_every_public_file_well_escaped():
    image = make_image()
    image.credit = "Ida <Brandt> & “Co”/Parallax"
    image.save()
    make_renditions(image=image, now=NOW)
    image.renditions.all().delete()
    make_renditions(image=image, now=NOW)
    for data in public_files(image).values():
        shown = Image.open(io.BytesIO(data))
        said = shown.info["xmp"].decode()
        assert "<photoshop:Credit>Ida &lt;Brandt&gt; &amp; “Co”/Parallax</photoshop:Credit>" in said
        assert "<rdf:li>Ida &lt;Brandt&gt; &amp; “Co”</rdf:li>" in said


def test_where_nobody_is_known_nothing_is_said():
    assert packet(Rights()) == b""
