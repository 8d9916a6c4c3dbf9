"""What is worked out of a body is kept: a page asks it several questions, and so does the next."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

T = TypeVar("T")

LONGEST_KEPT = 20_000  # characters; longer bodies are few, and what is made of them is large


def kept(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Keep the answers about the last `most` bodies of usual length. They must never change."""

    def decorate(answer: Callable[[str], T]) -> Callable[[str], T]:
        remembered = lru_cache(maxsize=most)(answer)

        @wraps(answer)
        def ask(html: str) -> T:
            return remembered(html) if len(html) <= LONGEST_KEPT else answer(html)

        return ask

    return decorate
