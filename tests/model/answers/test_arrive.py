import pytest

from actvo_kit.model.answers.arrive import ArriveAnswer, Pulse
from tests.model.records import problems


def test_nothing_is_compulsory():
    assert problems("arrive", {"practice": None, "pulse": {}}) == []
    assert problems("arrive", {"pulse.pre": {}, "pulse.post": {"CP1": 3}}) == []


@pytest.mark.parametrize("moment", ["pre", "post", "d30"])
def test_the_same_pulse_three_times(moment):
    pulse = ArriveAnswer.read({"pulse": {moment: {"CP1": 2, "CP3": None}}}).pulse[moment]
    assert pulse.items == {"CP1": 2, "CP2": None, "CP3": None, "CP4": None}


def test_what_was_left_out_is_unknown():
    assert set(Pulse().items.values()) == {None}
