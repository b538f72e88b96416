"""A person shares what they kept: previewed, frozen, for one person, until a day; and takes it back at once."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from actvo_kit.errors import LinkEnded, LinkNotYet, LinkUnknown, NotAllowed
from actvo_kit.method.packet import fingerprint
from actvo_kit.method.packet_shown import as_read
from actvo_kit.model.answers.packet import SECTIONS
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.roles.reader import Reader
from actvo_kit.room.room import Room
from actvo_kit.room.sharing.sharing import DAYS, Recipient
from tests.room.sharing.conftest import SetClock
from tests.room.sharing.kept import EXTRAS_ON, PROPOSAL, TEXT, WHOLE, keep, kept_proposal

NOW = Recipient("A. Manager", "manager", at_once=True)
LATER = Recipient("A. Manager", "manager")
FOR_INFORMATION = Recipient("B. Owner", "option_owner", "fyi", at_once=True)


def send(person: Participant, parts: tuple[str, ...] = WHOLE, to: Recipient = NOW, words: tuple[str, ...] = ()) -> str:
    """The token of a link to a version of these sections."""
    number = person.sharing.preview(parts, words)
    return token_of(person, person.sharing.send(number, to))


def token_of(person: Participant, grant_id: str) -> str:
    links = [link for version in person.sharing.standing().versions for link in version.links]
    return next(link.token for link in links if link.grant.id == grant_id)


def read(room: Room, token: str) -> list[Any]:
    return as_read(room.reader(token).packet.content)


# ── what may be shared


def test_what_is_kept_may_be_ticked_and_nothing_is(rowan: Participant) -> None:
    standing = rowan.sharing.standing()
    assert [offer.id for offer in standing.offers] == [*SECTIONS, *EXTRAS_ON]
    assert (standing.lacks, standing.unsent, standing.versions, standing.ledger) == ("", None, (), ())


def test_what_is_not_kept_is_not_shared(room: Room, rowan: Participant) -> None:
    keep(rowan, "packet", {"text.gap": "Something new."}, "draft")
    standing = rowan.sharing.standing()
    assert (standing.offers, standing.lacks) == ((), "First write your proposal or short note and keep it; then you "
                                                     "can share it.")  # fmt: skip
    with pytest.raises(NotAllowed, match="First write"):
        rowan.sharing.preview(WHOLE)
    empty = room.participant(room.door.join("Noor").person_id)
    assert empty.sharing.standing().lacks.startswith("First write")


@pytest.mark.parametrize(
    ("slug", "fields"),
    [("pathways", {"pathway.PW-D.private": True}), ("experiments", {"experiment.EX-1": None})],
)
def test_a_proposal_about_something_private_or_gone_is_not_shared(
    rowan: Participant, slug: str, fields: dict[str, Any]
) -> None:
    number = rowan.sharing.preview(WHOLE)
    keep(rowan, slug, fields)
    assert "private now, or no longer there" in rowan.sharing.standing().lacks
    with pytest.raises(NotAllowed, match="private now"):
        rowan.sharing.preview(WHOLE)
    with pytest.raises(NotAllowed, match="has changed since you looked"):
        rowan.sharing.send(number, NOW)


def test_nothing_ticked_and_a_slip_are_said(rowan: Participant) -> None:
    for parts in ((), ("energy",), ("map",)):
        with pytest.raises(NotAllowed, match="nothing is ticked yet"):
            rowan.sharing.preview(parts)
    with pytest.raises(NotAllowed, match="“Ana” or “Ben” stands nowhere"):
        rowan.sharing.preview(WHOLE, ("Ana", "gap", "Ben"))
    with pytest.raises(NotAllowed, match="more words than"):
        rowan.sharing.preview(WHOLE, tuple(f"word{number}" for number in range(21)))
    assert rowan.sharing.standing().unsent is None


# ── preview, and what is sent


def test_what_is_previewed_is_what_is_read(room: Room, rowan: Participant) -> None:
    number = rowan.sharing.preview(("destination", "first_step", "support_asked", "values"))
    previewed = rowan.sharing.version(number)
    token = token_of(rowan, rowan.sharing.send(number, NOW._replace(purpose="fyi")))
    packet, grant = room.reader(token).packet, room.reader(token).grant
    assert packet.content == previewed.content
    assert packet.hash == previewed.hash == fingerprint(packet.content.plain())
    assert (packet.owner, packet.content.owner) == ("Rowan", "Rowan")
    assert (grant.recipient, grant.role, grant.purpose) == ("A. Manager", "manager", "fyi")
    assert grant.sections == ("destination", "first_step", "support_asked", "values")
    assert [section.name for section in read(room, token)] == [
        "Destination", "First step", "Support asked", "What matters most to me",
    ]  # fmt: skip


def test_it_is_complete_and_changes_with_nothing(room: Room, rowan: Participant) -> None:
    token = send(rowan)
    before = room.reader(token).packet
    assert before.content.experiments[0].hours == 3
    assert before.content.route
    assert before.content.options[0].id == "OPT-007"
    keep(rowan, "packet", {"text.gap": "Another gap."})
    keep(rowan, "experiments", {"experiment.EX-1.hours": 8})
    keep(rowan, "pathways", {"pathway.PW-D": None})
    assert room.reader(token).packet == before


def test_what_changed_since_it_was_looked_at_is_looked_at_again(rowan: Participant) -> None:
    number = rowan.sharing.preview(("gap", "first_step"))
    keep(rowan, "packet", {"text.destination": "Elsewhere."}, "done")
    assert rowan.sharing.problems(number, FOR_INFORMATION) == (), "what is not in it may change"
    keep(rowan, "packet", {"text.gap": "Another gap."}, "done")
    with pytest.raises(NotAllowed, match="Look at it again before you send it"):
        rowan.sharing.send(number, FOR_INFORMATION)
    again = rowan.sharing.preview(("gap", "first_step"))
    rowan.sharing.send(again, FOR_INFORMATION)


def test_words_are_taken_out_and_nobody_sees_that(room: Room, rowan: Participant) -> None:
    other = room.participant(room.door.join("Noor").person_id)
    kept_proposal(other)
    keep(rowan, "packet", {"text.gap": "My gap, says Anna Berg."}, "done")
    keep(other, "packet", {"text.gap": "My gap, says."}, "done")
    token, plain = send(rowan, words=("anna berg",)), send(other)
    assert read(room, token) == read(room, plain)
    assert "Anna" not in room.reader(token).packet.model_dump_json()
    (version,) = rowan.sharing.standing().versions
    assert version.choice is None, "what was taken out is forgotten"
    assert "Anna Berg" not in str(rowan.my_data.everything()["versions_to_share"])


def test_another_preview_takes_the_place_of_the_last_and_can_be_dropped(rowan: Participant) -> None:
    assert rowan.sharing.preview(WHOLE) == rowan.sharing.preview(("gap",)) == 1
    unsent = rowan.sharing.standing().unsent
    assert unsent is not None
    assert unsent.packet.content.parts == ("gap",)
    assert unsent.choice is not None
    rowan.sharing.drop()
    assert rowan.sharing.standing().unsent is None
    with pytest.raises(NotAllowed, match="not there any more"):
        rowan.sharing.send(1, NOW)


def test_each_sending_of_something_new_is_another_version(room: Room, rowan: Participant) -> None:
    first = send(rowan)
    keep(rowan, "packet", {"text.gap": "Version two."}, "done")
    second = send(rowan)
    assert [version.packet.version for version in rowan.sharing.standing().versions] == [2, 1]
    assert room.reader(first).packet.hash != room.reader(second).packet.hash
    assert "Version two." not in room.reader(first).packet.model_dump_json()


# ── what keeps it from being sent


def test_every_problem_is_a_sentence_before_sending(rowan: Participant) -> None:
    few = rowan.sharing.preview(("destination", "first_step"))
    problems = rowan.sharing.problems(few, Recipient(" ", "manager"))
    assert problems[0].startswith("Why me is not in it. Without it, a reader sees no example")
    assert "Nothing is asked for. Without it, a reader does not know what you ask for." in problems
    assert problems[-1] == "Name who receives it."
    assert len(problems) == 7
    with pytest.raises(NotAllowed, match="Why me is not in it"):
        rowan.sharing.send(few, NOW)
    assert rowan.sharing.problems(few, FOR_INFORMATION) == ()
    assert rowan.sharing.problems(few, NOW._replace(purpose="fyi")) == ()
    assert rowan.sharing.problems(few, NOW._replace(name="x" * 81)) == ("Please shorten the name to 80 characters.",)
    assert rowan.sharing.problems(few, NOW._replace(parts=("gap",))) == (
        "Tick what you want to share; nothing is ticked yet.",
    )


def test_an_options_owner_reads_for_information_only(room: Room, rowan: Participant) -> None:
    token = send(rowan, to=Recipient("B. Owner", "option_owner", "review", at_once=True))
    assert room.reader(token).grant.purpose == "fyi"


def test_nobody_gets_a_version_twice_and_ten_are_the_most(rowan: Participant) -> None:
    number = rowan.sharing.preview(WHOLE)
    first = rowan.sharing.send(number, NOW)
    with pytest.raises(NotAllowed, match="MANAGER has this version already"):
        rowan.sharing.send(number, NOW._replace(name=" a. MANAGER "))
    for person in range(9):
        rowan.sharing.send(number, NOW._replace(name=f"Reader {person}"))
    with pytest.raises(NotAllowed, match="ten is the most"):
        rowan.sharing.send(number, NOW._replace(name="Reader 10"))
    rowan.sharing.stop(first)
    rowan.sharing.send(number, NOW)


def test_a_grant_opens_fewer_sections_than_the_version_has(room: Room, rowan: Participant) -> None:
    number = rowan.sharing.preview((*WHOLE, "values"))
    wide = token_of(rowan, rowan.sharing.send(number, NOW))
    narrow = token_of(rowan, rowan.sharing.send(number, FOR_INFORMATION._replace(parts=("gap", "energy"))))
    assert [section.name for section in read(room, narrow)] == ["Gap"]
    assert room.reader(narrow).packet.hash != room.reader(wide).packet.hash, "the hash tells nothing of the rest"
    assert set(room.reader(narrow).packet.content.sections) == {"gap"}


# ── when it opens, and when it ends


def test_it_opens_on_the_next_working_morning_by_default(room: Room, rowan: Participant, clock: SetClock) -> None:
    token = send(rowan, to=LATER)
    with pytest.raises(LinkNotYet) as early:
        _ = room.reader(token).packet
    assert early.value.opens_at.astimezone().isoformat()[:16] == "2026-05-05T09:00"
    assert rowan.sharing.standing().ledger[0].startswith("On 4 May 2026 you prepared Destination, Why me,")
    clock.go_on(hours=24)
    assert read(room, token)


def test_one_tap_sends_now(room: Room, rowan: Participant) -> None:
    number = rowan.sharing.preview(WHOLE)
    grant_id = rowan.sharing.send(number, LATER)
    rowan.sharing.send_now(grant_id)
    assert read(room, token_of(rowan, grant_id))
    rowan.sharing.send_now(grant_id)
    (line,) = rowan.sharing.standing().ledger
    assert line.startswith("On 4 May 2026 you shared Destination")


def test_it_ends_on_its_day(room: Room, rowan: Participant, clock: SetClock) -> None:
    token = send(rowan)
    clock.go_on(days=DAYS[0], minutes=-1)
    assert read(room, token)
    clock.go_on(minutes=2)
    with pytest.raises(LinkEnded) as ended:
        _ = room.reader(token).grant
    assert ended.value.how == "ended"
    (version,) = rowan.sharing.standing().versions
    assert (version.is_over, version.links[0].standing) == (True, "ended")
    with pytest.raises(NotAllowed, match="time of this version has passed"):
        rowan.sharing.send(1, FOR_INFORMATION)


@pytest.mark.parametrize("days", DAYS)
def test_the_time_may_be_shorter(room: Room, rowan: Participant, days: int) -> None:
    number = rowan.sharing.preview(WHOLE, days=days)
    packet = rowan.sharing.version(number)
    assert packet.expires_at - packet.created_at == timedelta(days=days)


def test_withdrawing_ends_every_link_of_it_at_once(room: Room, rowan: Participant) -> None:
    number = rowan.sharing.preview(WHOLE)
    tokens = [
        token_of(rowan, rowan.sharing.send(number, to)) for to in (NOW, FOR_INFORMATION, LATER._replace(name="C"))
    ]
    other = send(rowan, ("gap",), FOR_INFORMATION)
    rowan.sharing.withdraw(number)
    for token in tokens:
        for look in (lambda reader: reader.packet, lambda reader: reader.grant, lambda reader: reader.open()):
            with pytest.raises(LinkEnded) as ended:
                look(room.reader(token))
            assert ended.value.how == str(ended.value) == "withdrawn"
    assert read(room, other), "another version stays"
    with pytest.raises(NotAllowed, match="is withdrawn"):
        rowan.sharing.send(number, NOW._replace(name="D"))
    rowan.sharing.withdraw(number)
    assert sum("Withdrawn on 4 May 2026" in line for line in rowan.sharing.standing().ledger) == 3
    assert sum("before it was sent" in line for line in rowan.sharing.standing().ledger) == 1


def test_one_link_may_end_alone(room: Room, rowan: Participant) -> None:
    number = rowan.sharing.preview(WHOLE)
    grants = [rowan.sharing.send(number, to) for to in (NOW, FOR_INFORMATION)]
    tokens = [token_of(rowan, grant_id) for grant_id in grants]
    rowan.sharing.stop(grants[0])
    rowan.sharing.stop(grants[0])
    with pytest.raises(LinkEnded):
        room.reader(tokens[0]).open()
    assert read(room, tokens[1])


def test_nobody_else_touches_what_is_theirs(room: Room, rowan: Participant) -> None:
    other = room.participant(room.door.join("Noor").person_id)
    number = rowan.sharing.preview(WHOLE)
    grant_id = rowan.sharing.send(number, LATER)
    for act in (other.sharing.send_now, other.sharing.stop):
        act(grant_id)
    for refused in (other.sharing.withdraw, other.sharing.version):
        with pytest.raises(NotAllowed):
            refused(number)
    (version,) = rowan.sharing.standing().versions
    assert version.links[0].standing == "planned"
    assert other.sharing.standing().versions == ()


# ── sent exactly once, also while nobody was there


@pytest.mark.parametrize("is_killed", [False, True])
def test_it_is_sent_once_when_its_time_comes(
    room: Room, rowan: Participant, clock: SetClock, reopen: Callable[[], Room], is_killed: bool
) -> None:
    token = send(rowan, to=LATER)
    room.due_shares.note()
    clock.go_on(hours=60)  # two mornings later
    found = reopen() if is_killed else room
    assert read(found, token), "no process had to be alive"
    for _look in range(3):
        found.due_shares.note()
        reopen().due_shares.note()
    (line,) = rowan.sharing.standing().ledger
    assert line.startswith("On 5 May 2026 you shared "), line
    assert line.count("you shared") == 1
    with room._context.store._engine.connect() as connection:
        kinds = connection.exec_driver_sql("SELECT kind FROM ledger ORDER BY at").scalars().all()
    assert kinds == ["planned", "sent"]


def test_what_was_stopped_before_its_time_was_never_sent(room: Room, rowan: Participant, clock: SetClock) -> None:
    number = rowan.sharing.preview(WHOLE)
    rowan.sharing.stop(rowan.sharing.send(number, LATER))
    clock.go_on(hours=60)
    room.due_shares.note()
    (line,) = rowan.sharing.standing().ledger
    assert line.endswith("Withdrawn on 4 May 2026, before it was sent.")


def test_what_was_stopped_after_its_time_was_sent_whether_or_not_somebody_looked(
    room: Room, rowan: Participant, clock: SetClock
) -> None:
    number = rowan.sharing.preview(WHOLE)
    grant_id = rowan.sharing.send(number, LATER)
    clock.go_on(hours=60)
    rowan.sharing.stop(grant_id)
    (line,) = rowan.sharing.standing().ledger
    assert line.startswith("On 5 May 2026 you shared ")
    assert line.endswith("Withdrawn on 7 May 2026.")


def test_looking_for_what_is_due_writes_nothing_when_nothing_is(room: Room, rowan: Participant) -> None:
    send(rowan)
    room.due_shares.note()
    room.keeping.tidy()
    room.due_shares.note()
    assert room._context.store.owes_scrub is False


# ── the ledger, in plain words


def test_the_ledger_says_it_in_plain_words(room: Room, rowan: Participant, clock: SetClock) -> None:
    token = send(rowan, ("destination", "first_step"), NOW._replace(purpose="fyi"))
    clock.go_on(days=1)
    room.reader(token).open()
    clock.go_on(days=1)
    room.reader(token).open()
    send(rowan, ("gap",), FOR_INFORMATION)
    assert rowan.sharing.standing().ledger == (
        "On 6 May 2026 you shared Gap with B. Owner until 4 August 2026.",
        "On 4 May 2026 you shared Destination and First step with A. Manager until 2 August 2026. "
        "Opened on 5 May 2026.",
    )


# ── the reader


def test_the_role_has_no_way_to_anything_else() -> None:
    assert {name for name in vars(Reader) if not name.startswith("_")} == {"grant", "packet", "open"}


def test_a_reader_asks_three_tables_and_no_other(room: Room, rowan: Participant) -> None:
    from sqlalchemy import event

    from actvo_kit.store.tables import metadata

    token, asked = send(rowan), set[str]()
    event.listen(
        room._context.store._engine,
        "before_cursor_execute",
        lambda *call: asked.update(call[2].replace(",", " ").replace(".", " ").split()),
    )
    room.reader(token).open()
    _ = (room.reader(token).packet, room.reader(token).grant)
    own_columns = {"person", "room"}  # the grant's own, by which its line in the ledger finds whose it is
    assert (asked & set(metadata.tables)) - own_columns == {"packet", "packet_grant", "ledger"}
    assert not any(word in asked for word in ("person_id", "answer", "way", "note", "draft"))


def test_a_token_that_is_none_opens_nothing(room: Room, rowan: Participant) -> None:
    token = send(rowan)
    grant = room.reader(token).grant
    guesses = ("", "x", token[:-1], token + "x", token.swapcase(), grant.id, grant.packet_id)
    for guess in (*guesses, room.keys.join_token, room.keys.colleague_token(grant.id)):
        with pytest.raises(LinkUnknown):
            _ = room.reader(guess).packet
    assert len(token) >= 32


def test_texts_are_where_they_were_granted_and_nowhere_else(room: Room, rowan: Participant) -> None:
    token = send(rowan, ("gap",), FOR_INFORMATION)
    said = room.reader(token).packet.model_dump_json() + room.reader(token).grant.model_dump_json()
    assert TEXT["gap"] in said
    assert not [text for section, text in TEXT.items() if section != "gap" and text in said]
    screens = room.facilitator().console().model_dump_json() + room.projector().view().model_dump_json()
    for text in (TEXT["gap"], "A. Manager", "B. Owner"):
        assert text not in screens
    assert PROPOSAL["experiments"]["experiment"]["EX-1"]["belief"] not in said
