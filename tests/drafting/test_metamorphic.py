"""An answer taken away or changed takes away or changes every sentence of every draft that cites it, whoever wrote it.

`ACTVO_CHANGED_ANSWERS` is how many changes are tried in all: a few hundred in every run, ten thousand in `make long`.
"""

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Any, NamedTuple

import pytest

from actvo_kit.drafting.answers.base import Reference
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.openai.reply_reading import read
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sources import cited
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.pathway import Draft
from tests.drafting.changed_answers import Records, changed, somebody, without
from tests.drafting.template.test_rowan import MOMENT, PACK
from tests.factories import answers
from tests.scripted import answer_of

CASES = int(os.environ.get("ACTVO_CHANGED_ANSWERS", "240"))
PARTS = 4
"""Of a run: each is a test of its own, so that several processes share them."""
PER_PERSON = 6
MOST = 7
"""Sentences in one pathway of the scripted model, which has 320 words at most."""
Write = Callable[[Brief, Any], tuple[Draft, ...]]
"""Writes drafts of a brief; the second is what was replied to the first one of a person, where it is replied again."""


class Seen(NamedTuple):
    """A sentence as a person sees it: both of its forms, and what its marks open."""

    text: str
    shareable: str
    evidence: tuple[str, ...]
    opened: tuple[tuple[str, ...], ...]


def brief_of(records: Records) -> Brief:
    brief = Brief.of(PACK, answers(records), MOMENT)
    return replace(brief, ask=Ask(fields=tuple(field.id for field in Envelope.of(brief, "s", "t").letter.fields)))


def by_template(brief: Brief, _reply: Any) -> tuple[Draft, ...]:
    return TemplateDrafter().write(brief).pathways


def referring_reply(envelope: Envelope, brief: Brief) -> str:
    """An answer that refers to what it is given, in no order, in pathways of the template's options."""
    data = answer_of(TemplateDrafter().write(brief))
    names = [name for name in envelope.references if not name.startswith("option.")]
    Random(brief.material.strengths.model_dump_json()).shuffle(names)
    options = {reference.id: name for name, reference in reversed(envelope.references.items())}
    for at, pathway in enumerate(data["pathways"]):
        option = options[pathway["option_ids"][0]]
        claims = [f"{{{{{name}}}}} is near to {{{{{option}}}}}." for name in names[at :: len(data["pathways"])]]
        pathway["rationale"] = [{"claim": claim, "shareable": "", "evidence": []} for claim in claims[:MOST]]
        pathway |= {"gaps": [], "trade_offs": [], "experiments": pathway["experiments"][:1]}
    return json.dumps(data)


def sentences_of(reply: str, envelope: Envelope, only: bool) -> tuple[Draft, ...]:
    return tuple(read(reply, envelope, only).drafts)


def by_model(brief: Brief, _reply: Any) -> tuple[Draft, ...]:
    """A scripted model that refers to what it is given."""
    envelope = Envelope.of(brief, "s", "t")
    return sentences_of(referring_reply(envelope, brief), envelope, only=True)


def by_forgetful_model(brief: Brief, reply: Any) -> tuple[Draft, ...]:
    """A scripted model that replies what it replied before the change."""
    envelope = Envelope.of(brief, "s", "t")
    reply.setdefault("text", referring_reply(envelope, brief))
    return sentences_of(reply["text"], envelope, only=True)


def by_free_model(brief: Brief, reply: Any) -> tuple[Draft, ...]:
    """A scripted model that is held to nothing, and replies in its own words what it replied before the change."""
    envelope = Envelope.of(brief, "s", "t")
    reply.setdefault("text", json.dumps(answer_of(TemplateDrafter().write(brief))))
    return sentences_of(reply["text"], envelope, only=False)


WRITERS: dict[str, Write] = {
    "template": by_template, "model": by_model, "forgetful": by_forgetful_model, "free": by_free_model,
}  # fmt: skip


