"""From a record to its CopyValue and back to a working copy."""

from typing import Any

from articles.carried import carried
from articles.models import (
    Article,
    ArticlePerson,
    ArticleTag,
    Byline,
    Contributor,
    Edition,
    Section,
    Tag,
)
from articles.models.copy import Copy
from articles.value import BylineRef, CopyValue, PersonRef, SectionRef, TagRef
from images.models import Image
from people.models import Person

SCALARS = (
    "kicker headline short_headline social_headline dek body lead_caption lead_alt lead_credit "
    "slug seo_title seo_description content_note exclusive"
).split()


def copy_of(record: Article | Edition) -> CopyValue:
    """All a reader can see of an article (three queries) or an edition (none but its section)."""
    lists = _printed(record) if isinstance(record, Edition) else _related(record)
    return CopyValue(
        **{name: getattr(record, name) for name in SCALARS},
        lead_image_id=record.lead_image_id,
        key_points=tuple(record.key_points),
        section=_section(record.section),
        dated=record.dated,
        **lists,
    )


def restore(value: CopyValue, onto: Article) -> list[str]:
    """Write `value` into a saved article, and say what it had to leave out.

    A merged person is replaced by the one they were merged into; what is gone is left out.
    """
    missing: list[str] = []
    write_scalars(value, onto)
    onto.section = _existing_section(value.section, missing)
    onto.lead_image_id = _existing_image(value.lead_image_id, missing)
    onto.save()
    _restore_bylines(value, onto, missing)
    _restore_tags(value, onto, missing)
    _restore_people(value, onto, missing)
    return missing


def write_scalars(value: CopyValue, onto: Copy) -> None:
    """Set the columns of `onto` without saving; its section, by id."""
    for name in SCALARS:
        setattr(onto, name, getattr(value, name))
    onto.key_points = list(value.key_points)
    onto.dated = value.dated
    onto.section_id = value.section.id if value.section else None
    onto.lead_image_id = value.lead_image_id


def printed(value: CopyValue) -> dict[str, list[Any]]:
    """Bylines, tags, people, pictures and posts as an edition keeps them."""
    carries = carried(value)
    return {
        "bylines": [
            {"id": ref.contributor_id, "name": ref.name, "role": ref.role} for ref in value.bylines
        ],
        "tags": [{"id": ref.id, "slug": ref.slug, "name": ref.name} for ref in value.tags],
        "people": [
            {"id": ref.person_id, "name": ref.name, "role": ref.role} for ref in value.people
        ],
        "images": [{"id": image, "place": str(place)} for image, place in carries.images],
        "posts": list(carries.posts),
    }


def _section(section: Section | None) -> SectionRef | None:
    return SectionRef(section.pk, section.slug, section.name) if section else None


def _printed(edition: Edition) -> dict[str, Any]:
    kept = edition.printed
    return {
        "bylines": tuple(BylineRef(b["id"], b["name"], b["role"]) for b in kept["bylines"]),
        "tags": tuple(TagRef(t["id"], t["slug"], t["name"]) for t in kept["tags"]),
        "people": tuple(PersonRef(p["id"], p["name"], p["role"]) for p in kept["people"]),
    }


def _related(article: Article) -> dict[str, Any]:
    if article.pk is None:
        return {}
    bylines = article.bylines.select_related("contributor")
    tags = article.article_tags.select_related("tag").order_by("tag__name", "tag_id")
    people = article.article_people.select_related("person")
    return {
        "bylines": tuple(BylineRef(b.contributor_id, b.contributor.name, b.role) for b in bylines),
        "tags": tuple(TagRef(t.tag_id, t.tag.slug, t.tag.name) for t in tags),
        "people": tuple(PersonRef(p.person_id, p.person.name, p.role) for p in people),
    }


def _existing_section(ref: SectionRef | None, missing: list[str]) -> Section | None:
    section = Section.objects.filter(pk=ref.id).first() if ref else None
    if ref and not section:
        missing.append(f"the section {ref.name}")
    return section


def _existing_image(image_id: int | None, missing: list[str]) -> int | None:
    if image_id is None or Image.objects.filter(pk=image_id).exists():
        return image_id
    missing.append("the lead picture")
    return None


def _restore_bylines(value: CopyValue, article: Article, missing: list[str]) -> None:
    kept = set(
        Contributor.objects.filter(
            pk__in=[ref.contributor_id for ref in value.bylines]
        ).values_list("pk", flat=True)
    )
    missing += [f"the byline of {r.name}" for r in value.bylines if r.contributor_id not in kept]
    article.bylines.all().delete()
    Byline.objects.bulk_create(
        Byline(article=article, contributor_id=ref.contributor_id, role=ref.role, order=order)
        for order, ref in enumerate(value.bylines)
        if ref.contributor_id in kept
    )


def _restore_tags(value: CopyValue, article: Article, missing: list[str]) -> None:
    kept = set(
        Tag.objects.filter(pk__in=[ref.id for ref in value.tags]).values_list("pk", flat=True)
    )
    missing += [f"the tag {ref.name}" for ref in value.tags if ref.id not in kept]
    article.article_tags.all().delete()
    ArticleTag.objects.bulk_create(
        ArticleTag(content_object=article, tag_id=ref.id) for ref in value.tags if ref.id in kept
    )


def _restore_people(value: CopyValue, article: Article, missing: list[str]) -> None:
    stands_for = _stands_for([ref.person_id for ref in value.people])
    missing += [ref.name for ref in value.people if ref.person_id not in stands_for]
    roles: dict[int, str] = {}
    for ref in value.people:
        if ref.person_id in stands_for:
            roles.setdefault(stands_for[ref.person_id], ref.role)
    article.article_people.all().delete()
    ArticlePerson.objects.bulk_create(
        ArticlePerson(article=article, person_id=person_id, role=role)
        for person_id, role in roles.items()
    )


def _stands_for(person_ids: list[int]) -> dict[int, int]:
    """For each person that still exists, the one whom they were merged into, or themselves."""
    people = Person.objects.filter(pk__in=person_ids)
    return {person.pk: person.merged_into_id or person.pk for person in people}
