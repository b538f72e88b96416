"""Whether whole drafts may be shown, METHOD 13.4: every machine check, the same for whoever wrote them."""

from collections.abc import Iterable, Iterator, Mapping

from actvo_kit.drafting.banned import banned, not_plain
from actvo_kit.drafting.grounding import Known, proper_names, sentence_problems, unquotable
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sources import cited
from actvo_kit.method.pathways import close_cousins, features
from actvo_kit.model.pathway import Draft, Drafts, Sentence, Source

__all__ = ["cousins", "draft_problems", "problems", "texts_of"]

TITLE_WORDS, MOST_WORDS, LEAST_QUESTIONS = 6, 320, 2


def problems(drafts: Drafts, material: Material) -> tuple[str, ...]:
    """Everything that is wrong with `drafts` of this person; empty when they may be shown."""
    known = Known(material.pack)
    found = [f"{draft.id}: {fault}" for draft in drafts.pathways for fault in draft_problems(draft, material, known)]
    for text in (*drafts.not_enough, drafts.note):
        found += [f"notes: {fault}" for fault in (*banned(known.without_names(text)), *not_plain(text))]
    ids = [sentence.id for draft in drafts.pathways for sentence in draft.sentences]
    options = [frozenset(draft.option_ids) for draft in drafts.pathways]
    if len(set(ids)) < len(ids) or len(set(options)) < len(options):
        found.append("a sentence or an option set stands in two drafts")
    there = {source.id: source for source in drafts.sources}
    for draft in drafts.pathways:
        for one in {each for sentence in draft.sentences for each in sentence.evidence}:
            if one not in there:
                found.append(f"{draft.id}: its source {one} is not among the sources")
    return tuple(found)


def draft_problems(draft: Draft, material: Material, known: Known) -> Iterator[str]:
    """What is wrong with one draft and its sentences."""
    for sentence in draft.sentences:
        yield from (f"{sentence.id}: {fault}" for fault in _sentence(sentence, draft, material, known))
    yield from _options(draft, material)
    yield from _shape(draft)
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
    for one in draft.option_ids:
        if one not in material.known:
            yield f"{one} is not in the catalogue"
        elif material.known[one] in material.shortlist and material.blocking(material.known[one]):
            yield f"{one} is kept out by a fixed limit"
    evidence = {one for sentence in draft.sentences for one in sentence.evidence}
    if not any(one.startswith("OPT-") for one in evidence) or all(one.startswith("OPT-") for one in evidence):
        yield "cites no option or nothing of the person"


def _shape(draft: Draft) -> Iterator[str]:
    if len(draft.title.split()) > TITLE_WORDS:
        yield f"the title has more than {TITLE_WORDS} words"
    if len({one.question for one in draft.questions}) < LEAST_QUESTIONS:
        yield "fewer than two questions"
    own = draft.model_copy(update={"trials": tuple(one for one in draft.trials if one.starter is None)})
    if sum(len(text.split()) for text in texts_of(own)) > MOST_WORDS:  # a starter's words are the pack's
        yield f"more than {MOST_WORDS} words"


def _sure(draft: Draft, material: Material) -> Iterator[str]:
    if draft.confidence.level != "high":
        return
    if draft.confidence.missing:
        yield "cannot be sure while something is missing"
    for one in draft.option_ids:
        if one not in material.known:
            continue
        if any(need.weight == "must" for need in material.unrated(material.known[one])):
            yield "cannot be sure while a must strength is not rated"
        cells = material.scoring.cell.get(one, {})
        if any(cell.x is None or cell.conf == "low" for name, cell in cells.items() if name.startswith("KC")):
            yield "cannot be sure while a cell of the organisation's side is a guess"
        if not cells:
            yield "cannot be sure before it is weighed"


def _other_texts(draft: Draft, material: Material, known: Known) -> Iterator[str]:
    """Title, destination, trials, questions and the like: plain, no banned words, quotations and names as known."""
    lines = [line for source in cited(material, draft.option_ids) for line in source.lines]
    said = {word.casefold() for line in (*lines, *_own_words(material)) for word in line.replace("’", "'").split()}
    for text in texts_of(draft)[len(draft.sentences) :]:
        yield from banned(known.without_names(text))
        yield from not_plain(text)
        yield from unquotable(text, lines)
        for name in proper_names(known.without_names(text)):
            if not any(name.casefold() in word for word in said):
                yield f"nobody knows {name}"


def _own_words(material: Material) -> Iterator[str]:
    for starter in material.pack.starters.starters:
        yield from starter.words[material.language].plain().values()
    yield from material.pack.workshop.plain()["title"].split()
    for criterion in material.pack.criteria.criteria:
        words = criterion.words[material.language]
        yield from (words.title, *words.anchors)


def texts_of(draft: Draft) -> tuple[str, ...]:
    """Every text of a draft that a person reads, the sentences first."""
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
    """The pairs of drafts that are hardly different (METHOD E8): a label, not a fault."""
    return close_cousins(
        {
            draft.id: features(
                (material.known[one] for one in draft.option_ids if one in material.known),
                (one for sentence in draft.sentences for one in sentence.evidence if one.startswith("S")),
            )
            for draft in drafts.pathways
        }
    )
