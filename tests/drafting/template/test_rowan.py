"""METHOD 13.7's worked example, sentence by sentence: Rowan's own answers, with the worked matrix of E9."""

import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.checks import cousins, problems
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.template import TemplateDrafter
from tests.factories import MOMENT, answers, real_pack
from tests.method.scoring.examples import MINE, OURS, SCORES, UNSURE

PACK = real_pack()
PERSONA = {slug: record for slug, record in PACK.persona.answers.items() if slug != "scoring"}
STANDS_FOR = {"OPT-A": "OPT-007", "OPT-B": "OPT-001", "OPT-C": "OPT-013", "OPT-D": "OPT-012"}
SHORTLIST = list(STANDS_FOR.values())
CELLS = {
    STANDS_FOR[option]: {
        one: {"x": x, "conf": UNSURE.get(option, {}).get(one, "high")}
        for one, x in zip(("KP1", "KP2", "KP3", "KP4", "KC1", "KC2", "KC3", "KC4"), row, strict=True)
    }
    for option, row in SCORES.items()
}
SCORED = {"order_personal": list(MINE), "order_commercial": list(OURS), "alpha": 0.5, "cell": CELLS}


def brief(**more):
    options = PERSONA["options"] | {"shortlist": SHORTLIST}
    return Brief.of(PACK, answers(PERSONA | {"options": options} | more), MOMENT)


def across(**more):
    drafts = TemplateDrafter().write(brief(**more))
    return next(one for one in drafts.pathways if one.kind == "across")


DRAFT = across(scoring=SCORED)


def test_the_title_is_short_enough():
    assert (DRAFT.title, DRAFT.option_ids) == ("Sideways: Repeat-visit detective", ("OPT-007",))
    assert len(DRAFT.title.split()) <= 6


def test_every_claim_and_what_it_rests_on():
    assert [(one.text, one.evidence) for one in DRAFT.sentences] == [
        ("It gives more of Challenge, which you want and rate 2/5 today.", ("MC2", "OPT-007")),
        ("It gives more of What: choosing the problems, which you want and rate 3/5 today.", ("MA3", "OPT-007")),
        ("It uses Finding causes (you: 4, needed: 3).", ("ST1", "EV-ST1", "OPT-007")),
        ("It uses Working with data (you: 4, needed: 4).", ("SC1", "EV-SC1", "OPT-007")),
        (
            "It asks for 2 steps more of Explaining clearly than you have today. "
            "You could practise by explaining it to a colleague.",
            ("SI1", "OPT-007"),
        ),
        (
            "The organisation rates need 5/5 and value 5/5: "
            "“each avoided visit saves about 95 EUR (internal estimate)”.",
            ("OPT-007",),
        ),
    ]


def test_the_shareable_form_of_every_claim():
    first = "March: repeat visits to the north depot. I found a wrong part code behind eleven of them"
    assert [one.shareable for one in DRAFT.sentences][:5] == [
        "It gives more of Challenge, which I want more of.",
        "It gives more of What: choosing the problems, which I want more of.",
        f"It uses Finding causes, which I can show: “{first}”.",
        "It uses Working with data, which I can show: "
        "“I joined job notes and rota data in one sheet; two planners now use it every Monday”.",
        "I want to build Explaining clearly. I could practise by explaining it to a colleague.",
    ]


def test_no_strength_that_drains_and_no_loss():
    said = " ".join(one.text for one in DRAFT.sentences)
    assert "Organising work" not in said, "level 3 meets 3, energy −1"
    assert "lose" not in said, "no motivator to protect has a negative supply"


def test_what_is_missing_and_how_sure_it_is():
    assert [one.id for one in DRAFT.confidence.missing] == ["SR1", "KC3"]
    assert DRAFT.confidence.level == "medium"
    assert "88 % of what it asks for is rated" in DRAFT.confidence.because, "completeness .875, half up"


def test_two_experiments_from_the_tie():
    assert [one.starter for one in DRAFT.trials] == ["TRY03", "TRY04"]
    assert all(one.duration_days <= 14 and one.hours <= 10 for one in DRAFT.trials)
    assert DRAFT.trials[0].if_then.startswith("If a free hour comes up in the morning, then I")


def test_the_questions_go_to_whom_they_concern():
    assert [(one.to, one.question) for one in DRAFT.questions] == [
        ("peer", "What could tell us more about Readiness?"),
        ("me", "The catalogue says what is hard: “Data quality of job notes”. Could you accept that?"),
        ("me", "You have not rated Listening to understand yet, and it is needed here. When did you last do that?"),
    ]


def test_it_passes_every_check():
    found = brief(scoring=SCORED)
    drafts = TemplateDrafter().write(found)
    assert problems(drafts, found.material) == ()
    assert cousins(drafts, found.material) == ()


