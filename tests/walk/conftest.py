"""A real Chromium, and pictures of what it saw: set ACTVO_PICTURES to a folder to keep those of the README."""

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-software-rasterizer", "--disable-site-isolation-trials",
]  # fmt: skip
PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1280, "height": 800}
PATIENCE_MS = 30_000

expect.set_options(timeout=PATIENCE_MS)


class Driven(NamedTuple):
    """A browser, and the loop of its driver, which runs in this thread."""

    browser: Browser
    loop: asyncio.AbstractEventLoop

    @contextmanager
    def awake(self) -> Iterator[Browser]:
        """While somebody drives; else the thread is free for the loops of other tests."""
        asyncio._set_running_loop(self.loop)
        yield self.browser
        asyncio._set_running_loop(None)


@pytest.fixture(scope="session")
def driven() -> Iterator[Driven]:
    """One browser for all tests of this worker."""
    with sync_playwright() as play:
        path = shutil.which("chromium-headless-shell") or shutil.which("chromium") or shutil.which("google-chrome")
        driven = Driven(play.chromium.launch(executable_path=path, args=FLAGS), asyncio.get_running_loop())
        asyncio._set_running_loop(None)
        yield driven
        asyncio._set_running_loop(driven.loop)
        driven.browser.close()


@pytest.fixture
def chromium(driven: Driven) -> Iterator[Browser]:
    with driven.awake() as browser:
        yield browser


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens an address in a browser of its own. The test fails when the page asks another host or has an error."""
    contexts: list[Any] = []
    wrong: list[str] = []

    def open_page(url: str, size: dict[str, int] = LAPTOP, **more: Any) -> Page:
        context = chromium.new_context(viewport=size, **more)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: wrong.append(request.url) if _is_elsewhere(request.url) else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong


def _is_elsewhere(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "blob:http://127.0.0.1:", "data:"))


@pytest.fixture
def picture() -> Callable[[Page, str], None]:
    """Keeps a screenshot when somebody wants pictures."""
    folder = os.environ.get("ACTVO_PICTURES")

    def take(page: Page, name: str) -> None:
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            page.wait_for_timeout(700)
            page.screenshot(path=Path(folder) / f"{name}.png")

    return take
