"""Reads a model's answer into drafts: what holds is taken as it is, what does not is left out, nothing is mended."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from actvo_kit.drafting.banned import banned, not_plain
from actvo_kit.drafting.checks import draft_problems, texts_of
from actvo_kit.drafting.grounding import proper_names, sentence_problems
from actvo_kit.drafting.openai.model_sentences import Make, Maker, NotReferred
from actvo_kit.drafting.openai.response_schema import FORM, REFERRING, DraftsOut, PathwayOut
from actvo_kit.drafting.openai.trouble import NotUsable
from actvo_kit.drafting.references import ONLY_REFERS, of_a_person
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sources import cited
from actvo_kit.model.pathway import Draft, Sentence

__all__ = ["Reading", "only_refers", "plain_data", "read", "unfit"]

MOST, LONGEST_NOTE = 3, 300
FENCE = re.compile(r"^\s*```(?:json)?\s*|\s*```\s*$")
STRAIGHT = re.compile(r'"([^"]*)"')


@dataclass
class Reading:
    """What an answer holds: drafts of which every sentence passed, and what is wrong with the rest.

    `left_out` counts sentences, `lost` the drafts that do not hold as a whole.
    """

    drafts: list[Draft] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    left_out: int = 0
    lost: int = 0
    note: str = ""

    @property
    def worth(self) -> tuple[int, int]:
        """More is better: drafts, then sentences."""
        return len(self.drafts), sum(len(draft.sentences) for draft in self.drafts)


def plain_data(text: str, envelope: Envelope, partial: bool = False) -> Any:
    """Returns the JSON of an answer with true words in place of pseudonyms. Raises NotUsable when it is none.

    Straight quotation marks become “ ”, so that what is quoted is checked as a quotation.
    """
    try:
        data = from_json(FENCE.sub("", text), allow_partial=partial, cache_strings=False)
    except ValueError as error:
        raise NotUsable("is no JSON" if text.strip() else "was empty") from error
    return _restored(data, envelope)


def _restored(data: Any, envelope: Envelope) -> Any:
    if isinstance(data, str):
        return STRAIGHT.sub(r"“\1”", envelope.pseudonyms.restore(data))
    if isinstance(data, list):
        return [_restored(item, envelope) for item in data]
    if isinstance(data, dict):
        return {key: _restored(value, envelope) for key, value in data.items()}
    return data


def only_refers(text: str, envelope: Envelope) -> bool:
    """Returns whether what an answer says of the person has the form of references, so that whoever wrote it was held
    to that. True for what cannot be read to its end: that tells nothing.
    """
    try:
        out = DraftsOut.model_validate(plain_data(text, envelope))
    except ValidationError:
        return False
    except NotUsable:
        return True
    texts = (
        text
        for pathway in out.pathways
        for part in (*pathway.rationale, *pathway.fit, *pathway.trade_offs)
        for name, text in part
        if name in REFERRING
    )
    return all(re.fullmatch(ONLY_REFERS, text) for text in texts)


def read(text: str, envelope: Envelope, only: bool = False) -> Reading:
    """Returns what an answer holds; `only`: it may refer to the person's answers and say nothing else of them. Raises
    NotUsable when it has not the shape of one, with what is wrong as its faults.
    """
    try:
        out = DraftsOut.model_validate(plain_data(text, envelope))
    except ValidationError as error:
        raise NotUsable("has another shape than was asked for", _lines(error)) from error
    reading = Reading()
    if out.form != FORM:
        reading.faults.append(f"schema is not {FORM}")
    if len(out.pathways) > MOST:
        reading.faults.append(f"more than {MOST} pathways")
    reader = _Reader(envelope, reading, only)
    for pathway in out.pathways[:MOST]:
        reader.take(pathway)
    reader.take_note(out.notes_to_participant)
    return reading


def _lines(error: ValidationError) -> list[str]:
    return [f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()[:20]]


@dataclass(frozen=True)
class _Reader:
    envelope: Envelope
    found: Reading
    only: bool

    def take(self, pathway: PathwayOut) -> None:
        """Adds one pathway, or what is wrong with it."""
        maker = Maker(self.envelope.mine, self.envelope.known, self.envelope.references, self.only)
        sentences = []
        for place, make in maker.makers(pathway):
            sentence, faults = self._made(make)
            self.found.faults += [f"{pathway.id}.{place}: {fault}" for fault in faults]
            self.found.left_out += bool(faults)
            if sentence and not faults:
                sentences.append(sentence)
        try:
            draft = maker.draft(pathway, tuple(sentences))
        except ValidationError as error:
            faults = _lines(error)
        except KeyError as error:
            faults = [f"{error.args[0]} was not in the data"]
        else:
            faults = self._faults(draft)
            if not faults:
                self.found.drafts.append(draft)
                return
        self.found.lost += 1
        self.found.faults += [f"{pathway.id}: {fault}" for fault in faults]

    def _made(self, make: Make) -> tuple[Sentence | None, list[str]]:
        try:
            sentence = make()
        except ValidationError as error:
            return None, _lines(error)
        except KeyError as error:
            return None, [f"{error.args[0]} was not in the data"]
        except NotReferred as error:
            return None, list(error.faults)
        return sentence, list(unfit(sentence, self.envelope))

    def _faults(self, draft: Draft) -> list[str]:
        faults = list(draft_problems(draft, self.envelope.mine, self.envelope.known))
        kept_out = (option_id for option_id in draft.option_ids if option_id not in self.envelope.options)
        faults += [f"{option_id} may not be in option_ids" for option_id in kept_out]
        for other in self.found.drafts:
            if draft.id == other.id or draft.kind == other.kind:
                faults.append(f"its id and kind have to differ from those of {other.id}")
            if frozenset(draft.option_ids) == frozenset(other.option_ids):
                faults.append(f"it is about the same options as {other.id}")
        if not self.envelope.known.lexicon.tongue.has(" ".join(texts_of(draft))):
            faults.append(f"it is not written in the language {self.envelope.mine.language}")
        return faults

    def take_note(self, note: str) -> None:
        """Adds the note to the person, or what is wrong with it."""
        if not note.strip():
            return
        own = self.envelope.known.without_names(note)
        faults = [*banned(own), *not_plain(note), *proper_names(own)]
        faults += of_a_person(note, self.envelope.known) if self.only else ()
        if faults or len(note) > LONGEST_NOTE or "“" in note:
            self.found.faults += [f"notes_to_participant: {fault}" for fault in faults or ["it is too long, or quotes"]]
        else:
            self.found.note = note


def unfit(sentence: Sentence, envelope: Envelope) -> Iterator[str]:
    """Yields what is wrong with one sentence, seen from what was sent."""
    sources = {source.id: source for source in cited(envelope.mine, sentence.evidence)}
    yield from sentence_problems(sentence, sources, envelope.known)
    for source_id in sentence.evidence:
        if source_id.startswith("OPT-") and source_id not in envelope.rows:
            yield f"{source_id} was not in the data"
