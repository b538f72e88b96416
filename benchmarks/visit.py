"""One look at a page in a real browser: what came over the wire, and when there was something to see."""

import base64
import time
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext
from server import Server, kernel_mb

SHOWN = ".exercise-values"
STATES = b"update_states"
BINARY = 2
LATENCY_MS = 100
PATIENCE_MS = 180_000


@dataclass
class Visit:
    """Bytes received, MB of the kernel, and seconds from the GET to the widgets' states and to the exercise."""

    http_bytes: int = 0
    websocket_bytes: int = 0
    states_s: float = 0.0
    shown_s: float = 0.0
    memory_mb: float | str = 0


def visit(context: BrowserContext, url: str, server: Server, kbit: int = 0) -> Visit:
    """Opens `url` in a new tab, on a line of `kbit` kbit/s if given, looks at the exercise, and closes the tab."""
    page, seen = context.new_page(), Visit()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    if kbit:
        rate = kbit * 1000 / 8
        line = {"offline": False, "latency": LATENCY_MS, "downloadThroughput": rate, "uploadThroughput": rate}
        network.send("Network.emulateNetworkConditions", line)
    began = time.perf_counter()

    def frame(event: dict[str, Any]) -> None:
        sent = event["response"]["payloadData"]
        data = base64.b64decode(sent) if event["response"]["opcode"] == BINARY else sent.encode()
        seen.websocket_bytes += len(data)
        if not seen.states_s and STATES in data:
            seen.states_s = time.perf_counter() - began

    def finished(event: dict[str, Any]) -> None:
        seen.http_bytes += int(event["encodedDataLength"])

    network.on("Network.webSocketFrameReceived", frame)
    network.on("Network.loadingFinished", finished)
    page.goto(url, timeout=PATIENCE_MS)
    page.locator(SHOWN).first.wait_for(timeout=PATIENCE_MS)
    seen.shown_s = time.perf_counter() - began
    page.wait_for_timeout(1000)
    seen.memory_mb = kernel_mb(server)
    page.close()
    return seen
