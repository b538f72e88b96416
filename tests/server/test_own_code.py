"""The code that everybody is shown as they come in, over HTTP: where it stands, and that another address takes it."""

import asyncio
import re
import time

import httpx

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.server.guard.rate_limits import PER_ADDRESS
from tests.running import RunningRoom
from tests.server.entry.test_my_data_page import come_in

CODE = re.compile(r"\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b")


def codes(text: str) -> set[str]:
    return set(CODE.findall(re.sub(r'<span class="hint">.*?</span>', "", text)))


async def start(room: RunningRoom) -> None:
    async with Host.enter(room.links["facilitator"]) as host:
        await host.start()


def test_the_waiting_room_shows_it_and_it_opens_the_place_at_another_address(waiting_room: RunningRoom) -> None:
    mine, other = come_in(waiting_room, "Rowan"), come_in(waiting_room, "Noor")
    (code,) = codes(mine.get("/room").text)
    assert codes(other.get("/room").text) - {code}
    assert codes(mine.get("/mine").text) == {code}, "it can be looked up again"
    moved = httpx.Client(base_url=f"http://localhost:{waiting_room.port}")  # no cookie of the old address comes along
    assert moved.get("/room").headers["Location"] == "/"
    for typed in (code.lower().replace("-", " "), " - ".join(code)):
        assert moved.post("/own", data={"code": typed}).status_code == 303
    assert "Rowan" in moved.get("/room").text


def test_who_comes_late_sees_it_once_on_the_first_page(spare_room: RunningRoom) -> None:
    early = come_in(spare_room, "Early")
    (waited,) = codes(early.get("/room").text)
    asyncio.run(start(spare_room))
    late = come_in(spare_room, "Late")
    page = late.get("/room").headers["Location"]
    (code,) = codes(late.get(page).text)
    assert not codes(late.get(page).text), "the second time the page is as it was"
    assert not codes(early.get(page).text), "it was in the waiting room"
    assert codes(early.get("/mine").text) == {waited}
    assert httpx.post(f"{spare_room.url}/own", data={"code": code}).status_code == 303


def test_signing_out_the_others_shows_a_new_one_and_ends_the_old(waiting_room: RunningRoom) -> None:
    mine = come_in(waiting_room, "Ida")
    (code,) = codes(mine.get("/room").text)
    page = mine.post("/mine/others").text
    (new,) = codes(page)
    assert new != code
    assert "is a new one" in page
    assert httpx.post(f"{waiting_room.url}/own", data={"code": code}).status_code == 400
    mine.post("/leave")
    assert mine.post("/own", data={"code": new}).status_code == 303


def test_wrong_ones_are_counted_and_those_after_them_wait(spare_room: RunningRoom) -> None:
    began = time.monotonic()
    wrong = [f"AAAA-AAAA-{number:04}" for number in range(PER_ADDRESS + 1)]
    said = [httpx.post(f"{spare_room.url}/own", data={"code": code}, timeout=60).text for code in wrong]
    assert all("opens nothing" in text for text in said)
    assert time.monotonic() - began >= 60 / PER_ADDRESS - 0.1
