"""What today's records say of all that a body refers to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from images.picture import Picture

Status = Literal["live", "gone", "withheld", "unknown"]


@dataclass(frozen=True)
class PostState:
    """What today's record says of a post. `anonymous`: a private person's, shown without them.

    `portrait` is the Image of whom of ours it is by, while their page answers.
    """

    status: Status = "unknown"
    anonymous: bool = False
    url: str = ""
    portrait: int | None = None


@dataclass(frozen=True)
class Today:
    """States of posts and pictures by id: what is missing is not shown.

    `address` is the story's path, below which the pages of its galleries stand; "" in a preview.
    """

    posts: Mapping[int, PostState] = field(default_factory=dict)
    pictures: Mapping[int, Picture] = field(default_factory=dict)
    address: str = ""

    def of(self, posts: Iterable[int], images: Iterable[int]) -> "Seen":
        """What it says of these, as a value that can be a key."""
        states = tuple((pk, self.posts[pk]) for pk in posts if pk in self.posts)
        shown = (*images, *(state.portrait for _, state in states if state.portrait))
        return Seen(
            posts=states,
            pictures=tuple((pk, self.pictures[pk]) for pk in shown if pk in self.pictures),
            address=self.address,
        )


@dataclass(frozen=True)
class Seen:
    """What today's records say of one body's posts and pictures, and of no others."""

    posts: tuple[tuple[int, PostState], ...]
    pictures: tuple[tuple[int, Picture], ...]
    address: str

    @property
    def today(self) -> Today:
        return Today(dict(self.posts), dict(self.pictures), self.address)
