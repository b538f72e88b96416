from datetime import UTC, datetime, timedelta

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.model.flow import Flow
from actvo_kit.model.workshop import Pack
from actvo_kit.room.pacing import (
    add_minutes,
    call,
    current,
    end,
    go_back,
    open_next,
    opened_steps,
    page_ahead,
    reopen,
    resume,
    start,
    take_break,
    time_left,
)  # fmt: skip

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
LATER = datetime(2026, 5, 4, 10, tzinfo=UTC)


@pytest.fixture
def running(pack: Pack) -> Flow:
    return start(Flow(), pack.workshop, NOW)


def test_a_start_opens_the_first_step(pack: Pack, running: Flow) -> None:
    assert (running.phase, running.opened, running.started_at) == ("running", 1, NOW)
    assert running.opened_at == {pack.workshop.steps[0].slug: NOW}
    assert opened_steps(running, pack.workshop) == pack.workshop.steps[:1]


def test_nothing_is_open_before() -> None:
    assert Flow().opened == 0


def test_a_second_start_changes_nothing(pack: Pack, running: Flow) -> None:
    assert start(running, pack.workshop, LATER) == running


def test_next_opens_one_and_closes_none(pack: Pack, running: Flow) -> None:
    flow = open_next(running, pack.workshop, 1, LATER)
    assert opened_steps(flow, pack.workshop) == pack.workshop.steps[:2]
    assert list(flow.opened_at.values()) == [NOW, LATER]


@pytest.mark.parametrize("expected", [0, 2, -1, 99])
def test_a_click_on_an_old_screen_opens_nothing(pack: Pack, running: Flow, expected: int) -> None:
    assert open_next(running, pack.workshop, expected, LATER) == running


def test_nothing_opens_before_the_start_or_after_the_end(pack: Pack, running: Flow) -> None:
    with pytest.raises(NotAllowed, match="not started"):
        open_next(Flow(), pack.workshop, 0, NOW)
    flow = running
    for opened in range(1, len(pack.workshop.steps)):
        flow = open_next(flow, pack.workshop, opened, LATER)
    assert opened_steps(flow, pack.workshop) == pack.workshop.steps
    with pytest.raises(NotAllowed, match="Every step is open"):
        open_next(flow, pack.workshop, flow.opened, LATER)


def minute(number: float) -> datetime:
    return NOW + timedelta(minutes=number)


class TestTime:
    def test_what_is_left_of_a_step(self, pack: Pack, running: Flow) -> None:
        planned = pack.workshop.steps[0].minutes.total
        assert time_left(running, pack.workshop, minute(5)) == timedelta(minutes=planned - 5)
        more = add_minutes(running, pack.workshop, "values", 2)
        assert time_left(more, pack.workshop, minute(5)) == timedelta(minutes=planned - 3)
        assert add_minutes(more, pack.workshop, "values", 2) == more, "said as a total: a second click adds nothing"

    def test_minutes_are_added_where_the_room_is(self, pack: Pack, running: Flow) -> None:
        with pytest.raises(NotAllowed, match="another step by now"):
            add_minutes(running, pack.workshop, "strengths", 2)

    def test_it_stands_still_in_a_pause(self, pack: Pack, running: Flow) -> None:
        paused = take_break(running, None, minute(5))
        assert time_left(paused, pack.workshop, minute(5)) == time_left(paused, pack.workshop, minute(50))
        on = resume(paused, pack.workshop, minute(50))
        assert on.pause is None
        assert time_left(on, pack.workshop, minute(51)) == time_left(running, pack.workshop, minute(6))
        assert resume(on, pack.workshop, minute(60)) == on
        assert take_break(paused, 5, minute(6)) == paused, "two clicks are one pause"

    def test_the_next_step_ends_a_pause(self, pack: Pack, running: Flow) -> None:
        paused = take_break(running, 8, minute(20))
        after = open_next(paused, pack.workshop, 1, minute(28))
        assert (after.pause, after.at, after.rested["values"]) == (None, 2, 480)

    def test_a_clock_that_goes_back_does_no_harm(self, pack: Pack, running: Flow) -> None:
        paused = take_break(running, None, minute(5))
        assert resume(paused, pack.workshop, minute(-60)).rested["values"] == 0


