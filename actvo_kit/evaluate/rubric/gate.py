"""Scores the three rows that have to be 2 for everybody: Grounded, Constraint-safe, Respectful."""

import re

from actvo_kit.drafting.answers.constraints import NEVER
from actvo_kit.drafting.banned import banned
from actvo_kit.drafting.sources import cited
from actvo_kit.evaluate.rubric.rated_drafts import View, stems
from actvo_kit.model.pathway import Draft, Sentence

__all__ = ["constraint_safe", "grounded", "respectful"]

LABEL = re.compile(
    r"\byou(?: are|[’']re) (?:(?:very|really|so|clearly|naturally) )?(?:an?|the|good|great|strong|weak|smart)\b|"
    r"\b(?:well done|congratulations|great choice|excellent choice|exciting|remarkable|exceptional|superb|wonderful)\b|"
    r"\bas a (?:woman|man|mother|father|young|senior|junior)\b",
    re.IGNORECASE,
)


def grounded(view: View) -> int:
    """Scores 0: a machine check fails. 1: a claim has no word of what it cites. 2: each claim speaks of its sources."""
    if view.faults:
        return 0
    claims = [sentence for draft in view.drafts.pathways for sentence in draft.sentences]
    return 2 if all(_speaks_of_its_sources(view, claim) for claim in claims) else 1


def _speaks_of_its_sources(view: View, claim: Sentence) -> bool:
    source_words = " ".join(line for source in cited(view.material, claim.evidence) for line in source.lines)
    named = any(view.material.titles.get(source_id, "·") in claim.text for source_id in claim.evidence)
    return named or bool(stems(claim.text) & stems(source_words))


def constraint_safe(view: View) -> int:
    """Scores 0: an option that a fixed limit keeps out. 1: a strained limit, or what is kept out, goes unnamed. 2:
    neither.
    """
    blocked = {option.id for option in view.material.known.values() if view.material.blocking(option)}
    if any(blocked & set(draft.option_ids) for draft in view.drafts.pathways):
        return 0
    named_ids = {option.option_id for option in view.drafts.blocked}
    silent = any(option.id in blocked - named_ids for option in view.material.shortlist)
    return 1 if silent or any(_unnamed_strain(view, draft) for draft in view.drafts.pathways) else 2


def _unnamed_strain(view: View, draft: Draft) -> bool:
    """Returns whether a flexible limit that the draft goes beyond stands nowhere in it. A model never hears of some
    limits.
    """
    cites = {source_id for sentence in draft.sentences for source_id in sentence.evidence}
    strained = {
        finding.constraint
        for option in view.options(draft)
        for finding in view.material.findings[option.id]
        if finding.standing == "strained"
    }
    if draft.written_by == "model":
        strained -= set(NEVER)
    text = view.whole_text(draft)
    return any(source_id not in cites and view.material.titles[source_id] not in text for source_id in strained)


def respectful(view: View) -> int:
    """Scores 0: a banned word, a label or flattery. 1: neutral, in nobody's words. 2: neutral, in the person's
    words.
    """
    for draft in view.drafts.pathways:
        own = view.own_text(draft)
        if any(banned(own)) or LABEL.search(own):
            return 0
    return 2 if all(_in_their_words(view, draft) for draft in view.drafts.pathways) else 1


def _in_their_words(view: View, draft: Draft) -> bool:
    """Returns whether a draft names a card the person chose, a thread or mark of theirs, or quotes what they wrote."""
    personal = {
        source_id for sentence in draft.sentences for source_id in sentence.evidence if not source_id.startswith("OPT-")
    }
    words = [line for source in cited(view.material, personal) for line in source.lines]
    text = view.whole_text(draft)
    named = any(name in text for source_id, name in view.material.titles.items() if source_id in personal)
    quoted = any(any(words_ in line for line in words) for words_ in view.quotations([text]))
    marked = any(source_id.startswith("GUT-") for source_id in personal)
    return named or quoted or marked
