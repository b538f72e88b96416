"""Forty texts that would run if anybody took them for more than text, in every field and name, on every role's page."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Page as Browser
from playwright.sync_api import expect

from actvo_kit.exercises import player_of
from actvo_kit.exercises.player import Player
from actvo_kit.rehearse.facilitator_bot import staff_client
from actvo_kit.rehearse.page_bot import Page
from tests.running import RunningRoom, aside
from tests.server.payloads import MARKER, PAYLOADS
from tests.walk import by_itself, free_texts
from tests.walk.answered import PACK, ROWAN, come_in_with
from tests.walk.free_texts import texts_of
from tests.walk.own_pathways import OWN_PATHWAYS
from tests.walk.screens import Somebody
from tests.walk.watched import check, watched

FOLDER = Path(free_texts.__file__).parent
NAMES_LEAST = 20
DRAWN_LEAST = 30
"""Screens that differ as the forty payloads come one by one: those cut to a short field may look alike."""
LIVE_STEP = 5
"""Of the payloads, each so manieth goes through a kernel; no field gets the same one as another."""

WRITTEN_IN = [
    slug for slug in PACK.workshop.exercises
    if player_of(slug).scribble is not Player.scribble or (FOLDER / f"{slug}.py").exists()
]  # fmt: skip
"""The exercises in which people write, and not only choose."""
PAUSE_S = 0.05


class Aside:
    """Bots in a loop of their own, beside the browser's, for as long as the test runs."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()

    def do(self, work: Coroutine[Any, Any, Any], most_s: float = 60) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(most_s)

    def end(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@pytest.fixture
def bots() -> Iterator[Aside]:
    aside = Aside()
    yield aside
    aside.end()


def fields_of(slug: str, number: int, state: dict[str, Any]) -> dict[str, Any]:
    """Every free-text field of an exercise, each with another payload; with each `number` all move on by one."""
    sizes = texts_of(slug).sizes(state)
    assert sizes
    return {path: _value(path, PAYLOADS[(number + at) % len(PAYLOADS)][:most]) for at, (path, most) in
            enumerate(sizes.items())}  # fmt: skip


def _value(path: str, text: str) -> Any:
    """As the field's own shape."""
    if path.endswith(".questions"):
        return [text, text + "?"]
    return {"m3": text, "m12": text, "m24": text} if path.endswith(".milestones") else text


def client_of(room: RunningRoom, cookies: list[dict[str, str]]) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=room.url, timeout=60, cookies={one["name"]: one["value"] for one in cookies})


async def saved(page: Page, slug: str, fields: dict[str, Any], **more: Any) -> None:
    ack = await page.save(slug, fields=fields, **more)
    assert not ack["errors"], (slug, ack["errors"])


async def begun(client: httpx.AsyncClient, path: str, slugs: list[str]) -> Page:
    """A bot's page of the same person, whose texts stand where the browser's page opens next."""
    page = await Page.open(client, path)
    for slug in slugs:
        if hasattr(texts_of(slug), "begun"):
            await texts_of(slug).begun(page)
        await saved(page, slug, fields_of(slug, 0, page.states[slug]), place=texts_of(slug).PLACES[0])
    return page


async def payload_after_payload(page: Page, slug: str) -> None:
    for number in range(0, len(PAYLOADS), LIVE_STEP):
        await saved(page, slug, fields_of(slug, number, page.states[slug]))
        await asyncio.sleep(PAUSE_S)


