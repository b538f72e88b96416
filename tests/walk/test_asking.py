"""Asking a language model in a browser: nothing leaves unseen, nothing is in a pathway before it is taken."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.access import check_own
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.hands import Keyboard, heading
from tests.walk.helped import NASTY, NOTE, RECEIVED

BEFORE = {slug: ROWAN[slug] for slug in ("values", "strengths", "options")}
EXAMPLE, LIST, PAIN = "Your example for Finding causes", "Your shortlist", "Your example for Questions to explore"
SEND = "Send to Northbeam's model"
BADGE = "Draft by a language model from the fields you ticked. Edit before you use it."


class HelpedRoom(RunningRoom):
    """A room whose host chose a language model."""

    module = "tests.walk.helped"

    def received(self) -> list[str]:
        """The texts of the messages as the model got them last."""
        return [one["text"] for one in json.loads((self.home / RECEIVED).read_text())]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HelpedRoom]:
    running = HelpedRoom(tmp_path_factory.mktemp("room"))
    running.start()
    running.open()
    yield running
    running.stop()


@pytest.fixture
def drafts(room: HelpedRoom, visit: Callable[..., Page], request: pytest.FixtureRequest) -> Callable[..., Page]:
    def open_page(size: dict[str, int]) -> Page:
        page = visit("about:blank", size, reduced_motion="reduce")
        page.context.add_cookies(come_in_with(room, BEFORE, request.node.name[:40]))
        page.goto(f"{room.url}/page/3_where_you_could_go#pathways")
        heading(page, "^Three drafts")
        return page

    return open_page


def tick(page: Page, *titles: str) -> None:
    for title in titles:
        page.get_by_role("checkbox", name=title).check()


def ready(page: Page) -> None:
    expect(page.get_by_role("button", name=SEND)).to_be_enabled()


def written_by_the_model(page: Page) -> None:
    """What a model says is text, whatever it says."""
    expect(page.get_by_text(BADGE)).to_have_count(3)
    expect(page.get_by_text("Two sentences of the language model did not hold and were left out.")).to_be_visible()
    expect(page.get_by_text(NOTE)).to_be_visible()
    expect(page.locator(".draft").first).to_contain_text(NASTY)
    expect(page.locator(".draft").locator("script, img")).to_have_count(0)
    assert page.title() != "taken"


def test_by_clicks_alone(drafts: Callable[..., Page], room: HelpedRoom, picture: Callable[..., None]) -> None:
    page = drafts(PHONE)
    check_own(page, "the offer")
    page.get_by_role("button", name="Choose what it may read").click()
    heading(page, "^What may it read")
    expect(page.get_by_role("checkbox")).to_have_count(7)
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    expect(page.get_by_text("Private: only if you tick it")).to_have_count(2)
    expect(page.get_by_role("button", name=SEND)).to_be_disabled()

    tick(page, "Your values, in order", EXAMPLE)
    expect(page.get_by_text("2 places in your texts need a look first")).to_be_visible()
    check_own(page, "what should not leave")
    picture(page, "asking_hits_phone")
    page.get_by_role("button", name="Send “Name A” instead of “Marta Kowalska”").click()
    page.get_by_role("button", name=f"Change what is sent: {EXAMPLE}").click()
    page.get_by_label("What is sent from here").fill("March, with Marta Kowalska. I cannot go on.")
    expect(page.get_by_text("This sounds heavy.")).to_be_visible()
    expect(page.get_by_role("button", name=SEND)).to_be_disabled()
    page.get_by_label("What is sent from here").fill("March: repeat visits, with Marta Kowalska.")
    expect(page.get_by_text("Tick your shortlist too")).to_be_visible()
    tick(page, LIST)
    page.get_by_role("button", name="closer to customers").click()
    ready(page)

    page.get_by_text("Exactly what would be sent").click()
    check_own(page, "exactly what would be sent")
    seen = page.locator(".exact pre").all_text_contents()
    assert "March: repeat visits, with Name A." in seen[1]
    assert "closer to customers" in seen[1]
    page.get_by_role("button", name=SEND).click()
    heading(page, "^It is writing your drafts")
    expect(page.get_by_text("This takes 40 seconds at most", exact=False)).to_be_visible()
    heading(page, "^Three drafts")
    assert room.received() == seen

    written_by_the_model(page)
    check_own(page, "drafts of a language model")
    picture(page, "asking_done_phone")
    keep = page.get_by_role("button", name="Keep Own the odd cases", exact=True)
    expect(keep).to_be_disabled()
    page.get_by_role("button", name="Take: Seen from here: ").first.click()
    page.get_by_role("button", name=f"Leave out: {NASTY}").click()
    expect(page.get_by_text("1 of 4 sentences is in.", exact=False)).to_be_visible()
    keep.click()
    steps.saved(page)
    page.reload()
    heading(page, "^Three drafts")
    expect(page.get_by_role("button", name="Take: ", pressed=True)).to_have_count(1)
    expect(page.locator(".draft.kept")).to_contain_text("1 of 4 sentences is in.")

    page.get_by_text("What stood here before").click()
    expect(page.locator(".before h3").first).to_have_text("Stay: own the exceptions desk")
    check_own(page, "what stood there before")
    page.get_by_role("button", name="Go back to the drafts before").click()
    expect(page.get_by_text(BADGE)).to_have_count(1)
    expect(page.locator(".draft.kept h3")).to_have_text("Own the odd cases")

    page.get_by_text("What was sent").click()
    expect(page.get_by_text("Three drafts; two sentences did not hold.")).to_be_visible()
    page.get_by_text("Every word of it").click()
    assert page.locator(".log pre").all_text_contents() == seen
    check_own(page, "what was sent")


def test_by_keyboard_alone(drafts: Callable[..., Page], room: HelpedRoom) -> None:
    page = drafts(LAPTOP)
    Keyboard(page).press("^Choose what it may read")
    heading(page, "^What may it read")
    expect(page.get_by_role("heading", name="What may it read?")).to_be_focused()
    expect(page.get_by_role("checkbox")).to_have_count(7)
    Keyboard(page).press("^Your values, in order")
    Keyboard(page).press(f"^{PAIN}")
    expect(page.get_by_text("“back pain” touches a protected matter", exact=False)).to_be_visible()
    Keyboard(page).press(f"^Change what is sent: {PAIN}")
    expect(page.locator("textarea:focus")).to_have_count(1)
    page.keyboard.press("Control+A")
    page.keyboard.type("I asked for the list and read it on a Friday.")
    expect(page.locator(".offered mark")).to_have_count(0)
    Keyboard(page).press(f"^{LIST}")
    Keyboard(page).to("^In your own words")
    page.keyboard.press("End")
    page.keyboard.type("slow")
    ready(page)
    Keyboard(page).press("^Exactly what would be sent")
    Keyboard(page).to("^What it reads")
    seen = page.locator(".exact pre").all_text_contents()
    Keyboard(page).press(f"^{SEND}")
    heading(page, "^It is writing your drafts")
    expect(page.locator(".stage")).to_have_text("2 people are before you")
    check_own(page, "while it writes")
    expect(page.locator(".stage")).to_have_text("Writing")
    expect(page.locator(".growing h3").first).to_have_text("Own the odd cases")
    assert room.received() == seen
    Keyboard(page).press("^Back to the drafts meanwhile")
    heading(page, "^Three drafts")
    Keyboard(page).press("^See how it goes")
    Keyboard(page).press("^Cancel the writing")
    heading(page, "^What may it read")
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(3)

    Keyboard(page).to("^In your own words")
    page.keyboard.press("End")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    ready(page)
    Keyboard(page).press(f"^{SEND}")
    heading(page, "^Three drafts")
    written_by_the_model(page)
    check_own(page, "drafts of a language model")
    Keyboard(page).press(f"^Edit: {re.escape(NASTY)}")
    expect(page.locator("textarea:focus")).to_have_value(NASTY)
    page.keyboard.press("Control+A")
    page.keyboard.type("It is the part of my work I like.")
    Keyboard(page).press("^Done$")
    expect(page.get_by_text("your words", exact=True)).to_be_visible()
    Keyboard(page).press("^Take: ")
    expect(page.get_by_role("button", name="Take: ", pressed=True)).to_be_focused()
    expect(page.locator(".draft").first).to_contain_text("2 of 4 sentences are in.")
    Keyboard(page).press("^Leave out: ")
    expect(page.get_by_role("button", name="Bring back: ")).to_be_focused()
    Keyboard(page).press("^Bring back: ")
    expect(page.get_by_role("button", name="Take: ", pressed=True)).to_have_count(0)  # it is undecided again
    Keyboard(page).press("^Keep Own the odd cases")
    expect(page.locator(".draft.kept")).to_contain_text("1 of 4 sentences is in.")
    steps.saved(page)


def test_a_model_that_gives_nothing_that_holds(drafts: Callable[..., Page]) -> None:
    page = drafts(LAPTOP)
    page.get_by_role("button", name="Choose what it may read").click()
    tick(page, LIST)
    page.get_by_role("button", name="smaller").click()
    ready(page)
    page.get_by_role("button", name=SEND).click()
    expect(page.get_by_text("Nothing that came from the language model held", exact=False)).to_be_visible()
    expect(page.get_by_text("Written on this machine, no language model")).to_be_visible()
    expect(page.get_by_text(BADGE)).to_have_count(0)
    expect(page.get_by_text("You can ask 11 more times today.")).to_be_visible()


def test_trouble_is_said_where_it_happened(drafts: Callable[..., Page]) -> None:
    page = drafts(PHONE)
    page.get_by_role("button", name="Choose what it may read").click()
    tick(page, LIST)
    page.get_by_label("In your own words").fill("never")
    ready(page)
    page.get_by_role("button", name=SEND).click()
    expect(page.get_by_role("alert")).to_have_text("Nothing more can be asked of the language model today.")
    heading(page, "^What may it read")
    expect(page.get_by_role("checkbox", name=LIST)).to_be_checked()
    check_own(page, "trouble")
    ready(page)
    page.get_by_role("button", name="Back to the drafts").click()
    expect(page.get_by_text("Written on this machine, no language model")).to_be_visible()
