"""Says what stays of options: the shortlist, with the first reaction to each, and what was said of the others."""

from actvo_kit.exercises.option_kinds import KINDS
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.options import OptionsAnswer, Reaction
from actvo_kit.model.catalogue import Option
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is on the shortlist and no reaction has a reason."""
    record = answer_of(OptionsAnswer, answers)
    known = record.known(pack)
    shortlist = [known[option_id] for option_id in record.shortlist if option_id in known]
    others = [known[option_id] for option_id in record.reaction if option_id in known.keys() - set(record.shortlist)]
    first = Group(tuple(_item(option, record, _about(option)) for option in shortlist))
    said_of = Group(
        tuple(_item(option, record) for option in others if _why(record, option)), _("What I said of others")
    )
    groups = tuple(group for group in (first, said_of) if group.entries)
    return Part(_("What I want to look at here"), groups=groups) if groups else None


def _item(option: Option, record: OptionsAnswer, *about: str) -> Item:
    title = option.short_title[:1].upper() + option.short_title[1:]
    return Item(title, tuple(line for line in (*about, _why(record, option)) if line))


def _about(option: Option) -> str:
    return _("{kind}. {summary}", kind=_(KINDS[option.type]), summary=option.summary)


def _why(record: OptionsAnswer, option: Option) -> str:
    return (record.reaction.get(option.id, Reaction()).why or "").strip()
