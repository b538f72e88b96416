"""Names that lead from one file to another, and names that stand twice."""

import pytest

from actvo_kit.packs import check
from tests.packs.conftest import Desk

WORKSHOP, VALUES, STRENGTHS = "workshop.yaml", "decks/values.yaml", "decks/strengths.yaml"
CATALOGUE, PERSONA = "catalogue.yaml", "persona.yaml"
STRANGERS = [
    (
        VALUES,
        "    group: hedonism",
        "    group: hedonsm",
        "hedonsm",
        "There is no group `hedonsm`. Did you mean `hedonism`?",
    ),
    (VALUES, "quadrant: CONS", "quadrant: COSN", "COSN", "There is no quadrant `COSN`. Did you mean `CONS`?"),
    (STRENGTHS, "family: SD", "family: sd", "sd", "There is no family `sd`. Did you mean `SD`?"),
    (STRENGTHS, "family: SD", "family: QQ", "QQ", "There is no family `QQ`. Known here: ST, SD, SR, SI, SA, SC."),
    (
        CATALOGUE,
        "{strength: SR1,",
        "{strength: SR9,",
        "SR9",
        "There is no strength `SR9` in decks/strengths.yaml. Did you mean `SR",
    ),
    (CATALOGUE, "{strength: SR1,", "{strength: sr1,", "sr1", "in decks/strengths.yaml. Did you mean `SR1`?"),
    (WORKSHOP, "language: en", "language: english", "english", "in the language `english`; there are words in en."),
    (WORKSHOP, "language: en", "language: de", "de", "No card has words in the language `de`; there are words in en."),
    (
        WORKSHOP,
        "- id: 1_know_yourself",
        "- id: 1_know_yourselves",
        "1_know",
        "1_know_yourselves.ipynb of this page is missing beside workshop.yaml. Did you mean `1_know_yourself`?",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "at", "sentence"), STRANGERS)
def test_an_unknown_name(desk: Desk, file: str, old: str, new: str, at: str, sentence: str) -> None:
    place = desk.change(file, old, new, at)
    said = [line for line in desk.problems() if line.startswith(f"{place}: ")]
    assert len(said) == 1, desk.problems()
    assert sentence in said[0]


def test_a_deleted_notebook(desk: Desk) -> None:
    (desk.folder / "2_what_you_bring.ipynb").unlink()
    (said,) = desk.problems()
    assert "The notebook 2_what_you_bring.ipynb of this page is missing beside workshop.yaml." in said


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "what"),
    [
        (WORKSHOP, "- slug: pathways", "- slug: options", "options", "step `options`"),
        (WORKSHOP, "title: Strengths", "title: values ", "values", "title `values`"),
        (WORKSHOP, "id: 2_what_you_bring", "id: 1_know_yourself", "1_know", "id `1_know_yourself`"),
        (VALUES, "id: V60", "id: V59", "V59", "id `V59`"),
        (VALUES, '"Being trusted"', '"my own Opinion"', '"my own', "title `my own Opinion`"),
        (STRENGTHS, "id: ST2", "id: ST1", "ST1", "id `ST1`"),
        (STRENGTHS, '"Seeing patterns"', '"Finding causes"', '"Finding', "title `Finding causes`"),
        (CATALOGUE, "id: OPT-024", "id: OPT-007", "OPT-007", "id `OPT-007`"),
        (
            CATALOGUE,
            "title: Repeat-visit detective",
            "title: Winter readiness plan",
            None,
            "title `Winter readiness plan`",
        ),
    ],
)
def test_a_name_used_twice(desk: Desk, file: str, old: str, new: str, at: str | None, what: str) -> None:
    place = desk.change(file, old, new, at or new)
    said = [line for line in desk.problems() if f"The {what} is already used on line" in line]
    assert len(said) == 1, desk.problems()
    assert at is None or said[0].startswith(f"{place}: ")


def test_the_same_title_in_two_languages_is_fine(desk: Desk) -> None:
    old = '    en: {title: "My own opinion"'
    desk.change(VALUES, old, f"    de: {{title: Freedom in how I work, text: Ja}}\n{old}")
    assert desk.problems() == []


def test_a_card_without_the_workshops_language(desk: Desk) -> None:
    place = desk.change(VALUES, 'en: {title: "Freedom in how I work"', 'de: {title: "Freedom in how I work"', "id: V04")
    assert desk.problems() == [f"{place}: `en`, the workshop's language, is missing on V04."]


def test_a_key_without_a_name_is_said_in_a_sentence(desk: Desk) -> None:
    desk.change(VALUES, "quadrant: OPEN, en", 'quadrant: OPEN, "": x, en', '""')
    problems = desk.problems()
    assert problems
    assert [line for line in problems if not line.partition(": ")[2]] == []


def test_a_strength_in_another_family_than_its_id_says(desk: Desk) -> None:
    place = desk.change(STRENGTHS, "family: ST", "family: SD", "SD")
    assert desk.problems() == [
        f"{place}: The id `ST1` starts with another family than `SD`, the one it is filed under."
    ]


def test_pathways_before_options(desk: Desk) -> None:
    desk.change(WORKSHOP, "slug: options", "slug: later")
    place = desk.change(WORKSHOP, "slug: pathways", "slug: options", "options")
    desk.change(WORKSHOP, "slug: later", "slug: pathways")
    said = desk.problems()
    assert len(said) == 1
    assert "`pathways` rests on what people say in `options`; put the step `options` before it." in said[0]
    assert place not in said[0]


def test_a_step_that_has_no_page_yet(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    others = tuple(one for one in check.WITH_PAGE if one != "strengths")
    monkeypatch.setattr(check, "WITH_PAGE", others)
    place = desk.change(WORKSHOP, "slug: strengths", "slug: strengths", "strengths")
    (said,) = desk.problems()
    assert said == f"{place}: `strengths` has no page in this version; the steps there are: {', '.join(others)}."


def test_answers_to_a_step_that_the_workshop_does_not_have_may_stay(desk: Desk) -> None:
    text = (desk.folder / WORKSHOP).read_text("utf-8")
    (desk.folder / WORKSHOP).write_text(text[: text.index("      - slug: pathways")], "utf-8")
    assert desk.problems() == []
