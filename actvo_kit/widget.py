"""Holds the base of all that the kit shows in a page: its front end, and the work that it has going on."""

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any

import anywidget
import traitlets

from actvo_kit import bundle

__all__ = ["KitWidget"]


class KitWidget(anywidget.AnyWidget):
    """A widget that shows `static/<name>.js`. `served` tells whether a server has the files; else the browser asks for
    them here. It takes its cell as it is, so that it brings no second widget with the cell's layout.
    """

    layout = None
    _esm = traitlets.Unicode().tag(sync=True)
    _anywidget_id = traitlets.Unicode().tag(sync=True)

    def __init__(self, name: str, served: bool, **state: Any) -> None:
        self._served = served
        self._work: set[asyncio.Task[None]] = set()
        kind = type(self)
        super().__init__(_esm=bundle.esm(name, served), _anywidget_id=f"{kind.__module__}.{kind.__name__}", **state)
        self.on_msg(self._receive)

    def add_traits(self, **traits: Any) -> None:
        """Adds nothing: what anywidget would add to each widget, with a class of its own each time, stands above."""

    def handle(self, request: Mapping[str, Any]) -> None:
        """Takes a request of the browser; here, none."""

    def _receive(self, _widget: object, request: Any, _buffers: object) -> None:
        if not isinstance(request, dict):
            return
        want = request.get("want")
        if isinstance(want, str) and want in bundle.BY_VALUE:
            if not self._served:
                self.send({"bundle": want}, [(bundle.STATIC / name).read_bytes() for name in bundle.BY_VALUE[want]])
        else:
            self.handle(request)

    def _run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Runs `work` on the kernel's loop, held until it ends."""
        task = asyncio.get_running_loop().create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task
