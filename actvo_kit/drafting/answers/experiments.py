"""Says what stands behind an experiment. Nothing of experiments leaves for a draft yet."""

from actvo_kit.drafting.answers.base import Behind, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import verbatim
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["FIRST", "SOURCES"]


def _experiment(material: Material, experiment_id: str) -> Source:
    experiment = material.experiments.experiment[experiment_id]
    texts = {
        N_("You believe: {words}"): experiment.belief,
        N_("You try: {words}"): experiment.action,
        N_("If you are right: {words}"): experiment.signal_yes,
        N_("If you are wrong: {words}"): experiment.signal_no,
        N_("In your way: {words}"): experiment.woop.obstacle,
        N_("You learned: {words}"): experiment.learned,
    }
    lines = [_(sentence, words=f"“{verbatim(text)}”") for sentence, text in texts.items() if text and text.strip()]
    if not lines:
        raise KeyError(experiment_id)
    return source(material, experiment_id, "experiments", _("Experiments"), lines)


FIRST = N_("Write down what you believe or what you will try; then there is something to ask about.")
SOURCES: Sources = {
    r"EX-\d{1,2}": Behind(_experiment),
}
