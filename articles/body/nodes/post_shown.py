"""What may be shown of a post today, and how each target prints it."""

from dataclasses import dataclass, replace
from datetime import date
from html import escape
from typing import ClassVar

from articles.body.format import PLATFORMS
from articles.body.inline import html_of_text
from articles.body.links import safe_address
from articles.body.nodes.post import Post, first_day
from articles.body.nodes.today import PostState, Status, Today
from core.dates import Dated, Precision
from images.picture import Picture

PRECISION_BY_LENGTH = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}

NO_RECORD = PostState(status="withheld")


@dataclass(frozen=True)
class PostShown:
    """What of a post may be shown now; everything else is "". The targets print this.

    `portrait` is of whom of ours it is by, if there is one to be shown; `handle` their account's.
    """

    template: ClassVar[str] = "articles/body/post.html"
    name: ClassVar[str] = "post"

    status: Status
    anonymous: bool
    words: str
    author: str
    platform: str
    posted: str
    url: str
    portrait: Picture | None = None
    handle: str = ""

    @property
    def platform_name(self) -> str:
        return PLATFORMS[self.platform]

    @property
    def posted_words(self) -> str:
        """The date in words, as precise as it is known; "" if it is not."""
        if not self.posted:
            return ""
        day = date.fromisoformat(first_day(self.posted))
        return str(Dated(day, PRECISION_BY_LENGTH[len(self.posted)]))

    @property
    def record(self) -> dict[str, str]:
        """For JSON: kind, status, platform, and of the rest what is known and may be shown."""
        rest = {name: getattr(self, name) for name in ("words", "author", "posted", "url")}
        known = {name: value for name, value in rest.items() if value}
        return {"kind": "post", "status": self.status, "platform": self.platform, **known}

    @property
    def lines(self) -> list[str]:
        """For plain text: the words, and who posted them where."""
        if self.status == "withheld":
            return ["Post withheld."]
        credit = ", ".join(filter(None, (self.author, self.platform_name, self.posted_words)))
        flag = f"No longer available{self._on_platform}." if self.status == "gone" else ""
        return [line for line in (self.words, credit, flag) if line]

    @property
    def feed(self) -> str:
        """For feeds: plain HTML, without classes and attributes of ours."""
        if self.status == "withheld":
            return "<p>Post withheld.</p>"
        words, *rest = (html_of_text(line) for line in self.lines)
        if self.url:
            rest.append(f'<a href="{escape(self.url)}">See it{self._on_platform}</a>')
        credit = f"<p>{'<br>'.join(rest)}</p>" if rest else ""
        return f"<blockquote><p>{words}</p></blockquote>{credit}"

    @property
    def _on_platform(self) -> str:
        return f" on {self.platform_name}" if self.platform_name else ""


def shown(post: Post, today: Today) -> PostShown:
    """The post under its record's rights. Without a record that allows it, nothing is shown."""
    state = today.posts.get(post.id, NO_RECORD) if post.id else NO_RECORD
    whole = PostShown(
        status=state.status,
        anonymous=state.anonymous,
        words=post.words,
        author=post.author,
        platform=post.platform,
        posted=post.posted,
        url=safe_address(state.url or post.url, ("http", "https")),
        portrait=today.pictures.get(state.portrait or 0),
    )
    if state.status == "withheld":
        return replace(whole, words="", author="", url="", portrait=None)
    if state.anonymous:
        return replace(whole, author="", url="", portrait=None)
    return replace(whole, url="") if state.status == "gone" else whole
