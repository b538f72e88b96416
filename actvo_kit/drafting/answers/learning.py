"""Says what of the learning conditions may leave for a draft: what is needed and the hours there are, never access."""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import Behind, Leaving, Parts, Record, Say, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.model.answers.learning import NEEDS
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.ids import Dimension
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["LEAVES", "SOURCES"]

NEEDED = {0: N_("You said: not needed."), 1: N_("You said: helpful."), 2: N_("You said: essential.")}
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


def _item(material: Material, item_id: str) -> Source:
    needs = dict(zip(NEEDS, material.learning.needs.values(), strict=True))
    need = needs[item_id]
    if need is None:
        raise KeyError(item_id)
    title = next(item.words[material.language].title for item in material.pack.learning.items if item.id == item_id)
    return source(material, item_id, "learning", _("Learning"), (title, _(NEEDED[need])))


LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell)
SOURCES: Sources = {
    r"LP0\d": Behind(_item, "learning"),
}
