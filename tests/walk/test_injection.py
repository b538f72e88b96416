"""Forty texts that would run if anybody took them for more than text, in every field and name, on every role's page."""

import asyncio
import threading
import uuid
from collections.abc import Callable, Coroutine, Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Page as Browser
from playwright.sync_api import expect
from tornado.web import decode_signed_value

from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.exercises import player_of
from actvo_kit.exercises.player import Player
from actvo_kit.model.saved_answer import Change
from actvo_kit.rehearse.facilitator_bot import staff_client
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.settings import Settings
from actvo_kit.store.store import Store
from tests.running import RunningRoom
from tests.server.payloads import MARKER, PAYLOADS
from tests.walk.answered import PACK, ROWAN, come_in_with
from tests.walk.free_texts import texts_of
from tests.walk.watched import check, watched

NAMES_LEAST = 20
PAUSE_S = 0.05


class Aside:
    """Bots in a loop of their own, beside the browser's, for as long as the test runs."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def do(self, work: Coroutine[Any, Any, Any], most_s: float = 60) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(most_s)

    def end(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)


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


async def opened(room: RunningRoom, cookies: list[dict[str, str]], path: str) -> Page:
    client = httpx.AsyncClient(base_url=room.url, timeout=60, cookies={one["name"]: one["value"] for one in cookies})
    return await Page.open(client, path)


async def saved(page: Page, slug: str, fields: dict[str, Any], **more: Any) -> None:
    ack = await page.save(slug, fields=fields, **more)
    assert not ack["errors"], (slug, ack["errors"])


def written_by(room: RunningRoom, cookies: list[dict[str, str]]) -> Participant:
    """The same person's space, in the room's own store: a page to write from would be one too many."""
    found = Room.at(PACK, Store(Settings(home=room.folder).database), room.keys, Writers(TemplateDrafter(), None))
    name = f"actvo_room_{room.port}"
    value = next(one["value"] for one in cookies if one["name"] == name)
    session = decode_signed_value(room.keys.cookie_secret, name, value.strip(chr(34)))
    assert session is not None
    person = found.door.resume(session.decode())
    assert person is not None
    return found.participant(person)


def drafts_of(person: Participant) -> dict[str, Any]:
    """As a page of the pathways shows them."""
    return {"content": {"drafts": person.drafts().plain()}}


def keep(person: Participant, slug: str, fields: dict[str, Any], place: str) -> None:
    """Writes fields and the place where the page is to open."""
    version = person.here().answers[slug].version
    change = {"slug": slug, "edit_id": uuid.uuid4().hex, "page": "other", "base_version": version}
    ack = person.save(Change.read(change | {"fields": fields, "place": place}))
    assert not ack.errors, (slug, ack.errors)


async def all_forty(room: RunningRoom, cookies: list[dict[str, str]], path: str, slug: str) -> None:
    """Every payload in every field, one after the other, while the browser's page of the same person follows."""
    page = await opened(room, cookies, path)
    if hasattr(texts_of(slug), "begun"):
        await texts_of(slug).begun(page)
    for number in range(len(PAYLOADS)):
        await saved(page, slug, fields_of(slug, number, page.states[slug]))
        await asyncio.sleep(PAUSE_S)
    await page.close()


@pytest.mark.parametrize("page_of_pack", PACK.workshop.pages, ids=lambda page: page.id)
def test_every_field_of_every_exercise(
    room: RunningRoom, visit: Callable[..., Browser], bots: Aside, page_of_pack: Any
) -> None:
    answers = {slug: record for slug, record in ROWAN.items() if record}
    cookies = come_in_with(room, answers, f"Rowan {page_of_pack.id[:1]}")
    path = f"/page/{page_of_pack.id}"
    # Where a bot has nothing to write, people only choose.
    slugs = [step.slug for step in page_of_pack.steps if player_of(step.slug).scribble is not Player.scribble]
    page, dialogs = watched(visit, room.url + path, cookies)
    expect(page.locator(".cell .actvo").first).to_be_visible()
    written = written_by(room, cookies)
    for slug in slugs:
        page.goto(f"{room.url}{path}#{slug}")
        bots.do(all_forty(room, cookies, path, slug))
        seen = check(page, dialogs)
        for number, place in enumerate(texts_of(slug).PLACES):
            keep(written, slug, fields_of(slug, 7 * number, drafts_of(written)), place)
            page.reload()
            expect(page.locator(".cell .actvo").first).to_be_visible()
            page.wait_for_timeout(200)
            seen += check(page, dialogs)
        assert MARKER in seen, f"no payload was to be seen in {slug}"


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
