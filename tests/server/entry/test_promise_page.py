"""The page on which two or three people agree on a day, over HTTP: who may use it, and what is in no answer."""

import re
import uuid
from collections.abc import Callable, Iterator

import httpx
import pytest
from icalendar import Calendar

from tests.running import RunningRoom
from tests.walk.answered import come_in_with

CANARY = "The heron stood at the weir"
ACTS = ("begin", "join", "show", "hide", "reopen", "leave")


@pytest.fixture(scope="module")
def room(shared: RunningRoom) -> RunningRoom:
    shared.open()
    return shared


@pytest.fixture
def person(room: RunningRoom) -> Iterator[Callable[[str], httpx.Client]]:
    clients: list[httpx.Client] = []

    def come(name: str) -> httpx.Client:
        answers = {"strengths": {"picked": ["ST1"], "rating": {"ST1": {"evidence": CANARY}}}}
        cookies = come_in_with(room, answers, f"{name} {uuid.uuid4().hex[:6]}")
        clients.append(httpx.Client(base_url=room.url, cookies={each["name"]: each["value"] for each in cookies}))
        return clients[-1]

    yield come
    for client in clients:
        client.close()


def begun(client: httpx.Client) -> str:
    form = client.get("/mine/promise").text
    day = re.search(r'name="day" type="date" value="([\d-]+)"', form)
    assert day
    page = client.post("/mine/promise/begin", data={"day": day[1], "time": "10:00"})
    code = re.search(r'class="big-code" translate="no">([\w-]+)<', page.text)
    assert code
    return code[1]


def test_a_pair_agrees_and_sees_taps_only(person: Callable[[str], httpx.Client]) -> None:
    ana, ben = person("Ana"), person("Ben")
    code = begun(ana)
    page = ben.post("/mine/promise/join", data={"code": code.lower()})
    assert (page.status_code, page.headers["Cache-Control"]) == (200, "no-store")
    assert "Ana " in page.text
    assert "shows nothing yet" in page.text
    ana.post("/mine/promise/show", data={"sign": "learned"})
    page = ben.get("/mine/promise")
    assert "Learned something" in page.text
    assert CANARY not in page.text
    ana.post("/mine/promise/hide", data={"sign": "learned"})
    assert "shows nothing yet" in ben.get("/mine/promise").text
    ana.post("/mine/promise/show", data={"sign": "done"})
    assert "Did the test" in ben.get("/mine/promise").text
    assert "see you no more" in ana.post("/mine/promise/leave").text
    assert "Ana " not in ben.get("/mine/promise").text


def test_both_get_the_same_entry_of_a_calendar_without_a_name(person: Callable[[str], httpx.Client]) -> None:
    ana, ben = person("Ana"), person("Ben")
    assert ana.get("/mine/promise.ics").status_code == 404
    ben.post("/mine/promise/join", data={"code": begun(ana)})
    files = [client.get("/mine/promise.ics") for client in (ana, ben)]
    (own, other) = ([*Calendar.from_ical(file.text).walk("VEVENT")] for file in files)
    assert (len(own), len(other)) == (1, 1)
    assert own[0]["UID"] == other[0]["UID"]
    assert own[0].decoded("dtstart").hour == 10
    assert "Ana" not in files[1].text
    assert "Ben" not in files[0].text


def test_a_forged_or_replayed_code_is_refused_with_the_same_sentence(person: Callable[[str], httpx.Client]) -> None:
    ana, ben, cem, dan = map(person, ("Ana", "Ben", "Cem", "Dan"))
    code = begun(ana)
    for client in (ben, cem):
        assert client.post("/mine/promise/join", data={"code": code}).status_code == 200
    for wrong in (code, "7KQ4-2FMX", "<b>x</b>"):
        page = dan.post("/mine/promise/join", data={"code": wrong})
        assert (page.status_code, "This code opens no group now." in page.text) == (400, True)
        assert "Ana " not in page.text
        assert "<b>x</b>" not in page.text


def test_it_is_the_persons_own_page(room: RunningRoom, person: Callable[[str], httpx.Client]) -> None:
    with httpx.Client(base_url=room.url) as nobody:
        answers = [nobody.get("/mine/promise"), nobody.get("/mine/promise.ics")]
        answers += [nobody.post(f"/mine/promise/{act}") for act in ACTS]
    assert {answer.status_code for answer in answers} <= {302, 303, 403}
    ana = person("Ana")
    begun(ana)
    assert ana.post("/mine/promise/show", data={"sign": "hired"}).status_code == 400
    assert ana.get("/mine/promise/leave").status_code in (404, 405)
    foreign = ana.post("/mine/promise/leave", headers={"Origin": "http://elsewhere.example"})
    assert foreign.status_code == 403
    assert ana.get("/mine/promise.ics").status_code == 200


def test_the_same_press_again_begins_one_group(person: Callable[[str], httpx.Client]) -> None:
    ana = person("Ana")
    day = re.search(r'name="day" type="date" value="([\d-]+)"', ana.get("/mine/promise").text)
    assert day
    data = {"day": day[1], "time": "10:00", "press": "one and the same"}
    pages = [ana.post("/mine/promise/begin", data=data) for _time in range(2)]
    assert [page.status_code for page in pages] == [200, 200]


@pytest.mark.parametrize("day", ["", "2020-01-01", "9999-12-31", "x", "2026-02-30"])
def test_a_day_that_is_none_is_said(person: Callable[[str], httpx.Client], day: str) -> None:
    page = person("Ana").post("/mine/promise/begin", data={"day": day, "time": "10:00"})
    assert (page.status_code, "within the next 90 days" in page.text) == (400, True)


def test_deleting_everything_takes_it_away(person: Callable[[str], httpx.Client]) -> None:
    ana, ben = person("Ana"), person("Ben")
    ben.post("/mine/promise/join", data={"code": begun(ana)})
    ana.post("/mine/promise/show", data={"sign": "moved"})
    assert "agreed_day" in ana.get("/mine/everything.json").text
    ana.post("/mine/delete", data={"sure": "yes"})
    page = ben.get("/mine/promise").text
    assert "Ana " not in page
    assert "Something has changed</span>" not in page
