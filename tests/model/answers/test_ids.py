"""Ids that the pack does not know are refused in a draft, too, with the field they stand in."""

import pytest

from tests.factories import real_pack
from tests.model.records import read

CARD = "{} is not a card of this workshop."
STRANGERS = [
    ("values", {"pile.V61": "some"}, "pile", "V61", CARD),
    ("values", {"top10.0": "V61"}, "top10", "V61", CARD),
    ("values", {"top5.0": "V61"}, "top5", "V61", CARD),
    ("values", {"evidence": {"V61": ""}}, "evidence", "V61", CARD),
    ("values", {"duels.0.a": "V61"}, "duels", "V61", CARD),
    ("values", {"duels.0.b": "V61"}, "duels", "V61", CARD),
    ("values", {"duels.0.winner": "V61"}, "duels", "V61", CARD),
    ("strengths", {"picked.0": "SX1"}, "picked", "SX1", CARD),
    ("strengths", {"rating.SX1": {}}, "rating", "SX1", CARD),
    ("strengths", {"peers.0.picks.0": "SX1"}, "peers", "SX1", CARD),
    ("constraints", {"CN01.limit.patterns.0": "dusk"}, "CN01.limit.patterns", "dusk",
     "{} is not a choice of this workshop."),
    ("constraints", {"CN07.limit.features.0": "sauna"}, "CN07.limit.features", "sauna",
     "{} is not a choice of this workshop."),
    ("options", {"reaction.OPT-999": {}}, "reaction", "OPT-999", CARD),
    ("options", {"shortlist.0": "OPT-999"}, "shortlist", "OPT-999", CARD),
    ("options", {"own_option.requires.0.strength": "SX1"}, "own_option.requires", "SX1", CARD),
    ("options", {"my_unit": "Moon base"}, "my_unit", "Moon base", "{} is not a unit of this workshop."),
    ("pathways", {"pathway.PW-A.option_ids.0": "OPT-999"}, "pathway.PW-A.option_ids", "OPT-999", CARD),
    ("pathways", {"pathway.PW-A.strengths.0": "SX1"}, "pathway.PW-A.strengths", "SX1", CARD),
    ("scoring", {"cell.OPT-999": {}}, "cell", "OPT-999", CARD),
    ("scoring", {"value_ratings.OPT-999": {}}, "value_ratings", "OPT-999", CARD),
    ("scoring", {"value_ratings.OPT-001.V61": 1}, "value_ratings", "V61", CARD),
    ("experiments", {"experiment.EX-1.starter": "TRY99"}, "experiment.EX-1.starter", "TRY99", CARD),
    ("experiments", {"experiment.EX-1.updates.0.option": "OPT-999"}, "experiment.EX-1.updates", "OPT-999", CARD),
]  # fmt: skip


@pytest.mark.parametrize(("slug", "changes", "path", "name", "sentence"), STRANGERS)
def test_a_stranger_is_named(slug, changes, path, name, sentence):
    assert read(slug, changes).strangers(real_pack()) == [(path, sentence.format(name))]


@pytest.mark.parametrize(
    ("slug", "changes"),
    [
        ("options", {"shortlist": ["OPT-OWN"], "reaction": {"OPT-OWN": {"gut": "curious"}}}),
        ("pathways", {"pathway.PW-A.option_ids": ["OPT-OWN"]}),
        ("scoring", {"cell.OPT-OWN": {}, "value_ratings.OPT-OWN": {}}),
        ("experiments", {"experiment.EX-1.updates.0.option": "OPT-OWN"}),
    ],
)
def test_the_own_idea_is_known_everywhere(slug, changes):
    assert read(slug, changes).strangers(real_pack()) == []


def test_every_stranger_is_said():
    found = read("values", {"top10.0": "V61", "top5.0": "V62", "pile.V63": "low"}).strangers(real_pack())
    assert [problem.path for problem in found] == ["pile", "top10", "top5"]