def test_before_it_is_scored_it_is_not_sure_and_tries_a_talk():
    early = across()
    assert early.confidence.level == "low"
    assert early.confidence.because.startswith("Not weighed yet")
    assert [one.starter for one in early.trials] == ["TRY01"]
    (option,) = map(PACK.catalogue.option, early.option_ids)
    assert any(option.risks in one.question for one in early.questions)


def test_a_value_that_is_fed_comes_first_and_says_its_place():
    fed = across(scoring=SCORED | {"value_ratings": {"OPT-007": {"V02": 2, "V14": 1, "V55": 0, "V04": -1}}})
    assert [one.text for one in fed.sentences[:2]] == [
        "It is good for Questions to explore, number 1 of your values.",
        "It is good for Excellent work, number 2 of your values.",
    ]
    assert (
        fed.sentences[0].shareable
        == "It is good for Questions to explore, one of the things that matter most to me now."
    )


def test_what_would_be_lost_is_said_beside_what_would_be_gained():
    protect = PERSONA["motivators"] | {"satisfaction": {"MC2": 2, "MA3": 3, "MW2": 5, "MR2": 4}}
    protect["corrected_order"] = ["MW2", "MC2", "MA3", "MC1", "MC3", "MA1", "MA2", "MR1", "MR2", "MR3", "MW1", "MW3"]
    draft = across(scoring=SCORED, motivators=protect)
    (loss,) = (one for one in draft.sentences if one.mark == "trade-off")
    assert loss.text == "You would gain Challenge; you may lose Stability."
    assert loss.evidence == ("MC2", "MW2", "OPT-007")


def test_a_strained_limit_stays_on_the_page():
    limits = {"CN03": {"status": "flexible", "limit": {"max_days_month": 0}}}
    (strain,) = (one for one in across(scoring=SCORED, constraints=limits).sentences if one.mark == "limit")
    assert strain.text == "You would gain Challenge; you may need a solution for Travel (0 days away a month at most)."
    assert strain.shareable == ""


def test_what_a_fixed_limit_keeps_out_is_named_and_never_drafted():
    options = PERSONA["options"] | {"shortlist": ["OPT-007", "OPT-001", "OPT-022"]}
    drafts = TemplateDrafter().write(Brief.of(PACK, answers(PERSONA | {"options": options}), MOMENT))
    assert [(one.option_id, one.why) for one in drafts.blocked] == [("OPT-022", "Travel: beyond a limit you fixed.")]
    assert all("OPT-022" not in one.option_ids for one in drafts.pathways)


def test_everything_kept_out_leaves_nothing_to_draft_from():
    options = PERSONA["options"] | {"shortlist": ["OPT-021", "OPT-022"]}
    drafts = TemplateDrafter().write(Brief.of(PACK, answers(PERSONA | {"options": options}), MOMENT))
    assert drafts.pathways == ()
    assert "within the limits you fixed" in drafts.not_enough[0]


def test_a_mentoring_in_the_own_unit_deepens_when_nothing_is_reshaped():
    options = PERSONA["options"] | {"shortlist": ["OPT-007", "OPT-017"], "my_unit": "People"}
    drafts = TemplateDrafter().write(Brief.of(PACK, answers(PERSONA | {"options": options}), MOMENT))
    assert [(one.kind, one.option_ids) for one in drafts.pathways] == [
        ("deepen", ("OPT-017",)), ("across", ("OPT-007",)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sure", "level"),
    [({}, "medium"), ({"ratings": True}, "medium"), ({"ratings": True, "cells": True}, "high")],
)
def test_it_is_sure_only_when_nothing_is_missing_and_it_clearly_leads(sure, level):
    strengths = PERSONA["strengths"]
    if sure.get("ratings"):
        more = {"SR1": {"level": 3, "energy": 0}}
        strengths = {**strengths, "rating": strengths["rating"] | more}
    cells = {one: {name: cell | {"conf": "high"} for name, cell in row.items()} for one, row in CELLS.items()}
    scored = SCORED | {"cell": cells | {"OPT-013": {one: cell | {"x": 2} for one, cell in cells["OPT-013"].items()}}}
    found = brief(scoring=scored if sure.get("cells") else SCORED, strengths=strengths)
    drafts = TemplateDrafter().write(found)
    assert next(one for one in drafts.pathways if one.kind == "across").confidence.level == level
    assert problems(drafts, found.material) == ()


def test_material_reads_nothing_of_a_skipped_step():
    skipped = answers(PERSONA) | {"motivators": answers(PERSONA)["motivators"].model_copy(update={"status": "skipped"})}
    assert Material.of(PACK, skipped).drivers == {}
