"""Renders our pages with Voilà: what is the same for every page is made once, and cells run by our `Runner`."""

from collections.abc import AsyncIterator, Callable
from copy import deepcopy
from datetime import datetime
from typing import Any

from jupyter_core.utils import ensure_async
from nbformat import NotebookNode
from voila import handler, notebook_renderer
from voila.exporter import VoilaExporter
from voila.notebook_renderer import NotebookRenderer
from voila.utils import get_page_config

from actvo_kit.server.kernels.cell_runner import Runner
from actvo_kit.server.pages.plain_pages import IN_TEMPLATES

__all__ = ["RoomRenderer", "code_cells", "render_with_ours"]

_notebooks: dict[tuple[str, str, datetime], NotebookNode] = {}
"""Notebooks by their folder, their file, and when that was written."""


def code_cells(nb: NotebookNode) -> list[str]:
    """Returns the sources of a notebook's code cells."""
    return [cell.source for cell in nb.cells if cell.cell_type == "code"]


class RoomRenderer(NotebookRenderer):  # type: ignore[misc]
    """Provides what our template calls: `kernel_start`, then `cell_generator`."""

    async def _jinja_kernel_start(self, nb: NotebookNode, kernel_id: str, kernel_future: Any) -> str:
        self._runner = Runner(kernel_future)
        return kernel_id

    async def _jinja_cell_generator(self, nb: NotebookNode, kernel_id: str) -> AsyncIterator[dict[str, Any]]:
        async for outputs in self._runner.page(code_cells(nb)):
            yield {"outputs": outputs}

    async def load_notebook(self, path: str) -> NotebookNode:
        """Returns a copy of the notebook, which is read again only when its file has changed."""
        file = await ensure_async(self.contents_manager.get(path=path, content=False))
        state = self.contents_manager.root_dir, path, file["last_modified"]
        if state not in _notebooks:
            _notebooks[state] = await super().load_notebook(path)
        return deepcopy(_notebooks[state])


class RoomExporter(VoilaExporter):  # type: ignore[misc]
    """Exports with a template that speaks the room's language."""

    @property
    def environment(self) -> Any:
        """Returns Jinja's environment with gettext."""
        environment = super().environment
        environment.globals.update(IN_TEMPLATES)
        return environment

    def _preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Returns both as they are: the template shows nothing of a notebook but what its cells show."""
        return nb, resources


def render_with_ours() -> None:
    """Replaces Voilà's renderer and exporter from now on, since Voilà has no settings for these. An exporter with its
    compiled templates and the page's settings, made again for each page, would be most of the server's work.
    """
    handler.NotebookRenderer = RoomRenderer
    handler.get_page_config = _cached(get_page_config)
    notebook_renderer.VoilaExporter = _cached(RoomExporter)


def _cached(make: Callable[..., Any]) -> Callable[..., Any]:
    """Caches what `make` returns first: no setting of a room changes while it runs."""
    cached: list[Any] = []

    def make_once(**settings: Any) -> Any:
        if not cached:
            cached.append(make(**settings))
        return cached[0]

    return make_once
