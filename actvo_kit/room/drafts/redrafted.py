"""Joins drafts written anew with those a person worked on, which are never taken away. Pure."""

from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.pathway import Drafts

__all__ = ["redraft"]


def redraft(current: Drafts, fresh: Drafts, answer: PathwaysAnswer) -> Drafts:
    """Returns `fresh` with the pathways of `current` that the person kept, edited or removed, in their old words.

    A fresh pathway about the same options as one of those would be no choice, so it is left out.
    """
    touched = {draft.id: draft for draft in current.pathways if answer.worked_on(draft)}
    known = {frozenset(draft.option_ids) for draft in touched.values()}
    new = {draft.id: draft for draft in fresh.pathways if frozenset(draft.option_ids) not in known}
    pathways = {**new, **touched}
    sources = {source.id: source for source in fresh.sources}
    sources |= {source.id: source for source in current.sources if source.id not in sources}
    cited = {
        source_id for draft in pathways.values() for sentence in draft.sentences for source_id in sentence.evidence
    }
    return fresh.model_copy(
        update={
            "pathways": tuple(pathways[draft_id] for draft_id in sorted(pathways)),
            "sources": tuple(source for source in sources.values() if source.id in cited),
        }
    )
