"""What `make quick` leaves out is there: a file that was renamed would come back into it unseen."""

import pytest

from tests.conftest import NOT_QUICK
from tests.running import ROOT


@pytest.mark.parametrize("name", NOT_QUICK)
def test_what_is_left_out_is_there(name: str) -> None:
    file, _, test = name.partition("::")
    if file == "workshops":
        assert (ROOT / file).is_dir()
        return
    path = ROOT / "tests" / file
    assert path.exists()
    assert not test or f"def {test}" in path.read_text("utf-8")
