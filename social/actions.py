"""Keeping posts."""

from datetime import datetime

from django.db import transaction

from newsroom.actions import record
from newsroom.models import User
from social.models import Post


@transaction.atomic
def keep_post(*, post: Post, by: User, now: datetime) -> Post:
    """Write a post as our own record of what was said."""
    post.full_clean()
    post.save()
    record(actor=by, verb="made", of=post, at=now)
    return post
