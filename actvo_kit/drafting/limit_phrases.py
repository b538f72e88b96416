"""Says a limit in words: `2 days a month at most`."""

from actvo_kit.model.answers.constraints import Limit
from actvo_kit.words import N_, _, listed

__all__ = ["limit_words"]

WORDS = {
    "patterns": N_("these hours: {limit}"), "max_hours_week": N_("{limit} hours a week at most"),
    "max_onsite_days": N_("{limit} days on site a week at most"), "sites": N_("these sites: {limit}"),
    "max_days_month": N_("{limit} days away a month at most"),
    "min_change_pct": N_("a change of pay of {limit} % at least"),
    "contracts": N_("these contracts: {limit}"), "needs_return_right": N_("with a right to return"),
    "extra_hours_week": N_("{limit} hours a week on top at most"), "features": N_("with: {limit}"),
    "held": N_("holding: {limit}"),
    "earliest": N_("not before {limit}"), "latest": N_("not after {limit}"),
    "units": N_("not these units: {limit}"), "roles": N_("not these roles: {limit}"),
}  # fmt: skip


def limit_words(limit: Limit) -> str:
    """Returns the parts of a limit that are set."""
    parts = []
    for name, part in limit:
        if name == "held" and not part:
            parts.append(_("holding none of those asked for"))
        elif part is not None and part is not False and part != ():
            parts.append(_(WORDS[name], limit=_said(part)))
    return listed(parts)


def _said(part: object) -> object:
    if isinstance(part, tuple):
        return _(", ").join(part)
    return f"{part:g}" if isinstance(part, float) else part
