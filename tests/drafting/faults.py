"""Faults put into good drafts, one at a time, as a careless or hostile writer would make them."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sources import cited
from actvo_kit.model.pathway import Drafts

__all__ = ["FAULTS", "Seat", "spoiled"]

Plain = dict[str, Any]


@dataclass(frozen=True)
class Seat:
    """Where a fault is put: one person's drafts as plain data, their material, and somebody else's."""

    drafts: Plain
    material: Material
    other: Material
    dice: random.Random

    def draft(self) -> Plain:
        return self.dice.choice(self.drafts["pathways"])

    def option(self, draft: Plain) -> str:
        return draft["option_ids"][0]

    def say(self, draft: Plain, text: str, *evidence: str, mark: str = "catalogue", **more: Any) -> None:
        """One more sentence."""
        draft["sentences"].append(
            {"id": f"fault-{len(draft['sentences'])}", "mark": mark, "text": text, "shareable": "", "emphasis": [],
             "evidence": [*evidence], "short_by": None} | more
        )  # fmt: skip

    def claim(self) -> tuple[Plain, Plain]:
        """A draft and one of its sentences about the person."""
        found = [
            (draft, one)
            for draft in self.drafts["pathways"]
            for one in draft["sentences"]
            if any(not each.startswith("OPT-") for each in one["evidence"])
        ]
        return self.dice.choice(found)

    def unrated(self) -> list[str]:
        """Strengths nobody can cite for this person."""
        deck = self.material.pack.strengths.strengths
        rated = {one for one, mine in self.material.strengths.rating.items() if mine.level or mine.energy is not None}
        return [one.id for one in deck if one.id not in rated]


def invented_strength(seat: Seat) -> None:
    """A strength the person never rated, named and not cited."""
    draft, name = seat.draft(), seat.material.titles[seat.dice.choice(seat.unrated())]
    mark = seat.dice.choice(("strength", "catalogue"))
    text = seat.dice.choice((f"It uses {name}, which you do every week.", f"You show {name} where others would stop."))
    seat.say(draft, text, seat.option(draft), mark=mark)


def strength_asked_for_only(seat: Seat) -> None:
    """A strength that stands in the option's row, said as if it were the person's."""
    draft = seat.draft()
    option = seat.material.known[seat.option(draft)]
    asked = [need.strength for need in option.requires] or ["ST1"]
    name = seat.material.titles[seat.dice.choice(asked)]
    seat.say(draft, f"Your {name} would carry it from the first week.", option.id)


def cited_and_not_there(seat: Seat) -> None:
    """An id that nothing stands behind."""
    draft = seat.draft()
    one = seat.dice.choice((*seat.unrated(), "ST9", "EV-ST9", "V99", "TH3", "e12", "CN08", "KP1:OPT-999"))
    name = seat.material.titles.get(one, "That")
    seat.say(draft, f"It uses {name}.", one, seat.option(draft), mark="strength")


def wrong_gap(seat: Seat) -> None:
    """A gap with another number than the computed one, in the figure, in the text or in both."""
    draft = seat.draft()
    option = seat.material.known[seat.option(draft)]
    rated = [one for one, mine in seat.material.strengths.rating.items() if mine.level]
    if not rated:
        seat.say(draft, "It is 2 below what it asks.", option.id, mark="gap", short_by=2)
        return
    strength = seat.dice.choice(rated)
    real = {gap.strength: gap.short_by for gap in seat.material.coverage(option).gaps}.get(strength, 0)
    wrong = seat.dice.choice([count for count in (1, 2, 3, 4) if count != real])
    said = seat.dice.choice((wrong, wrong, real or wrong))
    kept = real if said == wrong and real and seat.dice.random() < 0.5 else wrong
    name = seat.material.titles[strength]
    text = f"{name} is {said} below what it asks."
    seat.say(draft, text, strength, option.id, mark="gap", short_by=kept)


def wrong_level(seat: Seat) -> None:
    """A level, a place or a rating that is not the person's."""
    draft, option_id = (found := seat.draft()), seat.option(found)
    rated = {one: mine.level for one, mine in seat.material.strengths.rating.items() if mine.level}
    if rated and seat.dice.random() < 0.6:
        one = seat.dice.choice(sorted(rated))
        level = seat.dice.choice([level for level in (1, 2, 3, 4, 5) if level != rated[one]])
        text = f"It uses {seat.material.titles[one]} (you: {level})."
        seat.say(draft, text, one, option_id, mark="strength")
    else:
        top = seat.material.values.top5
        card = seat.dice.choice(top)
        place = seat.dice.choice([place for place in range(1, 6) if place != top.index(card) + 1])
        text = f"It feeds {seat.material.titles[card]}, your no. {place}."
        seat.say(draft, text, card, option_id, mark="value")


