"""A question of the room's language model: what the page shows is what the model gets, byte for byte, and says so."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pytest_httpserver import HTTPServer

from tests.running import RunningRoom
from tests.scripted import Scripted, says
from tests.walk import steps
from tests.walk.access import check_own
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.hands import Keyboard, heading

BEFORE = {slug: ROWAN[slug] for slug in ("values", "strengths", "options")}
LABEL = "Northbeam’s model"
CHOOSE = f"^Ask {LABEL}"
SEND = f"^Send to {LABEL}"
GOOD = {"question": "What about Questions to explore would you miss first?", "evidence": ["V02"]}
BAD = GOOD | {"question": "Why is Questions to explore so high?"}
SCHEMES: tuple[Any, ...] = ("light", "dark")
LINE = "^When did this help you decide"


@pytest.fixture(scope="module")
def endpoint() -> Iterator[Scripted]:
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        scripted = Scripted(server)
        yield scripted
        scripted.over.set()


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, endpoint: Scripted) -> Iterator[RunningRoom]:
    """A room whose host chose a language model, which is a script."""
    running = RunningRoom(tmp_path_factory.mktemp("room"))
    with pytest.MonkeyPatch.context() as environment:
        for name, value in (("MODEL", "tiny"), ("URL", endpoint.url), ("LABEL", LABEL)):
            environment.setenv(f"ACTVO_DRAFTING_{name}", value)
        running.start()
    running.open()
    yield running
    running.stop()


@pytest.fixture
def writing(room: RunningRoom, visit: Callable[..., Page], request: pytest.FixtureRequest) -> Callable[..., Page]:
    def open_page(address: str, size: dict[str, int] = PHONE) -> Page:
        page = visit("about:blank", size, reduced_motion="reduce")
        page.context.add_cookies(come_in_with(room, BEFORE, request.node.name[:40]))
        page.goto(f"{room.url}/page/{address}")
        return page

    return open_page


def to_the_line(page: Page) -> None:
    """The line beside the second value, which Rowan wrote."""
    heading(page, "^You put ")
    Keyboard(page).press("^Change something")
    Keyboard(page).press("^What the last six months show")
    Keyboard(page).to(LINE)


def choose(page: Page) -> None:
    Keyboard(page).press(CHOOSE)
    expect(page.get_by_role("heading", name="What may it read?")).to_be_focused()
    expect(page.get_by_role("checkbox")).not_to_have_count(0)


def seen(page: Page) -> list[str]:
    return page.locator(".question .exact pre").all_text_contents()


def got(endpoint: Scripted) -> list[str]:
    return [one["content"] for one in endpoint.asked[-1]["messages"]]


def test_in_values_by_keyboard(writing: Callable[..., Page], endpoint: Scripted, picture: Callable[..., None]) -> None:
    endpoint.behave = lambda body: says(json.dumps(GOOD), pause=0.2)
    page = writing("1_know_yourself#values")
    to_the_line(page)
    page.keyboard.press("Control+a")
    page.keyboard.type("March: Marta Kowalska and I read the repeat-visit list.")
    choose(page)
    expect(page.get_by_text("nothing is sent before you have seen it", exact=False)).to_be_visible()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    expect(page.locator(".may-read legend")).to_have_text(["Values"])
    check_own(page, "what it may read for a question")
    picture(page, "model_question_choosing_phone")
    Keyboard(page).press("^Your values, in order")
    Keyboard(page).press("^Your example for Questions to explore")
    expect(page.get_by_text("One place in your texts needs a look first")).to_be_visible()
    Keyboard(page).press("^Send “Name A” instead")
    Keyboard(page).to("^Exactly what would be sent")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile(SEND))).to_be_enabled()
    shown = seen(page)
    assert "March: Name A and I read the repeat-visit list." in shown[1]
    assert '"near": "V02"' in shown[1]
    assert "Finding causes" not in shown[1]
    check_own(page, "exactly what would be sent for a question")
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        picture(page, f"model_question_letter_phone_{scheme}")
    before = len(endpoint.asked)
    Keyboard(page).press(SEND)
    expect(page.locator(".question .waiting")).to_be_focused()
    expect(page.locator(".question .waiting")).to_contain_text("at most.")
    expect(page.locator(".question .asked")).to_have_text(GOOD["question"])
    assert len(endpoint.asked) == before + 1
    assert got(endpoint) == shown
    expect(page.locator(".question")).to_contain_text("Asked by a language model, from what you ticked")
    expect(page.locator(".question .about")).to_have_text(re.compile("^About Questions to explore Values$"))
    expect(page.locator(".actvo-announcer")).to_contain_text(GOOD["question"])
    expect(page.get_by_role("button", name="One from the workshop")).to_be_focused()
    check_own(page, "a question of a language model")
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        picture(page, f"model_question_phone_{scheme}")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Another one")).to_be_focused()
    expect(page.locator(".question .by-model")).to_have_count(0)
    choose(page)
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(2)
    Keyboard(page).press("^Back, without asking")
    expect(page.get_by_role("button", name=re.compile(CHOOSE))).to_be_focused()
    expect(page.locator(".question .asked")).to_have_count(1)
    assert len(endpoint.asked) == before + 1, "looking sends nothing"


def test_the_workshop_asks_when_the_model_has_none_that_holds(
    writing: Callable[..., Page], endpoint: Scripted, picture: Callable[..., None]
) -> None:
    endpoint.behave = lambda body: says(json.dumps(BAD))
    page = writing("1_know_yourself#values", LAPTOP)
    to_the_line(page)
    choose(page)
    Keyboard(page).press("^Your values, in order")
    expect(page.get_by_role("button", name=re.compile(SEND))).to_be_enabled()
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        picture(page, f"model_question_letter_laptop_{scheme}")
    Keyboard(page).press(SEND)
    expect(page.locator(".question")).to_contain_text(
        f"{LABEL} had no good question this time; this one is from the workshop."
    )
    expect(page.locator(".question .asked")).to_have_text(re.compile(r"^(What|When|Who|Which|How) .*\?$"))
    expect(page.locator(".question .by-model")).to_have_count(0)
    check_own(page, "the workshop's question in place of the model's")
    picture(page, "model_question_fallback_laptop")


def test_after_words_of_distress_nothing_is_sent(
    writing: Callable[..., Page], endpoint: Scripted, picture: Callable[..., None]
) -> None:
    page = writing("1_know_yourself#values")
    to_the_line(page)
    page.keyboard.press("Control+a")
    page.keyboard.type("Nowhere. I feel hopeless.")
    before = len(endpoint.asked)
    Keyboard(page).press(CHOOSE)
    expect(page.locator(".question")).to_contain_text("If something here weighs on you")
    expect(page.get_by_role("button", name="Close")).to_be_focused()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    expect(page.get_by_role("button", name=re.compile(SEND))).to_have_count(0)
    check_own(page, "help in place of a letter")
    picture(page, "model_question_help_phone")
    Keyboard(page).press("^Close$")
    expect(page.get_by_role("button", name=re.compile(CHOOSE))).to_be_focused()
    assert len(endpoint.asked) == before


def test_in_strengths(writing: Callable[..., Page], endpoint: Scripted) -> None:
    endpoint.behave = lambda body: says(
        json.dumps({"question": "When did Finding causes last change something for others?", "evidence": ["ST1"]})
    )
    page = writing("2_what_you_bring#strengths")
    heading(page, "^Tap the ten")
    Keyboard(page).press("^Go on with 10")
    heading(page, "^Finding causes")
    choose(page)
    expect(page.locator(".may-read legend")).to_have_text(["Strengths"])
    Keyboard(page).press("^Levels and energy")
    Keyboard(page).press("^Exactly what would be sent")
    expect(page.get_by_role("button", name=re.compile(SEND))).to_be_enabled()
    shown = seen(page)
    Keyboard(page).press(SEND)
    expect(page.locator(".question .by-model")).to_be_visible()
    assert got(endpoint) == shown
    check_own(page, "a question of a language model, strengths")


def test_in_options_one_letter_at_a_time(
    writing: Callable[..., Page], endpoint: Scripted, picture: Callable[..., None]
) -> None:
    answer = {"question": "What would you see first as a Repeat-visit detective?", "evidence": ["OPT-007"]}
    endpoint.behave = lambda body: says(json.dumps(answer))
    page = writing("3_where_you_could_go#options", LAPTOP)
    heading(page, "^Your shortlist, for now")
    for name in ("Change the shortlist", "Back to the second look", "Back to your marks"):
        page.get_by_role("button", name=name).click()
    cards = page.locator("article.card.option")
    first, second = cards.filter(has_text="Repeat-visit detective"), cards.filter(has_text="one task changed")
    for card in (second, first):
        card.get_by_role("button", name=re.compile("why", re.IGNORECASE)).click()
        card.get_by_role("button", name=re.compile(CHOOSE)).click()
        expect(card.get_by_role("heading", name="What may it read?")).to_be_focused()
    expect(page.locator(".may-read")).to_have_count(1)
    first.get_by_role("checkbox", name="Your shortlist").check()
    expect(first.get_by_role("button", name=re.compile(SEND))).to_be_enabled()
    check_own(page, "what it may read, options")
    picture(page, "model_question_options_laptop")
    first.get_by_text("Exactly what would be sent").click()
    shown = seen(page)
    assert '"near": "OPT-007"' in shown[1]
    first.get_by_role("button", name=re.compile(SEND)).click()
    expect(first.locator(".asked")).to_have_text(answer["question"])
    assert got(endpoint) == shown
    expect(first.locator(".by-model")).to_be_visible()
    check_own(page, "a question of a language model, options")
    picture(page, "model_question_asked_options_laptop")


def test_what_changed_meanwhile_is_looked_at_again(writing: Callable[..., Page], endpoint: Scripted) -> None:
    page = writing("1_know_yourself#values", LAPTOP)
    to_the_line(page)
    page.get_by_role("button", name=re.compile(CHOOSE)).click()
    page.get_by_role("checkbox", name="Your example for Questions to explore").check()
    expect(page.get_by_role("button", name=re.compile(SEND))).to_be_enabled()
    page.get_by_label(re.compile(LINE)).fill("In May I asked for the list.")
    steps.saved(page)
    before = len(endpoint.asked)
    page.get_by_role("button", name=re.compile(SEND)).click()
    expect(page.get_by_role("alert")).to_have_text(re.compile("changed meanwhile"))
    expect(page.locator(".offered.ticked .text")).to_have_text("In May I asked for the list.")
    assert len(endpoint.asked) == before