class TestWhere:
    def test_back_to_a_step_and_on(self, pack: Pack, running: Flow) -> None:
        two, second = open_next(running, pack.workshop, 1, minute(20)), pack.workshop.steps[1].id
        back = go_back(add_minutes(two, pack.workshop, second, 4), pack.workshop, "values", minute(30))
        assert (back.at, back.opened, current(back, pack.workshop).slug) == (1, 2, "values")
        assert back.opened_at["values"] == minute(30)
        assert open_next(back, pack.workshop, 2, minute(40)).at == 3
        assert go_back(back, pack.workshop, second, minute(41)).added == {}, "its minutes begin anew"

    def test_nobody_goes_where_nothing_is_open(self, pack: Pack, running: Flow) -> None:
        with pytest.raises(NotAllowed, match="not open yet"):
            go_back(running, pack.workshop, "strengths", minute(1))

    def test_a_call_is_for_this_step_only(self, pack: Pack, running: Flow) -> None:
        called = call(running, minute(3))
        assert called.called_at == minute(3)
        assert open_next(called, pack.workshop, 1, minute(4)).called_at is None


class TestEnd:
    def test_it_ends_once_and_may_go_on(self, pack: Pack, running: Flow) -> None:
        over = end(take_break(running, None, minute(2)), pack.workshop, minute(9))
        assert (over.phase, over.pause) == ("ended", None)
        assert end(over, pack.workshop, minute(10)) == over
        assert reopen(over).phase == "running"
        assert reopen(running) == running

    def test_nothing_is_paced_after_it(self, pack: Pack, running: Flow) -> None:
        over = end(running, pack.workshop, minute(9))
        for move in (
            lambda: open_next(over, pack.workshop, 1, NOW),
            lambda: take_break(over, None, NOW),
            lambda: go_back(over, pack.workshop, "values", NOW),
            lambda: call(over, NOW),
        ):
            with pytest.raises(NotAllowed, match="has ended"):
                move()

    def test_a_room_that_waits_cannot_end(self, pack: Pack) -> None:
        with pytest.raises(NotAllowed, match="not started"):
            end(Flow(), pack.workshop, NOW)


def test_a_flow_of_before_is_at_its_newest_step(pack: Pack) -> None:
    old = Flow.read({"phase": "running", "opened": 2, "opened_at": {"values": NOW.isoformat()}})
    assert current(old, pack.workshop) == pack.workshop.steps[1]


def test_a_page_is_ahead_until_its_first_exercise_is_open(pack: Pack) -> None:
    """So that kernels can be made ready for it: before the start, and while a page's last exercise is the newest."""
    workshop, flow = pack.workshop, Flow()
    ahead = [page_ahead(flow, workshop)]
    flow = start(flow, workshop, NOW)
    for opened in range(workshop.before + 1, workshop.before + len(workshop.live)):
        ahead.append(page_ahead(flow, workshop))
        flow = open_next(flow, workshop, opened, NOW)
    exercises = [[step for step in page.steps if step.slug and step.when == "live"] for page in workshop.pages]
    ids = [page.id for page in ahead if page]
    assert list(dict.fromkeys(ids)) == [page.id for page in workshop.pages]
    for page, steps in zip(workshop.pages, exercises, strict=True):
        first = workshop.live.index(steps[0])
        assert ahead[first] == page or page == workshop.pages[0], page.id
        assert page not in ahead[first + 1 :], page.id
    assert page_ahead(flow, workshop) is None
    assert page_ahead(end(flow, workshop, NOW), workshop) is None
