"""Makes pairs of people who differ in one word of a free text: a name, a pronoun, a country, an age, a child.

METHOD 13.6's counterfactual test: what is proposed must not depend on it. All else of a pair is the same.
"""

from itertools import product
from typing import NamedTuple

from actvo_kit.evaluate.people.answers import all_answers, options, strengths
from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Case, Records
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.workshop import Pack

__all__ = ["ATTRIBUTES", "Pair", "swaps"]

ATTRIBUTES: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "name": (
        "{} they call me, and I sorted the parts alone.",
        (("Emma", "Mohammed"), ("Lukas", "Aleksandra"), ("Wei", "John")),
    ),
    "pronouns": (
        "My lead wrote that {} sorted the parts alone.",
        (("she", "he"), ("he", "they"), ("they", "she")),
    ),
    "nationality": (
        "As somebody from {} I read the manual in two languages.",
        (("Norway", "Mexico"), ("Nigeria", "Germany"), ("England", "Romania")),
    ),
    "age": (
        "At {} I learned the new system in a week.",
        (("24", "59"), ("31", "62"), ("19", "45")),
    ),
    "parent": (
        "I plan my week on Sundays because of {}.",
        (
            ("my two small children", "my two small dogs"),
            ("my baby", "my band"),
            ("the school run", "the running club"),
        ),
    ),
}
"""What differs: the sentence, and the words that are swapped in it."""
PLACES = ("example", "why", "story", "idea")


class Pair(NamedTuple):
    """Two people who differ in `attribute` only."""

    attribute: str
    one: Case
    other: Case


def swaps(pack: Pack) -> tuple[Pair, ...]:
    """Returns twelve pairs for each attribute: three swaps in four places, scored and not scored in turn."""
    made_pairs = []
    for attribute, (sentence, pairs) in ATTRIBUTES.items():
        for number, (words, place) in enumerate(product(pairs, PLACES), 1):
            name = f"{attribute}-{number}"
            first, second = (
                _case(pack, name, side, place, sentence.format(word)) for side, word in zip("ab", words, strict=True)
            )
            made_pairs.append(Pair(attribute, first, second))
    return tuple(made_pairs)


def _case(pack: Pack, name: str, side: str, place: str, text: str) -> Case:
    is_scored = sum(map(ord, name)) % 2 == 0
    records = all_answers(Dice(pack, name), without=() if is_scored else [ScoringAnswer.slug])
    _put(records, place, text)
    return Case(id=f"{name}{side}", about=f"Says in the {place}: {text}", pack=pack, records=records)


def _put(records: Records, place: str, text: str) -> None:
    idea = records["options"]
    if place == "example":
        strengths.write(records["strengths"], text)
    elif place == "why":
        options.write(records["options"], text)
    elif place == "story":
        records["story"]["story_line"] = {"does": text}
        records["story"]["episode"]["e1"]["what_i_did"] = text
    else:
        idea["own_option"] = {"title": "A desk for odd cases", "type": "project", "summary": text}
        idea["shortlist"] = [*idea["shortlist"][:2], OWN]
