"""The admin site: the desk first, a sidebar in the newsroom's nouns, hours in the title's zone."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import admin
from django.contrib.admin.forms import AdminAuthenticationForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import SimpleTemplateResponse, TemplateResponse
from django.utils import timezone

from magazine.sidebar import sidebar
from newsroom.models import Publication


class LoginForm(AdminAuthenticationForm):
    """The door's form, in our words, with labels that end without a colon."""

    error_messages = AdminAuthenticationForm.error_messages | {
        "invalid_login": "These do not open the door. Mind capitals, in both."
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **kwargs})


View = Callable[..., Any]


class DeskSite(admin.AdminSite):
    index_title = "The desk"
    login_form = LoginForm
    enable_nav_sidebar = False  # ours takes its place, with its CSS and JavaScript

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        context = super().each_context(request)
        name = _publication(request).name
        groups = sidebar(context["available_apps"], request.path)
        return context | {"site_title": name, "site_header": name, "sidebar": groups}

    def index(self, request: HttpRequest, extra_context: Any = None) -> TemplateResponse:
        from magazine.lanes import lanes  # not above: its apps register with this very site

        now = request.now  # type: ignore[attr-defined]
        context = {"lanes": lanes(request.user, now), "now": now, **(extra_context or {})}
        return super().index(request, context)

    def app_index(self, request: HttpRequest, app_label: str, extra_context: Any = None) -> Any:
        """The newsroom knows no apps."""
        return redirect("admin:index")

    def admin_view(self, view: View, cacheable: bool = False) -> Any:
        return super().admin_view(_in_our_zone(view), cacheable)


def _in_our_zone(view: View) -> View:
    """Hours are entered and shown in the publication's zone, from the form to the last template."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        with timezone.override(_publication(request).zone):
            response = view(request, *args, **kwargs)
            return response.render() if isinstance(response, SimpleTemplateResponse) else response

    return answer


def _publication(request: HttpRequest) -> Publication:
    return request.site.publication  # type: ignore[attr-defined]
