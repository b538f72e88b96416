"""Writes up to three drafts of a brief: slots, then each draft's sentences, trials and open ends."""

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.grounding import grounded
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import destination, short, title
from actvo_kit.drafting.sources import cited
from actvo_kit.drafting.template.open_ends import change_my_mind, confidence, questions
from actvo_kit.drafting.template.slots import slots
from actvo_kit.drafting.template.template_sentences import sentences
from actvo_kit.drafting.template.trials import trials
from actvo_kit.model.catalogue import Option
from actvo_kit.model.ids import PathwayId
from actvo_kit.model.pathway import Blocked, Draft, Drafts, Kind
from actvo_kit.words import _, listed

__all__ = ["IDS", "TemplateDrafter", "blocked"]

IDS: dict[Kind, PathwayId] = {"deepen": "PW-A", "across": "PW-B", "surprise": "PW-C"}

WHY, DESTINATION = 160, 160


class TemplateDrafter:
    """A `Template`: sentences from the data, filled in."""

    def write(self, brief: Brief) -> Drafts:
        """Returns up to three pathways, at once."""
        material = brief.material
        if len(material.candidates) < 2:
            return Drafts(
                written_at=brief.now, pathways=(), sources=(), blocked=blocked(material),
                not_enough=_not_enough(material),
            )  # fmt: skip
        pathways = tuple(
            _pathway(material, kind, option, _card(material, place), brief)
            for place, (kind, option) in enumerate(slots(material).items())
        )
        used = (source_id for pathway in pathways for sentence in pathway.sentences for source_id in sentence.evidence)
        return Drafts(written_at=brief.now, pathways=pathways, sources=cited(material, used), blocked=blocked(material))


def blocked(material: Material) -> tuple[Blocked, ...]:
    """Returns the shortlisted options that a fixed limit keeps out, and which limit."""
    blocked_options = []
    for option in material.shortlist:
        if limits := [material.titles[constraint] for constraint in material.blocking(option)]:
            why = _("{limits}: beyond a limit you fixed.", limits=listed(limits))
            blocked_options.append(Blocked(option_id=option.id, title=option.short_title, why=short(why, WHY)))
    return tuple(blocked_options)


def _not_enough(material: Material) -> tuple[str, ...]:
    if len(material.shortlist) > len(material.candidates):
        sentence = _("Too few options of your shortlist are possible within the limits you fixed.")
        return (sentence, _("Put another one on it, and drafts can be written from your answers."))
    shortlisted = material.shortlist
    sentence = _("One option is on your shortlist so far.") if shortlisted else _("Nothing is on your shortlist yet.")
    return (sentence, _("Put two or more on it, and drafts can be written from your answers."))


def _card(material: Material, place: int) -> str | None:
    """Each draft asks about another of the first values, so that three drafts are three questions."""
    top = material.values.top5
    return top[place % len(top)] if top else None


def _pathway(material: Material, kind: Kind, option: Option, card: str | None, brief: Brief) -> Draft:
    tries = trials(material, option)
    return Draft(
        id=IDS[kind],
        kind=kind,
        written_by="template",
        title=title(kind, option),
        destination=short(destination(option), DESTINATION),
        option_ids=(option.id,),
        sentences=grounded(sentences(material, option, card), material),
        trials=tries,
        questions=questions(material, option, brief.now),
        change_my_mind=change_my_mind(material, option, tries),
        confidence=confidence(material, option),
    )
