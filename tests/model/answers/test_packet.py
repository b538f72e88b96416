import pytest

from actvo_kit.model.answers.packet import EXTRAS, NAMES, NOTE, SECTIONS, PacketAnswer
from tests.model.records import PACKET, problems, sentences

BROKEN = [
    ({"on": [*PACKET["on"], "values"]}, "on", "A section is switched on twice."),
    ({"text.gap": " "}, "text.gap", "Gap is still empty."),
    ({"pathway_id": None}, "pathway_id", "Choose the pathway that you propose."),
    ({"experiment_ids": []}, "experiment_ids", "Choose the experiment that is your first step."),
    ({"experiment_ids": ["EX-1", "EX-1"]}, "experiment_ids", "An experiment is chosen twice."),
    ({"peer_tokens": ["a", "a"]}, "peer_tokens", "A colleague's words are ticked twice."),
    ({"support": []}, "support", "Ask for one thing at least."),
    ({"support.0.what": ""}, "support.0.what", "Say what you ask for, or take this line away."),
    ({"support.0.owner": " "}, "support.0.owner", "Say who could do this."),
    (
        {"on": [one for one in PACKET["on"] if one != "gap"]},
        "on",
        "Gap is not switched on; a proposal needs it.",
    ),
]


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_a_done_proposal(changes, path, sentence):
    assert problems("packet", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


@pytest.mark.parametrize(("section", "name"), list(NAMES.items()))
def test_a_proposal_needs_each_of_the_eight(section, name):
    assert problems("packet", {"on": [one for one in PACKET["on"] if one != section]}) == [
        ("on", f"{name} is not switched on; a proposal needs it.")
    ]
    empty = [] if section == "support_asked" else [(f"text.{section}", f"{name} is still empty.")]
    assert problems("packet", {f"text.{section}": ""}) == empty


@pytest.mark.parametrize(("section", "name"), [("first_step", "First step"), ("support_asked", "Support asked")])
def test_a_short_note_needs_two(section, name):
    note = {"kind": "note", "on": list(NOTE), "text": {"first_step": "Sit in."}, "pathway_id": None}
    assert problems("packet", note) == []
    assert problems("packet", note | {"on": [one for one in NOTE if one != section]}) == [
        ("on", f"{name} is not switched on; a short note needs it.")
    ]
    assert problems("packet", note | {"experiment_ids": []}) == [BROKEN[3][1:]]


def test_the_shared_language():
    assert tuple(NAMES) == SECTIONS
    assert ", ".join(NAMES.values()) == (
        "Destination, Why me, Why here, Gap, Trade-off, First step, Support asked, What would change my mind"
    )


def test_all_switches_are_off_at_first():
    assert PacketAnswer().on == ()


@pytest.mark.parametrize("extra", EXTRAS)
def test_each_extra_may_be_on_or_off(extra):
    on = [one for one in PACKET["on"] if one != "values"]
    assert problems("packet", {"on": on}) == problems("packet", {"on": [*on, extra]}) == []


@pytest.mark.parametrize(
    "never", ["piles", "bws", "levels", "private_notes", "energy_line", "satisfaction", "gauges", "LP10", "total"]
)
def test_what_is_never_shared_has_no_switch(never):
    assert never not in {*SECTIONS, *EXTRAS}


def test_a_date_for_an_ask_may_be_open():
    assert problems("packet", {"support.0.by_date": "2026-04-01"}) == problems("packet", {"support.0.by_date": None})
