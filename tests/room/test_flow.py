from datetime import UTC, datetime

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.model.room import Flow
from actvo_kit.model.workshop import Pack
from actvo_kit.room.flow import open_next, opened_steps, start

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
