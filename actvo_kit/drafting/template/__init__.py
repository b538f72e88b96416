"""Drafts without a language model, METHOD 13.7: deterministic, and never a sentence that no answer carries."""

from actvo_kit.drafting.template.template import TemplateDrafter

__all__ = ["TemplateDrafter"]
