"""Drafts without a language model, METHOD 13.7: deterministic, and never a sentence that no answer carries."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from actvo_kit.drafting.grounding import grounded
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sentences import sentences
from actvo_kit.drafting.slots import slots
from actvo_kit.drafting.sources import cited
from actvo_kit.drafting.words import destination, quote, title
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Draft, Drafts, Kind
from actvo_kit.model.saved import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["TemplateDrafter"]

IDS: dict[Kind, Literal["PW-A", "PW-B", "PW-C"]] = {"deepen": "PW-A", "across": "PW-B", "surprise": "PW-C"}
STALE_DAYS = 90
QUESTION = 120
"""Letters of a question, METHOD E8."""


class TemplateDrafter:
    """A `Drafter` that fills templates."""

    def draft(self, pack: Pack, answers: Mapping[str, Answer], now: datetime) -> Drafts:
        """Up to three pathways, from the shortlist, the strengths and the values among `answers`."""
        material = Material.of(pack, answers)
        if len(material.shortlist) < 2:
            return Drafts(written_at=now, pathways=(), sources=(), not_enough=_not_enough(material))
        pathways = tuple(
            _pathway(material, kind, option, _card(material, place), now)
            for place, (kind, option) in enumerate(slots(material).items())
        )
        used = (one for pathway in pathways for sentence in pathway.sentences for one in sentence.evidence)
        return Drafts(written_at=now, pathways=pathways, sources=cited(material, used))


def _not_enough(material: Material) -> tuple[str, ...]:
    there = "One option is on your shortlist so far." if material.shortlist else "Nothing is on your shortlist yet."
    return (there, "Put two or more on it, and drafts can be written from your answers.")


def _card(material: Material, place: int) -> str | None:
    """Each draft asks about another of the first values, so that three drafts are three questions."""
    top = material.values.top5
    return top[place % len(top)] if top else None


def _pathway(material: Material, kind: Kind, option: Option, card: str | None, now: datetime) -> Draft:
    return Draft(
        id=IDS[kind],
        kind=kind,
        title=title(kind, option),
        destination=destination(option),
        option_ids=(option.id,),
        sentences=grounded(sentences(material, option, card), material),
        questions=_questions(material, option, now),
        first_step=f"Talk for 20 minutes with someone who does this work. Your way in: {_contact(option)}.",
        change_my_mind=_change_my_mind(material, option),
        confidence="low",
        because="Not scored yet: it rests on your answers so far and on the catalogue.",
        missing=_missing(material, option),
    )


def _questions(material: Material, option: Option, now: datetime) -> tuple[str, ...]:
    """One from the option's risks, one about the person's side of it, one when the row has not been checked lately."""
    return tuple(one for one in (_risk(option), _about_me(material, option), _stale(option, now)) if one)


def _risk(option: Option) -> str:
    if option.risks is None:
        return "What could go wrong with this, and how would you notice it early?"
    return quote("The catalogue names a risk:", option.risks, ". How would you notice it early?", most=QUESTION)


def _stale(option: Option, now: datetime) -> str | None:
    day = option.last_verified
    if day is None or (now.date() - day).days <= STALE_DAYS:
        return None
    return f"The catalogue last checked this on {day.day} {day:%B %Y}. Is it still true?"


def _about_me(material: Material, option: Option) -> str:
    if unrated := material.unrated(option):
        name = material.strength(unrated[0].strength)
        return f"{name} is asked for and not rated yet. When did you last do it?"
    if gaps := material.coverage(option).gaps:
        return f"Who does {material.strength(gaps[0].strength)} well, and could show you how?"
    return f"What would you ask first when you meet the contact, {_contact(option)}?"


def _contact(option: Option) -> str:
    return option.contact_role or "whoever would have to agree"


def _change_my_mind(material: Material, option: Option) -> str:
    """T9 as far as nothing is scored: the weakest must strength, or the talk itself."""
    must = {need.strength for need in option.requires if need.weight == "must"}
    gaps = [gap for gap in material.coverage(option).gaps if gap.strength in must]
    if gaps:
        name = material.strength(gaps[0].strength)
        return f"If the talk shows that {name} would take more time to build than I have."
    unrated = [need.strength for need in material.unrated(option) if need.strength in must]
    if unrated:
        return f"If it turns out to need a lot of {material.strength(unrated[0])}, and that is not what I want to do."
    return "If I come out of the talk less curious than I went in."


def _missing(material: Material, option: Option) -> tuple[str, ...]:
    """T7: what nobody has said yet."""
    found = [f"{material.strength(need.strength)}: not rated yet" for need in material.unrated(option)]
    if not material.values.top5:
        found.append("Your values: not sorted yet")
    if option.demand is None:
        found.append("The organisation’s need: not in the catalogue")
    if option.commercial_value is None:
        found.append("The value for the organisation: not in the catalogue")
    return tuple(found)
