"""Every figure that a test here draws is one that plotly takes as it stands."""

from typing import Any

import pytest

from actvo_kit.charts import lean, matrix, strengths
from actvo_kit.charts.picture import figure
from tests.charts.judge import takes


def checked(*traces: Any, **layout: Any) -> dict[str, Any]:
    found = figure(*traces, **layout)
    assert takes(found)
    return found


@pytest.fixture(autouse=True)
def checked_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (lean, matrix, strengths):
        monkeypatch.setattr(module, "figure", checked)
