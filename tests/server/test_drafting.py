"""A room with a language model, asked over the desk's own socket: a queue, a budget, a log, and a way back."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from tornado import httpserver, ioloop, netutil

from actvo_kit.desk.remote import RemoteParticipant
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.openai import helper_of
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting_offer import Ask, Progress
from actvo_kit.model.saved_answer import Change
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.desk.desk_api import desk_application
from actvo_kit.server.guard.seat_cookie import Seat
from actvo_kit.settings import DraftingSettings
from actvo_kit.store.store import Store
from tests.factories import MOMENT, answers, real_pack
from tests.scripted import Scripted, answer_to, says

PACK = real_pack()
ROWAN = {slug: record for slug, record in PACK.persona.answers.items() if slug in {s.slug for s in PACK.workshop.steps}}
GOOD = json.dumps(answer_to(Brief.of(PACK, answers(ROWAN), MOMENT)))
KEY = "sk-canary-9876543210"


class Desk:
    """A room's desk on its socket, in a thread of its own, and people in the room who have answered all there is."""

    def __init__(self, folder: Path, endpoint: Scripted, **more: Any) -> None:
        key = folder / "key"
        key.write_text(KEY)
        key.chmod(0o600)
        settings = DraftingSettings(**{"model": "tiny", "url": endpoint.url, "key_file": key, "seconds": 20} | more)
        writers = Writers(TemplateDrafter(), helper_of(settings))
        self.store = Store(f"sqlite:///{folder / 'room.sqlite'}")
        self.room = Room.create(PACK, self.store, Keys.new(), writers)
        self.room.facilitator().start()
        for opened in range(1, len(PACK.workshop.steps)):
            self.room.facilitator().open_next(opened)
        self.socket = str(folder / "desk")
        self._seats: dict[str, Seat] = {}
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        assert self._ready.wait(10)

    def _serve(self) -> None:
        asyncio.set_event_loop(asyncio.new_event_loop())
        app = desk_application(
            {"room": self.room, "pool": ThreadPoolExecutor(16), "drafting": ThreadPoolExecutor(1), "join_url": "",
             "kernel_manager": SimpleNamespace(seat_behind=self._seats.get)},
        )  # fmt: skip
        server = httpserver.HTTPServer(app)
        server.add_socket(netutil.bind_unix_socket(self.socket, 0o600))
        self._loop = ioloop.IOLoop.current()
        self._loop.add_callback(self._ready.set)
        self._loop.start()

    def comes_in(self, name: str) -> RemoteParticipant:
        person, _, session = self.room.door.join(name)
        mine = self.room.participant(person)
        for slug, record in ROWAN.items():
            change = {"slug": slug, "edit_id": f"{name}-{slug}", "page": "p", "base_version": 0, "status": "done"}
            mine.save(Change.read(change | {"fields": record}))
        self._seats[f"of {name}"] = Seat("participant", person, hashed(session))
        return RemoteParticipant(self.socket, f"of {name}")

    def close(self) -> None:
        self._loop.add_callback(self._loop.stop)
        self._thread.join(10)
        self.store.close()


@pytest.fixture
def endpoint() -> Iterator[Scripted]:
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        scripted = Scripted(server)
        scripted.behave = lambda body: says(GOOD, pieces=10, pause=0.02)
        yield scripted
        scripted.over.set()


@pytest.fixture
def desk_of(tmp_path: Path, endpoint: Scripted) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(**more: Any) -> Desk:
        made.append(Desk(tmp_path, endpoint, **more))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


async def sealed(mine: RemoteParticipant, **more: Any) -> Ask:
    fields = tuple(one.id for one in (await mine.letter(Ask())).fields)
    ask = Ask(fields=fields, **more)
    return ask.model_copy(update={"seal": (await mine.letter(ask)).seal})


async def heard(mine: RemoteParticipant, ask: Ask) -> list[Progress]:
    return [progress async for progress in mine.drafting(ask)]


