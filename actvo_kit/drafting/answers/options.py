"""Says what of options may leave for a draft: the shortlist, and the person's own idea."""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import Behind, Leaving, Record, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import verbatim
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.catalogue import Option
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _, day

__all__ = ["FIRST", "LEAVES", "SOURCES"]

MARKED = {
    "curious": N_("You marked it curious."), "maybe": N_("You marked it maybe."), "no": N_("You marked it no."),
}  # fmt: skip
STATUS = {
    "open": (N_("Open"), N_("Open; last checked {day}")),
    "planned": (N_("Planned"), N_("Planned; last checked {day}")),
    "paused": (N_("Paused"), N_("Paused; last checked {day}")),
    "filled": (N_("Filled"), N_("Filled; last checked {day}")),
}
"""Where it stands, and since when that is known."""


def _offer(material: Material) -> Iterator[FieldOffer]:
    options = [option for option in material.shortlist if option.id != OWN]
    yield FieldOffer(
        id="shortlist",
        title=_("Your shortlist"),
        where=_("Options"),
        text=_(", ").join(option.short_title for option in options),
    )
    if own := material.options.own_option:
        for part, title in (("title", _("Your own idea")), ("summary", _("Your own idea, in a few words"))):
            yield FieldOffer(
                id=f"own_idea.{part}", title=title, where=_("Options"), text=getattr(own, part).strip(), free=True
            )


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    own = material.options.own_option if "own_idea.title" in chosen else None
    shortlist = [
        option_id for option_id in material.options.shortlist if (own if option_id == OWN else "shortlist" in chosen)
    ]
    record: Record = {"shortlist": shortlist} if shortlist else {}
    if own:
        summary = own.summary if "own_idea.summary" in chosen else ""
        record["own_option"] = own.plain() | {"summary": summary, "contact_role": None, "unit": None}
    return record


def _gut(material: Material, evidence: str) -> Source:
    option = material.known[evidence.removeprefix("GUT-")]
    reaction = material.reaction(option.id)
    lines = [option.title]
    if reaction.gut:
        lines.append(_(MARKED[reaction.gut]))
    if reaction.why and reaction.why.strip():
        lines.append(_("You wrote: {words}", words=f"“{verbatim(reaction.why)}”"))
    if option.id in material.options.shortlist:
        lines.append(_("You put it on your shortlist."))
    return source(material, evidence, "options", _("Options"), lines)


def _option(material: Material, evidence: str) -> Source:
    catalogue = material.pack.catalogue
    option = material.known[evidence]
    facts = (option.title, option.summary, option.outcome, _worth(option), option.value_note, _asks(material, option),
             _terms(option), _("Risk: {risk}", risk=option.risks) if option.risks else None,
             _checked(option))  # fmt: skip
    lines = tuple(verbatim(fact) for fact in facts if fact)
    if option.source == "participant":
        return source(material, evidence, "options", _("Options"), lines)
    where = _("The catalogue of {organisation}", organisation=catalogue.organisation)
    return Source(id=evidence, where=where, when=None, lines=lines)


def _worth(option: Option) -> str:
    need, value = option.demand, option.commercial_value
    if need is None and value is None:
        return _("Need unknown, value unknown")
    if need is None:
        return _("Need unknown, value {value} of 5", value=value)
    if value is None:
        return _("Need {need} of 5, value unknown", need=need)
    return _("Need {need} of 5, value {value} of 5", need=need, value=value)


def _asks(material: Material, option: Option) -> str:
    needs = [
        _("{strength} {level}", strength=material.titles[need.strength], level=need.level) for need in option.requires
    ]
    return _("Asks for: {strengths}", strengths=_(", ").join(needs)) if needs else ""


def _terms(option: Option) -> str:
    """Returns time and travel, as far as the catalogue knows."""
    time, travel = option.time, option.conditions.travel_days_month
    parts = (
        _("{hours} hours a week", hours=f"{time.hours_per_week:g}") if time.hours_per_week else "",
        _("{weeks} weeks", weeks=time.duration_weeks) if time.duration_weeks else "",
        _("{days} days of travel a month", days=travel) if travel else "",
    )
    return _(", ").join(part for part in parts if part)


def _checked(option: Option) -> str:
    alone, with_day = STATUS[option.status]
    checked = option.last_verified
    return _(with_day, day=day(checked)) if checked else _(alone)


FIRST = N_("Mark the option first; then there is something to ask about.")
LEAVES = Leaving(offer=_offer, keep=_keep)
SOURCES: Sources = {
    r"OPT-(?:\d{3}|OWN)": Behind(_option, also=("limit",)),
    r"GUT-OPT-(?:\d{3}|OWN)": Behind(_gut, "gut"),
}
