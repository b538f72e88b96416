"""One file per command. Exit codes: 0 good, 1 found problems, 2 wrong usage."""

from typing import Any

import typer
from typer.core import TyperGroup

from actvo_kit.cli import check, demo, doctor, erase, evaluate, guide, new, rehearse, serve
from actvo_kit.words import N_, _, speak, terminal_language

__all__ = ["app"]


class Commands(TyperGroup):
    """The commands and their help, in the language of the terminal. A room that is opened then speaks its pack's."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Sets the language before anything is said."""
        speak(terminal_language())
        parts: list[Any] = [self, *self.commands.values()]
        parts += [option for command in self.commands.values() for option in command.params]
        for part in parts:
            if getattr(part, "help", None):
                part.help = _(part.help)
        return super().main(*args, **options)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help=N_("Career design workshops: private pages, a live group, one laptop."),
)
app.command(help=N_("Copy a pack, so that its words, cards, options and order can be made your own."))(new.new)
app.command(
    help=N_("Read a workshop pack, say what is wrong with it, line by line, and show the code in its notebooks.")
)(check.check)
app.command(help=N_("Write the guide for a pack, with its minutes and words, as files that any browser prints."))(
    guide.guide
)
app.command(help=N_("Open a room for a live group; goes on where it was stopped."))(serve.serve)
app.command(help=N_("Open a room on this machine with bots in it, and print one link per role."))(demo.demo)
app.command(help=N_("Try the drafting help on made-up people and attacks, and say whether its rules hold."))(
    evaluate.evaluate
)
app.command(help=N_("Play the whole workshop with bots against a real room, and say what is good and what is not."))(
    rehearse.rehearse
)
app.command(help=N_("Say how many people this machine carries, what limits it, and whether its settings are good."))(
    doctor.doctor
)
app.command(help=N_("Delete the room in ACTVO_HOME: people, answers, drafts, links and keys. There is no way back."))(
    erase.erase
)
