"""One story that has all a story can have."""

from dataclasses import dataclass, replace
from datetime import timedelta

from django.utils.safestring import SafeString

from articles.body import render
from articles.body.nodes import Gallery, Image, Node, PullQuote
from articles.furniture import Signature
from articles.shown import Note, Times
from articles.value import CopyValue, SectionRef, TagRef
from images.picture import Picture
from magazine.kit.samples import LEAD, POSTS, Samples

WORDS = "She came down the steps on the stroke of eleven, and nobody was surprised. " * 3
TEXT = (
    f"<p>{WORDS}</p><h2>A head in the text</h2><p>{WORDS}</p><ul><li>A list</li></ul>"
    "<blockquote><p>What she wrote.</p></blockquote>"
)
IMAGE = Image(1, "A stair", "The stair, before anybody fell on it.", "House")
GONE = replace(IMAGE, id=99, caption="A picture whose licence has ended.")


@dataclass(frozen=True)
class Story:
    samples: Samples

    content_note = "This story tells of a stay in hospital. We have left out where and why."
    signatures = (Signature("By ", "Winifred Achterberg", "/"), Signature(" and ", "Dov Lisle", ""))
    tags = (TagRef(1, "premieres", "Premieres"), TagRef(2, "lifts", "Lifts"))
    copy = CopyValue(
        kicker="Love & splits",
        headline=LEAD,
        dek="Four people knew two days earlier. One of them booked the photographers.",
        section=SectionRef(1, "screen", "Screen"),
        lead_alt="Cut paper",
        lead_caption="On the steps, a little before eleven.",
        lead_credit="A. Photographer/House",
        exclusive=True,
    )

    @property
    def lead(self) -> Picture | None:
        return self.samples.picture(0)

    @property
    def portrait(self) -> Picture | None:
        return self.samples.picture(1)

    @property
    def times(self) -> Times:
        now = self.samples.now
        return Times(now - timedelta(hours=3), now, now)

    @property
    def notes(self) -> list[Note]:
        words = "An earlier version said that the couple married in Lisbon. They married in Sintra."
        return [Note("correction", words, self.samples.now)]

    @property
    def body(self) -> SafeString:
        """Each node, in each of its states."""
        nodes: list[Node] = [
            IMAGE,
            GONE,
            PullQuote("That was how we knew", "A guest who was holding his own coat"),
            Gallery(tuple(replace(IMAGE, id=number) for number in range(1, 6)), "The stairs"),
            *(self.samples.post(number) for number in POSTS),
        ]
        html = TEXT + "".join(node.html for node in nodes)
        return render(f"{html}<p>{WORDS}</p>", "page", self.samples.today)
