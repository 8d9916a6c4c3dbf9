"""Records of people: `person` (who they are), `facts` (what is known of them, and who says so),
`mark` (when their names changed)."""

from people.models.facts import (
    FACTS,
    OF_AGE,
    Credit,
    Relationship,
    Source,
    StatedAge,
    Status,
    Work,
    WorkType,
)
from people.models.mark import NamesMark
from people.models.person import Depiction, Person, PersonName, Profile, Protection

__all__ = [
    "FACTS",
    "OF_AGE",
    "Credit",
    "Depiction",
    "NamesMark",
    "Person",
    "PersonName",
    "Profile",
    "Protection",
    "Relationship",
    "Source",
    "StatedAge",
    "Status",
    "Work",
    "WorkType",
]
