"""People: their records and pages, what is known of them, and who of them is in a picture."""

from people.admin.facts import CreditAdmin, RelationshipAdmin, StatedAgeAdmin, WorkAdmin
from people.admin.person import PersonAdmin
from people.admin.pictures import ImageAdmin

__all__ = [
    "CreditAdmin",
    "ImageAdmin",
    "PersonAdmin",
    "RelationshipAdmin",
    "StatedAgeAdmin",
    "WorkAdmin",
]