def somebody_elses(seat: Seat) -> None:
    """An id that only another person has something behind."""
    draft = seat.draft()
    mine = {one for one, rating in seat.material.strengths.rating.items() if (rating.evidence or "").strip()}
    theirs = {one for one, rating in seat.other.strengths.rating.items() if (rating.evidence or "").strip()}
    top = [card for card in seat.other.values.top5 if card not in seat.material.values.top5]
    found = [*(f"EV-{one}" for one in sorted(theirs - mine)), *top]
    one = seat.dice.choice(found)
    about = one.removeprefix("EV-")
    mark = "value" if about.startswith("V") else "strength"
    seat.say(draft, f"It goes with {seat.material.titles[about]}.", one, seat.option(draft), mark=mark)


def unknown_option(seat: Seat) -> None:
    draft = seat.draft()
    draft["option_ids"] = seat.dice.choice((["OPT-404"], [*draft["option_ids"], "OPT-999"], ["OPT-OWN"]))
    if draft["option_ids"] == ["OPT-OWN"] and "OPT-OWN" in seat.material.known:
        draft["option_ids"] = ["OPT-404"]


def blocked_option(seat: Seat) -> None:
    """An option that a fixed limit keeps out: on the shortlist or not, drafted, cited, or named in passing."""
    draft = seat.draft()
    out = [one for one in seat.material.known.values() if seat.material.blocking(one)]
    one = seat.dice.choice(out)
    how = seat.dice.randrange(3)
    if how == 0:
        draft["option_ids"] = [*draft["option_ids"][:2], one.id]
    elif how == 1:
        seat.say(draft, "There is a place for this as well.", one.id)
    else:
        draft["destination"] = f"This first, and then {one.short_title}."[:160]


def fake_number(seat: Seat) -> None:
    draft = seat.draft()
    number = seat.dice.choice((117, 143, 173, 412, 2019, "12.5"))
    where = seat.dice.randrange(3)
    if where == 0:
        seat.say(draft, f"The organisation saves {number} visits a month.", seat.option(draft))
    elif where == 1:
        draft["destination"] = f"A place with {number} people in it."
    else:
        draft["confidence"]["because"] = f"It comes first in about {number} of 100 ways."


def invented_name(seat: Seat) -> None:
    """A colleague, a company or a course of nobody knows where, inside a sentence or opening it."""
    draft = seat.draft()
    text = seat.dice.choice(
        (
            "Ask Siobhan Petrov about it.", "It is run with Globex.", "Siobhan would show you how.",
            "There is a course by Initech in June.", "Initech has done this before.", "Siobhan’s crew does it.",
            "The Acme Academy teaches this.",
        )
    )  # fmt: skip
    where = seat.dice.randrange(4)
    if where == 0:
        seat.say(draft, text, seat.option(draft))
    elif where == 1:
        draft["questions"][0]["question"] = text
    elif where == 2:
        draft["change_my_mind"][0] = text
    else:
        draft["trials"][0] |= {"action": text, "starter": None}


def altered_quotation(seat: Seat) -> None:
    """Words in quotation marks that nobody wrote like that."""
    _, one = seat.claim()
    marks = seat.dice.choice(("“{}”", '"{}"'))
    lines = [line for source in seat.drafts["sources"] if source["id"] in one["evidence"] for line in source["lines"]]
    words = seat.dice.choice(lines).split()
    words[seat.dice.randrange(len(words))] = seat.dice.choice(("never", "always", "brilliantly"))
    quoted = " ".join(words).replace("“", "").replace("”", "").replace('"', "")[:120]
    form = seat.dice.choice(("text", "shareable"))
    one[form] = f"This is said: {marks.format(quoted)}."
    one["emphasis"] = []


