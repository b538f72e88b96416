"""Makes the content of a packet, METHOD E11: what stands in it, what of it somebody may read, and what was taken out of
it.

Nothing of it tells what was left out: no gap, no mark, no number.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from actvo_kit.method.accepted import Accepted
from actvo_kit.model.answers.experiments import Experiment
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.answers.packet import EXTRAS, SECTIONS, PacketAnswer
from actvo_kit.model.answers.pathways import Pathway
from actvo_kit.model.sent_packet import Content, SentExperiment, SentOption, SentPart

__all__ = ["content_of", "missing_words", "opened", "without"]

AS_THEY_ARE = {"id", "kind", "owner"}
"""The fields of the content that no word is taken out of: formats, and the name of who writes. A date is no text."""


def content_of(record: PacketAnswer, accepted: Accepted, name: str) -> Content:
    """Returns all that is switched on and says something, with what it names as it is today."""
    pathway = accepted.pathways.get(record.pathway_id or "")
    chosen = {name: accepted.experiments[name] for name in record.experiment_ids if name in accepted.experiments}
    options = accepted.options(pathway)
    whole = Content(
        kind=record.kind,
        owner=name,
        sections={section: text for section in SECTIONS if (text := record.text.get(section, "").strip())},
        extras={extra: lines for extra in EXTRAS if (lines := tuple(accepted.added(extra, record)))},
        support=tuple(support for support in record.support if support.what.strip()),
        experiments=tuple(_sent(name, experiment, len(chosen) > 1) for name, experiment in chosen.items()),
        options=tuple(
            SentOption(id=option.id, title=option.title, last_verified=option.last_verified)
            for option in options
            if option.id != OWN
        ),
        route=tuple(dict.fromkeys(role for option in options for role in option.approval_route)),
        assisted=pathway is not None and _is_assisted(record, pathway),
    )
    return opened(whole, record.on)


def opened(content: Content, parts: Iterable[SentPart]) -> Content:
    """Returns the content as somebody reads it to whom these sections are open."""
    on = set(parts)
    sections = {section: text for section, text in content.sections.items() if section in on}
    return content.model_copy(
        update={
            "sections": sections,
            "extras": {extra: lines for extra, lines in content.extras.items() if extra in on},
            "support": content.support if "support_asked" in on else (),
            "experiments": content.experiments if "first_step" in on else (),
            "options": content.options if "why_here" in on else (),
            "route": content.route if "support_asked" in on else (),
            "assisted": content.assisted and bool(sections),
        }
    )


def without(content: Content, words: Iterable[str]) -> Content:
    """Returns the content without these words, wherever they stand; what is empty then is not in it."""
    patterns = [pattern for word in words if (pattern := _pattern(word))]
    if not patterns:
        return content
    plain = {name: value if name in AS_THEY_ARE else _cut(value, patterns) for name, value in content.plain().items()}
    return Content.read(
        plain
        | {
            "sections": {section: text for section, text in plain["sections"].items() if text},
            "extras": {extra: rest for extra, lines in plain["extras"].items() if (rest := list(filter(None, lines)))},
            "support": [support for support in plain["support"] if support["what"]],
            "route": list(filter(None, plain["route"])),
        }
    )


def missing_words(content: Content, words: Iterable[str]) -> tuple[str, ...]:
    """Returns those of the words that stand nowhere in it: a slip of the finger, perhaps."""
    texts = list(_texts({name: value for name, value in content.plain().items() if name not in AS_THEY_ARE}))
    patterns = {word: _pattern(word) for word in words}
    return tuple(
        word for word, pattern in patterns.items() if pattern and not any(pattern.search(text) for text in texts)
    )


def _sent(name: str, experiment: Experiment, is_one_of_several: bool) -> SentExperiment:
    return SentExperiment(
        id=name,
        action=experiment.action.strip() if is_one_of_several else "",
        start=experiment.start,
        end=experiment.end,
        hours=experiment.hours,
        cost_eur=experiment.cost_eur,
        needs_ok_from=experiment.needs_ok_from,
    )


def _is_assisted(record: PacketAnswer, pathway: Pathway) -> bool:
    texts = " ".join(record.text.values())
    return any(sentence.by == "model" and sentence.shareable in texts for sentence in pathway.accepted.values())


def _pattern(word: str) -> re.Pattern[str] | None:
    """Returns what finds a word or a few of them, however they are written, and no longer word that begins alike."""
    parts = [re.escape(part) for part in word.split()]
    return re.compile(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", re.IGNORECASE) if parts else None


def _cut(value: Any, patterns: list[re.Pattern[str]]) -> Any:
    if isinstance(value, dict):
        return {name: inside if name == "id" else _cut(inside, patterns) for name, inside in value.items()}
    if isinstance(value, list):
        return [_cut(inside, patterns) for inside in value]
    while isinstance(value, str) and any(pattern.search(value) for pattern in patterns):
        for pattern in patterns:  # what stood on both sides of a word may be one of the others now: once more
            value = pattern.sub("", value)
        value = _closed(value)
    return value


def _closed(text: str) -> str:
    """Returns a text with its gaps closed: no two blanks, none before a comma, no empty brackets, no lone comma."""
    text = re.sub(r"[(\[“\"]\s*[)\]”\"]", "", text)
    text = re.sub(r"[ \t]+([.,;:!?)\]”])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text)
    text = re.sub(r"[,;:]+(?=[.!?])", "", text)
    text = re.sub(r"(?<=[.!?])[ \t]*[,;:]", "", text)
    lines = (re.sub(r"[ \t]{2,}", " ", line).strip(" \t,;:") for line in text.split("\n"))
    return "\n".join(line for line in lines if re.search(r"\w", line))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inside in value.values() if isinstance(value, dict) else value:
            yield from _texts(inside)
