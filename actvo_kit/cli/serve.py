"""`actvo serve PACK`: a real room, kept in ACTVO_HOME until it is erased."""

from pathlib import Path
from typing import Annotated

import typer

from actvo_kit.cli.say import out, sentences
from actvo_kit.packs import load_pack

__all__ = ["serve"]


def serve(
    pack: Annotated[Path, typer.Argument(help="The folder that holds workshop.yaml.")],
    host: Annotated[str, typer.Option(help="Where to listen; 0.0.0.0 for the room's network.")] = "0.0.0.0",  # noqa: S104
    port: Annotated[int, typer.Option(min=1, max=65534, help="Participants' port; staff have the next one.")] = 8866,
    public_url: Annotated[str | None, typer.Option(help="The address people use, if it is another one.")] = None,
    db: Annotated[str | None, typer.Option(help="A database elsewhere, as a SQLAlchemy URL.")] = None,
) -> None:
    """Open a room for a live group; goes on where it was stopped."""
    from actvo_kit.cli import hosting
    from actvo_kit.server.address import free_ports
    from actvo_kit.settings import Settings

    with sentences():
        settings = Settings(db_url=db) if db else Settings()
        found = load_pack(pack)
        free_ports(host, port)
        room = hosting.open_room(found, settings)
        at = hosting.address(host, port, public_url)
        from actvo_kit.server.app import RoomServer  # after all that may refuse: loading it takes a second

        server = RoomServer.of(room, at, hosting.lay_out_notebooks(pack, found, settings.home))
        server.on_ready = lambda: hosting.print_links(room, at, out)
        server.start()
