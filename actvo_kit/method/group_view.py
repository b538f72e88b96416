"""What of an answer may be counted for the room: the group views of METHOD E2, E4 and E7, and nothing else."""

from actvo_kit.method.aggregate import Chosen, Item
from actvo_kit.method.strengths import quadrant
from actvo_kit.model.answers import AnswerRecord, OptionsAnswer, Rating, StrengthsAnswer, ValuesAnswer
from actvo_kit.model.catalogue import OPTION_TYPES
from actvo_kit.model.workshop import Pack

__all__ = ["chosen", "room_items"]

TYPE_TITLES = {
    "role": "Roles",
    "gig": "Gigs",
    "project": "Projects",
    "mentoring": "Mentoring",
    "secondment": "Secondments",
    "reshape": "Today’s job, reshaped",
}


def room_items(pack: Pack) -> dict[str, Item]:
    """The items a room may see, by the slug of the exercise they come from."""
    language = pack.workshop.language
    return {
        "values": Item(
            id="values",
            title="What matters most in this room",
            caption="Share of people with at least one in their top five",
            sensitivity=1,
            coarse={one.id: one.words[language].title for one in pack.values.quadrants},
            fine={one.id: one.words[language].title for one in pack.values.groups},
        ),
        "strengths": Item(
            id="strengths",
            title="What this room plays to",
            caption="Share of people who do it well and gain energy from it",
            sensitivity=1,
            coarse={one.id: one.words[language].title for one in pack.strengths.families},
            fine={one.id: one.words[language].title for one in pack.strengths.strengths},
        ),
        "options": Item(
            id="options",
            title="What this room is curious about",
            caption="Share of people who marked at least one as curious",
            sensitivity=2,
            coarse={one: TYPE_TITLES[one] for one in OPTION_TYPES},
        ),
    }


def chosen(answer: AnswerRecord, pack: Pack) -> Chosen | None:
    """The categories an answer stands in; None when the exercise has no group view or the answer nothing to count."""
    if isinstance(answer, ValuesAnswer) and answer.top5:
        return _values(answer, pack)
    if isinstance(answer, StrengthsAnswer) and answer.picked:
        return _strengths(answer, pack)
    if isinstance(answer, OptionsAnswer) and answer.reaction:
        return _options(answer, pack)
    return None


def _values(answer: ValuesAnswer, pack: Pack) -> Chosen:
    group_of = {card.id: card.group for card in pack.values.cards}
    return Chosen(
        frozenset(pack.values.quadrant_of(card) for card in answer.top5),
        frozenset(group_of[card] for card in answer.top5),
    )


def _strengths(answer: StrengthsAnswer, pack: Pack) -> Chosen:
    family_of = {strength.id: strength.family for strength in pack.strengths.strengths}
    plays = frozenset(one for one in answer.picked if quadrant(answer.rating.get(one, Rating())) == "play_to")
    return Chosen(frozenset(family_of[one] for one in plays), plays)


def _options(answer: OptionsAnswer, pack: Pack) -> Chosen:
    marked = (one for one, reaction in answer.reaction.items() if reaction.gut == "curious")
    return Chosen(frozenset(pack.catalogue.option(one).type for one in marked))
