"""Rules across records: whatever changes in one answer, the others name only what is there."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.model.across import answer_of, proposable
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.experiments import ExperimentsAnswer
from actvo_kit.model.answers.options import OWN, OptionsAnswer
from actvo_kit.model.answers.packet import PacketAnswer
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.saved_answer import Answer
from tests.model.records import PEER, good

PATHS, TESTS, TOKENS, OPTIONS = ("PW-A", "PW-B", "PW-C"), ("EX-1", "EX-2"), ("a", "b"), ("OPT-001", "OPT-007", OWN)
some = lambda ids, most=3: st.lists(st.sampled_from(ids), unique=True, max_size=most)  # noqa: E731
true = st.just(True)
PATHWAY = st.fixed_dictionaries({"option_ids": some(OPTIONS), "private": st.booleans()})
TEST = st.fixed_dictionaries({}, optional={"pathway_id": st.sampled_from(PATHS)})
PEOPLE = st.fixed_dictionaries(
    {
        "options": st.fixed_dictionaries({}, optional={"own_option": st.just({"title": "Mine"})}),
        "pathways": st.fixed_dictionaries(
            {"pathway": st.dictionaries(st.sampled_from(PATHS), PATHWAY)},
            optional={"set_aside": st.dictionaries(st.sampled_from(PATHS), true)},
        ),
        "experiments": st.fixed_dictionaries({"experiment": st.dictionaries(st.sampled_from(TESTS), TEST)}),
        "strengths": some(TOKENS).map(lambda found: {"peers": [PEER | {"token": one} for one in found]}),
        "scoring": some(OPTIONS).map(lambda found: {"cell": {one: {"KP1": {"x": 3.0}} for one in found}}),
        "packet": st.fixed_dictionaries(
            {"experiment_ids": some(TESTS), "peer_tokens": some(TOKENS)},
            optional={"pathway_id": st.sampled_from(PATHS)},
        ),
    }
)


def people(records: dict[str, Any], skipped: Any = ()) -> dict[str, Answer]:
    return {
        slug: Answer(slug=slug, record=record, status="skipped" if slug in skipped else "done")
        for slug, record in records.items()
    }


@given(PEOPLE, st.sets(st.sampled_from(("options", "pathways", "experiments", "strengths"))))
def test_what_is_named_is_there_and_what_is_there_stays_named(records: dict[str, Any], skipped: set[str]) -> None:
    answers = people(records, skipped)
    packet, pathways = answer_of(PacketAnswer, answers), answer_of(PathwaysAnswer, answers)
    tests, scoring = answer_of(ExperimentsAnswer, answers).experiment, answer_of(ScoringAnswer, answers)
    private = {one for one, pathway in records["pathways"]["pathway"].items() if pathway["private"]}
    open_ones = {one for one, pathway in pathways.pathways.items() if not pathway.private}
    assert set(proposable(answers)) == open_ones

    named = records["packet"].get("pathway_id")
    assert packet.pathway_id == (named if named in open_ones else None)
    assert packet.experiment_ids == tuple(
        one
        for one in records["packet"]["experiment_ids"]
        if one in tests and records["experiments"]["experiment"][one].get("pathway_id") not in private
    )
    tokens = {peer.token for peer in answer_of(StrengthsAnswer, answers).peers}
    assert packet.peer_tokens == tuple(one for one in records["packet"]["peer_tokens"] if one in tokens)

    if "experiments" not in skipped:
        assert set(tests) == set(records["experiments"]["experiment"]), "no test is lost for its pathway"
        for one, given_one in records["experiments"]["experiment"].items():
            was = given_one.get("pathway_id")
            assert tests[one].pathway_id == (was if was in pathways.pathways else None)

    has_own = answer_of(OptionsAnswer, answers).own_option is not None
    named_options = {one for pathway in pathways.pathway.values() for one in pathway.option_ids} | set(scoring.cell)
    assert has_own or OWN not in named_options
    assert set(scoring.cell) == {one for one in records["scoring"]["cell"] if has_own or one != OWN}


@given(PEOPLE)
def test_reading_changes_nothing_that_is_kept(records: dict[str, Any]) -> None:
    answers = people(records)
    before = {slug: answer.plain() for slug, answer in answers.items()}
    for kind in RECORDS.values():
        answer_of(kind, answers)
    assert {slug: answer.plain() for slug, answer in answers.items()} == before


@pytest.mark.parametrize("slug", RECORDS)
def test_a_skipped_step_is_an_empty_answer(slug: str) -> None:
    answers = people({one: good(one) for one in RECORDS}, {slug})
    assert answer_of(RECORDS[slug], answers) == RECORDS[slug]()
    assert answer_of(RECORDS[slug], {}) == RECORDS[slug]()


@pytest.mark.parametrize("slug", RECORDS)
def test_a_whole_person_is_read_as_they_are(slug: str) -> None:
    """But for the private pathway that their packet and its first step are about."""
    records = {one: good(one) for one in RECORDS}
    read = answer_of(RECORDS[slug], people(records))
    less = {"pathway_id": None, "experiment_ids": ()} if slug == "packet" else {}
    assert read == RECORDS[slug].read(good(slug)).model_copy(update=less)
