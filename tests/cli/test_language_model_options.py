"""The host hears in one sentence what keeps a language model from working; the room opens all the same."""

from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from tests.cli.conftest import ROOT, Run
from tests.running import two_free_ports
from tests.scripted import Scripted

PACK = ROOT / "workshops" / "career_design"


def test_the_doctor_finds_none(actvo: Run) -> None:
    done = actvo("doctor")
    assert done.stdout.splitlines()[-1] == "Language model: none. Drafts are written from templates."


def test_the_doctor_finds_one_that_answers(actvo: Run) -> None:
    with HTTPServer(host="127.0.0.1", port=0) as server:
        done = actvo("doctor", "--drafting-model=tiny", f"--drafting-url={Scripted(server).url}")
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "Language model: tiny, on the computer that runs this room. It answers."


def test_the_doctor_finds_one_that_does_not(actvo: Run) -> None:
    port = two_free_ports()
    done = actvo("doctor", "--drafting-model=tiny", f"--drafting-url=http://127.0.0.1:{port}/v1")
    assert done.returncode == 1
    assert done.stderr == (
        f"The language model at 127.0.0.1:{port} cannot be reached; see that it runs, and that the address is right.\n"
    )


@pytest.mark.parametrize("command", [("doctor",), ("serve", PACK)])
def test_what_cannot_be_used_ends_the_start(actvo: Run, tmp_path: Path, command: tuple[object, ...]) -> None:
    key = tmp_path / "key"
    key.write_text("sk-canary")
    key.chmod(0o644)
    done = actvo(*command, "--drafting-model=m", f"--drafting-key-file={key}")
    assert (done.returncode, done.stderr) == (1, f"Others can read the key file {key}; do chmod 600 {key}.\n")
