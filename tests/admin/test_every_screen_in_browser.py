"""Every screen of the admin in a browser: sound in any light, whole on a phone and at a desk.

The `page` fixture fails a test by itself where the policy is breached or a script errs.
"""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.body.nodes import Gallery, Image, PullQuote
from tests import factories
from tests.looking import faults_by_axe, faults_by_sight, open_at

PHONE, DESK = 390, 1440
PICK = """() => {
    import("magazine/pictures/picker").then(({ pick }) => pick({ many: true }));
}"""
SCREENS = {
    "articles_article": "changelist add change history correct withdraw prolong",
    "articles_contributor": "change",
    "articles_edition": "changelist change",
    "articles_section": "changelist change",
    "articles_tag": "changelist",
    "images_agency": "changelist change",
    "images_image": "changelist add change delete",
    "importing_item": "changelist change",
    "newsroom_logline": "changelist",
    "newsroom_publication": "change",
    "newsroom_user": "changelist add change",
    "people_person": "changelist add change",
    "social_post": "changelist change",
}


@pytest.fixture
def desk(house, page, live_server):
    """An administrator's desk, with a story that carries pictures everywhere it can."""
    editor, now = factories.make_user("Administrator", first_name="Nora"), timezone.now()
    image = factories.make_image(licence="own", alt="A lift", made=True, by=editor)
    shown = Image(image.pk, alt="A lift", caption="The lift", credit="A. Name")
    article = factories.make_article(
        "The lift is still out of order",
        by=editor,
        slug="still",
        body=f"<p>So they said.</p>{shown.html}{Gallery((shown, shown), 'Lifts').html}"
        + PullQuote("I took the stairs", "A guest").html,
        lead_image=image,
        lead_alt="A lift",
        lead_caption="The lift",
        lead_credit="A. Name",
    )
    factories.publish(article, by=editor, now=now)
    let_in(page, editor, live_server.url)
    return house | {"articles.Article": article, "images.Image": image}


def let_in(page, user, url):
    client = Client()
    client.force_login(user)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": session, "url": url}
    page.context.add_cookies([cookie])


def test_every_screen_is_sound_in_any_light_on_a_phone_and_at_a_desk(desk, page):
    """One test: the newsroom is made once, and each screen is opened once for all looks at it."""
    found = {address: look(page, address) for address in ["/admin/", *addresses(desk)]}
    assert {address: faults for address, faults in found.items() if faults} == {}


def addresses(rows):
    keys = {label.lower().replace(".", "_"): row.pk for label, row in rows.items()}
    for model, views in SCREENS.items():
        for view in views.split():
            args = [] if view in ("changelist", "add") else [keys[model]]
            yield reverse(f"admin:{model}_{view}", args=args)


def look(page, address):
    """Whatever is wrong, by where."""
    if (status := open_at(page, address)) != 200:
        return {"status": status}
    page.wait_for_load_state("networkidle")
    return faults_by_sight(page, (PHONE, DESK)) | faults_by_axe(page, (PHONE, DESK))


def test_the_picker_over_a_story_is_too(desk, page):
    open_at(page, reverse("admin:articles_article_change", args=[desk["articles.Article"].pk]))
    page.evaluate(PICK)
    page.get_by_role("dialog").get_by_role("checkbox").first.wait_for()
    assert faults_by_axe(page, (PHONE, DESK)) == {}
