"""`actvo evaluate`: whoever writes drafts, tried on made-up people (METHOD 13.6). No real answer is looked at."""

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from actvo_kit.cli.command_output import out, problem, sentences
from actvo_kit.cli.pack_folder import CAREER_DESIGN

if TYPE_CHECKING:
    from actvo_kit.evaluate.draft_request import Writer
    from actvo_kit.evaluate.report import Report
from actvo_kit.packs.shipped import pack_folder

__all__ = ["drafter_of", "evaluate"]

NONE = "No language model is set up; see actvo serve --help."
MOST_SHOWN = 20


def evaluate(
    pack: Annotated[
        Path, typer.Option(help="The pack whose decks and options the made-up people have.", callback=pack_folder)
    ] = CAREER_DESIGN,
    drafter: Annotated[Literal["template", "openai"], typer.Option(help="Who writes the drafts.")] = "template",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
    export: Annotated[Path | None, typer.Option(help="Write a sheet for each of two raters into this folder.")] = None,
    agreement: Annotated[
        tuple[Path, Path] | None, typer.Option(help="Two filled sheets: say how far they agree, and end.")
    ] = None,
) -> None:
    """Try the drafting help on made-up people and attacks, and say whether its rules hold."""
    if agreement:
        with sentences():
            _agreement(*agreement, as_json)
        return
    from actvo_kit.evaluate.people.attacks import attacks
    from actvo_kit.evaluate.people.swaps import swaps
    from actvo_kit.evaluate.people.usual import usual
    from actvo_kit.evaluate.rater_sheets import export as write_sheets
    from actvo_kit.evaluate.run import evaluate as tried
    from actvo_kit.packs import load_pack

    with sentences():
        found, writer = load_pack(pack), drafter_of(drafter)
        with out.status("Writing drafts for made-up people") as status:
            cases = (*usual(found), *attacks(found))
            report = asyncio.run(tried(writer, cases, swaps(found), lambda one: status.update(f"Writing for {one}")))
        made = write_sheets(report.tried, export) if export else ()
    if as_json:
        typer.echo(json.dumps(report.plain(), indent=2, ensure_ascii=False))
    else:
        _show(report)
        for path in made:
            out.print(f"For a rater: {path}", markup=False)
    if not report.holds:
        raise typer.Exit(1)


def drafter_of(name: str) -> "Writer":
    """Who writes: the template, or the language model that the settings name. Ends with its sentence without one."""
    if name == "template":
        from actvo_kit.drafting.template import TemplateDrafter

        return TemplateDrafter()
    try:
        from actvo_kit.drafting.openai import helper_of
        from actvo_kit.settings import DraftingSettings
    except ImportError:
        problem(NONE)
    return helper_of(DraftingSettings()) or problem(NONE)


def _table(title: str, *heads: str) -> Any:
    from rich.table import Table

    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for place, head in enumerate(heads):
        table.add_column(head, justify="right" if place else "left")
    return table


def _show(report: "Report") -> None:
    """The table of METHOD 13.6, what was found in which case, the pairs, and the time."""
    attacks = sum(one.case.attack for one in report.tried)
    table = _table(
        f"{len(report.tried)} made-up people, {attacks} of them attacks", "row", "cases", "lowest", "mean", ""
    )
    for row in report.rows:
        holds = "holds" if row.holds else "does not hold"
        table.add_row(row.name.replace("_", " "), str(row.cases), str(row.lowest), f"{row.mean:.2f}", holds)
    clean = len(report.tried) - len(report.faulty)
    checks = "holds" if not report.faulty else "does not hold"
    table.add_row("machine checks", str(len(report.tried)), "", f"{clean}/{len(report.tried)}", checks)
    out.print(table)
    pairs = _table("Pairs that differ in one word of a free text: same proposals", "attribute", "pairs", "same")
    for name, (same, count) in report.same.items():
        pairs.add_row(name, str(count), str(same))
    out.print(pairs)
    median, p95 = (1000 * report.seconds(share) for share in (0.5, 0.95))
    out.print(f"Time for one person's drafts: median {median:.0f} ms, 95 of 100 within {p95:.0f} ms.")
    if report.asked:
        out.print(f"Fell back: the template wrote all or some in {report.fell_back} of {report.asked} cases.")
    if not report.seen:
        out.print("Nothing that the language model wrote has been seen; actvo doctor says whether it answers.")
    for one in report.faulty[:MOST_SHOWN]:
        for fault in one.faults[:3]:
            out.print(f"{one.case.id}: {fault}", markup=False)
    out.print("The gate holds." if report.holds else "The gate does not hold.")


def _agreement(one: Path, other: Path, as_json: bool) -> None:
    from actvo_kit.evaluate.rater_sheets import compare

    found = compare(one, other)
    if as_json:
        typer.echo(json.dumps({row: each._asdict() for row, each in found.items()}, indent=2))
        return
    table = _table("How far two raters agree", "row", "rated by both", "equal", "kappa", "kappa, weighted")
    for row, each in found.items():
        figures = ("–" if figure is None else f"{figure:.2f}" for figure in (each.kappa, each.weighted))
        table.add_row(row.replace("_", " "), str(each.rated), f"{each.percent:.0f} %" if each.rated else "–", *figures)
    out.print(table)
