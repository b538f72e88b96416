"""Checks options against constraints, METHOD E6: what goes beyond a limit. Nothing here asks for a reason."""

from collections.abc import Callable, Iterable
from typing import Any, Literal

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.model.answers.constraints import (
    AvoidLimit,
    ConstraintsAnswer,
    ContractLimit,
    CredentialLimit,
    FeatureLimit,
    HoursLimit,
    Limit,
    LoadLimit,
    PayLimit,
    PlaceLimit,
    StartLimit,
    TravelLimit,
)
from actvo_kit.model.catalogue import ANY, Option
from actvo_kit.model.ids import ConstraintId
from actvo_kit.model.record import Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_

__all__ = ["FEEDBACK", "Finding", "Standing", "check", "feasibility", "is_blocked"]

Standing = Literal["ok", "check", "strained", "blocked"]
Verdict = Literal["within", "unknown", "beyond"]
FLEXIBLE = "flexible"
BEST, FLOOR = 5.0, 2.0
STRAINED_COSTS, CHECK_COSTS = 1.0, 0.5


class Finding(Record):
    """The standing of one constraint against one option."""

    constraint: ConstraintId
    standing: Standing


def check(answer: ConstraintsAnswer, option: Option) -> tuple[Finding, ...]:
    """Returns how each answered constraint stands against `option`, METHOD §6.3.

    `blocked`: a fixed limit is exceeded; `strained`: a flexible one is; `check`: the catalogue does not say, or a
    credential is missing that can be had here. Rows that are undisclosed, unanswered or without a limit are left out.
    """
    findings = []
    for constraint_id, row in answer.rows.items():
        if row.status == "none":
            findings.append(Finding(constraint=constraint_id, standing="ok"))
        elif (limit := row.counts) is not None:
            findings.append(
                Finding(constraint=constraint_id, standing=_standing(_judged(limit, option), row.status == "fixed"))
            )
    return tuple(findings)


def feasibility(findings: Iterable[Finding]) -> float | None:
    """Returns the suggestion for KP4: max(2, 5 − #strained − ½·#check); None when something is blocked (METHOD E6)."""
    standings = [finding.standing for finding in findings]
    if "blocked" in standings:
        return None
    return max(FLOOR, BEST - STRAINED_COSTS * standings.count("strained") - CHECK_COSTS * standings.count("check"))


def is_blocked(answer: ConstraintsAnswer, option: Option) -> bool:
    """Returns whether a fixed limit keeps the option out: it is then not scored, and listed under "if this changed"."""
    return any(finding.standing == "blocked" for finding in check(answer, option))


def _standing(verdict: Verdict, fixed: bool) -> Standing:
    if verdict == "beyond":
        return "blocked" if fixed else "strained"
    return "check" if verdict == "unknown" else "ok"


def _judged(limit: Limit, option: Option) -> Verdict:
    verdicts = RULES[type(limit)](limit, option)
    return max(verdicts, key=("within", "unknown", "beyond").index, default="within")


def _known(value: Any, beyond: Callable[[Any], bool]) -> Verdict:
    if value is None:
        return "unknown"
    return "beyond" if beyond(value) else "within"


def _hours(limit: HoursLimit, option: Option) -> list[Verdict]:
    verdicts = []
    if (most := limit.max_hours_week) is not None:
        verdicts.append(_known(option.time.hours_per_week, lambda hours: hours > most))
    if limit.patterns:
        # hours that one may choose fit every pattern
        verdicts.append(_known(option.conditions.pattern, lambda pattern: pattern not in (*limit.patterns, FLEXIBLE)))
    return verdicts


def _place(limit: PlaceLimit, option: Option) -> list[Verdict]:
    verdicts = []
    if (most := limit.max_onsite_days) is not None:
        verdicts.append(_known(option.conditions.onsite_days, lambda days: days > most))
    if limit.sites:
        verdicts.append(_known(option.conditions.site, lambda site: site not in (*limit.sites, ANY)))
    return verdicts


