"""Ways in and out: a personal link on two devices, a code, leaving and coming back, and deleting everything."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.running import RunningRoom, ServedRoom
from tests.walk import steps
from tests.walk.access import check
from tests.walk.conftest import LAPTOP, PHONE

CANARY = "The heron stood at the weir in March"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedRoom]:
    home = tmp_path_factory.mktemp("served")
    (home / "people.csv").write_text("name,manager\nRowan,Ada\nNoor,\nHal,\nIda,\n", encoding="utf-8")
    room = ServedRoom(home, f"--roster={home / 'people.csv'}", "--closed")
    room.start()
    yield room
    room.stop()


def shots(page: Page, picture: Callable[[Page, str], None], name: str) -> None:
    """Phone and laptop, light and dark, the whole page; and everybody can use it."""
    size = page.viewport_size
    check(page, name)
    for where, seen in (("phone", PHONE), ("laptop", LAPTOP)):
        page.set_viewport_size(seen)  # type: ignore[arg-type]
        wide_enough(page)
        height = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size({"width": seen["width"], "height": height})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            picture(page, f"doors_{name}_{where}_{scheme}")
    page.emulate_media(color_scheme="light")
    if size:
        page.set_viewport_size(size)


def wide_enough(page: Page) -> None:
    """Nothing stands out of the page on the side."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_personal_link_is_one_person_on_two_devices(served, visit, picture) -> None:
    link = served.personal_links()["Rowan"]
    stranger = visit(served.url, PHONE)
    expect(stranger.get_by_role("heading", name="This room opens with personal links.")).to_be_visible()
    shots(stranger, picture, "closed")

    phone = visit(link, PHONE)
    expect(phone.get_by_text("You are in, Rowan.")).to_be_visible()
    assert "key=" not in phone.url
    expect(phone.get_by_text("is kept for 30 days after the workshop ends")).to_be_visible()
    shots(phone, picture, "waiting")
    laptop = visit(link)
    expect(laptop.get_by_text("You are in, Rowan.")).to_be_visible()
    phone.get_by_role("link", name=re.compile("^My data and devices")).click()
    expect(phone.get_by_text("You are signed in on 2 devices.")).to_be_visible()
    shots(phone, picture, "mine_sent")

    phone.get_by_role("button", name="Sign out all but this one").click()
    expect(phone.get_by_text("You are signed in on this device only.")).to_be_visible()
    expect(laptop.get_by_role("heading", name="This room opens with personal links.")).to_be_visible()


def test_a_sent_link_on_a_shared_device_asks_first(served, visit, picture) -> None:
    links = served.personal_links()
    shared = visit(links["Noor"])
    expect(shared.get_by_text("You are in, Noor.")).to_be_visible()
    shared.goto(links["Hal"])
    expect(shared.get_by_role("heading", name="This opens the pages of Hal.")).to_be_visible()
    assert "key=" not in shared.url
    shots(shared, picture, "whose")
    shared.goto(links["Ida"])  # the same page with another fragment
    expect(shared.get_by_role("heading", name="This opens the pages of Ida.")).to_be_visible()
    shared.get_by_role("link", name="Stay as Noor").click()
    expect(shared.get_by_text("You are in, Noor.")).to_be_visible()
    shared.goto(links["Noor"])
    expect(shared.get_by_text("You are in, Noor.")).to_be_visible()
    shared.goto(links["Hal"])
    shared.get_by_role("button", name="Sign out Noor, go on as Hal").click()
    expect(shared.get_by_text("You are in, Hal.")).to_be_visible()
    expect(shared.get_by_text("Noor")).not_to_be_visible()


def test_a_door_that_was_open_before_asks_too(waiting_room: RunningRoom, visit, picture) -> None:
    phone = visit(waiting_room.links["participant"], PHONE)
    old = phone.context.new_page()
    old.goto(waiting_room.links["participant"])
    steps.come_in(phone, "Wim")
    expect(phone.get_by_text("You are in, Wim.")).to_be_visible()
    steps.come_in(old, "Tess")
    expect(old.get_by_role("heading", name="This opens new pages for Tess.")).to_be_visible()
    shots(old, picture, "whose_new")
    phone.reload()
    expect(phone.get_by_text("You are in, Wim.")).to_be_visible()
    old.get_by_role("button", name="Sign out Wim, go on as Tess").click()
    expect(old.get_by_text("You are in, Tess.")).to_be_visible()


def test_a_link_that_only_they_know_ends_the_sent_one(served, visit, picture) -> None:
    sent = served.personal_links()["Ida"]
    phone = visit(sent, PHONE)
    phone.get_by_role("link", name=re.compile("^My data and devices")).click()
    phone.get_by_role("button", name="Make a new link").click()
    own = phone.get_by_label(re.compile("^Your own link")).input_value()
    shots(phone, picture, "mine_link")
    wide_enough(phone)
    phone.get_by_role("link", name="Sign out here").click()
    shots(phone, picture, "leave")
    wide_enough(phone)
    phone.get_by_role("button", name="Yes, sign out here").click()
    expect(phone.get_by_role("heading", name="This device has forgotten you.")).to_be_visible()
    shots(phone, picture, "left")
    phone.goto(sent)
    expect(phone.get_by_text("This link opens nothing any more.")).to_be_visible()
    phone.goto(own)
    expect(phone.get_by_text("You are in, Ida.")).to_be_visible()


