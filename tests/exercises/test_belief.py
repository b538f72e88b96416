"""METHOD E6b: what one's own answers offer, both sides read back, the sentence that experiments offer, and where
nothing of it is.
"""

from dataclasses import replace
from random import Random

import pytest

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.drafting.openai import helper_of
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.exercises.belief.bot import BeliefBot
from actvo_kit.exercises.belief.reading import reading
from actvo_kit.exercises.belief.take_home import part
from actvo_kit.exercises.belief.widget import Belief
from actvo_kit.exercises.experiments.widget import Experiments
from actvo_kit.exercises.packet.widget import Packet
from actvo_kit.method.belief import absolutes
from actvo_kit.method.group_view import SLUG_OF
from actvo_kit.model.answers.belief import BeliefAnswer
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.saved_answer import apply
from actvo_kit.settings import DraftingSettings
from tests.factories import answers

CANARY = "zebra seventeen"


@pytest.fixture
def widget_for(desk_of, pack):
    def make(kind=Belief, **records):
        desk = desk_of(answers={**pack.persona.answers, **records})
        return kind(desk, *desk.open())

    return make


def read(pack, record, **others):
    known = answers({**pack.persona.answers, **others})
    return reading(BeliefAnswer.read(record), known, pack)


def test_oracle_of_what_is_offered_to_rowan(widget_for):
    """Energies +4 +3 −2 +5 −3 +2: the four furthest from nothing. Then the strengths with an example, by level."""
    assert [offer["id"] for offer in widget_for().content["offers"]] == [
        "e4",
        "e1",
        "e2",
        "e5",
        "SA3",
        "ST1",
        "SC1",
        "SR4",
    ]


def test_what_was_skipped_offers_nothing(desk_of, pack):
    desk = desk_of(answers=dict(pack.persona.answers))
    for slug in ("story", "strengths"):
        desk.answers[slug] = desk.answers[slug].model_copy(update={"status": "skipped"})
    widget = Belief(desk, *desk.open())
    assert widget.content["offers"] == []
    assert widget.reading["speaks_for"] == ["Both data posts of this year went to people from other teams."]


def test_both_sides_are_read_back_in_the_persons_words(pack):
    says = read(pack, pack.persona.answers["belief"])
    assert says["speaks_for"][0].startswith("Monday planning: I fill the week")
    assert says["speaks_against"][-1] == "The call centre asked for my list a second time in April."
    assert len(says["speaks_against"]) == 3


def test_a_moment_that_was_taken_away_is_left_out(pack):
    record = {"sentence": "x", "speaks_for": {"cites": ["e1", "e11"], "text": "y"}}
    assert read(pack, record, story={})["speaks_for"] == ["y"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Nobody gives data work to a scheduler.", ["Nobody"]),
        ("I never get it, and I have to ask. Never.", ["Never", "have to"]),
        ("I can’t change now.", ["can't"]),
        ("Nevertheless I know the lonely parts.", []),
        ("", []),
    ],
)
def test_words_that_leave_no_room(pack, sentence, words):
    assert absolutes(sentence, pack.belief.absolute) == words


def test_one_question_about_such_a_word_and_none_without(pack):
    assert read(pack, {"sentence": "Nobody asks me."})["otherwise"] == (
        "You wrote “Nobody”. When was it different, if only a little?"
    )
    assert read(pack, {"sentence": "I am asked rarely."})["otherwise"] == ""


def test_after_words_of_distress_the_help_stands_there_and_nothing_is_asked(pack):
    says = read(pack, {"sentence": "Nobody needs me.", "speaks_for": {"text": "I feel hopeless."}})
    assert (says["help"], says["otherwise"]) == (pack.workshop.help, "")
    assert read(pack, {"sentence": "Nobody needs me."})["help"] == ""


def test_it_is_kept_with_a_sentence_alone(widget_for, answer_to):
    widget = widget_for(belief={})
    assert list(answer_to(widget, {}, status="done")["problems"]) == ["sentence"]
    assert answer_to(widget, {"sentence": "It is too late."}, status="done")["problems"] == {}


def test_what_stands_on_both_sides_or_in_no_deck_is_refused(widget_for, answer_to):
    widget = widget_for(belief={})
    both = {"sentence": "x", "speaks_for.cites": ["e1"], "speaks_against.cites": ["e1"]}
    assert list(answer_to(widget, both, status="done")["problems"]) == ["speaks_against.cites"]
    assert list(answer_to(widget, {"speaks_for.cites": ["SZ9"]})["errors"]) == ["speaks_for.cites"]


def test_experiments_offer_the_sentence_to_test(widget_for):
    test = "If I ask one planner, I will hear one reason."
    assert widget_for(Experiments, belief={"test": f" {test} "}).content["belief"] == test
    assert widget_for(Experiments, belief={}).content["belief"] == ""


def test_it_is_in_no_draft_letter_picture_or_paper(pack, widget_for):
    """METHOD 11: private, class 3. A canary in every field, and every field ticked that there is to tick."""
    record = {
        "sentence": f"{CANARY} sentence",
        "speaks_for": {"cites": ["e1"], "text": f"{CANARY} for"},
        "speaks_against": {"text": f"{CANARY} against"},
        "test": f"{CANARY} test",
    }
    brief = Case(id="canary", about="", pack=pack, records={**pack.persona.answers, "belief": record}).brief()
    writer = helper_of(DraftingSettings(model="nobody", url="http://127.0.0.1:9"))
    everything = [TemplateDrafter().write(brief), widget_for(Packet, belief=record).content]
    for about in ("", "belief", "experiments"):
        offered = tuple(field.id for field in writer.letter(replace(brief, ask=Ask(about=about))).fields)
        everything.append(writer.letter(replace(brief, ask=Ask(about=about, fields=offered[:80]))))
    assert CANARY not in repr(everything)
    assert "belief" not in LEAVING
    assert "belief" not in SLUG_OF.values()


def test_it_is_taken_home(pack):
    home = part(answers({"belief": pack.persona.answers["belief"]}), pack)
    assert home.sentences == ("“Nobody gives data work to a scheduler.”",)
    assert [item.title for item in home.groups[0].entries] == [
        "What speaks for it", "What speaks against it", "What I can test",
    ]  # fmt: skip
    assert part(answers({"belief": {}}), pack) is None


@pytest.mark.parametrize("seed", range(20))
def test_a_bot_answers_it_whatever_there_is(pack, widget_for, seed):
    record = {}
    state = {"content": widget_for(**({"story": {}, "strengths": {}} if seed % 2 else {})).content}
    for change in BeliefBot(pack, Random(seed)).play(state):
        record = apply(record, change.get("fields", {}))
    assert BeliefAnswer.read(record).problems(pack) == []
    assert change == {"place": "reading", "status": "done"}
