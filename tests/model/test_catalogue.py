import pytest
from pydantic import ValidationError

from actvo_kit.model.catalogue import Catalogue, Option
from tests.factories import OPTIONS, real_pack, toy_pack
from tests.model.records import refused, sentences, spoiled

OPTION = toy_pack().catalogue.option("OPT-007").plain()
NEED = {"strength": "ST1", "level": 3, "weight": "must"}
NICE = NEED | {"strength": "SI1", "weight": "useful"}
SEVEN = [NEED | {"strength": f"S{letter}1"} for letter in "ABCDEFG"]
OWN = "OPT-OWN is a person's own idea, and only that has the source participant"
BROKEN = [
    ({"requires": [NEED, NICE, NEED]}, "requires", "a strength is listed twice"),
    ({"id": "OPT-OWN"}, "id", OWN),
    (
        {"requires": [NEED]},
        "requires",
        "an option asks for two strengths or more; a blank reshape asks for none",
    ),
    (
        {"requires": [NICE, NEED | {"weight": "useful"}]},
        "requires",
        "at least one strength must be a 'must'",
    ),
    ({"type": "gig", "requires": [NICE, NEED | {"level": 5}]}, "requires", "a gig may ask for level 4 at most"),
    ({"openings": 0}, "openings", "0 goes only with status planned or paused"),
    ({"time.start_window": ["2025-06-30", "2025-05-19"]}, "start_window", "the first day comes first"),
]


def said(changes):
    """The rules of an option that are broken after these changes, as the field and its sentence."""
    with pytest.raises(ValidationError) as error:
        Option.read(spoiled(OPTION, changes))
    return [tuple(one["msg"].removeprefix("Value error, ").split(": ", 1)) for one in error.value.errors()]


