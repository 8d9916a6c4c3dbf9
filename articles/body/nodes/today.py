"""What today's records say of all that a body refers to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from images.picture import Picture

Status = Literal["live", "gone", "withheld", "unknown"]


@dataclass(frozen=True)
class PostState:
    """What today's record says of a post. `anonymous`: a private person's, shown without them."""

    status: Status = "unknown"
    anonymous: bool = False
    url: str = ""


@dataclass(frozen=True)
class Today:
    """States of posts and pictures by id: what is missing is not shown.

    `address` is the story's path, below which the pages of its galleries stand; "" in a preview.
    """

    posts: Mapping[int, PostState] = field(default_factory=dict)
    pictures: Mapping[int, Picture] = field(default_factory=dict)
    address: str = ""
