"""`actvo rehearse`: the evening before, a whole workshop with bots; green or red, and what to do about red."""

import asyncio
import json
import signal
from pathlib import Path
from typing import Annotated, Any

import typer

from actvo_kit.cli.command_output import out, sentences
from actvo_kit.cli.pack_folder import CAREER_DESIGN, PackFolder
from actvo_kit.packs import load_pack
from actvo_kit.words import N_, _, ngettext

__all__ = ["rehearse"]

SIGNS = {"green": ("green", N_("good")), "red": ("red", N_("red")), "not tried": ("dim", "–")}
NOT_WRITTEN = N_("The page cannot be written to {file} ({reason}); choose another {option}.")


def rehearse(
    pack: PackFolder = CAREER_DESIGN,
    people: Annotated[int, typer.Option("-n", "--people", min=1, max=200, help=N_("How many bots take part."))] = 30,
    pause: Annotated[
        float | None,
        typer.Option(min=0, max=10, help=N_("Seconds a bot thinks between two answers; 0.5 up to 30 bots.")),
    ] = None,
    faults: Annotated[bool, typer.Option(help=N_("Also kill, cut, fill and lock what a room stands on."))] = False,
    page: Annotated[Path | None, typer.Option(help=N_("Where to write the page; in ACTVO_HOME by default."))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=N_("Print one JSON line and no table."))] = False,
) -> None:
    """Play the whole workshop with bots against a real room, and say what is good and what is not."""
    from actvo_kit.rehearse.rehearsal import Outcome, rehearse
    from actvo_kit.rehearse.rehearsal_setup import Play
    from actvo_kit.rehearse.report_page import sheet
    from actvo_kit.settings import Settings

    with sentences():
        loaded = load_pack(pack)
        target = page or Settings().home / "rehearsal.html"
        _can_write(target)
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # as by Ctrl+C: the room ends with its rehearsal
        outcome: Outcome = asyncio.run(
            rehearse(Play(pack, loaded, pause), people, faults=faults, say=(lambda _step: None) if as_json else _say)
        )
    target.write_text(sheet(outcome.plain()), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(outcome.plain() | {"page": str(target)}))
    else:
        _print(outcome.plain(), target)
    raise typer.Exit(0 if outcome.green else 1)


def _can_write(target: Path) -> None:
    """Makes the page's file before two minutes are spent. Raises StartError."""
    from actvo_kit.errors import StartError

    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.touch()
    except OSError as error:
        raise StartError(_(NOT_WRITTEN, file=target, reason=error.strerror, option="--page")) from error


def _say(step: str) -> None:
    out.print(f"[dim]{step} …[/dim]")


def _print(outcome: dict[str, Any], target: Path) -> None:
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for line in outcome["lines"]:
        colour, sign = SIGNS[line["verdict"]]
        table.add_row(f"[{colour}]{_(sign)}[/{colour}]", escape(line["text"]) + _todo(escape(line["todo"])))
    out.print()
    out.print(table, soft_wrap=False)
    red = sum(line["verdict"] == "red" for line in outcome["lines"])
    whole = _("All green") if not red else ngettext("{count} red", "{count} red", red)
    seconds = f"{outcome['seconds']:.0f}"
    out.print("\n" + _("{verdict}, in {seconds} seconds.", verdict=f"[bold]{whole}[/bold]", seconds=seconds))
    out.print(_("The page for you: {address}", address=target.resolve().as_uri()), markup=False)


def _todo(todo: str) -> str:
    return f"\n[bold]{todo}[/bold]" if todo else ""
