"""A second press is the same act: in the same moment, or later because the answer to the first was lost."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import wraps
from typing import Any

import httpx
import pytest

from actvo_kit.errors import DoorError
from actvo_kit.room.entry.joining import Joined
from actvo_kit.server.guard import repeated_presses
from actvo_kit.server.guard.repeated_presses import RepeatedPresses
from tests.running import RunningRoom


@pytest.fixture
def room(waiting_room: RunningRoom) -> RunningRoom:
    return waiting_room


def plays(work: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that runs on a loop of its own."""

    @wraps(work)
    def test(**given: Any) -> None:
        asyncio.run(work(**given))

    return test


def browser(room: RunningRoom) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=room.url, headers={"Origin": room.url}, timeout=60)


@asynccontextmanager
async def at_the_door(room: RunningRoom, path: str = "/") -> AsyncIterator[httpx.AsyncClient]:
    async with browser(room) as one:
        await one.get(path)
        yield one


async def who(phone: httpx.AsyncClient) -> int:
    return (await phone.get("/mine")).status_code


@plays
async def test_enter_and_enter_again_is_one_person(room: RunningRoom) -> None:
    async with at_the_door(room) as phone:
        form = {"code": room.keys.join_code, "name": "Roan"}
        answers = await asyncio.gather(*(phone.post("/join", data=form) for _ in range(3)))
        assert {one.status_code for one in answers} == {303}
        assert len({one.headers["Set-Cookie"].partition("|")[0] for one in answers}) == 1
        assert await who(phone) == 200
        async with browser(room) as other:
            await other.get("/")
            refused = await other.post("/join", data=form)
            assert refused.status_code == 400, "the name is taken once, for others"
            assert "Roan 2" in refused.text


@plays
async def test_a_lost_answer_is_given_again(room: RunningRoom) -> None:
    async with at_the_door(room) as phone:
        before, form = dict(phone.cookies), {"code": room.keys.join_code, "name": "Noor"}
        first = await phone.post("/join", data=form)
        phone.cookies.clear()
        phone.cookies.update(before)
        second = await phone.post("/join", data=form)
        assert (first.status_code, second.status_code) == (303, 303)
        assert await who(phone) == 200
        third = await phone.post("/join", data=form)
        assert third.status_code == 303, "pressed once more while signed in"
        assert await who(phone) == 200, "and still signed in"


@pytest.mark.parametrize("typed", ["eda von", "EDA  VON", " Eda Von ", "\uff25da\u00a0von", "Eda\u200b Von"])
@plays
async def test_a_name_typed_anew_as_one_types_is_the_same_act(room: RunningRoom, typed: str) -> None:
    """Nobody knows after a lost answer how exactly the name was typed; nor how the code."""
    async with at_the_door(room) as phone:
        name = f"Eda Von {len(typed.encode())}{ord(typed[0])}"
        before = dict(phone.cookies)
        await phone.post("/join", data={"code": room.keys.join_code, "name": name})
        phone.cookies.clear()
        phone.cookies.update(before)
        code = room.keys.join_code.lower().replace("-", " ")
        again = await phone.post("/join", data={"code": code, "name": typed + name.removeprefix("Eda Von")})
        assert again.status_code == 303
        assert f">{name}</bdi>" in (await phone.get("/mine")).text, "who came in first, and no ghost beside them"
        phone.cookies.clear()
        phone.cookies.update(before)
        other = await phone.post("/join", data={"code": code, "name": f"{name} X"})
        assert other.status_code == 303
        assert f">{name} X</bdi>" in (await phone.get("/mine")).text, "another name is another person"


@plays
async def test_a_code_typed_anew_in_another_way_is_the_same_act(room: RunningRoom) -> None:
    async with at_the_door(room) as phone, at_the_door(room, "/own") as other:
        await phone.post("/join", data={"code": room.keys.join_code, "name": "Pia"})
        made = (await phone.post("/mine/code")).text
        code = made.rpartition('<p class="big-code" translate="no">')[2].partition("<")[0]
        before = dict(other.cookies)
        for typed in (code, code.lower().replace("-", " "), f" {code.replace('-', '')}"):
            other.cookies.clear()
            other.cookies.update(before)
            assert (await other.post("/own", data={"code": typed})).status_code == 303
        assert ">Pia</bdi>" in (await other.get("/mine")).text


