"""What the drafts say back about each other: two that are nearly the same are no choice (METHOD E8)."""

from typing import Any

from actvo_kit.method.pathways import close_cousins, features
from actvo_kit.model.answers import PathwaysAnswer
from actvo_kit.model.pathway import Draft, Drafts
from actvo_kit.model.workshop import Pack

__all__ = ["reading"]


def reading(record: PathwaysAnswer, drafts: Drafts | None, pack: Pack) -> dict[str, Any]:
    """`{"cousins": [first id, second id] | None}`: the first two kept drafts that are hardly different."""
    kept = [one for one in drafts.pathways if record.choice.get(one.id) == "kept"] if drafts else []
    found = close_cousins({one.id: _features(one, pack) for one in kept})
    return {"cousins": list(found[0]) if found else None}


def _features(draft: Draft, pack: Pack) -> frozenset[str]:
    """What a draft is compared by; its strengths are those that its sentences rest on."""
    options = {option.id: option for option in pack.catalogue.options}
    strengths = {strength.id for strength in pack.strengths.strengths}
    cited = {one for sentence in draft.sentences for one in sentence.evidence}
    return features((options[one] for one in draft.option_ids if one in options), cited & strengths)
