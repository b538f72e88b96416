"""Says what of experiments may leave for a draft: what a test is about and what was learned, each by its own tick."""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import Behind, Leaving, Parts, Record, Reference, Say, Sources, examples, source
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import verbatim
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["FIRST", "LEAVES", "SOURCES"]


OFFERED = {"belief": N_("What a small test is about"), "learned": N_("What you learned from a small test")}
"""The two free texts that may be ticked; plans, people, dates and what is in the way stay here."""
SEEN = {
    "yes": N_("You saw what would speak for it."),
    "no": N_("You saw what would speak against it."),
    "unclear": N_("What you saw was not clear."),
}


def _offer(material: Material) -> Iterator[FieldOffer]:
    for experiment_id, experiment in material.experiments.experiment.items():
        for part, title in OFFERED.items():
            text = (getattr(experiment, part) or "").strip()
            yield FieldOffer(id=f"{part}.{experiment_id}", title=_(title), where=_("Small tests"), text=text, free=True)


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    experiments: dict[str, Record] = {}
    for experiment_id, experiment in material.experiments.experiment.items():
        plain = experiment.plain()
        known = {part: plain[part] for part in OFFERED if f"{part}.{experiment_id}" in chosen and plain[part]}
        if "learned" in known and experiment.signal:
            known["signal"] = experiment.signal
        if known:
            experiments[experiment_id] = known
    return {"experiment": experiments} if experiments else {}


def _tell(material: Material, say: Say) -> Parts:
    """Tells `experiments`."""
    experiments = []
    for experiment_id, experiment in material.experiments.experiment.items():
        texts = {part: (getattr(experiment, part) or "").strip() for part in OFFERED}
        parts = {part: say(f"{part}.{experiment_id}", text) for part, text in texts.items() if text}
        experiments.append({"id": experiment_id} | parts | ({"saw": experiment.signal} if experiment.signal else {}))
    return {"experiments": experiments}


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `test.1` and so on, what it is about, and to what was learned as `learned.1`."""
    experiments = material.experiments.experiment
    yield from examples("test", {experiment_id: each.belief for experiment_id, each in experiments.items()})
    yield from examples("learned", {experiment_id: each.learned for experiment_id, each in experiments.items()})


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
    if experiment.signal:
        lines.append(_(SEEN[experiment.signal]))
    if not lines:
        raise KeyError(experiment_id)
    return source(material, experiment_id, "experiments", _("Small tests"), lines)


FIRST = N_("Write down what you believe or what you will try; then there is something to ask about.")
LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell, refer=_refer)
SOURCES: Sources = {
    r"EX-\d{1,2}": Behind(_experiment, "test"),
}
