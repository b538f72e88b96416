"""Lists the ids that answers of a room may name, and those that today's pack has no longer. From packs alone, never
from answers.
"""

from collections.abc import Mapping, Sequence

from actvo_kit.model.workshop import Pack
from actvo_kit.words import _, ngettext

__all__ = ["Named", "all_of", "lacking", "names"]

Named = Mapping[str, Sequence[str]]


def names(pack: Pack) -> Named:
    """Returns the ids of the pack's steps, and the ids and units that an answer can hold, in the pack's order."""
    options = pack.catalogue.options
    return {
        "step": [step.id for step in pack.workshop.steps],
        "value card": [card.id for card in pack.values.cards],
        "strength": [strength.id for strength in pack.strengths.strengths],
        "option": [option.id for option in options],
        "unit": list(dict.fromkeys(option.unit for option in options)),
    }


def all_of(before: Named, now: Named) -> Named:
    """Returns the ids that either has."""
    return {kind: list(dict.fromkeys((*before.get(kind, ()), *ids))) for kind, ids in now.items()}


def lacking(before: Named, now: Named) -> str:
    """Returns one sentence about the ids that `now` has no longer, for the person who starts the room; empty without
    any.
    """
    missing = {kind: [name for name in before.get(kind, ()) if name not in ids] for kind, ids in now.items()}
    parts = [_counted(kind, ids) for kind, ids in missing.items() if ids]
    if not parts:
        return ""
    return _(
        "This pack has no longer what this room had before: {parts}. What people wrote about them is kept; their pages "
        "show it once the pack has them again.",
        parts=_(", ").join(parts),
    )


def _counted(kind: str, ids: Sequence[str]) -> str:
    count, names = len(ids), _(", ").join(ids)
    match kind:
        case "step":
            return ngettext("{count} step ({ids})", "{count} steps ({ids})", count, ids=names)
        case "value card":
            return ngettext("{count} value card ({ids})", "{count} value cards ({ids})", count, ids=names)
        case "strength":
            return ngettext("{count} strength ({ids})", "{count} strengths ({ids})", count, ids=names)
        case "option":
            return ngettext("{count} option ({ids})", "{count} options ({ids})", count, ids=names)
    return ngettext("{count} unit ({ids})", "{count} units ({ids})", count, ids=names)
