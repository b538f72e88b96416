"""The picture at the close: the mean before and after of those who answered both, from five people on, drawn once."""

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

    @property
    def pulse(self):
        """The picture's button."""
        (state,) = (state for state in self.facilitator.console().reveals if state.item == "pulse")
        return state

    @property
    def shown(self):
        picture = self.room.projector().view().picture
        return picture and [(row.title, row.words) for row in picture.rows]


@pytest.fixture
def closing():
    return Closing()


def filled(closing, people, after=4):
    for number in range(people):
        closing.come(f"P{number}", 2, after)


def test_with_twelve_it_is_shown(closing):
    filled(closing, 12)
    assert closing.pulse.slug == "closing"
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
