"""The house: who works here, what the title is called, what was done."""

from newsroom.admin.log import LogLineAdmin
from newsroom.admin.publication import PublicationAdmin
from newsroom.admin.users import UserAdmin

__all__ = ["LogLineAdmin", "PublicationAdmin", "UserAdmin"]
