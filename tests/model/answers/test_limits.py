"""Every size and range of METHOD at its edge: what just fits is kept as it is, the next one is refused where it is."""

import math

import pytest

from actvo_kit.model.answers import RECORDS
from tests.model.records import good, read, refused, spoiled

TEXTS = [
    ("story", "episode.e1.title", 80),
    ("story", "episode.e1.what_i_did", 400),
    ("story", "prompt.P1", 400),
    ("story", "theme.TH1.label", 60),
    *(("story", f"story_line.{part}", 160) for part in ("does", "so_that", "best_when", "low_when")),
    ("values", "evidence.V02", 200),
    ("strengths", "rating.ST1.evidence", 240),
    ("strengths", "peers.0.token", 40),
    ("strengths", "peers.0.example", 240),
    ("constraints", "CN03.private_note", 200),
    ("constraints", "CN03.share_text", 160),
    ("constraints", "CN02.limit.sites.0", 60),
    ("options", "reaction.OPT-001.why", 140),
    ("options", "own_option.title", 60),
    ("options", "own_option.unit", 40),
    ("options", "own_option.summary", 240),
    ("options", "own_option.contact_role", 60),
    ("options", "my_unit", 40),
    ("pathways", "pathway.PW-A.title", 60),
    ("pathways", "pathway.PW-A.destination", 160),
    *(("pathways", f"pathway.PW-A.milestones.{part}", 140) for part in ("m3", "m12", "m24")),
    *(("pathways", f"pathway.PW-A.{part}", 160) for part in ("learn", "cost_to_me", "gives_org")),
    ("pathways", "pathway.PW-A.questions.0", 120),
    ("pathways", "pathway.PW-A.open_door", 120),
    ("pathways", "pathway.PW-A.accepted.s1.text", 240),
    ("pathways", "pathway.PW-A.accepted.s1.shareable", 240),
    ("pathways", "pathway.PW-A.accepted.s1.evidence.0", 40),
    ("scoring", "cell.OPT-001.KP1.note", 140),
    *(("experiments", f"experiment.EX-1.{part}", 160) for part in ("belief", "action", "decision_rule")),
    ("experiments", "experiment.EX-1.with_whom", 80),
    *(("experiments", f"experiment.EX-1.{part}", 140) for part in ("signal_yes", "signal_no")),
    *(("experiments", f"experiment.EX-1.woop.{part}", 140)
      for part in ("wish", "outcome", "obstacle", "if_cue", "then_action")),
    ("experiments", "experiment.EX-1.learned", 300),
    ("packet", "text.why_me", 600),
    ("packet", "support.0.what", 120),
    ("packet", "support.0.owner", 80),
    ("packet", "peer_tokens.0", 40),
]  # fmt: skip
NAMES = {"token", "0", "unit", "contact_role", "my_unit"}
"""What is not said is left out here, and never empty."""
WHOLE = [
    *(("arrive", f"pulse.pre.CP{number}", 1, 5) for number in (1, 2, 3, 4)),
    ("story", "episode.e1.energy", -5, 5),
    ("motivators", "satisfaction.MC2", 1, 5),
    ("strengths", "rating.ST1.level", 1, 5),
    ("strengths", "rating.ST1.energy", -2, 2),
    *(("learning", f"LP0{number}", 0, 2) for number in (2, 3, 4, 5, 6)),
    ("learning", "LP08", 1, 5),
    ("learning", "LP09.hours", 0, 4),
    ("constraints", "CN02.limit.max_onsite_days", 0, 7),
    ("constraints", "CN03.limit.max_days_month", 0, 31),
    ("options", "own_option.duration_weeks", 0, 520),
    ("options", "own_option.requires.0.level", 1, 5),
    ("options", "own_option.supply.MC2", -2, 2),
    ("scoring", "value_ratings.OPT-001.V02", -2, 2),
]
FLOATS = [
    ("constraints", "CN01.limit.max_hours_week", 0, 80),
    ("constraints", "CN04.limit.min_change_pct", -100, 100),
    ("constraints", "CN06.limit.extra_hours_week", 0, 40),
    ("options", "own_option.hours_per_week", 0, 60),
    ("scoring", "alpha", 0.3, 0.7),
    ("scoring", "cell.OPT-001.KP1.x", 1, 5),
    ("experiments", "experiment.EX-1.hours", 0.5, 200),
    ("experiments", "experiment.EX-1.cost_eur", 0, 1_000_000),
    ("experiments", "experiment.EX-1.updates.0.before", 1, 5),
    ("experiments", "experiment.EX-1.updates.0.after", 1, 5),
]
GAUGES = [
    ("pathways", f"pathway.PW-A.gauges.{one}", 0, 100) for one in ("resources", "liking", "confidence", "coherence")
]
LISTS = [
    ("story", "episode.e1.tags", 3, "create"),
    ("story", "theme.TH1.evidence", 16, "e1"),
    ("values", "top10", 10, "V01"),
    ("values", "top5", 5, "V01"),
    ("values", "duels", 4, {"a": "V02", "b": "V14", "winner": "V02"}),
    ("motivators", "corrected_order", 12, "MA1"),
    ("strengths", "picked", 10, "ST1"),
    ("strengths", "peers.0.picks", 3, "ST1"),
    ("constraints", "CN02.limit.sites", 20, "Main"),
    ("constraints", "CN05.limit.contracts", 3, "same"),
    ("constraints", "bends", 10, "CN03"),
    ("options", "shortlist", 6, "OPT-001"),
    ("options", "own_option.requires", 6, {"strength": "ST1", "level": 3, "weight": "must"}),
    ("pathways", "pathway.PW-A.option_ids", 3, "OPT-001"),
    ("pathways", "pathway.PW-A.strengths", 4, "ST1"),
    ("pathways", "pathway.PW-A.questions", 3, "Why?"),
    ("pathways", "pathway.PW-A.accepted.s1.evidence", 12, "V02"),
    ("scoring", "order_personal", 4, "KP1"),
    ("scoring", "order_commercial", 4, "KC1"),
    ("experiments", "experiment.EX-1.tests", 8, "KP1"),
    ("experiments", "experiment.EX-1.touches", 3, "none"),
    ("experiments", "experiment.EX-1.updates", 8, {"option": "OPT-001", "criterion": "KP1"}),
    ("packet", "experiment_ids", 3, "EX-1"),
    ("packet", "on", 17, "gap"),
    ("packet", "support", 5, {}),
    ("packet", "peer_tokens", 5, "a"),
]
WORDS = [
    ("arrive", "practice"), ("story", "episode.e1.when"), ("story", "episode.e1.kind"), ("story", "episode.e1.tags.0"),
    ("story", "story_line.stance"), ("story", "rings_true.investigate"), ("values", "deck"), ("values", "pile.V01"),
    ("motivators", "choices.1.most"), ("motivators", "choices.1.least"), ("learning", "LP01.0"), ("learning", "LP07"),
    ("learning", "LP09.slots.0"), ("learning", "LP10.0"), ("constraints", "CN03.status"), ("constraints", "CN03.until"),
    ("constraints", "CN05.limit.contracts.0"), ("constraints", "bends.0"), ("options", "reaction.OPT-001.gut"),
    ("options", "own_option.type"), ("options", "own_option.requires.0.weight"),
    ("options", "own_option.learning_formats"), ("pathways", "pathway.PW-A.kind"),
    ("pathways", "pathway.PW-A.accepted.s1.by"), ("pathways", "pathway.PW-A.option_ids.0"),
    ("pathways", "pathway.PW-A.strengths.0"), ("scoring", "order_personal.0"), ("scoring", "order_commercial.0"),
    ("scoring", "cell.OPT-001.KP1.conf"), ("scoring", "cell.OPT-001.KP1.source"),
    ("experiments", "experiment.EX-1.tests.0"), ("experiments", "experiment.EX-1.updates.0.criterion"),
    ("experiments", "experiment.EX-1.pathway_id"), ("experiments", "experiment.EX-1.starter"),
    ("experiments", "experiment.EX-1.touches.0"), ("experiments", "experiment.EX-1.needs_ok_from"),
    ("experiments", "experiment.EX-1.status"), ("experiments", "experiment.EX-1.start"),
    ("experiments", "experiment.EX-1.end"), ("constraints", "CN09.limit.earliest"), ("packet", "kind"),
    ("packet", "on.0"), ("packet", "pathway_id"), ("packet", "experiment_ids.0"), ("packet", "support.0.by_date"),
]  # fmt: skip
KEYS = [
    ("arrive", "pulse.d60", {}), ("story", "episode.first", {}), ("story", "prompt.P5", ""), ("story", "theme.TH4", {}),
    ("story", "rings_true.fishing", "yes"), ("motivators", "choices.10", {}), ("motivators", "satisfaction.MX1", 3),
    ("options", "own_option.supply.MX1", 1), ("pathways", "pathway.first", {}), ("pathways", "set_aside.first", True),
    ("scoring", "cell.first", {}), ("scoring", "value_ratings.first", {}), ("experiments", "experiment.first", {}),
    ("packet", "text.energy", ""),
]  # fmt: skip
FIELDS = [
    ("arrive", "pulse.pre.CP5"), ("story", "episode.e1.date"), ("story", "theme.TH1.mood"), ("story", "story_line.age"),
    ("values", "duels.0.loser"), ("motivators", "choices.1.middle"), ("strengths", "rating.ST1.rank"),
    ("strengths", "peers.0.name"), ("learning", "LP09.days"), ("constraints", "CN03.reason"),
    ("constraints", "CN03.limit.max_hours_week"), ("options", "reaction.OPT-001.fit"), ("options", "own_option.demand"),
    ("options", "own_option.commercial_value"), ("pathways", "pathway.PW-A.score"),
    ("pathways", "pathway.PW-A.gauges.total"), ("scoring", "cell.OPT-001.KP1.weight"),
    ("experiments", "experiment.EX-1.grade"), ("experiments", "experiment.EX-1.woop.grade"), ("packet", "total"),
    ("packet", "support.0.mood"),
]  # fmt: skip


