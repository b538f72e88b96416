"""Orders a list of options, METHOD E7, and finds what deserves a second look. Nothing here grades a person."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, zip_longest
from typing import Literal

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.strengths import ENOUGH, Coverage, coverage, quadrant
from actvo_kit.method.view import View
from actvo_kit.model.answers.options import OptionsAnswer, Reaction
from actvo_kit.model.answers.strengths import Rating
from actvo_kit.model.catalogue import OPTION_TYPES, Option
from actvo_kit.model.ids import MotivatorId
from actvo_kit.model.record import Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["FEEDS_LEAST", "VIEWS", "SecondLook", "diversify", "explore_score", "feeds", "second_look", "takes"]

UNKNOWN = 0.5
"""The value that an unknown counts as here, the one place where METHOD allows it: the score only orders a list."""
MOST_LOOKS = 3
FEEDS_LEAST = 2
"""METHOD 9.5: "It feeds two things you said you would miss"; one is nearly everywhere."""


class SecondLook(Record):
    """An option whose gut mark and fit differ, and the strengths and motivators that make them differ.

    `strong_match`: marked no, although it is ready now and asks for something the person plays to, or although it
    feeds two things or more that they would miss. `long_reach`: marked curious, and far from what the person rated;
    its strengths are the gaps.
    """

    kind: Literal["strong_match", "long_reach"]
    option: str
    strengths: tuple[str, ...]
    motivators: tuple[MotivatorId, ...] = ()


def explore_score(
    covered: Coverage, motivator_match: float | None = None, learning_match: float | None = None
) -> float:
    """Returns 0.4·coverage + 0.4·MM + 0.2·LM, each 0 to 1; unknown, and a coverage with completeness < .6,
    count as .5.
    """
    known = covered.coverage if covered.coverage is not None and covered.completeness >= ENOUGH else UNKNOWN
    motivator = UNKNOWN if motivator_match is None else motivator_match
    learning = UNKNOWN if learning_match is None else learning_match
    return 0.4 * known + 0.4 * motivator + 0.2 * learning


def diversify(options: Iterable[Option], score: Mapping[str, float]) -> tuple[Option, ...]:
    """Returns the options in reading order: each next one maximises 0.7·score − 0.3·(same type and unit as one listed).

    Equal ones come by id.
    """
    remaining = sorted(options, key=lambda option: option.id)
    kinds_listed: set[tuple[str, str]] = set()
    listed: list[Option] = []
    while remaining:
        best = max(
            remaining, key=lambda option: 0.7 * score[option.id] - 0.3 * ((option.type, option.unit) in kinds_listed)
        )
        remaining.remove(best)
        kinds_listed.add((best.type, best.unit))
        listed.append(best)
    return tuple(listed)


def feeds(option: Option, missed: Iterable[MotivatorId]) -> tuple[MotivatorId, ...]:
    """Returns those of `missed` that the option gives more of, in their order; what is unknown gives nothing."""
    return tuple(motivator_id for motivator_id in missed if _supply(option, motivator_id) > 0)


def takes(option: Option, missed: Iterable[MotivatorId]) -> tuple[MotivatorId, ...]:
    """Returns those of `missed` that the option leaves less of, in their order."""
    return tuple(motivator_id for motivator_id in missed if _supply(option, motivator_id) < 0)


def _supply(option: Option, motivator_id: MotivatorId) -> int:
    return (option.supply or {}).get(motivator_id) or 0


def second_look(
    reactions: Mapping[str, Reaction],
    options: Sequence[Option],
    ratings: Mapping[str, Rating],
    missed: Sequence[MotivatorId] = (),
) -> tuple[SecondLook, ...]:
    """Returns at most three options worth a second look: in turn one that feeds what is missed, one that is played to,
    one that is far; the strongest and the farthest first. `missed` are the motivators the person would miss most.
    """
    turns: tuple[list[tuple[float, SecondLook]], ...] = ([], [], [])
    for option in sorted(options, key=lambda option: option.id):
        gut, covered = reactions.get(option.id, Reaction()).gut, coverage(option.requires, ratings)
        if gut == "no":
            plays = _plays_to(option, ratings) if covered.band == "ready_now" else ()
            fed = feeds(option, missed)
            fed = fed if len(fed) >= FEEDS_LEAST else ()
            look = SecondLook(kind="strong_match", option=option.id, strengths=plays, motivators=fed)
            if fed:
                turns[0].append((-len(fed), look))
            elif plays:
                turns[1].append((-(covered.coverage or 0), look))
        if gut == "curious" and covered.band == "long_reach":
            short = tuple(gap.strength for gap in covered.gaps)
            turns[2].append((-(covered.stretch or 0), SecondLook(kind="long_reach", option=option.id, strengths=short)))
    ordered = (sorted(turn, key=lambda pair: pair[0]) for turn in turns)
    in_turn = (pair[1] for pair in chain.from_iterable(zip_longest(*ordered)) if pair)
    return tuple(in_turn)[:MOST_LOOKS]


def _plays_to(option: Option, ratings: Mapping[str, Rating]) -> tuple[str, ...]:
    must = [need.strength for need in option.requires if need.weight == "must"]
    return tuple(strength_id for strength_id in must if quadrant(ratings.get(strength_id, Rating())) == "play_to")


TYPE_TITLES = {
    "role": N_("Roles"),
    "gig": N_("Gigs"),
    "project": N_("Projects"),
    "mentoring": N_("Mentoring"),
    "secondment": N_("Secondments"),
    "reshape": N_("Your job with one change"),
}


def _curious(answer: OptionsAnswer, pack: Pack) -> Chosen | None:
    if not answer.reaction:
        return None
    known = answer.known(pack)
    marked = (option_id for option_id, reaction in answer.reaction.items() if reaction.gut == "curious")
    return Chosen(frozenset(known[option_id].type for option_id in marked if option_id in known))


VIEWS = (
    View(
        id="options",
        title=N_("What this room is curious about"),
        caption=N_("Share of people who marked at least one as curious"),
        sensitivity=2,
        choose=_curious,
        coarse=lambda _pack: {kind: _(TYPE_TITLES[kind]) for kind in OPTION_TYPES},
        with_manager=False,
    ),
)
"""The parts of the answers that a room may see: what people are curious about stays unseen while somebody's manager
attends.
"""
