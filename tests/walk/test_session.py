"""A facilitator paces a room of two phones: hints, who is stuck, breaks, groups, calling people along, the end."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.running import RunningRoom

from . import steps
from .conftest import PHONE


def test_a_session(own_room: RunningRoom, visit: Callable[..., Page], picture: Callable[[Page, str], None]) -> None:
    console = visit(own_room.links["facilitator"])
    projector = visit(own_room.links["projector"])
    ada, bela = (visit(own_room.links["participant"], PHONE) for _ in range(2))
    for phone, name in ((ada, "Ada"), (bela, "Bela")):
        steps.come_in(phone, name)
        expect(phone.get_by_text(f"You are in, {name}.")).to_be_visible()
    press(console, "Start the workshop")
    expect(projector.get_by_role("heading", name="Welcome")).to_be_visible()
    steps.open_up_to(console, steps.SECOND)
    expect(projector.get_by_text("minutes left")).to_be_visible()

    # Silently stuck: a number on the console, and never a name.
    ada.get_by_role("button", name="I’m stuck").click()
    expect(console.get_by_text("1 person is stuck")).to_be_visible()
    say(console, "Send a hint to everyone", "Six minutes are enough.", "Send it")
    for phone in (ada, bela):
        expect(told(phone, "Six minutes are enough.")).to_be_visible()
    picture(ada, "note_phone")
    ada.get_by_role("button", name="Close").click()
    expect(told(ada, "Six minutes are enough.")).to_be_hidden()
    ada.get_by_role("button", name="I’m going on").click()
    expect(console.get_by_text("1 person is stuck")).to_be_hidden()

    # A note for one person reaches nobody else.
    console.get_by_text("Who has joined").click()
    say(console, "Write to Bela", "Shall we talk in the break?", "Send")
    expect(told(bela, "Shall we talk in the break?")).to_be_visible()
    expect(ada.get_by_text("Shall we talk in the break?")).to_have_count(0)

    # Groups: each page says who talks with whom.
    console.get_by_text("Groups of three").click()
    press(console, "Form groups")
    expect(told(ada, "You talk with Bela.")).to_be_visible()
    expect(told(bela, "You talk with Ada.")).to_be_visible()

    # Time: two minutes more, and the agenda's own break, on every screen.
    steps.open_up_to(console, steps.BEFORE_BREAK.title)
    press(console, "+ 2 minutes")
    expect(console.get_by_text(f"left of {steps.BEFORE_BREAK.minutes.total + 2} min")).to_be_visible()
    press(console, f"Open {steps.BREAK.title} for everyone")
    expect(projector.get_by_role("heading", name="Break")).to_be_visible()
    expect(projector.get_by_text("We go on at")).to_be_visible()
    expect(ada.locator(".led").get_by_text("We go on at")).to_be_visible()
    picture(console, "console_break")
    picture(projector, "projector_break")

    # The room goes on; who is still elsewhere is called, not moved.
    steps.open_up_to(console, steps.AFTER_BREAK.title)
    expect(ada.get_by_text(f"{steps.AFTER_BREAK.title} is open now.")).to_be_visible()
    console.get_by_text("More for this room").click()
    press(console, f"Call everyone to {steps.AFTER_BREAK.title}")
    expect(ada.get_by_text(f"Everybody is called to {steps.AFTER_BREAK.title} now.")).to_be_visible()
    assert "#" not in ada.url or ada.url.endswith("#story")

    console.get_by_role("button", name="End the workshop").click()
    press(console, "Yes, end the workshop")
    expect(ada.get_by_text("The workshop is over.")).to_be_visible()
    expect(projector.get_by_role("heading", name="Thank you for coming")).to_be_visible()
    expect(console.get_by_role("heading", name="The workshop is over")).to_be_visible()


def test_two_facilitators_click_at_once(own_room: RunningRoom, visit: Callable[..., Page]) -> None:
    one, other = (visit(own_room.links["facilitator"]) for _ in range(2))
    press(one, "Start the workshop")
    button = other.get_by_role("button", name=f"Open {steps.SECOND} for everyone")
    expect(button).to_be_visible()
    one.get_by_role("button", name=f"Open {steps.SECOND} for everyone").click(no_wait_after=True)
    button.click(no_wait_after=True)
    for console in (one, other):
        expect(console.get_by_role("heading", name=steps.SECOND, exact=True)).to_be_visible()
        expect(console.get_by_role("button", name=f"Open {steps.THIRD} for everyone")).to_be_visible()


def told(phone: Page, text: str) -> Locator:
    return phone.locator(".frame .told").get_by_text(text)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def say(console: Page, opens: str, text: str, sends: str) -> None:
    press(console, opens)
    console.get_by_role("textbox").fill(text)
    press(console, sends)
