"""Pictures and pull quotes of a story in words, for whoever compares two texts. Pure."""

from collections.abc import Mapping

from articles.body import parse
from articles.body.document import Block
from articles.body.nodes import Gallery, Image, PullQuote
from articles.body.parser import read
from articles.value import CopyValue

Names = Mapping[int, str]  # names of files, by an image's id: two pictures may have the same words
FIGURES = ("image", "gallery", "pullquote")


def body_in_words(html: str, names: Names) -> tuple[str, ...]:
    """A text for each block, a line for each thing that is said of a picture."""
    return tuple(_in_words(block, names) for block in parse(html).blocks)


def lead_in_words(value: CopyValue, names: Names) -> tuple[str, ...]:
    """The lead picture as one text, or none."""
    words = (value.lead_alt, value.lead_caption, value.lead_credit)
    if value.lead_image_id is None and not any(words):
        return ()
    return ("\n".join(_lines(Image(value.lead_image_id or 0, *words), names)),)


def _in_words(block: Block, names: Names) -> str:
    if block.kind not in FIGURES:
        return block.text
    (node,) = read(block.html)
    match node:
        case Image():
            return "\n".join(_lines(node, names))
        case Gallery():
            title = f"Gallery: {node.title or 'without a title'}"
            return "\n".join([title, *(line for one in node.images for line in _lines(one, names))])
        case PullQuote():
            return f"Pull quote: {node.words}" + (f" ({node.speaker})" if node.speaker else "")
    return block.text


def _lines(image: Image, names: Names) -> list[str]:
    credit = f" ({image.credit})" if image.credit else ""
    lines = [f"Picture: {image.caption or 'without a caption'}{credit}"]
    if image.alt:
        lines.append(f"In words: {image.alt}")
    if image.id in names:
        lines.append(f"File: {names[image.id]}")
    return lines
