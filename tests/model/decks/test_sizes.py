"""What just fits on a card stands there as it is; the next letter is refused."""

import pytest

from tests.model.decks.test_decks import DECKS, KINDS
from tests.model.records import refused, spoiled

TEXTS = [
    ("arrive", "promises.0.words.en.text", 160),
    ("arrive", "pulse.0.words.en.text", 160),
    ("story", "tags.0.words.en.title", 40),
    ("story", "tags.0.words.en.doing", 40),
    ("story", "prompts.0.words.en.title", 40),
    ("story", "prompts.0.words.en.text", 160),
    ("story", "openers.0.words.en.text", 160),
    ("values", "quadrants.0.words.en.title", 60),
    ("values", "groups.0.words.en.title", 60),
    ("values", "cards.0.words.en.title", 40),
    ("values", "cards.0.words.en.text", 90),
    ("motivators", "families.0.words.en.title", 60),
    ("motivators", "motivators.0.words.en.title", 40),
    ("motivators", "motivators.0.words.en.text", 90),
    ("strengths", "families.0.words.en.title", 60),
    ("strengths", "strengths.0.words.en.title", 40),
    ("strengths", "strengths.0.words.en.anchors.4", 120),
    ("learning", "items.0.words.en.title", 40),
    ("learning", "items.0.words.en.ask", 140),
    ("learning", "items.7.words.en.ends.1", 60),
    ("learning", "stuck.0.words.en.title", 60),
    ("learning", "access.0.words.en.title", 60),
    ("learning", "formats.0.words.en.title", 40),
    ("learning", "formats.0.words.en.practise", 60),
    ("constraints", "cards.0.words.en.title", 40),
    ("constraints", "cards.0.words.en.text", 120),
    ("constraints", "cards.0.words.en.ask", 120),
    ("constraints", "cards.0.words.en.rule", 160),
    ("constraints", "patterns.0.id", 40),
    ("constraints", "patterns.0.words.en.title", 60),
    ("constraints", "features.0.id", 40),
    ("criteria", "criteria.0.words.en.title", 40),
    ("criteria", "criteria.0.words.en.text", 120),
    ("criteria", "criteria.0.words.en.anchors.4", 120),
    ("starters", "starters.0.words.en.title", 60),
    ("starters", "starters.0.words.en.action", 160),
    ("starters", "starters.0.words.en.signal_yes", 140),
    ("starters", "starters.0.words.en.signal_no", 140),
    ("questions", "questions.0.id", 20),
    ("questions", "questions.0.words.en.text", 160),
    ("questions", "distress.0.words.en.phrases.0", 60),
    ("questions", "distress.0.words.en.harmless.0", 60),
]
NUMBERS = [
    ("learning", "formats.0.offers.practice", 0, 2, 1),
    ("starters", "starters.0.hours", 0.5, 10, 0.1),
    ("starters", "starters.0.days", 1, 14, 1),
]
LEAST = [
    ("arrive", "promises", 1),
    ("story", "openers", 1),
    ("constraints", "patterns", 2),
    ("constraints", "features", 2),
    ("starters", "starters", 3),
    ("questions", "questions", 1),
    ("questions", "distress", 1),
]


@pytest.mark.parametrize(("slug", "path", "most"), TEXTS)
def test_a_text_fits_to_the_letter(slug, path, most):
    KINDS[slug].read(spoiled(DECKS[slug], {path: "x" * most}))
    for wrong in ("x" * (most + 1), "", 1, None):
        assert path in refused(KINDS[slug], spoiled(DECKS[slug], {path: wrong}))


@pytest.mark.parametrize(("slug", "path", "least", "most", "step"), NUMBERS)
def test_a_number_stays_in_its_range(slug, path, least, most, step):
    for right in (least, most):
        KINDS[slug].read(spoiled(DECKS[slug], {path: right}))
    for wrong in (least - step, most + step, str(least), True, float("nan")):
        assert path in refused(KINDS[slug], spoiled(DECKS[slug], {path: wrong}))


@pytest.mark.parametrize(("slug", "field", "least"), LEAST)
def test_a_deck_needs_a_few(slug, field, least):
    items = DECKS[slug][field]
    KINDS[slug].read(spoiled(DECKS[slug], {field: items[:least]}))
    assert field in refused(KINDS[slug], spoiled(DECKS[slug], {field: items[: least - 1]}))


@pytest.mark.parametrize(("slug", "path"), [("strengths", "strengths.0"), ("criteria", "criteria.0")])
def test_there_are_five_sentences(slug, path):
    at = f"{path}.words.en.anchors"
    for count in (4, 6):
        assert at in refused(KINDS[slug], spoiled(DECKS[slug], {at: ["One more."] * count}))
