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
    found = [f"{draft.id}: {fault}" for draft in drafts.pathways for fault in draft_problems(draft, material, known)]
    found += [f"notes: {fault}" for fault in _notes(drafts, material, known)]
    found += [f"{one.option_id}: {fault}" for one in drafts.blocked for fault in _kept_out(one, material, known)]
    ids = [sentence.id for draft in drafts.pathways for sentence in draft.sentences]
    options = [frozenset(draft.option_ids) for draft in drafts.pathways]
    if len(set(ids)) < len(ids) or len(set(options)) < len(options):
        found.append("a sentence or an option set stands in two drafts")
    if len({draft.id for draft in drafts.pathways}) < len(drafts.pathways):
        found.append("two drafts have the same id")
    return (*found, *_unsourced(drafts))


def _notes(drafts: Drafts, material: Material, known: Known) -> Iterator[str]:
    """Checks the notes beside the drafts."""
    sources = cited(material, (option.id for option in material.shortlist))
    for text in (*drafts.not_enough, drafts.note):
        yield from _said(text, sources, known)


def _kept_out(one: Blocked, material: Material, known: Known) -> Iterator[str]:
    if one.option_id not in material.known:
        yield "is not in the catalogue"
    elif not material.blocking(material.known[one.option_id]):
        yield "no fixed limit keeps it out"
    yield from (*banned(known.without_names(one.why)), *not_plain(one.why))


def _unsourced(drafts: Drafts) -> Iterator[str]:
    there = {source.id for source in drafts.sources}
    for draft in drafts.pathways:
        for one in {each for sentence in draft.sentences for each in sentence.evidence}:
            if one not in there:
                yield f"{draft.id}: its source {one} is not among the sources"


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
        for one in draft.option_ids
        if one in material.known
        for gap in material.coverage(material.known[one]).gaps
    }
    if not any((one, sentence.short_by) in computed for one in sentence.evidence):
        yield f"the gap is not {sentence.short_by}"


def _options(draft: Draft, material: Material) -> Iterator[str]:
    evidence = {one for sentence in draft.sentences for one in sentence.evidence}
    if not any(one.startswith("OPT-") for one in evidence) or all(one.startswith("OPT-") for one in evidence):
        yield "cites no option or nothing of the person"
    for one in dict.fromkeys((*draft.option_ids, *sorted(id_ for id_ in evidence if id_.startswith("OPT-")))):
        if one not in material.known:
            yield f"{one} is not in the catalogue"
        elif material.blocking(material.known[one]):
            yield f"{one} is kept out by a fixed limit"
    if len(set(draft.option_ids)) < len(draft.option_ids):
        yield "an option stands in it twice"
    said = " | ".join(QUOTED.sub(" ", text) for text in texts_of(draft))
    for option in material.known.values():
        if option.id not in draft.option_ids and option.short_title in said and material.blocking(option):
            yield f"it speaks of {option.id}, which a fixed limit keeps out"


def _shape(draft: Draft, material: Material) -> Iterator[str]:
    if len(draft.title.split()) > TITLE_WORDS:
        yield f"the title has more than {TITLE_WORDS} words"
    if len({one.question for one in draft.questions}) < LEAST_QUESTIONS:
        yield "fewer than two questions"
    own = tuple(one for one in draft.trials if one.starter is None)
    for trial in draft.trials:
        if trial.starter is not None and not _is_starter(trial, material):
            yield f"{trial.starter} says something else"
    if sum(len(text.split()) for text in texts_of(draft.model_copy(update={"trials": own}))) > MOST_WORDS:
        yield f"more than {MOST_WORDS} words"  # a starter's words are the pack's


def _is_starter(trial: Trial, material: Material) -> bool:
    """Returns whether a trial that names a starter of the pack has its words."""
    found = {one.id: one.words[material.language] for one in material.pack.starters.starters}
    words = found.get(trial.starter or "")
    mine = (trial.title, trial.action, trial.signal_yes, trial.signal_no)
    return words is not None and mine == (words.title, words.action, words.signal_yes, words.signal_no)


