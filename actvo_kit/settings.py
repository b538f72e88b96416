"""Reads the environment, and is the only reader: `ACTVO_HOME`, `…_DB_URL`, `…_PEOPLE`, `…_DRAFTING_…`; in a kernel its
desk.
"""

from pathlib import Path
from typing import Annotated

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["DraftingSettings", "KernelSettings", "Settings"]


class Settings(BaseSettings):
    """The settings of a room. `home` is its folder; `db_url` a database elsewhere, SQLAlchemy style.

    `people`: how many it admits; by default as many as the machine carries.
    """

    model_config = SettingsConfigDict(env_prefix="ACTVO_", env_ignore_empty=True, extra="ignore")

    home: Path = Path(".actvo")
    db_url: str | None = None
    people: Annotated[int, Field(ge=1)] | None = None

    @property
    def database(self) -> str:
        """Returns the database's URL: `db_url`, or a SQLite file in the room's folder."""
        return self.db_url or f"sqlite:///{self.home / 'room.sqlite'}"

    @property
    def secret(self) -> Path:
        """Returns the file of the room's secret, for `room.room_keys.Keys.of_file`."""
        return self.home / "secret"


class DraftingSettings(BaseSettings):
    """The settings of the room's language model. Off until `model` is named; the key is in a file that only its owner
    reads.

    `url` is where it listens, up to `/v1`; empty is OpenAI's own. `azure_version` makes it an Azure deployment. A
    person waits `seconds` at most, and may ask `per_person` times a day, everybody together `per_room` times.
    """

    model_config = SettingsConfigDict(env_prefix="ACTVO_DRAFTING_", env_ignore_empty=True, extra="ignore")

    model: str = ""
    url: str = ""
    key_file: Path | None = None
    azure_version: str = ""
    label: str = ""
    seconds: Annotated[float, Field(ge=1, le=45)] = 20.0
    at_once: Annotated[int, Field(ge=1, le=64)] = 4
    per_person: Annotated[int, Field(ge=1, le=30)] = 30
    per_room: Annotated[int, Field(ge=1)] = 1000
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None


class KernelSettings(BaseSettings):
    """The settings that the server gives a page's kernel: the desk's socket and the one capability. Empty without a
    server.
    """

    model_config = SettingsConfigDict(env_prefix="ACTVO_", env_ignore_empty=True, extra="ignore")

    desk_socket: str = ""
    desk_line: int | None = None
    desk_capability: str = ""
    pack_file: str = ""
    """The file that a fork server reads for all its kernels."""

    @property
    def desk(self) -> tuple[str, str, int | None]:
        """Returns the arguments of a remote desk."""
        return self.desk_socket, self.desk_capability, self.desk_line

    @property
    def served(self) -> bool:
        """Returns whether this process is a kernel of the room's server."""
        return bool(self.desk_socket and self.desk_capability)
