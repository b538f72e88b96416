"""`actvo doctor`: whether this machine and its settings are ready for a room, one line for each thing."""

import asyncio

from actvo_kit.cli.drafting import settings_of
from actvo_kit.cli.say import out, problem, sentences
from actvo_kit.cli.serve import AzureVersion, KeyFile, Model, Url

__all__ = ["doctor"]


def doctor(
    model: Model = None,
    url: Url = None,
    key_file: KeyFile = None,
    azure_version: AzureVersion = None,
) -> None:
    """Look at the language model a room would have, and say what is wrong."""
    with sentences():
        settings = settings_of(model=model, url=url, key_file=key_file, azure_version=azure_version)
        if not settings.model:
            out.print("Language model: none. Drafts are written from templates.")
            return
        from actvo_kit.drafting.openai import helper_of

        helper = helper_of(settings)
        trouble = asyncio.run(helper.trouble()) if helper else None
    if trouble:
        problem(trouble)
    out.print(f"Language model: {helper.label}, on {helper.place}. It answers.", markup=False)  # type: ignore[union-attr]
