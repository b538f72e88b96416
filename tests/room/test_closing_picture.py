"""The picture at the close: the mean before and after of those who answered both, from five people on, drawn once."""

from datetime import date, timedelta

import pytest

from actvo_kit.desk.local import room_in_memory
from actvo_kit.errors import NotAllowed
from actvo_kit.model.saved_answer import Change
from tests.factories import real_pack

PACK = real_pack()
ITEMS = ("CP1", "CP2", "CP3", "CP4")


class Closing:
    """A room at its last step, in which people answer the four questions before and after."""

    def __init__(self) -> None:
        self.room = room_in_memory(PACK)
        self.facilitator = self.room.facilitator()
        self.facilitator.start()
        for opened in range(1, len(PACK.workshop.steps)):
            self.facilitator.open_next(opened)

    def come(self, name, before, after):
        """Somebody answers, as far as there are answers, and moves on both times."""
        self.person = self.room.participant(self.room.door.join(name).person_id)
        self.save("arrive", "pre", before)
        self.save("closing", "post", after)

    def save(self, step, moment, answer, kept=True):
        version = self.person.here().answers["arrive"].version
        change = {"slug": "arrive", "step": step, "edit_id": f"{moment}{version}", "page": "p", "base_version": version}
        fields = {f"pulse.{moment}.{item}": answer for item in ITEMS} if answer is not None else {}
        fields[f"pulse.{moment}.kept"] = kept
        self.person.save(Change.read(change | {"fields": fields, "status": "done"}))

    def plan(self, *days):
        """Whoever came last plans an experiment that starts so many days from now, for each of `days`."""
        version = self.person.here().answers["experiments"].version
        fields = {f"experiment.EX-{at}": planned(ahead) for at, ahead in enumerate(days, 1)}
        change = {"slug": "experiments", "edit_id": "plan", "page": "p", "base_version": version, "fields": fields}
        ack = self.person.save(Change.read(change | {"status": "done" if days else "skipped"}))
        assert not ack.errors
        assert not ack.problems

    @property
    def total(self):
        """The button of the number of experiments."""
        (state,) = (state for state in self.facilitator.console().reveals if state.item == "experiments_total")
        return state

    @property
    def pulse(self):
        """The picture's button."""
        (state,) = (state for state in self.facilitator.console().reveals if state.item == "pulse")
        return state

    @property
    def shown(self):
        picture = self.room.projector().view().picture
        return picture and [(row.title, row.words) for row in picture.rows]


def planned(ahead):
    start = date.today() + timedelta(days=ahead)
    return {
        "tests": ["question"], "question": "Would I like it?", "belief": "I would.", "action": "Sit in on a meeting.",
        "start": start.isoformat(), "end": (start + timedelta(days=7)).isoformat(), "hours": 2, "reversible": True,
        "touches": ["none"], "signal_yes": "I ask for more.", "signal_no": "I look at the clock.",
    }  # fmt: skip


@pytest.fixture
def closing():
    return Closing()


def filled(closing, people, after=4):
    for number in range(people):
        closing.come(f"P{number}", 2, after)


def test_with_twelve_it_is_shown(closing):
    filled(closing, 12)
    assert closing.pulse.slug == "close"
    closing.facilitator.reveal("pulse")
    assert closing.shown == [("Before", "2.0 of 5"), ("At the end", "4.0 of 5")]


def test_with_four_it_is_not(closing):
    filled(closing, 4)
    assert not closing.pulse.ready
    with pytest.raises(NotAllowed, match="five people or more"):
        closing.facilitator.reveal("pulse")
    assert closing.shown is None


def test_those_who_answered_once_are_in_neither_mean(closing):
    filled(closing, 4)
    closing.come("Before alone", 5, None)
    closing.come("Unsaid", 5, "undisclosed")
    assert closing.pulse.ready, "six moved on: the button tells nothing of what they answered"
    with pytest.raises(NotAllowed, match="Too few people have finished"):
        closing.facilitator.reveal("pulse")
    assert closing.shown is None
    for number in range(4, 7):
        closing.come(f"P{number}", 2, 3)
    closing.facilitator.reveal("pulse")
    assert closing.shown == [("Before", "2.0 of 5"), ("At the end", "3.6 of 5")]


@pytest.mark.parametrize(("step", "moment"), [("arrive", "pre"), ("closing", "post")])
def test_what_was_answered_and_then_left_out_is_in_neither_mean(closing, step, moment):
    filled(closing, 6)
    for number in range(3):
        closing.come(f"Left {number}", 1, 5)
        closing.save(step, moment, 1, kept=False)
    closing.facilitator.reveal("pulse")
    assert closing.shown == [("Before", "2.0 of 5"), ("At the end", "4.0 of 5")]


def test_a_thirteenth_late_pulse_changes_nothing(closing):
    filled(closing, 12)
    closing.facilitator.reveal("pulse")
    first = closing.shown
    closing.come("Late", 1, 1)
    closing.facilitator.reveal("pulse")
    assert closing.shown == first
    assert closing.pulse.reason == "The picture is drawn. It stays as it is, whatever people change."


def test_the_close_has_both_and_the_number_comes_first(closing):
    filled(closing, 1)
    at_close = [state.item for state in closing.facilitator.console().reveals if state.slug == "close"]
    assert at_close == ["experiments_total", "pulse"]


def test_how_many_experiments_start_within_two_weeks(closing):
    for number in range(12):
        closing.come(f"P{number}", 2, 4)
        closing.plan(*([1, 14] if number < 2 else [0] if number < 11 else [15]))
    closing.facilitator.reveal("experiments_total")
    picture = closing.room.projector().view().picture
    assert (picture.title, picture.figure) == ("13 experiments start within two weeks", "13")
    assert not picture.rows
    closing.come("Late", 1, 1)
    closing.plan(1)
    closing.facilitator.reveal("experiments_total")
    assert closing.room.projector().view().picture == picture


def test_four_people_see_the_number_alone(closing):
    for number in range(4):
        closing.come(f"P{number}", 2, 4)
        closing.plan(3)
    assert (closing.total.ready, closing.pulse.ready) == (True, False)
    closing.facilitator.reveal("experiments_total")
    assert closing.room.projector().view().picture.title == "4 experiments start within two weeks"


def test_a_number_of_two_people_s_experiments_is_not_shown(closing):
    for number in range(4):
        closing.come(f"P{number}", 2, 4)
        closing.plan(*([1, 2, 3] if number < 2 else []))
    with pytest.raises(NotAllowed, match="Too few people have finished"):
        closing.facilitator.reveal("experiments_total")
    assert closing.room.projector().view().picture is None
