"""What of an answer may be counted for a group: the group views of METHOD E1 to E10, and nothing else."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from actvo_kit.method import learning, motivators
from actvo_kit.method.aggregate import Chosen, Item
from actvo_kit.method.constraints import check
from actvo_kit.method.strengths import quadrant
from actvo_kit.model.answers import (
    ConstraintsAnswer,
    ExperimentsAnswer,
    LearningAnswer,
    MotivatorsAnswer,
    OptionsAnswer,
    Rating,
    ScoringAnswer,
    StoryAnswer,
    StrengthsAnswer,
    ValuesAnswer,
)
from actvo_kit.model.catalogue import OPTION_TYPES
from actvo_kit.model.ids import PERSONAL, TAGS
from actvo_kit.model.workshop import Pack, Slug

__all__ = ["FEEDBACK", "PULSE", "VIEWS", "View", "chosen", "room_items"]

TYPE_TITLES = {
    "role": "Roles",
    "gig": "Gigs",
    "project": "Projects",
    "mentoring": "Mentoring",
    "secondment": "Secondments",
    "reshape": "Your job with one change",
}
ACTIVITIES = TAGS[:6]
OWN = "own"
SHARES = {"me": "More for me", "even": "Even", "organisation": "More for the organisation"}
FORMATS_WANTED = 3
NEVER_COUNTED = ("CN07", "CN10")
"""Constraints that leave nobody's record, not even as a number (METHOD E6)."""
FEEDBACK_FROM = 20

PULSE = Item(
    id="pulse", title="How clear things are", caption="Mean of four answers, from 1 to 5", sensitivity=1, coarse={}
)
"""Means before and after, over those who answered both (`method.arrive.matched`, `aggregate.reveal_means`)."""


class View(NamedTuple):
    """One thing a group may see: the exercise it comes from, what it looks like, and where an answer stands in it.

    `choose` returns None when the answer has nothing to count.
    """

    slug: Slug
    item: Callable[[Pack], Item]
    choose: Callable[[Any, Pack], Chosen | None]


def room_items(pack: Pack) -> dict[str, Item]:
    """Everything a group may see, by item."""
    return {one: view.item(pack) for one, view in VIEWS.items()}


def chosen(item: str, answer: Any, pack: Pack) -> Chosen | None:
    """The categories of `item` that an answer stands in; None when it has nothing to count. Raises KeyError."""
    found: Chosen | None = VIEWS[item].choose(answer, pack)
    return found


def _titles(cards: Iterable[Any], pack: Pack) -> dict[str, str]:
    return {one.id: one.words[pack.workshop.language].title for one in cards}


def _story_item(pack: Pack) -> Item:
    return Item(
        id="story",
        title="What this room was doing at its best",
        caption="Share of people with at least one high moment of this kind",
        sensitivity=1,
        coarse=_titles((one for one in pack.story.tags if one.id in ACTIVITIES), pack),
    )


def _story(answer: StoryAnswer, _pack: Pack) -> Chosen | None:
    if not answer.episode:
        return None
    peaks = (tag for one in answer.episode.values() if one.kind == "peak" for tag in one.tags)
    return Chosen(frozenset(tag for tag in peaks if tag in ACTIVITIES))


def _values_item(pack: Pack) -> Item:
    return Item(
        id="values",
        title="What matters most in this room",
        caption="Share of people with at least one in their top five",
        sensitivity=1,
        coarse=_titles(pack.values.quadrants, pack),
        fine=_titles(pack.values.groups, pack),
    )


def _values(answer: ValuesAnswer, pack: Pack) -> Chosen | None:
    if not answer.top5:
        return None
    group_of = pack.values.group_of
    return Chosen(
        frozenset(pack.values.quadrant_of(card) for card in answer.top5),
        frozenset(group_of[card] for card in answer.top5),
    )


def _motivators_item(pack: Pack) -> Item:
    return Item(
        id="motivators",
        title="What this room wants more of",
        caption="Share of people who have it among the three they want most more of",
        sensitivity=1,
        coarse=_titles(pack.motivators.families, pack),
        fine=_titles(pack.motivators.motivators, pack),
    )


def _motivators(answer: MotivatorsAnswer, _pack: Pack) -> Chosen | None:
    if not motivators.importance(answer):
        return None
    wanted = motivators.pursued(answer)
    return Chosen(frozenset(one[:2] for one in wanted), frozenset(wanted))


def _strengths_item(pack: Pack) -> Item:
    return Item(
        id="strengths",
        title="What this room does well and likes",
        caption="Share of people who do this well and gain energy",
        sensitivity=1,
        coarse=_titles(pack.strengths.families, pack),
        fine=_titles(pack.strengths.strengths, pack),
    )


