"""A small pack and Rowan's answers, METHOD §9.4, for tests that need no files."""

import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from actvo_kit.model.answers.strengths import Rating
from actvo_kit.model.catalogue import Requirement
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack

ORACLE: dict[str, Any] = json.loads((Path(__file__).parent / "oracle.json").read_text(encoding="utf-8"))
MOMENT = datetime(2025, 5, 5, 13, 48, tzinfo=UTC)

QUADRANTS = {"OPEN": "Explore", "ENH": "Achieve", "CONS": "Keep", "TRANS": "Care"}
GROUPS = {
    "thought": "OPEN",
    "action": "OPEN",
    "achievement": "ENH",
    "resources": "ENH",
    "security": "CONS",
    "rules": "CONS",
    "concern": "TRANS",
    "caring": "TRANS",
}
CARDS = {
    "V01": ("thought", "My own opinion"),
    "V02": ("thought", "Questions to explore"),
    "V03": ("thought", "Creating something new"),
    "V04": ("action", "Freedom in how I work"),
    "V05": ("action", "Setting my own direction"),
    "V14": ("achievement", "Excellent work"),
    "V15": ("achievement", "Getting results"),
    "V16": ("achievement", "Being capable"),
    "V21": ("resources", "Earning well"),
    "V23": ("resources", "Resources to use"),
    "V27": ("security", "A secure job"),
    "V28": ("security", "Feeling safe at work"),
    "V29": ("security", "Predictable weeks"),
    "V36": ("rules", "Following the rules"),
    "V38": ("rules", "Self-discipline"),
    "V48": ("concern", "Fair treatment"),
    "V50": ("concern", "Good for many people"),
    "V54": ("caring", "Caring for those around me"),
    "V55": ("caring", "Helping one person at a time"),
    "V56": ("caring", "Time for people I love"),
}
FAMILIES = {"TH": "Think", "DE": "Deliver", "RE": "Relate", "IN": "Influence", "AD": "Adapt", "CR": "Craft"}
STRENGTHS = {
    "ST1": ("TH", "Finding causes"),
    "ST2": ("TH", "Seeing patterns"),
    "SD1": ("DE", "Finishing"),
    "SD2": ("DE", "Organising work"),
    "SR1": ("RE", "Listening to understand"),
    "SI1": ("IN", "Explaining clearly"),
    "SA1": ("AD", "Staying calm"),
    "SC1": ("CR", "Working with data"),
}


def words(**said: Any) -> dict[str, Any]:
    return {"en": said}


def option(number: int, title: str, kind: str, unit: str, needs: str, **changes: Any) -> dict[str, Any]:
    """A catalogue row; `needs` such as `ST1 3, SI1 4 (SR1 3)`, the useful ones in brackets."""
    must, _, useful = needs.rstrip(")").partition(" (")
    requires = [[*need.split(), weight] for part, weight in ((must, "must"), (useful, "useful"))
                for need in part.split(", ") if need]  # fmt: skip
    return {
        "id": f"OPT-{number:03}",
        "title": title,
        "type": kind,
        "unit": unit,
        "summary": f"What {title} is about.",
        "outcome": f"What {title} leaves behind",
        "contact_role": "Operations improvement lead",
        "openings": 2,
        "demand": 4,
        "commercial_value": 3,
        "value_note": "about 30 cases a month",
        "time": {"hours_per_week": 6, "duration_weeks": 8, "on_top_of_job": False, "start_window": None},
        "cost": {"budget_eur": 0, "backfill_days": 6, "disruption": 2},
        "requires": [{"strength": one, "level": int(level), "weight": weight} for one, level, weight in requires],
        "supply": None,
        "learning_formats": ["stretch gig", "teach-back"],
        "conditions": {
            "pattern": "day",
            "onsite_days": 1,
            "site": "Main",
            "travel_days_month": 1,
            "pay_change_pct": 0,
            "contract": "same",
            "return_right": True,
        },
        "eligibility": {},
        "approval_route": ["line manager"],
        "risks": "Cover for a quarter",
        "status": "open",
        "last_verified": date(2025, 5, 2),
    } | changes


OPTIONS = [
    option(1, "Reshape: own the exceptions desk", "reshape", "Scheduling", "ST1 3, SD1 3 (SR1 3)",
           learning_formats=["teach-back", "peer circle"], risks="Becomes a dumping ground; agree entry rules"),
    option(2, "Reshape: two no-meeting mornings for deep work", "reshape", "any", "SD2 3 (SD1 3)"),
    option(5, "Data analyst, operations", "role", "Data & Insight", "SC1 4, ST1 3, SI1 3",
           learning_formats=["course", "mentoring"], risks="Competitive post: not guaranteed"),
    option(7, "Repeat-visit detective", "project", "Data & Insight", "ST1 3, SC1 4, SI1 4 (SD2 3, SR1 3)",
           demand=5, commercial_value=5, value_note="each avoided visit saves about 95 EUR (internal estimate)",
           risks="Data quality of job notes"),
    option(13, "Storm-day floor support", "gig", "Control room", "SA1 3, SR1 3", status="planned",
           learning_formats=["mentoring"], last_verified=date(2025, 1, 2), demand=None, value_note=None),
    option(22, "Secondment: customer research", "secondment", "Digital", "SR1 4, SI1 4 (ST2 3)",
           commercial_value=None),
]  # fmt: skip


