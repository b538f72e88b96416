"""What a facilitator does with a room beside opening steps: notes, groups, managers, stuck people, the end."""

from typing import Any

import pytest

from actvo_kit.errors import DoorError, NotAllowed
from actvo_kit.model import moves
from actvo_kit.model.moves import read_move
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.roles.facilitator import OPEN_ALREADY, Facilitator
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room


@pytest.fixture
def console(room: Room) -> Facilitator:
    return room.facilitator()


def join(room: Room, *names: str) -> list[Participant]:
    return [room.participant(room.door.join(name).person_id) for name in names]


def key_of(console: Facilitator, name: str) -> str:
    return next(one.key for one in console.console().people if one.name == name)


class TestNotes:
    def test_one_for_everybody_and_one_for_one(self, room: Room, console: Facilitator) -> None:
        heard: list[Any] = []
        room.bus.listen(heard.append)
        ada, bela = join(room, "Ada", "Bela")
        assert "everybody" in console.do(moves.Tell(text="Choose for now."))
        assert "nobody else" in console.do(moves.Tell(text="Come to me in the break?", person=key_of(console, "Ada")))
        assert [(one.text, one.mine) for one in ada.here().notes] == [
            ("Come to me in the break?", True),
            ("Choose for now.", False),
        ]
        assert [one.text for one in bela.here().notes] == ["Choose for now."]
        told = [one["person"] for one in heard if one["kind"] == "note"]
        assert told == [None, ada._id]

    def test_a_late_comer_reads_what_was_for_everybody(self, room: Room, console: Facilitator) -> None:
        console.do(moves.Tell(text="Choose for now."))
        (late,) = join(room, "Late")
        assert [one.text for one in late.here().notes] == ["Choose for now."]

    def test_nobody_is_reached_by_another_key(self, room: Room, console: Facilitator) -> None:
        (ada,) = join(room, "Ada")
        for key in (ada._id, "Ada", "x"):
            with pytest.raises(NotAllowed, match="not in the room"):
                console.do(moves.Tell(text="Hello", person=key))
        assert ada.here().notes == ()

    def test_a_key_finds_nobody(self, room: Room, console: Facilitator) -> None:
        (ada,) = join(room, "Ada")
        assert ada._id not in console.console().model_dump_json()


class TestStuck:
    def test_it_is_a_number_without_a_name(self, room: Room, console: Facilitator) -> None:
        ada, bela = join(room, "Ada", "Bela")
        ada.stuck("values", True)
        bela.stuck("values", True)
        assert [step.stuck for step in console.console().steps[:2]] == [2, 0]
        assert ada.here().stuck == "values"
        bela.stuck("values", False)
        assert console.console().steps[0].stuck == 1

    def test_who_moves_on_is_not_stuck_any_more(self, room: Room, console: Facilitator, edit: Any) -> None:
        (ada,) = join(room, "Ada")
        ada.stuck("values", True)
        ada.save(edit(fields={"pile.V01": "high"}))
        assert console.console().steps[0].stuck == 1
        ada.save(edit(status="skipped"))
        assert (console.console().steps[0].stuck, ada.here().stuck) == (0, None)

    def test_nobody_is_stuck_in_a_closed_step(self, early: Room) -> None:
        early.facilitator().start()
        (ada,) = join(early, "Ada")
        with pytest.raises(NotAllowed, match="not open yet"):
            ada.stuck("scoring", True)


