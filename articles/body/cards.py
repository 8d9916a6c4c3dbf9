"""The cards of posts in a body, for whoever shows one of them elsewhere."""

from articles.body.nodes import Post
from articles.body.nodes.post_shown import PostShown, shown
from articles.body.nodes.today import Today
from articles.body.parser import read
from articles.body.tree import leaves


def posts(html: str, today: Today) -> dict[int, PostShown]:
    """What may be shown today of each post with a record, by its id, in the order of the text."""
    nodes = (leaf for leaf in leaves(read(html)) if isinstance(leaf, Post))
    return {node.id: shown(node, today) for node in nodes if node.id is not None}
