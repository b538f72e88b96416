"""Asks the language model that a host chose: any server that speaks OpenAI's chat protocol."""

from actvo_kit.drafting.openai.endpoint import Endpoint
from actvo_kit.drafting.openai.language_model import LanguageModel, helper_of

__all__ = ["Endpoint", "LanguageModel", "helper_of"]
