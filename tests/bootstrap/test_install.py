"""What an install makes, makes once, and keeps."""

import os
import re
import stat
from pathlib import Path

import bootstrap

ROOT = Path(__file__).resolve().parents[2]


def test_an_environment_is_made_once_and_made_anew_after_an_interruption(checkout):
    assert checkout.install().stdout == "Making .venv …\nInstalling requirements.txt …\n"
    assert checkout.install().stdout == ""

    (checkout.venv / "installed.txt").unlink()  # as a run that was interrupted leaves it
    half_made = checkout.venv / "half-made"
    half_made.touch()
    assert checkout.install().stdout.startswith("Making .venv …")
    assert not half_made.exists()

    checkout.lock("# something else")
    assert checkout.install().stdout == "Installing requirements.txt …\n"


def test_the_secrets_are_made_once_for_their_owner_alone(checkout):
    ask = "import bootstrap as b; print(b.install_secrets())"
    first = checkout.python(ask).stdout
    file = checkout.folder / "var" / "install.env"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]
    assert "SECRET_KEY" in first
    assert "DEMO_PASSWORD" in first
    assert checkout.python(ask).stdout == first


def test_two_installs_have_two_passwords(checkout, tmp_path_factory):
    other = type(checkout)(tmp_path_factory.mktemp("other"))
    ask = "import bootstrap as b; print(b.install_secrets()['DEMO_PASSWORD'])"
    one, two = (place.python(ask).stdout for place in (checkout, other))
    assert re.fullmatch(r"\w{4}-\w{4}-\w{4}\n", one)
    assert one != two


def test_make_knows_every_command():
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert sorted(targets[1].split()) == sorted(bootstrap.COMMANDS)


def test_help_says_a_sentence_about_every_command(capsys):
    bootstrap.usage()
    said = capsys.readouterr().out
    for name in bootstrap.COMMANDS:
        assert re.search(rf"^  {name} +[A-Z].*\.$", said, re.MULTILINE)


def test_static_files_are_collected_again_after_one_changed(checkout):
    sources = [".venv/installed.txt", "magazine/settings.py", "static/site.css"]
    for age, name in enumerate(["var/static/staticfiles.json", *sources]):
        (checkout.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (checkout.folder / name).touch()
        os.utime(checkout.folder / name, (2_000_000_000 - age,) * 2)
    os.utime(checkout.folder / "static", (1_000_000_000,) * 2)
    ask = "import bootstrap as b; print(b.static_files_are_current())"
    assert checkout.python(ask).stdout == "True\n"

    os.utime(checkout.folder / "static/site.css", (2_000_000_001,) * 2)
    assert checkout.python(ask).stdout == "False\n"
