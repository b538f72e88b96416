"""The language model a host may choose: from options and the environment, looked at once before the room opens."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from rich.console import Console

from actvo_kit.cli.admission import wrong_setting
from actvo_kit.errors import StartError
from actvo_kit.settings import DraftingSettings
from actvo_kit.words import N_, _

if TYPE_CHECKING:
    from actvo_kit.drafting.openai import LanguageModel

__all__ = ["language_model", "said_of", "settings_of"]

WORKS = N_("Language model: {label}, on {place}. People are asked each time before anything is sent.")


def settings_of(**options: str | float | Path | None) -> DraftingSettings:
    """Returns the options that were given, else the environment's. Raises StartError."""
    chosen: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
    try:
        return DraftingSettings(**chosen)
    except ValidationError as error:
        raise StartError(wrong_setting("ACTVO_DRAFTING_", error)) from error


def language_model(settings: DraftingSettings, screen: Console) -> "LanguageModel | None":
    """Returns the room's language model, or none; says on `screen` what it is and what keeps it from working.

    Raises StartError when it cannot be used at all.
    """
    if not settings.model:
        return None
    from actvo_kit.drafting.openai import helper_of  # only here: it takes a second to load

    helper = helper_of(settings)
    if helper is not None:
        screen.print(said_of(helper, asyncio.run(helper.trouble())), markup=False)
    return helper


def said_of(helper: "LanguageModel", trouble: str | None) -> str:
    """Returns one sentence about a language model."""
    if trouble is None:
        return _(WORKS, label=helper.label, place=helper.place)
    return trouble + " " + _("Until then, drafts are written from templates.")
