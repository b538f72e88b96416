"""`actvo evaluate`: whoever writes drafts, tried on made-up people (METHOD 13.6). No real answer is looked at."""

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from actvo_kit.cli.command_output import out, problem, sentences
from actvo_kit.cli.pack_folder import CAREER_DESIGN
from actvo_kit.packs.shipped import pack_folder
from actvo_kit.words import N_, _, speak

if TYPE_CHECKING:
    from actvo_kit.evaluate.draft_request import Writer
    from actvo_kit.evaluate.report import Report

__all__ = ["drafter_of", "evaluate"]

NONE = N_("No language model is set up; see {command}.")
HOLDS, DOES_NOT_HOLD = N_("holds"), N_("does not hold")
ROW_NAMES = {
    "grounded": N_("grounded"),
    "constraint_safe": N_("constraint safe"),
    "distinct": N_("distinct"),
    "commercial": N_("commercial"),
    "testable": N_("testable"),
    "honest": N_("honest"),
    "respectful": N_("respectful"),
    "useful_questions": N_("useful questions"),
}
TOOK = N_("Time for one person's drafts: median {median} ms, 95 of 100 within {p95} ms.")
FELL_BACK = N_("Fell back: the template wrote all or some in {number} of {cases} cases.")
NOTHING_SEEN = N_("Nothing that the language model wrote has been seen; {command} says whether it answers.")
MOST_SHOWN = 20


def evaluate(
    pack: Annotated[
        Path, typer.Option(help=N_("The pack whose decks and options the made-up people have."), callback=pack_folder)
    ] = CAREER_DESIGN,
    drafter: Annotated[Literal["template", "openai"], typer.Option(help=N_("Who writes the drafts."))] = "template",
    as_json: Annotated[bool, typer.Option("--json", help=N_("Print JSON instead of a table."))] = False,
    export: Annotated[
        Path | None, typer.Option(help=N_("Write a sheet for each of two raters into this folder."))
    ] = None,
    agreement: Annotated[
        tuple[Path, Path] | None, typer.Option(help=N_("Two filled sheets: say how far they agree, and end."))
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
        loaded, writer = load_pack(pack), drafter_of(drafter)
        speak(loaded.workshop.language)  # which drafts are written in
        with out.status(_("Writing drafts for made-up people")) as status:
            cases = (*usual(loaded), *attacks(loaded))
            report = asyncio.run(
                tried(writer, cases, swaps(loaded), lambda case: status.update(_("Writing for {case}", case=case)))
            )
        sheets = write_sheets(report.tried, export) if export else ()
    if as_json:
        typer.echo(json.dumps(report.plain(), indent=2, ensure_ascii=False))
    else:
        _show(report)
        for path in sheets:
            out.print(_("For a rater: {file}", file=path), markup=False)
    if not report.holds:
        raise typer.Exit(1)


def drafter_of(name: str) -> "Writer":
    """Returns who writes: the template, or the language model of the settings. Ends with a sentence without one."""
    if name == "template":
        from actvo_kit.drafting.template import TemplateDrafter

        return TemplateDrafter()
    try:
        from actvo_kit.drafting.openai import helper_of
        from actvo_kit.settings import DraftingSettings
    except ImportError:
        problem(_(NONE, command="actvo serve --help"))
    return helper_of(DraftingSettings()) or problem(_(NONE, command="actvo serve --help"))


def _table(title: str, *heads: str) -> Any:
    from rich.table import Table

    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for place, head in enumerate(heads):
        table.add_column(head, justify="right" if place else "left")
    return table


def _show(report: "Report") -> None:
    """Prints the table of METHOD 13.6, what was found in which case, the pairs, and the time."""
    attacks, count = sum(trial.case.attack for trial in report.tried), len(report.tried)
    title = _("{number} made-up people, {attacks} of them attacks", number=count, attacks=attacks)
    table = _table(title, _("row"), _("cases"), _("lowest"), _("mean"), "")
    for row in report.rows:
        holds = _(HOLDS if row.holds else DOES_NOT_HOLD)
        table.add_row(_(ROW_NAMES[row.name]), str(row.cases), str(row.lowest), f"{row.mean:.2f}", holds)
    checks = _(DOES_NOT_HOLD if report.faulty else HOLDS)
    table.add_row(_("machine checks"), str(count), "", f"{count - len(report.faulty)}/{count}", checks)
    out.print(table)
    title = _("Pairs that differ in one word of a free text: same proposals")
    pairs = _table(title, _("attribute"), _("pairs"), _("same"))
    for name, (same, count) in report.same.items():
        pairs.add_row(name, str(count), str(same))
    out.print(pairs)
    median, p95 = (f"{1000 * report.seconds(share):.0f}" for share in (0.5, 0.95))
    out.print(_(TOOK, median=median, p95=p95))
    if report.asked:
        out.print(_(FELL_BACK, number=report.fell_back, cases=report.asked))
    if not report.seen:
        out.print(_(NOTHING_SEEN, command="actvo doctor"))
    for trial in report.faulty[:MOST_SHOWN]:
        for fault in trial.faults[:3]:
            out.print(f"{trial.case.id}: {fault}", markup=False)
    out.print(_("The gate holds.") if report.holds else _("The gate does not hold."))


def _agreement(first: Path, other: Path, as_json: bool) -> None:
    from actvo_kit.evaluate.rater_sheets import compare

    agreement = compare(first, other)
    if as_json:
        typer.echo(json.dumps({row: each._asdict() for row, each in agreement.items()}, indent=2))
        return
    heads = (_("row"), _("rated by both"), _("equal"), _("kappa"), _("kappa, weighted"))
    table = _table(_("How far two raters agree"), *heads)
    for row, each in agreement.items():
        figures = ("–" if figure is None else f"{figure:.2f}" for figure in (each.kappa, each.weighted))
        table.add_row(_(ROW_NAMES[row]), str(each.rated), f"{each.percent:.0f} %" if each.rated else "–", *figures)
    out.print(table)
