"""Says what stays of options: the shortlist, with the first reaction to each."""

from actvo_kit.exercises.options.card import KINDS
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.options import OptionsAnswer, Reaction
from actvo_kit.model.catalogue import Option
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is on the shortlist."""
    record = answer_of(OptionsAnswer, answers)
    known = record.known(pack)
    items = tuple(_item(known[option_id], record) for option_id in record.shortlist if option_id in known)
    return Part(_("What I want to look at here"), groups=(Group(items),)) if items else None


def _item(option: Option, record: OptionsAnswer) -> Item:
    why = (record.reaction.get(option.id, Reaction()).why or "").strip()
    kind = _("{kind}. {summary}", kind=_(KINDS[option.type]), summary=option.summary)
    return Item(option.short_title[:1].upper() + option.short_title[1:], (kind, *([why] if why else [])))
