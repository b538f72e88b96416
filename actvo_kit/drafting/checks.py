"""Checks whether whole drafts may be shown, METHOD 13.4: every machine check, the same for whoever wrote them."""

import re
from collections.abc import Iterable, Iterator, Mapping

from actvo_kit.drafting.banned import banned, not_plain, unseen
from actvo_kit.drafting.grounding import QUOTED, Known, sentence_problems, strangers, unquotable, unrepeatable
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.number_check import numbers
from actvo_kit.drafting.sources import cited
from actvo_kit.method.pathways import close_cousins, features
from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.model.answers.scoring import ScoringAnswer, criteria
from actvo_kit.model.pathway import Blocked, Draft, Drafts, Sentence, Source, Trial

__all__ = ["cousins", "draft_problems", "problems", "texts_of"]

TITLE_WORDS, MOST_WORDS, LEAST_QUESTIONS = 6, 320, 2
YEAR = re.compile(r"(?:19|20)\d\d")


def problems(drafts: Drafts, material: Material) -> tuple[str, ...]:
    """Returns the problems of `drafts` of this person; empty when they may be shown."""
    known = Known.of(material)
    faults = [f"{draft.id}: {fault}" for draft in drafts.pathways for fault in draft_problems(draft, material, known)]
    faults += [f"notes: {fault}" for fault in _notes(drafts, material, known)]
    faults += [
        f"{option.option_id}: {fault}" for option in drafts.blocked for fault in _kept_out(option, material, known)
    ]
    ids = [sentence.id for draft in drafts.pathways for sentence in draft.sentences]
    options = [frozenset(draft.option_ids) for draft in drafts.pathways]
    if len(set(ids)) < len(ids) or len(set(options)) < len(options):
        faults.append("a sentence or an option set stands in two drafts")
    if len({draft.id for draft in drafts.pathways}) < len(drafts.pathways):
        faults.append("two drafts have the same id")
    return (*faults, *_unsourced(drafts))


def _notes(drafts: Drafts, material: Material, known: Known) -> Iterator[str]:
    """Checks the notes beside the drafts."""
    sources = cited(material, (option.id for option in material.shortlist))
    for text in (*drafts.not_enough, drafts.note):
        yield from _said(text, sources, known)


def _kept_out(blocked: Blocked, material: Material, known: Known) -> Iterator[str]:
    if blocked.option_id not in material.known:
        yield "is not in the catalogue"
    elif not material.blocking(material.known[blocked.option_id]):
        yield "no fixed limit keeps it out"
    yield from (*banned(known.without_names(blocked.why)), *not_plain(blocked.why))


def _unsourced(drafts: Drafts) -> Iterator[str]:
    shown = {source.id for source in drafts.sources}
    for draft in drafts.pathways:
        for source_id in {each for sentence in draft.sentences for each in sentence.evidence}:
            if source_id not in shown:
                yield f"{draft.id}: its source {source_id} is not among the sources"


def draft_problems(draft: Draft, material: Material, known: Known) -> Iterator[str]:
    """Yields what is wrong with one draft and its sentences."""
    for sentence in draft.sentences:
        yield from (f"{sentence.id}: {fault}" for fault in _sentence(sentence, draft, material, known))
    yield from _options(draft, material)
    yield from _shape(draft, material)
    yield from _sure(draft, material)
    yield from _other_texts(draft, material, known)


def _sentence(sentence: Sentence, draft: Draft, material: Material, known: Known) -> Iterator[str]:
    yield from sentence_problems(sentence, _by_id(cited(material, sentence.evidence)), known)
    if sentence.mark == "gap":
        yield from _gap(sentence, draft, material)


def _gap(sentence: Sentence, draft: Draft, material: Material) -> Iterator[str]:
    """A gap is the computed one: of this strength, for one of this draft's options."""
    computed = {
        (gap.strength, gap.short_by)
        for option_id in draft.option_ids
        if option_id in material.known
        for gap in material.coverage(material.known[option_id]).gaps
    }
    if not any((source_id, sentence.short_by) in computed for source_id in sentence.evidence):
        yield f"the gap is not {sentence.short_by}"


def _options(draft: Draft, material: Material) -> Iterator[str]:
    evidence = {source_id for sentence in draft.sentences for source_id in sentence.evidence}
    if not any(source_id.startswith("OPT-") for source_id in evidence) or all(
        source_id.startswith("OPT-") for source_id in evidence
    ):
        yield "cites no option or nothing of the person"
    for option_id in dict.fromkeys((*draft.option_ids, *sorted(id_ for id_ in evidence if id_.startswith("OPT-")))):
        if option_id not in material.known:
            yield f"{option_id} is not in the catalogue"
        elif material.blocking(material.known[option_id]):
            yield f"{option_id} is kept out by a fixed limit"
    if len(set(draft.option_ids)) < len(draft.option_ids):
        yield "an option stands in it twice"
    own_text = " | ".join(QUOTED.sub(" ", text) for text in texts_of(draft))
    for option in material.known.values():
        if option.id not in draft.option_ids and option.short_title in own_text and material.blocking(option):
            yield f"it speaks of {option.id}, which a fixed limit keeps out"


