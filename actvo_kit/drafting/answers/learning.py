"""Says what of the learning conditions may leave for a draft: what is needed and the hours there are, never access."""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import Behind, Leaving, Parts, Record, Reference, Say, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.model.answers.learning import NEEDS
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.ids import Dimension
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["LEAVES", "SOURCES"]

NEEDED = {0: N_("You said: not needed."), 1: N_("You said: helpful."), 2: N_("You said: essential.")}
HOW_MUCH = {1: N_("helpful"), 2: N_("essential")}
TIME = "LP09"
DIMENSIONS: dict[Dimension, str] = {
    "practice": N_("practice"), "feedback": N_("feedback"), "social": N_("social"), "structure": N_("structure"),
    "short": N_("short"),
}  # fmt: skip


def _offer(material: Material) -> Iterator[FieldOffer]:
    learning = material.learning
    needed = [_(DIMENSIONS[dimension]) for dimension, need in learning.needs.items() if need]
    hours = learning.LP09.hours
    parts = [_(", ").join(needed), _("{hours} hours a week", hours=hours) if hours else ""]
    text = "; ".join(part for part in parts if part)
    yield FieldOffer(id="learning", title=_("How you learn, and the time there is"), where=_("Learning"), text=text)


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    if "learning" not in chosen:
        return {}
    answers = material.learning.plain()
    return {need: answers[need] for need in NEEDS} | {"LP09": {"hours": answers["LP09"]["hours"]}}


def _tell(material: Material, _say: Say) -> Parts:
    """Tells `learning`."""
    conditions = [dimension for dimension, need in material.learning.needs.items() if need]
    hours = material.learning.LP09.hours
    conditions_and_hours = ({"conditions": conditions} if conditions else {}) | (
        {"hours_per_week": hours} if hours else {}
    )
    return {"learning": conditions_and_hours}


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `learning.1` and so on, what is needed to learn, and to the time there is as `time.1`."""
    needs = [(item, need) for item, need in zip(NEEDS, material.learning.needs.values(), strict=True) if need]
    for number, (item, need) in enumerate(needs, 1):
        name = material.titles[item]
        private = _("{need} (for learning: {how})", need=name, how=_(HOW_MUCH[need]))
        yield Reference(f"learning.{number}", item, private, _("{need} (it helps me to learn)", need=name))
    if hours := material.learning.LP09.hours:
        words = _("{hours} hours a week", hours=f"{hours:g}")
        yield Reference("time.1", TIME, words, words)


def _item(material: Material, item_id: str) -> Source:
    if item_id == TIME and (hours := material.learning.LP09.hours):
        sentence = _("You said: {hours} hours a week.", hours=f"{hours:g}")
        return source(material, item_id, "learning", _("Learning"), (material.titles[item_id], sentence))
    needs = dict(zip(NEEDS, material.learning.needs.values(), strict=True))
    need = needs[item_id]
    if need is None:
        raise KeyError(item_id)
    return source(material, item_id, "learning", _("Learning"), (material.titles[item_id], _(NEEDED[need])))


LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell, refer=_refer)
SOURCES: Sources = {
    r"LP0\d": Behind(_item, "learning"),
}