@plays
async def test_after_leaving_it_is_a_new_act(room: RunningRoom) -> None:
    async with at_the_door(room) as phone:
        form = {"code": room.keys.join_code, "name": "Lea"}
        await phone.post("/join", data=form)
        await phone.post("/leave")
        assert (await phone.post("/join", data=form)).status_code == 400
        assert await who(phone) != 200


@plays
async def test_a_code_for_once_opens_once_however_often_it_is_pressed(room: RunningRoom) -> None:
    async with at_the_door(room) as phone:
        await phone.post("/join", data={"code": room.keys.join_code, "name": "Kit"})
        made = (await phone.post("/mine/code")).text
        code = made.rpartition('<p class="big-code" translate="no">')[2].partition("<")[0]
        assert len(code) == 9
        async with browser(room) as other, browser(room) as stranger:
            for one in (other, stranger):
                await one.get("/own")
            before = dict(other.cookies)
            answers = await asyncio.gather(*(other.post("/own", data={"code": code}) for _ in range(2)))
            assert {one.status_code for one in answers} == {303}
            other.cookies.clear()
            other.cookies.update(before)
            assert (await other.post("/own", data={"code": code})).status_code == 303, "the answer was lost"
            assert await who(other) == 200
            assert (await stranger.post("/own", data={"code": code})).status_code == 400, "another browser"


@plays
async def test_saying_yes_twice_is_one_act(room: RunningRoom) -> None:
    async with at_the_door(room) as phone, at_the_door(room) as shared:
        await phone.post("/join", data={"code": room.keys.join_code, "name": "Ida"})
        await shared.post("/join", data={"code": room.keys.join_code, "name": "Hal"})
        made = (await phone.post("/mine/code")).text
        code = made.rpartition('<p class="big-code" translate="no">')[2].partition("<")[0]
        form = {"code": code, "sure": "yes"}
        answers = await asyncio.gather(*(shared.post("/own", data=form) for _ in range(3)))
        assert {one.status_code for one in answers} == {303}
        assert "Ida" in (await shared.get("/mine")).text


@plays
async def test_a_cookie_that_everybody_has_is_nobodys_mark(room: RunningRoom) -> None:
    form = {"code": room.keys.join_code, "name": "Ann"}
    async with at_the_door(room) as one, at_the_door(room) as two:
        for phone in (one, two):
            name = next(name for name in phone.cookies if "try" in name)
            phone.cookies.clear()
            phone.cookies.set(name, "1")
        assert (await one.post("/join", data=form)).status_code == 303
        assert (await two.post("/join", data=form)).status_code == 400


def field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found, "the form has a mark of its own"
    return found[1]


def made(page: str) -> set[str]:
    """The code or link that this page shows as made just now, or the own code that is new."""
    return set(re.findall(r'(?:big-code" translate="no">|id="link" readonly value=")([^"<]+)', page))


@pytest.mark.parametrize("what", ["code", "link", "others"])
@plays
async def test_what_is_made_is_made_once_by_each_page(room: RunningRoom, what: str) -> None:
    """Pressed again, reloaded, or sent once more after a lost answer: what was shown, and noted, still opens."""
    async with at_the_door(room) as phone:
        await phone.post("/join", data={"code": room.keys.join_code, "name": f"Maker {what}"})
        form = {"press": field((await phone.get("/mine")).text, "press")}
        pages = await asyncio.gather(*(phone.post(f"/mine/{what}", data=form) for _ in range(2)))
        again = await phone.post(f"/mine/{what}", data=form)
        assert {one.status_code for one in (*pages, again)} == {200}
        first = made(pages[0].text)
        assert first == made(pages[1].text) == made(again.text)
        anew = await phone.post(f"/mine/{what}", data={"press": field(again.text, "press")})
        assert made(anew.text) != first, "the button of a newer page makes a new one"
        async with at_the_door(room) as other:
            await other.post("/join", data={"code": room.keys.join_code, "name": f"Other {what}"})
            assert not made((await other.post(f"/mine/{what}", data=form)).text) & first, "nobody else's"


