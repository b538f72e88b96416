"""Whether drafts say only what their sources carry, METHOD 13.4: evidence, quotations, words, shareable forms."""

import re
from collections.abc import Iterable, Iterator, Mapping

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sources import cited
from actvo_kit.drafting.words import verbatim
from actvo_kit.model.pathway import Draft, Drafts, Sentence, Source
from actvo_kit.model.workshop import Pack

__all__ = ["grounded", "names", "problems", "sentence_problems"]

BANNED = re.compile(
    r"guarante|promis|perfect|diagnos|disorder|introvert|extr[ao]vert|learning style|people like you|you are an? |"
    r"best fit|personality|talent pool|potential rating|\d\s?(?:eur\b|usd\b|gbp\b)|[€$£]|"
    r"\b(?:age|aged|gender|wom[ae]n|m[ae]n|male|female|mother|father|parents?|child(?:ren)?|family|wife|husband|"
    r"married|pregnan\w*|health|ill(?:ness)?|sick|disab\w*|depress\w*|burn-?out)\b",
    re.IGNORECASE,
)
FIGURE = re.compile(r"\b(?:level|rank|number|no\.)\s*\d|\d\s*(?:/|of)\s*5|\d+ below", re.IGNORECASE)
SECOND_PERSON = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
QUOTED = re.compile(r"“([^”]*)”")


def grounded(found: Iterable[Sentence], material: Material) -> tuple[Sentence, ...]:
    """The sentences that pass every check; one that does not is left out, never shown."""
    known = names(material.pack)
    return tuple(one for one in found if not any(sentence_problems(one, _by_id(cited(material, one.evidence)), known)))


def _by_id(sources: Iterable[Source]) -> dict[str, Source]:
    return {source.id: source for source in sources}


def names(pack: Pack) -> tuple[str, ...]:
    """What things are called in the pack, longest first: names are data, whatever words they hold."""
    language, options = pack.workshop.language, pack.catalogue.options
    found = {card.words[language].title for card in pack.values.cards}
    found |= {strength.words[language].title for strength in pack.strengths.strengths}
    for option in options:
        found |= {option.title, option.short_title, option.unit, option.contact_role or option.unit}
    return tuple(sorted(found, key=lambda name: (-len(name), name)))


def _own_words(text: str, known: Iterable[str]) -> str:
    """The text without quotations and names."""
    text = QUOTED.sub("", text)
    for name in known:
        text = text.replace(name, "")
    return text


def sentence_problems(sentence: Sentence, sources: Mapping[str, Source], known: Iterable[str]) -> Iterator[str]:
    """What is wrong with a sentence; `sources` are by id, `known` are the pack's names."""
    for one in sentence.evidence:
        if one not in sources:
            yield f"{sentence.id}: nothing stands behind {one}"
    lines = [verbatim(line) for one in sentence.evidence if one in sources for line in sources[one].lines]
    for text in (sentence.text, sentence.shareable):
        yield from _unquotable(sentence.id, text, lines)
        yield from _banned(sentence.id, text, known)
    for phrase in sentence.emphasis:
        if phrase not in sentence.text:
            yield f"{sentence.id}: {phrase} is not in its text"
    shareable = _own_words(sentence.shareable, known)
    about_a_person = any(not one.startswith("OPT-") for one in sentence.evidence)
    if (about_a_person and FIGURE.search(shareable)) or SECOND_PERSON.search(shareable):
        yield f"{sentence.id}: this may not leave the person's page: {sentence.shareable}"


def problems(drafts: Drafts, pack: Pack) -> tuple[str, ...]:
    """Everything that is wrong with `drafts`; empty when they may be shown."""
    sources, known = _by_id(drafts.sources), names(pack)
    found = [fault for draft in drafts.pathways for fault in _draft_problems(draft, pack, sources, known)]
    found += [fault for text in drafts.not_enough for fault in _banned("not_enough", text, known)]
    ids = [sentence.id for draft in drafts.pathways for sentence in draft.sentences]
    options = [draft.option_ids for draft in drafts.pathways]
    if len(set(ids)) < len(ids) or len(set(options)) < len(options):
        found.append("a sentence or an option stands in two drafts")
    return tuple(found)


def _draft_problems(draft: Draft, pack: Pack, sources: Mapping[str, Source], known: tuple[str, ...]) -> Iterator[str]:
    for sentence in draft.sentences:
        yield from sentence_problems(sentence, sources, known)
    evidence = {one for sentence in draft.sentences for one in sentence.evidence}
    if not evidence & set(draft.option_ids) or all(one.startswith("OPT-") for one in evidence):
        yield f"{draft.id}: cites no option or nothing of the person"
    if not set(draft.option_ids) <= {"OPT-OWN", *(option.id for option in pack.catalogue.options)}:
        yield f"{draft.id}: an option is not in the catalogue"
    if len(draft.title.split()) > 6:
        yield f"{draft.id}: the title has more than six words"
    if len(draft.questions) < 2:
        yield f"{draft.id}: fewer than two questions"
    if draft.missing and draft.confidence == "high":
        yield f"{draft.id}: cannot be sure while something is missing"
    lines = [verbatim(line) for one in draft.option_ids if one in sources for line in sources[one].lines]
    texts = (draft.destination, *draft.questions, draft.first_step, draft.change_my_mind, draft.because, *draft.missing)
    for text in texts:
        yield from _unquotable(draft.id, text, lines)
        yield from _banned(draft.id, text, known)


def _unquotable(where: str, text: str, lines: Iterable[str]) -> Iterator[str]:
    for words in QUOTED.findall(text):
        if not any(words.removesuffix("…") in line for line in lines):
            yield f"{where}: not verbatim from its source: {words}"


def _banned(where: str, text: str, known: Iterable[str]) -> Iterator[str]:
    if found := BANNED.search(_own_words(text, known)):
        yield f"{where}: may not say {found.group()!r}: {text}"
