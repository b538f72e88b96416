"""Says a packet as its reader sees it: the same words on the author's page, on paper, and for whoever gets a link.

Nothing tells what was left out: the sections that are there stand one after the other, without gaps.
"""

from collections.abc import Iterator
from typing import NamedTuple

from actvo_kit.model.answers.packet import EXTRA_NAMES, EXTRAS, NAMES, SECTIONS, Section, Support
from actvo_kit.model.sent_packet import Content, SentExperiment
from actvo_kit.words import N_, _, day, listed, ngettext

__all__ = ["Shown", "as_read"]

OK_FROM = {
    "manager": N_("It needs an OK from the manager."),
    "option_owner": N_("It needs an OK from whoever offers this."),
    "other": N_("It needs an OK from somebody else."),
}


class Shown(NamedTuple):
    """A section as it is read: paragraphs, or lines of a list."""

    name: str
    paragraphs: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


def as_read(content: Content) -> list[Shown]:
    """Returns the sections that have something to say, in the order of METHOD §1, then what was added."""
    return [*_eight(content), *_added(content)]


def _eight(content: Content) -> Iterator[Shown]:
    for section in SECTIONS:
        text = content.sections.get(section, "")
        paragraphs = tuple(part.strip() for part in text.split("\n") if part.strip())
        if section == "support_asked":
            lines = tuple(_asked(support) for support in content.support)
            route = [_("Still needed from: {people}.", people=listed(content.route))] if content.route else []
            if lines:
                yield Shown(_(NAMES[section]), (*paragraphs, *route), lines)
        elif text:
            yield Shown(_(NAMES[section]), paragraphs, tuple(_facts(section, content)))


def _asked(support: Support) -> str:
    """Returns what is asked, of whom, and by when."""
    parts = [support.what.strip()]
    if support.owner.strip():
        parts.append(_("from: {owner}", owner=support.owner.strip()))
    if support.by_date:
        parts.append(_("by {day}", day=day(support.by_date)))
    return _(", ").join(parts)


def _facts(section: Section, content: Content) -> Iterator[str]:
    """Yields what the kit knows of a section beside the words in it."""
    if section == "why_here":
        for option in content.options:
            if option.last_verified:
                on = day(option.last_verified)
                yield _("In the catalogue: {option}, last checked on {day}.", option=option.title, day=on)
    if section == "first_step":
        for experiment in content.experiments:
            yield " ".join(_plan(experiment, content.sections[section]))


def _plan(experiment: SentExperiment, text: str) -> Iterator[str]:
    """Yields what an experiment takes; its action too, where several stand side by side, and dates that are not in the
    text.
    """
    if experiment.action:
        yield f"{experiment.action.rstrip('.')}."
    if experiment.start and experiment.end and not all(day(on) in text for on in (experiment.start, experiment.end)):
        yield _("From {first} to {last}.", first=day(experiment.start), last=day(experiment.end))
    if experiment.hours is not None:
        yield ngettext("It takes {count} hour.", "It takes {count} hours.", experiment.hours)
    if experiment.cost_eur:
        yield ngettext("It costs {count} euro.", "It costs {count} euros.", experiment.cost_eur)
    else:
        yield _("It costs nothing.")
    if experiment.needs_ok_from != "none":
        yield _(OK_FROM[experiment.needs_ok_from])


def _added(content: Content) -> Iterator[Shown]:
    for extra in EXTRAS:
        if lines := content.extras.get(extra):
            yield Shown(_(EXTRA_NAMES[extra]), lines=lines)
