"""What an editor adds to a story's text: headings, pictures, a gallery, a sentence in large."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from articles.body import Block, parse
from articles.body.nodes import Gallery, Node, PullQuote
from articles.body.nodes import Image as Picture
from images.models import Image

Row = dict[str, Any]


def laid_out(body: str, plan: Row, library: dict[str, Image]) -> str:
    """The body with all that the plan puts into it. Raises ValueError where it has no place."""
    found = parse(body).blocks
    below: dict[int, list[str]] = defaultdict(list)
    for begins, node in _nodes(plan, library):
        below[_place(found, begins)].append(node.html)
    headings = {_place(found, words) for words in plan.get("headings", ())}
    return "".join(
        piece
        for place, block in enumerate(found)
        for piece in (_headed(block) if place in headings else block.html, *below[place])
    )


def _nodes(plan: Row, library: dict[str, Image]) -> Iterator[tuple[str, Node]]:
    """Each with how the paragraph begins that it stands below."""
    for row in plan.get("pictures", ()):
        yield row["after"], _picture(row, library)
    for row in plan.get("pulled", ()):
        yield row["after"], PullQuote(row["words"], row["speaker"])
    if gallery := plan.get("gallery"):
        pictures = tuple(_picture(row, library) for row in gallery["pictures"])
        yield gallery["after"], Gallery(pictures, gallery["title"])


def _picture(row: Row, library: dict[str, Image]) -> Picture:
    image = library[row["file"]]
    return Picture(image.pk, image.alt, row.get("caption", image.caption), image.credit)


def _place(found: Sequence[Block], begins: str) -> int:
    for place, block in enumerate(found):
        if block.text.startswith(begins):
            return place
    raise ValueError(f"No paragraph begins with “{begins}”.")


def _headed(block: Block) -> str:
    return f"<h2>{block.html.removeprefix('<p>').removesuffix('</p>')}</h2>"
