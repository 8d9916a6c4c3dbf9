"""Who sends us pictures, and on what terms."""

from django.contrib import admin
from django.utils.html import format_html

from images.models import Agency
from newsroom.admin.logged import NewsroomAdmin


@admin.register(Agency)
class AgencyAdmin(NewsroomAdmin):
    fields = ["name", "credit", "licence", "territory"]
    list_display = ["named", "credit", "terms", "territory"]
    search_fields = ["name", "credit"]
    search_help_text = "A name, or a credit"
    sortable_by = ()

    @admin.display(description="Agency")
    def named(self, agency: Agency) -> str:
        return format_html('<span class="story"><b>{}</b></span>', agency)

    @admin.display(description="Its pictures are")
    def terms(self, agency: Agency) -> str:
        return agency.get_licence_display()
