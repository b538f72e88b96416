"""A colleague's link over HTTP: who may use it, how often, and what is in no address."""

import html
import re
import uuid
from collections.abc import Iterator

import httpx
import pytest

from actvo_kit.server.guard.rate_limits import CALLS_BURST, Callers
from tests.running import RunningRoom
from tests.walk.answered import come_in_with

ROWAN = {"picked": ["ST1"], "rating": {"ST1": {"level": 4, "energy": 1}}}
PICKS = ["ST1", "SC1", "SI1"]
CANARY = "The heron stood at the weir"


@pytest.fixture(scope="module")
def room(shared: RunningRoom) -> RunningRoom:
    shared.open()
    return shared


def signed_in(room: RunningRoom, answers: dict[str, object]) -> httpx.Client:
    cookies = come_in_with(room, answers, f"Rowan {uuid.uuid4().hex[:6]}")
    return httpx.Client(base_url=room.url, cookies={cookie["name"]: cookie["value"] for cookie in cookies})


@pytest.fixture
def rowan(room: RunningRoom) -> Iterator[httpx.Client]:
    with signed_in(room, {"strengths": ROWAN}) as client:
        yield client


@pytest.fixture
def stranger(room: RunningRoom) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=room.url) as client:
        yield client


def links(page: httpx.Response) -> list[str]:
    return re.findall(r"/colleague#key=([\w-]+)", page.text)


def new_link(person: httpx.Client) -> str:
    page = person.post("/mine/colleagues/link")
    assert page.status_code == 200
    return links(page)[-1]


def send(colleague: httpx.Client, token: str, picks: list[str] = PICKS, example: str = "") -> httpx.Response:
    press = re.search(r'name="press" value="([\w-]+)"', colleague.post("/colleague", data={"token": token}).text)
    data = {"token": token, "pick": picks, "example": example, "press": press[1] if press else "x"}
    return colleague.post("/colleague/reply", data=data)


def test_a_reply_from_the_link_to_the_page_of_who_asked(rowan: httpx.Client, stranger: httpx.Client) -> None:
    token = new_link(rowan)
    form = stranger.post("/colleague", data={"token": token})
    name = re.search(r"What have you seen <bdi[^>]*>(Rowan \w+)</bdi> do well", form.text)
    assert name
    assert form.headers["Cache-Control"] == "no-store"
    assert token not in str(form.url)
    assert "set-cookie" not in form.headers
    assert form.text.count('type="checkbox"') == 24
    thanks = send(stranger, token, example=CANARY)
    assert (thanks.status_code, "has your reply" in thanks.text) == (200, True)
    page = rowan.get("/mine/colleagues").text
    assert CANARY in page
    assert "A reply came on" in page
    assert CANARY in rowan.get("/mine/everything.json").text
    assert CANARY in rowan.get("/mine/everything.html").text


def test_a_link_used_six_times_says_so(rowan: httpx.Client, stranger: httpx.Client) -> None:
    token = new_link(rowan)
    replies = [send(stranger, token, example=f"Reply {number}") for number in range(6)]
    assert [reply.status_code for reply in replies] == [200, *[400] * 5]
    assert all("This link was used already." in reply.text for reply in replies[1:])
    page = rowan.get("/mine/colleagues").text
    assert "Reply 0" in page
    assert "Reply 1" not in page


def test_the_same_press_again_is_thanked_again(rowan: httpx.Client, stranger: httpx.Client) -> None:
    data = {"token": new_link(rowan), "pick": PICKS, "press": "one and the same"}
    pages = [stranger.post("/colleague/reply", data=data) for _time in range(2)]
    assert ["has your reply" in page.text for page in pages] == [True, True]


def test_who_asked_is_told_and_the_link_is_not_used_up(rowan: httpx.Client, stranger: httpx.Client) -> None:
    token = new_link(rowan)
    for page in (rowan.post("/colleague", data={"token": token}), send(rowan, token)):
        assert page.status_code == 400
        assert "This link is for a colleague." in page.text
        assert "You are signed in here as Rowan" in page.text
    assert send(stranger, token).status_code == 200


