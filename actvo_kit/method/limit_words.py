"""Says limits in words, METHOD §6.3: `2 days away a month at most`. No id and no date of a machine stands in them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from actvo_kit.model.answers.constraints import Limit, Row
from actvo_kit.model.decks.constraints import Choice
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, day, listed, ngettext

__all__ = ["CONTRACTS", "UNTIL", "known_limit", "limit_words"]

CONTRACTS = {"same": N_("the contract I have"), "fixed_term": N_("fixed term"), "permanent": N_("permanent")}
UNTIL = {
    "3m": N_("for the next three months"),
    "12m": N_("for three to twelve months"),
    "longer": N_("for longer than a year"),
    "unknown": N_("nobody knows how long"),
}


def limit_words(limit: Limit, pack: Pack) -> str:
    """Returns the parts of a limit that are set, in words of the pack."""
    return _("; ").join(_parts(limit, pack))


def known_limit(row: Row[Limit], pack: Pack) -> Limit | None:
    """Returns the limit of a row that counts, without names that the pack does not have; None where nothing is left.

    Names are ticked, so that one which stands nowhere in the pack is somebody's own words.
    """
    limit = row.counts
    if limit is None:
        return None
    known = {name: set(names) for name, names in _names(pack).items()}
    parts = {name: tuple(each for each in part if each in known[name]) for name, part in limit if name in known}
    cleaned = limit.model_copy(update=parts)
    emptied = any(not part and getattr(limit, name) for name, part in parts.items())
    return cleaned if cleaned.is_set and not (emptied and "held" in parts) else None


def _names(pack: Pack) -> dict[str, list[str]]:
    options = pack.catalogue.options
    return {
        "patterns": [choice.id for choice in pack.constraints.patterns],
        "features": [choice.id for choice in pack.constraints.features],
        "sites": sorted({option.conditions.site for option in options if option.conditions.site}),
        "held": sorted({name for option in options for name in option.eligibility.credentials}),
        "units": sorted({option.unit for option in options}),
        "roles": sorted({option.contact_role for option in options if option.contact_role}),
    }


def _parts(limit: Limit, pack: Pack) -> Iterator[str]:
    for name, part in limit:
        if name == "held" and not part:
            yield _("none of the permissions that options ask for")
        elif part is not None and part is not False and part != ():
            yield WORDS[name](part, pack)


def _counted(singular: str, many: str) -> Callable[[Any, Pack], str]:
    return lambda count, _pack: ngettext(singular, many, count, limit=f"{count:g}")


def _named(sentence: str, title: Callable[[Pack], Mapping[str, str]] = lambda _pack: {}) -> Callable[[Any, Pack], str]:
    return lambda names, pack: _(sentence, limit=listed([title(pack).get(name, name) for name in names]))


def _titles(choices: Iterable[Choice], pack: Pack) -> dict[str, str]:
    return {choice.id: choice.words[pack.workshop.language].title for choice in choices}


def _pay(percent: float, _pack: Pack) -> str:
    if percent == 0:
        return _("no less pay than today")
    if percent < 0:
        return _("at most {limit} % less pay", limit=f"{-percent:g}")
    return _("at least {limit} % more pay", limit=f"{percent:g}")


def _dated(sentence: str) -> Callable[[date, Pack], str]:
    return lambda when, _pack: _(sentence, limit=day(when))


WORDS: dict[str, Callable[[Any, Pack], str]] = {
    "patterns": _named(N_("these hours: {limit}"), lambda pack: _titles(pack.constraints.patterns, pack)),
    "max_hours_week": _counted("{limit} hour a week at most", "{limit} hours a week at most"),
    "max_onsite_days": _counted("{limit} day on site a week at most", "{limit} days on site a week at most"),
    "sites": _named(N_("these sites: {limit}")),
    "max_days_month": _counted("{limit} day away a month at most", "{limit} days away a month at most"),
    "min_change_pct": _pay,
    "contracts": _named(
        N_("these contracts: {limit}"), lambda _pack: {key: _(text) for key, text in CONTRACTS.items()}
    ),
    "needs_return_right": lambda _part, _pack: _("with a right to return"),
    "extra_hours_week": _counted("{limit} hour a week on top at most", "{limit} hours a week on top at most"),
    "features": _named(N_("with: {limit}"), lambda pack: _titles(pack.constraints.features, pack)),
    "held": _named(N_("I hold: {limit}")),
    "earliest": _dated(N_("not before {limit}")),
    "latest": _dated(N_("not after {limit}")),
    "units": _named(N_("not these units: {limit}")),
    "roles": _named(N_("not these roles: {limit}")),
}