def _travel(limit: TravelLimit, option: Option) -> list[Verdict]:
    most = limit.max_days_month
    return [_known(option.conditions.travel_days_month, lambda days: most is not None and days > most)]


def _pay(limit: PayLimit, option: Option) -> list[Verdict]:
    least = limit.min_change_pct
    return [_known(option.conditions.pay_change_pct, lambda change: least is not None and change < least)]


def _contract(limit: ContractLimit, option: Option) -> list[Verdict]:
    verdicts = []
    if limit.contracts:
        verdicts.append(_known(option.conditions.contract, lambda kind: kind not in limit.contracts))
    if limit.needs_return_right:
        verdicts.append(_known(option.conditions.return_right, lambda right: not right))
    return verdicts


def _load(limit: LoadLimit, option: Option) -> list[Verdict]:
    most = limit.extra_hours_week
    if option.time.on_top_of_job is None:
        return ["unknown"]
    if not option.time.on_top_of_job:
        return ["within"]
    return [_known(option.time.hours_per_week, lambda hours: most is not None and hours > most)]


def _features(limit: FeatureLimit, option: Option) -> list[Verdict]:
    features, absent = option.conditions.features, option.conditions.absent
    return [
        "within" if feature in features else "beyond" if feature in absent else "unknown" for feature in limit.features
    ]


def _credentials(limit: CredentialLimit, option: Option) -> list[Verdict]:
    eligibility = option.eligibility
    missing = set(eligibility.credentials) - set(limit.held)
    verdicts: list[Verdict] = []
    if missing:
        verdicts.append("beyond" if eligibility.obtainable_days is None else "unknown")
    if eligibility.min_tenure_months != 0:
        verdicts.append("unknown")
    return verdicts


def _start(limit: StartLimit, option: Option) -> list[Verdict]:
    if option.time.start_window is None:
        return ["unknown"]
    first, last = option.time.start_window
    too_late = limit.latest is not None and first > limit.latest
    too_early = limit.earliest is not None and last < limit.earliest
    return ["beyond" if too_late or too_early else "within"]


def _avoid(limit: AvoidLimit, option: Option) -> list[Verdict]:
    verdicts: list[Verdict] = ["beyond" if option.unit in limit.units else "within"]
    if limit.roles:
        verdicts.append(_known(option.contact_role, lambda role: role in limit.roles))
    return verdicts


RULES: dict[type[Limit], Callable[[Any, Option], list[Verdict]]] = {
    HoursLimit: _hours,
    PlaceLimit: _place,
    TravelLimit: _travel,
    PayLimit: _pay,
    ContractLimit: _contract,
    LoadLimit: _load,
    FeatureLimit: _features,
    CredentialLimit: _credentials,
    StartLimit: _start,
    AvoidLimit: _avoid,
}


FEEDBACK_FROM = 20
NEVER_COUNTED = ("CN07", "CN10")
"""The constraints that leave nobody's record, not even as a number (METHOD E6)."""


def _blocking(answer: ConstraintsAnswer, pack: Pack) -> Chosen | None:
    if not any(row.status for row in answer.rows.values()):
        return None
    findings = (finding for option in pack.catalogue.offered for finding in check(answer, option))
    out = {finding.constraint for finding in findings if finding.standing == "blocked"}
    return Chosen(frozenset(out - set(NEVER_COUNTED)))


FEEDBACK = View(
    id="blocked",
    title=N_("What keeps options out"),
    caption=N_("Share of people for whom it keeps at least one option out"),
    sensitivity=2,
    choose=_blocking,
    coarse=lambda pack: titles((card for card in pack.constraints.cards if card.id not in NEVER_COUNTED), pack),
    least=FEEDBACK_FROM,
)
"""The view for the catalogue's owners, after the session and on no screen of the room: what keeps options out (METHOD
E6).
"""
