from datetime import datetime, timedelta

import pytest

from actvo_kit.model.answers.packet import NAMES, SECTIONS
from actvo_kit.model.sent_packet import EXPIRES_AFTER_DAYS, Grant, Packet
from tests.factories import MOMENT
from tests.model.records import refused, sentences, spoiled

EXPIRY = (MOMENT + timedelta(EXPIRES_AFTER_DAYS)).isoformat()
PACKET = {
    "id": "p1",
    "version": 1,
    "kind": "proposal",
    "owner": "participant-1",
    "sections": dict.fromkeys(SECTIONS, "In my words."),
    "extras": {"values": ["Questions to explore"]},
    "support": [{"what": "Two hours a week", "owner": "my team lead"}],
    "experiment_ids": ["EX-1"],
    "recipients": ["A. Manager"],
    "hash": "0" * 64,
    "created_at": MOMENT.isoformat(),
    "expires_at": EXPIRY,
}
GRANT = {
    "packet_id": "p1",
    "version": 1,
    "recipient_id": "m1",
    "role": "manager",
    "sections": ["destination", "first_step", "values"],
    "purpose": "review",
    "start": MOMENT.isoformat(),
    "until": EXPIRY,
}
UNSENDABLE = [
    ({"sections.gap": " "}, "sections.gap", "Gap is empty."),
    ({"experiment_ids": []}, "experiment_ids", "Choose the experiment that is your first step."),
    ({"extras.values": ["V"] * 6}, "extras.values", "Five values are as many as fit."),
    ({"extras.protect": ["M"] * 4}, "extras.protect", "Three motivators to protect are as many as fit."),
    ({"extras.play_to": ["S"] * 6}, "extras.play_to", "Five strengths are as many as fit."),
    ({"support": []}, "support", "Ask for one thing at least."),
    ({"recipients": []}, "recipients", "Name who receives it."),
    ({"recipients": ["A", "A"]}, "recipients", "Somebody would receive it twice."),
    ({"expires_at": MOMENT.isoformat()}, "expires_at", "It would expire before it is sent."),
]
UNGIVABLE = [
    ({"until": MOMENT.isoformat()}, "until", "This would end before it begins."),
    ({"sections": ["gap", "gap"]}, "sections", "A section is granted twice."),
    (
        {"role": "option_owner"},
        "purpose",
        "An option's owner reads for information; a manager or second reader decides.",
    ),
]


def packet(**changes):
    return Packet.read(spoiled(PACKET, changes))


def grant(**changes):
    return Grant.read(spoiled(GRANT, changes))


def test_a_whole_packet_may_be_sent():
    assert EXPIRES_AFTER_DAYS == 90
    assert packet().problems() == []
    assert Packet.read(packet().plain()) == packet()


@pytest.mark.parametrize(("changes", "path", "sentence"), UNSENDABLE)
@pytest.mark.parametrize("state", ["draft", "sent"])
def test_what_keeps_a_packet_from_being_sent(changes, path, sentence, state):
    assert packet(state=state, **changes).problems() == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(UNSENDABLE))) == len(UNSENDABLE)
    assert len(set(sentences(UNGIVABLE))) == len(UNGIVABLE)


@pytest.mark.parametrize(("section", "name"), list(NAMES.items()))
def test_a_proposal_needs_all_eight_and_a_note_two(section, name):
    said = [] if section == "support_asked" else [(f"sections.{section}", f"{name} is empty.")]
    assert packet(**{f"sections.{section}": " "}).problems() == said
    assert packet(**{f"sections.{section}": " ", "kind": "note"}).problems() == (
        said if section == "first_step" else []
    )


def test_extras_may_hold_as_many_as_the_method_allows():
    assert packet(extras={"values": ["V"] * 5, "protect": ["M"] * 3, "play_to": ["S"] * 5}).problems() == []


def test_blank_asks_ask_for_nothing():
    assert packet(**{"support.0.what": " "}).problems() == [("support", "Ask for one thing at least.")]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("version", 0), ("version", True), ("hash", "0" * 63), ("hash", "Z" * 64), ("kind", "letter"),
        ("state", "rejected"), ("sections.destination", ""), ("sections.destination", "x" * 601),
        ("sections.energy", "x"), ("extras.totals", ["83"]), ("extras.values", [""]), ("extras.values", ["x" * 241]),
        ("extras.radar", ["x"] * 25), ("support", [{"what": "x"}] * 6), ("experiment_ids", ["first"]),
        ("experiment_ids", ["EX-1", "EX-2", "EX-3", "EX-4"]), ("recipients", ["x" * 81]), ("recipients", ["x"] * 11),
        ("created_at", "2026-03-02T09:00:00"), ("expires_at", "2026-03-02"), ("owner", ""), ("total", 75),
    ],
)  # fmt: skip
def test_a_packet_refuses(path, value):
    assert all(one.startswith(path) for one in refused(Packet, spoiled(PACKET, {path: value})))


def test_a_whole_grant_may_be_given():
    assert grant().problems() == []
    assert grant(role="option_owner", purpose="fyi").problems() == []
    assert grant(role="second_reader").problems() == []
    assert Grant.read(grant().plain()) == grant()


@pytest.mark.parametrize(("changes", "path", "sentence"), UNGIVABLE)
def test_what_keeps_a_grant_from_being_given(changes, path, sentence):
    assert grant(**changes).problems() == [(path, sentence)]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("role", "l_and_d"), ("purpose", "rating"), ("sections", []), ("sections", ["everything"]),
        ("sections", ["LP10"]), ("until", None), ("start", "2026-03-02T09:00:00"), ("revoked_at", "now"),
        ("recipient_id", ""), ("all", True),
    ],
)  # fmt: skip
def test_a_grant_refuses(path, value):
    assert all(one.startswith(path) for one in refused(Grant, spoiled(GRANT, {path: value})))


SECOND = timedelta(seconds=1)
UNTIL = datetime.fromisoformat(EXPIRY)


@pytest.mark.parametrize(
    ("now", "opens"),
    [(MOMENT - SECOND, False), (MOMENT, True), (UNTIL - SECOND, True), (UNTIL, False), (UNTIL + SECOND, False)],
)
def test_a_grant_opens_from_its_start_to_its_end(now, opens):
    assert grant().opens(now) is opens


@pytest.mark.parametrize("revoked", [MOMENT - SECOND, MOMENT, UNTIL + SECOND])
def test_a_revoked_grant_opens_nothing(revoked):
    gone = grant(revoked_at=revoked.isoformat())
    assert not any(gone.opens(MOMENT + timedelta(day)) for day in range(-1, 92))
