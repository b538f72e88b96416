"""The first page of career_design as somebody would write it with ordinary widgets: sixty cards, and a radar."""

import json
from pathlib import Path

import nbformat
from server import ROOT

from actvo_kit.packs import load_pack

__all__ = ["write_notebook"]

CODE = """
import ipywidgets as widgets
import plotly.graph_objects as go

cards = {cards}
piles = ["high", "some", "low"]
rows = [
    widgets.HBox([widgets.HTML(f"<b>{{title}}</b><br>{{line}}"), widgets.ToggleButtons(options=piles, value="low")])
    for title, line in cards
]
radar = go.FigureWidget(go.Scatterpolar(r=[3] * 6, theta=list("ABCDEF"), fill="toself"))
widgets.VBox([*rows, radar])
"""


def write_notebook(folder: Path) -> Path:
    """The notebook, in `folder`."""
    pack = load_pack(ROOT / "workshops" / "career_design")
    words = [card.words[pack.workshop.language] for card in pack.values.cards]
    cards = json.dumps([(one.title, one.text) for one in words], ensure_ascii=False)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CODE.format(cards=cards))])
    notebook.metadata["kernelspec"] = {"name": "python3", "language": "python", "display_name": "Python 3"}
    path = folder / "stock.ipynb"
    nbformat.write(notebook, path)
    return path
