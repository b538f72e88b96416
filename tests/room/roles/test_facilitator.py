from typing import Any

import pytest
from sqlalchemy import select

from actvo_kit.drafting.drafter import Writers
from actvo_kit.errors import NotAllowed
from actvo_kit.model import moves
from actvo_kit.model.room_views import Console, RevealState
from actvo_kit.model.workshop import Pack
from actvo_kit.room.roles.facilitator import Facilitator
from actvo_kit.room.room import Room
from actvo_kit.room.stages import BEAT_S
from actvo_kit.store.tables import reveal


@pytest.fixture
def console(room: Room) -> Facilitator:
    return room.facilitator("http://127.0.0.1/#key=k")


class Finishes:
    """Lets people come in and finish their values."""

    def __init__(self, room: Room, edit: Any, done_values: Any) -> None:
        self.room, self.edit, self.done_values = room, edit, done_values
        self.people: list[Any] = []
        self.cards = [card.id for card in room.pack.values.shown("short30")]

    def __call__(self, how_many: int, first: int = 0) -> None:
        for _ in range(how_many):
            self.people.append(self.room.participant(self.room.door.join(f"Person {len(self.people)}").person_id))
            self.choose(len(self.people) - 1, first)

    def choose(self, number: int, first: int) -> None:
        """Person `number` puts three neighbouring cards on top."""
        kept = self.people[number].here().answers["values"]
        change = self.edit(base=kept.version, fields=self.done_values(self.cards[first : first + 3]), status="done")
        assert self.people[number].save(change).status == "done"


@pytest.fixture
def finish(room: Room, edit: Any, done_values: Any) -> Finishes:
    return Finishes(room, edit, done_values)


def values_state(console: Facilitator) -> RevealState:
    return next(state for state in console.console().reveals if state.item == "values")


def test_the_console_shows_the_agenda_and_the_way_in(console: Facilitator, room: Room, pack: Pack) -> None:
    room.door.join("Rowan")
    room.door.join("Noor")
    view = console.console()
    assert [one.name for one in view.people] == ["Noor", "Rowan"], "by name: nobody sees who came when"
    assert (view.code, view.join_url) == (room.keys.join_code, "http://127.0.0.1/#key=k")
    assert [step.slug for step in view.steps] == [step.slug for step in pack.workshop.steps]
    assert view.steps[0].plan == pack.workshop.steps[0].minutes.plain()
    assert set(view.scripts) == {step.slug for step in pack.workshop.steps}


def test_pacing_by_two_impatient_fingers(early: Room) -> None:
    heard, console = [], early.facilitator()
    early.bus.listen(heard.append)
    with pytest.raises(NotAllowed):
        console.open_next(0)
    for _ in range(2):
        console.start()
    assert console.console().flow.opened == 1
    for _ in range(2):
        console.open_next(1)
    assert console.console().flow.opened == 2
    assert heard == [{"kind": "flow"}, {"kind": "flow"}]
    assert [step.opened for step in console.console().steps[:3]] == [True, True, False]


def test_people_are_counted_by_stage_from_five_on_and_together(
    console: Facilitator, room: Room, edit: Any, finish: Finishes
) -> None:
    people = [room.participant(room.door.join(f"P{number}").person_id) for number in range(6)]
    for person, place in zip(people[:4], ("piles", "ten", "evidence/V01", "ten"), strict=True):
        person.save(edit(fields={"pile.V01": "high"}, place=place))
    finish(1)
    steps = a_beat_later(console).steps
    assert (steps[0].started, steps[0].moved_on, steps[0].places) == (5, 1, ())
    assert steps[1].started == 0
    people[4].save(edit(fields={"pile.V01": "high"}, place="five"))
    step = a_beat_later(console).steps[0]
    assert dict(step.places) == {"Three piles": 1, "Ten, then five": 3, "Duels, evidence": 1}
    people[5].save(edit(fields={"pile.V01": "high"}, place="piles"))
    assert dict(a_beat_later(console).steps[0].places)["Three piles"] == 2


def a_beat_later(console: Facilitator) -> Console:
    """Each look is a second of the clock."""
    return [console.console() for _ in range(BEAT_S)][-1]


