"""The only reader of the environment: `ACTVO_HOME`, `ACTVO_DB_URL`, and in a kernel its desk."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["KernelSettings", "Settings"]


class Settings(BaseSettings):
    """Where a room lives. `home` is the room's folder; `db_url` a database elsewhere, SQLAlchemy style."""

    model_config = SettingsConfigDict(env_prefix="ACTVO_", env_ignore_empty=True, extra="ignore")

    home: Path = Path(".actvo")
    db_url: str | None = None

    @property
    def database(self) -> str:
        """The database's URL: `db_url`, or a SQLite file in the room's folder."""
        return self.db_url or f"sqlite:///{self.home / 'room.sqlite'}"

    @property
    def secret(self) -> Path:
        """The file of the room's secret, for `room.keys.Keys.kept`."""
        return self.home / "secret"


class KernelSettings(BaseSettings):
    """What the server tells a page's kernel: the desk's socket and the one capability. Empty without a server."""

    model_config = SettingsConfigDict(env_prefix="ACTVO_", env_ignore_empty=True, extra="ignore")

    desk_socket: str = ""
    desk_capability: str = ""

    @property
    def served(self) -> bool:
        """Whether this process is a kernel of the room's server."""
        return bool(self.desk_socket and self.desk_capability)
