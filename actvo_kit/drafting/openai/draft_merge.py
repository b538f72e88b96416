"""Merges what a person gets in the end: a model's drafts that hold, a template's where they do not, and what was left
out.
"""

from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.openai.reply_reading import Reading
from actvo_kit.drafting.sources import cited
from actvo_kit.model.pathway import Draft, Drafts
from actvo_kit.words import N_, _

__all__ = ["merged"]

NOTHING_HELD = N_("Nothing of what came held against your answers, so these are written from templates.")
SOME = N_("{number} of the drafts did not hold against your answers; a template wrote in its place.")
NOT_ENOUGH = N_("The language model found too little to draft from, so these are written from templates.")


def merged(reading: Reading | None, template: Drafts, material: Material, why: str) -> Drafts:
    """`template` with the reading's drafts in it. `why` says what went wrong on the way, empty if nothing did."""
    if reading is None or not reading.drafts:
        reason = why or _(NOTHING_HELD if reading is None or reading.lost else NOT_ENOUGH)
        return template.model_copy(update={"fell_back": reason})
    model_drafts = tuple(reading.drafts)
    filled = _filled(model_drafts, template) if reading.lost else ()
    pathways = tuple(sorted((*model_drafts, *filled), key=lambda draft: draft.id))
    used = (source_id for draft in pathways for sentence in draft.sentences for source_id in sentence.evidence)
    drafts = template.model_copy(
        update={
            "pathways": pathways,
            "sources": cited(material, used),
            "note": reading.note,
            "left_out": reading.left_out,
            "fell_back": _(SOME, number=len(filled)) if filled else "",
        }
    )
    if problems(drafts, material):  # each held alone; together they do not
        return template.model_copy(update={"fell_back": _(NOTHING_HELD)})
    return drafts


def _filled(model_drafts: tuple[Draft, ...], template: Drafts) -> tuple[Draft, ...]:
    """Returns the template's drafts for the places that are free, about other options than the model's."""
    ids, kinds = {draft.id for draft in model_drafts}, {draft.kind for draft in model_drafts}
    taken = {frozenset(draft.option_ids) for draft in model_drafts}
    return tuple(
        draft
        for draft in template.pathways
        if draft.id not in ids and draft.kind not in kinds and frozenset(draft.option_ids) not in taken
    )