CAREER_DESIGN = Path(__file__).parent.parent / "workshops" / "career_design"
SAME = ("arrive", "story", "motivators", "learning", "constraints", "criteria", "starters", "questions")


@cache
def real_pack() -> Pack:
    """The pack that ships with the kit."""
    return load_pack(CAREER_DESIGN)


@cache
def toy_pack() -> Pack:
    """20 value cards in 8 groups, 8 strengths in 6 families, 6 options; the other decks are those of career_design."""
    anchors = [f"sentence {level}" for level in range(1, 6)]
    minutes = {"instruct": 1, "solo": 5, "pair": 0, "room": 0}
    script = {"say": "Say this.", "do": "Do this.", "dont": "Not this."}
    slugs = ("values", "strengths", "options", "pathways")
    steps = [{"slug": slug, "title": slug.title(), "minutes": minutes, "script": script} for slug in slugs]
    return Pack.read(
        {
            "workshop": {
                "id": "toy",
                "title": "Toy workshop",
                "help": "Ask the host.",
                "pages": [{"id": "one", "title": "One page", "steps": steps}],
            },
            "values": {
                "id": "toy_values",
                "version": 1,
                "source": "own wording",
                "quadrants": [{"id": one, "words": words(title=title)} for one, title in QUADRANTS.items()],
                "groups": [{"id": one, "quadrant": quadrant, "words": words(title=one.title())}
                           for one, quadrant in GROUPS.items()],
                "cards": [{"id": one, "group": group, "short": index % 2 == 0,
                           "words": words(title=title, text=f"{title}, in a line.")}
                          for index, (one, (group, title)) in enumerate(CARDS.items())],
            },
            "strengths": {
                "id": "toy_strengths",
                "version": 1,
                "source": "own wording",
                "families": [{"id": one, "words": words(title=title)} for one, title in FAMILIES.items()],
                "strengths": [{"id": one, "family": family, "words": words(title=title, anchors=anchors)}
                              for one, (family, title) in STRENGTHS.items()],
            },
            "catalogue": {
                "id": "toy_catalogue",
                "version": 1,
                "organisation": "Northbeam Services",
                "about": "Home energy advice and repairs.",
                "as_of": "2025-05-05",
                "options": OPTIONS,
            },
            "persona": {"name": "Rowan", "about": "Scheduling coordinator, 4 years in.", "answers": {}},
        }
        | {deck: getattr(real_pack(), deck).plain() for deck in SAME}
    )  # fmt: skip


ROWAN: dict[str, dict[str, Any]] = {
    "values": {
        "pile": dict.fromkeys(["V02", "V14", "V55", "V04", "V27"], "high") | {"V21": "low", "V48": "some"},
        "top10": ["V02", "V14", "V55", "V04", "V27"],
        "top5": ["V02", "V14", "V55", "V04", "V27"],
        "evidence": {"V02": "I asked for the repeat-visit list and read it on a Friday."},
    },
    "strengths": {
        "picked": ["ST1", "SC1", "SI1", "SD2"],
        "rating": {
            "ST1": {"level": 4, "energy": 2, "evidence": "March: repeat visits to the north depot, wrong part code."},
            "SC1": {"level": 4, "energy": 1},
            "SI1": {"level": 2, "energy": 1},
            "SD2": {"level": 3, "energy": -1},
        },
    },
    "options": {
        "reaction": {
            "OPT-001": {"gut": "maybe"},
            "OPT-007": {"gut": "curious", "why": "I want to know why they come back"},
            "OPT-013": {"gut": "curious"},
        },
        "shortlist": ["OPT-001", "OPT-007", "OPT-022"],
    },
}


def answers(records: dict[str, dict[str, Any]] = ROWAN) -> dict[str, Answer]:
    """Records as they come from a store, all saved at MOMENT."""
    return {
        slug: Answer(slug=slug, version=1, status="done", record=record, created_at=MOMENT, updated_at=MOMENT)
        for slug, record in records.items()
    }


def ratings(**levels: tuple[int | None, int | None]) -> dict[str, Rating]:
    """Ratings by strength id as (level, energy)."""
    return {one: Rating(level=level, energy=energy) for one, (level, energy) in levels.items()}


def needs(*found: tuple[str, int, str]) -> tuple[Requirement, ...]:
    return tuple(Requirement.read({"strength": one, "level": level, "weight": weight}) for one, level, weight in found)