def _sure(draft: Draft, material: Material) -> Iterator[str]:
    there = {*material.titles, *material.known, *WITH_PAGE}
    yield from (f"{one.id} is missing nowhere" for one in draft.confidence.missing if one.id not in there)
    if draft.confidence.level != "high":
        return
    if draft.confidence.missing:
        yield "cannot be sure while something is missing"
    _, ours = criteria(ScoringAnswer.settings_in(material.pack))
    for one in (one for one in draft.option_ids if one in material.known):
        if any(need.weight == "must" for need in material.unrated(material.known[one])):
            yield "cannot be sure while a must strength is not rated"
        cells = material.scoring.cell.get(one, {})
        if any(name not in cells or cells[name].x is None or cells[name].conf == "low" for name in ours):
            yield "cannot be sure while a cell of the organisation's side is open or a guess"


def _other_texts(draft: Draft, material: Material, known: Known) -> Iterator[str]:
    """Checks title, destination, trials, questions and the like: plain, no banned words, quotations and names
    as known.
    """
    sources = cited(material, (*draft.option_ids, *(one for each in draft.sentences for one in each.evidence)))
    for text in texts_of(draft)[len(draft.sentences) :]:
        yield from _said(text, sources, known)
    told = {*numbers(" ".join(line for one in sources for line in one.lines)), *_computed(draft, material)}
    for text in (draft.title, draft.destination, draft.confidence.because):
        yield from (f"no source has the number {one}" for one in sorted(numbers(text) - told))


def _said(text: str, sources: tuple[Source, ...], known: Known) -> Iterator[str]:
    """Yields what is wrong with a text that cites nothing itself: `sources` are all that it may quote."""
    own = known.without_names(text)
    lines = tuple(line for one in sources for line in one.lines)
    heard = (*lines, *known.lexicon.own_words)
    yield from banned(own)
    yield from not_plain(QUOTED.sub(" ", text))
    yield from unseen(text)
    yield from unquotable(text, lines)
    yield from unrepeatable(text, sources)
    yield from strangers(own, heard, known)
    yield from (f"no source has the year {one}" for one in YEAR.findall(own) if not any(one in line for line in heard))


def _computed(draft: Draft, material: Material) -> Iterator[str]:
    """Yields the figures a draft may say of how sure it is: in how many of 100 ways its options come first, how much is
    rated.

    In whole numbers, half up; what is always first is said as 99.
    """
    yield "100"
    for option in (material.known[one] for one in draft.option_ids if one in material.known):
        yield str(int(100 * material.coverage(option).completeness + 0.5))
        if material.scored and option.id in material.scored.first:
            yield str(min(99, int(100 * material.scored.first[option.id] + 0.5)))


def texts_of(draft: Draft) -> tuple[str, ...]:
    """Returns every text of a draft that a person reads, the sentences first."""
    return (
        *(sentence.text for sentence in draft.sentences),
        draft.title,
        draft.destination,
        *(text for one in draft.trials for text in (one.title, one.action, one.signal_yes, one.signal_no, one.if_then)),
        *(one.question for one in draft.questions),
        *draft.change_my_mind,
        draft.confidence.because,
        *(one.text for one in draft.confidence.missing),
    )


def _by_id(sources: Iterable[Source]) -> Mapping[str, Source]:
    return {source.id: source for source in sources}


def cousins(drafts: Drafts, material: Material) -> tuple[tuple[str, str], ...]:
    """Returns the pairs of drafts that are hardly different (METHOD E8): a label, not a fault."""
    return close_cousins(
        {
            draft.id: features(
                (material.known[one] for one in draft.option_ids if one in material.known),
                (one for sentence in draft.sentences for one in sentence.evidence if one.startswith("S")),
            )
            for draft in drafts.pathways
        }
    )
