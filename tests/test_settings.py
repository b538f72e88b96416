from pathlib import Path

import pytest

from actvo_kit.settings import Settings


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACTVO_HOME", raising=False)
    monkeypatch.delenv("ACTVO_DB_URL", raising=False)


def test_a_room_lives_in_a_folder_beside_the_work() -> None:
    settings = Settings()
    assert settings.home == Path(".actvo")
    assert settings.database == "sqlite:///.actvo/room.sqlite"
    assert settings.secret == Path(".actvo/secret")


def test_the_environment_moves_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTVO_HOME", "/srv/room")
    assert Settings().database == "sqlite:////srv/room/room.sqlite"
    monkeypatch.setenv("ACTVO_DB_URL", "postgresql://db/rooms")
    assert Settings().database == "postgresql://db/rooms"


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTVO_DB_URL", "")
    assert Settings().db_url is None
