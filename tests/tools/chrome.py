"""The machine's Chromium, for tools that are no tests: without one they end."""

import sys

from tests import browser
from tests.tools.programs import HOW


def chromium() -> str:
    found = browser.program()
    if not found:
        sys.exit(f"There is no Chromium on this machine. {HOW} chromium")
    return found
