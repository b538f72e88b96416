"""What a person takes home: every exercise's part, in words, with nothing lost that they wrote."""

import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from actvo_kit.exercises.take_home import Part, take_home
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.saved_answer import Answer
from tests.running import PACK

IDS = re.compile(
    r"\b(?:V\d\d|M[ACRW]\d|S[A-Z]\d|OPT-\w+|K[PC]\d|CN\d\d|LP\d\d|CP\d|EX\d|TH\d|PW-\w)\b|\w_\w|\*|\bNone\b"
)
DAYS = re.compile(r"\d{4}-\d\d-\d\d")
PATHWAYS = {
    "pathway": {
        "PW-A": {
            "title": "Finding out, for two days",
            "destination": "I look at repeat visits.",
            "option_ids": ["OPT-007"],
            "milestones": {"m3": "Three crews asked."},
            "cost_to_me": "Two evenings.",
            "questions": ["Who reads it?", "What if nothing changes?"],
            "private": True,
            "accepted": {
                "PW-A-1": {"text": "You find causes.", "shareable": "I find causes.", "by": "template"}
            },
        }
    }
}  # fmt: skip
WRITTEN: dict[str, Any] = {**PACK.persona.answers, "pathways": PATHWAYS}


def answered() -> dict[str, Answer]:
    return {
        slug: Answer(slug=slug, deck_version=1, schema_version=2, record=record, status="done")
        for slug, record in WRITTEN.items()
    }


def written(value: Any) -> Iterator[str]:
    """Every text in an answer, as one tells it from an id and from the name of a choice: it has a space."""
    if isinstance(value, dict | list | tuple):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from written(inner)
    elif isinstance(value, str) and " " in value:
        yield value


def texts(parts: list[Part]) -> Iterator[str]:
    for part in parts:
        yield from (part.title, *part.sentences)
        for group in part.groups:
            yield from (group.title, group.hint)
            for item in group.entries:
                yield from (item.title, *item.lines)
        if part.table:
            yield from (part.table.caption, *part.table.columns, *(cell for row in part.table.rows for cell in row))


@pytest.mark.parametrize("slug", PACK.workshop.exercises)
def test_every_exercise_leaves_a_part_and_a_skipped_one_none(slug: str) -> None:
    answers = answered()
    parts = len(take_home(PACK, answers))
    skipped = answers | {slug: answers[slug].model_copy(update={"status": "skipped"})}
    assert len(take_home(PACK, skipped)) < parts


@pytest.mark.parametrize("slug", PACK.workshop.exercises)
def test_all_that_somebody_wrote_is_there(slug: str) -> None:
    """Own words for whom one takes a sentence over are in `shareable`, which is for others."""
    home = "\n".join(texts(take_home(PACK, answered())))
    own = [text for text in written(WRITTEN[slug]) if text != "I find causes."]
    assert [text for text in own if text not in home] == []


def test_no_id_no_name_of_a_field_no_raw_day() -> None:
    assert [text for text in texts(take_home(PACK, answered())) if IDS.search(text) or DAYS.search(text)] == []


def test_an_order_stands_in_order() -> None:
    (part, *_) = [part for part in take_home(PACK, answered()) if part.title == "What matters most to me"]
    titles = {card.id: card.words["en"].title for card in PACK.values.cards}
    assert [item.title for item in part.groups[0].entries] == [titles[card] for card in WRITTEN["values"]["top5"]]
    assert part.groups[0].is_ordered


def test_nothing_answered_leaves_nothing() -> None:
    assert take_home(PACK, {}) == []
    assert (
        take_home(PACK, {slug: answer.model_copy(update={"record": {}}) for slug, answer in answered().items()}) == []
    )


def test_a_server_says_it_without_widgets_and_charts() -> None:
    names = [f"actvo_kit.exercises.{slug}.take_home" for slug in RECORDS if slug in PACK.workshop.exercises]
    heavy = "{'ipywidgets', 'anywidget', 'plotly'}"
    code = f"import sys, {', '.join(names)}; print({heavy} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"
