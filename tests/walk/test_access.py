"""Everybody can walk through every page with a keyboard alone, the focus always in sight; axe on one screen of each."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.access import check
from tests.walk.conftest import LAPTOP, PHONE

BOTS = 5
MOST_TABS = 60
LIVE = (
    "the story read back",
    "the values read back",
    "the strengths read back",
    "all options",
    "an answer behind a draft",
)
"""One screen of each page, with the kernel's charts and all that stands around; test_screens.py has every one."""

# Each person's code is another, and one room in a few hundred has such a wide one.
WIDEST_CODE = """() => { document.querySelector(".big-code").textContent = "WWWW-WWWW-WWWW"; }"""
# What was pressed last may move the focus by itself, a moment later; a Tab in between would start from elsewhere.
SETTLED = "() => new Promise((done) => setTimeout(done, 20))"
FOCUSED = """() => {
  const one = document.activeElement;
  return one.getAttribute("aria-label") ?? one.labels?.[0]?.innerText ?? one.innerText;
}"""
IN_SIGHT = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  const at = (y) => document.elementFromPoint(box.left + box.width / 2, y);
  const whole = one.closest("label") ?? one;
  const seen = (found) => found !== null && (whole.contains(found) || found.contains(one));
  return [box.top + 2, box.bottom - 2].some((y) => seen(at(y)));
}"""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    """A room with just enough others for a picture of the room."""
    running = RunningRoom(tmp_path_factory.mktemp("room"), BOTS)
    running.start()
    yield running
    running.stop()


def look(page: Page, screen: str) -> None:
    """Checks what one meets live alone; the other screens are checked by themselves, and say here who sees them."""
    expect(page.get_by_text("Only you can see this").locator("visible=true").first).to_be_visible()
    if screen in LIVE:
        check(page, screen)


def tab_to(page: Page, name: str) -> None:
    """Tab until the focus stands on what is called so; wherever it stands, it can be seen."""
    page.evaluate(SETTLED)
    for _ in range(MOST_TABS):
        if re.search(name, page.evaluate(FOCUSED) or ""):
            return
        page.keyboard.press("Tab")
        assert page.evaluate(IN_SIGHT), f"the focus is hidden: {page.evaluate(FOCUSED)}"
    raise AssertionError(f"no Tab leads to {name}")


def press(page: Page, name: str, key: str = "Enter") -> None:
    tab_to(page, name)
    page.keyboard.press(key)


def heading(page: Page, words: str) -> None:
    expect(page.get_by_role("heading", name=re.compile(words))).to_be_visible()


def come_in(page: Page) -> Iterator[str]:
    expect(page.get_by_label("Your name")).to_be_focused()
    yield "the door"
    page.keyboard.type("Rowan")
    page.keyboard.press("Enter")
    heading(page, "^You are in, Rowan")
    page.evaluate(WIDEST_CODE)
    yield "the waiting room"


def arrive(page: Page) -> Iterator[str]:
    """By keyboard: the promises, the table, a tap, and four questions, one of them rather not said."""
    own = page.locator(".exercise-arrive")
    heading(page, "^Welcome. This is yours")
    yield "the promises"
    press(page, "^Show me exactly who sees what$")
    heading(page, "^Who sees what")
    expect(own.get_by_role("row")).to_have_count(10)
    yield "who sees what"
    press(page, "^Go on$")
    press(page, "^Tea$", "Space")
    expect(own.get_by_text("It works.")).to_be_visible()
    yield "a tap to practise"
    press(page, "^Go on to four questions$")
    questions(page, "pre")
    expect(own.get_by_text("Not said", exact=True)).to_be_visible()
    yield "the four questions read back"
    steps.saved(page)


def questions(page: Page, moment: str) -> None:
    own = page.locator(".exercise-arrive")
    for number, key in enumerate(("ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown"), 1):
        expect(own.get_by_text(f"{number} of 4", exact=True)).to_be_visible()
        press(page, "^Not at all$", "Space")
        page.keyboard.press(key)
        expect(own.get_by_label("I’d rather not say" if key == "ArrowUp" else "A little")).to_be_checked()
        press(page, "^Next$" if number < 4 else "^Keep this$")
    heading(page, "^How clear things are today" if moment == "pre" else "^How clear things are, then and now")


def story(page: Page) -> Iterator[str]:
    """Three moments, a question, a hint, a thread and a line by keyboard on the phone, and a moment on a laptop."""
    own = page.locator(".exercise-story")
    heading(page, "^What have you done")
    yield "no moment yet"
    for number, (title, presses) in enumerate((("The depot list", 4), ("The rota", -3), ("The depot map", 3)), 1):
        press(page, "^(Begin with one moment|Add a moment)$")
        heading(page, "^What did you do")
        tab_to(page, "^A title for this moment")
        page.keyboard.type(title)
        press(page, "^Next$")
        heading(page, "^How was your energy in this moment")
        tab_to(page, "^(More|Less) energy" if presses == 4 else "^More energy" if presses > 0 else "^Less energy")
        if presses == 4:
            tab_to(page, "^Energy$")
            for _ in range(presses):
                page.keyboard.press("ArrowRight")
        else:
            for _ in range(abs(presses)):
                page.keyboard.press("Enter")
        expect(own.get_by_label("Energy, from −5 to 5")).to_have_value(str(presses))
        if number == 1:
            yield "the energy of a moment"
        press(page, "^Next$")
        heading(page, "^What kind of moment was it")
        press(page, "^A high moment$" if presses > 0 else "^A low moment$", "Space")
        press(page, "^Investigate$" if presses > 0 else "^Organise$", "Space")
        if number == 1:
            yield "the kind of a moment"
        press(page, "^Done with this moment$")
        heading(page, "^Your moments")
    expect(own.get_by_text("Energy −3 · Organise", exact=True)).to_be_visible()
    yield "all moments"
    page.set_viewport_size(LAPTOP)  # type: ignore[arg-type]
    own.get_by_role("button", name=re.compile("^The rota")).click()
    heading(page, "^What did you do")
    expect(own.get_by_label("Energy, from −5 to 5")).to_have_value("-3")
    yield "a moment on one page"
    own.get_by_role("button", name="Done with this moment").click()
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    press(page, "^Go on$")
    heading(page, "^Choose two questions")
    yield "four questions"
    press(page, "^What interests you")
    heading(page, "^What do you read")
    tab_to(page, "^Your answer")
    page.keyboard.type("Old maps.")
    press(page, "^Back to the four questions")
    expect(own.get_by_role("button", name=re.compile("^What interests you"), pressed=True)).to_be_visible()
    press(page, "^Go on$")
    heading(page, "^Your energy was higher than your average in moments tagged investigating$")
    tab_to(page, "^Yes")
    page.keyboard.press("Space")
    expect(own.get_by_label("Yes")).to_be_checked()
    yield "a hint"
    press(page, "^Next$")
    heading(page, "^What comes back in your moments")
    yield "threads to begin with"
    press(page, "^Depot")
    heading(page, "^Name this thread")
    expect(own.get_by_label("The thread")).to_have_value("Depot")
    yield "a thread"
    press(page, "^Done with this thread")
    press(page, "^Go on$")
    tab_to(page, "^I'm someone who")
    page.keyboard.type("finds things")
    steps.saved(page)
    yield "the line"
    for _ in range(4):
        press(page, "^Next$")
    heading(page, "^Where are you right now")
    press(page, "^See your story")
    heading(page, "^Your story so far")
    expect(own.get_by_text("I'm someone who finds things.", exact=True)).to_be_visible()
    yield "the story read back"
    press(page, "^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def values(page: Page) -> Iterator[str]:
    """The short deck from its first card to the reading."""
    heading(page, "^How many cards")
    yield "the decks"
    press(page, "^30 cards")
    expect(page.get_by_text("Card 1 of 30", exact=False)).to_be_visible()
    yield "a card"
    tab_to(page, r"^[A-Z].*\. [A-Z].*\.$")
    for number in range(30):
        expect(page.get_by_text(f"Card {number + 1} of 30", exact=False)).to_be_visible()
        page.keyboard.press("1" if number < 8 else "23"[number % 2])
    heading(page, "^Here is how you sorted them")
    yield "the piles"
    press(page, "^Go on with these 8")
    heading(page, "^What comes first")
    yield "the five"
    for number in range(5):
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.get_by_text(f"{number + 1} of 5", exact=True)).to_be_visible()
    press(page, "^Go on with these 5")
    heading(page, "^Is this the order")
    yield "the order"
    second = page.locator(".rank li b").nth(1).inner_text()
    tab_to(page, f"^2?\\s*{re.escape(second)}")
    page.keyboard.press("Alt+ArrowUp")
    expect(page.locator(".rank li b").first).to_have_text(second)
    press(page, "^Keep this order")
    for number in range(4):
        expect(page.get_by_text(f"{number + 1} of 4", exact=True)).to_be_visible()
        if number == 0:
            yield "a duel"
        expect(page.get_by_role("heading", name=re.compile("^If your next role"))).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    expect(page.get_by_text("1 of 5", exact=True)).to_be_visible()
    tab_to(page, "^When did this help you decide")
    page.keyboard.type("March: I kept at the north depot until it held.")
    steps.saved(page)
    yield "a line of evidence"
    for number in range(4):
        press(page, "^Next: ")
        expect(page.get_by_text(f"{number + 2} of 5", exact=True)).to_be_visible()
    press(page, "^See all five")
    heading(page, "^You put ")
    expect(page.locator(".plot svg.main-svg").first).to_be_visible()
    expect(page.locator(".five .line")).to_have_css("position", "static")
    yield "the values read back"
    press(page, "^Keep these five")
    expect(page.locator(".exercise-values").get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def motivators(page: Page) -> Iterator[str]:
    """Two taps for each four by keyboard on the phone, and the same four between two columns on a laptop."""
    own = page.locator(".exercise-motivators")
    heading(page, "^Which would you miss most in")
    yield "four motivators"
    page.set_viewport_size(LAPTOP)  # type: ignore[arg-type]
    heading(page, "^Which would you miss most if")
    expect(own.get_by_role("radiogroup")).to_have_count(2)
    yield "four motivators in columns"
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    for number in range(9):
        heading(page, "^Which would you miss most in")
        expect(own.get_by_text(f"Set {number + 1} of 9", exact=True)).to_be_visible()
        most, least = (own.locator("button.pick b").nth(at).inner_text() for at in (0, 3))
        press(page, f"^{re.escape(most)}")
        heading(page, "^And which would you miss least")
        if number == 0:
            yield "the same four"
        press(page, f"^{re.escape(least)}")
    for number in range(8):
        expect(own.get_by_text(f"{number + 1} of 8", exact=True)).to_be_visible()
        if number == 0:
            yield "how much today"
        press(page, "^As much as I want", "Space")
        expect(own.locator("input:checked")).to_have_count(1)
        press(page, "^(Next: |See your order)")
    heading(page, "^Does this order look right")
    yield "the order of the twelve"
    second = own.locator(".rank li b").nth(1).inner_text()
    tab_to(page, f"^\\d+\\s*{re.escape(second)}")
    page.keyboard.press("Alt+ArrowUp")
    expect(own.locator(".rank li b").first).to_have_text(second)
    press(page, "^Keep this order")
    heading(page, f"^You would miss {re.escape(second)} most")
    yield "the motivators read back"
    press(page, "^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def strengths(page: Page) -> Iterator[str]:
    titles = ("Finding causes", "Finishing")
    heading(page, "^Tap the ten")
    yield "the strengths"
    steps.pick_strengths(page, titles)
    yield "a strength"
    for title in titles:
        heading(page, f"^{title}$")
        steps.rate(page, 4, "energised", "March: repeat visits to the north depot.")
    heading(page, "^What you bring, as you see it")
    expect(page.locator(".plot svg.main-svg").first).to_be_visible()
    yield "the strengths read back"
    steps.keep(page, "Keep this picture")


def learning(page: Page) -> Iterator[str]:
    """Ten questions by keyboard: some ticked, some chosen, the others left open."""
    own = page.locator(".exercise-learning")
    heading(page, "^Think of the last thing you learned")
    yield "what helped"
    press(page, "^I tried it on real work", "Space")
    for number in range(2, 11):
        press(page, "^Next$")
        expect(own.get_by_text(f"{number} of 10", exact=True)).to_be_visible()
        if number == 3:
            tab_to(page, "^Not needed")
            page.keyboard.press("ArrowUp")
            expect(own.get_by_label("Essential")).to_be_checked()
            yield "a need"
        if number == 9:
            press(page, "^None at the moment", "Space")
            page.keyboard.press("ArrowDown")
            press(page, "^In the evening", "Space")
            yield "the time there is"
    press(page, "^I prefer not to say", "Space")
    yield "access"
    press(page, "^See your card")
    heading(page, "^How you learn the next thing")
    for line in ("I tried it on real work.", "Feedback", "About one hour a week, in the evening"):
        expect(own.get_by_text(line, exact=True)).to_be_visible()
    expect(own.get_by_text("prefer not to say")).to_have_count(0)
    yield "the card"
    press(page, "^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def limits(page: Page) -> Iterator[str]:
    """By keyboard: travel fixed, hours on top left alone, the limit, what would bend, and all of it read back."""
    own = page.locator(".exercise-constraints")
    heading(page, "^What does your next step have to respect")
    yield "the ten"
    tab_to(page, "^Travel: Fixed$")
    page.keyboard.press("Space")
    expect(own.get_by_role("button", name="Travel: Fixed", pressed=True)).to_be_visible()
    own.get_by_role("button", name="Next").focus()
    page.keyboard.press("Enter")
    heading(page, "^How many days away a month at most")
    tab_to(page, "^Days away a month, at most")
    page.keyboard.type("6")  # wide: what is shortlisted later stays in
    yield "a limit"
    press(page, "^Next$")
    heading(page, "^Which of these would bend")
    expect(own.get_by_text("6 days away a month at most", exact=True)).to_be_visible()
    yield "what would bend"
    press(page, "^None of them$")
    heading(page, "^What your next step has to respect")
    expect(own.get_by_text("6 days away a month at most.", exact=True)).to_be_visible()
    yield "the limits read back"
    press(page, "^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def belief(page: Page) -> Iterator[str]:
    """By keyboard: a sentence that many people know, one thing on each side, a sentence to test, and all of it kept."""
    own = page.locator(".exercise-belief")
    heading(page, "^What do you tell yourself about your next step")
    yield "a sentence"
    press(page, "^Without experience in it", "Space")
    expect(own.get_by_label("My sentence", exact=True)).to_have_value("Without experience in it, nobody lets me try.")
    own.get_by_role("button", name="Next").focus()
    page.keyboard.press("Enter")
    heading(page, "^What speaks for it")
    expect(own.get_by_role("button", name="Finding causes")).to_be_visible()
    press(page, "^Finding causes", "Space")
    expect(own.get_by_role("button", name="Finding causes", pressed=True)).to_be_visible()
    yield "one side"
    press(page, "^Next$")
    heading(page, "^And what speaks against it")
    expect(own.get_by_text("You wrote “nobody”. When was it different, if only a little?")).to_be_visible()
    expect(own.get_by_role("button", name="Finding causes")).to_have_count(0)
    tab_to(page, "^In my own words")
    page.keyboard.type("In June I planned the rota for a week.")
    yield "the other side"
    press(page, "^Next$")
    heading(page, "^Which part of it could you test")
    press(page, "^If I ask", "Space")
    yield "a sentence to test"
    press(page, "^Next$")
    heading(page, "^What you tell yourself, and what you can test")
    expect(own.get_by_text("In June I planned the rota for a week.", exact=True)).to_be_visible()
    yield "both sides read back"
    press(page, "^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def options(page: Page) -> Iterator[str]:
    """One mark by keyboard on the phone; the others by clicks on all of them."""
    heading(page, "^What is your first reaction to this option")
    yield "an option"
    title = page.locator(".card.option h3").inner_text()
    tab_to(page, f": {re.escape(title)}$")
    page.keyboard.press("1")
    expect(page.locator(".card.option h3")).not_to_have_text(title)
    steps.saved(page)
    page.set_viewport_size(LAPTOP)  # type: ignore[arg-type]
    heading(page, "^What is your first reaction to these options")
    expect(page.get_by_role("button", name="Curious", pressed=True)).to_have_count(1)
    reshape = page.locator("article.card.option:not(.marked)", has_text="Reshape: ").first
    reshape.get_by_role("button", name="Curious").click()
    expect(page.get_by_role("button", name="Curious", pressed=True)).to_have_count(2)
    yield "all options"
    page.get_by_role("button", name=re.compile("^Go on with 2")).click()
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    expect(page.get_by_role("button", name="Choose a few of them")).to_be_visible()
    yield "the options again"
    page.get_by_role("button", name="Choose a few of them").click()
    for number in range(2):
        page.locator("button.pick").nth(number).click()
    yield "the shortlist"
    page.get_by_role("button", name="Keep this shortlist").click()
    heading(page, "^Your shortlist, for now")
    steps.saved(page)
    yield "the shortlist read back"


def pathways(page: Page) -> Iterator[str]:
    """A mark opens the answer behind it and Escape leaves it, the focus on the mark again."""
    heading(page, "^(Two|Three) drafts")
    yield "the drafts"
    press(page, ": see what this rests on$")
    mark = page.get_by_role("button", name=": see what this rests on", expanded=True)
    expect(mark).to_be_focused()
    yield "an answer behind a draft"
    page.keyboard.press("Escape")
    expect(mark).to_have_count(0)
    assert "see what this rests on" in page.evaluate(FOCUSED)


WALKS = (
    ("Values", values), ("Motivators", motivators), ("Strengths", strengths), ("Learning", learning),
    ("My limits", limits), ("What I tell myself", belief),
    ("Options", options), ("Pathways", pathways),
)  # fmt: skip


def test_every_screen(room: RunningRoom, visit: Callable[..., Page]) -> None:
    console, projector = visit(room.links["facilitator"]), visit(room.links["projector"])
    phone = visit(room.links["participant"], PHONE, reduced_motion="reduce")
    for screen in come_in(phone):
        check(phone, screen)
    expect(projector.get_by_text(room.keys.join_code)).to_be_visible()
    check(projector, "the projector before the start")
    check(console, "the console before the start")

    console.get_by_role("button", name="Start the workshop").click()
    heading(phone, "^Welcome$")
    check(phone, "the welcome, which the facilitator leads")
    steps.open_up_to(console, "Arrive")
    walked = []
    for screen in arrive(phone):
        look(phone, screen)
    steps.open_up_to(console, "Your story")
    steps.go_on(phone, "Your story")
    for screen in story(phone):
        look(phone, screen)
        walked.append(screen)
    check(console, "the console")
    console.get_by_role("button", name="Reveal").click()
    heading(projector, "^What this room was doing at its best")
    check(projector, "the projector with its picture")
    for title, walk in WALKS:
        steps.open_up_to(console, title)
        steps.go_on(phone, title)
        for screen in walk(phone):
            look(phone, screen)
            walked.append(screen)
    assert set(LIVE) <= set(walked), "each of these was checked live"
