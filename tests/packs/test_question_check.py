"""The rules of the pack's questions: short, open, about one thing, and enough of them."""

import re

import pytest

from tests.packs.conftest import Desk

QUESTIONS = "decks/questions.yaml"
FIRST = "What was the very first thing you did in {words}?"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Why did you do {words}?", "A question opens with What, When, Who, Which or How."),
        ("Did you like {words}?", "A question opens with What, When, Who, Which or How."),
        ("what was {words}?", "A question opens with What, When, Who, Which or How."),
        ("Whatever was {words}?", "A question opens with What, When, Who, Which or How."),
        ("What is the reason why {words} came about?", "A question here never asks why"),
        ("What was {value} in it?", "`{value}` is no slot of `needs: moment`. Known here: words."),
        ("What was {word} in it?", "`{word}` is no slot of `needs: moment`. Did you mean `words`?"),
        ("What was {} in it?", "`{}` is no slot of `needs: moment`."),
        ("What is {words} to {words}?", "Two slots stand here; a question is about one thing."),
        ("What was {words in it?", "A brace stands alone; a slot is written such as {words}."),
        ("What was {{words}} in it?", "A brace stands alone; a slot is written such as {words}."),
        ("What did you do in {words}.", "A question ends with a question mark."),
        (f"What {'was ' * 16}in {{words}}?", "This question has 26 words (a slot counts as 8); at most 25 fit."),
        (f"What {'was ' * 25}it?", "This question has 27 words; at most 25 fit."),
    ],
)
def test_a_wording_that_may_not_be_asked(desk: Desk, text: str, sentence: str) -> None:
    place = desk.change(QUESTIONS, f'"{FIRST}"', f'"{text}"')
    said = [line for line in desk.problems() if sentence in line]
    assert len(said) == 1, desk.problems()
    assert said[0].startswith(f"{place}: ")


@pytest.mark.parametrize(
    "text",
    [f"What {'was ' * 15}in {{words}}?", f"What {'was ' * 23}it?", "How was {words}: well or not – or neither?"],
)
def test_a_wording_that_just_fits(desk: Desk, text: str) -> None:
    desk.change(QUESTIONS, f'"{FIRST}"', f'"{text}"')
    assert desk.problems() == []


def test_another_language_opens_in_its_own_way(desk: Desk) -> None:
    desk.change(
        QUESTIONS, f'"{FIRST}"}}', f'"{FIRST}"}}\n    de: {{text: "Was hast du bei {{words}} als Erstes getan?"}}'
    )
    assert desk.problems() == []
    place = desk.change(QUESTIONS, "bei {words}", "bei {worten}", "{worten}")
    (said,) = desk.problems()
    assert "`{worten}` is no slot" in said
    assert said.split(":")[1] == place.split(":")[1]


def keep(desk: Desk, start: str, count: int) -> None:
    """Leaves `count` of the questions whose ids start so."""
    path = desk.folder / QUESTIONS
    text = path.read_text("utf-8")
    for found in list(re.finditer(rf"  - id: {start}_\w+\n.*\n.*\n", text))[count:]:
        text = text.replace(found.group(), "")
    path.write_text(text, "utf-8")


@pytest.mark.parametrize(("start", "slug"), [("story", "story"), ("values", "values"), ("tests", "experiments")])
def test_too_few_for_an_exercise(desk: Desk, start: str, slug: str) -> None:
    keep(desk, start, 4)
    assert any(
        f"For {slug} there are too few questions: 4; it needs at least 5, or none." in one for one in desk.problems()
    )


def test_none_for_an_exercise_is_a_choice(desk: Desk) -> None:
    keep(desk, "options", 0)
    assert desk.problems() == []


def test_there_is_always_another_one(desk: Desk) -> None:
    path = desk.folder / QUESTIONS
    head, *others = path.read_text("utf-8").split("needs: strength\n")
    path.write_text("needs: strength_that_lifts\n".join([f"{head}needs: strength\n{others[0]}", *others[1:]]), "utf-8")
    (said,) = desk.problems()
    assert said.endswith("Too few questions have `needs: strength`: 1; strengths needs 2 of them.")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("id: story_lift", "id: story_first", "The id `story_first` is already used"),
        ("What exactly were you doing in {words} when your energy rose?", FIRST, "The text `What was the very first"),
        ("id: worn_down", "id: no_hope", "The id `no_hope` is already used"),
        ("needs: thread", "needs: tread", "`tread` cannot stand here"),
        (
            "needs: thread\n    en:",
            "needs: thread\n    de:",
            "`en`, the workshop's language, is missing on story_thread.",
        ),
        ("  - id: worn_down\n    en:", "  - id: worn_down\n    de:", "is missing on worn_down."),
        ("        - hopeless\n", "        - no\n", "it needs at least 4."),
    ],
)
def test_a_slip_in_the_file(desk: Desk, old: str, new: str, sentence: str) -> None:
    desk.change(QUESTIONS, old, new)
    assert any(sentence in line for line in desk.problems()), desk.problems()
