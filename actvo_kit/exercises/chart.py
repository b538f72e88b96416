"""A picture by itself, for a cell where there is nothing to answer. plotly.js comes once per page, never per figure."""

from typing import Any

import anywidget
import traitlets

from actvo_kit import bundle
from actvo_kit.charts.picture import Picture

__all__ = ["Chart"]


class Chart(anywidget.AnyWidget):
    """Shows a picture with its sentence and its table twin, and a `note` on what its marks mean.

    `served` tells whether a server has the widgets' files.
    """

    picture = traitlets.Dict().tag(sync=True)
    label = traitlets.Unicode().tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)
    plotly = traitlets.Unicode().tag(sync=True)

    def __init__(self, picture: Picture, label: str, served: bool, note: str = "") -> None:
        self._esm = bundle.esm("chart", served)
        self._css = bundle.css(served)
        self._served = served
        super().__init__(picture=picture.plain(), label=label, note=note, plotly=bundle.url("plotly.js"))
        self.on_msg(self._asked)

    def _asked(self, _widget: object, request: Any, _buffers: object) -> None:
        """Without a server the browser asks for plotly.js, once per page."""
        if request == {"want": "plotly"} and not self._served:
            self.send({"bundle": "plotly"}, [bundle.content("plotly.js").encode()])
