"""Colleagues are asked by a link: by clicks, by keyboard alone, without a script; and what a browser is told before."""

import re
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from actvo_kit.model.saved_answer import Change
from actvo_kit.room.roles.colleague import Colleague
from tests.running import RunningRoom
from tests.server.payloads import MARKER, PAYLOADS
from tests.walk.access import check
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.watched import check as nothing_ran
from tests.walk.watched import watched
from tests.walk.written import keep, written_by

CANARY = "The heron stood at the weir in March"
STRENGTHS = {"strengths": ROWAN["strengths"]}
HERE = "/page/2_what_you_bring#strengths"


@pytest.fixture(scope="module")
def room(shared: RunningRoom) -> RunningRoom:
    shared.open()
    return shared


def shots(page: Page, picture: Callable[[Page, str], None], name: str) -> None:
    check(page, name)
    for where, size in (("phone", PHONE), ("laptop", LAPTOP)):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.set_viewport_size(
            {"width": size["width"], "height": page.evaluate("document.documentElement.scrollHeight")}
        )
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, forced_colors="none")  # type: ignore[arg-type]
            picture(page, f"colleagues_{name}_{where}_{scheme}")
    page.emulate_media(color_scheme="light", forced_colors="active")
    picture(page, f"colleagues_{name}_forced")
    page.emulate_media(color_scheme="light", forced_colors="none")
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]


def link_of(page: Page) -> str:
    label = "Copy it; change it as you like where you send it"
    message = page.get_by_label(label).locator("visible=true").last.input_value()
    found = re.search(r"http\S+/colleague#key=[\w-]+", message)
    assert found, message
    return found[0]


def test_a_colleague_is_asked_and_replies(room: RunningRoom, visit: Callable[..., Page], picture: Any) -> None:
    cookies = come_in_with(room, STRENGTHS, "Rowan of clicks")
    person = written_by(room, cookies)
    keep(person, "strengths", {}, "reading")
    phone = visit("about:blank", PHONE)
    phone.context.add_cookies(cookies)
    phone.goto(room.url + HERE)
    own = phone.locator(".exercise-strengths")
    expect(own.get_by_role("heading", name="How do colleagues see it?")).to_be_visible()
    shots(phone, picture, "asks")
    own.get_by_role("link", name="Ask colleagues").click()
    phone.get_by_role("button", name="Make a link").click()
    link = link_of(phone)
    shots(phone, picture, "made")
    check(phone, "my colleagues")

    other = visit(link, PHONE)
    expect(other.get_by_role("heading", name=re.compile("^What have you seen Rowan of clicks do well"))).to_be_visible()
    assert "key=" not in other.url
    shots(other, picture, "form")
    for number, title in enumerate(("Finding causes", "Finishing", "Explaining clearly"), 1):
        other.get_by_label(title, exact=True).check()
        expect(other.get_by_text(f"{number} of 3", exact=True)).to_be_visible()
    other.get_by_text("Working with data", exact=True).click()
    expect(other.get_by_text("Three are tapped already.")).to_be_visible()
    expect(other.get_by_label("Working with data", exact=True)).not_to_be_checked()
    other.get_by_label(re.compile("^One example")).fill(CANARY)
    shots(other, picture, "tapped")
    other.get_by_role("button", name=re.compile("^Send this to Rowan")).click()
    expect(other.get_by_role("heading", name=re.compile("^Thank you. Rowan of clicks has your reply"))).to_be_visible()
    shots(other, picture, "thanks")
    other.goto("about:blank")
    other.goto(link)
    expect(other.get_by_role("heading", name="This link was used already.")).to_be_visible()
    shots(other, picture, "used")

    phone.reload()
    expect(phone.get_by_text(CANARY)).to_be_visible()
    shots(phone, picture, "replied")
    phone.get_by_role("link", name="Back to Strengths").click()
    expect(own.get_by_role("heading", name="What colleagues named")).to_be_visible()
    expect(own.get_by_text(CANARY)).to_be_visible()
    expect(own.get_by_text("A colleague, ")).to_be_visible()
    shots(phone, picture, "named")
    assert CANARY in person.here().model_dump_json()

    phone.goto("about:blank")
    person.colleague_links.make()
    mine = f"{room.url}/colleague#key={person.colleague_links.standing().links[-1].token}"
    phone.goto(mine)
    expect(phone.get_by_role("heading", name="This link is for a colleague.")).to_be_visible()
    shots(phone, picture, "own")


def test_by_keyboard_alone(room: RunningRoom, visit: Callable[..., Page]) -> None:
    cookies = come_in_with(room, STRENGTHS, "Rowan of keys")
    laptop = visit("about:blank", LAPTOP)
    laptop.context.add_cookies(cookies)
    laptop.goto(f"{room.url}/mine/colleagues")
    press(laptop, "Make a link")
    other = visit(link_of(laptop), LAPTOP)
    for title in ("Finding causes", "Finishing", "Explaining clearly"):
        press(other, title, "Space")
    expect(other.get_by_text("3 of 3", exact=True)).to_be_visible()
    press(other, "One example")
    other.keyboard.type(CANARY)
    press(other, "Send this to")
    expect(other.get_by_role("heading", name=re.compile("^Thank you"))).to_be_visible()
    press(laptop, "Take link 1 back")
    expect(laptop.get_by_text("Taken back.")).to_be_visible()
    assert written_by(room, cookies).colleague_links.standing().links == ()


