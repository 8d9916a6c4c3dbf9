"""Programs that the tools need and do not bring: where they are, or how to get them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOW = "On Debian or Ubuntu: apt install"
PACKAGES = {
    "nginx": "nginx-light",
    "openssl": "openssl",
    "java": "default-jre-headless",
    "node": "nodejs",
    "npm": "npm",
    "wrk": "wrk",
}
PATH = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"])
MODULES = ROOT / "var" / "node"  # what npm installs


def find(name: str) -> str | None:
    return shutil.which(name, path=PATH)


def program(name: str) -> str:
    """Where this machine has it. Ends with a sentence where it has not."""
    found = find(name)
    if not found:
        sys.exit(f"There is no {name} on this machine. {HOW} {PACKAGES[name]}")
    return found


def node_modules() -> Path:
    """The folder of the packages in package-lock.json, installed when they are not yet."""
    here, stamp = Path(__file__).parent, MODULES / "installed.json"
    lock = (here / "package-lock.json").read_bytes()
    if not stamp.exists() or stamp.read_bytes() != lock:
        install_from(here)
        stamp.write_bytes(lock)
    return MODULES / "node_modules"


def install_from(folder: Path) -> None:
    print("Installing with npm …", flush=True)
    MODULES.mkdir(parents=True, exist_ok=True)
    (MODULES / "installed.json").unlink(missing_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(folder / name, MODULES)
    # No script of a package runs here: the two we use are a jar and plain JavaScript.
    npm = [program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    if subprocess.run(npm, cwd=MODULES, check=False).returncode:
        sys.exit("npm could not install what tests/tools/package-lock.json names. Is it offline?")
