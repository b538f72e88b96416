"""How commands speak: plain lines to a person on stdout, one sentence per problem on stderr."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer
from rich.console import Console

from actvo_kit.errors import ActvoError

__all__ = ["out", "problem", "sentences"]

out = Console(highlight=False, soft_wrap=True)
_errors = Console(stderr=True, highlight=False, soft_wrap=True)


def problem(text: str) -> NoReturn:
    """Says what is wrong and ends with exit code 1."""
    _errors.print(text, markup=False, emoji=False)
    raise typer.Exit(1)


@contextmanager
def sentences() -> Iterator[None]:
    """Turns an ActvoError into its sentence and exit code 1."""
    try:
        yield
    except ActvoError as error:
        problem(str(error))
