"""A participant's first page in a real browser, beside the same notebook served by stock Voilà with its lab template.

Counts what the browser received, compressed as it came, over HTTP and over the websocket. Addresses of other hosts,
which stock Voilà's page asks for, are not found and not counted. Stock Voilà has no room, so its page holds the demo
persona's answers; ours is a new participant's.

`--kbit 400` asks instead how long our page takes on such a line: at once, and after its person waited for the start.

Run: python benchmarks/bench_page.py [--kbit N] [--json]
"""

import asyncio
import shutil
import statistics
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, BrowserContext, sync_playwright
from report import Row, report
from server import ROOT, Server, running
from visit import Visit, visit

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.server_process import free_port
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address

NOTEBOOK = "1_know_yourself"
ALONE = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
ROUNDS = 3


@contextmanager
def our_room(context: BrowserContext, wait: bool = False) -> Iterator[tuple[str, Server]]:
    """A room with its first step open, entered by its door as one person, who may have waited for the start."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with TemporaryDirectory() as folder:
        command = ["actvo_kit.cli", "demo", "--bots=0", f"--port={port}"]
        with running(command, port, "/", {"ACTVO_HOME": folder}) as server:
            keys = Keys.of_file(Path(folder) / f"demo-{port}" / "secret")
            start = start_workshop(links(keys, Address("127.0.0.1", port, url))["facilitator"])
            context.request.post(f"{url}/join", form={"token": keys.join_token, "name": "Ada"}, max_redirects=0)
            if wait:
                page = context.new_page()
                page.goto(f"{url}/room")
                page.locator("body[data-ahead='']").wait_for()
                page.close()
            with ThreadPoolExecutor(1) as aside:  # the browser's own event loop runs in this thread
                aside.submit(asyncio.run, start).result()
            yield f"{url}/page/{NOTEBOOK}", server


async def start_workshop(link: str) -> None:
    """Opens the first step, as the facilitator does."""
    async with Host.enter(link) as host:
        await host.start()


@contextmanager
def stock_voila() -> Iterator[tuple[str, Server]]:
    """The notebook alone, as its author would serve it."""
    port = free_port()
    notebook = str(ROOT / "workshops" / "career_design" / f"{NOTEBOOK}.ipynb")
    command = ["voila", notebook, "--template=lab", "--no-browser", f"--port={port}"]
    with running(command, port, "/voila/static/voila.js", {}) as server:
        yield f"http://127.0.0.1:{port}/", server


def measured(browser: Browser) -> list[tuple[Visit, ...]]:
    """Both in turn, each in a browser profile that had never been there."""
    us, them = browser.new_context(), browser.new_context()
    with our_room(us) as ours, stock_voila() as stock:
        return [(visit(us, *ours), visit(them, *stock)) for _ in range(ROUNDS)]


def slow(browser: Browser, kbit: int) -> list[Row]:
    """Our page on a line of so many kbit/s."""
    found: list[Row] = []
    for wait, how in ((False, "at once"), (True, "after the waiting room")):
        context = browser.new_context()
        with our_room(context, wait) as ours:
            seen = visit(context, *ours, kbit)
        key = "waited" if wait else "cold"
        found.append((f"{key}_bytes", f"At {kbit} kbit/s, {how}: bytes over HTTP", seen.http_bytes))
        found.append((f"{key}_shown_s", "  from GET to the exercise on screen, s", round(seen.shown_s, 2)))
    return found


def rows(key: str, name: str, cold: Visit, *warm: Visit) -> list[Row]:
    """Weights of the first and the second visit, and the middle one of all times."""
    states = statistics.median(one.states_s for one in (cold, *warm))
    shown = statistics.median(one.shown_s for one in (cold, *warm))
    return [
        (f"{key}_cold_bytes", f"{name}: bytes over HTTP, first visit", cold.http_bytes),
        (f"{key}_warm_bytes", "  again, with the browser's cache", warm[0].http_bytes),
        (f"{key}_websocket_bytes", "  bytes over the websocket, each visit", warm[0].websocket_bytes),
        (f"{key}_states_s", f"  from GET to the widgets' states, s (median of {ROUNDS})", round(states, 2)),
        (f"{key}_shown_s", "  from GET to the exercise on screen, s", round(shown, 2)),
        (f"{key}_kernel_mb", "  memory of the page's kernel (PSS), MB", cold.memory_mb),
    ]


if __name__ == "__main__":
    with sync_playwright() as play:
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = play.chromium.launch(executable_path=chromium, args=ALONE)
        if "--kbit" in sys.argv:
            report("Page on a slow line", slow(browser, int(sys.argv[sys.argv.index("--kbit") + 1])))
        else:
            ours, stock = zip(*measured(browser), strict=True)
            report("Page", [*rows("kit", "This kit", *ours), *rows("stock", "Stock Voilà", *stock)])
