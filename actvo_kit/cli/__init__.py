"""One file per command. Exit codes: 0 good, 1 found problems, 2 wrong usage."""

import typer

from actvo_kit.cli import check, demo, doctor, erase, evaluate, guide, new, rehearse, serve

__all__ = ["app"]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Career design workshops: private pages, a live group, one laptop.",
)
app.command()(new.new)
app.command()(check.check)
app.command()(guide.guide)
app.command()(serve.serve)
app.command()(demo.demo)
app.command()(evaluate.evaluate)
app.command()(rehearse.rehearse)
app.command()(doctor.doctor)
app.command()(erase.erase)
