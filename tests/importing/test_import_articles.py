"""import_articles: raw copy becomes drafts, once."""

import io
import json
import os
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command

from articles.body import paragraphs
from articles.models import Article, Contributor, Edition
from importing.models import Item
from newsroom.models import LogLine
from people.models import Person
from social.models import Post

pytestmark = pytest.mark.django_db

STORY = (
    " date 2026-11-20 Odile Marchetti, 41, left the Orpheum at eleven.\n\n"
    "“I was never asked,” Marchetti said. “Nobody is — ever.”\n\n"
    "“Somebody hold that door! #exits,” one fan tweeted. 💔"
)


def write(folder, name="story.txt", words=STORY):
    file = folder / name
    file.write_bytes(words if isinstance(words, bytes) else words.encode())
    return file


def take_in(*paths, report=None, **options):
    """Run the command; its report, and whether it ended well."""
    report = paths[0].parent / "report.json"
    try:
        call_command("import_articles", *map(str, paths), report=report, **options)
        ended_well = True
    except CommandError:
        ended_well = False
    return json.loads(report.read_text()), ended_well


def test_a_file_becomes_a_draft_with_its_paragraphs_as_written(tmp_path):
    report, ended_well = take_in(write(tmp_path))
    article = Article.objects.get()
    assert paragraphs(article.body) == (
        "Odile Marchetti, 41, left the Orpheum at eleven.",
        "“I was never asked,” Marchetti said. “Nobody is — ever.”",
        "“Somebody hold that door! #exits,” one fan tweeted. 💔",
    )
    assert str(article.dated_on) == "2026-11-20"
    assert (article.headline, article.slug, article.section) == ("", "", None)
    assert (report["made"], report["unchanged"]) == (1, 0)
    assert (report["refused"], report["notes"]) == ([], [])
    assert ended_well


def test_nothing_is_published_and_nobody_is_written(tmp_path):
    take_in(write(tmp_path))
    assert not Edition.objects.exists()
    assert not Person.objects.exists()
    assert not Post.objects.exists()


def test_where_it_came_from_is_kept(tmp_path):
    take_in(write(tmp_path))
    item = Item.objects.get()
    assert item.article == Article.objects.get()
    assert len(item.sha256) == 64
    assert item.reader_version >= 1
    assert LogLine.objects.get(verb="imported").reason == item.name


def test_a_second_run_makes_nothing(tmp_path):
    file = write(tmp_path)
    take_in(file)
    report, ended_well = take_in(file)
    assert (report["made"], report["unchanged"], ended_well) == (0, 1, True)
    assert Article.objects.count() == 1


def test_a_draft_that_an_editor_deleted_does_not_come_back(tmp_path):
    file = write(tmp_path)
    take_in(file)
    Article.objects.get().delete()
    report, _ = take_in(file)
    assert report["unchanged"] == 1
    assert not Article.objects.exists()
    assert Item.objects.get().article is None


def test_the_same_bytes_under_two_names_are_one_draft(tmp_path):
    report, _ = take_in(write(tmp_path, "a.txt"), write(tmp_path, "b.txt"))
    assert (report["made"], report["unchanged"]) == (1, 1)


def test_headline_and_bylines_of_the_header_line_are_taken_over(tmp_path):
    header = (
        " date 2026-11-20 She left by the side door By Roza Mlinar, with files from Dov Lisle\n\n"
    )
    take_in(write(tmp_path, words=header + "Odile Marchetti left at eleven."))
    article = Article.objects.get()
    assert article.headline == "She left by the side door"
    assert [str(byline) for byline in article.bylines.all()] == [
        "by Roza Mlinar",
        "with files from Dov Lisle",
    ]


def test_a_contributor_we_know_is_not_written_twice(tmp_path):
    for number in (1, 2):
        header = f" date 2026-11-2{number} Story number {number} ends well By Roza Mlinar\n\n"
        take_in(write(tmp_path, f"{number}.txt", header + f"Odile Marchetti left {number} times."))
    assert Contributor.objects.get().name == "Roza Mlinar"
    assert Contributor.objects.get().bylines.count() == 2


def test_a_folder_is_taken_in_by_name_and_hidden_files_are_passed_over(tmp_path):
    folder = tmp_path / "copy"
    (folder / "deep").mkdir(parents=True)
    write(folder, "b.txt", STORY + " B")
    write(folder / "deep", "a.txt", STORY + " A")
    write(folder, ".hidden", STORY)
    report, _ = take_in(folder)
    assert report["made"] == 2


BAD = {
    "empty": (b"", "empty"),
    "white space": (b" \n\n ", "empty"),
    "a date and nothing else": (b" date 2026-11-20 \n\n", "no story"),
    "not text": (b"\x89PNG\r\n\x1a\n\x00\x00", ""),
    "NUL": (b" date 2026-11-20 Odile\x00 left.", "NUL"),
    "wrong encoding": (" date 2026-11-20 Café.".encode("latin-1"), "UTF-8"),
    "impossible date": (b" date 2026-13-45 Odile Marchetti left.", "2026-13-45"),
    "10 MB": (b"a" * 10_000_000, "2,000,000 bytes"),
    "longer than the editor takes": (b" date 2026-11-20 " + b"a " * 300_000, "Split the story"),
}


