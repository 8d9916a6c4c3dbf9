"""What settings tell django-prose-editor of our extensions. Settings import it: no models here."""

from typing import Any

from django_prose_editor.config import html_tags, process_heading
from js_asset import static_lazy

from articles.body.nodes import gallery, image, post, pull_quote


def stores_nothing(_config: Any, _shared: dict[str, Any]) -> None:
    """For extensions that only help while writing."""


# A group for each module, so that the editor loads just what its EXTENSIONS name.
PROSE_EDITOR_EXTENSIONS = [
    {"js": [static_lazy("admin/prose/post.js")], "extensions": {"Post": post.allow}},
    {"js": [static_lazy("admin/prose/picture.js")], "extensions": {"Picture": image.allow}},
    {"js": [static_lazy("admin/prose/gallery.js")], "extensions": {"Gallery": gallery.allow}},
    {
        "js": [static_lazy("admin/prose/pull_quote.js")],
        "extensions": {"PullQuote": pull_quote.allow},
    },
    {"js": [static_lazy("admin/prose/findings.js")], "extensions": {"Findings": stores_nothing}},
    {"js": [static_lazy("admin/prose/paste.js")], "extensions": {"Paste": stores_nothing}},
    {
        "js": [static_lazy("admin/prose/spaces.js")],
        "extensions": {"Paragraph": html_tags(["p"]), "Heading": process_heading},
    },
]
