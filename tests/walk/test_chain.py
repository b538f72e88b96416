"""The chain, in one browser: what Rowan says in one step is met in the next ones, from a limit to a proposal."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.chain import Walk, plan_a_test
from tests.walk.conftest import PHONE
from tests.walk.test_access import heading

FAR, DETECTIVE, STORM = "Heat-pump advice pilot", "Repeat-visit detective", "Storm-day floor support"
"""The first asks for three days of travel a month."""
LIKED = {"KP1": 5, "KP2": 5, "KP3": 5, "KP4": 4, "KC1": 4, "KC2": 5, "KC3": 4, "KC4": 3}
"""As Rowan would have weighed it before any limit."""
OUT = "Not possible within what you fixed: Travel."
TRAINING = "Product owner in training"
CHOOSING = "What: choosing the problems"
LEFT = "It is good for Helping one person at a time"
BEFORE = {slug: ROWAN[slug] for slug in ("values", "motivators", "strengths", "learning")} | {
    "options": ROWAN["options"] | {"shortlist": ["OPT-010", *ROWAN["options"]["shortlist"]]},
    "scoring": ROWAN["scoring"]
    | {"cell": ROWAN["scoring"]["cell"] | {"OPT-010": {criterion: {"x": x} for criterion, x in LIKED.items()}}},
}


@pytest.fixture
def walk(room: RunningRoom, visit: Callable[..., Page], picture: Callable[[Page, str], None]) -> Iterator[Walk]:
    page = visit("about:blank", PHONE, reduced_motion="reduce")
    page.context.add_cookies(come_in_with(room, BEFORE))
    yield Walk(page, room, picture)
    room.be_at(0)


def test_every_link_of_the_chain(walk: Walk) -> None:
    without_a_limit(walk)
    fix_the_travel(walk)
    with_the_limit(walk)
    what_options_ask(walk)
    what_drives_changes(walk)
    keep_a_draft(walk)
    try_the_doubt(walk)
    propose(walk)


def second_look(walk: Walk) -> Locator:
    """Opens the second look, from the shortlist that is kept."""
    step = walk.to("options")
    heading(walk.page, "^Your shortlist, for now")
    walk.press("Change the shortlist")
    walk.press("Back to the second look")
    heading(walk.page, "^Worth a second look")
    return step


def without_a_limit(walk: Walk) -> None:
    """The option stands in the second look, in a draft and first in the matrix."""
    expect(second_look(walk).locator(".looks")).to_contain_text(FAR)
    walk.press("Choose a few of them")
    walk.press("Keep this shortlist")
    expect(walk.page.locator(".kept li", has_text=FAR)).not_to_contain_text(OUT)
    drafts = walk.to("pathways")
    heading(walk.page, "^Three drafts")
    expect(drafts.get_by_role("heading", name=f"Sideways: {FAR}")).to_be_visible()
    matrix = walk.to("scoring")
    expect(matrix.locator(".bars li")).to_have_count(4)
    expect(matrix.locator(".says")).to_contain_text(f"{FAR} clearly comes first")


def fix_the_travel(walk: Walk) -> None:
    limits = walk.to("constraints")
    walk.press("Travel: Fixed", exact=True)
    limits.get_by_role("button", name="Next", exact=True).click()
    heading(walk.page, "^How many days away a month")
    limits.get_by_label("Days away a month, at most").fill("2")
    steps.saved(walk.page)
    limits.get_by_role("button", name="Next", exact=True).click()
    walk.press("None of them")
    expect(limits.get_by_text("2 days away a month at most.", exact=True)).to_be_visible()
    steps.keep(walk.page, "Keep this")


def with_the_limit(walk: Walk) -> None:
    """The option is flagged, is not in the matrix, and no draft names it: the draft of before is gone at once."""
    options = second_look(walk)
    expect(options.locator(".looks article").first).to_be_visible()
    expect(options.locator(".looks")).not_to_contain_text(FAR)
    walk.press("Show the ")
    expect(options.locator(".rows li", has_text=FAR)).to_contain_text(OUT)
    walk.press("Choose a few of them")
    expect(options.locator(".rank li", has_text=FAR)).to_contain_text(OUT)
    walk.press("Keep this shortlist")
    expect(options.locator(".kept li", has_text=FAR)).to_contain_text(OUT)
    walk.shown("flagged")
    matrix = walk.to("scoring")
    expect(matrix.get_by_text(f"{FAR} is not weighed. {OUT}")).to_be_visible()
    expect(matrix.locator(".bars li")).to_have_count(3)
    for part in (".bars", ".says", ".cells"):
        expect(matrix.locator(part)).not_to_contain_text(FAR)
    expect(matrix.locator(".says")).to_contain_text(f"{DETECTIVE} usually comes first")
    drafts = walk.to("pathways")
    heading(walk.page, "^Two drafts")
    expect(drafts.locator(".draft").filter(has_text=FAR)).to_have_count(0)
    expect(drafts.get_by_text(f"{FAR} is not drafted. {OUT}")).to_be_visible()
    walk.shown("drafted")
    draft_again(walk, "limits")
    heading(walk.page, "^Three drafts")
    expect(drafts.locator(".draft, .before").filter(has_text=FAR)).to_have_count(0)
    expect(drafts.get_by_role("heading", name=f"Sideways: {DETECTIVE}")).to_be_visible()


def draft_again(walk: Walk, why: str) -> None:
    offer = walk.page.get_by_text(f"Your {why} have changed since.")
    expect(offer).to_be_visible()
    walk.press("Draft again")
    expect(offer).to_have_count(0)
    expect(walk.page.get_by_role("button", name="Draft again")).to_be_enabled()


def what_options_ask(walk: Walk) -> None:
    """A strength that the shortlist asks for is rated in options, and is there in strengths with that very sentence."""
    strengths = walk.to("strengths")
    walk.press("Go on with 10")
    while not (picture := strengths.get_by_role("button", name="See your picture")).is_visible():
        strengths.get_by_role("button", name="Next: ").click()
    picture.click()
    expect(strengths.locator(".lists")).to_be_visible()
    expect(strengths.locator(".lists")).not_to_contain_text("Asked for by your shortlist")
    options = walk.to("options")
    walk.press("Rate them now")
    asked: dict[str, str] = {}
    for number in range(1, 4):
        expect(options.get_by_text(f"{number} of 3", exact=True)).to_be_visible()
        title = options.get_by_role("heading").first.inner_text()
        sentence = options.locator("label.option").nth(1)
        asked[title] = sentence.inner_text().strip()
        sentence.click()
        steps.saved(walk.page)
        options.locator("button.loud").click()
    walk.to("strengths")
    title, sentence = next(iter(asked.items()))
    expect(strengths.locator(".list", has_text="Asked for by").get_by_role("button")).to_have_count(len(asked))
    walk.press(f"{title}: look again")
    heading(walk.page, f"^{title}$")
    expect(strengths.locator("label.option", has_text=sentence).get_by_role("radio")).to_be_checked()


def what_drives_changes(walk: Walk) -> None:
    """A motivator far down the order is what one would miss no more: the second look and a draft say something else."""
    look = second_look(walk).locator(".looks article", has_text=TRAINING)
    expect(look).to_contain_text(f"It feeds two things you said you would miss: Challenge and {CHOOSING}.")
    drafts = walk.to("pathways").locator(".drafts").first
    expect(drafts).to_contain_text(f"It gives more of {CHOOSING}")
    walk.to("motivators")
    walk.press("Change something")
    walk.press("The order of the twelve")
    for _ in range(5):
        walk.press(f"Move {CHOOSING} down")
    walk.press("Keep this order")
    steps.saved(walk.page)
    walk.to("options")
    heading(walk.page, "^Worth a second look")
    expect(look).to_contain_text("It feeds two things you said you would miss: Challenge and Mastery.")
    walk.shown("second_look")
    walk.press("Choose a few of them")
    walk.press("Keep this shortlist")
    walk.to("pathways")
    draft_again(walk, "answers")
    expect(drafts).to_contain_text("It gives more of Challenge")
    expect(drafts).not_to_contain_text(f"It gives more of {CHOOSING}")


def keep_a_draft(walk: Walk) -> None:
    """One of three drafts is kept, without one of its sentences."""
    draft = walk.page.locator(".draft", has=walk.page.get_by_role("heading", name=STORM))
    expect(draft).to_contain_text(LEFT)
    walk.press(f"Edit Something different: {STORM}")
    walk.press("Remove Sentence 3")
    walk.press("Done", exact=True)
    expect(draft).not_to_contain_text(LEFT)
    walk.press(f"Keep Something different: {STORM}")
    steps.saved(walk.page)


def try_the_doubt(walk: Walk) -> None:
    """What the matrix names comes first in experiments; its result changes that cell, and the matrix's sentence."""
    matrix = walk.to("scoring")
    expect(matrix.locator(".test")).to_contain_text(f"Most worth testing: Values fit of {STORM}.")
    cell = matrix.locator(".cells details", has_text=STORM).locator("button").first
    expect(cell).to_have_attribute("aria-label", re.compile("^Values fit of .*, 4.5, a guess"))
    tests = walk.to("experiments")
    first = tests.locator("section", has=walk.page.get_by_role("heading", name="Most worth testing"))
    expect(first.get_by_role("button")).to_have_count(1)
    expect(first).to_contain_text(f"Values fit: {STORM}")
    walk.shown("doubt")
    first.get_by_role("button").click()
    plan_a_test(walk, tests)
    walk.press("Day 14: say what happened")
    tests.get_by_label("I was right").check()
    walk.onward("Next")
    tests.get_by_label("I learned").fill("I forgot the time, twice.")
    walk.onward("Next")
    tests.get_by_label("Serves my first two values, and works against none", exact=True).check()
    walk.onward("Put it into my matrix")
    heading(walk.page, "^What your test changed")
    expect(tests.locator(".turn section").nth(0)).to_contain_text("in about 84 of 100")
    expect(tests.locator(".turn section").nth(1)).to_contain_text("in about 61 of 100")
    walk.shown("day_14")
    walk.to("scoring")
    expect(matrix.locator(".says")).to_contain_text("in about 61 of 100")
    expect(cell).to_have_attribute("aria-label", re.compile("^Values fit of .*, 5, fairly sure"))
    expect(matrix.locator(".test")).not_to_contain_text("Values fit")


def propose(walk: Walk) -> None:
    """The paper has what was kept and planned: no other draft, and no sentence that was left out."""
    packet = walk.to("packet")
    expect(packet.locator("section", has_text="Which pathway").get_by_role("button")).to_have_count(1)
    walk.press(f"Something different: {STORM}")
    walk.press("Do one real task of the role")
    walk.press("Go on", exact=True)
    walk.press("Put in all eight, from what I kept")
    packet.get_by_role("button", name="Read it as a reader").click()
    walk.press("Write Support asked")
    packet.get_by_label("What?").fill("One storm evening on the floor")
    packet.get_by_label("Who could do this?").fill("my manager")
    steps.saved(walk.page)
    packet.get_by_role("button", name="Read it as a reader").click()
    paper = packet.locator(".paper").first
    for words in ("It is good for Questions to explore", "Take over one small real task", "It gives more of Challenge"):
        expect(paper).to_contain_text(words)
    for words in (LEFT, FAR, DETECTIVE, "exceptions desk", CHOOSING):
        expect(paper).not_to_contain_text(words)
    walk.shown("proposal")
    steps.keep(walk.page, "Keep it as it is")
    heading(walk.page, "^It is kept, and it is yours")
