"""What the shipped nginx holds, so that the site need not."""

import json
import socket
import ssl

import pytest

from tests.deploy.conftest import OWN

MEGABYTE = 1_000_000
FOR_GOOD = "public, max-age=31536000, immutable"
CLAIMS = {
    "X-Forwarded-For": "6.6.6.6",
    "X-Forwarded-Host": "elsewhere.example",
    "X-Forwarded-Prefix": "/elsewhere",
    "X-Forwarded-Proto": "gopher",
    "X-Original-URL": "/admin/",
    "X-Rewrite-URL": "/admin/",
    "X-HTTP-Method-Override": "DELETE",
    "Forwarded": "for=6.6.6.6;host=elsewhere.example",
    "Proxy": "http://elsewhere.example",
}


def test_what_a_client_claims_of_itself_does_not_reach_the_site(front):
    seen = json.loads(front.ask("/", headers=CLAIMS).words)["headers"]
    ours = {name: seen.get(name) for name in CLAIMS if seen.get(name)}
    assert ours == {"X-Forwarded-For": "127.0.0.1", "X-Forwarded-Proto": "https"}


def test_a_host_that_is_not_ours_gets_no_answer(front):
    assert plain(front, "GET / HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n") == ""


def test_nor_does_it_get_a_handshake(front):
    with (
        socket.create_connection(("127.0.0.1", front.stand.https)) as connection,
        pytest.raises(ssl.SSLError, match="UNRECOGNIZED_NAME"),
    ):
        OWN.wrap_socket(connection, server_hostname="elsewhere.example")


def test_plain_http_leads_to_https(front):
    answer = plain(front, "GET /screen/?before=1 HTTP/1.0\r\nHost: localhost\r\n\r\n")
    assert answer.startswith("HTTP/1.1 301 ")
    assert "Location: https://localhost/screen/?before=1\r\n" in answer


def plain(front, request):
    with socket.create_connection(("127.0.0.1", front.stand.http)) as connection:
        connection.sendall(request.encode())
        try:
            return connection.recv(1000).decode()
        except ConnectionResetError:
            return ""


def test_a_file_whose_name_is_its_content_is_kept_for_good(front):
    (front.static / "site.0123456789ab.css").write_text("p { color: red }")
    answer = front.ask("/static/site.0123456789ab.css")
    assert answer.words == b"p { color: red }"
    assert answer.headers["Content-Type"] == "text/css; charset=utf-8"
    assert answer.headers["Cache-Control"] == FOR_GOOD
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_file_under_a_name_that_lasts_is_not(front):
    (front.static / "site.css").write_text("p { color: red }")
    assert front.ask("/static/site.css").headers["Cache-Control"] == "max-age=60"


def test_what_was_compressed_beforehand_is_sent_so(front):
    (front.static / "a.0123456789ab.js").write_text("1")
    (front.static / "a.0123456789ab.js.gz").write_bytes(b"packed")
    packed = front.ask("/static/a.0123456789ab.js", headers={"Accept-Encoding": "gzip"})
    assert packed.words == b"packed"
    assert packed.headers["Content-Type"] == "text/javascript; charset=utf-8"


@pytest.mark.parametrize("kind", ["avif", "webp", "jpeg"])
def test_a_picture_comes_as_what_it_is_and_is_kept_for_good(kind, front):
    file = keep(front, f"ab/ab-c_d/16x9-640-50x50.{kind}")
    answer = front.ask(f"/media/{file}")
    assert answer.headers["Content-Type"] == f"image/{kind}"
    assert answer.headers["Cache-Control"] == FOR_GOOD
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["a.html", "a.svg", "a.jpeg.html", "a.php", ".env", "a"])
def test_no_other_file_is_given_out_from_among_the_pictures(name, front):
    file = keep(front, f"ab/abcd/{name}")
    assert front.ask(f"/media/{file}").status == 404


@pytest.mark.parametrize("path", ["", "ab/", "ab/abcd/"])
def test_no_folder_of_pictures_is_listed(path, front):
    keep(front, "ab/abcd/a.jpeg")
    assert front.ask(f"/media/{path}").status == 404


@pytest.mark.parametrize(
    "path", ["../originals/a.jpeg", "..%2foriginals%2fa.jpeg", "ab/../../a.jpeg"]
)
def test_nothing_beside_them_has_an_address(path, front):
    for place in ("originals/a.jpeg", "a.jpeg"):
        keep(front, f"../{place}")
    assert b"a picture" not in front.ask(f"/media/{path}").words


def test_a_picture_that_was_never_made_costs_the_site_nothing(front):
    answer = front.ask("/media/ab/abcd/16x9-1-50x50.avif")
    assert (answer.status, answer.headers["Cache-Control"]) == (404, "public, max-age=60")


def test_a_picture_taken_down_is_gone_at_once(front):
    file = keep(front, "ab/gone/a.avif")
    assert front.ask(f"/media/{file}").status == 200
    (front.media / file).unlink()
    assert front.ask(f"/media/{file}").status == 404


@pytest.mark.parametrize(
    ("path", "megabytes", "status"),
    [
        ("/admin/articles/article/add/", 3, 200),
        ("/admin/articles/article/add/", 5, 413),
        ("/admin/images/image/upload/", 40, 200),
        ("/admin/images/image/upload/", 60, 413),
    ],
)
def test_only_pictures_may_be_large(path, megabytes, status, front):
    headers = {"Content-Length": str(megabytes * MEGABYTE), "Expect": "100-continue"}
    assert announced(front, path, headers) == status


def test_pages_are_compressed_for_those_who_can(front):
    long = {"X-Words": "a" * 1000}
    answer = front.ask("/", headers={"Accept-Encoding": "gzip"} | long)
    assert answer.headers["Content-Encoding"] == "gzip"


def test_a_flood_from_one_address_is_slowed_down(front):
    statuses = front.ask_often(300, "/", source="127.0.0.2")
    assert statuses[:90] == [200] * 90
    assert 429 in statuses


def test_so_is_whoever_tries_passwords(front):
    statuses = front.ask_often(12, "/admin/login/", source="127.0.0.3", method="POST", body=b"a=b")
    assert statuses[0] == 200
    assert statuses.count(200) <= 7


def test_this_machine_itself_is_not(front):
    assert set(front.ask_often(300, "/", source="127.0.0.1")) == {200}


def keep(front, name):
    file = front.media / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("a picture")
    return name


def announced(front, path, headers):
    """The status for a body of that length: asked first, and sent only where it is wanted."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    with (
        socket.create_connection(("127.0.0.1", front.stand.https)) as connection,
        OWN.wrap_socket(connection, server_hostname="localhost") as secure,
    ):
        secure.sendall(f"POST {path} HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n".encode())
        if (status := status_of(secure)) != 100:
            return status
        secure.sendall(bytes(int(headers["Content-Length"])))
        return status_of(secure)


def status_of(connection):
    return int(connection.recv(100).split()[1])
