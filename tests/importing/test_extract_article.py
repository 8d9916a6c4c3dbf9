"""extract_article: what is found, as JSON, without a database."""

import io
import json
from types import SimpleNamespace

import pytest
from django.core.management import call_command

STORY = " date 2021-03-04 Ada Hale, 34, sang.\n\n“Yes 💔,” Hale said."


def write(folder, name="story.txt", words=STORY):
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(words if isinstance(words, bytes) else words.encode())
    return file


def extract(*paths, **options):
    """What stands on the standard output and error, and how the command ended."""
    out, err, code = io.StringIO(), io.StringIO(), 0
    try:
        call_command("extract_article", *map(str, paths), stdout=out, stderr=err, **options)
    except SystemExit as end:
        code = end.code
    return out.getvalue(), err.getvalue(), code


def test_one_file_is_one_object(tmp_path):
    out, err, code = extract(write(tmp_path))
    data = json.loads(out)
    assert "file" not in data
    assert (data["published"], data["headline"]) == ("2021-03-04", None)
    assert [person["name"] for person in data["people"]] == ["Ada Hale"]
    assert "💔" in out
    assert (err, code) == ("", 0)


def test_several_files_are_one_object_a_line_with_the_file_first(tmp_path):
    one, two = write(tmp_path, "one.txt"), write(tmp_path, "two.txt")
    lines = [json.loads(line) for line in extract(one, two)[0].splitlines()]
    assert [line["file"] for line in lines] == [str(one), str(two)]
    assert all(next(iter(line)) == "file" for line in lines)


def test_a_folder_is_one_object_a_line_even_with_one_file(tmp_path):
    write(tmp_path / "copy")
    (line,) = extract(tmp_path / "copy")[0].splitlines()
    assert json.loads(line)["file"].endswith("story.txt")


def test_a_dash_is_the_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(STORY.encode())))
    assert json.loads(extract("-")[0])["published"] == "2021-03-04"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (b"", "It is empty."),
        (b"Ada\0Hale", "byte 4: It holds a NUL"),
        (b"Ada \xff", "byte 5: It is not UTF-8"),
        (b" date 2020-13-45 Ada", "character 7: 2020-13-45 is no date."),
        (b"a" * 10_000_000, "larger than"),
    ],
    ids=["empty", "nul", "encoding", "date", "large"],
)
def test_a_bad_file_is_one_line_with_file_and_place_and_the_rest_is_printed(
    tmp_path, words, message
):
    bad, good = write(tmp_path, "bad.txt", words), write(tmp_path, "good.txt")
    out, err, code = extract(bad, good)
    (line,) = err.splitlines()
    assert line.startswith(str(bad))
    assert message in line
    assert json.loads(out)["file"] == str(good)
    assert code == 1


def test_a_file_that_is_not_there_is_named(tmp_path):
    out, err, code = extract(tmp_path / "nowhere.txt")
    assert (out, code) == ("", 1)
    assert err.splitlines() == [f"{tmp_path / 'nowhere.txt'}: No such file or directory"]


def test_a_terminal_that_cannot_take_every_letter_gets_escapes(tmp_path):
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    call_command("extract_article", str(write(tmp_path)), stdout=out)
    out.flush()
    written = out.buffer.getvalue()
    assert b"\\ud83d" in written
    assert json.loads(written)["published"] == "2021-03-04"


def test_a_folder_on_many_processes_is_printed_in_order_of_name(tmp_path):
    for number in range(40):
        write(tmp_path / "copy", f"{number:02}.txt", f"{STORY} Night {number}.")
    write(tmp_path / "copy", "20-bad.txt", b"\xff")
    out, err, code = extract(tmp_path / "copy", processes=2)
    assert [json.loads(line)["file"][-6:-4] for line in out.splitlines()] == [
        f"{number:02}" for number in range(40)
    ]
    assert ("20-bad.txt" in err, code) == (True, 1)
    assert extract(tmp_path / "copy", processes=1) == (out, err, code)
