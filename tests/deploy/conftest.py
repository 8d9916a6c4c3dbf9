"""The shipped nginx, before a site that does nothing but say what it was asked."""

import http.client
import json
import ssl
import subprocess
import threading
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.tools.programs import find
from tests.tools.stand import HOST, Stand, answers, free_ports, nginx_conf

PATIENCE = 10  # s
OWN = ssl._create_unverified_context()  # noqa: S323  nginx signs for itself here


class Echo(BaseHTTPRequestHandler):
    """Answers with the headers it got and the length of the body, as JSON."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece

    def do_GET(self):
        length = int(self.headers["Content-Length"] or 0)
        self.rfile.read(length)
        body = json.dumps({"headers": dict(self.headers), "length": length}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815  names that http.server asks for

    def log_message(self, *words):
        """The test's output is no place for it."""


@dataclass(frozen=True)
class Front:
    """nginx as a client meets it; files lie in `static` and `media`."""

    stand: Stand
    static: Path
    media: Path

    def ask(self, path, *, headers=()):
        """The answer, its body read as `words`."""
        with closing(self.connection()) as connection:
            return answer(connection, path, headers=dict(headers))

    def ask_often(self, times, path, *, source, **asked):
        """The statuses, all over one connection."""
        with closing(self.connection(source)) as connection:
            return [answer(connection, path, **asked).status for _ in range(times)]

    def connection(self, source=""):
        address = (source, 0) if source else None
        return http.client.HTTPSConnection(
            HOST, self.stand.https, context=OWN, source_address=address, timeout=PATIENCE
        )


def answer(connection, path, method="GET", **asked):
    connection.request(method, path, **asked)
    found = connection.getresponse()
    found.words = found.read()
    return found


@pytest.fixture(scope="module")
def front(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    front = Front(Stand(folder, *free_ports(3)), folder / "static", folder / "media" / "public")
    for place in (front.static, front.media):
        place.mkdir(parents=True)
    with echo(front.stand.app), nginx(front):
        yield front


@contextmanager
def echo(port):
    server = ThreadingHTTPServer(("127.0.0.1", port), Echo)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield
    server.shutdown()
    server.server_close()
    thread.join()


@contextmanager
def nginx(front):
    program = find("nginx") or pytest.skip("No nginx on this machine.")
    conf = front.stand.folder / "nginx.conf"
    conf.write_text(nginx_conf(front.stand, front.static))
    command = [program, "-e", "stderr", "-g", "daemon off;", "-c", str(conf)]
    with subprocess.Popen(command) as process:
        wait_for(front.stand.https)
        yield
        process.terminate()


def wait_for(port):
    until = time.monotonic() + PATIENCE
    while not answers(port):
        assert time.monotonic() < until, "nginx did not start"
        time.sleep(0.05)