def test_beginning_is_coming_into_view(console: Facilitator, room: Room, edit: Any) -> None:
    """So a skip at once moves one number, as any other moving on."""
    heard: list[Any] = []
    person = room.participant(room.door.join("Ada").person_id)
    room.bus.listen(heard.append)
    for _ in range(2):
        person.began("values")
    assert heard == [{"kind": "progress", "slug": "values"}]
    assert console.console().steps[0].started == 1
    person.save(edit(status="skipped"))
    assert (console.console().steps[0].started, console.console().steps[0].moved_on) == (1, 1)


def test_who_goes_on_after_a_skip_has_moved_on_all_the_same(console: Facilitator, room: Room, edit: Any) -> None:
    person = room.participant(room.door.join("Ada").person_id)
    person.save(edit(status="skipped"))
    person.save(edit(base=1, fields={"pile.V01": "high"}))
    assert person.here().answers["values"].status == "draft"
    assert console.console().steps[0].moved_on == 1


def test_who_deletes_everything_takes_a_name_along_and_no_number(
    console: Facilitator, room: Room, edit: Any, finish: Finishes
) -> None:
    finish(1)
    stuck = room.participant(room.door.join("Ada").person_id)
    stuck.save(edit(fields={"pile.V01": "high"}, place="piles"))
    stuck.stuck("values", True)
    before = console.console()
    stuck.erase()
    finish.people[0].erase()
    after = console.console()
    assert (len(before.people), len(after.people)) == (2, 0)
    assert after.steps == before.steps


def test_the_next_step_opens_with_nobody_stuck(early: Room) -> None:
    console = early.facilitator()
    console.start()
    ada, gone = (early.participant(early.door.join(name).person_id) for name in ("Ada", "Noor"))
    for person in (ada, gone):
        person.stuck("values", True)
    gone.erase()
    assert console.console().steps[0].stuck == 2
    console.open_next(1)
    assert (console.console().steps[0].stuck, ada.here().stuck) == (0, None)


def test_skipping_is_invisible(console: Facilitator, room: Room, edit: Any, finish: Finishes) -> None:
    """Whether the fourth person skipped or finished: the console is the same, but for its clock."""
    finish(3)
    finish.people.append(room.participant(room.door.join("Person 3").person_id))
    finish.people[3].save(edit(status="skipped"))
    skipped = console.console().model_dump(exclude={"now"})
    finish.choose(3, 0)  # and so has somebody who finishes after a skip
    assert console.console().model_dump(exclude={"now"}) == skipped
    assert skipped["steps"][0]["moved_on"] == 4


class TestReveal:
    def test_it_is_offered_from_five_who_moved_on(self, console: Facilitator, finish: Finishes) -> None:
        finish(4)
        state = values_state(console)
        assert (state.ready, state.revealed) == (False, False)
        with pytest.raises(NotAllowed, match="when five people or more have moved on"):
            console.reveal()
        finish(1)
        assert values_state(console).ready

    def test_an_attempt_with_too_few_answers_waits_for_three_more(
        self, console: Facilitator, room: Room, edit: Any, finish: Finishes
    ) -> None:
        finish(4)

        def skip(name: str) -> None:
            room.participant(room.door.join(name).person_id).save(edit(status="skipped"))

        skip("Five")
        assert values_state(console).ready
        for _ in range(2):
            with pytest.raises(NotAllowed, match="Too few people have finished") as said:
                console.reveal()
        assert not any(sign.isdigit() for sign in str(said.value))
        assert (values_state(console).ready, values_state(console).reason) == (False, str(said.value))
        finish(2)
        assert not values_state(console).ready, "six have an answer now, and only two have moved on since"
        skip("Eight")
        assert values_state(console).ready
        console.reveal()
        assert values_state(console).revealed

    def test_class_two_is_offered_from_ten(self, console: Facilitator, room: Room, edit: Any) -> None:
        for number in range(10):
            state = next(one for one in console.console().reveals if one.item == "options")
            assert (state.ready, "when ten people" in state.reason) == (False, True)
            room.participant(room.door.join(f"P{number}").person_id).save(edit("options", status="skipped"))
        assert next(one for one in console.console().reveals if one.item == "options").ready

    def test_it_goes_to_the_projector_and_freezes(self, console: Facilitator, room: Room, finish: Finishes) -> None:
        heard = []
        finish(12)
        room.bus.listen(heard.append)
        console.reveal()
        picture = room.projector().view().picture
        assert picture.item == "values"
        assert picture.rows
        assert heard == [{"kind": "reveal"}]
        assert values_state(console).revealed
        finish(8, first=4)
        assert room.projector().view().picture == picture

    def test_it_is_final(self, console: Facilitator, room: Room, pack: Pack, store, drafter, finish: Finishes) -> None:
        """Whatever is changed, added, deleted, reset, reopened, restarted or in another deck since."""
        finish(12)
        console.reveal()
        first = room.projector().view().picture
        finish(8, first=4)
        for number in range(6):
            finish.choose(number, first=9)
        for number in range(3):
            finish.people[number].erase()
        console.do(moves.Reset(slug="values"))
        console.do(moves.End())
        console.do(moves.Reopen())
        renamed = [{**one.plain(), "words": {"en": {"title": "Another word"}}} for one in pack.values.quadrants]
        other = Pack.read({**pack.plain(), "values": {**pack.values.plain(), "quadrants": renamed}})
        again = Room.resume(other, store, room.keys, Writers(drafter))
        state = values_state(again.facilitator())
        assert (state.ready, state.revealed) == (False, True)
        assert again.facilitator().do(moves.Reveal(item="values")) == "The picture is on the projector now."
        assert again.projector().view().picture == first

    def test_nothing_of_who_stood_in_it_is_kept(self, console: Facilitator, store, finish: Finishes) -> None:
        finish(12)
        console.reveal()
        kept = store.read(lambda connection: connection.execute(select(reveal)).one())._asdict()
        assert set(kept) == {"room", "item", "shown", "revealed_at"}
        assert set(kept["shown"]) == {"item", "title", "caption", "rows", "footnote", "reason", "figure"}

    @pytest.mark.parametrize("item", ["packet", "story", "constraints", "", "values "])
    def test_nothing_else_is_on_offer(self, console: Facilitator, item: str) -> None:
        with pytest.raises(NotAllowed, match="no picture of this"):
            console.reveal(item)

    def test_two_clicks_are_one_reveal(self, console: Facilitator, room: Room, finish: Finishes) -> None:
        finish(10)
        console.reveal()
        picture = room.projector().view().picture
        console.reveal()
        assert room.projector().view().picture == picture


