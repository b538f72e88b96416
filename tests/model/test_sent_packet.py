from datetime import datetime, timedelta

import pytest

from actvo_kit.model.answers.packet import NAMES, SECTIONS
from actvo_kit.model.sent_packet import EXPIRES_AFTER_DAYS, Grant, Packet
from tests.factories import MOMENT
from tests.model.records import refused, sentences, spoiled

EXPIRY = (MOMENT + timedelta(EXPIRES_AFTER_DAYS)).isoformat()
CONTENT = {
    "kind": "proposal",
    "owner": "Rowan",
    "sections": {section: "In my words." for section in SECTIONS if section != "support_asked"},
    "extras": {"values": ["Questions to explore"]},
    "support": [{"what": "Two hours a week", "owner": "my team lead"}],
    "experiments": [{"id": "EX-1", "action": "Join one visit.", "hours": 3, "needs_ok_from": "manager"}],
    "options": [{"id": "OPT-007", "title": "Detective", "last_verified": "2026-04-20"}],
    "route": ["line manager"],
}
PACKET = {
    "id": "p1",
    "version": 1,
    "owner": "participant-1",
    "content": CONTENT,
    "hash": "0" * 64,
    "created_at": MOMENT.isoformat(),
    "expires_at": EXPIRY,
}
GRANT = {
    "id": "g1",
    "packet_id": "p1",
    "version": 1,
    "recipient": "A. Manager",
    "role": "manager",
    "sections": ["destination", "first_step", "values"],
    "purpose": "review",
    "start": MOMENT.isoformat(),
    "until": EXPIRY,
}
UNSENDABLE = [
    (
        {"content.sections.gap": " "},
        "sections.gap",
        "Gap is not in it. Without it, a reader cannot see what you would still learn.",
    ),
    ({"content.experiments": []}, "experiments", "Choose the experiment that is your first step."),
    ({"content.extras.values": ["V"] * 6}, "extras.values", "Five values are as many as fit."),
    ({"content.extras.protect": ["M"] * 4}, "extras.protect", "Three motivators to protect are as many as fit."),
    ({"content.extras.play_to": ["S"] * 6}, "extras.play_to", "Five strengths are as many as fit."),
    (
        {"content.support": []},
        "support",
        "Nothing is asked for. Without it, a reader does not know what you ask for.",
    ),
    ({"expires_at": MOMENT.isoformat()}, "expires_at", "It would expire before it is sent."),
]
UNGIVABLE = [
    ({"recipient": " "}, "recipient", "Name who receives it."),
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
def test_what_keeps_a_packet_from_being_sent(changes, path, sentence):
    assert packet(**changes).problems() == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(UNSENDABLE))) == len(UNSENDABLE)
    assert len(set(sentences(UNGIVABLE))) == len(UNGIVABLE)


@pytest.mark.parametrize(("section", "name"), [pair for pair in NAMES.items() if pair[0] != "support_asked"])
def test_a_proposal_needs_all_eight_and_a_note_two(section, name):
    changes = {f"content.sections.{section}": " "}
    (problem,) = packet(**changes).problems()
    assert (problem.path, problem.sentence.startswith(f"{name} is not in it. ")) == (f"sections.{section}", True)
    for_note = packet(**changes, **{"content.kind": "note"}).problems()
    assert for_note == ([problem] if section == "first_step" else [])


def test_what_is_read_for_information_may_hold_less_and_never_nothing():
    bare = CONTENT | {"sections": {"gap": "Explaining."}, "extras": {}, "support": [], "experiments": []}
    assert packet(content=bare).problems("fyi") == []
    assert [problem.path for problem in packet(content=bare | {"sections": {}}).problems("fyi")] == ["sections"]


def test_its_parts_stand_in_the_order_in_which_they_are_read():
    extras = {"play_to": ["S"], "values": ["V"], "map": []}
    assert packet(**{"content.extras": extras}).content.parts == (*SECTIONS, "values", "play_to")


def test_extras_may_hold_as_many_as_the_method_allows():
    extras = {"values": ["V"] * 5, "protect": ["M"] * 3, "play_to": ["S"] * 5}
    assert packet(**{"content.extras": extras}).problems() == []


def test_blank_asks_ask_for_nothing():
    assert [problem.path for problem in packet(**{"content.support.0.what": " "}).problems()] == ["support"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("version", 0), ("version", True), ("hash", "0" * 63), ("hash", "Z" * 64), ("content.kind", "letter"),
        ("state", "sent"), ("content.sections.destination", ""), ("content.sections.destination", "x" * 601),
        ("content.sections.energy", "x"), ("content.extras.totals", ["83"]), ("content.extras.values", [""]),
        ("content.extras.radar", ["x"] * 25), ("content.support", [{"what": "x"}] * 6),
        ("content.experiments", [{"id": "first"}]), ("content.experiments.0.woop", {}), ("content.recipients", ["A"]),
        ("created_at", "2026-03-02T09:00:00"), ("expires_at", "2026-03-02"), ("owner", ""), ("total", 75),
    ],
)  # fmt: skip
def test_a_packet_refuses(path, value):
    assert all(problem.startswith(path) for problem in refused(Packet, spoiled(PACKET, {path: value})))


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
        ("recipient", "x" * 81), ("all", True),
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
