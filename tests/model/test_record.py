import math
from typing import Annotated, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field, ValidationError

from actvo_kit.model.answers.experiments import ExperimentsAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.answers.story import StoryAnswer
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.ids import CRITERIA, TAGS
from actvo_kit.model.record import Problem, Record, is_language, only, size
from actvo_kit.model.saved_answer import Change
from tests.model.records import refused


class Inner(Record):
    text: Annotated[str, size(5)] = "x"


class Sample(Record):
    whole: Annotated[int, Field(ge=1, le=3)] | None = None
    number: float = 0.5
    yes: bool = False
    text: Annotated[str, size(5)] = "x"
    maybe: Annotated[str, size(5, 0)] = ""
    steps: Annotated[Literal[1, 2], only("int")] | None = None
    gone: dict[str, Annotated[Literal[True], only("bool")]] = {}
    inner: Inner = Inner()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("whole", "3"), ("whole", True), ("whole", 3.0), ("whole", 0), ("whole", 4), ("whole", math.nan),
        ("number", "0.5"), ("number", True), ("number", None), ("number", math.inf), ("number", -math.inf),
        ("yes", 1), ("yes", "true"), ("yes", None), ("text", ""), ("text", "toolong"), ("text", 3), ("text", None),
        ("maybe", "toolong"), ("steps", True), ("steps", 1.0), ("steps", "1"), ("steps", 3),
    ],
)  # fmt: skip
def test_a_record_is_strict(field, wrong):
    assert refused(Sample, {field: wrong}) == [field]


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"gone": {"a": 1}}, "gone.a"),
        ({"gone": {"a": 1.0}}, "gone.a"),
        ({"gone": {"a": False}}, "gone.a"),
        ({"inner": {"text": "toolong"}}, "inner.text"),
        ({"inner": {"more": 1}}, "inner.more"),
        ({"inner": None}, "inner"),
        ({"more": 1}, "more"),
    ],
)
def test_what_is_refused_is_named_where_it_stands(data, path):
    assert refused(Sample, data) == [path]


@pytest.mark.parametrize(
    ("field", "value"),
    [("whole", 3), ("whole", None), ("number", 1), ("yes", True), ("text", "12345"), ("maybe", ""), ("steps", 2)],
)
def test_a_record_takes_what_fits(field, value):
    assert getattr(Sample.read({field: value}), field) == value


@pytest.mark.parametrize(("data", "kind"), [({"steps": True}, "int_type"), ({"gone": {"a": 1}}, "bool_type")])
def test_a_literal_says_what_it_takes(data, kind):
    with pytest.raises(ValidationError) as error:
        Sample.read(data)
    assert [one["type"] for one in error.value.errors()] == [kind]


def test_every_slip_is_named():
    assert refused(Sample, {"whole": "3", "text": "", "more": 1}) == ["whole", "text", "more"]


def test_a_record_is_frozen_to_its_depth():
    record = Sample()
    with pytest.raises(ValidationError, match="frozen"):
        record.inner.text = "y"  # type: ignore[misc]
    with pytest.raises(ValidationError, match="frozen"):
        record.more = 1  # type: ignore[attr-defined]


def test_a_text_that_is_no_unicode_is_refused():
    assert refused(Sample, {"text": "\ud800"}) == [""]


def test_a_problem_is_a_path_and_a_sentence():
    assert Problem("top5", "Choose.") == ("top5", "Choose.")


@pytest.mark.parametrize(
    ("key", "is_one"), [("en", True), ("pt-BR", True), ("EN", False), ("eng", False), ("en-gb", False), ("en\n", False)]
)
def test_a_language(key, is_one):
    assert is_language(key) is is_one


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
CARDS = st.sampled_from(["V01", "V02", "V14", "V55", "V04", "V27"])
EPISODES = st.dictionaries(
    st.integers(0, 999).map("e{}".format),
    st.fixed_dictionaries(
        {},
        optional={
            "title": TEXT,
            "what_i_did": TEXT,
            "energy": st.none() | st.integers(-5, 5),
            "when": st.sampled_from([None, "earlier", "middle", "recent", "now"]),
            "tags": st.lists(st.sampled_from(TAGS), max_size=3),
        },
    ),
    max_size=12,
)
HALVES = st.none() | st.integers(2, 10).map(lambda twice: twice / 2)
CELLS = st.dictionaries(
    st.sampled_from(CRITERIA),
    st.fixed_dictionaries({"x": HALVES, "conf": st.sampled_from(["high", "medium", "low"]), "note": st.none() | TEXT}),
)
DAYS = st.none() | st.dates().map(str)
EXPERIMENTS = st.fixed_dictionaries(
    {},
    optional={
        "belief": TEXT,
        "start": DAYS,
        "end": DAYS,
        "hours": st.none() | st.floats(0.5, 200),
        "cost_eur": st.floats(0, 1_000_000),
        "reversible": st.none() | st.booleans(),
        "tests": st.lists(st.sampled_from([*CRITERIA, "question"]), max_size=8),
    },
)
DRAFTS = st.one_of(
    EPISODES.map(lambda found: (StoryAnswer, {"episode": found})),
    st.tuples(st.dictionaries(CARDS, st.sampled_from(["high", "some", "low"])), st.lists(CARDS, max_size=5)).map(
        lambda found: (ValuesAnswer, {"pile": found[0], "top5": found[1]})
    ),
    st.tuples(st.floats(0.3, 0.7), st.dictionaries(st.sampled_from(["OPT-001", "OPT-OWN"]), CELLS)).map(
        lambda found: (ScoringAnswer, {"alpha": found[0], "cell": found[1]})
    ),
    st.dictionaries(st.sampled_from(["EX-1", "EX-12"]), EXPERIMENTS).map(
        lambda found: (ExperimentsAnswer, {"experiment": found})
    ),
)


@settings(max_examples=150, deadline=None)
@given(DRAFTS)
def test_any_draft_goes_to_json_and_back(draft):
    kind, data = draft
    record = kind.read(data)
    assert kind.read(record.plain()) == record
    assert kind.read(record.plain()).plain() == record.plain()


@settings(max_examples=100, deadline=None)
@given(st.floats(allow_nan=True, allow_infinity=True) | st.integers() | st.text() | st.booleans() | st.none())
def test_a_cell_takes_half_points_from_1_to_5_and_nothing_else(x):
    fits = x is None or (type(x) in (int, float) and x in {twice / 2 for twice in range(2, 11)})
    data = {"cell": {"OPT-001": {"KP1": {"x": x}}}}
    if fits:
        assert ScoringAnswer.read(data).cell["OPT-001"]["KP1"].x == x
    else:
        assert set(refused(ScoringAnswer, data)) <= {"cell.OPT-001.KP1.x", ""}


def test_a_text_is_kept_by_its_record_alone() -> None:
    """A parser that remembers short texts would hold what people wrote after they deleted it."""
    said = {"slug": "values", "edit_id": "edit 1", "page": "p", "base_version": 0, "fields": {"note": "The heron"}}
    one, two = Change.read(said), Change.read(said)
    assert one.fields["note"] == two.fields["note"]
    assert one.fields["note"] is not two.fields["note"]
    assert one.edit_id is not two.edit_id
