"""From the nodes of one body, in reading order, to what may be shown of each today."""

from articles.body.nodes import (
    Gallery,
    Image,
    Node,
    Post,
    PullQuote,
    gallery_shown,
    image_shown,
    post_shown,
    pull_quote_shown,
)
from articles.body.nodes.gallery_shown import GalleryShown
from articles.body.nodes.image_shown import ImageShown
from articles.body.nodes.post_shown import PostShown
from articles.body.nodes.pull_quote_shown import PullQuoteShown
from articles.body.nodes.today import Today

NodeShown = PostShown | ImageShown | GalleryShown | PullQuoteShown


class Printer:
    """Goes through one body once: it counts the pictures of the galleries that it has passed."""

    def __init__(self, today: Today) -> None:
        self.today = today
        self.passed = 0

    def show(self, node: Node) -> NodeShown:
        match node:
            case Post():
                return post_shown.shown(node, self.today)
            case Image():
                return image_shown.shown(node, self.today)
            case PullQuote():
                return pull_quote_shown.shown(node)
            case Gallery():
                first = self.passed + 1
                self.passed += len(node.images)
                return gallery_shown.shown(node, self.today, first)
