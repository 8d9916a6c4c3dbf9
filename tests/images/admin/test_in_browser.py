"""The library in Chromium: dropped, clicked, typed, as on a picture desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from images.models import Agency, Image
from tests.factories import PASSWORD, jpeg, make_image, make_person, make_user
from tests.images.admin.conftest import with_words

AXE = {"resultTypes": ["violations"], "preload": False}
FINE = {"alt": "A door", "credit": "Ines Vale", "licence": "own"}
ADD = "/admin/images/image/add/"
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}
PICK = """many => {
    import("magazine/pictures/picker")
        .then(({ pick }) => pick({ many }))
        .then((chosen) => (window.chosen = chosen));
}"""
DROP = """bytes => {
    const dataTransfer = new DataTransfer();
    const file = new File([new Uint8Array(bytes)], "dropped.jpg", { type: "image/jpeg" });
    dataTransfer.items.add(file);
    const how = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent("drop", how));
}"""


@pytest.fixture
def log_in(page, transactional_db):
    def as_an_editor(path):
        make_user("Editor", username="nora")
        page.goto("/admin/login/?next=" + path)
        page.get_by_label("Username").fill("nora")
        page.get_by_label("Password").fill(PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/login/" not in url)
        page.get_by_role("heading", level=1).wait_for()
        return page

    return as_an_editor


def stumbles(page):
    found = Axe().run(page, options=AXE).response["violations"]
    return [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]


def files(*contents):
    return [
        {"name": f"{number}.jpg", "mimeType": "image/jpeg", "buffer": content}
        for number, content in enumerate(contents)
    ]


def choose(page, chosen):
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose pictures").click()
    chooser.value.set_files(chosen)


def picked(page):
    """What the picker gave. A polled predicate is evaluated, which the CSP refuses."""
    page.locator(".picker").wait_for(state="detached")
    return page.evaluate("window.chosen")


def rows(page):
    return page.locator(".row")


def test_several_at_once_each_with_its_own_answer_and_saved_together(log_in):
    Agency.objects.create(name="Paste", credit="Paste")
    here = make_image(file=jpeg(seed=9), caption="Here already")
    page = log_in(ADD)
    page.get_by_label("From which agency?").select_option("Paste")
    named = with_words(3, caption="A door, at night", people=["Odile Marchetti"])
    choose(page, files(jpeg(seed=2), named, b"<svg/>", jpeg(seed=9)))
    page.get_by_text("2 of 4 here, 2 not taken").wait_for()
    assert rows(page).nth(2).locator(".row-wrong").is_visible()
    assert rows(page).nth(3).get_by_role("link", name="Here already").is_visible()
    assert rows(page).nth(1).get_by_label("Caption").input_value() == "A door, at night"
    rows(page).nth(0).get_by_label("In words").fill("A lift")
    rows(page).nth(1).get_by_label("In words").fill("A door")
    rows(page).nth(1).get_by_label("Odile Marchetti").check()
    page.get_by_role("button", name="Save all 2").click()
    page.get_by_text("2 saved").wait_for()

    images = Image.objects.exclude(pk=here.pk).order_by("alt")
    assert [(image.alt, image.credit) for image in images] == [
        ("A door", "Paste"),
        ("A lift", "Paste"),
    ]
    assert images[0].depictions.get().person.name == "Odile Marchetti"


def test_what_a_batch_has_in_common_is_filled_in_where_it_lacks(log_in):
    Agency.objects.create(name="Paste", credit="Paste", licence="stock", territory="UK only")
    page = log_in(ADD)
    assert page.get_by_text("The same for all that lack it").is_hidden()
    choose(page, files(jpeg(seed=2), jpeg(seed=3)))
    page.get_by_text("2 of 2 here").wait_for()
    rows(page).nth(0).get_by_label("Credit").fill("Ines Vale")
    shared = page.get_by_role("group", name="The same for all that lack it")
    shared.get_by_label("Agency").select_option("Paste")
    shared.get_by_label("Licensed until").fill("2027-07-01T12:00")
    shared.get_by_role("button").click()
    page.get_by_text("Filled in 2 of 2, not saved yet").wait_for()
    page.get_by_role("button", name="Save all 2").click()
    page.get_by_text("2 saved").wait_for()
    told = Image.objects.order_by("credit").values_list("credit", "agency__name", "licence")
    assert list(told) == [("Ines Vale", "Paste", "stock"), ("Paste", "Paste", "stock")]
    assert {image.territory for image in Image.objects.all()} == {"UK only"}
    assert {f"{image.licensed_until_at:%H:%M}" for image in Image.objects.all()} == {"12:00"}


def test_consent_is_asked_for_only_of_a_minor(log_in):
    page = log_in(ADD)
    choose(page, files(jpeg(seed=2)))
    page.get_by_label("Shows a minor").wait_for()
    assert page.get_by_label("Consent by").is_hidden()
    page.get_by_label("Shows a minor").check()
    page.get_by_label("Consent by").fill("her mother, by e-mail")
    page.get_by_label("Consent on").fill("2026-03-02")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved.").wait_for()
    assert Image.objects.get().has_consent


def test_a_file_that_did_not_get_through_is_sent_once_more(log_in):
    page = log_in(ADD)
    page.get_by_role("button", name="Choose pictures").wait_for()  # all scripts are here
    page.context.set_offline(True)
    choose(page, files(jpeg(seed=2)))
    page.get_by_text("The newsroom cannot be reached.").wait_for()
    page.context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    page.locator("form.describe").wait_for()
    assert Image.objects.count() == 1


def test_a_file_is_dropped_and_the_new_one_of_two_is_removed(log_in):
    make_image(file=jpeg(seed=7, quality=90), caption="The first of two")
    page = log_in(ADD)
    page.evaluate(DROP, list(jpeg(seed=7, quality=40)))
    page.get_by_text("It looks like one that we have").wait_for()
    page.get_by_role("button", name="Remove the new one").click()
    page.get_by_text("Removed: the one we had stays.").wait_for()
    assert Image.objects.get().caption == "The first of two"


def test_the_focal_point_is_clicked_and_moved_by_keys_and_crops_follow(log_in):
    image = make_image(width=1200, height=800)
    page = log_in(f"/admin/images/image/{image.pk}/change/")
    stage = page.locator("[data-stage] img")
    box = stage.bounding_box()
    stage.click(position={"x": box["width"] * 0.25, "y": box["height"] * 0.5})
    assert page.get_by_label("% from the left", exact=True).first.input_value() == "25"
    square = page.locator("[data-crop='1x1'] img")
    before = square.evaluate("image => image.style.objectPosition")
    page.locator(".focus-mark").press("Shift+ArrowRight")
    page.locator(".focus-mark").press("ArrowDown")
    assert square.evaluate("image => image.style.objectPosition") != before
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("was changed successfully").wait_for()
    image.refresh_from_db()
    assert image.focus == (35, 51)


def test_somebody_is_placed_by_a_click_on_their_face(log_in):
    image, person = make_image(), make_person("Odile Marchetti")
    image.depictions.create(person=person)
    page = log_in(f"/admin/images/image/{image.pk}/change/")
    page.get_by_role("button", name="Place").click()
    stage = page.locator("[data-stage] img")
    box = stage.bounding_box()
    stage.click(position={"x": box["width"] * 0.7, "y": box["height"] * 0.2})
    assert page.locator(".face-mark").inner_text() == "Odile Marchetti"
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("was changed successfully").wait_for()
    assert list(image.depictions.values_list("x", "y")) == [(70, 20)]
    image.refresh_from_db()
    assert image.focus == (50, 50)


def test_pictures_of_a_gallery_keep_the_order_they_were_chosen_in(log_in):
    names = ["stairs", "lift", "door"]
    ids = {name: make_image(**FINE, caption=name).pk for name in names}
    page = log_in(ADD)
    page.evaluate(PICK, True)
    page.get_by_role("checkbox", name="door").check()
    page.get_by_role("checkbox", name="stairs").check()
    page.get_by_label("Search pictures").fill("lift")
    page.get_by_role("checkbox", name="door").wait_for(state="detached")
    page.get_by_role("checkbox", name="lift").check()
    page.get_by_role("button", name="Use 3 pictures").click()
    chosen = picked(page)
    assert [one["id"] for one in chosen] == [ids["door"], ids["stairs"], ids["lift"]]
    assert chosen[0]["credit"] == "Ines Vale"
    assert page.locator("dialog").count() == 0


def test_of_several_the_picker_counts_those_that_cannot_go_out(log_in):
    for caption, credit in {"door": "", "lift": "Ines Vale", "stairs": ""}.items():
        make_image(**FINE | {"credit": credit}, caption=caption)
    page = log_in(ADD)
    page.evaluate(PICK, True)
    for caption in ("door", "stairs", "lift"):
        page.get_by_role("checkbox", name=caption).check()
    page.get_by_text("3 chosen. 2 of 3 cannot go out yet").wait_for()


def test_one_picture_is_chosen_by_keys_and_the_focus_comes_back(log_in):
    make_image(**FINE | {"credit": ""}, caption="A door")
    page = log_in(ADD)
    page.get_by_role("button", name="Take one").focus()
    page.evaluate(PICK, False)
    page.get_by_label("A door").focus()
    page.keyboard.press("Space")
    page.get_by_text("Not fit to publish yet: No credit").wait_for()
    page.keyboard.press("Enter")
    (chosen,) = picked(page)
    assert chosen["state"] == "No credit"
    assert page.evaluate("document.activeElement.textContent") == "Take one"


def test_nothing_is_chosen_by_escape(log_in):
    make_image(**FINE, caption="A door")
    page = log_in(ADD)
    page.evaluate(PICK, False)
    page.get_by_label("A door").check()
    page.keyboard.press("Escape")
    assert picked(page) == []


def test_a_picture_that_comes_in_by_the_picker_is_chosen(log_in):
    page = log_in("/admin/images/image/add/")
    page.evaluate(PICK, True)
    picker = page.locator(".picker")
    picker.get_by_role("button", name="Upload", exact=True).click()
    with page.expect_file_chooser() as chooser:
        picker.get_by_role("button", name="Choose pictures").click()
    chooser.value.set_files(files(jpeg(seed=2)))
    picker.get_by_label("In words").fill("A lift")
    picker.get_by_role("button", name="Save", exact=True).click()
    picker.get_by_text("Saved.").wait_for()
    picker.locator('.picks input[data-alt="A lift"]').wait_for(state="attached")
    picker.get_by_role("button", name="Use it").click()
    (chosen,) = picked(page)
    assert (chosen["id"], chosen["alt"]) == (Image.objects.get().pk, "A lift")


def written_in_the_picker(page, words):
    """The picker, with a picture that came in by it and `words` about it, not saved yet."""
    page.evaluate(PICK, False)
    picker = page.locator(".picker")
    picker.get_by_role("button", name="Upload", exact=True).click()
    with page.expect_file_chooser() as chooser:
        picker.get_by_role("button", name="Choose pictures").click()
    chooser.value.set_files(files(jpeg(seed=2)))
    picker.get_by_label("In words").fill(words)
    return picker


def test_what_was_written_in_the_picker_is_saved_when_its_picture_is_used(log_in):
    picker = written_in_the_picker(log_in(ADD), "A lift")
    picker.get_by_role("button", name="Use it").click()
    picker.wait_for(state="detached")
    (chosen,) = picker.page.evaluate("window.chosen")
    assert (chosen["alt"], Image.objects.get().alt) == ("A lift", "A lift")


def test_another_picture_stays_chosen_when_what_was_written_is_saved(log_in):
    door = make_image(**FINE, caption="A door")
    picker = written_in_the_picker(log_in(ADD), "A lift")
    picker.get_by_label("A door").check()
    picker.get_by_role("button", name="Use it").click()
    picker.wait_for(state="detached")
    (chosen,) = picker.page.evaluate("window.chosen")
    assert chosen["id"] == door.pk
    assert Image.objects.exclude(pk=door.pk).get().alt == "A lift"


def test_the_picker_is_not_closed_over_what_was_written(log_in):
    page = log_in(ADD)
    picker = written_in_the_picker(page, "A lift")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.keyboard.press("Escape")
    assert asked == ["confirm"]
    assert picker.get_by_label("In words").input_value() == "A lift"


def test_a_closed_picker_keeps_nobody_on_the_page(log_in):
    page = log_in(ADD)
    picker = written_in_the_picker(page, "A lift")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    picker.get_by_role("button", name="Cancel").click()
    page.goto("/admin/images/image/")
    assert asked == ["confirm"]


def test_what_was_typed_about_a_picture_is_not_left_without_a_word(log_in):
    page = log_in(f"/admin/images/image/{make_image().pk}/change/")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.get_by_label("Caption").fill("Twelve words by heart")
    page.get_by_label("because").fill("her lawyer wrote")
    page.get_by_role("button", name="Withdraw").click()
    page.get_by_text("No page shows it from now on.").wait_for()
    assert asked == ["beforeunload"]


def test_saving_asks_nothing(log_in):
    page = log_in(f"/admin/images/image/{make_image().pk}/change/")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.get_by_label("Caption").fill("Twelve words by heart")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("was changed successfully").wait_for()
    assert asked == []


def test_of_two_that_come_in_alike_only_one_can_be_removed(log_in):
    page = log_in(ADD)
    choose(page, files(jpeg(seed=7, quality=90), jpeg(seed=7, quality=40)))
    page.get_by_text("2 of 2 here").wait_for()
    page.get_by_role("button", name="Remove the new one").last.click()
    page.get_by_text("Removed: the one we had stays.").wait_for()
    assert page.get_by_role("button", name="Remove the new one").count() == 0
    assert Image.objects.count() == 1


def test_a_portrait_is_chosen_in_the_picker(log_in):
    image, person = make_image(**FINE, caption="A face"), make_person("Odile Marchetti")
    page = log_in(f"/admin/people/person/{person.pk}/change/")
    page.get_by_role("button", name="Choose a picture").click()
    page.get_by_label("A face").check()
    page.get_by_role("button", name="Use it").click()
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("was changed successfully").wait_for()
    person.refresh_from_db()
    assert person.portrait == image


def test_on_a_phone_the_save_bar_is_one_line_and_covers_nothing(log_in):
    page = log_in(f"/admin/images/image/{make_image().pk}/change/")
    page.set_viewport_size(PHONE)
    bar = page.locator(".submit-row")
    tops = bar.locator(":scope > *").evaluate_all(
        "all => all.filter((one) => one.offsetHeight).map((one) => one.offsetTop)"
    )
    assert (len(tops), len(set(tops))) == (3, 1)
    assert bar.bounding_box()["y"] > PHONE["height"]
    assert wider(page) == 0
    how = page.get_by_text("Click on what every crop must show.")
    assert how.bounding_box()["y"] < page.locator(".crop").first.bounding_box()["y"]


def test_save_all_stands_under_the_rows(log_in):
    page = log_in(ADD)
    choose(page, files(jpeg(seed=2), jpeg(seed=3)))
    page.set_viewport_size(PHONE)
    button = page.get_by_role("button", name="Save all 2")
    button.wait_for()
    page.evaluate("scrollTo(0, 0)")
    last = rows(page).last.bounding_box()
    assert button.bounding_box()["y"] >= last["y"] + last["height"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_every_screen_of_the_library_is_sound(scheme, size, log_in):
    image = make_image(**FINE, file=with_words(people=["Odile Marchetti"]), sensitive=True)
    make_image(file=jpeg(seed=8))
    image.depictions.create(person=make_person("Bruno Castellane"), x=40, y=30)
    page = log_in("/admin/images/image/")
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(size)
    found = {}
    for path in ("", f"{image.pk}/change/", "add/"):
        page.goto(f"/admin/images/image/{path}")
        page.wait_for_load_state("networkidle")
        found[path] = (stumbles(page), wider(page))
    choose(page, files(jpeg(seed=2), jpeg(seed=3), b"<svg/>"))
    page.get_by_text("2 of 3 here, 1 not taken").wait_for()
    found["rows"] = (stumbles(page), wider(page))
    page.evaluate(PICK, True)
    page.locator(".picks input").first.check()
    found["picker"] = (stumbles(page), wider(page))
    assert found == dict.fromkeys(found, ([], 0))


def wider(page):
    """How far the page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
