import subprocess
import sys

import pytest

from actvo_kit.charts.picture import one_decimal, tick


@pytest.mark.parametrize(("value", "shown"), [(2.25, "2.3"), (0.05, "0.1"), (2.0, "2.0"), (1.8333, "1.8")])
def test_half_goes_up(value, shown):
    assert one_decimal(value) == shown


def test_labels_are_escaped_and_wrapped():
    assert tick("Watching money, risk and standards") == "Watching money, risk<br>and standards"
    assert tick("Data & <b>Insight</b>") == "Data &amp;<br>&lt;b&gt;Insight&lt;/b&gt;"


def test_nothing_loads_plotly():
    modules = "actvo_kit.charts.lean, actvo_kit.charts.strengths, actvo_kit.charts.matrix"
    code = f"import sys, {modules}; sys.exit('plotly' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
