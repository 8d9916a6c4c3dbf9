"""Everything that changes a story: `drafting`, `deciding`, `publishing`, `moving`, `listing`."""

from articles.actions.carrying import carry
from articles.actions.deciding import Verdict, decide
from articles.actions.drafting import StaleVersion, send_to_review, writing
from articles.actions.listing import rebuild_lists
from articles.actions.moving import cancel, move_to_top, prolong
from articles.actions.publishing import Corrected, correct, publish, withdraw

__all__ = [
    "Corrected",
    "StaleVersion",
    "Verdict",
    "cancel",
    "carry",
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
