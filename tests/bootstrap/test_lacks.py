"""Machines that lack something get one clear line, and an exit code that is not 0."""

import ast
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "bootstrap.py"


def demo_where(preparation, **environment):
    """Run `bootstrap.py demo` in a Python where `preparation` was done first."""
    start = f"runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    code = f"import runpy, sys; sys.argv = ['bootstrap.py', 'demo']; {preparation}; {start}"
    env = {"PATH": os.environ["PATH"]} | environment
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_an_old_python_is_told_which_one_is_needed():
    answer = demo_where("sys.version_info = (3, 9, 2)")
    assert answer.returncode == 1
    assert re.fullmatch(r"Magazine needs Python 3\.11 or newer\. .*\n", answer.stderr)


def test_an_old_python_can_read_the_script():
    assert ast.parse(SCRIPT.read_text(), feature_version=(3, 6))


@pytest.mark.parametrize("port", ["", "eighty", "-1", "0", "65536", "८०", "8000 "])
def test_a_port_that_is_none_is_refused(port):
    answer = demo_where("pass", PORT=port, PYTHONUTF8="1")
    assert answer.returncode == 1
    assert answer.stderr == (
        f"PORT is {port!r}. Give a number from 1 to 65535: PORT=8001 make demo\n"
    )


def test_a_port_that_is_taken_is_said_before_anything_is_made():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        answer = demo_where("pass", PORT=str(port))
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert re.fullmatch(
        rf"Port {port} is taken\. Choose another: PORT=\d+ make demo\n", answer.stderr
    )


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_without_venv_is_told_what_to_install(module, checkout):
    answer = checkout.install(f"sys.modules[{module!r}] = None")
    assert answer.returncode == 1
    assert answer.stderr == (
        f"This Python has no {module}. On Debian or Ubuntu: apt install python3-venv\n"
    )


def test_without_a_network_the_reason_is_said(checkout):
    checkout.lock("asgiref==3.13.0 --hash=sha256:" + "0" * 64)
    nowhere = "http://127.0.0.1:9/simple"
    answer = checkout.install(PIP_INDEX_URL=nowhere, PIP_RETRIES="0")
    assert answer.returncode == 1
    assert answer.stderr == (
        "No network: the packages in the lock file could not be fetched. (All of it: var/pip.log)\n"
    )