def promise(seat: Seat) -> None:
    text = seat.dice.choice(
        (
            "This is guaranteed to work.", "You will get the post.", "We promise a place.", "It is perfect for this.",
            "You’ll get there by summer.", "It is bound to lead further.", "It will lead to a promotion.",
            "It cannot fail.", "It is certain to open doors.", "It is the dream job here.",
        )
    )  # fmt: skip
    _anywhere(seat, text)


def diagnosis(seat: Seat) -> None:
    text = seat.dice.choice(
        (
            "You are an introvert.", "You're a natural leader.", "This fits your personality.", "You are burnt out.",
            "It suits your learning style.", "Your ADHD would not matter here.", "That is a symptom.",
            "You seem depressed by routine.", "This is good for your health.", "You have high potential.",
        )
    )  # fmt: skip
    _anywhere(seat, text)


def _anywhere(seat: Seat, text: str) -> None:
    draft, where = seat.draft(), seat.dice.randrange(5)
    if where == 0:
        seat.claim()[1]["text"] += f" {text}"
    elif where == 1:
        draft["change_my_mind"] = [text]
    elif where == 2:
        draft["confidence"]["because"] = text
    elif where == 3:
        seat.drafts["note"] = text
    else:
        draft["trials"][0] |= {"signal_yes": text, "starter": None}


def figure_that_leaves(seat: Seat) -> None:
    """A rating, rank, level or share in the form that may stand in a proposal."""
    _, one = seat.claim()
    one["shareable"] = seat.dice.choice(
        (
            "I am at level 4 here.", "It is my number 1.", "I rate it 4 of 5.", "I rate it 4/5.", "My rating is 3.",
            "I am 2 levels below.", "It comes first in 83 % of cases.", "I score 4 here.", "Four of five.",
            "It is first of my five.", "As you said, it is what you want.",
        )
    )  # fmt: skip


def too_long(seat: Seat) -> None:
    draft = seat.draft()
    for _ in range(14):
        text = "It asks for care, for time and for a calm look at what is there, day after day and week by week."
        seat.say(draft, f"{text} Nothing else is said here, and that is all there is to it.", seat.option(draft))


def too_long_a_trial(seat: Seat) -> None:
    trial = seat.draft()["trials"][0]
    change = seat.dice.choice(
        ({"duration_days": 21}, {"hours": 40}, {"duration_days": 0}, {"signal_no": ""}, {"if_then": ""})
    )
    trial |= change


def starter_with_other_words(seat: Seat) -> None:
    """A trial that hides behind a starter of the pack."""
    trial = seat.draft()["trials"][0]
    trial |= {"starter": "TRY01", "action": "Do the whole job for two weeks without asking anybody."}


def same_options_twice(seat: Seat) -> None:
    first, second = seat.dice.sample(seat.drafts["pathways"], 2)
    second["option_ids"] = list(first["option_ids"])


def too_sure(seat: Seat) -> None:
    """Sure while something is missing that may not be."""
    for draft in seat.drafts["pathways"]:
        draft["confidence"]["level"] = "high"
        if seat.dice.random() < 0.5 and not seat.material.scored:
            draft["confidence"]["missing"] = []


FAULTS: dict[str, Callable[[Seat], None]] = {
    one.__name__: one
    for one in (
        invented_strength, strength_asked_for_only, cited_and_not_there, wrong_gap, wrong_level, somebody_elses,
        unknown_option, blocked_option, fake_number, invented_name, altered_quotation, promise, diagnosis,
        figure_that_leaves, too_long, too_long_a_trial, starter_with_other_words, same_options_twice, too_sure,
    )
}  # fmt: skip


def spoiled(seat: Seat, kind: str) -> Drafts:
    """The drafts with one fault of a kind. Raises ValidationError where the record itself refuses it."""
    FAULTS[kind](seat)
    drafts = Drafts.read(seat.drafts)
    used = (one for draft in drafts.pathways for sentence in draft.sentences for one in sentence.evidence)
    return drafts.model_copy(
        update={"sources": cited(seat.material, used)}
    )  # so that no fault shows by its source alone
