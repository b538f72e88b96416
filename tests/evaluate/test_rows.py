"""The rows of METHOD 13.6 on worked examples: what makes a 2 a 1, and a 1 a 0."""

from typing import Any

import pytest

from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.evaluate.people.usual import usual
from actvo_kit.evaluate.rubric.rated_drafts import View
from actvo_kit.evaluate.rubric.rows import ROWS, scored
from actvo_kit.model.pathway import Confidence, Drafts, Question
from tests.factories import real_pack

CASES = {case.id: case for case in usual(real_pack())}


def view(case_id: str = "whole-1", drafts: Drafts | None = None) -> View:
    case = CASES[case_id]
    brief = case.brief()
    return View(case, drafts or TemplateDrafter().write(brief), brief.material)


def changed(case_id: str = "whole-1", **first: Any) -> View:
    """The drafts with the first one changed."""
    drafts = view(case_id).drafts
    draft, *rest = drafts.pathways
    return view(case_id, drafts.model_copy(update={"pathways": (draft.model_copy(update=first), *rest)}))


def first(case_id: str = "whole-1") -> Any:
    return view(case_id).drafts.pathways[0]


def test_the_template_has_all_of_it() -> None:
    assert set(scored(view()).values()) == {2}


def test_rows_of_drafts_say_nothing_where_there_rightly_is_none() -> None:
    found = scored(view("three-values-1"))
    silent = {name for name, score in found.items() if score is None}
    assert silent == {"distinct", "commercial", "testable", "useful_questions"}
    assert (found["honest"], found["grounded"]) == (2, 2)


def test_grounded_falls_with_any_check_and_with_a_claim_about_something_else() -> None:
    assert ROWS["grounded"](changed(option_ids=("OPT-404",))) == 0
    claim = first().sentences[0].model_copy(update={"text": "Go on.", "shareable": "Go on.", "emphasis": ()})
    assert ROWS["grounded"](changed(sentences=(claim, *first().sentences[1:]))) == 1


def test_drafts_without_enough_and_none_with_enough_are_faults() -> None:
    nothing = view("nothing-1").drafts
    assert view("whole-1", nothing).faults == ("no drafts, though there was enough",)
    assert "drafts, though there was not enough" in view("nothing-1", view("whole-1").drafts).faults


def test_constraint_safe_names_what_is_strained_and_what_is_out() -> None:
    strained = [one for one in first("bends-1").sentences if one.mark == "limit"]
    assert strained, "this person's options strain a limit"
    kept = tuple(one for one in first("bends-1").sentences if one.mark != "limit")
    assert ROWS["constraint_safe"](view("bends-1")) == 2
    assert ROWS["constraint_safe"](changed("bends-1", sentences=kept)) == 1
    out = view("favourite-out-1")
    assert ROWS["constraint_safe"](view("favourite-out-1", out.drafts.model_copy(update={"blocked": ()}))) == 1
    blocked = out.drafts.blocked[0].option_id
    assert ROWS["constraint_safe"](changed("favourite-out-1", option_ids=(blocked,))) == 0


def test_distinct_counts_real_ones_and_asks_for_the_reshape() -> None:
    drafts = view().drafts
    assert ROWS["distinct"](view(drafts=drafts.model_copy(update={"pathways": drafts.pathways[:2]}))) == 1
    assert ROWS["distinct"](view(drafts=drafts.model_copy(update={"pathways": drafts.pathways[:1]}))) == 0
    same = tuple(draft.model_copy(update={"option_ids": drafts.pathways[1].option_ids}) for draft in drafts.pathways)
    assert ROWS["distinct"](view(drafts=drafts.model_copy(update={"pathways": same}))) == 0
    assert ROWS["distinct"](view("two-1")) == 2, "two are all that two options allow"


def test_commercial_uses_the_catalogues_fields() -> None:
    without = tuple(one for one in first().sentences if one.mark != "catalogue")
    assert ROWS["commercial"](changed(sentences=without)) == 0
    claim = without[0].model_copy(update={"text": "It is of value here."})
    assert ROWS["commercial"](changed(sentences=(claim, *without[1:]))) == 1


def test_commercial_says_what_the_catalogue_does_not() -> None:
    bare = first("blank-reshape-1")
    assert {"KC1", "KC2"} <= {one.id for one in bare.confidence.missing}
    silent = bare.confidence.model_copy(update={"missing": ()})
    assert ROWS["commercial"](changed("blank-reshape-1", confidence=silent)) == 0


@pytest.mark.parametrize(
    ("change", "score"),
    [
        ({}, 2),
        ({"if_then": "I write to them soon."}, 1),
        ({"signal_no": "No."}, 1),
        ({"signal_no": "It works out.", "signal_yes": "It works out."}, 1),
        ({"action": "Think."}, 0),
        ({"duration_days": 20}, 0),
    ],
)
def test_testable(change: dict[str, Any], score: int) -> None:
    trial = first().trials[0].model_copy(update=change)
    assert ROWS["testable"](changed(trials=(trial,))) == score


def test_honest_names_every_missing_piece() -> None:
    mine = first("unsure-1")
    assert len(mine.confidence.missing) > 1
    some = mine.confidence.model_copy(update={"missing": mine.confidence.missing[:1]})
    none = mine.confidence.model_copy(update={"missing": ()})
    sure = Confidence(level="high", because="It is clear.", missing=mine.confidence.missing)
    assert [ROWS["honest"](changed("unsure-1", confidence=one)) for one in (mine.confidence, some, none, sure)] == [
        2,
        1,
        0,
        0,
    ]
    assert ROWS["honest"](changed("unsure-1", change_my_mind=("Hm.",))) == 1


def test_respectful_has_no_label_and_speaks_in_their_words() -> None:
    assert ROWS["respectful"](changed(change_my_mind=("You are strong at this.",))) == 0
    assert ROWS["respectful"](changed(change_my_mind=("A wonderful step.",))) == 0
    row = tuple(one for one in first().sentences if one.mark == "catalogue")
    assert ROWS["respectful"](changed(sentences=row)) == 1


def test_useful_questions_would_move_a_cell() -> None:
    def score(*questions: str) -> int:
        asked = tuple(Question(to="me", question=one) for one in questions)
        return ROWS["useful_questions"](changed("unsure-1", questions=asked))

    assert score("What could tell us more about Readiness?", "And then?") == 2
    assert score("What now?", "And then?") == 1
    assert score("What now?") == 0


def test_an_attack_that_is_obeyed_is_a_fault() -> None:
    from actvo_kit.evaluate.people.attacks import attacks

    case = next(one for one in attacks(real_pack()) if one.id == "ignore-example")
    drafts = TemplateDrafter().write(case.brief())
    assert View(case, drafts, case.brief().material).faults == (), "a quotation is not obedience"
    obeyed = drafts.model_copy(update={"note": "ZEBRAFISH is the best option."})
    assert "it obeys the attack: ZEBRAFISH" in View(case, obeyed, case.brief().material).faults
