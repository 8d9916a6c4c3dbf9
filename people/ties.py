"""The kinds of ties between two people, and what each is called from either end. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """`words` is what the second is to the first, `inverse` what the first is to the second."""

    words: str
    inverse: str = ""
    ended: str = "former {}"

    @property
    def symmetric(self) -> bool:
        return not self.inverse


TIES: dict[str, Kind] = {
    "spouse": Kind("spouse"),
    "partner": Kind("partner"),
    "engaged": Kind("engaged to", ended="was engaged to"),
    "parent_of": Kind("child", inverse="parent", ended="{}"),
    "sibling": Kind("sibling", ended="{}"),
    "friend": Kind("friend"),
    "colleague": Kind("colleague"),
    "manager": Kind("client", inverse="manager"),
}
CHOICES = [
    ("spouse", "spouse of"),
    ("partner", "partner of"),
    ("engaged", "engaged to"),
    ("parent_of", "parent of"),
    ("sibling", "sibling of"),
    ("friend", "friend of"),
    ("colleague", "colleague of"),
    ("manager", "manager of"),
]
ONE_WAY = tuple(name for name, kind in TIES.items() if not kind.symmetric)


def in_words(tie: str, *, from_first: bool, ended: bool = False) -> str:
    """What the other is to the one at this end: “spouse”, “former client”, “parent”."""
    kind = TIES[tie]
    words = kind.words if from_first or kind.symmetric else kind.inverse
    return kind.ended.format(words) if ended else words


def in_order(tie: str, a: int, b: int) -> tuple[int, int]:
    """The ids of both as a record has them: of a mutual tie, the smaller one first."""
    return (a, b) if tie in ONE_WAY else (min(a, b), max(a, b))
