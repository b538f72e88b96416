"""The stages of an exercise that a facilitator may count people in; finer places stay with the person."""

from actvo_kit.store.answers import Progress

__all__ = ["STAGES", "places"]

STAGES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "values": (
        ("Three piles", ("piles",)),
        ("Ten, then five", ("ten", "five")),
        ("Duels, evidence", ("duels", "evidence", "reading")),
    ),
    "strengths": (("Picking", ("pick",)), ("Rating", ("rate",)), ("Reading", ("reading",))),
    "options": (("First reactions", ("gut",)), ("Second look", ("second",)), ("Shortlist", ("shortlist",))),
    "pathways": (("Reading drafts", ("drafts",)),),
    "scoring": (("Filling in", ("fill",)), ("Ordering", ("weigh",)), ("Looking", ("look",))),
}
"""Slug → labels in order, each with the stages it counts. A place is `<stage>` or `<stage>/<detail>`."""


def places(slug: str, progress: Progress) -> tuple[tuple[str, int], ...]:
    """How many people are inside the step, by label. Whoever moved on, by finishing or skipping, is in none of them,
    so that the sum is started minus moved on.
    """
    counts = dict.fromkeys((label for label, _ in STAGES[slug]), 0)
    for (at, status, place), people in progress.items():
        if at == slug and status == "draft":
            counts[_label(slug, place)] += people
    return tuple(counts.items())


def _label(slug: str, place: str) -> str:
    """The label of a place; a place that nobody knows is the beginning."""
    stage = place.partition("/")[0]
    return next((label for label, stages in STAGES[slug] if stage in stages), STAGES[slug][0][0])