def _shape(draft: Draft, material: Material) -> Iterator[str]:
    if len(draft.title.split()) > TITLE_WORDS:
        yield f"the title has more than {TITLE_WORDS} words"
    if len({question.question for question in draft.questions}) < LEAST_QUESTIONS:
        yield "fewer than two questions"
    own = tuple(trial for trial in draft.trials if trial.starter is None)
    for trial in draft.trials:
        if trial.starter is not None and not _is_starter(trial, material):
            yield f"{trial.starter} says something else"
    if sum(len(text.split()) for text in texts_of(draft.model_copy(update={"trials": own}))) > MOST_WORDS:
        yield f"more than {MOST_WORDS} words"  # a starter's words are the pack's


def _is_starter(trial: Trial, material: Material) -> bool:
    """Returns whether a trial that names a starter of the pack has its words."""
    starters = {starter.id: starter.words[material.language] for starter in material.pack.starters.starters}
    words = starters.get(trial.starter or "")
    trial_words = (trial.title, trial.action, trial.signal_yes, trial.signal_no)
    return words is not None and trial_words == (words.title, words.action, words.signal_yes, words.signal_no)


def _sure(draft: Draft, material: Material) -> Iterator[str]:
    known_ids = {*material.titles, *material.known, *WITH_PAGE}
    yield from (
        f"{missing.id} is missing nowhere" for missing in draft.confidence.missing if missing.id not in known_ids
    )
    if draft.confidence.level != "high":
        return
    if draft.confidence.missing:
        yield "cannot be sure while something is missing"
    _, ours = criteria(ScoringAnswer.settings_in(material.pack))
    for option_id in (option_id for option_id in draft.option_ids if option_id in material.known):
        if any(need.weight == "must" for need in material.unrated(material.known[option_id])):
            yield "cannot be sure while a must strength is not rated"
        cells = material.scoring.cell.get(option_id, {})
        if any(name not in cells or cells[name].x is None or cells[name].conf == "low" for name in ours):
            yield "cannot be sure while a cell of the organisation's side is open or a guess"


def _other_texts(draft: Draft, material: Material, known: Known) -> Iterator[str]:
    """Checks title, destination, trials, questions and the like: plain, no banned words, quotations and names
    as known.
    """
    sources = cited(
        material, (*draft.option_ids, *(source_id for each in draft.sentences for source_id in each.evidence))
    )
    for text in texts_of(draft)[len(draft.sentences) :]:
        yield from _said(text, sources, known)
    known_numbers = {
        *numbers(" ".join(line for source in sources for line in source.lines)),
        *_computed(draft, material),
    }
    for text in (draft.title, draft.destination, draft.confidence.because):
        yield from (f"no source has the number {number}" for number in sorted(numbers(text) - known_numbers))


def _said(text: str, sources: tuple[Source, ...], known: Known) -> Iterator[str]:
    """Yields what is wrong with a text that cites nothing itself: `sources` are all that it may quote."""
    own = known.without_names(text)
    lines = tuple(line for source in sources for line in source.lines)
    heard = (*lines, *known.lexicon.own_words)
    yield from banned(own)
    yield from not_plain(QUOTED.sub(" ", text))
    yield from unseen(text)
    yield from unquotable(text, lines)
    yield from unrepeatable(text, sources)
    yield from strangers(own, heard, known)
    yield from (
        f"no source has the year {year}" for year in YEAR.findall(own) if not any(year in line for line in heard)
    )


def _computed(draft: Draft, material: Material) -> Iterator[str]:
    """Yields the figures a draft may say of how sure it is: in how many of 100 ways its options come first, how much is
    rated.

    In whole numbers, half up; what is always first is said as 99.
    """
    yield "100"
    for option in (material.known[option_id] for option_id in draft.option_ids if option_id in material.known):
        yield str(int(100 * material.coverage(option).completeness + 0.5))
        if material.scored and option.id in material.scored.first:
            yield str(min(99, int(100 * material.scored.first[option.id] + 0.5)))


def texts_of(draft: Draft) -> tuple[str, ...]:
    """Returns every text of a draft that a person reads, the sentences first."""
    return (
        *(sentence.text for sentence in draft.sentences),
        draft.title,
        draft.destination,
        *(
            text
            for trial in draft.trials
            for text in (trial.title, trial.action, trial.signal_yes, trial.signal_no, trial.if_then)
        ),
        *(question.question for question in draft.questions),
        *draft.change_my_mind,
        draft.confidence.because,
        *(missing.text for missing in draft.confidence.missing),
    )


def _by_id(sources: Iterable[Source]) -> Mapping[str, Source]:
    return {source.id: source for source in sources}


def cousins(drafts: Drafts, material: Material) -> tuple[tuple[str, str], ...]:
    """Returns the pairs of drafts that are hardly different (METHOD E8): a label, not a fault."""
    return close_cousins(
        {
            draft.id: features(
                (material.known[option_id] for option_id in draft.option_ids if option_id in material.known),
                (
                    source_id
                    for sentence in draft.sentences
                    for source_id in sentence.evidence
                    if source_id.startswith("S")
                ),
            )
            for draft in drafts.pathways
        }
    )
