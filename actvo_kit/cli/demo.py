"""`actvo demo`: a room to look at, with bots in it. Starts afresh each time, unless told to go on."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from actvo_kit.cli.admission import People, admit, room_settings
from actvo_kit.cli.command_output import out, problem, sentences
from actvo_kit.cli.language_model_options import language_model, settings_of
from actvo_kit.cli.pack_folder import CAREER_DESIGN
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.packs.shipped import pack_folder
from actvo_kit.words import N_, _

__all__ = ["demo"]

WAIT_S = 900


def demo(
    pack: Annotated[Path, typer.Option(help=N_("The pack to show."), callback=pack_folder)] = CAREER_DESIGN,
    host: Annotated[str, typer.Option(help=N_("Where to listen."))] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=1, max=65534, help=N_("Participants' port; staff have the next one."))
    ] = 8866,
    bots: Annotated[int, typer.Option(min=0, max=100, help=N_("How many bots take part."))] = 12,
    pause: Annotated[float, typer.Option(min=0, help=N_("Seconds a bot thinks between two answers."))] = 1.5,
    resume: Annotated[bool, typer.Option(help=N_("Go on with the last demo instead of a new one."))] = False,
    people: People = None,
    check: Annotated[bool, typer.Option(help=N_("Play the whole workshop, print JSON, and end."))] = False,
) -> None:
    """Open a room on this machine with bots in it, and print one link per role."""
    from actvo_kit.cli import hosting
    from actvo_kit.server.entry.entry_links import links
    from actvo_kit.server.host.listening_address import free_ports

    report: dict[str, Any] = {}
    with sentences():
        settings = room_settings(people=people)
        settings = settings.model_copy(update={"home": settings.home / f"{'check' if check else 'demo'}-{port}"})
        loaded = load_pack(pack)
        free_ports(host, port)
        if not resume:
            hosting.clear(settings)
        helper = None if check else language_model(settings_of(), out)  # a check prints JSON alone
        room = hosting.open_room(loaded, settings, helper)
        at = hosting.address(host, port, None)
        from actvo_kit.server.app import RoomServer  # after all that may refuse: loading it takes a second

        server = RoomServer.of(room, at, hosting.lay_out_notebooks(pack, loaded, settings.home))
        order = {
            "links": links(room.keys, at), "pack": loaded.plain(), "bots": bots,
            "host": check, "pause_s": 0.0 if check else pause,
        }  # fmt: skip
        server.on_ready = lambda: _when_ready(server, order, resume, report, out)
        admit(room, settings, None if check else out)
        server.start()
    if check:
        _say_result(report, loaded, bots)


def _when_ready(server: Any, order: dict[str, Any], resume: bool, report: dict[str, Any], screen: Console) -> None:
    from tornado.ioloop import IOLoop

    from actvo_kit.cli import hosting

    if not order["host"]:
        hosting.print_links(server.room, server.address, screen)
    if resume or not (order["bots"] or order["host"]):
        return
    process = subprocess.Popen(
        [sys.executable, "-m", "actvo_kit.rehearse"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    process.stdin.write(json.dumps(order) + "\n")  # type: ignore[union-attr]
    process.stdin.flush()  # type: ignore[union-attr]
    loop = IOLoop.current()
    server.children.append(process)
    if not order["host"]:
        return

    async def collect() -> None:
        text = (await loop.run_in_executor(None, lambda: process.communicate(timeout=WAIT_S)))[0]
        report.update(json.loads(text) if text else {"trouble": _("The bots ended without a word.")})
        loop.stop()

    loop.add_callback(collect)


def _say_result(report: dict[str, Any], pack: Pack, bots: int) -> None:
    """Prints the JSON of `--check` and ends with 0 when all is well."""
    played = report.get("bots", [])
    exercises = sum(step.slug is not None for step in pack.workshop.steps)
    result = {
        "pages": report.get("pages", {}),
        "bots_joined": sum(bot["joined"] for bot in played),
        "bots_finished": sum(len(bot["done"]) == exercises for bot in played),
        "room": report.get("room", {}),
        "trouble": [report["trouble"]]
        if "trouble" in report
        else [trouble for bot in played for trouble in bot["trouble"]],
    }
    typer.echo(json.dumps(result, indent=2))
    pages_good = set(result["pages"].values()) == {200} and len(result["pages"]) == 3
    if not pages_good or result["bots_finished"] < bots or result["trouble"]:
        problem(_('The check found problems; see "{key}" above.', key="trouble"))
