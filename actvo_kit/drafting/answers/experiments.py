"""What stands behind an experiment. Nothing of experiments leaves for a draft yet."""

from actvo_kit.drafting.answers.base import Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import verbatim
from actvo_kit.model.pathway import Source

__all__ = ["FIRST", "SOURCES"]


def _experiment(material: Material, one: str) -> Source:
    experiment = material.experiments.experiment[one]
    said = {
        "You believe": experiment.belief,
        "You try": experiment.action,
        "If you are right": experiment.signal_yes,
        "If you are wrong": experiment.signal_no,
        "In your way": experiment.woop.obstacle,
        "You learned": experiment.learned,
    }
    lines = [f"{what}: “{verbatim(text)}”" for what, text in said.items() if text and text.strip()]
    if not lines:
        raise KeyError(one)
    return source(material, one, "experiments", "Experiments", lines)


FIRST = "Write down what you believe or what you will try; then there is something to ask about."
SOURCES: Sources = {
    r"EX-\d{1,2}": _experiment,
}
