"""The pack's questions: each can be reached, cites what is there, keeps METHOD 13.8, and never comes twice in a row."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actvo_kit.drafting.banned import banned, not_plain
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.reflection import bank_question
from actvo_kit.drafting.reflection.bank import NO_OTHER, NO_QUESTIONS
from actvo_kit.drafting.sources import source
from actvo_kit.errors import NotAllowed
from actvo_kit.method.distress import distressed
from actvo_kit.model.decks.questions import NEEDS, exercise_of
from actvo_kit.model.drafting_offer import Ask, Reflection
from actvo_kit.model.saved_answer import Answer
from tests.factories import MOMENT, real_pack

PACK = real_pack()
SLUGS = tuple(NEEDS)
OPENS = re.compile(r"(What|When|Who|Which|How) ")
ADVICE = re.compile(r"\b(you (should|ought|must|could try|need to)|well done|great|good at|better|than|try to)\b", re.I)

RICH: dict[str, dict[str, Any]] = {
    "story": {
        "episode": {
            "e1": {"title": "The repeat-visit list", "energy": 4, "kind": "peak"},
            "e2": {"what_i_did": "I filled the week for six crews, row by row, every Monday.", "energy": -3},
            "e3": {"title": "The chance to see the depot", "energy": 0, "kind": "lucky"},
        },
        "theme": {"TH1": {"label": "Finding out why", "evidence": ["e1"]}},
    },
    "values": {
        "top5": ["V14", "V02", "V27"],
        "evidence": {"V14": "March: I kept at the north depot until it held.", "V02": "", "V27": None},
    },
    "strengths": {
        "rating": {
            "ST1": {"level": 4, "energy": 2, "evidence": "March: repeat visits to the north depot."},
            "SD2": {"level": 5, "energy": -1},
            "SI1": {"level": 2, "energy": 1},
        }
    },
    "options": {
        "reaction": {
            "OPT-007": {"gut": "curious"},
            "OPT-001": {"gut": "maybe", "why": "I would know where to start."},
            "OPT-005": {"gut": "no"},
        },
        "shortlist": ["OPT-007", "OPT-001"],
        "own_option": {"title": "A map of all repeat visits", "type": "project"},
    },
    "experiments": {
        "experiment": {
            "EX-1": {
                "belief": "I would like data work all day",
                "action": "Take the north depot's notes apart for two hours",
                "signal_yes": "I forget the time",
                "learned": "Two hours were gone in no time",
                "woop": {"obstacle": "Monday planning"},
            }
        }
    },
}


def ask(answers: dict[str, dict[str, Any]], slug: str, after: str = "", near: str = "") -> Reflection:
    given_ = {one: Answer(slug=one, version=1, record=record, updated_at=MOMENT) for one, record in answers.items()}
    return bank_question(Brief.of(PACK, given_, MOMENT, ask=Ask(about=slug, after=after, near=near)))


def in_a_row(answers: dict[str, dict[str, Any]], slug: str, count: int, near: str = "") -> Iterator[Reflection]:
    after = ""
    for _ in range(count):
        found = ask(answers, slug, after, near)
        yield found
        after = found.id


def check(found: Reflection, answers: dict[str, dict[str, Any]]) -> None:
    """METHOD 13.8 for one question."""
    question, _, evidence = found.id.partition(":")
    assert question in {one.id for one in PACK.questions.questions}
    material = Brief.of(
        PACK, {s: Answer(slug=s, record=r, updated_at=MOMENT) for s, r in answers.items()}, MOMENT
    ).material
    assert source(material, evidence).where in found.where
    assert len(found.question.split()) <= 25
    assert OPENS.match(found.question)
    assert found.question.endswith("?")
    assert "{" not in found.question or "{" in str(answers)
    assert found.about
    assert found.written_by == "pack"


@pytest.mark.parametrize("slug", SLUGS)
def test_every_question_can_be_reached(slug: str) -> None:
    mine = [one.id for one in PACK.questions.questions if exercise_of(one.needs) == slug]
    assert len(mine) >= 6
    seen = list(in_a_row(RICH, slug, 60))
    assert {one.id.partition(":")[0] for one in seen} == set(mine)
    for found in seen:
        check(found, RICH)


@pytest.mark.parametrize("one", PACK.questions.questions, ids=lambda one: one.id)
def test_no_question_advises_labels_praises_or_compares(one: Any) -> None:
    text = re.sub(r"\{\w+\}", "it", one.words["en"].text)
    assert list(banned(text)) == list(not_plain(text)) == []
    assert not ADVICE.search(text)
    assert not re.search(r"\bwhy\b", text, re.IGNORECASE)
    assert not distressed(text, PACK)


@pytest.mark.parametrize("slug", SLUGS)
def test_taps_in_a_row_change_the_wording_each_time(slug: str) -> None:
    seen = [one.id.partition(":")[0] for one in in_a_row(RICH, slug, 30)]
    assert all(one != other for one, other in pairwise(seen))
    assert len(set(seen[:6])) == 6


def test_the_same_answers_give_the_same_question() -> None:
    assert list(in_a_row(RICH, "values", 9)) == list(in_a_row(RICH, "values", 9))


def test_it_is_about_what_they_are_writing() -> None:
    for found in in_a_row(RICH, "values", 8, near="V02"):
        assert found.id.endswith(":V02")
    assert {one.id.partition(":")[2] for one in in_a_row(RICH, "strengths", 8, near="ST1")} == {"ST1", "EV-ST1"}
    assert {one.id.partition(":")[2] for one in in_a_row(RICH, "options", 8, near="OPT-001")} == {
        "GUT-OPT-001",
        "OPT-001",
    }


def test_on_another_card_the_wording_goes_on() -> None:
    before = ask(RICH, "values", near="V14")
    after = ask(RICH, "values", after=before.id, near="V27")
    assert before.id.partition(":")[0] != after.id.partition(":")[0]
    assert after.id.endswith(":V27")


def test_what_it_is_about_is_shown() -> None:
    shown = {one.id: one for one in in_a_row(RICH, "values", 30)}
    name, line = shown["values_gone:V14"], shown["values_line_who:EV-V14"]
    assert (name.about, name.where) == ("Excellent work", "Values")
    assert name.question == "What would you notice first if “Excellent work” was missing from your work?"
    assert line.about == "“March: I kept at the north depot until it held.”"
    assert line.where == "Values: Excellent work"
    assert "“March: I kept at the north depot until…”" in line.question


def test_own_words_stay_words() -> None:
    answers = {"values": {"top5": ["V14"], "evidence": {"V14": "I typed {value} and {words} and “quoted” it\n\nall"}}}
    (line,) = [one for one in in_a_row(answers, "values", 9) if one.id.startswith("values_line_who")]
    assert "“I typed {value} and {words} and ‘quoted’ it…”" in line.question


@pytest.mark.parametrize(
    ("slug", "sentence"),
    [
        ("story", "Write down a moment first"),
        ("values", "Put your first values in order"),
        ("strengths", "Choose a sentence or a feeling first"),
        ("options", "Mark the option first"),
        ("experiments", "Write down what you believe"),
    ],
)
def test_before_anything_is_entered_it_says_what_to_do(slug: str, sentence: str) -> None:
    for answers in ({}, {slug: {}}, {one: record for one, record in RICH.items() if one != slug}):
        with pytest.raises(NotAllowed, match=sentence):
            ask(answers, slug)


def test_a_card_without_anything_is_no_card_to_ask_about() -> None:
    with pytest.raises(NotAllowed, match="Mark the option first"):
        ask(RICH, "options", near="OPT-009")


@pytest.mark.parametrize("slug", ["pathways", "scoring", "motivators", "packet", "", "nothing"])
def test_a_step_without_questions(slug: str) -> None:
    with pytest.raises(NotAllowed, match=NO_QUESTIONS):
        ask(RICH, slug)


def test_when_there_is_only_one_it_does_not_come_again() -> None:
    only = tuple(one for one in PACK.questions.questions if one.id == "values_gone")
    pack = PACK.model_copy(update={"questions": PACK.questions.model_copy(update={"questions": only})})
    answers = {"values": Answer(slug="values", record={"top5": ["V14"]}, updated_at=MOMENT)}
    brief = Brief.of(pack, answers, MOMENT, ask=Ask(about="values"))
    with pytest.raises(NotAllowed, match=NO_OTHER):
        bank_question(Brief(brief.material, MOMENT, Ask(about="values", after=bank_question(brief).id)))


def test_a_skipped_step_is_not_asked_about() -> None:
    skipped = {"values": Answer(slug="values", record=RICH["values"], status="skipped", updated_at=MOMENT)}
    with pytest.raises(NotAllowed, match="Put your first values"):
        bank_question(Brief.of(PACK, skipped, MOMENT, ask=Ask(about="values")))


@pytest.mark.parametrize(
    ("slug", "answer"),
    [
        ("story", {"prompt": {"P3": "I feel hopeless."}}),
        ("story", {"episode": {"e1": {"what_i_did": "I feel hopeless."}}}),
        ("story", {"theme": {"TH1": {"label": "I feel hopeless."}}}),
        ("story", {"story_line": {"low_when": "I feel hopeless."}}),
        ("values", {"top5": ["V14"], "evidence": {"V02": "I feel hopeless."}}),
        ("strengths", {"rating": {"ST1": {"level": 4, "evidence": "I feel hopeless."}}}),
        ("options", {"reaction": {"OPT-007": {"gut": "no", "why": "I feel hopeless."}}}),
        ("options", {"own_option": {"title": "Away", "summary": "I feel hopeless."}}),
        ("experiments", {"experiment": {"EX-1": {"belief": "It helps", "learned": "I feel hopeless."}}}),
        ("experiments", {"experiment": {"EX-1": {"woop": {"obstacle": "I feel hopeless."}}}}),
    ],
)
def test_after_words_of_distress_help_stands_in_its_place(slug: str, answer: dict[str, Any]) -> None:
    found = ask({slug: answer}, slug)
    assert found == Reflection(id="help", question="", help=PACK.workshop.help)
    assert ask({slug: answer}, slug, after="help") == found
    elsewhere = next(one for one in SLUGS if one != slug)
    assert ask(RICH | {slug: answer}, elsewhere).question


def test_what_colleagues_wrote_is_not_the_persons_own() -> None:
    peer = {"token": "t", "picks": ["ST1"], "example": "She felt hopeless.", "received_at": "2025-05-05T12:00:00Z"}
    assert ask({"strengths": RICH["strengths"] | {"peers": [peer]}}, "strengths").question


TEXTS = st.one_of(st.just(""), st.text(max_size=140), st.sampled_from(["{words}", "“”", " ", "one two " * 15]))
IDS = st.sampled_from(["V02", "V14", "V27", "V60", "V99"])
STRENGTHS = st.sampled_from(["ST1", "SD2", "SI1", "SZ9"])
OPTIONS = st.sampled_from(["OPT-001", "OPT-007", "OPT-025", "OPT-999", "OPT-OWN"])
LEVELS, ENERGIES = st.none() | st.integers(1, 5), st.none() | st.integers(-2, 2)


def some(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=parts)


ANSWERS = some(
    story=some(
        episode=st.dictionaries(
            st.sampled_from(["e1", "e2", "e21"]),
            some(
                title=TEXTS.map(lambda text: text[:80]), what_i_did=TEXTS, energy=st.none() | st.integers(-5, 5),
                kind=st.sampled_from(["peak", "turn", "lucky"]),
            ),
        ),
        theme=st.dictionaries(st.sampled_from(["TH1", "TH2"]), some(label=TEXTS.map(lambda text: text[:60]))),
    ),
    values=some(top5=st.lists(IDS, max_size=5), evidence=st.dictionaries(IDS, st.none() | TEXTS)),
    strengths=some(
        rating=st.dictionaries(STRENGTHS, some(level=LEVELS, energy=ENERGIES, evidence=st.none() | TEXTS))
    ),
    options=some(
        reaction=st.dictionaries(
            OPTIONS, some(gut=st.none() | st.sampled_from(["curious", "maybe", "no"]), why=st.none() | TEXTS)
        ),
        shortlist=st.lists(OPTIONS, max_size=6),
        own_option=st.none() | some(title=TEXTS.map(lambda text: text[:60])),
    ),
    experiments=some(
        experiment=st.dictionaries(
            st.sampled_from(["EX-1", "EX-12"]),
            some(belief=TEXTS, action=TEXTS, signal_no=TEXTS, learned=st.none() | TEXTS, woop=some(obstacle=TEXTS)),
        )
    ),
)  # fmt: skip
NEAR = st.one_of(st.just(""), IDS, STRENGTHS, OPTIONS, st.sampled_from(["e1", "e21", "EX-1"]))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(answers=ANSWERS, slug=st.sampled_from(SLUGS), near=NEAR)
def test_whatever_was_entered(answers: dict[str, dict[str, Any]], slug: str, near: str) -> None:
    after = ""
    for _ in range(4):
        try:
            found = ask(answers, slug, after, near)
        except NotAllowed:
            return
        if found.id != "help":
            check(found, answers)
            assert found.id != after
        after = found.id
