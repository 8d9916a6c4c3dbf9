"""The three groups a newsroom begins with. An install may add its own; these are kept as here."""

from typing import Any

from django.apps import AppConfig
from django.contrib.auth.models import Group, Permission

WRITER = (
    "articles.view_article articles.add_article articles.change_article "
    "articles.view_section articles.view_contributor articles.view_tag articles.add_tag "
    "articles.view_edition articles.view_decision "
    "images.view_image images.add_image images.change_image images.view_agency "
    "people.view_depiction people.add_depiction people.change_depiction people.delete_depiction "
    "people.view_person people.view_personname people.view_relationship people.view_statedage "
    "people.view_work people.view_credit people.view_source "
    "social.view_post social.view_account newsroom.view_logline "
    "importing.view_item"
).split()
EDITOR = [
    *WRITER,
    *(
        "articles.publish_article articles.delete_article "
        "articles.add_contributor articles.change_contributor articles.change_tag "
        "images.withdraw_image images.delete_image images.add_agency images.change_agency "
        "people.add_person people.change_person people.give_page "
        "people.add_personname people.change_personname people.delete_personname "
        "people.add_relationship people.change_relationship people.delete_relationship "
        "people.add_statedage people.change_statedage people.delete_statedage "
        "people.add_work people.change_work people.delete_work "
        "people.add_credit people.change_credit people.delete_credit "
        "people.add_source people.change_source people.delete_source "
        "social.add_post social.change_post social.add_account social.change_account "
        "social.delete_account"
    ).split(),
]
ADMINISTRATOR = [
    *EDITOR,
    *(
        "articles.publish_withdrawn_article "
        "articles.add_section articles.change_section articles.delete_section "
        "articles.delete_tag articles.delete_contributor images.delete_agency "
        "newsroom.view_user newsroom.add_user newsroom.change_user "
        "newsroom.view_publication newsroom.add_publication newsroom.change_publication "
        "auth.view_group"
    ).split(),
]
ROLES = {"Writer": WRITER, "Editor": EDITOR, "Administrator": ADMINISTRATOR}


def keep_roles(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """After each migrate: the groups exist, and hold what the table says."""
    for name, labels in ROLES.items():
        group, _ = Group.objects.using(using).get_or_create(name=name)
        group.permissions.set(_permissions(using, labels))


def _permissions(using: str, labels: list[str]) -> list[Permission]:
    permissions = Permission.objects.using(using)
    return [
        permissions.get(content_type__app_label=app, codename=codename)
        for app, codename in (label.split(".") for label in labels)
    ]