class TestGroups:
    def test_each_page_says_who_talks_with_whom(self, room: Room, console: Facilitator) -> None:
        people = join(room, *"ABCDEF")
        console.do(moves.FormTriads())
        groups = [set(group) for group in console.console().triads]
        assert sorted(map(len, groups)) == [3, 3]
        for person in people:
            others = set(person.here().triad)
            assert {person._name, *others} in groups
            assert person._name not in others

    def test_whole_groups_stay_when_somebody_comes_late(self, room: Room, console: Facilitator) -> None:
        join(room, *"ABCDEF")
        console.do(moves.FormTriads())
        before = {frozenset(group) for group in console.console().triads}
        join(room, "G", "H")
        console.do(moves.FormTriads())
        after = {frozenset(group) for group in console.console().triads}
        assert before < after
        assert frozenset("GH") in after

    def test_one_alone_makes_no_group(self, room: Room, console: Facilitator) -> None:
        join(room, "A")
        with pytest.raises(NotAllowed, match="two people or more"):
            console.do(moves.FormTriads())

    def test_nobody_sits_with_a_manager(self, early: Room) -> None:
        (boss, *others) = join(early, "Boss", *"ABCDEF")
        console = early.facilitator()
        console.do(moves.MarkManager(person=key_of(console, "Boss"), on=True))
        said = console.do(moves.FormTriads(anew=True))
        assert said == "Without a group, because nobody sits with their own manager: Boss."
        assert boss.here().triad == ()
        assert all(person.here().triad for person in others)
        assert console.console().flow.manager_present

    def test_nobody_sits_with_the_manager_whom_the_roster_names(self, room: Room, console: Facilitator) -> None:
        room.expecting.expect([Expected("Boss", None), Expected("Ada", "BOSS"), Expected("Bela", "Boss")])
        for guest in room.expecting.guests():
            room.own_door.by_link(str(guest.token))
        join(room, *"CDEF")
        for _ in range(20):
            console.do(moves.FormTriads(anew=True))
            (with_boss,) = (group for group in console.console().triads if "Boss" in group)
            assert not {"Ada", "Bela"} & set(with_boss)
        assert [one.name for one in console.console().people if one.manages] == ["Boss"]
        assert console.console().flow.manager_present, "nobody has to tick what the roster says"
        with pytest.raises(NotAllowed, match="manages others"):
            console.do(moves.ManagerPresent(on=False))

    def test_who_has_left_gets_no_group(self, room: Room, console: Facilitator) -> None:
        join(room, *"ABC")
        room.door.leave(room.door.join("Gone").session_token)
        console.do(moves.FormTriads())
        assert [set(group) for group in console.console().triads] == [set("ABC")]


class TestManagerPresent:
    def test_their_answers_stay_outside_every_picture(self, early: Room, edit: Any, done_values: Any) -> None:
        console, cards = early.facilitator(), [card.id for card in early.pack.values.shown("short30")]
        people = join(early, "Boss", *"ABCD")
        console.do(moves.MarkManager(person=key_of(console, "Boss"), on=True))
        console.start()
        for person in people:
            assert person.save(edit(fields=done_values(cards[:3]), status="done")).status == "done"
        assert _state(console, "values").ready, "five moved on: a mark changes nothing of what is offered"
        with pytest.raises(NotAllowed, match="Too few people have finished"):
            console.reveal()
        for person in join(early, *"EFG"):
            person.save(edit(fields=done_values(cards[:3]), status="done"))
        console.reveal()

    def test_a_mark_cannot_tell_who_has_finished(self, room: Room, console: Facilitator) -> None:
        """With five who finished, a mark on one of them would close the picture: so none is taken after the start."""
        join(room, "Ada")
        for on in (True, False):
            with pytest.raises(NotAllowed, match="before the start"):
                console.do(moves.MarkManager(person=key_of(console, "Ada"), on=on))

    def test_who_is_known_to_manage_cannot_be_ticked_away(self, early: Room) -> None:
        join(early, "Boss")
        console = early.facilitator()
        console.do(moves.MarkManager(person=key_of(console, "Boss"), on=True))
        with pytest.raises(NotAllowed, match="manages others"):
            console.do(moves.ManagerPresent(on=False))
        console.do(moves.MarkManager(person=key_of(console, "Boss"), on=False))
        assert not console.console().flow.manager_present

    def test_what_people_are_curious_about_stays_closed(self, console: Facilitator) -> None:
        console.do(moves.ManagerPresent(on=True))
        state = _state(console, "options")
        assert (state.ready, "manager is here" in state.reason) == (False, True)
        with pytest.raises(NotAllowed, match="manager is here"):
            console.reveal("options")
        console.do(moves.ManagerPresent(on=False))
        assert "manager is here" not in _state(console, "options").reason


