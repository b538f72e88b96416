"""A good done record of every exercise, and a short way to spoil it."""

from copy import deepcopy
from typing import Any

import pytest
from pydantic import ValidationError

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.ids import CRITERIA
from actvo_kit.model.record import Record
from actvo_kit.model.workshop import Pack
from tests.factories import real_pack

GONE = object()
"""As a change: the field is taken away."""

PATHWAYS = {
    "pathway": {
        "PW-A": {
            "kind": "deepen",
            "title": "Own the odd cases",
            "destination": "I run the exceptions desk.",
            "option_ids": ["OPT-001"],
            "strengths": ["ST1", "SR1"],
            "milestones": {"m3": "Entry rules agreed", "m12": "Fewer escalations", "m24": "Others run it too"},
            "questions": ["What would I hand over?", "Who minds?"],
            "gauges": {"resources": 60, "liking": 80, "confidence": None},
            "accepted": {"s1": {"text": "You like it.", "shareable": "Yes.", "evidence": ["V02"], "by": "template"}},
            "by": {"title": "template"},
        },
        "PW-B": {
            "kind": "across",
            "title": "Find out why they return",
            "option_ids": ["OPT-007", "OPT-OWN"],
            "questions": ["Do I like data all day?", "Who covers for me?"],
            "private": True,
        },
    },
    "set_aside": {"PW-C": True},
    "removed": {"s2": True},
}
SCORING = {
    "order_personal": ["KP1", "KP3", "KP2", "KP4"],
    "order_commercial": ["KC2", "KC1", "KC3", "KC4"],
    "alpha": 0.5,
    "value_ratings": {"OPT-001": {"V02": 2, "V14": None}},
    "cell": {
        "OPT-001": {one: {"x": 3.5, "conf": "medium"} for one in CRITERIA},
        "OPT-007": {one: {"x": None} for one in CRITERIA},
    },
}
EXPERIMENTS = {
    "experiment": {
        "EX-1": {
            "pathway_id": "PW-B",
            "starter": "TRY01",
            "tests": ["KP1", "question"],
            "belief": "I would like the work.",
            "action": "Sit with the detective for a morning.",
            "with_whom": "Operations improvement lead",
            "start": "2026-03-02",
            "end": "2026-03-09",
            "hours": 3,
            "cost_eur": 0,
            "reversible": True,
            "touches": ["none"],
            "needs_ok_from": "manager",
            "signal_yes": "I forget the time.",
            "signal_no": "I look at the clock.",
            "updates": [{"option": "OPT-007", "criterion": "KP1", "before": 3, "after": 4.5}],
        }
    }
}
PACKET = {
    "kind": "proposal",
    "pathway_id": "PW-B",
    "experiment_ids": ["EX-1"],
    "on": [
        "destination", "why_me", "why_here", "gap", "trade_off", "first_step", "support_asked", "change_my_mind",
        "values",
    ],
    "text": dict.fromkeys(
        ["destination", "why_me", "why_here", "gap", "trade_off", "first_step", "change_my_mind"], "In my words."
    ),
    "support": [{"what": "Two hours a week", "by_date": None, "owner": "my team lead"}],
    "peer_tokens": ["a"],
}  # fmt: skip
OWN_IDEA = {"title": "A desk for odd cases", "type": "reshape", "requires": [{"strength": "ST1", "level": 3,
            "weight": "must"}], "supply": {"MC2": 1}}  # fmt: skip
PEER = {
    "token": "a",
    "picks": ["ST1", "SC1", "SI1"],
    "example": "The part code.",
    "received_at": "2026-03-02T09:00:00Z",
}
LIMITS = {
    "CN01": {"status": "fixed", "limit": {"patterns": ["day", "flexible"], "max_hours_week": 30}},
    "CN02": {"status": "flexible", "limit": {"max_onsite_days": 3, "sites": ["Main"]}},
    "CN05": {"status": "fixed", "limit": {"contracts": ["same"], "needs_return_right": True}},
    "CN07": {"status": "fixed", "limit": {"features": ["quiet place"]}},
    "CN08": {"status": "fixed", "limit": {"held": []}},
    "CN09": {"status": "fixed", "limit": {"earliest": "2026-03-02", "latest": "2026-06-01"}},
    "CN10": {"status": "fixed", "limit": {"units": ["Safety"], "roles": []}},
    "bends": ["CN03"],
}
ADDED = {
    "strengths": {"peers": [PEER]},
    "constraints": LIMITS,
    "options": {"own_option": OWN_IDEA},
    "pathways": PATHWAYS,
    "scoring": SCORING,
    "experiments": EXPERIMENTS,
    "packet": PACKET,
}


def good(slug: str) -> dict[str, Any]:
    """A record that may be called done: Rowan's, with what Rowan leaves out."""
    return deepcopy(dict(real_pack().persona.answers).get(slug, {}) | ADDED.get(slug, {}))  # type: ignore[call-overload]


def spoiled(data: Any, changes: dict[str, Any]) -> Any:
    """A copy of `data` with a value put at each dotted path."""
    found = deepcopy(data)
    for path, value in changes.items():
        *way, last = path.split(".")
        at = found
        for part in way:
            at = at[int(part)] if isinstance(at, list) else at.setdefault(part, {})
        place: Any = int(last) if isinstance(at, list) else last
        if value is GONE:
            del at[place]
        else:
            at[place] = value
    return found


def read(slug: str, changes: dict[str, Any]) -> AnswerRecord:
    """The good record of an exercise with these changes: a legal draft, whatever rules of a done one it breaks."""
    return RECORDS[slug].read(spoiled(good(slug), changes))


def problems(slug: str, changes: dict[str, Any], pack: Pack | None = None) -> list[tuple[str, str]]:
    """What keeps the good record from being done after these changes."""
    record, pack = read(slug, changes), pack or real_pack()
    assert record.strangers(pack) == []
    return [tuple(problem) for problem in record.problems(pack)]


def refused(kind: type[Record], data: Any) -> list[str]:
    """The dotted paths that `data` is refused for, of which there is one at least."""
    with pytest.raises(ValidationError) as error:
        kind.read(data)
    return [".".join(str(part) for part in one["loc"] if part != "[key]") for one in error.value.errors()]


def sentences(table: list[tuple[Any, ...]]) -> list[str]:
    """The sentences in the last column, for a check that no two rules share one."""
    return [row[-1] for row in table]
