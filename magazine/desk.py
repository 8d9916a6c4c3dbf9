"""The admin site of the newsroom."""

from django.contrib.admin.apps import AdminConfig


class DeskAdminConfig(AdminConfig):
    default_site = "magazine.desk_site.DeskSite"