@pytest.mark.parametrize(("changes", "field", "sentence"), BROKEN)
def test_a_rule_of_an_option(changes, field, sentence):
    assert said(changes) == [(field, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


def test_only_an_own_idea_is_the_participants():
    assert said({"source": "participant"}) == [("id", OWN)]


@pytest.mark.parametrize(
    "changes",
    [
        {"requires": SEVEN[:2]},
        {"requires": SEVEN[:6]},
        {"type": "gig", "requires": [NICE | {"level": 5}, NEED | {"level": 4}]},
        {"type": "role", "requires": [NICE, NEED | {"level": 5}]},
        {"openings": 0, "status": "planned"},
        {"openings": 0, "status": "paused"},
        {"openings": None},
        {"type": "reshape", "requires": []},
        {"id": "OPT-OWN", "source": "participant", "requires": []},
        {"time.start_window": ["2025-05-19", "2025-05-19"]},
    ],
)
def test_an_option_that_is_one(changes):
    option = Option.read(spoiled(OPTION, changes))
    assert Option.read(option.plain()) == option


@pytest.mark.parametrize("status", ["open", "filled"])
def test_no_option_is_open_without_an_opening(status):
    assert said({"openings": 0, "status": status})[0][0] == "openings"
    assert said({"openings": 0, "status": status, "type": "reshape", "requires": []})[0][0] == "openings"


UNKNOWN = [
    "outcome", "contact_role", "openings", "demand", "commercial_value", "value_note", "supply", "risks",
    "last_verified", "time.hours_per_week", "time.duration_weeks", "time.on_top_of_job", "time.start_window",
    "cost.budget_eur", "cost.backfill_days", "cost.disruption", "conditions.pattern", "conditions.onsite_days",
    "conditions.site", "conditions.travel_days_month", "conditions.pay_change_pct", "conditions.contract",
    "conditions.return_right", "eligibility.obtainable_days", "eligibility.min_tenure_months", "supply.MC2",
]  # fmt: skip


@pytest.mark.parametrize("path", UNKNOWN)
def test_unknown_is_a_value(path):
    first = {"supply": {}} if path.startswith("supply.") else {}
    found = Option.read(spoiled(OPTION, first | {path: None})).plain()
    for part in path.split("."):
        found = found[part]
    assert found is None


TEXTS = {"title": 60, "unit": 40, "summary": 240, "outcome": 160, "contact_role": 60, "value_note": 160, "risks": 160}
NUMBERS = [
    ("openings", 0, None),
    ("demand", 1, 5),
    ("commercial_value", 1, 5),
    ("time.duration_weeks", 0, None),
    ("cost.budget_eur", 0, None),
    ("cost.backfill_days", 0, None),
    ("cost.disruption", 1, 5),
    ("requires.0.level", 1, 5),
    ("supply.MC2", -2, 2),
    ("conditions.onsite_days", 0, 7),
    ("conditions.travel_days_month", 0, 31),
    ("eligibility.obtainable_days", 0, None),
    ("eligibility.min_tenure_months", 0, None),
    ("time.hours_per_week", 0, 60),
]
BASE = OPTION | {"supply": {}, "status": "planned"}


def refuses(path, wrong):
    return refused(Option, spoiled(BASE, {path: wrong}))[0].startswith(path)


@pytest.mark.parametrize(("path", "most"), TEXTS.items())
def test_a_text_fits_to_the_letter(path, most):
    assert getattr(Option.read(OPTION | {path: "x" * most}), path) == "x" * most
    assert all(refuses(path, wrong) for wrong in ("x" * (most + 1), "", 1))


@pytest.mark.parametrize(("path", "least", "most"), NUMBERS)
def test_a_number_stays_in_its_range(path, least, most):
    for right in [least] if most is None else [least, most]:
        Option.read(spoiled(BASE, {path: right}))
    assert all(refuses(path, wrong) for wrong in (least - 1, str(least), True, float("nan"), float("inf")))
    assert most is None or refuses(path, most + 1)


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("id", "OPT-1"), ("type", "job"),
        ("time.start_window", ["2025-05-19"]), ("time.start_window", ["2025-05-19"] * 3),
        ("time.on_top_of_job", "no"), ("cost.colour", 1), ("requires", SEVEN), ("requires.0.weight", "nice"),
        ("requires.0.strength", "st1"), ("supply.MX1", 1), ("learning_formats", ["video"]), ("demand", 3.0),
        ("conditions.contract", "zero hours"), ("conditions.pay_change_pct", float("inf")), ("status", "secret"),
        ("last_verified", "2025-02-30"), ("source", "boss"), ("score", 5),
    ],
)  # fmt: skip
def test_an_option_refuses(path, wrong):
    assert refuses(path, wrong)


def test_what_is_not_said_of_eligibility():
    assert Option.read(OPTION | {"eligibility": {}}).eligibility.plain() == {
        "credentials": [],
        "obtainable_days": None,
        "min_tenure_months": 0,
    }


def test_a_short_title_leaves_out_the_kind():
    options = real_pack().catalogue
    assert options.option("OPT-001").short_title == "own the exceptions desk"
    assert options.option("OPT-007").short_title == "Repeat-visit detective"


def test_blank_reshapes_are_not_offered():
    catalogue = real_pack().catalogue
    blank = [option.id for option in catalogue.options if option.blank]
    assert blank == ["OPT-025", "OPT-026"]
    assert len(catalogue.offered) == len(catalogue.options) - 2 == 24


def test_an_option_by_id():
    catalogue = toy_pack().catalogue
    assert [catalogue.option(row["id"]).title for row in OPTIONS] == [row["title"] for row in OPTIONS]
    with pytest.raises(KeyError):
        catalogue.option("OPT-OWN")


@pytest.mark.parametrize(("field", "wrong"), [("version", 0), ("organisation", "x" * 81), ("about", "x" * 241)])
def test_a_catalogue_refuses(field, wrong):
    data = toy_pack().catalogue.plain()
    assert refused(Catalogue, data | {field: wrong}) == [field]
    Catalogue.read(data | {field: 1 if field == "version" else wrong[1:]})
