"""The seed belongs to its publisher: none of its names or words may stand in a tracked file."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from bench.gold import ROOT, SEED

WORD = re.compile(r"[^\W_]+")
RUNNING = 5
PASSED_OVER = {".git", ".venv", "var", "__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis"}

pytestmark = pytest.mark.skipif(
    not (SEED / "gold.json").exists(), reason=f"{SEED} is absent: nothing to compare with"
)


def files():
    """Tracked files and those that would be; every file, where git cannot say."""
    asked = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if asked.returncode == 0:
        return [ROOT / name for name in asked.stdout.decode().split("\0") if name]
    return [p for p in ROOT.rglob("*") if PASSED_OVER.isdisjoint(p.parts)]


def text_of(path):
    """The words of a text file; none of a picture, a font or a file that is gone."""
    try:
        return path.read_text(encoding="utf-8")
    except (UnicodeDecodeError, OSError):
        return ""


def words_of(text):
    return [word.casefold() for word in WORD.findall(text)]


def running(words, length):
    return zip(*(words[start:] for start in range(length)), strict=False)


def gold():
    return json.loads((SEED / "gold.json").read_text(encoding="utf-8"))


def barred():
    """Runs of words that may stand nowhere: full names in any case and with any mark between, and
    five words of the seed."""
    text = (SEED / gold()["source"]["file"]).read_text(encoding="utf-8")
    names = [words_of(person["name"]) for person in gold()["people"]]
    names = [tuple(name) for name in names if len(name) > 1]
    return {2: set(names), RUNNING: set(running(words_of(text), RUNNING))}


def barred_spellings():
    """Handles, and titles of two or more words: these as they are written, for "never break" may
    be said of a promise."""
    handles = [handle["handle"] for handle in gold()["handles"]]
    titles = [work["title"] for work in gold()["works"] if " " in work["title"]]
    return re.compile(
        "|".join(rf"(?<!\w){re.escape(words)}(?!\w)" for words in [*handles, *titles])
    )


def kept(text, runs, spellings):
    words = words_of(text)
    found = [
        " ".join(run) for size, bad in runs.items() for run in running(words, size) if run in bad
    ]
    return found + spellings.findall(text)


def test_no_tracked_file_keeps_a_name_or_five_words_of_the_seed():
    runs, spellings = barred(), barred_spellings()
    found = {path: kept(text_of(path), runs, spellings) for path in files()}
    assert {str(path.relative_to(ROOT)): words for path, words in found.items() if words} == {}


def test_the_scan_would_find_them():
    runs, spellings = barred(), barred_spellings()
    text = (SEED / gold()["source"]["file"]).read_text(encoding="utf-8")
    slug = next(p["name"] for p in gold()["people"] if " " in p["name"]).lower().replace(" ", "-")
    assert kept(text, runs, spellings)
    assert kept(f"/people/{slug}/", runs, spellings)
    assert not kept("Nobody of this story is in that one.", runs, spellings)


def test_there_is_something_to_scan():
    assert Path(__file__) in files()
