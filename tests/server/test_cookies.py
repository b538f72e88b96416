"""A browser that keeps no cookies: nobody is made who could not come back, and the sentence names what is missing."""

import httpx
import pytest

from tests.running import RunningRoom

SAYS = "does not keep this page’s cookie"


@pytest.fixture
def room(waiting_room: RunningRoom) -> RunningRoom:
    return waiting_room


def browser(room: RunningRoom, side: int = 0) -> httpx.Client:
    url = f"http://127.0.0.1:{room.port + side}"
    return httpx.Client(base_url=url, headers={"Origin": url}, follow_redirects=False)


def test_nobody_comes_in_without_cookies(room: RunningRoom) -> None:
    blocked = browser(room)
    blocked.get("/")
    blocked.cookies.clear()
    answer = blocked.post("/join", data={"code": room.keys.join_code, "name": "Rowan"})
    assert (answer.status_code, SAYS in answer.text) == (400, True)
    assert 'value="Rowan"' in answer.text, "what was typed stays"
    again = browser(room)
    again.get("/")
    assert again.post("/join", data={"code": room.keys.join_code, "name": "Rowan"}).status_code == 303, "no ghost"


@pytest.mark.parametrize(("side", "path", "status"), [(0, "/own", 400), (1, "/enter", 403)])
def test_no_link_or_code_is_spent_without_cookies(room: RunningRoom, side: int, path: str, status: int) -> None:
    token = room.keys.facilitator_token if side else "x" * 43
    answer = browser(room, side).post(path, data={"token": token})
    assert (answer.status_code, SAYS in answer.text) == (status, True)


def test_the_waiting_room_can_ask_instead_of_hear(room: RunningRoom) -> None:
    phone = browser(room)
    assert phone.get("/room/state").status_code == 403
    phone.get("/")
    phone.post("/join", data={"code": room.keys.join_code, "name": "Noor"})
    assert phone.get("/room/state").json() == {"open": False, "pages": []}
    with phone.stream("GET", "/room/news") as news:
        assert news.headers["X-Accel-Buffering"] == "no"
        assert next(news.iter_lines()) == "event: beat", "at once"
