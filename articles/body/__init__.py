"""The story's body: the one place that knows its format.

A body is clean, semantic HTML: p, h2, h3, strong, em, a[href], ul, ol, li, blockquote, hr, br and
the nodes in `nodes/`. There is one way to write each body, so two that say the same are equal.
"""

from articles.body.document import (
    Block,
    Body,
    blocks,
    clean,
    from_paragraphs,
    paragraphs,
    parse,
    words,
)
from articles.body.nodes.today import PostState, Today
from articles.body.references import (
    Known,
    References,
    exchange,
    names,
    references,
    validate,
)
from articles.body.render import render

__all__ = [
    "Block",
    "Body",
    "Known",
    "PostState",
    "References",
    "Today",
    "blocks",
    "clean",
    "exchange",
    "from_paragraphs",
    "names",
    "paragraphs",
    "parse",
    "references",
    "render",
    "validate",
    "words",
]