def keeps(slug, path, value):
    """Whether the record takes the value and says it back unchanged."""
    found = read(slug, {path: value}).plain()
    for part in path.split("."):
        found = found[int(part)] if isinstance(found, list) else found[part]
    return found == value


def refuses(slug, path, value):
    """The record refuses the value, naming no other field."""
    return all(one.startswith(path) for one in refused(RECORDS[slug], spoiled(good(slug), {path: value})))


@pytest.mark.parametrize(("slug", "path", "most"), TEXTS)
def test_a_text_fits_to_the_letter(slug, path, most):
    assert keeps(slug, path, "ä" * most)
    assert refuses(slug, path, "ä" * (most + 1))
    assert refuses(slug, path, 3)
    assert refuses(slug, path, ["text"])


@pytest.mark.parametrize(("slug", "path", "most"), TEXTS)
def test_a_text_may_be_empty_in_a_draft(slug, path, most):
    if path.rpartition(".")[2] in NAMES:
        assert refuses(slug, path, "")
    else:
        assert keeps(slug, path, "")


@pytest.mark.parametrize(("slug", "path", "least", "most"), [*WHOLE, *FLOATS, *GAUGES])
def test_a_number_stays_in_its_range(slug, path, least, most):
    whole = (slug, path, least, most) not in FLOATS
    assert keeps(slug, path, least)
    assert keeps(slug, path, most)
    assert refuses(slug, path, least - 1 if whole else math.nextafter(least, -math.inf))
    assert refuses(slug, path, most + 1 if whole else math.nextafter(most, math.inf))


