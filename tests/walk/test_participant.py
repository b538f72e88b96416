"""A person's way through the workshop, on a phone and on a laptop, beside the facilitator who opens each step."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.conftest import LAPTOP, PHONE

STRENGTHS = ("Finding causes", "Working with data", "Explaining clearly", "Organising work", "Finishing")


def test_the_whole_way(own_room: RunningRoom, visit: Callable[..., Page], picture: Callable[[Page, str], None]) -> None:
    console = visit(own_room.links["facilitator"])
    expect(console.get_by_role("button", name="Start the workshop")).to_be_visible()

    phone = visit(own_room.links["participant"], PHONE)
    picture(phone, "join_phone")
    steps.come_in(phone, "Rowan")
    expect(phone.get_by_text("You are in, Rowan.")).to_be_visible()
    expect(console.get_by_text("Rowan")).to_be_visible()
    steps.start_at(console, "Values", phone)

    steps.sort_cards(phone, lambda: light_and_dark(phone, picture, "values_phone"))
    steps.rank_values(phone)
    steps.write_lines(phone)
    steps.keep(phone, "Keep these five")
    expect(phone.get_by_text(f"{steps.after('Values')} comes next, when your facilitator opens it.")).to_be_visible()

    steps.open_up_to(console, "Strengths")
    steps.go_on(phone, "Strengths")
    phone.wait_for_url(re.compile("2_what_you_bring"))
    steps.pick_strengths(phone, STRENGTHS)
    steps.rate(phone, 4, "energised", "March: repeat visits to the north depot. Wrong part code, fixed once.")
    for level, energy in ((4, "neither"), (2, "a bit lifted"), (3, "a bit flat"), (3, "a bit lifted")):
        steps.rate(phone, level, energy)
    expect(phone.get_by_text("Where this counts here")).to_be_visible()
    steps.keep(phone, "Keep this picture")

    # The same person on a laptop: the answers are there, on the same step.
    laptop = visit("about:blank", LAPTOP)
    laptop.context.add_cookies(phone.context.cookies())
    laptop.goto(f"{own_room.url}/page/2_what_you_bring")
    expect(laptop.get_by_text("Where this counts here")).to_be_visible()
    laptop.get_by_role("button", name="Finding causes: look again").click()
    expect(laptop.get_by_role("heading", name="Finding causes")).to_be_visible()
    expect(laptop.locator(".plot svg.main-svg").first).to_be_visible()
    picture(laptop, "strengths")

    steps.open_up_to(console, "Options")
    expect(console.get_by_role("button", name=re.compile("^Open .* for everyone$"))).to_be_visible()
    phone.goto(f"{own_room.url}/room")
    expect(phone.get_by_role("heading", name="What is your first reaction to this option?")).to_be_visible()
    picture(phone, "options_phone")
    phone.goto("about:blank")
    laptop.goto(f"{own_room.url}/room")
    laptop.wait_for_url(re.compile("3_where_you_could_go"))
    go_through_options(laptop)
    steps.open_up_to(console, "Pathways")
    steps.go_on(laptop, "Pathways")
    go_through_drafts(laptop, picture)
    expect(console.get_by_text("No screen of yours can open anybody")).to_be_visible()
    nothing_written_is_on(console)


def light_and_dark(page: Page, picture: Callable[[Page, str], None], name: str) -> None:
    picture(page, name)
    page.emulate_media(color_scheme="dark")
    picture(page, f"{name}_dark")
    page.emulate_media(color_scheme="light")


def go_through_options(page: Page) -> None:
    for title in ("Repeat-visit detective", "Storm-day floor support", "Reshape: own the exceptions desk"):
        page.get_by_role("group", name=re.compile(f"^{title}: your first reaction")).get_by_role(
            "button", name="Curious"
        ).click()
    no = page.get_by_role("group", name=re.compile("^Stock-count automation: your")).get_by_role("button", name="No")
    no.click()
    page.get_by_role("button", name=re.compile("^Go on with 4")).click()
    expect(page.get_by_role("button", name="Choose a few of them")).to_be_visible()
    page.get_by_role("button", name="Choose a few of them").click()
    for title in ("Repeat-visit detective", "Storm-day floor support", "Reshape: own the exceptions desk"):
        page.locator("button.pick", has_text=title).click()
    page.get_by_role("button", name="Keep this shortlist").click()
    steps.saved(page)


def go_through_drafts(page: Page, picture: Callable[[Page, str], None]) -> None:
    expect(page.get_by_role("heading", name=re.compile("^Three drafts"))).to_be_visible()
    expect(page.get_by_role("heading", name="Sideways: Repeat-visit detective")).to_be_visible()
    mark = page.get_by_role("button", name=re.compile("strength")).first
    mark.click()
    expect(page.get_by_text("March: repeat visits to the north depot.").first).to_be_visible()
    picture(page, "pathways")
    for _ in range(3):
        page.get_by_role("button", name=re.compile("^Keep")).first.click()
        steps.saved(page)


def nothing_written_is_on(console: Page) -> None:
    text = console.content()
    for canary in ("north depot", "Wrong part code", "Repeat-visit", "Untangling"):
        assert canary not in text
