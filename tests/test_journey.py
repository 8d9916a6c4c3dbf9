"""The whole way of one story, by mouse and keyboard alone: from a raw file to a withdrawal.

The raw copy is read where it lies beside the project; its people are named from its gold.
"""

import json
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Edition
from people.models import Person
from tests.browser import picture
from tests.factories import PASSWORD, make_section, make_user

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason=f"no raw copy in {SEED}")


@pytest.fixture
def gold():
    return json.loads((SEED / "gold.json").read_text(encoding="utf-8"))


@pytest.fixture
def newsroom(open_page, transactional_db):
    """An author and a second editor, each at a screen of their own, and a reader."""
    make_section("Music")
    author = log_in(open_page(), make_user(first_name="Winifred", last_name="Achterberg"))
    second = log_in(open_page(), make_user(first_name="Dov", last_name="Lisle"))
    return author, second, open_page()


def log_in(page, user):
    page.goto("/admin/")
    page.get_by_label("Username").fill(user.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_text(f"Good to see you, {user.first_name}").wait_for()
    return page


def test_from_raw_copy_to_a_page_and_to_its_withdrawal(newsroom, gold):
    author, second, reader = newsroom
    [raw] = SEED.glob("*.txt")
    call_command("import_articles", str(raw))
    assert not Edition.objects.exists()

    open_story(author, "Untitled")
    settle_everything(author)
    write_head(author)
    save(author)
    assert_people_are_written(gold)
    picture(author, "journey-1-settled")

    press_publish(author)
    author.get_by_text("A second person publishes it").first.wait_for()
    picture(author, "journey-2-refused-to-its-author")
    assert not Edition.objects.exists()

    second.goto("/admin/")
    second.get_by_role("link", name="A song for her, at the piano").first.click()
    second.wait_for_selector(".writing .tiptap")
    give_a_page(second, gold["people"][0]["name"])
    press_publish(second)
    second.get_by_text("Published. Readers see it now.").wait_for()
    picture(second, "journey-3-published-by-a-second-person")

    read_the_story(reader, gold)
    correct(second)
    reader.goto("/music/a-song-for-her-at-the-piano/")
    reader.get_by_text("An earlier version named the wrong instrument.").wait_for()
    assert reader.get_by_role("heading", name="A song for her, at a grand piano").is_visible()
    picture(reader, "journey-5-corrected")

    withdraw(second)
    answer = reader.goto("/music/a-song-for-her-at-the-piano/")
    assert answer.status == 410
    reader.get_by_text("Withdrawn at the wish of the family.").wait_for()
    picture(reader, "journey-6-withdrawn")
    for path in ("/", "/music/", "/feed/"):
        assert "A song for her" not in reader.request.get(path).text()


def open_story(page, name):
    page.get_by_role("link", name="Articles", exact=True).click()
    page.get_by_role("link", name=name).first.click()
    page.wait_for_selector(".writing .tiptap")


def settle_everything(page):
    """Down the panel by one key alone: each verdict goes on to the next that is open."""
    findings = page.locator("#found .finding")
    findings.first.focus()
    for _ in range(findings.count()):
        page.keyboard.press("a")


def write_head(page):
    page.get_by_label("Headline", exact=True).fill("A song for her, at the piano")
    page.get_by_role("tab", name="Publish").click()
    page.get_by_label("Section").select_option(label="Music")
    page.get_by_label("Content note").fill("This story tells of the loss of a child.")


def save(page):
    with page.expect_navigation():
        page.keyboard.press("Control+s")
    page.wait_for_selector(".writing .tiptap")


def press_publish(page):
    page.get_by_role("link", name="Publish…").click()
    with page.expect_navigation():
        page.get_by_role("dialog", name="Publish").get_by_role("button", name="Publish").click()


def assert_people_are_written(gold):
    written = {person.name: person for person in Person.objects.all()}
    assert set(written) == {person["name"] for person in gold["people"]}
    for person in gold["people"]:
        protected = {"minor": "minor", "deceased_infant": "infant"}.get(person["kind"], "")
        assert written[person["name"]].protected == protected
        assert not written[person["name"]].has_page


def give_a_page(page, name):
    row = page.locator(".finding").filter(has=page.locator("legend", has_text=name)).first
    with page.expect_navigation():
        row.get_by_role("button", name="Give a page", exact=True).click()
    page.wait_for_selector(".writing .tiptap")


def read_the_story(page, gold):
    """The page, its lists and its feed; nothing of the children but their words in the text."""
    page.goto("/")
    page.get_by_role("link", name="A song for her, at the piano").first.click()
    page.get_by_text("This story tells of the loss of a child.").wait_for()
    body = page.locator(".body").inner_text()
    for paragraph in gold["paragraphs"]:
        assert paragraph["raw"] in body
    picture(page, "journey-4-as-readers-see-it")
    person = Person.objects.get(name=gold["people"][0]["name"])
    for path in ("/music/", "/feed/", "/music/feed/atom/", person.get_absolute_url()):
        assert "A song for her, at the piano" in page.request.get(path).text(), path
    for child in Person.objects.exclude(protected=""):
        assert page.request.get(child.get_absolute_url()).status == 404


def correct(page):
    page.get_by_role("tab", name="Publish").click()
    page.get_by_role("link", name="Correct what readers see").click()
    page.wait_for_selector(".correcting .tiptap")
    page.get_by_label("Headline", exact=True).fill("A song for her, at a grand piano")
    page.get_by_role("radio", name="Correction").check()
    page.get_by_label("Note to readers").fill("An earlier version named the wrong instrument.")
    with page.expect_navigation():
        page.get_by_role("button", name="Publish the correction").click()
    page.wait_for_selector(".writing .tiptap")


def withdraw(page):
    page.get_by_role("tab", name="Publish").click()
    page.get_by_role("link", name="Withdraw the story").click()
    page.get_by_label("Notice").fill("Withdrawn at the wish of the family.")
    with page.expect_navigation():
        page.get_by_role("button", name="Withdraw").click()
