"""A newsroom with one row of everything, and people of each role at its admin."""

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.models import Decision
from images.models import Agency
from importing.models import Item
from newsroom.actions import record
from newsroom.models import Publication
from people.models import Credit, PersonName, Relationship, StatedAge, Work
from social.models import Account, Post
from tests import factories

ROLES = ["Writer", "Editor", "Administrator"]


@pytest.fixture
def at_the_desk(db, client):
    """Logs in somebody of a role, and gives back who it is."""

    def log_in(role="Editor", **fields):
        user = factories.make_user(role, **fields)
        client.force_login(user)
        return user

    return log_in


@pytest.fixture
def house(db):
    """One row of every model that the admin has, by label; a public one where there is a choice."""
    editor = factories.make_user("Editor", first_name="Nora", last_name="Field")
    person = factories.make_known("Odile Marchetti", disambiguation="the goalkeeper")
    PersonName.objects.create(person=person, kind="nick", name="Dolly")
    article = factories.make_article(
        people=[person], tags=[factories.make_tag()], contributors=[factories.make_contributor()]
    )
    edition = factories.publish(article, by=editor, now=timezone.now())
    post = Post.objects.create(text="The stairs were lovely.", author_label="Odile")
    Decision.objects.create(
        article=article,
        kind="post",
        key="a",
        verdict="accepted",
        post=post,
        by=editor,
        at=timezone.now(),
    )
    item = Item.objects.create(
        sha256="0" * 64,
        name="lift.txt",
        reader_version=1,
        article=article,
        imported_at=timezone.now(),
    )
    rows = [editor, person, article, edition, post, item, article.section, Publication.current()]
    rows[-1].save()
    rows += [factories.make_tag(), factories.make_contributor()]
    rows += [factories.make_image(by=editor), Agency.objects.create(name="Paste")]
    rows += facts_about(person)
    rows.append(record(actor=editor, verb="made", of=person, at=timezone.now()))
    return {row._meta.label: row for row in rows}


def facts_about(person):
    work = Work.objects.create(title="Cold Harbour", type="book")
    bruno = factories.make_person("Bruno Castellane")
    return [
        Relationship.objects.create(a=person, b=bruno, type="friend"),
        StatedAge.objects.create(person=person, age=41, as_of=timezone.now().date()),
        work,
        Credit.objects.create(person=person, work=work, role="author"),
        Account.objects.create(platform="instagram", shown="odilem", person=person),
    ]


def change(client, row, **fields):
    """Save the form of `row` with these fields, and follow where it leads."""
    opts = row._meta
    address = reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[row.pk])
    return client.post(address, fields, follow=True)