@pytest.mark.parametrize(("slug", "path", "least", "most"), [*WHOLE, *FLOATS, *GAUGES])
def test_a_number_is_a_number(slug, path, least, most):
    for wrong in (math.nan, math.inf, -math.inf, "3", True, False, [3], 10**30):
        assert refuses(slug, path, wrong), wrong


@pytest.mark.parametrize(("slug", "path", "least", "most"), [*WHOLE, *GAUGES])
def test_a_whole_number_is_whole(slug, path, least, most):
    assert refuses(slug, path, 1.0)
    assert refuses(slug, path, 1.5)


@pytest.mark.parametrize(("slug", "path", "most", "item"), LISTS)
def test_a_list_has_an_end(slug, path, most, item):
    read(slug, {path: [item] * most})
    assert refuses(slug, path, [item] * (most + 1))
    assert refuses(slug, path, {"0": item})


@pytest.mark.parametrize(("slug", "path"), WORDS)
def test_a_choice_is_one_of_those_there_are(slug, path):
    for wrong in ("no such word", "", 1, True, math.nan):
        assert refuses(slug, path, wrong), wrong


@pytest.mark.parametrize(("slug", "path", "value"), KEYS)
def test_a_key_is_one_of_those_there_are(slug, path, value):
    assert refuses(slug, path, value)


@pytest.mark.parametrize(("slug", "path"), FIELDS)
def test_no_part_of_a_record_has_an_unknown_field(slug, path):
    assert refused(RECORDS[slug], spoiled(good(slug), {path: 1})) == [path]


def test_twelve_experiments_at_most():
    twelve = {f"EX-{number}": {} for number in range(1, 13)}
    read("experiments", {"experiment": twelve})
    assert refuses("experiments", "experiment", twelve | {"EX-13": {}})


@pytest.mark.parametrize(
    ("slug", "path", "wrong"),
    [
        ("learning", "LP09.hours", 3),
        ("pathways", "pathway.PW-A.gauges.liking", 55),
        ("scoring", "cell.OPT-001.KP1.x", 3.25),
        ("experiments", "experiment.EX-1.updates.0.before", 3.25),
        ("pathways", "set_aside.PW-A", False),
        ("pathways", "set_aside.PW-A", 1),
        ("pathways", "removed.s1", 1.0),
        ("options", "reshape_refused", 1),
        ("options", "reshape_refused", "yes"),
        ("experiments", "experiment.EX-1.reversible", "yes"),
        ("experiments", "experiment.EX-1.start", "2026-02-30"),
        ("experiments", "experiment.EX-1.start", "2026-03-02T09:00:00"),
        ("strengths", "peers.0.received_at", "yesterday"),
    ],
)
def test_between_the_steps_there_is_nothing(slug, path, wrong):
    assert refuses(slug, path, wrong)
