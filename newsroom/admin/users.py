"""Who may log in. Users are deactivated, never deleted; nobody gives more than they hold."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as StockUserAdmin
from django.contrib.auth.forms import UserChangeForm, UserCreationForm
from django.contrib.auth.models import Group, Permission
from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.html import format_html

from core.admin import PlainForm, hour
from newsroom.admin.logged import NewsroomAdmin
from newsroom.models import User

# Roles are groups kept by `magazine.roles`: they are given here, and not edited.
admin.site.unregister(Group)

OWN_RIGHTS = ("is_active", "groups", "is_superuser")


class UserForm(PlainForm, UserChangeForm):
    """Django's own, with labels like all others."""


class NewUserForm(PlainForm, UserCreationForm):
    """Likewise, for somebody new."""


@admin.register(User)
class UserAdmin(NewsroomAdmin, StockUserAdmin):
    form = UserForm
    add_form = NewUserForm
    list_display = ["name", "username", "email", "roles", "is_working_here", "came_last"]
    list_filter = ["is_active", "groups"]
    search_help_text = "A name or an e-mail address"
    ordering = ["first_name", "last_name", "username"]
    add_form_template = None
    add_fieldsets = [
        (None, {"fields": ["username", "first_name", "last_name", "email", "groups"]}),
        ("Password", {"fields": ["password1", "password2"]}),
    ]

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        if obj is None:
            return self.add_fieldsets
        rights = ["is_active", "groups"]
        if _is_superuser(request):
            rights.append("is_superuser")
        return [
            (None, {"fields": ["username", "password", "first_name", "last_name", "email"]}),
            ("Role", {"fields": rights}),
        ]

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> Any:
        """Nobody locks themselves out, or lifts themselves up."""
        return OWN_RIGHTS if obj is not None and obj.pk == request.user.pk else ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).prefetch_related("groups")

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "groups":
            kwargs |= {"queryset": _roles_within_reach(request), "widget": CheckboxSelectMultiple}
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        words = {
            "groups": ("Roles", ""),
            "username": ("Username", "What they log in with: letters, digits and @ . + - _"),
            "is_active": ("Works here", "Without it, they cannot log in."),
        }
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name in words:
            field.label, field.help_text = words[db_field.name]
        return field

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        allowed = super().has_change_permission(request, obj)
        return allowed and (obj is None or _is_within_reach(obj, request))

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        obj.is_staff = True  # whoever has a login works here; `is_active` says whether still
        super().save_model(request, obj, form, change)

    @admin.display(description="name", ordering="first_name")
    def name(self, user: User) -> str:
        return format_html("<strong>{}</strong>", user)

    @admin.display(description="roles")
    def roles(self, user: User) -> str:
        return "Superuser" if user.is_superuser else ", ".join(g.name for g in user.groups.all())

    @admin.display(description="last here", ordering="last_login")
    def came_last(self, user: User) -> str:
        return hour(user.last_login)

    @admin.display(description="works here", ordering="is_active", boolean=True)
    def is_working_here(self, user: User) -> bool:
        return user.is_active


def _is_superuser(request: HttpRequest) -> bool:
    return request.user.is_active and bool(getattr(request.user, "is_superuser", False))


def _roles_within_reach(request: HttpRequest) -> QuerySet[Group]:
    """The roles that hold nothing whoever asks does not hold."""
    beyond = _permissions_beyond(request)
    return Group.objects.exclude(permissions__in=beyond)


def _is_within_reach(user: User, request: HttpRequest) -> bool:
    """Whether `user`, active or not, holds nothing that whoever asks does not hold."""
    if _is_superuser(request):
        return True
    held = Q(group__user=user) | Q(user=user)
    return not user.is_superuser and not _permissions_beyond(request).filter(held).exists()


def _permissions_beyond(request: HttpRequest) -> QuerySet[Permission]:
    if _is_superuser(request):
        return Permission.objects.none()
    held = Q(group__user=request.user.pk) | Q(user=request.user.pk)
    return Permission.objects.exclude(pk__in=Permission.objects.filter(held).values("pk"))
