"""The one permission function that every door asks."""

from django.contrib.auth.models import AnonymousUser

from newsroom.models import User


def may(user: User | AnonymousUser, permission: str) -> bool:
    """Whether `user` holds `permission`, as in "articles.publish_article"."""
    return user.is_active and user.has_perm(permission)
