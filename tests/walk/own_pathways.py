"""Pathways that somebody like the persona wrote: two beside her drafts, and one that leads elsewhere and is locked."""

from typing import Any

__all__ = ["ELSEWHERE", "OWN_PATHWAYS", "STAYING"]

ACROSS: dict[str, Any] = {
    "kind": "across",
    "title": "Closer to why things break",
    "destination": "I spend half my week finding out why plans fail, and the depots ask me before they plan.",
    "option_ids": ["OPT-007"],
    "strengths": ["ST1", "SC1"],
    "milestones": {
        "m3": "I sat in with the forecast team on two Mondays.",
        "m12": "One depot plans with my numbers.",
        "m24": "I teach it to the next coordinator.",
    },
    "learn": "To read the forecast data myself, and to say what it does not tell.",
    "cost_to_me": "I give up being the one who knows every driver.",
    "gives_org": "Fewer surprises on storm days.",
    "questions": ["Would they take somebody without statistics?", "Who plans my rota on those days?"],
    "open_door": "One scheduling shift a month.",
    "gauges": {"resources": 50, "liking": 90, "confidence": 30, "coherence": 70},
}
ELSEWHERE: dict[str, Any] = {
    "kind": "other",
    "title": "A small orchard, and no phone",
    "destination": "I grow apples, and sell them on Saturdays.",
    "questions": ["What does land cost?", "Could I do it beside a job for a year?"],
    "cost_to_me": "A sure income.",
    "gauges": {"resources": 10, "liking": 80, "confidence": 40},
    "private": True,
}
STAYING: dict[str, Any] = {
    "kind": "deepen",
    "title": "My desk, with one change",
    "destination": "My job as it is, and one morning a week for the odd cases.",
    "option_ids": ["OPT-001"],
    "strengths": ["ST1"],
    "milestones": {"m3": "The team lead has said yes to four mornings."},
    "questions": ["Who takes the phone?", "What is done by June?"],
}
OWN_PATHWAYS: dict[str, Any] = {"pathway": {"PW-D": ACROSS, "PW-E": STAYING, "PW-F": ELSEWHERE}}
