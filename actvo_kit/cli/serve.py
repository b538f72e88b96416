"""`actvo serve PACK`: a real room, kept in ACTVO_HOME until it is erased."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from actvo_kit.cli.admission import People, admit, room_settings
from actvo_kit.cli.command_output import out, sentences
from actvo_kit.cli.language_model_options import language_model, settings_of
from actvo_kit.cli.pack_folder import PackFolder
from actvo_kit.packs import load_pack
from actvo_kit.words import N_, _

__all__ = ["AzureVersion", "KeyFile", "Model", "Seconds", "Url", "serve"]

Model = Annotated[
    str | None,
    typer.Option("--drafting-model", help=N_("A language model that may be asked for drafts; none by default.")),
]
Url = Annotated[
    str | None, typer.Option("--drafting-url", help=N_("Where it listens, such as http://127.0.0.1:11434/v1."))
]
KeyFile = Annotated[
    Path | None, typer.Option("--drafting-key-file", help=N_("The file with its key; only you may read it."))
]
AzureVersion = Annotated[
    str | None, typer.Option("--drafting-azure-version", help=N_("The API version, when it is an Azure deployment."))
]
Seconds = Annotated[
    float | None, typer.Option("--drafting-seconds", min=1, max=45, help=N_("How long a person waits at most; 20."))
]


def serve(
    pack: PackFolder,
    host: Annotated[str, typer.Option(help=N_("Where to listen; 0.0.0.0 for the room's network."))] = "0.0.0.0",  # noqa: S104
    port: Annotated[
        int, typer.Option(min=1, max=65534, help=N_("Participants' port; staff have the next one."))
    ] = 8866,
    public_url: Annotated[str | None, typer.Option(help=N_("The address people use, if it is another one."))] = None,
    staff_url: Annotated[str | None, typer.Option(help=N_("The console's address, if a proxy gives it one."))] = None,
    roster: Annotated[
        Path | None, typer.Option(help=N_("A table with a line for each person, .xlsx or .csv: name, manager."))
    ] = None,
    closed: Annotated[
        bool, typer.Option("--closed", help=N_("Only the roster's personal links open the room."))
    ] = False,
    starts: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"],
            help=N_("When the workshop starts, such as “2027-03-01 09:00”: what is for before opens 48 hours ahead."),
        ),
    ] = None,
    keep_days: Annotated[
        int | None, typer.Option(min=1, max=365, help=N_("Days after its end until all is deleted; 30."))
    ] = None,
    db: Annotated[str | None, typer.Option(help=N_("A database elsewhere, as a SQLAlchemy URL."))] = None,
    people: People = None,
    model: Model = None,
    url: Url = None,
    key_file: KeyFile = None,
    azure_version: AzureVersion = None,
    seconds: Seconds = None,
) -> None:
    """Open a room for a live group; goes on where it was stopped."""
    from actvo_kit.cli import hosting, personal_links
    from actvo_kit.room.entry.roster import read as read_roster
    from actvo_kit.server.host.listening_address import free_ports

    with sentences():
        settings = room_settings(db_url=db, people=people)
        loaded = load_pack(pack)
        at = hosting.address(host, port, public_url, staff_url)
        free_ports(host, port)
        drafting = settings_of(
            model=model, url=url, key_file=key_file, azure_version=azure_version, seconds=seconds
        )  # fmt: skip
        expected = read_roster(roster) if roster else None
        helper = language_model(drafting, out)
        room, is_new = hosting.renew_if_over(hosting.open_room(loaded, settings, helper), loaded, settings, helper)
        if starts is not None:
            room.plan_start(starts.astimezone())
        if keep_days is not None:
            room.keeping.for_days(keep_days)
        sent = personal_links.expect(
            room, at, settings.home / hosting.LINKS_FILE, expected.people if expected else (), closed
        )
        from actvo_kit.server.app import RoomServer  # after all that may refuse: loading it takes a second

        server = RoomServer.of(room, at, hosting.lay_out_notebooks(pack, loaded, settings.home))
        if expected:
            out.print(expected.summary, markup=False, highlight=False, soft_wrap=True)
        if is_new:
            out.print(_("The time of the room in this folder had passed: it is deleted, and this is a new one."))
        server.on_ready = lambda: hosting.print_links(room, at, out, sent)
        admit(room, settings, out)
        server.start()
