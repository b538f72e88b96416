from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.story import Lift, hints, lifts, proposals, repeated_words
from actvo_kit.model.answers.story import Episode, StoryAnswer
from actvo_kit.model.ids import TAGS
from tests.factories import ORACLE, real_pack

METHOD = [
    (4, "investigate", "autonomy"),
    (3, "investigate", "together"),
    (-2, "organise", "deadline"),
    (5, "investigate", "help_teach"),
    (-3, "organise"),
    (2, "organise", "help_teach"),
]


def moments(*said):
    return [Episode(energy=energy, tags=tuple(tags)) for energy, *tags in said]


def story(*said, **rest):
    episode = {f"e{number}": {"energy": one[0], "tags": one[1:]} for number, one in enumerate(said, 1)}
    return StoryAnswer.read({"episode": episode, **rest})


def test_oracle():
    expected = ORACLE["story"]
    assert sum(energy for energy, *_ in METHOD) / len(METHOD) == expected["mean"]
    found = {one.tag: [one.moments, one.lift] for one in lifts(moments(*METHOD))}
    scored = {tag: lift for tag, lift in expected["lift"].items() if lift[1] is not None}
    assert found == {tag: [count, pytest.approx(lift, abs=1e-4)] for tag, (count, lift) in scored.items()}
    assert list(found) == ["investigate", "help_teach", "organise"]


def test_rowan_s_story_is_the_worked_one():
    answer = StoryAnswer.read(real_pack().persona.answers["story"])
    assert lifts(answer.episode.values()) == lifts(moments(*METHOD))
    high, low = hints(answer)
    assert (high.tag, high.moments, low.tag, low.moments) == ("investigate", 3, "organise", 3)


def test_a_tag_of_one_moment_is_not_scored():
    assert lifts(moments((5, "create"), (1, "organise"))) == ()


def test_moments_without_energy_count_nowhere():
    silent = [Episode(tags=("investigate", "create")), Episode(tags=("create",))]
    assert lifts([*moments(*METHOD), *silent]) == lifts(moments(*METHOD))
    assert lifts(silent) == lifts([]) == ()


def test_a_tag_said_twice_of_a_moment_counts_once():
    assert lifts(moments((3, "create", "create"), (1,))) == ()


def test_equal_lifts_keep_the_order_of_the_tags():
    found = lifts(moments((2, "together", "investigate"), (2, "together", "investigate"), (0,)))
    assert [one.tag for one in found] == ["investigate", "together"]
    assert found[0].lift == found[1].lift


# ── hints


@pytest.mark.parametrize(
    ("rings_true", "expected"),
    [
        ({}, ("investigate", "organise")),
        ({"investigate": "partly", "organise": "yes"}, ("investigate", "organise")),
        ({"investigate": "no"}, ("help_teach", "organise")),
        ({"organise": "no"}, ("investigate", None)),
        (dict.fromkeys(("investigate", "help_teach", "organise"), "no"), (None, None)),
    ],
)
def test_a_no_takes_the_hint_back(rings_true, expected):
    assert tuple(one and one.tag for one in hints(story(*METHOD, rings_true=rings_true))) == expected


def test_only_what_lifts_is_said_to_lift():
    low_only = hints(story((1, "organise"), (1, "organise"), (5, "create")))
    assert (low_only[0], low_only[1].tag) == (None, "organise")
    high_only = hints(story((4, "create"), (4, "create"), (-5,)))
    assert (high_only[0].tag, high_only[1]) == ("create", None)
    assert hints(StoryAnswer()) == (None, None)


def test_a_tag_that_lies_on_the_mean_neither_lifts_nor_costs():
    # five of ten moments sum to -1, as all of them do to -2
    answer = story(
        (4,), (2,), (-5, "create"), (4, "create"), (-2, "create"), (0, "create"), (2, "create"), (-4,), (2,), (-5,)
    )
    assert lifts(answer.episode.values()) == (Lift(tag="create", moments=5, lift=0),)
    assert hints(answer) == (None, None)


# ── what hypothesis finds

tagged = st.lists(st.sampled_from(TAGS), max_size=3, unique=True)
some = st.lists(st.tuples(st.integers(-2, 2), tagged), max_size=12)


def of(pairs):
    return {one.tag: one.lift for one in lifts(moments(*((energy, *tags) for energy, tags in pairs)))}


