"""The library of pictures. Who is in them is known further up: `people.admin` registers it."""

from images.admin.agencies import AgencyAdmin
from images.admin.choosing import WithPortrait
from images.admin.media import PICKER
from images.admin.naming import Named, Names
from images.admin.picture import PictureAdmin

__all__ = ["PICKER", "AgencyAdmin", "Named", "Names", "PictureAdmin", "WithPortrait"]