@plays
async def test_a_code_that_was_used_is_not_shown_again(room: RunningRoom) -> None:
    async with at_the_door(room) as phone, at_the_door(room, "/own") as other:
        await phone.post("/join", data={"code": room.keys.join_code, "name": "Una"})
        form = {"press": field((await phone.get("/mine")).text, "press")}
        code = min(made((await phone.post("/mine/code", data=form)).text), key=len)
        assert (await other.post("/own", data={"code": code})).status_code == 303
        assert code not in (await phone.post("/mine/code", data=form)).text


@plays
async def test_a_deletion_whose_answer_was_lost_is_said_truthfully(room: RunningRoom) -> None:
    async with at_the_door(room) as phone, at_the_door(room) as signed_out:
        await phone.post("/join", data={"code": room.keys.join_code, "name": "Del"})
        before = dict(phone.cookies)
        answers = await asyncio.gather(*(phone.post("/mine/delete", data={"sure": "yes"}) for _ in range(3)))
        phone.cookies.clear()
        phone.cookies.update(before)
        answers += [await phone.post("/mine/delete"), await phone.get("/mine")]
        assert [one.status_code for one in answers] == [200] * 5
        assert all("Everything of yours is deleted." in one.text for one in answers)
        assert all(f'actvo_room_{room.port}=""' in one.headers["Set-Cookie"] for one in answers), "the cookie goes too"
        await signed_out.post("/join", data={"code": room.keys.join_code, "name": "Stays"})
        kept = dict(signed_out.cookies)
        await signed_out.post("/leave")
        signed_out.cookies.update(kept)
        refused = await signed_out.post("/mine/delete", data={"sure": "yes"})
        assert (refused.status_code, "is deleted" in refused.text) == (403, False), "who only left still has theirs"


@plays
async def test_taking_the_console_over_twice_is_one_act(room: RunningRoom) -> None:
    url = f"http://127.0.0.1:{room.port + 1}"
    async with httpx.AsyncClient(base_url=url, headers={"Origin": url}, timeout=60) as console:
        form = {
            "code": room.keys.recovery_code,
            "alone": "yes",
            "press": field((await console.get("/")).text, "press"),
        }
        trial = dict(console.cookies)
        answers = await asyncio.gather(*(console.post("/enter", data=form) for _ in range(2)))
        console.cookies.clear()
        console.cookies.update(trial)
        answers.append(await console.post("/enter", data=form))
        assert {one.status_code for one in answers} == {303}
        for one in answers:  # whichever the browser kept
            console.cookies.clear()
            held = {"Cookie": one.headers["Set-Cookie"].partition(";")[0]}
            assert (await console.get("/", headers=held)).headers.get("Location") == "/facilitator"


async def opens(_: Joined) -> bool:
    return True


@plays
async def test_what_failed_may_be_tried_again_and_old_presses_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    now, made = 0.0, []
    marked = RepeatedPresses(lambda: now)

    async def fails() -> Joined:
        raise DoorError("no")

    async def works() -> Joined:
        made.append(1)
        return Joined("p", "Rowan", "token")

    with pytest.raises(DoorError):
        await marked.first(("a",), fails)
    assert await marked.before(("a",), opens) is None
    await marked.first(("a",), works)
    assert await marked.before(("a",), opens) is not None
    assert await marked.before(("b",), opens) is None, "another browser"
    now = repeated_presses.KEPT_S + 1
    assert await marked.before(("a",), opens) is None
    monkeypatch.setattr(repeated_presses, "MOST", 3)
    for number in range(9):
        await marked.first((str(number),), works)
    await marked.before(("x",), opens)
    assert len(marked._made) == 3


@plays
async def test_who_goes_away_meanwhile_stops_nothing() -> None:
    marked, go, done = RepeatedPresses(), asyncio.Event(), []

    async def slow() -> Joined:
        await go.wait()
        done.append(1)
        return Joined("p", "Rowan", "token")

    first = asyncio.create_task(marked.first(("a",), slow))
    await asyncio.sleep(0)
    second = asyncio.create_task(marked.before(("a",), opens))
    await asyncio.sleep(0)
    first.cancel()
    go.set()
    assert (await second) == Joined("p", "Rowan", "token")
    assert done == [1]
