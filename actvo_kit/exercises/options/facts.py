"""Says of an option what people must judge for themselves: where, when, for what pay, who agrees, and what is hard."""

from collections.abc import Iterator

from actvo_kit.model.catalogue import ANY, Option
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, day, listed, ngettext

__all__ = ["facts"]

UNKNOWN = N_("Not known yet: a good thing to ask")
CONTRACTS = {
    "same": N_("The contract stays as it is"),
    "fixed_term": N_("A contract for a time"),
    "permanent": N_("A permanent contract"),
}


def facts(option: Option, pack: Pack) -> list[dict[str, str]]:
    """Returns `{name, text}` in the order people ask; a blank reshape has none, for its author says what changes."""
    if option.blank:
        return []
    return [{"name": name, "text": _begun(text or _(UNKNOWN))} for name, text in _of(option, pack)]


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of(option: Option, pack: Pack) -> Iterator[tuple[str, str | None]]:
    eligibility = option.eligibility
    yield _("Place"), _place(option)
    yield _("Hours and shifts"), _pattern(option, pack)
    yield _("Travel"), _travel(option)
    yield _("Can start"), _start(option)
    yield _("Pay"), _pay(option)
    yield _("Contract"), _contract(option)
    if eligibility.credentials:
        yield _("You need"), listed(eligibility.credentials)
    yield _("Who agrees"), listed(option.approval_route) or None
    yield _("What is hard"), option.risks
    yield _("Whom to ask"), option.contact_role
    yield _("Last checked"), day(option.last_verified) if option.last_verified else None


def _place(option: Option) -> str | None:
    site, days = option.conditions.site, option.conditions.onsite_days
    parts = [] if site is None else [_("any site") if site == ANY else site]
    if days:
        parts.append(ngettext("{count} day on site a week", "{count} days on site a week", days))
    elif days == 0:
        parts.append(_("no days on site"))
    return _(", ").join(parts) or None


def _pattern(option: Option, pack: Pack) -> str | None:
    titles = {choice.id: choice.words[pack.workshop.language].title for choice in pack.constraints.patterns}
    return titles.get(option.conditions.pattern or "", option.conditions.pattern)


def _travel(option: Option) -> str | None:
    days = option.conditions.travel_days_month
    if days is None:
        return None
    return ngettext("{count} day away a month", "{count} days away a month", days) if days else _("no travel")


def _start(option: Option) -> str | None:
    window = option.time.start_window
    return _("between {first} and {last}", first=day(window[0]), last=day(window[1])) if window else None


def _pay(option: Option) -> str | None:
    change = option.conditions.pay_change_pct
    if change is None:
        return None
    if not change:
        return _("stays the same")
    percent = f"{abs(change):g}"
    return _("{percent} % more", percent=percent) if change > 0 else _("{percent} % less", percent=percent)


def _contract(option: Option) -> str | None:
    conditions = option.conditions
    parts = [] if conditions.contract is None else [_(CONTRACTS[conditions.contract])]
    if conditions.return_right is not None and conditions.contract != "same":
        parts.append(_("with a right to come back") if conditions.return_right else _("no right to come back"))
    return _(", ").join(parts) or None
