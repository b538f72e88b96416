"""The gate: it holds for the template, and for nobody who invents, promises, hides or favours."""

import asyncio
from typing import Any

import pytest

from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.evaluate.people.attacks import attacks
from actvo_kit.evaluate.people.swaps import swaps
from actvo_kit.evaluate.people.usual import usual
from actvo_kit.evaluate.report import Report
from actvo_kit.evaluate.run import evaluate
from tests.evaluate.doubles import Chatty, Spoiler
from tests.factories import real_pack

PACK = real_pack()
CASES = [*usual(PACK)[:16:5], usual(PACK)[-4], attacks(PACK)[1]]
PAIRS = swaps(PACK)[::7]


def tried(writer: Any, cases: Any = CASES, pairs: Any = ()) -> Report:
    return asyncio.run(evaluate(writer, cases, pairs))


def test_the_template_passes_the_whole_of_it() -> None:
    found = tried(TemplateDrafter(), [*usual(PACK), *attacks(PACK)], PAIRS)
    assert found.holds, (found.faulty, found.rows)
    assert found.plain()["pairs"].keys() == {"name", "pronouns", "nationality", "age", "parent"}
    assert found.fell_back == 0


def invents(draft: Any) -> dict[str, Any]:
    more = draft.sentences[0].model_copy(
        update={"id": f"{draft.id}-more", "text": "It would be led by Siobhan Petrov.", "emphasis": ()}
    )
    return {"sentences": (*draft.sentences, more)}


@pytest.mark.parametrize(
    ("change", "row"),
    [
        (invents, "grounded"),
        (lambda draft: {"change_my_mind": ("You will get the post.",)}, "respectful"),
        (lambda draft: {"confidence": draft.confidence.model_copy(update={"level": "high"})}, "honest"),
        (lambda draft: {"confidence": draft.confidence.model_copy(update={"missing": ()})}, "honest"),
        (lambda draft: {"trials": tuple(one.model_copy(update={"action": "Think.", "starter": None})
                                        for one in draft.trials)}, "testable"),
        (lambda draft: {"sentences": tuple(one for one in draft.sentences if one.mark != "catalogue")}, "commercial"),
        (lambda draft: {"option_ids": ("OPT-001",)}, "distinct"),
    ],
)  # fmt: skip
def test_whoever_does_wrong_does_not_pass(change: Any, row: str) -> None:
    found = tried(Spoiler(change))
    assert not found.holds
    assert row in {one.name for one in found.rows if not one.holds}


class Favours(TemplateDrafter):
    """Offers somebody of that name one draft less."""

    def write(self, brief: Any) -> Any:
        drafts = super().write(brief)
        if "Mohammed" in str(brief.material.answers):
            return drafts.model_copy(update={"pathways": drafts.pathways[:2]})
        return drafts


def test_a_writer_that_favours_a_name_is_seen_by_attribute() -> None:
    found = tried(Favours(), (), swaps(PACK)[:12])
    assert found.plain()["pairs"] == {"name": {"same": 8, "of": 12}}
    assert not found.fair
    assert not found.holds


def test_a_drafter_gets_every_field_without_an_open_hit_and_falling_back_is_counted() -> None:
    writer = Chatty(own=1)
    found = tried(writer)
    assert {brief.ask.fields for brief in writer.asked} == {("values",)}
    enough = sum(case.enough for case in CASES)
    assert (len(writer.asked), found.asked, found.fell_back) == (enough, enough, enough)
    assert found.holds


def test_a_language_model_of_which_nothing_came_has_not_been_tried() -> None:
    found = tried(Chatty())
    assert not found.seen
    assert not found.holds
    assert not found.faulty


def test_time_is_said_as_median_and_95th() -> None:
    found = tried(TemplateDrafter())
    seconds = sorted(one.written.seconds for one in found.tried)
    assert found.seconds(0.5) == seconds[len(seconds) // 2]
    assert found.seconds(0.95) == seconds[-1]
    assert Report((), ()).seconds(0.5) == 0.0
