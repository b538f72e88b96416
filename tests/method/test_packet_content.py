"""The content of a packet: what a grant opens, what was taken out, and that neither leaves a trace."""

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.packet_content import missing_words, opened, without
from actvo_kit.method.packet_shown import as_read
from actvo_kit.model.answers.packet import EXTRA_NAMES, NAMES
from actvo_kit.model.sent_packet import Content, SentPart
from tests.model.test_sent_packet import CONTENT

PARTS: tuple[SentPart, ...] = tuple(part for literal in get_args(SentPart) for part in get_args(literal) or (literal,))
WHOLE = Content.read(CONTENT)


def said(content: Content) -> str:
    return repr(as_read(content))


def text(content: str) -> Content:
    return WHOLE.model_copy(update={"sections": {"gap": content}})


def test_a_whole_one_is_read_in_the_order_of_the_method() -> None:
    assert [section.name for section in as_read(WHOLE)] == [*NAMES.values(), EXTRA_NAMES["values"]]
    first, asked, here = (as_read(WHOLE)[place] for place in (5, 6, 2))
    assert first.lines == ("Join one visit. It takes 3 hours. It costs nothing. It needs an OK from the manager.",)
    assert (asked.paragraphs, asked.lines) == (
        ("Still needed from: line manager.",),
        ("Two hours a week, from: my team lead",),
    )
    assert here.lines == ("In the catalogue: Detective, last checked on 20 April 2026.",)


@given(st.sets(st.sampled_from(PARTS)))
def test_what_is_opened_is_read_and_nothing_else(parts: set[SentPart]) -> None:
    names = [section.name for section in as_read(opened(WHOLE, parts))]
    assert names == [section.name for section, part in zip(as_read(WHOLE), WHOLE.parts, strict=True) if part in parts]
    assert set(opened(WHOLE, parts).parts) <= parts


HIDDEN: dict[str, tuple[str, Any]] = {
    "experiments": ("first_step", [{"id": "EX-9", "action": "CANARY", "hours": 77}]),
    "options": ("why_here", [{"id": "OPT-001", "title": "CANARY", "last_verified": "2026-01-01"}]),
    "route": ("support_asked", ["CANARY"]),
    "support": ("support_asked", [{"what": "CANARY", "owner": "CANARY"}]),
}


@pytest.mark.parametrize("field", HIDDEN)
def test_what_a_section_names_is_there_with_the_section_alone(field: str) -> None:
    part, value = HIDDEN[field]
    content = Content.read(CONTENT | {field: value})
    others = [other for other in PARTS if other != part]
    assert "CANARY" in said(opened(content, PARTS))
    assert opened(content, others) == opened(WHOLE, others)


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("I asked Anna Berg twice.", ["Anna Berg"], "I asked twice."),
        ("I asked anna\n berg, and she agreed.", ["Anna Berg"], "I asked, and she agreed."),
        ("Annabel stays.", ["Anna"], "Annabel stays."),
        ("With Anna (Anna), Ben and Anna.", ["Anna"], "With, Ben and."),
        ("“Anna” said so. Anna, then.", ["Anna"], "said so. then."),
        ("First.\nAnna\nLast.", ["anna"], "First.\nLast."),
        ("C++ and Go.", ["C++"], "and Go."),
        ("Ärger in Zürich.", ["zürich"], "Ärger in."),
        ("Anna and then Berg.", ["Anna Berg", "and then"], ""),
        ("Nothing of it.", ["", "  ", "elsewhere"], "Nothing of it."),
    ],
)
def test_a_word_is_taken_out_without_a_gap(before: str, words: list[str], after: str) -> None:
    assert without(text(before), words).sections.get("gap", "") == after


def test_what_is_empty_then_is_not_there() -> None:
    content = without(text("Anna."), ["Anna", "Two hours a week", "line manager", "Questions to explore"])
    assert (content.sections, content.support, content.route, content.extras) == ({}, (), (), {})


def test_a_word_is_taken_out_of_everything_that_is_read() -> None:
    everywhere = Content.read(
        CONTENT
        | {
            "sections": dict.fromkeys(CONTENT["sections"], "A CANARY flew."),
            "extras": {extra: ["one CANARY"] for extra in EXTRA_NAMES},
            "support": [{"what": "a CANARY", "owner": "the CANARY"}],
            "experiments": [{"id": "EX-1", "action": "See a CANARY."}],
            "options": [{"id": "OPT-007", "title": "CANARY keeper", "last_verified": "2026-04-20"}],
            "route": ["CANARY board"],
        }
    )
    assert "CANARY" in said(everywhere)
    assert "CANARY" not in str(without(everywhere, ["canary"]).plain())


def test_nobody_sees_that_something_was_taken_out() -> None:
    """The same page as that of somebody who never wrote it."""
    assert without(text("I asked Anna twice."), ["Anna"]) == text("I asked twice.")


def test_a_word_that_stands_nowhere_is_named() -> None:
    assert missing_words(text("I asked Anna."), ["anna", "Berg", " "]) == ("Berg",)


@given(st.text(max_size=40), st.lists(st.text(min_size=1, max_size=8), max_size=3))
def test_any_text_loses_any_word(before: str, words: list[str]) -> None:
    left = without(text(before or "x"), words)
    assert missing_words(left, words) == tuple(word for word in dict.fromkeys(words) if word.split())
