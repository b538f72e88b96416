"""A page of the workshop in JupyterLab, where its authors work: it runs from top to bottom without a server."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.running import ROOT


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[str]:
    """JupyterLab on a copy of the pack, with settings of its own."""
    shutil.copytree(ROOT / "workshops", tmp_path / "workshops")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    own = {
        name: str(tmp_path / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTERLAB_SETTINGS_DIR", "IPYTHONDIR")
    }
    quiet = tmp_path / "jupyterlab_settings_dir/@jupyterlab/apputils-extension/notification.jupyterlab-settings"
    quiet.parent.mkdir(parents=True)
    quiet.write_text('{"fetchNews": "false"}', "utf-8")  # else it asks about news, over the page
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", f"--port={port}", "--ip=127.0.0.1", "--allow-root",
        "--IdentityProvider.token=", "--LabApp.news_url=None", f"--notebook-dir={tmp_path}",
        f"--LabApp.workspaces_dir={tmp_path / 'workspaces'}",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]  # fmt: skip
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=tmp_path, env=os.environ | own, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            if httpx.get(f"{url}/api").status_code == 200:
                break
        except httpx.HTTPError:
            assert process.poll() is None, (tmp_path / "log").read_text()
            time.sleep(0.2)
    yield url
    process.terminate()
    process.wait(20)


def test_a_page_runs_in_jupyterlab(lab: str, visit: Callable[..., Page], picture: Callable[[Page, str], None]) -> None:
    page = visit(f"{lab}/lab/tree/workshops/career_design/1_know_yourself.ipynb")
    page.locator(".jp-Notebook .jp-CodeCell").first.wait_for(timeout=60_000)
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    values = page.locator(".exercise-values")
    title = re.compile("^You put .*Questions to explore.* first$")
    expect(values.get_by_role("heading", name=title)).to_be_visible(timeout=60_000)
    # The picture's library comes from the kernel: there is no route for it here. What is out of view is not laid out.
    values.locator(".plot").first.scroll_into_view_if_needed()
    expect(values.locator(".plot svg.main-svg").first).to_be_visible()
    expect(page.get_by_text("Traceback")).to_have_count(0)
    expect(page.get_by_text("Jupyter news")).to_have_count(0)
    picture(page, "jupyterlab")
    values.get_by_role("button", name="Change something").click()
    expect(values.get_by_role("heading", name="What would you like to change?")).to_be_visible()
