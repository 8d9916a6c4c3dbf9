"""What the tests themselves stand on: marks, a shut network, a watched browser."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser import watch
from tests.network import NetworkBlocked

ROOT = Path(__file__).resolve().parents[2]
HOME = "http://localhost:1"  # answered by the browser itself, below
POLICY = {"Content-Security-Policy": "default-src 'self'; img-src 'self' data:"}
ICON = "<link rel=icon href=data:,>"  # so that the browser asks for none


def test_a_test_that_uses_the_database_is_marked(db, request):
    assert request.node.get_closest_marker("database")


def test_a_test_that_does_not_is_not_marked(request):
    assert not request.node.get_closest_marker("database")


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("magazine.example", 80)])
def test_a_connection_beyond_this_machine_is_refused(address):
    with pytest.raises(NetworkBlocked, match=address[0]):
        socket.create_connection(address)


def test_a_connection_on_this_machine_is_not_refused():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


@pytest.fixture
def faults_of(browser):
    """Shows a page of the given HTML, and gives what the watch wrote down."""

    def show(html, **headers):
        faults = []
        context = browser.new_context()
        watch(context, HOME, faults)
        answer = {"body": ICON + html, "headers": {"Content-Type": "text/html"} | headers}
        context.route(f"{HOME}/", lambda route: route.fulfill(**answer))
        page = context.new_page()
        page.goto(f"{HOME}/")
        page.evaluate("new Promise(requestAnimationFrame)")  # after all that was to be reported
        context.close()
        return faults

    return show


def test_a_good_page_has_no_faults(faults_of):
    assert faults_of("<h1>Words</h1>", **POLICY) == []


def test_a_request_to_somebody_else_is_a_fault(faults_of):
    faults = faults_of("<img src=http://elsewhere.example/a.png>")
    assert faults == ["a request to http://elsewhere.example/a.png"]


def test_a_breach_of_the_policy_is_a_fault(faults_of):
    [fault] = faults_of("<script>1</script>", **POLICY)
    assert "Content Security Policy" in fault


def test_a_script_error_is_a_fault(faults_of):
    [fault] = faults_of("<script>throw Error('Oh')</script>")
    assert fault.startswith("a script error: ")


@pytest.mark.parametrize(("ci", "outcome"), [("", "1 skipped"), ("true", "1 error")])
def test_without_chromium_a_test_is_skipped_but_in_ci_it_fails(ci, outcome):
    test = f"{__file__}::test_a_good_page_has_no_faults"
    answer = without_programs([sys.executable, "-m", "pytest", "-rsE", test], CI=ci)
    assert outcome in answer.stdout
    assert "No Chromium on this machine" in answer.stdout


def test_ci_installs_chromium_or_fails():
    answer = without_programs([sys.executable, "-m", "tests.run"], CI="true")
    assert answer.returncode == 1
    assert answer.stderr == "No Chromium here, and apt-get could not install one.\n"


def without_programs(command, **environment):
    env = {"PATH": os.devnull} | environment
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
