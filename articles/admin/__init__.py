"""Stories in the admin: their list and screen, what was published, and the shelf they stand on."""

from articles.admin.article import ArticleAdmin
from articles.admin.editions import EditionAdmin
from articles.admin.shelf import ContributorAdmin, SectionAdmin, TagAdmin

__all__ = ["ArticleAdmin", "ContributorAdmin", "EditionAdmin", "SectionAdmin", "TagAdmin"]
