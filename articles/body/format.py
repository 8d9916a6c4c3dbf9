"""What a body may hold. The editor's tools, the sanitiser and the field all follow EXTENSIONS."""

from typing import Any, Final

SCHEMES: Final = ("http", "https", "mailto")
LONGEST: Final = 500_000  # characters of HTML
MOST_TAGS: Final = 10_000  # HTML parsers take time that grows with the square of the nesting
DEEPEST: Final = 6  # lists and quotations inside each other; what is deeper moves up

PLATFORMS: Final = {
    "twitter": "X",
    "instagram": "Instagram",
    "tiktok": "TikTok",
    "threads": "Threads",
    "facebook": "Facebook",
    "youtube": "YouTube",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "reddit": "Reddit",
    "unknown": "",
}

EXTENSIONS: Final[dict[str, Any]] = {
    "Bold": True,
    "Italic": True,
    "Heading": {"levels": [2, 3]},
    "HardBreak": True,
    "BulletList": True,
    "OrderedList": {"enableListAttributes": False},
    "ListItem": True,
    "Blockquote": True,
    "HorizontalRule": True,
    "Link": {"enableTarget": False, "protocols": list(SCHEMES)},
    "NoSpellCheck": False,  # the editor turns the browser's spelling off unless told not to
    "Post": {"platforms": PLATFORMS},
    "Picture": True,
    "Gallery": True,
    "PullQuote": True,
    "Findings": True,
    "Paste": True,
}