class TestPictures:
    @pytest.fixture
    def revealed(self, room: Room, console: Facilitator, edit: Any, done_values: Any) -> Facilitator:
        cards = [card.id for card in room.pack.values.shown("short30")]
        for person in join(room, *"ABCDE"):
            person.save(edit(fields=done_values(cards[:3]), status="done"))
        console.reveal()
        return console

    def test_it_is_taken_off_and_shown_again_unchanged(self, room: Room, revealed: Facilitator) -> None:
        picture = room.projector().view().picture
        assert picture is not None
        revealed.do(moves.Show())
        assert room.projector().view().picture is None
        revealed.do(moves.Show(item="values"))
        assert room.projector().view().picture == picture

    def test_a_reset_hides_it_and_keeps_it(self, room: Room, revealed: Facilitator) -> None:
        answers = [person.here().answers["values"].version for person in _everybody(room)]
        picture = room.projector().view().picture
        assert "Every answer is still there" in revealed.do(moves.Reset(slug="values"))
        assert room.projector().view().picture is None
        revealed.reveal()
        assert room.projector().view().picture == picture
        assert [person.here().answers["values"].version for person in _everybody(room)] == answers

    def test_what_was_never_revealed_cannot_be_shown(self, console: Facilitator) -> None:
        for item in ("values", "options", "nothing"):
            with pytest.raises(NotAllowed, match="no picture of this yet"):
                console.do(moves.Show(item=item))


class TestTwoConsoles:
    def test_one_wins_and_the_other_sees_it(self, early: Room) -> None:
        one, other = early.facilitator(), early.facilitator()
        one.start()
        assert one.do(moves.OpenNext(expected=1)) == ""
        assert other.do(moves.OpenNext(expected=1)) == OPEN_ALREADY
        assert other.console().flow.opened == 2

    def test_two_added_minutes_are_added_once(self, early: Room) -> None:
        early.facilitator().start()
        for console in (early.facilitator(), early.facilitator()):
            console.do(moves.AddMinutes(slug="values", minutes=2))
        assert early.facilitator().console().flow.added == {"values": 2}


class TestEnd:
    def test_nobody_new_comes_in_and_nobody_is_put_out(self, room: Room, console: Facilitator, edit: Any) -> None:
        (ada,) = join(room, "Ada")
        console.do(moves.End())
        with pytest.raises(DoorError, match="is over"):
            room.door.join("Late")
        assert ada.save(edit(fields={"pile.V01": "high"})).saved_at is not None
        assert room.projector().view().phase == "ended"
        room.keeping.settle()
        assert console.console().kept.startswith("What people wrote is kept until")
        console.do(moves.Reopen())
        room.door.join("Late")

    def test_the_projector_tells_time_and_breaks(self, early: Room) -> None:
        console = early.facilitator()
        console.start()
        view = early.projector().view()
        assert view.left_s is not None
        assert 0 < view.left_s <= early.pack.workshop.steps[0].minutes.total * 60
        console.do(moves.TakeBreak(minutes=8))
        assert early.projector().view().pause == console.console().flow.pause
        console.do(moves.Resume())
        assert early.projector().view().pause is None


def test_every_move_is_read_and_done(early: Room) -> None:
    join(early, *"ABC")
    console = early.facilitator()
    key = key_of(console, "A")
    console.do(read_move({"want": "mark_manager", "person": key, "on": False}))
    for request in (
        {"want": "start"},
        {"want": "open_next", "expected": 1},
        {"want": "go_back", "slug": "values"},
        {"want": "add_minutes", "slug": "values", "minutes": 4},
        {"want": "take_break", "minutes": 8},
        {"want": "resume"},
        {"want": "reset", "slug": "values"},
        {"want": "call"},
        {"want": "manager_present", "on": True},
        {"want": "form_triads"},
        {"want": "tell", "text": "Hello"},
        {"want": "show"},
        {"want": "end"},
        {"want": "reopen"},
    ):
        console.do(read_move(request))
    assert console.console().flow.phase == "running"


def _state(console: Facilitator, item: str) -> Any:
    return next(state for state in console.console().reveals if state.item == item)


def _everybody(room: Room) -> list[Participant]:
    ids = room._context.store.read(lambda c: [one.id for one in _people(c, room)])
    return [room.participant(one) for one in ids]


def _people(connection: Any, room: Room) -> Any:
    from actvo_kit.store import people

    return people.everybody(connection, room._context.id)
