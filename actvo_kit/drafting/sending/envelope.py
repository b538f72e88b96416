"""Writes one letter to a language model, and what belongs to it and stays here."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from actvo_kit.drafting.answers.base import Reference
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.grounding import Known
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.references import references
from actvo_kit.drafting.sending.consented import ticked
from actvo_kit.drafting.sending.fields import fields
from actvo_kit.drafting.sending.payload import near, payload, sendable
from actvo_kit.drafting.sending.privacy import Finder, Found
from actvo_kit.drafting.sending.pseudonyms import Pseudonyms
from actvo_kit.method.distress import in_distress
from actvo_kit.model.drafting_offer import Ask, FieldOffer, Hit, Letter
from actvo_kit.words import N_, _

__all__ = ["Envelope", "seal_of"]

LEAST = 2
STEER = "steer"
NOTHING = N_("Tick what the question may be about.")
TOO_FEW = N_("Tick your shortlist, with two options or more that your fixed limits allow: drafts are about them.")


@dataclass(frozen=True)
class Envelope:
    """The letter as it is shown and sent; the ticked material in true words; the options it is about.

    `known` is what things are called there. `rows` are all options that it names, `options` those of them that a
    pathway may be about, `references` what it lets a model refer to. `pseudonyms` is the only way back from what was
    sent to the words, and never leaves the server.
    """

    letter: Letter
    mine: Material
    known: Known
    rows: frozenset[str]
    options: frozenset[str]
    references: dict[str, Reference]
    pseudonyms: Pseudonyms

    @classmethod
    def of(cls, brief: Brief, system: str, to: str) -> "Envelope":
        """Returns the letter for this brief. It has a `trouble` when it cannot be sent as it is.

        Where a question is wanted, words of distress count anywhere in its exercise, as for the pack's questions.
        """
        offers = fields(brief.material, brief.ask.about)
        ticked_material = ticked(brief.material, {offer.id for offer in offers}.intersection(brief.ask.fields))
        texts = _texts(offers, brief.ask)
        pseudonyms = Pseudonyms(texts.values())
        known = Known.of(ticked_material)
        finder = Finder(known, brief.roster)
        hits_by_field = {field: finder.find(text) for field, text in texts.items()}
        hits = tuple(
            hit for field in hits_by_field for hit in _open(field, hits_by_field[field], brief.ask, pseudonyms)
        )
        sent = {
            field: _as_sent(field, text, hits_by_field[field], brief.ask, pseudonyms) for field, text in texts.items()
        }
        data = payload(brief, ticked_material, sent.get)
        user = json.dumps(data, ensure_ascii=False, indent=1)
        heavy = in_distress(brief.material.own_words(brief.ask.about), ticked_material.pack)
        rows = (*sendable(brief, ticked_material), *near(brief, ticked_material))
        letter = Letter(
            to=to,
            fields=tuple(offer.model_copy(update={"text": sent.get(offer.id, offer.text)}) for offer in offers),
            hits=hits,
            system=system,
            user=user,
            seal=seal_of(to, system, user),
            trouble=ticked_material.pack.workshop.help if heavy else _trouble(brief, ticked_material, texts.values()),
            help=heavy,
        )
        options = (option.id for option in rows if not brief.material.blocking(option))
        ids = frozenset(option.id for option in rows)
        refer = references(ticked_material, rows)
        return cls(letter, ticked_material, known, ids, frozenset(options), refer, pseudonyms)


def seal_of(to: str, system: str, user: str) -> str:
    """Returns a digest of a whole letter: two letters with the same one are the same, byte for byte."""
    return hashlib.sha256("\0".join((to, system, user)).encode()).hexdigest()


def _trouble(brief: Brief, ticked_material: Material, texts: Iterable[str]) -> str | None:
    """Returns why it cannot be sent as it is. After words of distress it is the workshop's help: no model hears of
    them.
    """
    if in_distress(texts, ticked_material.pack):
        return ticked_material.pack.workshop.help
    if brief.ask.about:
        return None if ticked_material.answers else _(NOTHING)
    possible = [option for option in sendable(brief, ticked_material) if not brief.material.blocking(option)]
    return None if len(possible) >= LEAST else _(TOO_FEW)


def _texts(offers: tuple[FieldOffer, ...], ask: Ask) -> dict[str, str]:
    """Returns the words of every ticked free field and of the steer, as the person wants them sent."""
    chosen = frozenset(ask.fields)
    texts = {offer.id: ask.words.get(offer.id, offer.text) for offer in offers if offer.free and offer.id in chosen}
    return texts | ({STEER: ask.steer} if ask.steer.strip() else {})


def _id(field: str, words: str) -> str:
    return f"{field}:{hashlib.sha256(words.encode()).hexdigest()[:12]}"


def _open(field: str, stretches: tuple[Found, ...], ask: Ask, pseudonyms: Pseudonyms) -> list[Hit]:
    """Returns what was found in a field and is not settled: each once."""
    hits = {}
    for stretch in stretches:
        proposal = pseudonyms.of(stretch)
        if not proposal or _id(field, stretch.words) not in ask.replaced:
            hits[stretch.words] = Hit(
                id=_id(field, stretch.words), field=field, words=stretch.words, kind=stretch.kind, proposal=proposal
            )
    return list(hits.values())


def _as_sent(field: str, text: str, stretches: tuple[Found, ...], ask: Ask, pseudonyms: Pseudonyms) -> str:
    """Returns the text with the replacements that the person accepted."""
    for stretch in reversed(stretches):
        if (proposal := pseudonyms.of(stretch)) and _id(field, stretch.words) in ask.replaced:
            text = text[: stretch.start] + proposal + text[stretch.end :]
    return text
