"""What a question may be about, and which slots that gives it."""

from typing import get_args

import pytest

from actvo_kit.model.decks.questions import NEEDS, Need, exercise_of, slots_of


def test_every_need_belongs_to_one_exercise():
    assert [need for needs in NEEDS.values() for need in needs] == [
        one for part in get_args(Need) for one in _flat(part)
    ]


def _flat(part):
    return [one for inside in get_args(part) for one in _flat(inside)] if get_args(part) else [part]


@pytest.mark.parametrize(
    ("need", "slug", "slots"),
    [
        ("moment", "story", ("words",)),
        ("thread", "story", ("words",)),
        ("value_first", "values", ("value",)),
        ("value_line", "values", ("value", "words")),
        ("strength", "strengths", ("strength",)),
        ("strength_example", "strengths", ("strength", "words")),
        ("option_no", "options", ("option",)),
        ("option_reason", "options", ("option", "words")),
        ("option_asks_unrated", "options", ("option", "strength")),
        ("own_idea", "options", ("words",)),
        ("experiment_sign", "experiments", ("words",)),
    ],
)
def test_where_a_need_belongs_and_what_it_brings(need, slug, slots):
    assert (exercise_of(need), slots_of(need)) == (slug, slots)


def test_what_is_no_need_belongs_nowhere():
    with pytest.raises(KeyError):
        exercise_of("mood")
