"""A proposal that somebody kept, so that there is something to share; each text says which field it is."""

import uuid
from typing import Any

from actvo_kit.model.answers.packet import SECTIONS
from actvo_kit.model.saved_answer import Change
from actvo_kit.room.roles.participant import Participant

__all__ = ["EXTRAS_ON", "PROPOSAL", "WHOLE", "keep", "kept_proposal"]

TEXT = {section: f"My {section}." for section in SECTIONS if section != "support_asked"}
EXTRAS_ON = ("values", "constraints", "second_pathway")
PROPOSAL: dict[str, dict[str, Any]] = {
    "values": {
        "deck": "short30", "pile": {"V01": "high", "V02": "high"}, "top10": ["V01", "V02"], "top5": ["V01", "V02"],
    },
    "constraints": {"CN03": {"status": "fixed", "limit": {"max_days_month": 2}, "private_note": "A private note.",
                             "share_text": "Two days away are my most."}},
    "pathways": {"pathway": {
        "PW-D": {"title": "Detective", "destination": "I look for causes.", "option_ids": ["OPT-007"]},
        "PW-E": {"title": "Planner", "destination": "I plan.", "option_ids": ["OPT-001"]},
    }},
    "experiments": {"experiment": {"EX-1": {
        "action": "Join one visit.", "start": "2026-06-01", "end": "2026-06-08", "hours": 3, "cost_eur": 0,
        "needs_ok_from": "manager", "pathway_id": "PW-D", "belief": "A private belief.", "learned": "A private lesson.",
    }}},
    "packet": {
        "kind": "proposal", "pathway_id": "PW-D", "experiment_ids": ["EX-1"], "on": [*SECTIONS, *EXTRAS_ON],
        "text": TEXT, "support": [{"what": "Two hours a week", "owner": "my manager", "by_date": "2026-07-01"}],
    },
}  # fmt: skip
WHOLE = tuple(SECTIONS)


def keep(person: Participant, slug: str, fields: dict[str, Any], status: str | None = None) -> None:
    """Writes fields of an exercise."""
    version = person.here().answers[slug].version
    change = {"slug": slug, "edit_id": uuid.uuid4().hex, "page": "test", "base_version": version}
    ack = person.save(Change.read(change | {"fields": fields, "status": status}))
    assert not ack.errors, (slug, ack.errors)
    assert status is None or ack.status == status, (slug, ack.problems)


def kept_proposal(person: Participant, answers: dict[str, dict[str, Any]] = PROPOSAL) -> None:
    """Keeps all of it; the packet last, as done."""
    for slug, fields in answers.items():
        keep(person, slug, fields, "done" if slug == "packet" else None)