def _strengths(answer: StrengthsAnswer, pack: Pack) -> Chosen | None:
    if not answer.picked:
        return None
    family_of = {strength.id: strength.family for strength in pack.strengths.strengths}
    plays = frozenset(one for one in answer.picked if quadrant(answer.rating.get(one, Rating())) == "play_to")
    return Chosen(frozenset(family_of[one] for one in plays), plays)


def _learning_item(pack: Pack) -> Item:
    return Item(
        id="learning",
        title="How this room would like to learn",
        caption="Share of people for whom it is among the three that fit best",
        sensitivity=1,
        coarse=_titles(pack.learning.formats, pack),
    )


def _learning(answer: LearningAnswer, pack: Pack) -> Chosen | None:
    best = [one for one, fit in learning.by_match(answer.needs, pack.learning) if fit is not None]
    return Chosen(frozenset(best[:FORMATS_WANTED])) if best else None


def _options_item(_pack: Pack) -> Item:
    return Item(
        id="options",
        title="What this room is curious about",
        caption="Share of people who marked at least one as curious",
        sensitivity=2,
        coarse={one: TYPE_TITLES[one] for one in OPTION_TYPES},
    )


def _options(answer: OptionsAnswer, pack: Pack) -> Chosen | None:
    if not answer.reaction:
        return None
    known = answer.known(pack)
    marked = (one for one, reaction in answer.reaction.items() if reaction.gut == "curious")
    return Chosen(frozenset(known[one].type for one in marked if one in known))


def _first_item(pack: Pack) -> Item:
    return Item(
        id="scoring_first",
        title="What this room would improve first",
        caption="Share of people who would improve this first, of their own four",
        sensitivity=2,
        coarse=_titles((one for one in pack.criteria.criteria if one.id in PERSONAL), pack),
        exclusive=True,
    )


def _first(answer: ScoringAnswer, _pack: Pack) -> Chosen | None:
    return Chosen(frozenset(answer.order_personal[:1])) if answer.order_personal else None


def _share_item(_pack: Pack) -> Item:
    return Item(
        id="scoring_share",
        title="How this room weighs the two sides",
        caption="Share of people by which side counts more for them",
        sensitivity=2,
        coarse=SHARES,
        exclusive=True,
    )


def _share(answer: ScoringAnswer, _pack: Pack) -> Chosen | None:
    if not answer.cell:
        return None
    even = 0.5
    side = "even" if answer.alpha == even else "me" if answer.alpha > even else "organisation"
    return Chosen(frozenset({side}))


def _experiments_item(pack: Pack) -> Item:
    return Item(
        id="experiments",
        title="What this room will try",
        caption="Share of people with at least one experiment of this kind",
        sensitivity=2,
        coarse={**_titles(pack.starters.starters, pack), OWN: "Something of their own"},
    )


def _experiments(answer: ExperimentsAnswer, _pack: Pack) -> Chosen | None:
    if not answer.experiment:
        return None
    return Chosen(frozenset(one.starter or OWN for one in answer.experiment.values()))


def _blocked_item(pack: Pack) -> Item:
    return Item(
        id="blocked",
        title="What keeps options out",
        caption="Share of people for whom it keeps at least one option out",
        sensitivity=2,
        coarse=_titles((one for one in pack.constraints.cards if one.id not in NEVER_COUNTED), pack),
        least=FEEDBACK_FROM,
    )


def _blocked(answer: ConstraintsAnswer, pack: Pack) -> Chosen | None:
    if not any(row.status for row in answer.rows.values()):
        return None
    findings = (finding for option in pack.catalogue.offered for finding in check(answer, option))
    out = {one.constraint for one in findings if one.standing == "blocked"}
    return Chosen(frozenset(out - set(NEVER_COUNTED)))


VIEWS: dict[str, View] = {
    "story": View("story", _story_item, _story),
    "values": View("values", _values_item, _values),
    "motivators": View("motivators", _motivators_item, _motivators),
    "strengths": View("strengths", _strengths_item, _strengths),
    "learning": View("learning", _learning_item, _learning),
    "options": View("options", _options_item, _options),
    "scoring_first": View("scoring", _first_item, _first),
    "scoring_share": View("scoring", _share_item, _share),
    "experiments": View("experiments", _experiments_item, _experiments),
}
"""What a room may be shown, by item."""

FEEDBACK = View("constraints", _blocked_item, _blocked)
"""For the catalogue's owners, after the session and on no screen of the room: what keeps options out (METHOD E6)."""
