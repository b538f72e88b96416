"""A second press at the door, and a way through a page by keyboard that never signs out by accident."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, WebSocketRoute, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.conftest import PHONE


@pytest.mark.parametrize("pause_ms", [0, 80, 400])
def test_enter_twice(waiting_room: RunningRoom, visit: Callable[..., Page], pause_ms: int) -> None:
    phone, name = visit(waiting_room.links["participant"], PHONE), f"Rowan {pause_ms}"
    phone.get_by_label("Your name").fill(name)
    phone.keyboard.press("Enter")
    phone.wait_for_timeout(pause_ms)
    phone.keyboard.press("Enter")
    expect(phone.get_by_text(f"You are in, {name}.")).to_be_visible()


def test_an_answer_that_got_lost_is_asked_for_again(waiting_room: RunningRoom, visit: Callable[..., Page]) -> None:
    phone = visit(waiting_room.links["participant"], PHONE)

    def lose(route: Route) -> None:
        route.fetch(max_redirects=0)
        route.abort("connectionreset")

    phone.route("**/join", lose)
    steps.come_in(phone, "Noor")
    phone.wait_for_timeout(500)
    phone.unroute("**/join")
    phone.context.clear_cookies(name=re.compile(r"^actvo_(?!try)"))  # they were in the answer that did not come
    phone.goto(waiting_room.links["participant"])
    steps.come_in(phone, "Noor")
    expect(phone.get_by_text("You are in, Noor.")).to_be_visible()


def test_the_foot_comes_last_and_signing_out_asks(room: RunningRoom, visit: Callable[..., Page]) -> None:
    phone = visit(room.links["participant"], PHONE)
    steps.come_in(phone, "Lea")
    expect(phone.get_by_role("heading", level=1).first).to_be_visible()
    out = phone.get_by_role("link", name="Sign out here")
    expect(out).to_be_visible()
    for _ in range(3):
        phone.keyboard.press("Tab")
        expect(out).not_to_be_focused()
    after = "(foot) => !!(document.querySelector('.cell .actvo').compareDocumentPosition(foot) & 4)"
    expect(phone.locator(".page-foot")).to_have_count(1)
    assert phone.locator(".page-foot").evaluate(after)
    out.focus()
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("heading", name="Sign out here?")).to_be_visible()
    expect(phone.get_by_text(re.compile(r"^\w{4}-\w{4}-\w{4}$"))).to_be_visible()
    phone.get_by_role("link", name="Back to my page").click()
    expect(out).to_be_visible()


def test_signing_out_waits_for_what_is_not_saved(room: RunningRoom, visit: Callable[..., Page]) -> None:
    phone, held = visit("about:blank", PHONE), [False]

    def line(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        socket.on_message(lambda message: None if held[0] else server.send(message))

    phone.route_web_socket(re.compile("/channels"), line)
    phone.goto(room.links["participant"])
    steps.come_in(phone, "Ida")
    expect(phone.locator(".page-foot")).to_be_visible()
    phone.goto(f"{room.url}/page/1_know_yourself#values")
    begin = phone.get_by_role("button", name=re.compile("^60 cards"))
    expect(begin).to_be_visible()
    held[0] = True
    begin.click()
    phone.get_by_role("link", name="Sign out here").click()
    expect(phone.get_by_role("link", name="Not everything is saved yet. Try again in a moment.")).to_be_visible()
    expect(phone.get_by_role("heading", name="Sign out here?")).not_to_be_visible()
