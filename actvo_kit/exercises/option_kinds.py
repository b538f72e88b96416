"""Says the types of options in words, in the order a filter shows them."""

from actvo_kit.model.catalogue import OptionType
from actvo_kit.words import N_

__all__ = ["KINDS"]

KINDS: dict[OptionType, str] = {
    "reshape": N_("Stay and reshape"),
    "role": N_("Role"),
    "project": N_("Project"),
    "gig": N_("Short gig"),
    "mentoring": N_("Mentoring"),
    "secondment": N_("Secondment"),
}
"""The types in words."""
