"""Offers what a pathway of one's own is put together from: options to lead to, and strengths to use."""

from collections.abc import Mapping
from typing import Any

from actvo_kit.exercises.option_kinds import KINDS
from actvo_kit.method.constraints import is_blocked
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.catalogue import Option
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["option_choices", "strength_choices"]

BLOCKED = N_("{kind}. It goes beyond a limit that you fixed.")


def option_choices(pack: Pack, answers: Mapping[str, Answer]) -> list[dict[str, Any]]:
    """Returns the options to choose from: the shortlist first, in its order, then the own idea and the catalogue."""
    record, limits = answer_of(OptionsAnswer, answers), answer_of(ConstraintsAnswer, answers)
    known = record.known(pack)
    listed = [known[option_id] for option_id in record.shortlist if option_id in known]
    others = [option for option in known.values() if option not in listed and not option.blank]
    return [
        {
            "id": option.id, "title": option.title, "type": option.type, "listed": option in listed,
            "text": _text(option, is_blocked(limits, option)),
        }
        for option in (*listed, *sorted(others, key=lambda option: option.source != "participant"))
    ]  # fmt: skip


def strength_choices(pack: Pack, answers: Mapping[str, Answer]) -> list[dict[str, Any]]:
    """Returns the deck's strengths, those that the person picked first."""
    picked = answer_of(StrengthsAnswer, answers).picked
    cards = {card.id: card.words[pack.workshop.language].title for card in pack.strengths.strengths}
    order = sorted(cards, key=lambda name: picked.index(name) if name in picked else len(picked))
    return [{"id": name, "title": cards[name], "picked": name in picked} for name in order]


def _text(option: Option, blocked: bool) -> str:
    return _(BLOCKED, kind=_(KINDS[option.type])) if blocked else _(KINDS[option.type])
