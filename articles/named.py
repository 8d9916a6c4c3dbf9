"""Today's records of whom and what a story names: its authors, its people, its posts.

They are asked for in one query, a union, because a story's page may take six in all.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, cast

from django.db.models import BigIntegerField, BooleanField, Case, F, Q, QuerySet, Value, When

from articles.body import PostState
from articles.models import Contributor
from core.paths import path_to
from core.prepared import prepared
from people.models import Person, Profile
from social.models import Post

WITH_PAGE = (Profile.NOINDEX, Profile.PUBLIC)
CONTRIBUTOR, PERSON, POST = "contributor", "person", "post"
NO, YES = (Value(said, output_field=BooleanField()) for said in (False, True))

# whose, id, name, slug or URL, portrait, words, flag
Row = tuple[str, int, str, str, int | None, str, bool]


@dataclass(frozen=True)
class Portrayed:
    """Somebody whose page answers at `href` today. `portrait` is an Image's id."""

    name: str
    href: str
    portrait: int | None
    occupations: str = ""
    indexed: bool = True


@dataclass(frozen=True)
class Named:
    """Each by the id that the story has; who has no page is missing."""

    contributors: dict[int, Portrayed] = field(default_factory=dict)
    people: dict[int, Portrayed] = field(default_factory=dict)
    posts: dict[int, PostState] = field(default_factory=dict)

    @property
    def portraits(self) -> set[int]:
        people = (*self.contributors.values(), *self.people.values())
        ids = (*(one.portrait for one in people), *(post.portrait for post in self.posts.values()))
        return set(filter(None, ids))


def named(contributors: list[int], people: list[int], posts: Collection[int]) -> Named:
    """What is known today of those with these ids. One query, or none."""
    found = Named()
    for row in _rows(contributors=contributors, people=people, posts=list(posts)):
        _put(found, row)
    return found


@prepared
def _rows(contributors: Any, people: Any, posts: Any) -> "QuerySet[Any, Row]":
    return _contributors(contributors).union(_people(people), _posts(posts), all=True)


def _put(found: Named, row: Row) -> None:
    whose, pk, name, place, portrait, words, flag = row
    if whose == CONTRIBUTOR:
        found.contributors[pk] = Portrayed(name, path_to("author", place), portrait)
    elif whose == PERSON:
        found.people[pk] = Portrayed(name, path_to("person", place), portrait, words, flag)
    else:
        found.posts[pk] = PostState(cast("Any", words), flag, place, portrait)


def _contributors(ids: list[int]) -> QuerySet[Any, Any]:
    found = Contributor.objects.filter(pk__in=ids).order_by()
    return found.values_list(Value(CONTRIBUTOR), "pk", "name", "slug", "portrait_id", Value(""), NO)


def _people(ids: list[int]) -> QuerySet[Any, Any]:
    """For a merged person, what is known of whom they were merged into."""
    kept = Q(merged_into=None, profile__in=WITH_PAGE)
    stand_in = Q(
        merged_into__merged_into=None,
        merged_into__protected="",
        merged_into__profile__in=WITH_PAGE,
    )
    found = Person.objects.filter(kept | stand_in, pk__in=ids, protected="").order_by()
    told = map(_as_merged, ("name", "slug", "portrait_id", "occupations"))
    return found.values_list(Value(PERSON), "pk", *told, _indexed())


def _as_merged(name: str) -> Case:
    return Case(When(merged_into=None, then=F(name)), default=F(f"merged_into__{name}"))


def _indexed() -> Case:
    public = Q(merged_into=None, profile=Profile.PUBLIC) | Q(merged_into__profile=Profile.PUBLIC)
    return Case(When(public, then=YES), default=NO)


def _posts(ids: Collection[int]) -> QuerySet[Any, Any]:
    found = Post.objects.filter(pk__in=ids).order_by()
    told = ("url", _portrait(), "status", "private_individual")
    return found.values_list(Value(POST), "pk", Value(""), *told)


def _portrait() -> Case:
    """Of whom a post is by: the owner of its account on its day, else whom the story names."""
    return Case(
        When(_is_owned() & _has_page("account__person"), then=F("account__person__portrait_id")),
        When(~_is_owned() & _has_page("person"), then=F("person__portrait_id")),
        default=Value(None, output_field=BigIntegerField()),
    )


def _is_owned() -> Q:
    """As Account.owner_on has it."""
    day = F("posted_on")
    began = Q(account__from_on=None) | Q(account__from_on__lte=day) | Q(posted_on=None)
    lasts = Q(account__until_on=None) | Q(account__until_on__gt=day)
    return Q(account__person__isnull=False) & began & lasts


def _has_page(whose: str) -> Q:
    open_to_all = {"protected": "", "merged_into": None, "profile__in": WITH_PAGE}
    return Q(**{f"{whose}__{name}": value for name, value in open_to_all.items()})
