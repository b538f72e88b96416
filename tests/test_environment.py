"""The three lists of dependencies say the same, and none names an address."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked() -> dict[str, str]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return {normal(name): version for name, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.M)}


def declared() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [re.match(r"[\w.-]+", one)[0] for one in project["dependencies"]]  # type: ignore[index]


def test_every_declared_package_is_locked() -> None:
    assert not {name for name in declared() if normal(name) not in locked()}


def test_conda_has_the_same_versions() -> None:
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    conda = {normal(name): version for name, version in re.findall(r"^  - ([\w.-]+)=([\d.]+)$", text, re.M)}
    assert conda == {normal(name): locked()[normal(name)] for name in declared()}


def test_no_lock_file_names_a_host() -> None:
    for path in ROOT.glob("*.lock"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text, path
        assert "--index" not in text, path
    for path in (ROOT / "widgets").glob("**/package-lock.json"):
        if "node_modules" not in path.parts:
            assert '"resolved"' not in path.read_text(encoding="utf-8"), path
