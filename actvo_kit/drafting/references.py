"""Fills in what a language model refers to: `{{value.1}}` in its text becomes the person's own answer.

Where it may only refer, its own words say nothing of the person: they begin with a reference, and hold no word for a
person or for what somebody is, has or did, no number, no quotation, and no name of a card.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.drafting.answers.base import Reference
from actvo_kit.drafting.grounding import Known
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import verbatim
from actvo_kit.model.catalogue import Option

__all__ = ["ONLY_REFERS", "Filled", "filled", "more_than_refers", "of_a_person", "references"]

NAME = re.compile(r"\{\{ ?([a-z_]+\.[0-9]{1,2}) ?\}\}")
ONLY_REFERS = r'^\{\{[a-z_]+\.[0-9]+\}\}([^{}"“”\\0-9\n]|\{\{[a-z_]+\.[0-9]+\}\})*$'
"""A text that begins with a reference, and has no number and no quotation of its own: a server can be held to it."""
PERSON = re.compile(
    r"\b(?:I|me|my|mine|myself|you|your|yours|yourself|we|us|our|ours|he|him|his|she|hers?|they|them|theirs?|"
    r"themsel\w+|P|employee|participant|person|somebody|someone|people like|"
    r"experienced?|skill\w*|background|career|past|talent\w*|expert\w*|qualif\w+|trained|led|leader\w*|managed|worked|"
    r"studied|degrees?|grew up|born|years? of|history of|proven|record of|known for|(?:good|strong|weak) (?:at|in))\b",
    re.IGNORECASE,
)
"""Words for a person, and for what somebody is, has or did. Like the other rules for what a language model writes, they
read English (see `banned`).
"""


class Filled(NamedTuple):
    """A text with the answers in place of the references, in both forms, and the ids behind them in order.

    `shareable` is empty where one of the answers has no form that may leave the page.
    """

    private: str
    shareable: str
    ids: tuple[str, ...]


def references(material: Material, rows: Iterable[Option]) -> dict[str, Reference]:
    """Returns all that may be referred to, by name: what was ticked, and the options of the letter."""
    answers = (reference for leaves in LEAVING.values() for reference in leaves.refer(material))
    options = (
        Reference(f"option.{number}", option.id, verbatim(option.short_title), verbatim(option.short_title))
        for number, option in enumerate(rows, 1)
    )
    return {reference.name: reference for reference in (*answers, *options)}


def filled(text: str, known: Mapping[str, Reference]) -> Filled:
    """Returns the text with its references filled in. Raises KeyError for one that the letter did not have."""
    behind = [known[name] for name in NAME.findall(text)]
    private = NAME.sub(lambda match: known[match[1]].private, text)
    shareable = NAME.sub(lambda match: known[match[1]].shareable, text)
    if not all(reference.shareable for reference in behind):
        shareable = ""
    return Filled(private, shareable, tuple(dict.fromkeys(reference.id for reference in behind)))


def more_than_refers(text: str, known: Known) -> Iterator[str]:
    """Yields how a text does more than refer; `text` is as it came, with references."""
    if not re.fullmatch(ONLY_REFERS, text):
        yield "it has to begin with a reference such as {{value.1}}, without numbers or quotations of its own"
    yield from of_a_person(text, known)


def of_a_person(text: str, known: Known) -> Iterator[str]:
    """Yields what the writer's own words in a text say of a person, or name instead of referring to it."""
    own = NAME.sub(" ", text)
    if named := known.named(own):
        yield f"it names {', '.join(named)} and has to refer to it"
    if hit := PERSON.search(known.without_names(own)):
        yield f"it may only refer, and says “{hit.group()}” of a person"
