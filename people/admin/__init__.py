"""People: their records and pages, and who of them is in a picture."""

from people.admin.person import PersonAdmin
from people.admin.pictures import ImageAdmin

__all__ = ["ImageAdmin", "PersonAdmin"]