CANARY = "canary-7f3a"


def test_no_view_of_staff_holds_anything_of_an_answer(
    console: Facilitator, room: Room, pack: Pack, edit: Any, finish: Finishes
) -> None:
    """Canaries in every text field, ids in every choice, places with details: none of it is in console or projector."""
    finish(12)
    person = finish.people[0]
    card, strength, option = pack.values.cards[0].id, pack.strengths.strengths[0].id, pack.catalogue.options[0].id
    person.save(edit(base=9, fields={f"evidence.{card}": CANARY}, place=f"evidence/{card}"))
    rating = {"level": 5, "energy": 2, "evidence": CANARY}
    person.save(
        edit("strengths", fields={"picked": [strength], f"rating.{strength}": rating}, place=f"rate/{strength}")
    )
    reaction = {"gut": "curious", "why": CANARY}
    person.save(edit("options", fields={f"reaction.{option}": reaction, "shortlist": [option]}, place=f"gut/{option}"))
    person.drafts()
    person.save(edit("pathways", fields={"title.PW-A": CANARY, "edit.PW-A-1": CANARY}, place=f"drafts/{CANARY}"))
    before = console.console().model_dump_json()
    console.reveal()
    seen = before + console.console().model_dump_json() + room.projector("http://x/").view().model_dump_json()
    ids = [card.id for card in pack.values.cards] + [one.id for one in pack.strengths.strengths]
    ids += [one.id for one in pack.catalogue.options] + ["PW-A"]
    assert not [one for one in ids if f'"{one}"' in seen or f"/{one}" in seen]
    assert CANARY not in seen
    assert person._id not in seen
    names = {one.name for one in console.console().people}
    assert not [name for name in names if name in room.projector().view().model_dump_json()]


def test_the_console_is_the_same_whatever_people_answer(console: Facilitator, finish: Finishes, edit: Any) -> None:
    """Non-interference: other cards, other texts, the same console but for its clock."""
    finish(6, first=0)
    before = console.console().model_dump(exclude={"now"})
    for number in range(6):
        finish.choose(number, first=10 + number)
        finish.people[number].save(edit(base=9, fields={"evidence.V01": f"text {number}"}))
    assert console.console().model_dump(exclude={"now"}) == before


def test_a_facade_has_no_other_way_in() -> None:
    public = {name for name in vars(Facilitator) if not name.startswith("_")}
    assert public == {"console", "do", "start", "open_next", "reveal"}
