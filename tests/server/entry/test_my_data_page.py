"""The pages of what is mine, over HTTP: who may, what they get, and what is in no address."""

import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from actvo_kit.server.guard.rate_limits import OWN_BURST, PER_ADDRESS
from tests.running import RunningRoom, ServedRoom


@pytest.fixture
def room(waiting_room: RunningRoom) -> RunningRoom:
    return waiting_room


def come_in(room: RunningRoom, name: str) -> httpx.Client:
    browser = httpx.Client(base_url=room.url, follow_redirects=False)
    answer = browser.post("/join", data={"code": room.keys.join_code, "name": name})
    assert answer.status_code == 303, answer.text
    return browser


POSTS = ("/mine/code", "/mine/link", "/mine/others", "/mine/keep", "/mine/delete")
GETS = ("/mine/everything.json", "/mine/everything.html")


def test_nobody_without_a_seat(room: RunningRoom) -> None:
    nobody = httpx.Client(base_url=room.url, follow_redirects=False)
    assert nobody.get("/mine").headers["Location"] == "/"
    assert {nobody.post(path, data={"sure": "yes"}).status_code for path in POSTS} == {403}
    assert {nobody.get(path).status_code for path in GETS} == {403}
    made_up = httpx.Client(base_url=room.url, cookies={f"actvo_room_{room.port}": "2|1:0|x"})
    assert {made_up.get(path).status_code for path in GETS} == {403}


def test_staff_have_no_place_and_no_such_page(room: RunningRoom) -> None:
    staff = httpx.Client(base_url=f"http://127.0.0.1:{room.port + 1}")
    answer = staff.post("/enter", data={"token": room.keys.facilitator_token})
    assert "SameSite=Strict" in answer.headers["Set-Cookie"]
    assert {staff.get(path).status_code for path in ("/mine", "/own", *GETS)} == {404}
    assert {staff.post(path).status_code for path in POSTS} == {404}
    crossed = httpx.Client(base_url=room.url, cookies=dict(staff.cookies))
    assert {crossed.get(path).status_code for path in GETS} == {403}


@pytest.mark.parametrize("path", POSTS)
def test_another_site_cannot_press_the_buttons(room: RunningRoom, path: str) -> None:
    mine = come_in(room, f"Person {path.rpartition('/')[2]}")
    answer = mine.post(path, data={"sure": "yes"}, headers={"Origin": "http://elsewhere.example"})
    assert answer.status_code == 403
    assert mine.get("/mine").status_code == 200


def test_looking_changes_nothing(room: RunningRoom) -> None:
    mine = come_in(room, "Looker")
    assert {mine.get(path).status_code for path in POSTS} == {405}


def test_a_code_moves_to_another_browser_and_stands_in_no_address(room: RunningRoom) -> None:
    mine = come_in(room, "Mover")
    page = mine.post("/mine/code")
    code = re.search(r'(?s)made".*?big-code" translate="no">([^<]*)<', page.text)[1]  # type: ignore[index]
    assert page.headers["Cache-Control"] == "no-store"
    other = httpx.Client(base_url=room.url, follow_redirects=False)
    answer = other.post("/own", data={"code": code})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/room")
    assert "Mover" in other.get("/room").text
    assert other.cookies[f"actvo_room_{room.port}"] != mine.cookies[f"actvo_room_{room.port}"]
    assert httpx.post(f"{room.url}/own", data={"code": code}).status_code == 400
    assert httpx.get(f"{room.url}/own", params={"key": code}).status_code == 200, "a key in an address opens nothing"


def test_a_person_chooses_a_shorter_time(room: RunningRoom) -> None:
    mine, other = come_in(room, "Chooser"), come_in(room, "Other")
    page = mine.post("/mine/keep", data={"days": "7"})
    said = "kept for 7 days after the room was last open, then deleted, as you chose."
    assert said in page.text
    assert "Changed." in page.text
    assert re.search(r'value="7" checked', page.text)
    assert said in mine.get("/mine").text
    assert said not in other.get("/mine").text
    refused = other.post("/mine/keep", data={"days": "3"})
    assert (refused.status_code, "cannot be chosen any more" in refused.text) == (400, True)
    assert said in mine.post("/leave").text


def test_coming_in_ends_the_session_that_was_there(room: RunningRoom) -> None:
    browser = come_in(room, "First")
    before = dict(browser.cookies)
    second = {"code": room.keys.join_code, "name": "Second", "sure": "yes"}
    assert browser.post("/join", data=second).status_code == 303
    old = httpx.Client(base_url=room.url, cookies=before)
    assert old.get("/mine").headers["Location"] == "/"


def test_everything_to_take_along(room: RunningRoom) -> None:
    mine = come_in(room, "<b>Zoë</b>")
    as_json = mine.get("/mine/everything.json")
    assert json.loads(as_json.text)["name"] == "<b>Zoë</b>"
    assert as_json.headers["Content-Disposition"] == 'attachment; filename="everything_of_mine.json"'
    to_read = mine.get("/mine/everything.html")
    assert "&lt;b&gt;Zoë" in to_read.text
    assert "<b>Zoë" not in to_read.text