def test_a_link_taken_back_or_spoilt_opens_nothing(rowan: httpx.Client, stranger: httpx.Client) -> None:
    token = new_link(rowan)
    link_id = re.search(r'name="link" value="([\w-]+)"', rowan.get("/mine/colleagues").text)
    assert link_id
    assert "Taken back." in rowan.post("/mine/colleagues/back", data={"link": link_id[1]}).text
    for spoilt in (token, token[:-2], "", "x" * 4000):
        page = send(stranger, spoilt)
        assert (page.status_code, "This link opens nothing." in page.text) == (400, True)
    assert stranger.get("/colleague", params={"key": token}).status_code == 200, "a key in an address opens nothing"


def test_the_whole_link_may_be_pasted(rowan: httpx.Client, stranger: httpx.Client) -> None:
    page = rowan.post("/mine/colleagues/link").text
    link = re.findall(r"http\S+/colleague#key=[\w-]+", page)[-1]
    assert "do well?" in stranger.post("/colleague", data={"token": "", "link": f"  {link} "}).text


def test_what_is_no_reply_comes_back_as_it_was_typed(rowan: httpx.Client, stranger: httpx.Client) -> None:
    token = new_link(rowan)
    page = send(stranger, token, ["ST1", "SC1"], "<b>März</b>")
    assert page.status_code == 400
    assert "Please tap three strengths; 2 are tapped now." in page.text
    assert html.escape("<b>März</b>") in page.text
    assert re.findall(r'value="(\w+)" checked', page.text) == ["ST1", "SC1"]
    assert "shorten your example" in send(stranger, token, example="x" * 241).text
    assert send(stranger, token, example="x" * 9000).status_code == 413
    assert send(stranger, token, example="half a letter \ud83d".encode("utf-8", "replace").decode()).status_code == 200


def test_no_more_than_five_and_not_before_the_own_rating(room: RunningRoom, rowan: httpx.Client) -> None:
    for _number in range(5):
        new_link(rowan)
    page = rowan.post("/mine/colleagues/link")
    assert (page.status_code, "five is the most" in page.text) == (400, True)
    assert len(set(links(page))) == 5
    with signed_in(room, {}) as early:
        assert "First keep your own picture" in early.get("/mine/colleagues").text
        assert early.post("/mine/colleagues/link").status_code == 400


def test_pressed_twice_is_one_link(rowan: httpx.Client) -> None:
    press = re.search(r'name="press" value="([\w-]+)"', rowan.get("/mine/colleagues").text)
    assert press
    pages = [rowan.post("/mine/colleagues/link", data={"press": press[1]}) for _time in range(2)]
    assert [len(set(links(page))) for page in pages] == [1, 1]


def test_nobody_else_makes_links_or_takes_them_back(
    room: RunningRoom, rowan: httpx.Client, stranger: httpx.Client
) -> None:
    token = new_link(rowan)
    link_id = re.search(r'name="link" value="([\w-]+)"', rowan.get("/mine/colleagues").text)
    assert link_id
    assert {stranger.get("/mine/colleagues").status_code, stranger.post("/mine/colleagues/link").status_code} == {403}
    with signed_in(room, {"strengths": ROWAN}) as other:
        assert other.post("/mine/colleagues/back", data={"link": link_id[1]}).status_code == 200
    elsewhere = {"Origin": "http://elsewhere.example"}
    assert rowan.post("/mine/colleagues/back", data={"link": link_id[1]}, headers=elsewhere).status_code == 403
    assert stranger.post("/colleague/reply", data={"token": token}, headers=elsewhere).status_code == 403
    assert send(stranger, token).status_code == 200


def test_the_staffs_listener_has_no_such_page(room: RunningRoom) -> None:
    staff = f"http://127.0.0.1:{room.port + 1}"
    assert {httpx.get(f"{staff}{path}").status_code for path in ("/colleague", "/mine/colleagues")} == {404}


def test_who_asks_without_end_waits_and_nobody_else_does() -> None:
    now = [0.0]
    callers = Callers(lambda: now[0])
    assert sum(callers.spend("10.0.0.1") for _try in range(200)) == CALLS_BURST
    assert callers.spend("10.0.0.2")
    now[0] += 600
    assert callers.spend("10.0.0.1")
    assert set(callers._of) == {"10.0.0.1"}, "who was not here lately is forgotten"
