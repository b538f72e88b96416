"""What drafts draw on, against the worked numbers of METHOD."""

import pytest

from actvo_kit.drafting.material import Material
from tests.factories import ORACLE, answers, real_pack

ROWAN = Material.of(real_pack(), answers(real_pack().persona.answers))


def test_the_explore_score_takes_the_first_format() -> None:
    option = real_pack().catalogue.option("OPT-007")
    assert ROWAN.explore(option) == pytest.approx(ORACLE["explore_score"], abs=1e-4)
    turned = option.model_copy(update={"learning_formats": option.learning_formats[::-1]})
    assert ROWAN.explore(turned) == pytest.approx(ORACLE["explore_score"] + 0.2 * (0.875 - 0.5625), abs=1e-4)


def test_a_gap_is_practised_in_the_best_format() -> None:
    assert ROWAN.practice(real_pack().catalogue.option("OPT-007")) == "teach-back"


def test_an_option_without_formats_counts_as_unknown() -> None:
    option = real_pack().catalogue.option("OPT-007").model_copy(update={"learning_formats": ()})
    assert ROWAN.explore(option) == pytest.approx(ORACLE["explore_score"] + 0.2 * (0.5 - 0.5625), abs=1e-4)
