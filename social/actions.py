"""Keeping posts, and whose accounts they stand in."""

from datetime import datetime
from typing import Any

from django.db import transaction

from newsroom.actions import record
from newsroom.models import User
from social.models import Account, Post


@transaction.atomic
def keep_post(*, post: Post, by: User, now: datetime) -> Post:
    """Write a post as our own record of what was said."""
    post.full_clean()
    post.save()
    record(actor=by, verb="made", of=post, at=now)
    return post


@transaction.atomic
def keep_account(*, account: Account) -> None:
    """Write an account, and bring its posts to the page of whose it is now. The log line is the
    caller's."""
    before = Account.objects.select_for_update().filter(pk=account.pk).first()
    account.save()
    for post in account.posts.all():
        move_post(post=post, was=before.owner_on(post.posted_on) if before else None)


def move_post(*, post: Post, was: int | None) -> None:
    """List a post under the owner of its account, who `was` somebody else. The reverse relation
    brings the lists from above."""
    lines: Any = Post._meta.get_field("lines").related_model._default_manager
    if post.owner:
        lines.filter(post=post).update(person=post.owner)
    elif was:
        lines.filter(post=post, person=was).update(person=None)
