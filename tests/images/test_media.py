"""The public files, as Django sends them where no nginx stands in front."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from images.picture import Made, path_of
from tests.factories import make_image
from tests.images.files import public_files
from tests.reader import read

pytestmark = pytest.mark.django_db
TOKEN = "0123456789abcdef" * 2


@pytest.fixture
def made():
    image = make_image()
    return image, f"/media/{image.token[:2]}/{image.token}/4x3-400-50x50"


@pytest.mark.parametrize("form", ["avif", "webp", "jpeg"])
def test_a_file_is_sent_with_one_type_and_kept_for_good(made, form):
    image, place = made
    response = read(f"{place}.{form}")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == f"image/{form}"
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in response.headers
    assert b"".join(response.streaming_content) == public_files(image)[f"4x3-400-50x50.{form}"]


def test_the_address_is_the_one_that_pages_print(made):
    image, place = made
    made = Made("4x3", 400, 300, "50x50")
    assert f"{place}.avif" == f"/media/{path_of(image.token, made, 'avif')}"


@pytest.mark.parametrize(
    "name",
    [
        "{0}/",
        "{0}/4x3-401-50x50.jpeg",
        "{0}/4x3-99999-50x50.jpeg",
        "{0}/3x4-400-50x50.jpeg",
        "{0}/4x3-400-50x50.png",
        "{0}/4x3-400-50x50.jpeg/",
        "{0}/4x3-400-50x50.jpeg%00.html",
        "{0}/4x3-400-٥0x50.jpeg",
        "{0}/../{0}/4x3-400-50x50.jpeg",
        "{0}/note.html",
        "../originals/{0}.jpg",
        "..%2foriginals/{0}.jpg",
        "//etc/passwd",
        "%2e%2e/%2e%2e/db.sqlite3",
    ],
)
def test_everything_else_is_the_same_404_that_may_be_kept_a_while(made, name):
    image, _ = made
    default_storage.save(f"{image.token[:2]}/{image.token}/note.html", ContentFile(b"<script>"))
    response = read("/media/" + name.format(f"{image.token[:2]}/{image.token}"))
    assert response.status_code == 404
    assert response.content == b"Not here.\n"
    assert response.headers["Cache-Control"] == "public, max-age=60"


@pytest.mark.parametrize("end", ["/media/", "{0}.jpeg%0a"])
def test_no_folder_is_listed_and_no_line_added(made, end):
    assert read(end.format(made[1])).status_code == 404


def test_a_flood_of_widths_makes_no_file(made):
    image, place = made
    before = public_files(image)
    for width in range(1, 5000, 50):
        assert read(f"{place.replace('400', str(width))}.jpeg").status_code in (200, 404)
    assert public_files(image) == before


def test_the_original_has_no_address(made):
    image, _ = made
    assert read(f"/media/{image.file.name}").status_code == 404


def test_nothing_is_sent_to_who_posts(made, client):
    assert client.post(f"{made[1]}.jpeg").status_code == 405
