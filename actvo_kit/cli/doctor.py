"""`actvo doctor`: whether this machine and its settings are ready for a room, one line for each thing."""

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from actvo_kit.cli.admission import room_settings
from actvo_kit.cli.command_output import out, problem, sentences
from actvo_kit.cli.language_model_options import settings_of
from actvo_kit.cli.serve import AzureVersion, KeyFile, Model, Url
from actvo_kit.settings import DraftingSettings
from actvo_kit.words import N_, _

if TYPE_CHECKING:
    from actvo_kit.cli.checkup import Finding

__all__ = ["doctor"]


def doctor(
    host: Annotated[str, typer.Option(help=N_("Where the room would listen."))] = "0.0.0.0",  # noqa: S104
    port: Annotated[
        int, typer.Option(min=1, max=65534, help=N_("Participants' port; staff have the next one."))
    ] = 8866,
    as_json: Annotated[bool, typer.Option("--json", help=N_("Print JSON instead of lines."))] = False,
    model: Model = None,
    url: Url = None,
    key_file: KeyFile = None,
    azure_version: AzureVersion = None,
) -> None:
    """Say how many people this machine carries, what limits it, and whether its settings are good."""
    from actvo_kit.cli import checkup
    from actvo_kit.room.entry.joining import PEOPLE_MOST
    from actvo_kit.server.host.host_capacity import carries, sentence
    from actvo_kit.server.host.host_resources import read_host, widen_limits

    with sentences():
        settings = room_settings()
        drafting = settings_of(model=model, url=url, key_file=key_file, azure_version=azure_version)
        widen_limits()
        machine = read_host(settings.home)
        carried = carries(machine, PEOPLE_MOST)
        database = None if settings.db_url else settings.home / "room.sqlite"
        findings = checkup.checkup(machine, carried, settings.home, database, (host, port))
        helper = _language_model(drafting)
    if as_json:
        typer.echo(checkup.as_json(carried, findings, helper))
    else:
        out.print(sentence(carried))
        for finding in findings:
            light, thing = _(checkup.LIGHTS[finding.light]), _(checkup.THINGS[finding.thing])
            out.print(f"  [{_COLOURS[finding.light]}]{light:<6}[/]", f"{thing:<12}", end="")
            out.print(finding.said, markup=False)
        if helper.light == "green":
            out.print(helper.said, markup=False)
    if helper.light == "red" and not as_json:
        problem(helper.said)
    if any(finding.light == "red" for finding in [*findings, helper]):
        raise typer.Exit(1)


_COLOURS = {"green": "green", "amber": "yellow", "red": "bold red"}


def _language_model(settings: DraftingSettings) -> "Finding":
    """Returns the line of the room's language model. Raises StartError when it cannot be used at all."""
    from actvo_kit.cli.checkup import Finding

    if not settings.model:
        return Finding("Language model", "green", _("Language model: none. Drafts are written from templates."))
    from actvo_kit.drafting.openai import helper_of

    helper = helper_of(settings)
    trouble = asyncio.run(helper.trouble()) if helper else None
    if trouble or helper is None:
        return Finding("Language model", "red", trouble or _("Language model: none."))
    answers = _("Language model: {label}, on {place}. It answers.", label=helper.label, place=helper.place)
    return Finding("Language model", "green", answers)