def test_one_person_from_the_letter_to_undo(desk_of, endpoint) -> None:
    async def whole_way() -> None:
        mine = desk_of().comes_in("Rowan")
        before = await mine.drafts()
        offer = (await mine.here()).offer
        assert offer is not None
        assert (offer.label, offer.place, offer.left) == ("tiny", "the computer that runs this room", 30)
        ask = await sealed(mine)
        letter = await mine.letter(ask)
        told = await heard(mine, ask)
        assert [one.stage for one in told][-1] == "done"
        assert {one.written_by for one in told[-1].drafts.pathways} == {"model"}  # type: ignore[union-attr]
        here = await mine.here()
        assert (here.drafts, here.previous) == (told[-1].drafts, before)
        assert here.offer is not None
        assert here.offer.left == 29
        (line,) = await mine.sent()
        assert [message.text for message in line.messages] == [letter.system, letter.user]
        assert [one["content"] for one in endpoint.asked[0]["messages"]] == [letter.system, letter.user]
        assert (line.to, line.purpose) == ("tiny", "drafts")
        assert line.outcome == "An answer came. 3 of 3 drafts held; 0 sentences did not."
        assert (await mine.undo()) == before
        assert (await mine.undo()) == told[-1].drafts

    asyncio.run(whole_way())


def test_thirty_people_within_ten_seconds(desk_of, endpoint) -> None:
    async def everybody() -> None:
        desk = desk_of(seconds=45)
        people = [desk.comes_in(f"Person {number}") for number in range(30)]
        asks = [await sealed(mine) for mine in people]

        async def one(number: int) -> list[Progress]:
            await asyncio.sleep(number / 30)
            return await heard(people[number], asks[number])

        async def saving() -> int:
            for number in range(60):
                change = {"slug": "options", "edit_id": f"s{number}", "page": "p", "base_version": 0}
                fields = {"reaction.OPT-007.why": f"because of {number}"}  # it is not sent, so no letter changes
                ack = await people[number % 30].save(Change.read(change | {"fields": fields}))
                assert ack.saved_at
                await asyncio.sleep(0.05)
            return 60

        told, saved = await asyncio.gather(asyncio.gather(*map(one, range(30))), saving())
        assert saved == 60
        assert all(progress[-1].drafts for progress in told)
        assert {one.written_by for progress in told for one in progress[-1].drafts.pathways} == {"model"}  # type: ignore[union-attr]
        places = [progress.ahead for one in told for progress in one if progress.stage == "waiting"]
        assert max(places) > 3, "who waits sees how many are before them"
        for mine in people:
            assert len(await mine.sent()) == 1
        assert KEY not in (Path(desk.socket).parent / "room.sqlite").read_bytes().decode("latin-1")
        assert {one["Authorization"] for one in endpoint.headers} == {f"Bearer {KEY}"}

    asyncio.run(everybody())


def test_nobody_waits_with_a_save_for_the_drafts_of_others(desk_of, monkeypatch) -> None:
    go_on, write = threading.Event(), TemplateDrafter.write
    monkeypatch.setattr(TemplateDrafter, "write", lambda self, brief: write(self, brief) if go_on.wait(60) else None)

    async def everybody() -> None:
        desk = desk_of()
        people = [desk.comes_in(f"Person {number}") for number in range(20)]  # more than the desk has threads
        asking = [asyncio.create_task(mine.drafts()) for mine in people]
        await asyncio.sleep(0.5)
        change = {
            "slug": "options",
            "edit_id": "now",
            "page": "p",
            "base_version": 0,
            "fields": {"reaction.OPT-007.why": "Now."},
        }
        assert (await asyncio.wait_for(people[0].save(Change.read(change)), 30)).saved_at
        assert not any(one.done() for one in asking)
        go_on.set()
        assert all(drafts.pathways for drafts in await asyncio.gather(*asking))

    asyncio.run(everybody())


def test_who_stops_listening_stops_the_writing(desk_of, endpoint) -> None:
    endpoint.behave = lambda body: says("{" if not endpoint.over.wait(60) else "{}")

    async def leaves() -> None:
        mine = desk_of().comes_in("Rowan")
        before = await mine.drafts()
        async with aclosing(mine.drafting(await sealed(mine))) as writing:
            async for _ in writing:
                break
        for _ in range(300):
            (line,) = await mine.sent()
            if line.outcome.startswith("Cancelled"):
                break
            await asyncio.sleep(0.1)
        assert line.outcome == "Cancelled before all of it came."
        assert (await mine.here()).drafts == before, "nothing changed"

    asyncio.run(leaves())


