"""Near duplicates are found by index, and all that are near are found."""

import io
import random

import pytest
from django.db import connection
from PIL import Image as Drawing

from images.likeness import NEAR, candidates, distance, near, remember
from images.models import Image, Likeness
from images.taking import inspect
from images.taking.looks import colour, perceptual_hash
from tests.factories import NOW, draw, jpeg, make_image

pytestmark = pytest.mark.django_db


def again(drawing: Drawing.Image, kind: str = "JPEG", **how) -> str:
    file = io.BytesIO()
    drawing.save(file, kind, **how)
    return inspect(file).perceptual_hash


def changed(seed: int) -> dict[str, str]:
    """The same picture, as it comes back from elsewhere."""
    drawing = draw(1200, 900, seed)
    return {
        "saved badly": again(drawing, quality=25),
        "smaller": again(drawing.resize((480, 360))),
        "as WebP": again(drawing, "WEBP", quality=50),
        "cut by a hundredth": again(drawing.crop((6, 4, 1194, 896))),
        "brighter": again(drawing.point(lambda value: min(value + 12, 255))),
    }


@pytest.mark.parametrize("seed", range(1, 9))
def test_a_picture_that_was_changed_a_little_is_near(seed):
    original = again(draw(1200, 900, seed), quality=95)
    apart = {how: distance(original, other) for how, other in changed(seed).items()}
    assert max(apart.values()) <= NEAR, apart


def test_pictures_of_something_else_are_far():
    hashes = [perceptual_hash(draw(seed=seed)) for seed in range(1, 40)]
    apart = [distance(a, b) for n, a in enumerate(hashes) for b in hashes[:n]]
    assert min(apart) > NEAR


def test_a_picture_held_otherwise_is_the_same_when_seen():
    drawing, said = draw(1200, 900), Drawing.Exif()
    said[0x0112] = 6
    turned = again(drawing.transpose(Drawing.Transpose.ROTATE_90), exif=said.tobytes(), quality=95)
    assert distance(turned, again(drawing, quality=95)) <= 2


def test_the_likest_come_first_and_the_picture_itself_is_left_out():
    image = make_image(file=jpeg(1200, 900))
    small = make_image(file=jpeg(1200, 900, quality=20))
    make_image(file=jpeg(1200, 900, seed=5))
    assert near(image.perceptual_hash) == [image, small]
    assert near(image.perceptual_hash, but=image.pk) == [small]


def with_hash(image: Image, number: int) -> None:
    quarters = [number >> shift & 0xFFFF for shift in (48, 32, 16, 0)]
    Image.objects.filter(pk=image.pk).update(perceptual_hash=f"{number:016x}")
    for part, value in enumerate(quarters):
        Likeness.objects.filter(image=image, part=part).update(value=value)


def test_none_within_eight_bits_is_ever_missed():
    image, chance = make_image(), random.Random(7)
    for flips in range(NEAR + 1):
        for _ in range(6):
            asked = chance.getrandbits(64)
            bits = chance.sample(range(64), flips)
            with_hash(image, asked ^ sum(1 << bit for bit in bits))
            assert near(f"{asked:016x}") == [image]
    with_hash(image, 0)
    assert near(f"{(1 << NEAR + 1) - 1:016x}") == []


def test_the_index_is_asked_and_no_table_is_read_through():
    shelve(1000)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE images_likeness")
        if connection.vendor == "postgresql":  # so few rows are read faster without
            cursor.execute("SET LOCAL enable_seqscan = off")
    plan = candidates("0123456789abcdef").explain()
    assert plan.count("likeness_by_value") == 4
    assert "SCAN images_likeness" not in plan
    assert "Seq Scan" not in plan


def shelve(count: int) -> None:
    """So many pictures without a file."""
    chance = random.Random(3)
    images = Image.objects.bulk_create(
        Image(
            token=f"{number:032x}",
            content_hash=f"{number:064x}",
            perceptual_hash=f"{chance.getrandbits(64):016x}",
            width=800,
            height=600,
            size=1,
            colour="ink",
            uploaded_at=NOW,
        )
        for number in range(count)
    )
    for image in images:
        remember(image)


def test_a_picture_has_the_colour_that_most_of_it_has():
    picture = Drawing.new("RGB", (400, 400), (35, 64, 216))
    picture.paste((255, 240, 220), (0, 0, 100, 400))
    assert colour(picture) == "cobalt"
    assert colour(Drawing.new("RGB", (400, 400), "black")) == "ink"
