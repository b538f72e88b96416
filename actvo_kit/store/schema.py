"""Brings a database to this version's tables: old or new, never between."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from actvo_kit.errors import StartError
from actvo_kit.store.engine import trouble
from actvo_kit.words import N_, _

__all__ = ["upgrade"]

NEWER = N_("The database {database} was made by a newer version of this kit; please update the kit.")


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Applies what is missing up to `revision`, all in one transaction. Raises StartError."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    name = engine.url.database
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
    except CommandError as error:
        raise StartError(_(NEWER, database=name)) from error
    except DBAPIError as error:
        raise StartError(trouble(name, error)) from error
