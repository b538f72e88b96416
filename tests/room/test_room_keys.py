import stat
from pathlib import Path

import pytest

from actvo_kit.errors import StartError
from actvo_kit.room.room_keys import CODE_SIGNS, Keys

KEYS = Keys(bytes(range(32)))


def test_every_key_is_its_own() -> None:
    every = [KEYS.join_token, KEYS.facilitator_token, KEYS.projector_token, KEYS.cookie_secret, KEYS.room_id]
    assert len(set(every)) == 5
    assert all(len(token) >= 22 for token in every[:4]), "128 bit are 22 signs"


def test_keys_are_the_same_after_a_restart_and_different_in_another_room() -> None:
    assert Keys(bytes(range(32))).join_token == KEYS.join_token
    assert Keys.new().join_token != Keys.new().join_token


def test_a_code_is_easy_to_read_aloud() -> None:
    for _ in range(200):
        code = Keys.new().join_code
        assert len(code) == 7
        assert code[3] == "-"
        assert set(code) - {"-"} <= set(CODE_SIGNS)
    assert not set("0O1IL") & set(CODE_SIGNS)


@pytest.mark.parametrize(
    "typed", [str, str.lower, lambda code: code.replace("-", ""), lambda code: f" {code[:2]} {code[2:]} "]
)
def test_a_code_opens_however_it_is_typed(typed) -> None:
    assert KEYS.admits_code(typed(KEYS.join_code))


def test_the_link_opens_and_nothing_else_does() -> None:
    assert KEYS.admits_link(KEYS.join_token)
    wrong = [
        "",
        "-",
        "AAA-AAA",
        KEYS.join_code[:-1],
        KEYS.join_token[:-1],
        KEYS.join_token.lower(),
        "é\ud800",
        "x" * 10_000,
    ]
    wrong += [KEYS.facilitator_token, KEYS.projector_token]
    assert not any(KEYS.admits_link(one) or KEYS.admits_code(one) for one in wrong)
    assert not KEYS.admits_link(KEYS.join_code), "a code in a link's place would be tried without a limit"
    assert not KEYS.admits_code(KEYS.join_token)


def test_a_staff_link_names_its_role() -> None:
    assert KEYS.role_of(KEYS.facilitator_token) == "facilitator"
    assert KEYS.role_of(KEYS.projector_token) == "projector"
    assert {KEYS.role_of(one) for one in ["", KEYS.join_token, KEYS.join_code, "é"]} == {None}


def test_the_secret_is_kept_in_a_file_of_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "room" / "secret"
    keys = Keys.of_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Keys.of_file(path).join_token == keys.join_token
    path.chmod(0o644)
    Keys.of_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_damaged_or_unusable_key_file_stops_the_start(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"short")
    with pytest.raises(StartError, match="damaged"):
        Keys.of_file(path)
    with pytest.raises(StartError, match="cannot be used"):
        Keys.of_file(path / "below")


def test_a_secret_has_its_length() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Keys(b"short")