def press(page: Page, name: str, key: str = "Enter") -> None:
    """Tabs until something with this name has the focus, and presses the key."""
    for _step in range(80):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "() => { const one = document.activeElement; return one.labels?.[0]?.innerText ?? one.innerText ?? ''; }"
        )
        if focused.startswith(name):
            if not name.startswith("One example"):
                page.keyboard.press(key)
            return
    raise AssertionError(f"the keyboard does not come to {name}")


def test_without_a_script(room: RunningRoom, visit: Callable[..., Page]) -> None:
    cookies = come_in_with(room, STRENGTHS, "Rowan of paper")
    person = written_by(room, cookies)
    person.colleague_links.make()
    link = f"{room.url}/colleague#key={person.colleague_links.standing().links[0].token}"
    plain = visit(link, PHONE, java_script_enabled=False)
    expect(plain.get_by_text("needs JavaScript")).to_have_count(0)
    plain.get_by_label("The link that was sent to you").fill(link)
    plain.get_by_role("button", name="Go on").click()
    plain.get_by_label("Finding causes", exact=True).check()
    plain.get_by_role("button", name=re.compile("^Send this to")).click()
    expect(plain.get_by_text("Please tap three strengths; 1 is tapped now.")).to_be_visible()
    for title in ("Finishing", "Explaining clearly"):
        plain.get_by_label(title, exact=True).check()
    plain.get_by_role("button", name=re.compile("^Send this to")).click()
    expect(plain.get_by_role("heading", name=re.compile("^Thank you"))).to_be_visible()


def test_a_browser_is_told_nothing_before_the_own_rating_is_finished(
    room: RunningRoom, visit: Callable[..., Page]
) -> None:
    """Every frame of the socket and every answer is read, while the rating is open and when it is finished."""
    cookies = come_in_with(room, STRENGTHS, "Rowan of patience")
    person = written_by(room, cookies)
    person.colleague_links.make()
    token = person.colleague_links.standing().links[0].token
    other = visit(f"{room.url}/colleague#key={token}", PHONE)
    for title in ("Finding causes", "Finishing", "Explaining clearly"):
        other.get_by_label(title, exact=True).check()
    other.get_by_label(re.compile("^One example")).fill(CANARY)
    other.get_by_role("button", name=re.compile("^Send this to")).click()
    expect(other.get_by_role("heading", name=re.compile("^Thank you"))).to_be_visible()
    reopen(person)

    told: list[str] = []

    def hear(frame: Any) -> None:
        told.append(frame if isinstance(frame, str) else frame.decode("utf-8", "replace"))

    phone = visit("about:blank", PHONE)
    phone.on("websocket", lambda socket: socket.on("framereceived", hear))
    phone.context.add_cookies(cookies)
    for path in ("/mine/colleagues", "/mine/everything.json", "/mine/everything.html"):
        assert CANARY not in phone.request.get(room.url + path).text(), path
    keep(person, "strengths", {}, "reading")
    phone.goto(room.url + HERE)
    own = phone.locator(".exercise-strengths")
    expect(own.get_by_role("button", name="Keep this picture")).to_be_visible()
    expect(own.get_by_role("heading", name="What colleagues named")).to_have_count(0)
    assert told
    assert not any(CANARY in frame for frame in told)
    assert CANARY not in phone.content()
    own.get_by_role("button", name="Keep this picture").click()
    expect(own.get_by_role("heading", name="What colleagues named")).to_be_visible()
    expect(own.get_by_text(CANARY)).to_be_visible()
    assert any(CANARY in frame for frame in told), "the ear would have heard it"


def reopen(person: Any) -> None:
    version = person.here().answers["strengths"].version
    change = {"slug": "strengths", "edit_id": uuid.uuid4().hex, "page": "other", "base_version": version}
    person.save(Change.read(change | {"fields": {}, "status": "draft"}))


def test_no_text_of_a_colleague_runs(room: RunningRoom, visit: Callable[..., Page]) -> None:
    cookies = come_in_with(room, STRENGTHS, "<svg onload=window.__pwned=1>")
    person = written_by(room, cookies)
    keep(person, "strengths", {}, "reading")
    found = room_of(person)
    for payload in PAYLOADS[:5]:
        person.colleague_links.make()
        found(person.colleague_links.standing().links[-1].token).reply(("ST1", "SC1", "SI1"), payload[:240])
    for path in ("/mine/colleagues", HERE):
        page, dialogs = watched(visit, room.url + path, cookies)
        expect(page.get_by_text("colleague").first).to_be_visible()
        expect(page.locator("blockquote")).to_have_count(5)
        assert MARKER in nothing_ran(page, dialogs)
    person.colleague_links.remove(person.colleague_links.standing().links[0].id)
    person.colleague_links.make()
    form, dialogs = watched(visit, f"{room.url}/colleague#key={person.colleague_links.standing().links[-1].token}")
    expect(form.get_by_role("heading", name=re.compile("do well"))).to_be_visible()
    nothing_ran(form, dialogs)


def room_of(person: Any) -> Callable[[str], Any]:
    return lambda token: Colleague(person._context, token)
