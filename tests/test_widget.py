"""The base of the kit's widgets: what the browser is given, and where the kit and what it did not write come from."""

from typing import Any

import pytest

from actvo_kit import bundle
from actvo_kit.widget import KitWidget


def shown(served: bool) -> tuple[KitWidget, list[Any]]:
    """A widget, and what it sends."""
    widget, messages = KitWidget("page", served), list[Any]()
    widget.send = lambda content, buffers=None: messages.append((content, buffers))
    return widget, messages


def test_a_served_page_gets_a_loader_and_an_url() -> None:
    widget, messages = shown(served=True)
    assert len(widget._esm) < 300
    widget._receive(widget, {"want": "plotly"}, [])
    assert messages == []


@pytest.mark.parametrize(
    ("want", "files"), [("kit", ["kit.js", "actvo.css"]), ("plotly", ["plotly.js"]), ("dnd-kit", ["dnd-kit.js"])]
)
def test_without_a_server_a_bundle_comes_when_asked_for_as_bytes(want: str, files: list[str]) -> None:
    widget, messages = shown(served=False)
    widget._receive(widget, {"want": want}, [])
    assert messages == [({"bundle": want}, [(bundle.STATIC / name).read_bytes() for name in files])]


@pytest.mark.parametrize("request_", [None, "plotly", {}, {"want": "other"}, {"want": ["kit"]}, {"want": "../secret"}])
def test_it_answers_nothing_else(request_: Any) -> None:
    widget, messages = shown(served=False)
    widget._receive(widget, request_, [])
    assert messages == []
