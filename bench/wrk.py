"""wrk, a load generator: how many requests a second a list of addresses takes, each in turn."""

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.tools.programs import program

CONNECTIONS = 2
SCRIPT = """
local paths = {{{paths}}}
local last = 0
request = function()
  last = last % #paths + 1
  return wrk.format("GET", paths[last])
end
"""


class Failed(Exception):
    """The site answered with something else than a page."""


def script(paths: Sequence[str], folder: Path) -> Path:
    """A file for `rate` that asks for these paths."""
    names = ", ".join(f'"{path}"' for path in paths)
    file = folder / f"{abs(hash(names))}.lua"
    file.write_text(SCRIPT.format(paths=names), encoding="ascii")
    return file


def rate(url: str, asking: Path, seconds: int) -> float:
    """Requests a second over two connections that stay open. Raises Failed."""
    load = ["-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout=10s", "-s", str(asking), url]
    answer = subprocess.run([program("wrk"), *load], capture_output=True, text=True, check=False)
    found = re.search(r"Requests/sec:\s+([\d.]+)", answer.stdout)
    if not found or "Non-2xx" in answer.stdout or "Socket errors" in answer.stdout:
        raise Failed(answer.stdout + answer.stderr)
    return float(found[1])
