"""Weighing options in a real browser: from moving the personal share until both sides are drawn again, and from
changing a cell until the page's kernel has said back what it means.

Run: python benchmarks/bench_redraw.py [--json]. Beside them: keeping a place, which draws and computes nothing.
"""

import asyncio
import shutil
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from playwright.sync_api import sync_playwright
from report import Row, report
from server import ROOT, running

from actvo_kit.packs import load_pack
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.rehearse.server_process import free_port
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address

ALONE = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
PACK = load_pack(ROOT / "workshops" / "career_design")
SHOWN = ".exercise-scoring .bars .bar i"
TIMES = 40
# Moves the slider as a hand does, and waits for the frame in which the first bar has its new length.
MOVE = """(share) => new Promise((done) => {
  const slider = document.querySelector(".exercise-scoring input[type=range]");
  const bar = document.querySelector(".exercise-scoring .bars .bar i");
  const began = performance.now();
  new MutationObserver((_, watching) => {
    watching.disconnect();
    requestAnimationFrame(() => done(performance.now() - began));
  }).observe(bar, { attributes: true });
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(slider, share);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
})"""


async def prepared(url: str, key: str, link: str) -> tuple[list[Any], list[float], list[float]]:
    """One person with the persona's answers: their cookies, and ms of each cell and of each place kept."""
    async with Host.enter(link) as host:
        await host.start()
        for _ in PACK.workshop.steps[1:]:
            await host.open_next()
    async with httpx.AsyncClient(base_url=url, timeout=60) as client:
        await client.post("/join", data={"token": key, "name": "Ada"})
        for page in PACK.workshop.pages:
            opened = await Page.open(client, f"/page/{page.id}")
            for step in page.steps:
                if answer := PACK.persona.answers[step.slug]:
                    await opened.save(step.slug, fields=answer, status="done")
            cells, places = await both(opened) if "scoring" in {step.slug for step in page.steps} else ([], [])
            await opened.close()
        return [{"name": one.name, "value": one.value, "url": url} for one in client.cookies.jar], cells, places


async def both(page: Page) -> tuple[list[float], list[float]]:
    """A cell, then a place, in turn."""
    cells, places = [], []
    for number in range(TIMES):
        cell = {"x": 3 + number % 4 / 2, "conf": "high", "source": "me"}
        before, began = page.states["scoring"]["reading"], time.perf_counter()
        saving = asyncio.create_task(page.save("scoring", fields={"cell.OPT-007.KP1": cell}))
        await page.until(lambda states, before=before: states["scoring"]["reading"] != before, "the reading")  # type: ignore[misc]
        cells.append(1000 * (time.perf_counter() - began))
        await saving
        began = time.perf_counter()
        await page.save("options", place=f"place-{number % 2}")
        places.append(1000 * (time.perf_counter() - began))
    return cells, places


def moved(url: str, cookies: list[Any]) -> list[float]:
    """Ms from each move of the share to the frame that shows it."""
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"), args=ALONE
        )
        context = browser.new_context(viewport={"width": 1280, "height": 1600})
        context.add_cookies(cookies)
        page = context.new_page()
        page.goto(f"{url}/page/3_where_you_could_go#scoring")
        page.locator(SHOWN).first.wait_for()
        page.wait_for_timeout(2000)
        return [float(page.evaluate(MOVE, f"{0.35 + number % 6 / 20:.2f}")) for number in range(TIMES)]


def spread(key: str, what: str, took: list[float]) -> list[Row]:
    """The middle, and what 19 of 20 stay under."""
    return [
        (f"{key}_ms", f"{what}, ms (median of {TIMES})", round(statistics.median(took), 1)),
        (f"{key}_p95_ms", "  p95, ms", round(statistics.quantiles(took, n=20)[-1], 1)),
    ]


def main() -> None:
    """Measures and reports."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with TemporaryDirectory() as folder:
        command = ["actvo_kit.cli", "demo", "--bots=0", f"--port={port}"]
        with running(command, port, "/", {"ACTVO_HOME": folder}):
            keys = Keys.of_file(Path(folder) / f"demo-{port}" / "secret")
            link = links(keys, Address("127.0.0.1", port, url))["facilitator"]
            with ThreadPoolExecutor(1) as aside:
                cookies, cells, places = aside.submit(asyncio.run, prepared(url, keys.join_token, link)).result()
            shares = moved(url, cookies)
    ratio = statistics.median(cells) / statistics.median(places)
    report(
        "Redraw",
        [
            *spread("share", "moving the share until it is drawn", shares),
            *spread("cell", "changing a cell until it is said back", cells),
            *spread("place", "keeping a place", places),
            ("cell_ratio", "a cell, times keeping a place", round(ratio, 2)),
        ],
    )


if __name__ == "__main__":
    main()
