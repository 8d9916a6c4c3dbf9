"""Records of stories: `shelf` (where they stand), `article` (drafts), `edition` (what is out)."""

from articles.models.article import (
    Article,
    ArticleImage,
    ArticlePerson,
    ArticleTag,
    Byline,
    BylineRole,
    Decision,
    Place,
    Role,
)
from articles.models.edition import (
    Address,
    Edition,
    EditionByline,
    EditionImage,
    EditionLine,
    EditionPerson,
    EditionTag,
    Kind,
)
from articles.models.shelf import Contributor, Section, Tag

__all__ = [
    "Address",
    "Article",
    "ArticleImage",
    "ArticlePerson",
    "ArticleTag",
    "Byline",
    "BylineRole",
    "Contributor",
    "Decision",
    "Edition",
    "EditionByline",
    "EditionImage",
    "EditionLine",
    "EditionPerson",
    "EditionTag",
    "Kind",
    "Place",
    "Role",
    "Section",
    "Tag",
]
