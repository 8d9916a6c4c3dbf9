"""Questions about stories. `visible(now)` is the only gate between the newsroom and readers."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from django.apps import apps
from django.db.models import Exists, F, OuterRef, Q, QuerySet

if TYPE_CHECKING:
    from articles.models import Article, Edition, Section  # noqa: F401  types of QuerySet[…]

WITHDRAWAL = "withdrawal"
NOT_ON_CARDS = ("body", "key_points", "seo_title", "seo_description")
ON_CARDS = (
    "address kicker headline short_headline dek content_note exclusive lead_image lead_alt "
    "printed listed_at section__name section__slug"
).split()
# A plan that was cancelled or replaced is emptied: it ends where it was to begin.
LASTS = Q(visible_until=None) | Q(visible_until__gt=F("visible_from"))


def within_window(now: datetime, prefix: str = "") -> Q:
    """Editions whose window holds `now`, a withdrawal among them."""
    until = Q(**{f"{prefix}visible_until": None}) | Q(**{f"{prefix}visible_until__gt": now})
    return until & Q(**{f"{prefix}visible_from__lte": now})


def over(now: datetime, prefix: str = "") -> Q:
    """Editions that readers see no more, or never will: ended, or emptied before they began."""
    emptied = Q(**{f"{prefix}visible_until": F(f"{prefix}visible_from")})
    return emptied | Q(**{f"{prefix}visible_until__lte": now})


class EditionQuerySet(QuerySet["Edition"]):
    def visible(self, now: datetime) -> Self:
        """What readers may see at `now`: the one public gate."""
        return self.filter(within_window(now)).exclude(kind=WITHDRAWAL)

    def current(self, now: datetime) -> Self:
        """What stands at `now`, a withdrawal among it: for the address resolver alone."""
        return self.filter(within_window(now))

    def begun(self, now: datetime) -> Self:
        """What readers have seen: started, and not emptied before it could."""
        return self.filter(LASTS, visible_from__lte=now)

    def pending(self, now: datetime) -> Self:
        """What is planned: begins later, and is not cancelled."""
        return self.filter(LASTS, visible_from__gt=now)

    def in_section(self, section: "Section") -> Self:
        return self.filter(section=section)

    def for_cards(self) -> Self:
        """All that a card needs, in one query."""
        return self.select_related("section").only(*ON_CARDS)


class LineQuerySet(QuerySet[Any]):
    """The lines of one list: of a tag, a person, a contributor."""

    def visible(self, now: datetime) -> Self:
        """The lines whose edition readers may see at `now`."""
        return self.filter(within_window(now, "edition__")).exclude(edition__kind=WITHDRAWAL)

    def for_cards(self) -> Self:
        line = (field.name for field in self.model._meta.concrete_fields)
        card = (f"edition__{name}" for name in ON_CARDS)
        return self.select_related("edition__section").only(*line, *card)


class ArticleQuerySet(QuerySet["Article"]):
    def with_standing(self, now: datetime) -> Self:
        """Each with `is_live`, `is_pending` and `is_withdrawn`, as of `now`."""
        editions = apps.get_model("articles", "Edition")._default_manager
        of_article: EditionQuerySet = editions.filter(article=OuterRef("pk"))
        return self.annotate(
            is_live=Exists(of_article.visible(now)),
            is_pending=Exists(of_article.pending(now)),
            is_withdrawn=Exists(of_article.current(now).filter(kind=WITHDRAWAL)),
        )

    def waiting(self) -> Self:
        """Those that wait for a second person."""
        return self.filter(stage="review")

    def of(self, user_id: int) -> Self:
        """Those whose text this user changed last."""
        return self.filter(changed_by=user_id)
