from typing import Any

import pytest

from actvo_kit.drafting.drafter import Writers
from actvo_kit.errors import NotAllowed
from actvo_kit.model.room import RevealState
from actvo_kit.model.workshop import Pack
from actvo_kit.room.facilitator import Facilitator
from actvo_kit.room.room import Room


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


def test_people_are_counted_by_stage(console: Facilitator, room: Room, edit: Any, finish: Finishes) -> None:
    for number, place in enumerate(("piles", "ten", "evidence/V01")):
        person = room.participant(room.door.join(f"P{number}").person_id)
        person.save(edit(fields={"pile.V01": "high"}, place=place))
    room.participant(room.door.join("Quiet").person_id)
    skips = room.participant(room.door.join("Skips").person_id)
    skips.save(edit(status="skipped"))
    finish(1)
    step = console.console().steps[0]
    assert (step.started, step.moved_on) == (5, 2)
    assert dict(step.places) == {"Three piles": 1, "Ten, then five": 1, "Duels, evidence": 1}
    assert console.console().steps[1].started == 0


def test_skipping_is_invisible(console: Facilitator, room: Room, edit: Any, finish: Finishes) -> None:
    """Whether the fourth person skipped or finished: the console is the same, but for its clock."""
    finish(3)
    finish.people.append(room.participant(room.door.join("Person 3").person_id))
    finish.people[3].save(edit(status="skipped"))
    skipped = console.console().model_dump(exclude={"now"})
    finish.choose(3, 0)
    assert console.console().model_dump(exclude={"now"}) == skipped
    assert skipped["steps"][0]["moved_on"] == 4


class TestReveal:
    def test_it_needs_five(self, console: Facilitator, finish: Finishes) -> None:
        finish(4)
        state = values_state(console)
        assert (state.ready, state.revealed) == (False, False)
        with pytest.raises(NotAllowed, match="A picture appears from five"):
            console.reveal()
        finish(1)
        assert values_state(console).ready

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

    def test_a_new_one_waits_for_three_changes(self, console: Facilitator, room: Room, finish: Finishes) -> None:
        finish(10)
        console.reveal()
        first = room.projector().view().picture
        with pytest.raises(NotAllowed, match="three people or more"):
            console.reveal()
        finish(2)
        assert not values_state(console).ready
        with pytest.raises(NotAllowed, match="three people or more"):
            console.reveal()
        assert room.projector().view().picture == first
        finish(1)
        assert values_state(console).ready
        console.reveal()
        assert not values_state(console).ready

    def test_changes_back_and_forth_do_not_single_anybody_out(self, console: Facilitator, finish: Finishes) -> None:
        """Rule 7 over all reveals: after three joined, two who change and one who leaves still count as three apart."""
        finish(10)
        console.reveal()
        finish(3)
        console.reveal()
        for number in (10, 11):  # two of the three go back to drafts: one apart from the first picture
            finish.people[number].save(finish.edit(base=9, fields={"top5": None}))
        with pytest.raises(NotAllowed, match="three people or more"):
            console.reveal()

    def test_a_restart_forgets_no_reveal(
        self, console: Facilitator, room: Room, pack: Pack, store, drafter, finish: Finishes
    ) -> None:
        finish(10)
        console.reveal()
        again = Room.resume(pack, store, room.keys, Writers(drafter))
        finish(1)
        with pytest.raises(NotAllowed, match="three people or more"):
            again.facilitator().reveal()

    @pytest.mark.parametrize("item", ["pathways", "story", "constraints", "", "values "])
    def test_nothing_else_is_on_offer(self, console: Facilitator, item: str) -> None:
        with pytest.raises(NotAllowed, match="no picture of this"):
            console.reveal(item)

    def test_two_clicks_are_one_reveal(self, console: Facilitator, room: Room, finish: Finishes) -> None:
        finish(10)
        console.reveal()
        picture = room.projector().view().picture
        with pytest.raises(NotAllowed):
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
