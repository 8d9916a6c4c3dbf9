"""The pages of last resort in a browser."""

from django.utils import timezone

from tests import factories


def test_who_is_not_on_the_list_meets_the_doorman_and_is_shown_the_way_in(live_server, page):
    factories.make_edition("The lift was out of order", now=timezone.now())
    page.goto("/never-was/")
    assert page.get_by_alt_text("A doorman in large sunglasses").is_visible()
    page.get_by_role("main").get_by_role("link", name="Front page").click()
    assert page.get_by_role("link", name="The lift was out of order").first.is_visible()
