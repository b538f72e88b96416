"""A limit in words: `2 days a month at most`."""

from actvo_kit.model.answers.constraints import Limit

__all__ = ["limit_words"]

WORDS = {
    "patterns": "these hours: {}", "max_hours_week": "{:g} hours a week at most",
    "max_onsite_days": "{} days on site a week at most", "sites": "these sites: {}",
    "max_days_month": "{} days away a month at most", "min_change_pct": "a change of pay of {:g} % at least",
    "contracts": "these contracts: {}", "needs_return_right": "with a right to return",
    "extra_hours_week": "{:g} hours a week on top at most", "features": "with: {}", "held": "holding: {}",
    "earliest": "not before {}", "latest": "not after {}",
    "units": "not these units: {}", "roles": "not these roles: {}",
}  # fmt: skip


def limit_words(limit: Limit) -> str:
    """The parts of a limit that are set."""
    parts = []
    for name, part in limit:
        if name == "held" and not part:
            parts.append("holding none of those asked for")
        elif part is not None and part is not False and part != ():
            value = ", ".join(part) if isinstance(part, tuple) else part
            parts.append(WORDS[name].format(value))
    return " and ".join(parts)
