"""Cards and ranks by dragging, with a mouse and a finger: an extra beside the buttons, which keeps what they keep."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.running import aside
from tests.walk import by_itself
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.screens import Screen
from tests.walk.test_screens import at

HOLD_MS = 400
KEPT = "() => model.get('answer').fields"
Drag = Callable[[Page, Locator, Locator], None]


def middle(one: Locator) -> tuple[float, float]:
    box = one.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def by_mouse(page: Page, thing: Locator, place: Locator) -> None:
    page.mouse.move(*middle(thing))
    page.mouse.down()
    page.mouse.move(*middle(place), steps=6)
    expect(page.locator(".under-drag")).to_have_count(1)
    page.mouse.up()


def by_finger(page: Page, thing: Locator, place: Locator) -> None:
    """Rests on it first; a finger that moves at once scrolls the page."""
    touch = page.context.new_cdp_session(page)

    def send(kind: str, *points: tuple[float, float]) -> None:
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]})

    (x, y), (to_x, to_y) = middle(thing), middle(place)
    send("touchStart", (x, y))
    page.wait_for_timeout(HOLD_MS)
    for step in range(1, 7):
        send("touchMove", (x + (to_x - x) * step / 6, y + (to_y - y) * step / 6))
    expect(page.locator(".under-drag")).to_have_count(1)
    send("touchEnd")


@pytest.fixture(params=[(LAPTOP, by_mouse, {}), (PHONE, by_finger, {"has_touch": True})], ids=["mouse", "finger"])
def opened(visit: Callable[..., Page], request: pytest.FixtureRequest) -> tuple[Callable[[str, Screen], Page], Drag]:
    size, drag, more = request.param
    page = visit("about:blank", size, **more)
    by_itself.serve(page)

    def show(slug: str, screen: Screen) -> Page:
        by_itself.show(page, slug, aside(at(slug, screen)))
        expect(page.locator(".drags")).to_have_count(1)
        return page

    return show, drag


def test_a_card_onto_a_pile(opened: tuple[Callable[[str, Screen], Page], Drag]) -> None:
    show, drag = opened
    kept = []
    for by_button in (False, True):
        page = show("values", Screen("piles", ("deck",)))
        pile = page.locator("[data-drop=high]")
        if by_button:
            pile.click()
        else:
            drag(page, page.locator(".face").first, pile)
        expect(page.get_by_text("Card 2 of 60", exact=False)).to_be_visible()
        expect(page.locator(".actvo-announcer")).to_contain_text("Filed under Matters most. 1 of 15.")
        expect(page.locator(".dragged, .under-drag")).to_have_count(0)
        kept.append(page.evaluate(KEPT))
    assert kept[0] == kept[1] != {}


def test_a_card_onto_another_pile(opened: tuple[Callable[[str, Screen], Page], Drag]) -> None:
    show, drag = opened
    kept = []
    for by_button in (False, True):
        page = show("values", Screen("piles/review", ("deck", "pile")))
        page.set_viewport_size({"width": page.evaluate("innerWidth"), "height": 2400})  # all three piles in view
        card = page.locator(".well").first.locator(".row-card").last
        if by_button:
            card.click()
            page.locator(".move").get_by_role("button", name="Matters some").click()
        else:
            drag(page, card, page.locator(".well").nth(1).locator(".row-card").first)
        expect(page.locator(".actvo-announcer")).to_contain_text("Filed under Matters some.")
        kept.append(page.evaluate(KEPT))
    assert kept[0] == kept[1] != {}


def test_a_rank(opened: tuple[Callable[[str, Screen], Page], Drag]) -> None:
    show, drag = opened
    kept = []
    for by_button in (False, True):
        page = show("values", Screen("five/order", ("deck", "pile", "top10", "top5")))
        rows = page.locator(".rank li")
        title = rows.first.locator("b").inner_text()
        if by_button:
            for _ in range(2):
                page.get_by_role("button", name=f"Move {title} down").click()
        else:
            drag(page, rows.first.locator(".what"), rows.nth(2))
        expect(rows.nth(2).locator("b")).to_have_text(title)
        expect(page.locator(".actvo-announcer")).to_have_text(f"{title}, now 3 of 5")
        kept.append(page.evaluate(KEPT))
    assert kept[0] == kept[1] != {}


def test_what_is_let_go_beside_a_place_or_with_escape_stays(visit: Callable[..., Page]) -> None:
    page = visit("about:blank", LAPTOP)
    by_itself.serve(page)
    by_itself.show(page, "values", aside(at("values", Screen("piles", ("deck",)))))
    expect(page.locator(".drags")).to_have_count(1)
    card, pile = page.locator(".face").first, page.locator("[data-drop=low]")
    for leave in (lambda: page.mouse.move(5, 5, steps=4), lambda: page.keyboard.press("Escape")):
        page.mouse.move(*middle(card))
        page.mouse.down()
        page.mouse.move(*middle(pile), steps=6)
        expect(page.locator(".under-drag")).to_have_count(1)
        leave()
        expect(page.locator(".under-drag")).to_have_count(0)
        page.mouse.up()
        expect(page.locator(".dragged")).to_have_count(0)
        page.wait_for_timeout(HOLD_MS)  # it glides back
    expect(page.get_by_text("Card 1 of 60", exact=False)).to_be_visible()


def test_what_drags_adds_nothing_that_a_screen_reader_would_say(visit: Callable[..., Page]) -> None:
    page = visit("about:blank", LAPTOP)
    by_itself.serve(page)
    state = aside(at("values", Screen("five/order", ("deck", "pile", "top10", "top5"))))
    by_itself.show(page, "values", state)
    before = page.locator("body").aria_snapshot()
    expect(page.locator(".drags")).to_have_count(1)
    page.mouse.move(*middle(page.locator(".rank li .what").first))
    page.mouse.down()
    page.mouse.move(*middle(page.locator(".rank li").nth(2)), steps=6)
    expect(page.locator(".dragged")).to_have_count(1)
    assert page.locator("body").aria_snapshot() == before
    page.mouse.up()


def test_without_dragging_every_button_is_there(visit: Callable[..., Page]) -> None:
    page = visit("about:blank", LAPTOP)
    by_itself.serve(page)
    page.route("**/dnd-kit.js", lambda route: route.abort())
    with page.expect_request("**/dnd-kit.js"):
        by_itself.show(page, "values", aside(at("values", Screen("piles", ("deck",)))))
    page.locator("[data-drop=some]").click()
    expect(page.get_by_text("Card 2 of 60", exact=False)).to_be_visible()
