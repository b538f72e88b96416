"""What is not ticked is nowhere in what is sent: a thousand random choices, each with canaries in every other field."""

from dataclasses import replace
from random import Random

import pytest

from actvo_kit.drafting.answers.constraints import NEVER
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sending.consented import ticked
from actvo_kit.drafting.sending.fields import fields
from actvo_kit.model.drafting_offer import Ask
from tests.drafting.template.test_rowan import MOMENT, PACK, PERSONA, SCORED
from tests.factories import answers

CASES = 1000
OWN = {"title": "canary own title", "type": "project", "summary": "canary own summary", "contact_role": "canary role"}


def full() -> dict:
    """Rowan with a canary in every text a person may write, and in every field that never leaves."""
    records = {slug: dict(record) for slug, record in (PERSONA | {"scoring": SCORED}).items()}
    records["story"] = {
        "episode": {"e1": {"title": "canary moment", "what_i_did": "canary doing", "energy": 3}},
        "prompt": {},
        "theme": {one: {"label": f"canary {one.lower()}", "evidence": ["e1"]} for one in ("TH1", "TH2")},
        "story_line": {part: f"canary {part}" for part in ("does", "so_that", "best_when", "low_when")},
    }
    records["values"]["evidence"] = {card: f"canary {card.lower()}" for card in PERSONA["values"]["top5"]}
    rating = PERSONA["strengths"]["rating"]
    records["strengths"]["rating"] = {
        one: dict(mine) | {"evidence": f"canary {one.lower()}"} for one, mine in rating.items()
    }
    records["strengths"]["peers"] = []
    records["options"] = records["options"] | {
        "own_option": OWN,
        "shortlist": ["OPT-007", "OPT-001", "OPT-OWN"],
        "reaction": {"OPT-007": {"gut": "curious", "why": "canary why"}},
        "my_unit": "canary unit",
    }
    records["constraints"]["CN03"] = records["constraints"]["CN03"] | {
        "private_note": "canary note", "share_text": "canary share",
    }  # fmt: skip
    records["constraints"]["CN10"] = {"status": "fixed", "limit": {"units": ["canary avoid"]}}
    records["constraints"]["CN07"] = {"status": "fixed", "limit": {"features": ["canary feature"]}}
    records["learning"]["LP10"] = ["screen_reader"]
    records["scoring"] = records["scoring"] | {
        "cell": {one: {name: dict(cell) | {"note": "canary cell"} for name, cell in cells.items()}
                 for one, cells in SCORED["cell"].items()},
    }  # fmt: skip
    test = records["experiments"]["experiment"]["EX-1"]
    records["experiments"] = {"experiment": {"EX-1": test | {
        "belief": "canary belief", "learned": "canary learned", "action": "canary action", "with_whom": "canary whom",
        "signal_yes": "canary yes", "signal_no": "canary no", "decision_rule": "canary rule",
        "question": "canary asked",
        "woop": dict.fromkeys(("wish", "outcome", "obstacle", "if_cue", "then_action"), "canary woop"),
    }}}  # fmt: skip
    return records


WHOLE = Brief.of(PACK, answers(full()), MOMENT)
OFFERED = fields(WHOLE.material)
NEVER_SENT = (
    "canary moment", "canary doing", "canary role", "canary unit", "canary why", "canary note", "canary share",
    "canary avoid", "canary cell", "canary feature", "screen_reader", "canary action", "canary whom", "canary yes",
    "canary no", "canary rule", "canary asked", "canary woop",
)  # fmt: skip


def sent(chosen: set[str]) -> str:
    brief = replace(WHOLE, ask=Ask(fields=tuple(sorted(chosen))))
    return Envelope.of(brief, "system", "to").letter.user.casefold()


def test_there_is_a_field_for_everything_and_none_for_what_never_leaves() -> None:
    ids = {one.id for one in OFFERED}
    assert {"values", "motivators", "strengths", "learning", "shortlist", "scores", "own_idea.title"} <= ids
    assert {one.partition(".")[0] for one in ids} == {
        "values", "motivators", "strengths", "learning", "shortlist", "scores", "own_idea", "thread", "story_line",
        "example", "limit", "belief", "learned",
    }  # fmt: skip
    assert not any(one in f"{field.id} {field.text}" for one in NEVER for field in OFFERED)
    private = {one.id.partition(".")[0] for one in OFFERED if one.private}
    assert private == {"thread", "story_line", "limit"}


def test_nothing_ticked_sends_nothing_of_the_person() -> None:
    assert "canary" not in sent(set())
    assert '"shortlist"' not in sent(set())


def test_a_thousand_random_choices() -> None:
    dice, ids = Random("ticks"), [one.id for one in OFFERED]
    free = {one.id: one.text.casefold() for one in OFFERED if one.free}
    for _ in range(CASES):
        chosen = {one for one in ids if dice.random() < dice.choice((0.1, 0.5, 0.9))}
        text = sent(chosen)
        for one, words in free.items():
            there = one in chosen and (one != "own_idea.summary" or "own_idea.title" in chosen)
            assert (words in text) == there, (one, chosen)
        assert not [words for words in NEVER_SENT if words in text]
        for one, mark in (("motivators", '"pursue"'), ("learning", '"learning":'), ("scores", '"scores"')):
            assert (mark in text) <= (one in chosen)
        for limit in ("CN03", "CN06"):
            assert (f'"id": "{limit.casefold()}"' in text) == (f"limit.{limit}" in chosen)
        assert ('"level"' in text.partition('"computed"')[0]) == ("strengths" in chosen)


def test_what_is_computed_rests_on_ticked_fields_only() -> None:
    assert '"gaps"' not in sent({"shortlist"})
    assert '"motivator_match"' not in sent({"shortlist", "strengths"})
    assert '"constraint_status"' not in sent({"shortlist", "strengths", "motivators"})
    assert '"gaps"' in sent({"shortlist", "strengths"})


def test_what_a_limit_keeps_out_is_not_sent_while_the_limit_is_private() -> None:
    shortlist = ["OPT-007", "OPT-001", "OPT-022"]  # 022 asks for four days of travel a month
    records = full()
    records["options"] = records["options"] | {"shortlist": shortlist}
    brief = Brief.of(PACK, answers(records), MOMENT)
    for chosen, there in ((("shortlist",), False), (("shortlist", "limit.CN03"), True)):
        envelope = Envelope.of(replace(brief, ask=Ask(fields=chosen)), "system", "to")
        assert ("OPT-022" in envelope.letter.user) is there
        assert "OPT-022" not in envelope.options


def test_ticking_everything_is_the_material_without_what_never_leaves() -> None:
    mine = ticked(WHOLE.material, [one.id for one in OFFERED])
    assert isinstance(mine, Material)
    assert [*mine.drivers] == [*WHOLE.material.drivers]
    assert mine.options.shortlist == WHOLE.material.options.shortlist
    assert mine.shortlist[-1].title == OWN["title"]
    assert mine.values.top5 == WHOLE.material.values.top5
    assert mine.constraints.CN10.status is None
    assert mine.learning.LP10 is None


@pytest.mark.parametrize(
    "strange", ["", "nothing", "limit.CN10", "limit.CN07", "example.XX", "thread.TH9", "__class__"]
)
def test_fields_that_nobody_offered_are_no_fields(strange: str) -> None:
    if strange:
        assert sent({strange}) == sent(set())