@given(some)
def test_the_formula(pairs):
    found = of(pairs)
    for tag in TAGS:
        mine = [energy for energy, tags in pairs if tag in tags]
        assert (tag in found) == (len(mine) >= 2)
        if tag in found:
            mean = Fraction(sum(energy for energy, _ in pairs), len(pairs))
            assert found[tag] == float((sum(mine) + 2 * mean) / (len(mine) + 2) - mean)
    assert list(found.values()) == sorted(found.values(), reverse=True)


@given(some, st.integers(-3, 3))
def test_more_energy_everywhere_lifts_nothing(pairs, more):
    assert of([(energy + more, tags) for energy, tags in pairs]) == pytest.approx(of(pairs))


@given(some, st.sampled_from([-2, -1, 0, 2]))
def test_twice_the_energy_is_twice_the_lift(pairs, times):
    assert of([(times * energy, tags) for energy, tags in pairs]) == pytest.approx(
        {tag: times * lift for tag, lift in of(pairs).items()}
    )


@given(some.flatmap(lambda pairs: st.tuples(st.just(pairs), st.permutations(pairs))))
def test_the_order_of_moments_does_not_matter(both):
    assert of(both[0]) == of(both[1])


@given(st.lists(st.integers(-5, 5), min_size=2, max_size=12))
def test_a_tag_of_every_moment_has_no_lift(energies):
    assert of([(energy, ["create"]) for energy in energies]) == {"create": 0}


# ── words


def words(*texts, common=(), most=5):
    episode = {f"e{number}": {"title": title, "what_i_did": did} for number, (title, did) in enumerate(texts)}
    return repeated_words(StoryAnswer.read({"episode": episode}), common, most)


def test_repeated_words():
    assert words(("Pattern hunt", "I saw a pattern."), ("Rota", "The PATTERN again, and a depot.")) == ("pattern",)
    assert words(("Pattern", "pattern, pattern"), ("Rota", "")) == ()


def test_prompts_are_texts_too():
    answer = StoryAnswer.read(
        {"episode": {"e1": {"title": "The depot"}}, "prompt": {"P1": "A depot", "P3": "The depot"}}
    )
    assert repeated_words(answer) == ("depot",)


def test_the_most_frequent_first_then_by_alphabet():
    texts = [("north depot zebra", "apple"), ("zebra depot", "apple north"), ("depot", "")]
    assert words(*texts) == ("depot", "apple", "north", "zebra")
    assert words(*texts, most=2) == ("depot", "apple")
    assert words(*texts, common=["Depot", "ZEBRA"]) == ("apple", "north")


def test_five_words_are_enough():
    text = "alpha bravo charlie delta echoes foxtrot"
    answer = StoryAnswer.read({"prompt": {"P1": text, "P2": text}})
    assert repeated_words(answer) == ("alpha", "bravo", "charlie", "delta", "echoes")


def test_short_words_and_numbers_say_nothing():
    assert words(("call 12345 van", "2025_05"), ("call 12345 van", "2025_05")) == ()


def test_words_of_any_language():
    assert words(("Straße über-morgen", ""), ("STRASSE", "über-morgen l’équipe"), ("l’équipe", "")) == (
        "l’équipe", "strasse", "über-morgen"
    )  # fmt: skip


# ── threads to begin with


def test_rowan_is_offered_what_lifts_what_costs_and_what_comes_back():
    answer = StoryAnswer.read(real_pack().persona.answers["story"])
    high, low, *rest = proposals(answer)
    assert (high.tag, high.evidence) == ("investigate", ("e1", "e2", "e4"))
    assert (low.tag, low.evidence) == ("organise", ("e3", "e5", "e6"))
    assert all(one.word and len(one.evidence) >= 2 for one in rest)


def test_a_tag_with_a_no_is_offered_as_no_thread():
    denied = dict.fromkeys(("investigate", "help_teach", "organise"), "no")
    assert proposals(story(*METHOD, rings_true=denied)) == ()


def test_a_word_points_to_every_text_it_stands_in():
    answer = StoryAnswer.read(
        {"episode": {"e1": {"title": "The depot"}, "e7": {"title": "Rota"}}, "prompt": {"P2": "Any DEPOT."}}
    )
    assert [(one.word, one.evidence) for one in proposals(answer)] == [("depot", ("e1", "P2"))]


@given(some, st.integers(0, 3))
def test_what_a_thread_is_offered_with_makes_a_thread(pairs, most):
    """Evidence that exists, each once: a thread made of it breaks no rule (METHOD E1, invariants)."""
    answer = story(*((energy, *tags) for energy, tags in pairs))
    offered = proposals(answer, most=most)
    assert len(offered) <= most
    for one in offered:
        assert set(one.evidence) <= set(answer.episode)
        assert len(set(one.evidence)) == len(one.evidence) >= 2
