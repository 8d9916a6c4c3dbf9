"""Records of stories: `shelf` (where they stand), `article` (drafts), `edition` (what is out)."""

from articles.models.article import (
    Article,
    ArticlePerson,
    ArticleTag,
    Byline,
    BylineRole,
    Decision,
    Role,
)
from articles.models.edition import (
    Address,
    Edition,
    EditionByline,
    EditionLine,
    EditionPerson,
    EditionTag,
    Kind,
)
from articles.models.shelf import Contributor, Section, Tag

__all__ = [
    "Address",
    "Article",
    "ArticlePerson",
    "ArticleTag",
    "Byline",
    "BylineRole",
    "Contributor",
    "Decision",
    "Edition",
    "EditionByline",
    "EditionLine",
    "EditionPerson",
    "EditionTag",
    "Kind",
    "Role",
    "Section",
    "Tag",
]
