"""Steps that are open before a workshop starts, with its close, and while pairs talk (METHOD 9.1)."""

from datetime import UTC, datetime, timedelta

import pytest

from actvo_kit.desk.local import room_in_memory
from actvo_kit.errors import NotAllowed
from actvo_kit.model import moves
from actvo_kit.model.flow import Flow
from actvo_kit.model.saved_answer import Change
from actvo_kit.model.workshop import Pack
from actvo_kit.room.pacing import end, go_back, open_next, opened_steps, seen, start
from actvo_kit.room.room import Room
from tests.factories import real_pack

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
BEFORE, AFTER = ("story", "motivators"), ("learning",)


def with_times() -> Pack:
    """The pack that ships, with two steps for before, and one for after."""
    whole = real_pack()
    workshop = whole.workshop.plain()
    steps = {step["id"]: step for page in workshop["pages"] for step in page["steps"]}
    for page in workshop["pages"]:
        page["steps"] = [step for step in page["steps"] if step["id"] not in (*BEFORE, *AFTER)]
    first = {"id": "0_before", "title": "Before", "steps": [steps[slug] | {"when": "before"} for slug in BEFORE]}
    last = {"id": "9_after", "title": "After", "steps": [steps[slug] | {"when": "after"} for slug in AFTER]}
    workshop["pages"] = [first, *workshop["pages"], last]
    return whole.model_copy(update={"workshop": type(whole.workshop).read(workshop)})


PACK = with_times()
LIVE = len(PACK.workshop.live)


def open_in(flow: Flow) -> set[str]:
    return {step.id for step in opened_steps(flow, PACK.workshop)}


def to_the_close() -> Flow:
    flow = start(Flow(), PACK.workshop, NOW)
    for _ in range(LIVE - 1):
        flow = open_next(flow, PACK.workshop, flow.opened, NOW)
    return flow


@pytest.mark.parametrize(("ahead", "is_open"), [(49, False), (48, True), (1, True), (-1, True)])
def test_what_is_for_before_opens_48_hours_ahead(ahead: int, is_open: bool) -> None:
    flow = seen(Flow(starts_at=NOW + timedelta(hours=ahead)), PACK.workshop, NOW)
    assert open_in(flow) == (set(BEFORE) if is_open else set())


def test_it_opens_with_the_room_where_no_start_is_planned() -> None:
    assert open_in(seen(Flow(), PACK.workshop, NOW)) == set(BEFORE)


def test_the_start_opens_the_first_live_step_and_what_was_open_stays() -> None:
    flow = start(Flow(starts_at=NOW + timedelta(days=9)), PACK.workshop, NOW)
    assert open_in(flow) == {*BEFORE, "welcome"}
    assert PACK.workshop.steps[flow.step_number - 1].id == "welcome"


def test_what_is_for_after_opens_with_the_close() -> None:
    flow = to_the_close()
    assert PACK.workshop.steps[flow.step_number - 1].id == "close"
    assert open_in(flow) == {step.id for step in PACK.workshop.steps}
    with pytest.raises(NotAllowed, match="Every step is open already"):
        open_next(flow, PACK.workshop, flow.opened, NOW)
    over = end(flow, PACK.workshop, NOW)
    assert set(AFTER) < open_in(over)


def test_who_ends_early_opens_what_is_for_after() -> None:
    over = end(start(Flow(), PACK.workshop, NOW), PACK.workshop, NOW)
    assert set(AFTER) < open_in(over)


def test_the_room_does_not_go_together_where_people_work_by_themselves() -> None:
    with pytest.raises(NotAllowed, match="by themselves"):
        go_back(to_the_close(), PACK.workshop, "story", NOW)


@pytest.fixture
def room() -> Room:
    return room_in_memory(PACK)


def test_people_who_wait_may_write_what_is_open_and_nothing_else(room: Room) -> None:
    person = room.participant(room.door.join("Ada").person_id)
    change = {"edit_id": "one", "page": "p", "base_version": 0}
    person.save(Change.read(change | {"slug": "story", "fields": {"story_line.does": "I sort things out"}}))
    person.began("story")
    assert person.here().begun == {"story": False}
    with pytest.raises(NotAllowed, match="not open yet"):
        person.save(Change.read(change | {"slug": "values", "edit_id": "two", "fields": {"deck": "short30"}}))
    assert (room.live_page(), room.open_pages()) == (None, ("0_before",))
    room.facilitator().start()
    assert (room.live_page(), room.open_pages()) == ("1_know_yourself", ("0_before", "1_know_yourself"))


def test_a_planned_start_is_kept(room: Room) -> None:
    room.plan_start(datetime.now(UTC) + timedelta(hours=72))
    assert room.open_pages() == ()
    room.plan_start(datetime.now(UTC) + timedelta(hours=20))
    assert room.open_pages() == ("0_before",)
    assert room.facilitator().console().flow.starts_at == room.starts_at()


def opened(room: Room, step: str) -> None:
    console = room.facilitator()
    console.start()
    while console.console().steps[console.console().flow.step_number - 1].slug != step:
        console.open_next(console.console().flow.opened)


def test_pairs_talk_as_long_as_the_facilitator_lets_them(room: Room) -> None:
    person = room.participant(room.door.join("Ada").person_id)
    opened(room, "values")
    assert room.projector().view().pair is None
    room.facilitator().do(moves.Talk(slug="values", on=True))
    assert person.told().flow.pairs_at is not None
    pair = room.projector().view().pair
    assert pair is not None
    assert pair.first == "The first name in the alphabet begins."
    room.facilitator().do(moves.Talk(slug="values", on=False))
    assert (person.told().flow.pairs_at, room.projector().view().pair) == (None, None)
    room.facilitator().do(moves.Talk(slug="values", on=True))
    room.facilitator().open_next(room.facilitator().console().flow.opened)
    assert person.told().flow.pairs_at is None, "another step begins without a talk"
    with pytest.raises(NotAllowed, match="another step by now"):
        room.facilitator().do(moves.Talk(slug="values", on=True))


def test_the_projector_knows_what_the_facilitator_leads(room: Room) -> None:
    opened(room, "welcome")
    view = room.projector().view()
    assert (view.part, view.now_title) == ("welcome", "Welcome")
    assert view.shows.startswith("A phone or a laptop")
    opened(room, "first_break")
    assert (room.projector().view().part, round((room.projector().view().left_s or 0) / 60)) == ("break", 8)


def test_nobody_begins_or_finishes_a_part_that_is_led(room: Room) -> None:
    opened(room, "first_break")
    by_step = {count.slug: count for count in room.facilitator().console().steps}
    assert (by_step["first_break"].part, by_step["first_break"].started) == ("break", 0)
    assert (by_step["story"].when, by_step["values"].when) == ("before", "live")