@pytest.mark.parametrize(("raw", "reason"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_refused_by_name_with_its_place(tmp_path, raw, reason):
    file = write(tmp_path, "bad.txt", raw)
    report, ended_well = take_in(file)
    [refused] = report["refused"]
    assert refused["file"] == str(file)
    assert reason.lower() in f"{refused['reason']} {refused['place']}".lower()
    assert refused["reason"]
    assert not ended_well
    assert not Article.objects.exists()
    assert not Item.objects.exists()


def test_one_bad_file_among_a_hundred_is_refused_and_the_rest_taken_in(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    for number in range(99):
        write(folder, f"{number:02}.txt", f"{STORY} Night {number}.")
    write(folder, "50-bad.txt", b"\xff\xfe\xff")
    report, ended_well = take_in(folder)
    assert (report["made"], len(report["refused"]), ended_well) == (99, 1, False)
    assert report["refused"][0]["file"].endswith("50-bad.txt")
    assert Article.objects.count() == 99


def test_a_name_that_is_no_text_is_told_and_kept_as_far_as_it_is(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text(STORY, encoding="utf-8")
    report, ended_well = take_in(folder)
    assert (report["made"], ended_well) == (1, True)
    assert Item.objects.get().name.endswith("caf�.txt")


def test_what_is_no_file_in_a_folder_is_passed_over(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    write(folder)
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to(folder)
    report, ended_well = take_in(folder)
    assert (report["made"], report["unchanged"], ended_well) == (1, 0, True)


def test_a_path_that_is_not_there_is_refused_by_name(tmp_path):
    report, ended_well = take_in(tmp_path / "nothing.txt")
    assert "nothing.txt" in report["refused"][0]["file"]
    assert not ended_well


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("Odile Marchetti left at eleven.\n\nShe took a taxi.", "no date"),
        (' date 2026-11-20 xml:space="preserve">Odile Marchetti left.\n\nShe did.', "junk"),
    ],
)
def test_what_is_odd_in_a_header_is_one_draft_and_a_note(tmp_path, words, noted):
    report, ended_well = take_in(write(tmp_path, words=words))
    assert ended_well
    assert report["made"] == 1
    assert any(noted in note["reason"] for note in report["notes"]), report["notes"]
    assert Article.objects.count() == 1


def test_several_stories_in_one_file_are_one_draft_and_a_note(tmp_path):
    report, _ = take_in(
        write(tmp_path, words=f"{STORY}\n\n date 2026-11-19 Another story.\n\nAgain.")
    )
    assert report["made"] == 1
    assert any("several stories" in note["reason"] for note in report["notes"]), report["notes"]


def test_a_dry_run_tells_what_it_would_do_and_writes_nothing(tmp_path, capsys):
    report, _ = take_in(write(tmp_path), dry_run=True)
    assert report["made"] == 1
    assert "1 would be made" in capsys.readouterr().out
    assert not Article.objects.exists()
    assert not Item.objects.exists()


def test_standard_input_is_taken_in_too(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(STORY.encode())))
    call_command("import_articles", "-")
    assert Item.objects.get().name == "-"


def test_what_was_found_is_told_by_kind(tmp_path, capsys):
    report, _ = take_in(write(tmp_path, words=f"{STORY}\n\nOdile Marchetti died in 2019."))
    assert report["found"]["people"] == Item.objects.get().report["found"]["people"] > 0
    assert report["found"]["quotes"] > 0
    assert report["care"]["death"] == 1
    told = capsys.readouterr().out
    assert f"quotes {report['found']['quotes']}" in told
    assert "death 1" in told


def test_what_was_taken_in_before_is_not_counted_again(tmp_path):
    file = write(tmp_path)
    take_in(file)
    assert take_in(file)[0]["found"] == {}


def test_on_many_processes_it_is_as_on_one(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    for number in range(60):
        write(folder, f"{number:02}.txt", f"{STORY} Night {number % 50}.")
    write(folder, "55-bad.txt", b"\xff")
    many, _ = take_in(folder, processes=2)
    made = list(Article.objects.order_by("pk").values_list("body", flat=True))
    assert (many["made"], many["unchanged"], len(many["refused"])) == (50, 10, 1)
    Article.objects.all().delete()
    Item.objects.all().delete()
    assert take_in(folder, processes=1)[0] == many
    assert list(Article.objects.order_by("pk").values_list("body", flat=True)) == made


def test_what_was_taken_in_before_is_not_read_again(tmp_path, django_assert_max_num_queries):
    folder = tmp_path / "copy"
    folder.mkdir()
    for number in range(64):
        write(folder, f"{number:02}.txt", f"{STORY} Night {number}.")
    take_in(folder)
    with django_assert_max_num_queries(6):
        assert take_in(folder)[0]["unchanged"] == 64


def test_a_folder_that_may_not_be_read_is_refused_by_name(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    write(folder)
    folder.chmod(0)
    if os.access(folder, os.R_OK):
        pytest.skip("Who runs this may read everything.")
    report, ended_well = take_in(folder)
    assert report["refused"][0]["file"] == str(folder)
    assert not ended_well
