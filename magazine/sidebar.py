"""The sidebar: what whoever is here may open, under the words of a newsroom."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

# (group, [(model, icon)]). A model that is not named here shows under "More".
GROUPS = (
    (
        "Write",
        (("articles.Article", "pen"), ("social.Post", "speech"), ("articles.Edition", "page")),
    ),
    ("Pictures", (("images.Image", "picture"), ("images.Agency", "camera"))),
    (
        "People",
        (
            ("people.Person", "star"),
            ("people.Relationship", "users"),
            ("people.StatedAge", "clock"),
            ("people.Work", "page"),
            ("people.Credit", "signature"),
            ("social.Account", "speech"),
        ),
    ),
    (
        "Shape",
        (
            ("articles.Section", "grid"),
            ("articles.Tag", "tag"),
            ("articles.Contributor", "signature"),
        ),
    ),
    (
        "House",
        (
            ("newsroom.User", "users"),
            ("newsroom.Publication", "masthead"),
            ("newsroom.LogLine", "clock"),
            ("importing.Item", "tray"),
        ),
    ),
)
NAMES = {"newsroom.LogLine": "Log", "importing.Item": "Imports"}


@dataclass(frozen=True)
class Link:
    """One place to go. `model` is its label, for what belongs to one link alone."""

    model: str
    name: str
    icon: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Group:
    name: str
    links: list[Link]


def sidebar(apps: Iterable[dict[str, Any]], path: str) -> list[Group]:
    """The groups for `apps`, Django's list of what this user may see; `path` is where they are."""
    models = {model["model"]._meta.label: model for app in apps for model in app["models"]}
    open_ = {label: model for label, model in models.items() if model["admin_url"]}
    named = [Group(name, _links(entries, open_, path)) for name, entries in GROUPS]
    more = Group("More", _links([(label, "dot") for label in _unnamed(open_)], open_, path))
    return [group for group in (*named, more) if group.links]


def _links(
    entries: Iterable[tuple[str, str]], models: dict[str, dict[str, Any]], path: str
) -> list[Link]:
    return [_link(label, icon, models[label], path) for label, icon in entries if label in models]


def _link(label: str, icon: str, model: dict[str, Any], path: str) -> Link:
    url = model["admin_url"]
    name = NAMES.get(label, str(model["name"]))
    return Link(label, name, icon, url, path.startswith(url))


def _unnamed(models: Iterable[str]) -> list[str]:
    named = {label for _, entries in GROUPS for label, _ in entries}
    return [label for label in models if label not in named]
