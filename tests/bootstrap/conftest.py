"""A checkout of nothing but bootstrap.py and its lock files, in a folder of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Checkout:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.venv = folder / ".venv"
        shutil.copy(ROOT / "bootstrap.py", folder)
        (folder / "requirements-dev.txt").write_text("# more than nothing\n")
        self.lock("# nothing")

    def lock(self, line):
        (self.folder / "requirements.txt").write_text(line + "\n")

    def install(self, preparation="pass", **environment):
        """Install what requirements.txt says, in a process where `preparation` was done first."""
        return self.python(
            f"import sys; {preparation}; import bootstrap as b; b.install(b.PRODUCT)", **environment
        )

    def python(self, code, **environment):
        # Of the machine's own way to packages nothing is asked here.
        env = {"PATH": os.environ["PATH"], "PIP_CONFIG_FILE": os.devnull} | environment
        command = [sys.executable, "-c", code]
        return subprocess.run(
            command, cwd=self.folder, env=env, capture_output=True, text=True, check=False
        )


@pytest.fixture
def checkout(tmp_path):
    return Checkout(tmp_path)
