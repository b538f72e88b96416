"""One good question from the pack's bank, METHOD 13.8."""

from actvo_kit.drafting.brief import Brief
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting import Reflection

__all__ = ["bank_question"]


def bank_question(brief: Brief) -> Reflection:
    """A question for the exercise `brief.ask.about`, other than `brief.ask.after`. Raises NotAllowed."""
    raise NotAllowed(f"There is no question for {brief.ask.about} yet.")
