"""Nodes of our own. Each has one file here, one in static/admin/prose and one template.

A node carries its own words; the record it refers to only decides whether they may be shown.
Its file says what the sanitiser lets through (`allow`), reads it from a figure (`read`) and
writes it for storage (`html`); `said` are its words. What each target shows stands beside: `show`.
"""

from lxml import etree

from articles.body.nodes import gallery, image, post, pull_quote
from articles.body.nodes.gallery import Gallery
from articles.body.nodes.image import Image
from articles.body.nodes.post import Post
from articles.body.nodes.pull_quote import PullQuote

__all__ = ["Gallery", "Image", "Node", "Post", "PullQuote", "read"]

Node = Post | Image | Gallery | PullQuote

_READ = {
    "post": post.read,
    "image": image.read,
    "gallery": gallery.read,
    "pullquote": pull_quote.read,
}


def read(element: "etree._Element") -> Node | None:
    """The node that a figure stands for; None if it stands for none of ours."""
    reader = _READ.get(element.get("class", "")) if element.tag == "figure" else None
    return reader(element) if reader else None
