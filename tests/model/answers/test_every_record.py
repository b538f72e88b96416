import pytest
from pydantic import ValidationError

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.ids import CRITERIA
from tests.factories import real_pack
from tests.model.records import good, problems, read, refused

every_exercise = pytest.mark.parametrize("slug", RECORDS)


@every_exercise
def test_an_empty_record_is_a_legal_draft(slug):
    record = RECORDS[slug].read({})
    assert record == RECORDS[slug]()
    assert record.strangers(real_pack()) == []


@every_exercise
def test_a_good_record_may_be_called_done(slug):
    assert good(slug)
    assert problems(slug, {}) == []


@pytest.mark.parametrize(
    ("slug", "paths"),
    [
        ("arrive", []),
        ("story", ["episode", "theme"]),
        ("values", ["pile", "pile", "top5"]),
        ("motivators", [f"choices.{number}.{end}" for number in range(1, 10) for end in ("most", "least")]),
        ("strengths", ["picked"]),
        ("learning", []),
        ("constraints", []),
        ("options", ["shortlist", "shortlist"]),
        ("pathways", ["pathway"]),
        ("scoring", ["order_personal", "order_commercial", "cell"]),
        ("experiments", ["experiment"]),
        ("packet", [*["on"] * 8, "pathway_id", "experiment_ids", "support"]),
    ],
)
def test_what_an_empty_record_lacks(slug, paths):
    assert [problem.path for problem in RECORDS[slug]().problems(real_pack())] == paths


@every_exercise
def test_a_record_goes_to_json_and_back(slug):
    record = read(slug, {})
    assert RECORDS[slug].read(record.plain()) == record
    assert RECORDS[slug].read(RECORDS[slug]().plain()) == RECORDS[slug]()


@every_exercise
def test_a_record_is_frozen(slug):
    record = read(slug, {})
    for field in RECORDS[slug].model_fields:
        with pytest.raises(ValidationError, match="frozen"):
            setattr(record, field, getattr(record, field))


@every_exercise
def test_two_empty_records_share_nothing(slug):
    one, other = RECORDS[slug](), RECORDS[slug]()
    for field, value in one:
        assert not isinstance(value, dict) or value is not getattr(other, field)


@every_exercise
def test_an_unknown_field_is_refused(slug):
    assert refused(RECORDS[slug], good(slug) | {"stranger": 1}) == ["stranger"]


@every_exercise
@pytest.mark.parametrize("data", [None, [], "", 0, True, float("nan")])
def test_a_record_is_a_dict(slug, data):
    assert refused(RECORDS[slug], data) == [""]


@every_exercise
@pytest.mark.parametrize("wrong", [1.5, [["nested"]], {"stranger": 1.5}, float("nan")])
def test_every_field_has_a_type(slug, wrong):
    for field in RECORDS[slug].model_fields:
        assert all(path.startswith(field) for path in refused(RECORDS[slug], {field: wrong}))


def test_a_done_record_may_hold_what_nobody_knows():
    """Unknown is a value: METHOD §0, rule 8."""
    assert problems("scoring", {f"cell.OPT-001.{one}.x": None for one in CRITERIA}) == []
    assert problems("strengths", {"rating.ST1": {}}) == []
    assert problems("story", {"episode.e1.when": None}) == []
    assert problems("motivators", {"satisfaction": {"MC2": None}}) == []
    assert problems("pathways", {"pathway.PW-A.gauges": {}}) == []
