"""A room behind nginx: with the guide's lines, with a stream that is held back, and without websockets."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.running import ServedRoom, two_free_ports
from tests.walk import steps
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.nginx import nginx, without

HELD_BACK = "proxy_ignore_headers X-Accel-Buffering; proxy_buffers 8 64k; proxy_buffer_size 64k;"
BLOCKED = "This page cannot connect to the room."


@pytest.fixture
def behind(tmp_path: Path) -> Iterator[Callable[[Callable[[str], str]], ServedRoom]]:
    """Starts a room whose public address is that of an nginx with the guide's lines, changed."""
    with ExitStack() as stack:

        def start(change: Callable[[str], str]) -> ServedRoom:
            port = two_free_ports()
            room = ServedRoom(tmp_path, f"--public-url=http://127.0.0.1:{port}")
            stack.callback(room.stop)
            room.start()
            stack.enter_context(nginx(tmp_path / "nginx", port, room.port, change))
            return room

        yield start


def come_in(room: ServedRoom, visit: Callable[..., Page], name: str) -> Page:
    """By the link, through the proxy."""
    phone = visit(f"{room.more[0].partition('=')[2]}/#key={room.keys.join_token}", PHONE)
    steps.come_in(phone, name)
    expect(phone.get_by_text(f"You are in, {name}.")).to_be_visible()
    return phone


def begin(room: ServedRoom, visit: Callable[..., Page]) -> Page:
    console = visit(room.links["facilitator"])
    console.get_by_role("button", name="Start the workshop").click()
    return console


def answers(phone: Page) -> None:
    """The tap to practise is saved."""
    phone.get_by_role("button", name="Go on", exact=True).click()
    phone.get_by_role("button", name="Tea", exact=True).click()
    expect(phone.get_by_text("It works. All you do here is kept at once.")).to_be_visible()
    steps.saved(phone)


@pytest.mark.parametrize(
    "change",
    [
        str,
        without("Host"),
        lambda lines: lines.replace("location / {", "location / { proxy_buffering on;"),
        lambda lines: lines.replace("location / {", "location / { " + HELD_BACK),
    ],
    ids=["as in the guide", "without the host's name", "buffering", "whatever the room says of buffering"],
)
def test_the_waiting_room_opens_and_an_answer_is_saved(behind, visit, change: Callable[[str], str]) -> None:
    room = behind(change)
    phone = come_in(room, visit, "Rowan")
    phone.wait_for_timeout(1_000)  # the stream is there and waits, as in a room
    console = begin(room, visit)
    expect(phone.get_by_role("heading", name="Welcome")).to_be_visible()
    expect(phone.get_by_role("button", name="Go on", exact=True)).to_be_hidden()  # Arrive is not open yet
    steps.open_up_to(console, "Arrive")
    answers(phone)


def test_a_websocket_that_is_not_passed_on_is_named(behind, visit, picture) -> None:
    room = behind(without("Upgrade", "Connection"))
    phone = come_in(room, visit, "Rowan")
    console = begin(room, visit)
    said = phone.get_by_role("alert").filter(has_text=BLOCKED)
    expect(said).to_be_visible()
    expect(said).to_contain_text("WebSocket")
    expect(said.get_by_role("button", name="Try again")).to_be_visible()
    expect(phone.get_by_text("Loading widget").first).not_to_be_visible()
    expect(console.get_by_text("does not pass websockets on")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    picture(phone, "blocked_phone")
    phone.set_viewport_size(LAPTOP)
    picture(phone, "blocked_laptop")
    said.get_by_role("button", name="Try again").click()
    expect(said).to_be_visible()
