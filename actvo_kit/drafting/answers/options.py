"""What of options may leave for a draft: the shortlist, and the person's own idea."""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import Leaving, Record, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import day, verbatim
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.catalogue import Option
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source

__all__ = ["FIRST", "LEAVES", "SOURCES"]


def _offer(material: Material) -> Iterator[FieldOffer]:
    mine = [option for option in material.shortlist if option.id != OWN]
    yield FieldOffer(
        id="shortlist", title="Your shortlist", where="Options", text=", ".join(option.short_title for option in mine)
    )
    if own := material.options.own_option:
        for part, title in (("title", "Your own idea"), ("summary", "Your own idea, in a few words")):
            yield FieldOffer(
                id=f"own_idea.{part}", title=title, where="Options", text=getattr(own, part).strip(), free=True
            )


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    own = material.options.own_option if "own_idea.title" in chosen else None
    asked = [one for one in material.options.shortlist if (own if one == OWN else "shortlist" in chosen)]
    record: Record = {"shortlist": asked} if asked else {}
    if own:
        summary = own.summary if "own_idea.summary" in chosen else ""
        record["own_option"] = own.plain() | {"summary": summary, "contact_role": None, "unit": None}
    return record


def _gut(material: Material, evidence: str) -> Source:
    option = material.known[evidence.removeprefix("GUT-")]
    reaction = material.reaction(option.id)
    lines = [option.title]
    if reaction.gut:
        lines.append(f"You marked it {reaction.gut}.")
    if reaction.why and reaction.why.strip():
        lines.append(f"You wrote: “{verbatim(reaction.why)}”")
    if option.id in material.options.shortlist:
        lines.append("You put it on your shortlist.")
    return source(material, evidence, "options", "Options", lines)


def _option(material: Material, evidence: str) -> Source:
    catalogue = material.pack.catalogue
    option = material.known[evidence]
    facts = (option.title, option.summary, option.outcome, _worth(option), option.value_note, _asks(material, option),
             _terms(option), f"Risk: {option.risks}" if option.risks else None, _checked(option))  # fmt: skip
    lines = tuple(verbatim(fact) for fact in facts if fact)
    if option.source == "participant":
        return source(material, evidence, "options", "Options", lines)
    return Source(id=evidence, where=f"The catalogue of {catalogue.organisation}", when=None, lines=lines)


def _worth(option: Option) -> str:
    need = "unknown" if option.demand is None else f"{option.demand} of 5"
    value = "unknown" if option.commercial_value is None else f"{option.commercial_value} of 5"
    return f"Need {need}, value {value}"


def _asks(material: Material, option: Option) -> str:
    asked = ", ".join(f"{material.titles[need.strength]} {need.level}" for need in option.requires)
    return f"Asks for: {asked}" if asked else ""


def _terms(option: Option) -> str:
    """Time and travel, as far as the catalogue knows."""
    time, travel = option.time, option.conditions.travel_days_month
    parts = (
        f"{time.hours_per_week:g} hours a week" if time.hours_per_week else "",
        f"{time.duration_weeks} weeks" if time.duration_weeks else "",
        f"{travel} days of travel a month" if travel else "",
    )
    return ", ".join(part for part in parts if part)


def _checked(option: Option) -> str:
    checked = option.last_verified
    return option.status.capitalize() + (f"; last checked {day(checked)}" if checked else "")


FIRST = "Mark the option first; then there is something to ask about."
LEAVES = Leaving(offer=_offer, keep=_keep)
SOURCES: Sources = {
    r"OPT-(?:\d{3}|OWN)": _option,
    r"GUT-OPT-(?:\d{3}|OWN)": _gut,
}