async def states_of(slug: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What a page gets at each place where a text stands, then at the first of them with each payload in each field."""
    somebody = Somebody()
    somebody.keep("pathways", {"pathway": OWN_PATHWAYS["pathway"]}, status="draft")
    if slug == "pathways":
        await somebody.desk.drafts()
    at_first = somebody.state(slug)

    def shown(number: int, place: str) -> dict[str, Any]:
        somebody.keep(slug, fields_of(slug, number, at_first), place=place)
        return somebody.framed(slug)

    first, *others = texts_of(slug).PLACES
    screens = [shown(7 * number, place) for number, place in enumerate((*others, first))]
    return screens, [shown(number, first) for number in range(len(PAYLOADS))]


@pytest.mark.parametrize("slug", WRITTEN_IN)
def test_every_field_at_every_place(visit: Callable[..., Browser], slug: str) -> None:
    page, dialogs = watched(visit, "about:blank")
    by_itself.serve(page)
    screens, payloads = aside(states_of(slug))
    seen = ""
    for state in screens:
        by_itself.show(page, slug, state)
        seen += check(page, dialogs)
    assert MARKER in seen, f"no payload was to be seen in {slug}"
    drawn = set()
    for state in payloads:
        by_itself.take(page, state)
        drawn.add(check(page, dialogs))
    assert len(drawn) >= DRAWN_LEAST, f"the payloads were not drawn one after the other in {slug}"


@pytest.mark.parametrize("page_of_pack", PACK.workshop.pages, ids=lambda page: page.id)
def test_a_page_that_follows_another(
    room: RunningRoom, visit: Callable[..., Browser], bots: Aside, page_of_pack: Any
) -> None:
    slugs = [step.slug for step in page_of_pack.steps if step.slug in WRITTEN_IN]
    answers = {slug: record for slug, record in ROWAN.items() if record}
    cookies = come_in_with(room, answers, f"Rowan {page_of_pack.id[:1]}")
    path = f"/page/{page_of_pack.id}"
    client = client_of(room, cookies)
    bot = bots.do(begun(client, path, slugs))
    page, dialogs = watched(visit, room.url + path, cookies)
    for slug in slugs:
        page.goto(f"{room.url}{path}#{slug}")
        expect(page.locator(f".exercise-{slug}")).to_be_visible()
        bots.do(payload_after_payload(bot, slug))
        assert MARKER in check(page, dialogs), f"no payload was to be seen in {slug}"
    bots.do(bot.close())
    bots.do(client.aclose())


async def tell_all(room: RunningRoom) -> None:
    """The facilitator writes them to everybody."""
    async with staff_client(room.links["facilitator"]) as client:
        console = await Page.open(client, "/facilitator")
        for payload in PAYLOADS:
            await console.ask("console", want="tell", text=payload)
            await asyncio.sleep(PAUSE_S)
        await asyncio.sleep(1)
        await console.close()


def names_that_came_in(room: RunningRoom) -> list[str]:
    """Those of the payloads that the door takes as a name, cut to what a name may be."""
    key = urlsplit(room.links["participant"]).fragment.removeprefix("key=")
    tried = {payload[:size].strip() for payload in PAYLOADS for size in (40, 30)}
    return [
        name for name in sorted(tried)
        if httpx.post(f"{room.url}/join", data={"token": key, "name": name}).status_code == 303
    ]  # fmt: skip


def test_names_and_the_facilitators_sentences(room: RunningRoom, visit: Callable[..., Browser], bots: Aside) -> None:
    console, console_dialogs = watched(visit, room.links["facilitator"])
    projector, projector_dialogs = watched(visit, room.links["projector"])
    names = names_that_came_in(room)
    assert len(names) >= NAMES_LEAST, names
    cookies = come_in_with(room, {}, "<svg onload=window.__pwned=1 id=pwn3d>")
    waiting, dialogs = watched(visit, f"{room.url}/mine", cookies)
    check(waiting, dialogs)
    waiting.goto(f"{room.url}/page/1_know_yourself#values")
    expect(waiting.locator(".cell .actvo").first).to_be_visible()
    bots.do(tell_all(room))
    expect(waiting.locator("body")).to_contain_text(MARKER)
    waiting.wait_for_timeout(1000)
    assert MARKER in check(waiting, dialogs), "a sentence of the facilitator is on the page"
    for folded in console.locator("summary").all():
        folded.click()
    assert MARKER in check(console, console_dialogs), "names are on the console"
    check(projector, projector_dialogs)


def test_the_watch_would_see_it(room: RunningRoom, visit: Callable[..., Browser]) -> None:
    """The counter-proof: the same texts, taken for HTML, are noted as elements, and their handlers as refused."""
    page, _ = watched(visit, room.url)
    page.evaluate(
        "(all) => all.forEach((one) => { document.body.innerHTML = one; })", [*PAYLOADS[5:9], *PAYLOADS[10:12]]
    )
    page.wait_for_timeout(300)
    assert len(page.evaluate("window.__made")) >= 5
    assert page.evaluate("window.__broken"), "handlers in the page are refused by the policy"
    assert page.evaluate("window.__pwned ?? null") is None