def test_a_code_for_the_other_device(waiting_room: RunningRoom, visit, picture) -> None:
    phone = visit(waiting_room.links["participant"], PHONE)
    shots(phone, picture, "join")
    steps.come_in(phone, "Kit")
    phone.get_by_role("link", name=re.compile("^My data and devices")).click()
    shots(phone, picture, "mine")
    phone.get_by_label("As long as the room").focus()
    phone.keyboard.press("ArrowDown")
    phone.keyboard.press("Enter")
    chosen = "is kept for 14 days after the room was last open, then deleted, as you chose."
    expect(phone.get_by_text(chosen)).to_be_visible()
    expect(phone.get_by_label("14 days after")).to_be_checked()
    shots(phone, picture, "mine_shorter")
    phone.get_by_role("button", name="Show a code").click()
    first = phone.locator(".made .big-code").inner_text()
    phone.get_by_role("button", name="Make a new code").click()
    code = phone.locator(".made .big-code").inner_text()
    assert re.fullmatch(r"[2-9A-Z]{4}-[2-9A-Z]{4}", code)
    assert code != first
    shots(phone, picture, "mine_code")
    wide_enough(phone)

    laptop = visit(waiting_room.url)
    laptop.get_by_role("link", name="I joined before").click()
    shots(laptop, picture, "own")
    type_code(laptop, first)
    expect(laptop.get_by_text("This code opens nothing.")).to_be_visible()
    shots(laptop, picture, "own_wrong")
    type_code(laptop, code.lower().replace("-", " "))
    expect(laptop.get_by_text("You are in, Kit.")).to_be_visible()
    again = visit(f"{waiting_room.url}/own")
    type_code(again, code)
    expect(again.get_by_text("This code opens nothing.")).to_be_visible()


def type_code(page: Page, code: str) -> None:
    page.get_by_label("Your code").fill(code)
    page.get_by_role("button", name="Come in").click()


def test_who_guesses_codes_has_to_wait_and_a_link_still_opens(spare_room: RunningRoom, visit) -> None:
    phone = visit(spare_room.links["participant"], PHONE)
    steps.come_in(phone, "Lea")
    phone.get_by_role("link", name=re.compile("^My data and devices")).click()
    phone.get_by_role("button", name="Make my link").click()
    own = phone.get_by_label(re.compile("^Your own link")).input_value()
    guesser = visit(f"{spare_room.url}/own")
    for number in range(10):
        type_code(guesser, f"AAAA-AA{number + 2}B")
        expect(guesser.get_by_text("This code opens nothing.")).to_be_visible()
    type_code(guesser, "AAAA-AAAC")
    guesser.goto(own)
    expect(guesser.get_by_text("You are in, Lea.")).to_be_visible()


def test_delete_everything_of_mine(spare_room: RunningRoom, visit, picture, tmp_path: Path) -> None:
    console = visit(spare_room.links["facilitator"])
    phone = visit(spare_room.links["participant"], PHONE)
    steps.come_in(phone, "Quillon")
    expect(console.get_by_text("Quillon")).to_be_visible()
    steps.start_at(console, "Values", phone)
    steps.sort_cards(phone)
    steps.rank_values(phone)
    phone.get_by_label(re.compile("When did this help you decide")).fill(CANARY)
    steps.saved(phone)
    shots(phone, picture, "page_foot")
    assert found(spare_room.folder, CANARY), "the canary has to be there before"

    laptop = visit("about:blank")
    laptop.context.add_cookies(phone.context.cookies())
    laptop.goto(f"{spare_room.url}/mine")
    with laptop.expect_download() as kept:
        laptop.get_by_role("link", name="A page to keep").click()
    kept.value.save_as(tmp_path / "mine.html")
    assert CANARY in (tmp_path / "mine.html").read_text(encoding="utf-8")
    laptop.get_by_label("Yes, delete everything of mine.").check()
    laptop.get_by_role("button", name="Delete everything of mine").click()
    expect(laptop.get_by_role("heading", name="Everything of yours is deleted.")).to_be_visible()
    assert not found(spare_room.folder, CANARY)
    assert not found(spare_room.folder, "Quillon")
    expect(phone.get_by_role("heading", name="What shall we call you here?")).to_be_visible()
    expect(console.get_by_text("Quillon")).not_to_be_visible()
    shots(laptop, picture, "deleted")


def found(folder: Path, text: str) -> list[str]:
    """The files of the room in which a text stands."""
    return [path.name for path in folder.iterdir() if path.is_file() and text.encode() in path.read_bytes()]


def test_another_device_takes_over_the_console(waiting_room: RunningRoom, visit, picture) -> None:
    staff = f"http://127.0.0.1:{waiting_room.port + 1}"
    lost, screen = visit(waiting_room.links["facilitator"]), visit(waiting_room.links["projector"])
    expect(lost.get_by_role("button", name="Start the workshop")).to_be_visible()
    second = visit(staff)
    second.get_by_text("The device with the console is lost?").click()
    shots(second, picture, "staff")
    second.get_by_label("Recovery code").fill("AAAA-AAAA-AAAA")
    second.get_by_role("button", name="Take over here").click()
    expect(second.get_by_text("This is not the recovery code.")).to_be_visible()
    second.get_by_label("Recovery code").fill(waiting_room.keys.recovery_code.lower())
    second.get_by_role("button", name="Take over here").click()
    expect(second.get_by_role("button", name="Start the workshop")).to_be_visible()
    expect(lost.get_by_role("heading", name="This page is for facilitators.")).to_be_visible()
    screen.reload()
    expect(screen.get_by_text(waiting_room.keys.join_code)).to_be_visible()
    other = visit(waiting_room.links["cofacilitator"])
    expect(other.get_by_role("button", name="Start the workshop")).to_be_visible()
