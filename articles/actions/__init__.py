"""Everything that changes a story: `drafting`, `deciding`, `publishing`."""

from articles.actions.deciding import Verdict, decide
from articles.actions.drafting import StaleVersion, send_to_review, writing
from articles.actions.publishing import (
    Corrected,
    cancel,
    correct,
    move_to_top,
    prolong,
    publish,
    rebuild_lists,
    withdraw,
)

__all__ = [
    "Corrected",
    "StaleVersion",
    "Verdict",
    "cancel",
    "correct",
    "decide",
    "move_to_top",
    "prolong",
    "publish",
    "rebuild_lists",
    "send_to_review",
    "withdraw",
    "writing",
]