def test_a_budget_is_a_budget(desk_of, endpoint) -> None:
    async def twice() -> None:
        desk = desk_of(per_person=1)
        mine, other = desk.comes_in("Rowan"), desk.comes_in("Ash")
        await heard(mine, await sealed(mine))
        with pytest.raises(NotAllowed, match="Nothing more can be asked"):
            await heard(mine, await sealed(mine))
        assert len(endpoint.asked) == 1
        assert (await heard(other, await sealed(other)))[-1].drafts, "one person's budget is not another's"

    asyncio.run(twice())


def test_the_rooms_budget(desk_of) -> None:
    async def both() -> None:
        desk = desk_of(per_room=1)
        mine, other = desk.comes_in("Rowan"), desk.comes_in("Ash")
        await heard(mine, await sealed(mine))
        with pytest.raises(NotAllowed, match="Nothing more can be asked"):
            await heard(other, await sealed(other))

    asyncio.run(both())


def test_what_was_not_seen_is_not_sent(desk_of, endpoint) -> None:
    async def changes() -> None:
        desk = desk_of()
        mine = desk.comes_in("Rowan")
        ask = await sealed(mine)
        change = {"slug": "values", "edit_id": "later", "page": "p", "base_version": 0}
        await mine.save(Change.read(change | {"fields": {"evidence.V02": "Something else by now."}}))
        for wrong in (ask, Ask(), ask.model_copy(update={"seal": "0" * 64})):
            with pytest.raises(NotAllowed):
                await heard(mine, wrong)
        assert endpoint.asked == []
        assert await mine.sent() == ()

    asyncio.run(changes())


def test_names_of_the_room_are_marked(desk_of, endpoint) -> None:
    async def named() -> None:
        desk = desk_of()
        mine, _ = desk.comes_in("Rowan"), desk.comes_in("Priya Shah")
        change = {"slug": "values", "edit_id": "name", "page": "p", "base_version": 0}
        await mine.save(Change.read(change | {"fields": {"evidence.V02": "priya shah showed me."}}))
        fields = ("shortlist", "values", "example.V02")
        letter = await mine.letter(Ask(fields=fields))
        assert [hit.words for hit in letter.hits] == ["priya shah"]
        with pytest.raises(NotAllowed, match="still marked"):
            await heard(mine, Ask(fields=fields, seal=letter.seal))
        assert endpoint.asked == []

    asyncio.run(named())


def test_what_was_kept_stays_in_its_words(desk_of) -> None:
    async def kept() -> None:
        mine = desk_of().comes_in("Rowan")
        before = await mine.drafts()
        first = before.pathways[0]
        change = {"slug": "pathways", "edit_id": "aside", "page": "p", "base_version": 0}
        await mine.save(Change.read(change | {"fields": {f"set_aside.{first.id}": True}}))
        drafts = (await heard(mine, await sealed(mine)))[-1].drafts
        assert drafts is not None
        assert first in drafts.pathways
        assert {one.written_by for one in drafts.pathways if one.id != first.id} == {"model"}

    asyncio.run(kept())


@pytest.mark.parametrize("body", [b"no", b"[]", b'{"fields": "all"}', b'{"steer": ["x"]}', b"{" * 5000])
def test_bad_requests_are_a_sentence(desk_of, body: bytes) -> None:
    import httpx

    desk = desk_of()
    mine = desk.comes_in("Rowan")
    assert mine is not None
    transport = httpx.HTTPTransport(uds=desk.socket)
    with httpx.Client(transport=transport, base_url="http://desk", headers={"Capability": "of Rowan"}) as client:
        for name in ("letter", "question", "drafting"):
            said = client.post(f"/participant/{name}", content=body)
            assert "Traceback" not in said.text
            assert "sentence" in said.text
