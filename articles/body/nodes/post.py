"""A social post in the body: its words, where and when they were posted, and whose record it is.

Stored as
<figure class="post" data-post="12" data-platform="twitter" data-author="@wren"
data-url="https://…" data-posted="2020-09-30"><blockquote><p>The words,<br>as
written</p></blockquote><figcaption>@wren, X, 2020-09-30</figcaption></figure>
without the line ends. `data-post` is a Post's id, or `key:…` until the save that accepts it.
What is not known has no attribute; the caption repeats the attributes for a reader of the source.
"""

import re
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any, ClassVar, Literal

from lxml import etree

from articles.body.format import PLATFORMS
from articles.body.inline import html_of_text, source_text
from articles.body.links import safe_address

PENDING = "key:"
_REF = re.compile(r"[1-9][0-9]{0,17}|key:[\w:.-]{1,200}", re.ASCII)
_POSTED = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_WORDS = etree.XPath("(.//blockquote)[1]//text() | (.//blockquote)[1]//br | (.//blockquote)[1]//p")


@dataclass(frozen=True)
class Post:
    """`posted` is a date to the day, month or year ("2020-09"); any text but `words` may be ""."""

    kind: ClassVar[Literal["post"]] = "post"

    ref: str
    words: str
    platform: str = "unknown"
    author: str = ""
    url: str = ""
    posted: str = ""

    @property
    def id(self) -> int | None:
        """The Post it shows; None while it waits for the save that makes one."""
        return None if self.ref.startswith(PENDING) else int(self.ref)

    @property
    def key(self) -> str | None:
        """The key of the finding it was made from, until that is saved."""
        return self.ref.removeprefix(PENDING) if self.ref.startswith(PENDING) else None

    @property
    def said(self) -> tuple[str, ...]:
        return (self.words,)

    @property
    def html(self) -> str:
        words = html_of_text(self.words)
        return (
            f'<figure class="post"{self._attributes}>'
            f"<blockquote><p>{words}</p></blockquote>{self._caption}</figure>"
        )

    @property
    def _attributes(self) -> str:
        values = {
            "data-post": self.ref,
            "data-platform": self.platform,
            "data-author": self.author,
            "data-url": self.url,
            "data-posted": self.posted,
        }
        return "".join(f' {name}="{escape(value)}"' for name, value in values.items() if value)

    @property
    def _caption(self) -> str:
        parts = filter(None, (self.author, PLATFORMS[self.platform], self.posted))
        caption = escape(", ".join(parts), quote=False)
        return f"<figcaption>{caption}</figcaption>" if caption else ""


def allow(_config: Any, shared: dict[str, Any]) -> None:
    """What the sanitiser lets through for this node; called by the editor's own configuration."""
    shared["tags"].update({"figure", "figcaption", "blockquote", "p", "br"})
    names = {"data-post", "data-platform", "data-author", "data-url", "data-posted"}
    shared["attributes"].setdefault("figure", set()).update(names)
    shared.setdefault("allowed_classes", {}).setdefault("figure", set()).add("post")


def read(element: "etree._Element") -> Post | None:
    """The post a figure stands for. None if it has no reference or no words."""
    ref, words = element.get("data-post", ""), _words(element)
    if not _REF.fullmatch(ref) or not words.strip():
        return None
    platform = element.get("data-platform", "")
    return Post(
        ref=ref,
        words=words,
        platform=platform if platform in PLATFORMS else "unknown",
        author=source_text(element.get("data-author", "")).strip()[:200].strip(),
        url=safe_address(element.get("data-url", ""), ("http", "https")),
        posted=_date(element.get("data-posted", "")),
    )


def _words(figure: "etree._Element") -> str:
    pieces: list[str] = []
    for piece in _WORDS(figure):
        if isinstance(piece, str):
            pieces.append(source_text(piece))
        elif piece.tag == "br" or pieces:
            pieces.append("\n")
    return "".join(pieces)


def _date(text: str) -> str:
    try:
        date.fromisoformat(first_day(text))
    except ValueError:
        return ""
    return text if _POSTED.fullmatch(text) else ""


def first_day(posted: str) -> str:
    """The first day of a date that may be a month or a year, as ISO."""
    return f"{posted}-01-01"[:10]