def test_deleting_wants_a_tick(room: RunningRoom) -> None:
    mine = come_in(room, "Ticker")
    assert mine.post("/mine/delete").status_code == 400
    assert mine.get("/mine").status_code == 200
    answer = mine.post("/mine/delete", data={"sure": "yes"})
    assert answer.status_code == 200
    assert answer.headers["Clear-Site-Data"] == '"storage"'
    assert mine.get("/mine").headers["Location"] == "/"
    come_in(room, "Ticker")


def test_many_guesses_at_once_are_many_guesses(spare_room: RunningRoom) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def guess(number: int) -> str:
        return httpx.post(f"{spare_room.url}/own", data={"code": f"AAAA-{number:04}"}, timeout=30).text

    began = time.monotonic()
    with ThreadPoolExecutor(40) as threads:
        said = list(threads.map(guess, range(40)))
    answered = sum("opens nothing" in text for text in said)
    assert PER_ADDRESS <= answered <= PER_ADDRESS + (time.monotonic() - began) * PER_ADDRESS / 60
    assert answered + sum("tried too often" in text for text in said) == 40
    staff = f"http://127.0.0.1:{spare_room.port + 1}"
    taken = httpx.post(f"{staff}/enter", data={"code": spare_room.keys.recovery_code})
    assert (taken.status_code, taken.headers["Location"]) == (303, "/facilitator"), "guests lock out no facilitator"


def test_a_recovery_code_opens_however_many_wrong_ones_came(spare_room: RunningRoom) -> None:
    staff = f"http://127.0.0.1:{spare_room.port + 1}"
    wrong = [f"AAAA-AAAA-{number:04}" for number in range(PER_ADDRESS + 1)]
    said = [httpx.post(f"{staff}/enter", data={"code": code}, timeout=60).status_code for code in wrong]
    assert said == [403] * len(wrong)
    assert httpx.post(f"{staff}/enter", data={"code": spare_room.keys.recovery_code}, timeout=60).status_code == 303
    for token in (spare_room.keys.facilitator_token, spare_room.keys.cofacilitator_token):
        assert httpx.post(f"{staff}/enter", data={"token": token}).status_code == 303, "a link still opens"


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedRoom]:
    home: Path = tmp_path_factory.mktemp("secure")
    room = ServedRoom(home, "--public-url=https://room.example", "--staff-url=https://staff.example")
    room.start()
    yield room
    room.stop()


def test_behind_https_cookies_are_of_this_host_alone(secure: ServedRoom) -> None:
    cookie = httpx.post(f"{secure.url}/join", data={"code": secure.keys.join_code, "name": "Kit"}).headers["Set-Cookie"]
    assert cookie.startswith(f"__Host-actvo_room_{secure.port}=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
    assert "Domain" not in cookie
    staff = httpx.post(
        f"http://127.0.0.1:{secure.port + 1}/enter", data={"token": secure.keys.facilitator_token}
    ).headers["Set-Cookie"]
    assert staff.startswith("__Host-actvo_staff_")
    assert "https://staff.example/#key=" in (secure.home / "out").read_text()
    assert "plain http" not in (secure.home / "out").read_text()


def test_behind_https_a_page_on_http_is_not_ours(secure: ServedRoom) -> None:
    host = f"127.0.0.1:{secure.port}"
    trial = {"Cookie": f"__Host-actvo_try_room_{secure.port}=1"}
    said = {
        origin: httpx.post(
            f"{secure.url}/join", data={"code": secure.keys.join_code, "name": f"Of {number}"},
            headers=trial | {"Origin": origin},
        ).status_code
        for number, origin in enumerate(("https://room.example", f"https://{host}", "http://room.example", f"http://{host}"))
    }  # fmt: skip
    assert list(said.values()) == [303, 303, 403, 403]


def test_https_alone_is_remembered_by_browsers(secure: ServedRoom, room: RunningRoom) -> None:
    for url in (secure.url, f"http://127.0.0.1:{secure.port + 1}", f"{secure.url}/nothing", f"{secure.url}/health"):
        assert httpx.get(url).headers["Strict-Transport-Security"] == "max-age=86400"
    assert "Strict-Transport-Security" not in httpx.get(room.url).headers


def test_one_persons_requests_for_what_is_theirs_take_turns(room: RunningRoom) -> None:
    """So that they cost others nothing; who asks faster than anybody presses is told to wait, in a sentence."""
    eager, other = come_in(room, "Eager"), come_in(room, "Calm")
    with ThreadPoolExecutor(30) as many:
        answers = list(many.map(lambda _: eager.get("/mine/everything.json"), range(60)))
    counts = Counter(one.status_code for one in answers)
    assert set(counts) == {200, 429}
    assert OWN_BURST <= counts[200] <= OWN_BURST + 10, counts
    refused = next(one for one in answers if one.status_code == 429)
    assert "That was asked for too often." in refused.text
    assert other.get("/mine").status_code == 200
    assert eager.get("/room").status_code in (200, 302), "only these pages"
