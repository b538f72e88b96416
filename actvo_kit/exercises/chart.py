"""Shows a picture by itself, for a cell where there is nothing to answer. plotly.js comes once per page, never per
figure.
"""

import traitlets

from actvo_kit.charts.picture import Picture
from actvo_kit.widget import KitWidget

__all__ = ["Chart"]


class Chart(KitWidget):
    """A widget that shows a picture with its sentence and its table twin, and a `note` on what its marks mean.

    `served` tells whether a server has the widgets' files.
    """

    picture = traitlets.Dict().tag(sync=True)
    label = traitlets.Unicode().tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)

    def __init__(self, picture: Picture, label: str, served: bool, note: str = "") -> None:
        super().__init__("chart", served, picture=picture.plain(), label=label, note=note)
