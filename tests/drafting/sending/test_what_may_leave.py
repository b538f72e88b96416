"""METHOD 13.2 and 11.1 as a table: what of each exercise may be ticked, and what is left of its record when all is."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sending.consented import ticked
from actvo_kit.drafting.sources import source
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.drafting_offer import Ask
from tests.drafting.sending.test_consented import MOMENT, PACK, full
from tests.factories import answers

IDS = re.compile(r"\b(?:V\d\d|S[A-Z]\d|M[A-Z]\d|CN\d\d|OPT-(?:\d{3}|OWN)|EX-\d|TH\d|K[PC]\d)\b")
Row = tuple[set[str], set[str]]
TABLE: dict[str, Row] = {
    "story": ({"thread", "story_line"}, {"theme.*.label", "story_line.*"}),
    "values": ({"values", "example"}, {"top5", "evidence.*"}),
    "motivators": ({"motivators"}, {"choices.*.most", "choices.*.least", "satisfaction.*", "corrected_order"}),
    "strengths": ({"strengths", "example"}, {"rating.*.level", "rating.*.energy", "rating.*.evidence"}),
    "learning": ({"learning"}, {"LP02", "LP03", "LP04", "LP05", "LP06", "LP09.hours"}),
    "constraints": ({"limit"}, {"*.status", "*.limit.max_days_month", "*.limit.extra_hours_week"}),
    "options": ({"shortlist", "own_idea"}, {
        "shortlist", "own_option.title", "own_option.type", "own_option.summary", "own_option.hours_per_week",
        "own_option.duration_weeks", "own_option.requires", "own_option.supply.*", "own_option.learning_formats",
    }),
    "scoring": ({"scores"}, {"cell.*.*.x", "cell.*.*.conf"}),
    "experiments": ({"belief", "learned"}, {
        "experiment.*.belief", "experiment.*.learned", "experiment.*.signal",
    }),
}  # fmt: skip
"""Exercise → the fields one may tick, and what is left of the record. Whoever changes this has read METHOD 13.2: peers,
notes, own units, gut reasons, moments, LP10, CN04, CN07 and CN10 stand in no row.
"""
SAID_OF_A_PERSON = {
    "alias", "themes", "story_line", "values_top5", "motivators", "strengths", "evidence", "learning", "constraints",
    "shortlist", "scores", "experiments",
}  # fmt: skip


def everything() -> dict[str, Any]:
    """Somebody who has filled in every field there is."""
    records = full()
    records["motivators"]["corrected_order"] = [
        "MW2", "MC2", "MA3", "MC1", "MC3", "MA1", "MA2", "MR1", "MR2", "MR3", "MW1", "MW3",
    ]  # fmt: skip
    records["learning"] |= {"LP01": ["tried"], "LP07": "basics", "LP08": 2}
    records["constraints"] |= {"CN04": {"status": "flexible", "limit": {"min_change_pct": 77}}}
    records["options"]["own_option"] |= {
        "hours_per_week": 4, "duration_weeks": 8, "requires": [{"strength": "ST1", "level": 3, "weight": "must"}],
        "supply": {"MC2": 1}, "learning_formats": ["mentoring"],
    }  # fmt: skip
    records["experiments"]["experiment"]["EX-1"]["signal"] = "yes"
    return records


MATERIAL = Material.of(PACK, answers(everything()))
ALL = frozenset(field.id for leaves in LEAVING.values() for field in leaves.offer(MATERIAL))


def paths(data: Any, way: str = "") -> Iterator[str]:
    """Yields where something stands, with `*` for any id."""
    if isinstance(data, dict):
        for name, part in data.items():
            key = "*" if IDS.fullmatch(name) or name.isdigit() or way == "story_line" else name
            yield from paths(part, f"{way}.{key}" if way else key)
    elif data not in (None, [], ""):
        yield way


def test_the_table_has_every_exercise_of_which_anything_may_leave() -> None:
    assert list(TABLE) == list(LEAVING)
    assert set(RECORDS) - set(TABLE) <= {"arrive", "belief", "pathways", "packet"}, "of these nothing leaves"


@pytest.mark.parametrize("slug", LEAVING)
def test_these_fields_may_be_ticked_and_this_is_left(slug: str) -> None:
    offered, left = TABLE[slug]
    leaves = LEAVING[slug]
    assert {field.id.partition(".")[0] for field in leaves.offer(MATERIAL)} == offered
    assert set(paths(leaves.keep(MATERIAL, ALL))) == left
    assert [*paths(leaves.keep(MATERIAL, frozenset()))] == []


def test_a_letter_says_this_of_a_person_and_no_more() -> None:
    whole = replace(Brief.of(PACK, answers(everything()), MOMENT), ask=Ask(fields=tuple(sorted(ALL))))
    data = json.loads(Envelope.of(whole, "system", "to").letter.user)
    assert set(data["participant"]) == SAID_OF_A_PERSON
    assert "77" not in json.dumps(data["participant"]), "what somebody wants to be paid leaves by no tick"


@pytest.mark.parametrize("slug", LEAVING)
def test_all_that_may_be_referred_to_has_a_source_and_was_ticked(slug: str) -> None:
    """The exercise is a source: behind each of its ids stands the answer, and only where it was ticked."""
    mine = ticked(MATERIAL, ALL)
    names = [reference.name for reference in LEAVING[slug].refer(mine)]
    assert len(names) == len(set(names))
    assert names or slug == "options", "options are referred to as rows"
    for reference in LEAVING[slug].refer(mine):
        lines = source(mine, reference.id).lines
        assert lines, reference
        quoted = re.findall(r"“([^”]*)”", reference.private)
        assert all(any(words.removesuffix("…") in line for line in lines) for words in quoted), reference
    assert [*LEAVING[slug].refer(ticked(MATERIAL, ()))] == []


def test_each_tick_lets_that_alone_be_referred_to() -> None:
    whole = {reference.name for leaves in LEAVING.values() for reference in leaves.refer(ticked(MATERIAL, ALL))}
    seen: set[str] = set()
    for field in sorted(ALL):
        mine = ticked(MATERIAL, {field, "shortlist"})
        own = {reference.id for leaves in LEAVING.values() for reference in leaves.refer(mine)}
        assert all(_belongs(answer_id, field) for answer_id in own), (field, own)
        seen |= own
    assert len(seen) <= len(whole)


def _belongs(answer_id: str, field: str) -> bool:
    kind, _, about = field.partition(".")
    shapes = {
        "values": r"V\d\d", "motivators": r"M[A-Z]\d", "strengths": r"S[A-Z]\d", "learning": r"LP\d\d",
        "scores": r"K[PC]\d:OPT-.+", "shortlist": r"(?!)", "own_idea": r"(?!)",
        "example": f"EV-{about}", "thread": about, "story_line": f"SL-{about}", "limit": about, "belief": about,
        "learned": about,
    }  # fmt: skip
    return bool(re.fullmatch(shapes[kind], answer_id))