def seen(drafts: tuple[Draft, ...], brief: Brief) -> list[Seen]:
    return [
        Seen(one.text, one.shareable, one.evidence, tuple(each.lines for each in cited(brief.material, one.evidence)))
        for draft in drafts
        for one in draft.sentences
    ]


def own_answers(sentences: list[Seen]) -> list[str]:
    return sorted({answer for one in sentences for answer in one.evidence if not re.fullmatch(r"OPT-.+", answer)})


class Fault(NamedTuple):
    case: str
    sentence: str


def faults(write: Write, people: range, cases: int, tried: dict[str, int] | None = None) -> Iterator[Fault]:
    """Yields each sentence that stays as it was though an answer it cites is gone, or is another."""
    count = 0
    for number in people:
        if count >= cases:
            return
        dice, records, reply = Random(number), somebody(PACK, number), {}
        brief = brief_of(records)
        before = seen(write(brief, reply), brief)
        citable = own_answers(before)
        for answer_id in dice.sample(citable, min(PER_PERSON, len(citable))):
            for change in (without, changed):
                count += 1
                if tried is not None:
                    tried[answer_id[:2]] = tried.get(answer_id[:2], 0) + 1
                less = change is without
                other = brief_of(without(records, answer_id) if less else changed(records, answer_id, dice))
                after = seen(write(other, reply), other)
                old = {one for one in before if answer_id in one.evidence}
                case = f"{number}: {change.__name__} {answer_id}"
                yield from (Fault(case, one.text) for one in after if one in old)
                if change is without and not answer_id.startswith("GUT-"):
                    yield from (Fault(case, one.text) for one in after if answer_id in one.evidence)
                if change is changed and write in (by_model, by_forgetful_model):
                    texts = {(one.text, one.evidence) for one in old}
                    yield from (Fault(case, one.text) for one in after if (one.text, one.evidence) in texts)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("writer", WRITERS)
def test_no_sentence_outlives_its_answer(writer: str, part: int) -> None:
    cases = -(-CASES // (PARTS * len(WRITERS)))
    people = range(part * 100_000, part * 100_000 + cases)
    tried: dict[str, int] = {}
    assert [*faults(WRITERS[writer], people, cases, tried)][:5] == []
    assert sum(tried.values()) >= cases


def test_answers_of_every_kind_are_tried() -> None:
    kinds: set[str] = set()
    for number in range(12):
        brief = brief_of(somebody(PACK, number))
        for write in (by_template, by_model):
            cited_answers = own_answers(seen(write(brief, {}), brief))
            kinds |= {re.sub(r"\d+.*", "", answer.partition(":")[0]) for answer in cited_answers}
    assert {"V", "EV-V", "EV-ST", "ST", "MC", "LP", "CN", "TH", "SL-does", "KP", "EX-", "GUT-OPT-"} <= kinds


def by_one_who_does_not_look(brief: Brief, reply: Any) -> tuple[Draft, ...]:
    """Planted: what was written once is shown again, whatever was answered since."""
    return tuple(reply.setdefault("drafts", by_template(brief, reply)))


def test_drafts_that_are_not_written_anew_are_noticed() -> None:
    assert any(faults(by_one_who_does_not_look, range(4), 24))


def test_a_reference_that_does_not_say_the_answer_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: a card's title alone is put in, which reads the same whatever was answered."""
    whole = Reference.__new__

    def title_only(kind: Any, name: str, answer: str, private: str, shareable: str) -> Reference:
        return whole(kind, name, answer, private.partition(" (")[0], shareable)

    monkeypatch.setattr(Reference, "__new__", title_only)
    assert any(faults(by_model, range(6), 48))


def test_a_source_that_is_not_looked_for_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: a sentence passes though nothing stands behind what it cites any more."""
    for place in ("openai.reply_reading", "checks"):
        monkeypatch.setattr(f"actvo_kit.drafting.{place}.sentence_problems", lambda *_: iter(()))
    assert any(faults(by_free_model, range(12), 96))
