"""Installed, it works: from a wheel, in a folder with nothing in it, there is a workshop, its guide and a room."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.running import STEPS, two_free_ports

ROOT = Path(__file__).parent.parent

PACK_CHECK_S, DEMO_S = 60, 300


@pytest.fixture(scope="module")
def actvo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of an environment that has the wheel, and this one's third parties."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    home = folder / "environment"
    venv.create(home, with_pip=False)
    ours = shutil.ignore_patterns("actvo_kit*", "*.pth")
    shutil.copytree(
        sysconfig.get_path("purelib"), _packages(home), ignore=ours, copy_function=_linked, dirs_exist_ok=True
    )
    install = [sys.executable, "-m", "uv", "pip", "install", "-q", "--no-deps", "--offline", "--python", str(home)]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    return home / "bin" / "actvo"


def _linked(file: str, to: str) -> None:
    """As an installation has it, for the fence looks at where a file really is; and at once, where the disk can."""
    try:
        os.link(file, to)
    except FileNotFoundError:  # another test's Python was writing bytecode, and has given it its name now
        return
    except OSError:
        shutil.copy2(file, to)


def _packages(home: Path) -> Path:
    return next((home / "lib").glob("python*")) / "site-packages"


def run(
    actvo: Path, folder: Path, *words: str, seconds: int = PACK_CHECK_S, program: str = "actvo"
) -> "subprocess.CompletedProcess[str]":
    data = Path(sys.prefix) / "share" / "jupyter"  # where the third parties have their templates
    own = {"ACTVO_HOME": str(folder / "home"), "PATH": os.environ["PATH"], "JUPYTER_PATH": str(data)}
    return subprocess.run(
        [str(actvo.with_name(program)), *words], check=False, cwd=folder, env=own, capture_output=True, text=True,
        timeout=seconds,
    )  # fmt: skip


def test_the_package_is_the_installed_one(actvo: Path, tmp_path: Path) -> None:
    said = run(actvo, tmp_path, "-c", "import actvo_kit; print(actvo_kit.__file__)", program="python")
    assert Path(said.stdout.strip()).is_relative_to(actvo.parent.parent)


def test_the_pack_is_there_by_its_name(actvo: Path, tmp_path: Path) -> None:
    said = run(actvo, tmp_path, "check", "career_design")
    assert said.returncode == 0, said.stderr
    assert "All good" in said.stdout


def test_a_pack_of_ones_own_is_made_and_checked(actvo: Path, tmp_path: Path) -> None:
    assert run(actvo, tmp_path, "new", "our_pack").returncode == 0
    said = run(actvo, tmp_path, "check", "our_pack")
    assert said.returncode == 0, said.stderr
    assert "id: our_pack" in (tmp_path / "our_pack" / "workshop.yaml").read_text("utf-8")
    assert (tmp_path / "schemas" / "workshop.schema.json").is_file()
    again = run(actvo, tmp_path, "new", "our_pack")
    assert (again.returncode, again.stderr) == (1, "our_pack is there already; choose another name.\n")


@pytest.mark.parametrize("name", ["Our Pack", "../x/1st", "our-pack"])
def test_a_name_that_no_pack_can_have(actvo: Path, tmp_path: Path, name: str) -> None:
    said = run(actvo, tmp_path, "new", name)
    assert said.returncode == 1
    assert "use small letters, digits and _" in said.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_guide_is_written_where_one_is(actvo: Path, tmp_path: Path) -> None:
    said = run(actvo, tmp_path, "guide")
    assert said.returncode == 0, said.stderr
    assert (tmp_path / "guide" / "guide.html").is_file()


def test_a_whole_workshop_is_played(actvo: Path, tmp_path: Path) -> None:
    port = two_free_ports()
    said = run(actvo, tmp_path, "demo", "--check", "--bots=3", f"--port={port}", seconds=DEMO_S)
    assert said.returncode == 0, said.stderr
    told = json.loads(said.stdout)
    assert told["pages"] == {"participant": 200, "facilitator": 200, "projector": 200}
    assert (told["bots_joined"], told["bots_finished"], told["trouble"]) == (3, 3, [])
    assert told["room"]["people"] == 3
    assert told["room"]["moved_on"] == {step.id: 3 if step.slug else 0 for step in STEPS}
    assert {path.name for path in (tmp_path / "home").iterdir()} == {f"check-{port}"}, "the last demo is left alone"
