"""A text that reads otherwise than before is one that somebody meant to change."""

from tests import golden


def test_everybody_is_told_what_they_were_told_before() -> None:
    """What differs is meant: `make golden` keeps it, and the commit says why. If it is not, it is a defect."""
    assert golden.differences(golden.digests(list(golden.everything()))) == []
