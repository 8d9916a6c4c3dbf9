"""A sentence of the story, printed large: its words, and whose they are.

Stored as <figure class="pullquote"><blockquote><p>The words</p></blockquote>
<figcaption>Speaker</figcaption></figure> without the line end.
"""

from dataclasses import dataclass
from html import escape
from typing import Any, ClassVar, Literal

from lxml import etree

from articles.body.nodes.image import caption_of, plain

LONGEST = {"words": 400, "speaker": 200}


@dataclass(frozen=True)
class PullQuote:
    kind: ClassVar[Literal["pullquote"]] = "pullquote"

    words: str
    speaker: str = ""

    @property
    def html(self) -> str:
        speaker = escape(self.speaker, quote=False)
        caption = f"<figcaption>{speaker}</figcaption>" if speaker else ""
        words = escape(self.words, quote=False)
        return (
            f'<figure class="pullquote"><blockquote><p>{words}</p></blockquote>{caption}</figure>'
        )

    @property
    def said(self) -> tuple[str, ...]:
        return (self.words,)


def allow(_config: Any, shared: dict[str, Any]) -> None:
    """What the sanitiser lets through for this node."""
    shared["tags"].update({"figure", "figcaption", "blockquote", "p"})
    shared.setdefault("allowed_classes", {}).setdefault("figure", set()).add("pullquote")


def read(figure: "etree._Element") -> PullQuote | None:
    """The pull quote a figure stands for. None without words."""
    quote = figure.find("blockquote")
    words = "" if quote is None else plain(" ".join(quote.itertext()), LONGEST["words"])
    speaker = plain(caption_of(figure), LONGEST["speaker"])
    return PullQuote(words, speaker) if words else None
