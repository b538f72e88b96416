"""A widget by itself in a browser: the kit's own Python made its state, and there is neither a kernel nor a server."""

from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, Route, expect

from actvo_kit.server.guard.response_headers import headers
from actvo_kit.widget import KitWidget
from tests.running import ROOT

__all__ = ["MADE", "serve", "show", "take"]

ADDRESS = "http://127.0.0.1:9"
"""Nobody listens here: what is asked for comes from the tree, with the headers of a room."""
MADE = "testing/made.json"
"""The address of the state that a test made itself."""
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"


def state_of(widget: KitWidget) -> dict[str, Any]:
    """As it reaches a browser."""
    return {name: value for name, value in widget.get_state().items() if not name.startswith("_")}


def serve(page: Page) -> None:
    """Gives the page the files of the tree."""

    def answer(route: Route) -> None:
        path = ROOT / urlsplit(route.request.url).path.lstrip("/")
        if path.is_file() and path.is_relative_to(ROOT):
            route.fulfill(path=path, headers=headers(secure=False))
        else:
            route.fulfill(status=404)

    page.context.route(f"{ADDRESS}/**", answer)


def show(page: Page, name: str, state: dict[str, Any] | str) -> None:
    """The widget `name` as it comes up with this state, or with a saved one."""
    address = state if isinstance(state, str) else MADE
    if isinstance(state, dict):
        page.context.unroute(f"{ADDRESS}/widgets/{MADE}")
        page.context.route(f"{ADDRESS}/widgets/{MADE}", lambda route: route.fulfill(json=state))
    page.goto(f"{ADDRESS}/widgets/testing/harness.html?widget={name}&state={address}")
    expect(page.locator("body[data-shown]")).to_be_attached()
    page.evaluate(DRAWN)


def take(page: Page, state: dict[str, Any]) -> None:
    """What its Python half has to say next."""
    page.evaluate(f"async (state) => {{ model.take(state); await ({DRAWN})(); }}", state)
