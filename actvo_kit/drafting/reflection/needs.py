"""Finds what a question may be about: everything of one kind that a person entered, each with its one id
(METHOD 13.8).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import short, verbatim
from actvo_kit.drafting.sources import source
from actvo_kit.model.answers.experiments import Experiment
from actvo_kit.model.answers.options import OWN, Reaction
from actvo_kit.model.answers.story import Episode
from actvo_kit.model.answers.strengths import Rating
from actvo_kit.model.decks.questions import Need

__all__ = ["Found", "found"]

LIFTS, DRAINS, TURNED = 3, -2, ("turn", "lucky")
STRONG = 4
ABOUT_LETTERS = 240


class Found(NamedTuple):
    """One thing of the person: its id, what the slots of a question may bring, and how it is shown beside it.

    `about` is a card's name or the person's own words; `where` says where they stand.
    """

    evidence: str
    slots: Mapping[str, str]
    about: str
    where: str


def found(material: Material, need: Need) -> list[Found]:
    """Returns everything of this kind that the person entered, in their own order. What nothing stands behind is left
    out.
    """
    things = []
    for evidence, slots in FINDERS[need](material):
        with suppress(KeyError):
            things.append(_shown(evidence, slots, source(material, evidence).where))
    return things


Thing = tuple[str, Mapping[str, str]]


def _shown(evidence: str, slots: Mapping[str, str], where: str) -> Found:
    """The first slot is what it is about. What was written about a card stands beside the card's name."""
    (kind, text), *cards = slots.items()
    if kind == "words":
        said = f"“{short(verbatim(text), ABOUT_LETTERS)}”"
        return Found(evidence, slots, said, ": ".join((where, *(name for _, name in cards))))
    return Found(evidence, slots, text, where)


def _moments(holds: Callable[[Episode], bool]) -> Callable[[Material], Iterator[Thing]]:
    def find(material: Material) -> Iterator[Thing]:
        for one, episode in material.story.episode.items():
            words = episode.title.strip() or episode.what_i_did.strip()
            if words and holds(episode):
                yield one, {"words": words}

    return find


def _threads(material: Material) -> Iterator[Thing]:
    for one, theme in material.story.theme.items():
        if theme.label.strip():
            yield one, {"words": theme.label}


def _values(cards: Callable[[Material], Iterable[str]]) -> Callable[[Material], Iterator[Thing]]:
    def find(material: Material) -> Iterator[Thing]:
        for card in cards(material):
            if card in material.titles:
                yield card, {"value": material.titles[card]}

    return find


def _not_recently(material: Material) -> list[str]:
    return [card for card in material.values.top5 if material.values.evidence.get(card) == ""]


def _value_lines(material: Material) -> Iterator[Thing]:
    for card in material.values.top5:
        text = material.values.evidence.get(card)
        if text and text.strip() and card in material.titles:
            yield f"EV-{card}", {"words": text, "value": material.titles[card]}


def _strengths(holds: Callable[[Rating], bool]) -> Callable[[Material], Iterator[Thing]]:
    def find(material: Material) -> Iterator[Thing]:
        for one, rating in material.strengths.rating.items():
            if one in material.titles and holds(rating):
                yield one, {"strength": material.titles[one]}

    return find


def _strength_examples(material: Material) -> Iterator[Thing]:
    for one, rating in material.strengths.rating.items():
        if rating.evidence and rating.evidence.strip() and one in material.titles:
            yield f"EV-{one}", {"words": rating.evidence, "strength": material.titles[one]}


def _marked(material: Material) -> dict[str, Reaction]:
    """Returns the options with a mark or a reason, or on the shortlist, which comes first."""
    answer = material.options
    own = [OWN] if answer.own_option and answer.own_option.title.strip() else []
    touched = [one for one, mine in answer.reaction.items() if mine.gut or (mine.why or "").strip()]
    return {one: material.reaction(one) for one in (*answer.shortlist, *touched, *own) if one in material.known}


def _called(material: Material, option: str) -> str:
    name = material.known[option].short_title
    return name[:1].upper() + name[1:]


def _options(holds: Callable[[Material, str, Reaction], bool]) -> Callable[[Material], Iterator[Thing]]:
    def find(material: Material) -> Iterator[Thing]:
        for one, mine in _marked(material).items():
            if holds(material, one, mine):
                yield f"GUT-{one}", {"option": _called(material, one)}

    return find


def _reasons(material: Material) -> Iterator[Thing]:
    for one, mine in _marked(material).items():
        if mine.why and mine.why.strip():
            yield f"GUT-{one}", {"words": mine.why, "option": _called(material, one)}


def _unrated(material: Material) -> Iterator[Thing]:
    for option in material.shortlist:
        for need in material.unrated(option):
            if need.weight == "must" and need.strength in material.titles:
                yield option.id, {"option": _called(material, option.id), "strength": material.titles[need.strength]}


def _idea(material: Material) -> Iterator[Thing]:
    if (idea := material.options.own_option) and idea.title.strip():
        yield OWN, {"words": idea.title}


def _experiments(words: Callable[[Experiment], Iterable[str | None]]) -> Callable[[Material], Iterator[Thing]]:
    def find(material: Material) -> Iterator[Thing]:
        for one, experiment in material.experiments.experiment.items():
            if text := next((text for text in words(experiment) if text and text.strip()), None):
                yield one, {"words": text}

    return find


FINDERS: dict[Need, Callable[[Material], Iterator[Thing]]] = {
    "moment": _moments(lambda _: True),
    "moment_that_lifts": _moments(lambda one: (one.energy or 0) >= LIFTS),
    "moment_that_drains": _moments(lambda one: (one.energy or 0) <= DRAINS),
    "moment_that_turned": _moments(lambda one: one.kind in TURNED),
    "thread": _threads,
    "value": _values(lambda material: material.values.top5),
    "value_first": _values(lambda material: material.values.top5[:1]),
    "value_not_recently": _values(_not_recently),
    "value_line": _value_lines,
    "strength": _strengths(lambda _: True),
    "strength_that_lifts": _strengths(lambda mine: (mine.energy or 0) > 0),
    "strength_that_drains": _strengths(lambda mine: (mine.level or 0) >= STRONG and (mine.energy or 0) < 0),
    "strength_without_example": _strengths(lambda mine: mine.unsupported),
    "strength_example": _strength_examples,
    "option": _options(lambda *_: True),
    "option_curious": _options(lambda _m, _o, mine: mine.gut == "curious" and not (mine.why or "").strip()),
    "option_maybe": _options(lambda _m, _o, mine: mine.gut == "maybe"),
    "option_no": _options(lambda _m, _o, mine: mine.gut == "no"),
    "option_reason": _reasons,
    "option_shortlisted": _options(lambda material, one, _: one in material.options.shortlist),
    "option_asks_unrated": _unrated,
    "own_idea": _idea,
    "experiment": _experiments(
        lambda one: (one.action, one.belief, one.learned, one.signal_yes, one.signal_no, one.woop.obstacle)
    ),
    "experiment_belief": _experiments(lambda one: (one.belief,)),
    "experiment_action": _experiments(lambda one: (one.action,)),
    "experiment_sign": _experiments(lambda one: (one.signal_yes, one.signal_no)),
    "experiment_obstacle": _experiments(lambda one: (one.woop.obstacle,)),
    "experiment_learned": _experiments(lambda one: (one.learned,)),
}
"""What a question needs → how it is found. The first slot of a thing is what the question is about."""
