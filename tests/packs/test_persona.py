"""Rowan, METHOD §9.4: the demo, the documents and the worked numbers tell one story."""

from typing import Any

import pytest

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.workshop import Pack


def answer(pack: Pack, slug: str) -> Any:
    return RECORDS[slug].read(pack.persona.answers[slug])  # type: ignore[index]


@pytest.mark.parametrize("slug", ["values", "strengths", "options"])
def test_every_answer_could_be_called_done(pack: Pack, slug: str) -> None:
    record = answer(pack, slug)
    assert record.strangers(pack) == []
    assert record.problems(pack) == []


def test_values(pack: Pack) -> None:
    values = answer(pack, "values")
    assert values.deck == "full60"
    assert len(values.pile) == 60
    assert values.top5 == ("V02", "V14", "V55", "V04", "V27")
    assert len(values.top10) == 10
    assert set(values.evidence) == set(values.top5)
    assert all(duel.winner == duel.a for duel in values.duels)


def test_strengths_carry_the_worked_example(pack: Pack) -> None:
    strengths = answer(pack, "strengths")
    assert len(strengths.picked) == 10
    assert set(strengths.rating) == set(strengths.picked)
    mine = {one: (rating.level, rating.energy) for one, rating in strengths.rating.items()}
    assert (mine["ST1"], mine["SC1"], mine["SI1"], mine["SD2"]) == ((4, 2), (4, 1), (2, 1), (3, -1))
    assert "SR1" not in mine, "OPT-007 leaves SR1 unrated: completeness 7/8"
    assert [one for one, rating in strengths.rating.items() if rating.unsupported] == ["SD3"]


def test_options(pack: Pack) -> None:
    options = answer(pack, "options")
    assert set(options.reaction) == {option.id for option in pack.catalogue.options}
    assert {one for one, said in options.reaction.items() if said.gut == "curious"} == {"OPT-007", "OPT-013"}
    assert [pack.catalogue.option(one).type for one in options.shortlist] == ["project", "reshape", "gig"]


def test_one_no_deserves_a_second_look(pack: Pack) -> None:
    from actvo_kit.method.options import second_look

    options, strengths = answer(pack, "options"), answer(pack, "strengths")
    looks = second_look(options.reaction, pack.catalogue.options, strengths.rating)
    assert [(look.kind, look.option, look.strengths) for look in looks] == [("strong_match", "OPT-005", ("SC1", "ST1"))]


def test_the_drafts_are_left_to_whoever_opens_the_page(pack: Pack) -> None:
    assert pack.persona.answers["pathways"] == {}
