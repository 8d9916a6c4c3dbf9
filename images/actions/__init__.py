"""What is done to pictures. Each verb is one transaction: right, rules, change, log line."""

from images.actions.changing import delete, describe, restore, set_focal_point, withdraw
from images.actions.keeping import expire, remove_files
from images.actions.making import make_at_once, make_renditions, missing
from images.actions.refusing import AlreadyHere, Moved, Refused
from images.actions.taking_in import take_in

__all__ = [
    "AlreadyHere",
    "Moved",
    "Refused",
    "delete",
    "describe",
    "expire",
    "make_at_once",
    "make_renditions",
    "missing",
    "remove_files",
    "restore",
    "set_focal_point",
    "take_in",
    "withdraw",
]
