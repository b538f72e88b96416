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
        quotation = f"“{short(verbatim(text), ABOUT_LETTERS)}”"
        return Found(evidence, slots, quotation, ": ".join((where, *(name for _, name in cards))))
    return Found(evidence, slots, text, where)


def _moments(holds: Callable[[Episode], bool]) -> Callable[[Material], Iterator[Thing]]:
    def find(material: Material) -> Iterator[Thing]:
        for moment_id, episode in material.story.episode.items():
            words = episode.title.strip() or episode.what_i_did.strip()
            if words and holds(episode):
                yield moment_id, {"words": words}

    return find


def _threads(material: Material) -> Iterator[Thing]:
    for theme_id, theme in material.story.theme.items():
        if theme.label.strip():
            yield theme_id, {"words": theme.label}


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
        for strength, rating in material.strengths.rating.items():
            if strength in material.titles and holds(rating):
                yield strength, {"strength": material.titles[strength]}

    return find


def _strength_examples(material: Material) -> Iterator[Thing]:
    for strength, rating in material.strengths.rating.items():
        if rating.evidence and rating.evidence.strip() and strength in material.titles:
            yield f"EV-{strength}", {"words": rating.evidence, "strength": material.titles[strength]}


def _marked(material: Material) -> dict[str, Reaction]:
    """Returns the options with a mark or a reason, or on the shortlist, which comes first."""
    answer = material.options
    own = [OWN] if answer.own_option and answer.own_option.title.strip() else []
    touched = [
        option_id for option_id, reaction in answer.reaction.items() if reaction.gut or (reaction.why or "").strip()
    ]
    return {
        option_id: material.reaction(option_id)
        for option_id in (*answer.shortlist, *touched, *own)
        if option_id in material.known
    }


def _called(material: Material, option: str) -> str:
    name = material.known[option].short_title
    return name[:1].upper() + name[1:]


def _options(holds: Callable[[Material, str, Reaction], bool]) -> Callable[[Material], Iterator[Thing]]:
    def find(material: Material) -> Iterator[Thing]:
        for option_id, reaction in _marked(material).items():
            if holds(material, option_id, reaction):
                yield f"GUT-{option_id}", {"option": _called(material, option_id)}

    return find


def _reasons(material: Material) -> Iterator[Thing]:
    for option_id, reaction in _marked(material).items():
        if reaction.why and reaction.why.strip():
            yield f"GUT-{option_id}", {"words": reaction.why, "option": _called(material, option_id)}


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
        for experiment_id, experiment in material.experiments.experiment.items():
            if text := next((text for text in words(experiment) if text and text.strip()), None):
                yield experiment_id, {"words": text}

    return find


FINDERS: dict[Need, Callable[[Material], Iterator[Thing]]] = {
    "moment": _moments(lambda _: True),
    "moment_that_lifts": _moments(lambda moment: (moment.energy or 0) >= LIFTS),
    "moment_that_drains": _moments(lambda moment: (moment.energy or 0) <= DRAINS),
    "moment_that_turned": _moments(lambda moment: moment.kind in TURNED),
    "thread": _threads,
    "value": _values(lambda material: material.values.top5),
    "value_first": _values(lambda material: material.values.top5[:1]),
    "value_not_recently": _values(_not_recently),
    "value_line": _value_lines,
    "strength": _strengths(lambda _: True),
    "strength_that_lifts": _strengths(lambda rating: (rating.energy or 0) > 0),
    "strength_that_drains": _strengths(lambda rating: (rating.level or 0) >= STRONG and (rating.energy or 0) < 0),
    "strength_without_example": _strengths(lambda rating: rating.unsupported),
    "strength_example": _strength_examples,
    "option": _options(lambda *_: True),
    "option_curious": _options(lambda _m, _o, reaction: reaction.gut == "curious" and not (reaction.why or "").strip()),
    "option_maybe": _options(lambda _m, _o, reaction: reaction.gut == "maybe"),
    "option_no": _options(lambda _m, _o, reaction: reaction.gut == "no"),
    "option_reason": _reasons,
    "option_shortlisted": _options(lambda material, option_id, _: option_id in material.options.shortlist),
    "option_asks_unrated": _unrated,
    "own_idea": _idea,
    "experiment": _experiments(
        lambda experiment: (
            experiment.action,
            experiment.belief,
            experiment.learned,
            experiment.signal_yes,
            experiment.signal_no,
            experiment.woop.obstacle,
        )
    ),
    "experiment_belief": _experiments(lambda experiment: (experiment.belief,)),
    "experiment_action": _experiments(lambda experiment: (experiment.action,)),
    "experiment_sign": _experiments(lambda experiment: (experiment.signal_yes, experiment.signal_no)),
    "experiment_obstacle": _experiments(lambda experiment: (experiment.woop.obstacle,)),
    "experiment_learned": _experiments(lambda experiment: (experiment.learned,)),
}
"""What a question needs → how it is found. The first slot of a thing is what the question is about."""
