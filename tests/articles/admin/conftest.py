"""The article's screen as a browser without JavaScript sees it: a page, its form, what it sends."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from articles.models import Article
from tests.factories import make_article, make_user

STORY = (
    "Odile Marchetti, 41, left the Orpheum at eleven on Monday.",
    "“I was never asked,” Marchetti said.",
    "Bruno Castellane, 52, held the door, and Castellane said nothing about it.",
    "“Somebody hold that door! #exits @odilem,” one fan tweeted.",
    "Marchetti came with her daughter Wren, 6.",
)
GRIEF = (
    "Odile Marchetti, 41, has told friends that she had a miscarriage in the spring.",
    "“It does not get any shorter,” Marchetti said.",
)


@dataclass
class Screen:
    """A page that one person has open."""

    client: Client
    response: Any
    url: str
    filled: dict[str, Any] = field(default_factory=dict)

    @property
    def status(self):
        return self.response.status_code

    @property
    def page(self):
        return html.fromstring(self.response.content.decode())

    @property
    def words(self):
        """All that is to be read, with single spaces."""
        return " ".join(self.page.text_content().split())

    @property
    def fields(self):
        """What the form would send, but for its buttons."""
        (form,) = self.page.xpath("//main//form")
        sent: dict[str, Any] = {}
        for name, written in form.form_values():
            value = written.removeprefix("\n")  # as a browser does in a textarea
            if name.startswith("verdict:") and value == "on":
                value = ""  # lxml takes an empty radio for one without a value
            sent[name] = [*sent[name], value] if isinstance(sent.get(name), list) else value
        return sent | self.filled

    def fill(self, **fields):
        self.filled |= fields
        return self

    def verdict(self, finding, said, other=None):
        """Press a radio of a finding; `other` says who it is instead."""
        self.filled[f"verdict:{finding}"] = said
        if other is not None:
            self.filled[f"other:{finding}"] = str(other.pk)
        return self

    def add_line(self, prefix, **line):
        """A line more, as the script of the inline adds one."""
        number = int(self.fields[f"{prefix}-TOTAL_FORMS"])
        self.filled |= {f"{prefix}-{number}-{name}": value for name, value in line.items()}
        self.filled[f"{prefix}-TOTAL_FORMS"] = str(number + 1)
        return self

    def press(self, button="_save", value="1"):
        """The page that comes of it."""
        sent = {name: said for name, said in self.fields.items() if "__prefix__" not in name}
        response = self.client.post(self.url, sent | {button: value}, follow=True)
        url = response.redirect_chain[-1][0] if response.redirect_chain else self.url
        return Screen(self.client, response, url)

    def wrong(self, name):
        """The sentences beside a field."""
        beside = self.page.xpath(
            f"//*[@name='{name}']"
            "/ancestor::div[contains(@class, 'field') or contains(@class, 'line-')][1]"
            "//ul[contains(@class, 'errorlist')]//li"
        )
        return [" ".join(item.text_content().split()) for item in beside]


@pytest.fixture
def open_screen(db):
    """Opens a story's screen, a new one, or a page of a verb, each in a session of its own."""

    def open_one(story: Article | None = None, by=None, page="change") -> Screen:
        client = Client()
        client.force_login(by or make_user())
        route = f"articles_article_{page}" if story else "articles_article_add"
        url = reverse(f"admin:{route}", args=[story.pk] if story else [])
        return Screen(client, client.get(url), url)

    return open_one


@pytest.fixture
def story(db):
    """A story by a writer, with people, a quote, a post and a child in it."""
    return make_article(
        "Odile Marchetti leaves", paragraphs=STORY, by=make_user("Writer", username="wanda")
    )


@pytest.fixture
def grown(db):
    """The same without the child, so that whoever changes it may publish it."""
    return make_article("Odile Marchetti leaves", paragraphs=STORY[:-1], by=make_user("Writer"))


@pytest.fixture
def grief(db):
    return make_article(
        "The letter she keeps",
        paragraphs=GRIEF,
        by=make_user("Editor", username="edgar"),
        content_note="This story tells of a loss.",
    )
