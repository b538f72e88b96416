"""Makes the made-up people of METHOD 13.6, varied on purpose: whole and sparse, sure and torn, free and bound.

Each is about what several exercises say together, so that exercises are named here.
"""

from collections.abc import Callable, Iterator
from typing import Any

from actvo_kit.evaluate.people.answers import all_answers, constraints, options, scoring, story, strengths, values
from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Case, Records
from actvo_kit.evaluate.people.sample_texts import EXAMPLES
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.workshop import Pack

__all__ = ["usual"]

Make = Callable[[Dice], Records]


def usual(pack: Pack) -> tuple[Case, ...]:
    """Returns these people, always the same."""
    cases = [
        Case(id=f"{name}-{number}", about=about, pack=on, records=make(Dice(on, f"{name}-{number}")), enough=enough)
        for name, about, on, count, make, enough in _kinds(pack)
        for number in range(1, count + 1)
    ]
    return tuple(cases)


def _kinds(pack: Pack) -> Iterator[tuple[str, str, Pack, int, Make, bool]]:
    """Yields the name of a kind, what is special, the pack, how many, how they are made, and whether there is enough to
    draft from.
    """
    yield "whole", "Everything answered and scored", pack, 8, _whole, True
    yield "early", "Everything answered, not scored yet", pack, 6, _early, True
    yield "short", "The short form of scoring, the quick deck of values", _short_form(pack), 3, _short, True
    yield "few-values", "Three values in order and little else", pack, 2, _few_values, True
    yield "no-strengths", "No strength rated", pack, 2, _no_strengths, True
    yield "against", "The first value is rated −2 for every option", pack, 2, _against, True
    yield "favourite-out", "A fixed limit keeps out the favourite", pack, 2, _favourite_out, True
    yield "gut-no", "The top score is marked no", pack, 2, _gut_no, True
    yield "bends", "Flexible limits that the options strain", pack, 2, _bends, True
    yield "own-idea", "An idea of one's own on the shortlist", pack, 2, _own_idea, True
    yield "own-idea-bare", "An idea of one's own with a title and no more, not scored", pack, 1, _own_idea_bare, True
    yield "unrated-must", "The must strengths of the shortlist are not rated", pack, 2, _unrated_must, True
    yield "unsure", "Every cell is a guess or not known", pack, 2, _unsure, True
    yield "level", "Every cell is the same", pack, 1, _level, True
    yield "long", "Texts as long as they may be", pack, 2, _long, True
    yield "other-units", "Options in other units than the own one", pack, 2, _other_units, True
    yield "names", "Free texts that name colleagues and places", pack, 2, _names, True
    yield "blank-reshape", "A blank reshape of today's job", pack, 1, _blank_reshape, True
    yield "two", "Two options only", pack, 1, _two, True
    yield "nothing", "Nothing answered", pack, 1, _nothing, False
    yield "three-values", "Only three values are known", pack, 1, _three_values, False
    yield "all-out", "Fixed limits keep out every option of the shortlist", pack, 1, _all_out, False
    yield "one", "One option on the shortlist", pack, 1, _one, False


def _short_form(pack: Pack) -> Pack:
    """Returns the pack with the short form of scoring."""
    data = pack.plain()
    for page in data["workshop"]["pages"]:
        for step in page["steps"]:
            if step["slug"] == ScoringAnswer.slug:
                step["settings"] = {"short": True}
    return Pack.read(data)


def _free(dice: Dice, count: int = 3) -> list[str]:
    return options.shortlisted(dice, {}, count)


def _shortlisting(dice: Dice, shortlist: list[str]) -> Records:
    return all_answers(dice, options={"shortlist": shortlist})


def _nothing(_: Dice) -> Records:
    return {}


def _whole(dice: Dice) -> Records:
    return all_answers(dice)


def _early(dice: Dice) -> Records:
    return all_answers(dice, without=[ScoringAnswer.slug])


def _short(dice: Dice) -> Records:
    return all_answers(dice) | {"values": values.answer(dice, {}, deck="short30")}


def _few_values(dice: Dice) -> Records:
    return {"values": values.answer(dice, {}, count=3), "options": options.answer(dice, {}, _free(dice))}


def _no_strengths(dice: Dice) -> Records:
    records = all_answers(dice)
    del records["strengths"]
    return records


def _against(dice: Dice) -> Records:
    records = all_answers(dice)
    first = records["values"]["top5"][0]
    for option in records["options"]["shortlist"]:
        records["scoring"]["value_ratings"].setdefault(option, {})[first] = -2
    return records


def _favourite_out(dice: Dice) -> Records:
    """Makes somebody who is most curious about what they cannot do: away more days than they can be."""
    records = all_answers(dice, without=[ScoringAnswer.slug])
    far = max(dice.pack.catalogue.offered, key=lambda option: option.conditions.travel_days_month or 0)
    records["constraints"] = constraints.answer(dice, {}, CN03={"status": "fixed", "limit": {"max_days_month": 2}})
    shortlist = [*options.shortlisted(dice, records["constraints"]), far.id]
    records["options"] = options.answer(dice, {}, shortlist)
    records["options"]["reaction"][far.id] = {"gut": "curious", "why": "This is the one I think of in the evening"}
    records["scoring"] = scoring.answer(dice, records, shortlist[:3])
    return records


def _gut_no(dice: Dice) -> Records:
    records = all_answers(dice)
    top = records["options"]["shortlist"][-1]
    records["options"]["reaction"][top] = {"gut": "no", "why": "Too much of the same people"}
    for cell in records["scoring"]["cell"][top].values():
        cell |= {"x": 5, "conf": "high"}
    return records


def _bends(dice: Dice) -> Records:
    flexible: dict[str, Any] = {
        "CN02": {"status": "flexible", "limit": {"max_onsite_days": 0}},
        "CN01": {"status": "flexible", "limit": {"max_hours_week": 3}},
    }
    records = all_answers(dice)
    return records | {"constraints": constraints.answer(dice, {}, **flexible)}


def _own_idea(dice: Dice) -> Records:
    records, idea = all_answers(dice), options.own_idea(dice)
    idea["requires"] = [
        {"strength": strength, "level": 3, "weight": "must"} for strength in strengths.answer(dice, {})["picked"][:2]
    ]
    shortlist = [*records["options"]["shortlist"][:2], OWN]
    records["options"] = options.answer(dice, {}, shortlist, own_option=idea)
    return records | {"scoring": scoring.answer(dice, records, shortlist)}


def _own_idea_bare(dice: Dice) -> Records:
    records = all_answers(dice, without=[ScoringAnswer.slug])
    shortlist = [*records["options"]["shortlist"][:2], OWN]
    return records | {"options": options.answer(dice, {}, shortlist, own_option=options.own_idea(dice, summary=""))}


def _unrated_must(dice: Dice) -> Records:
    records = all_answers(dice)
    shortlist = [dice.pack.catalogue.option(option) for option in records["options"]["shortlist"]]
    required = {need.strength for option in shortlist for need in option.requires}
    others = [strength.id for strength in dice.pack.strengths.strengths if strength.id not in required]
    return records | {"strengths": strengths.answer(dice, {}, dice.chance.sample(others, 6))}


def _unsure(dice: Dice) -> Records:
    records = all_answers(dice)
    for cells in records["scoring"]["cell"].values():
        for criterion, cell in cells.items():
            cell.update({"conf": "low"} | ({"x": None} if criterion in ("KC3", "KC4") else {}))
    return records


def _level(dice: Dice) -> Records:
    records = all_answers(dice)
    return records | {"scoring": scoring.answer(dice, records, x=3, conf="high")}


def _long(dice: Dice) -> Records:
    records, text = all_answers(dice), " ".join(EXAMPLES)
    strengths.write(records["strengths"], text)
    values.write(records["values"], text)
    options.write(records["options"], text)
    story.write_moments(records["story"], text)
    return records


def _other_units(dice: Dice) -> Records:
    records = all_answers(dice)
    units = {dice.pack.catalogue.option(option).unit for option in records["options"]["shortlist"]}
    others = sorted({option.unit for option in dice.pack.catalogue.offered} - units - {"any"})
    records["options"]["my_unit"] = dice.chance.choice(others)
    return records


def _names(dice: Dice) -> Records:
    """Names as people write them: of colleagues, towns and products. They stay in the person's own words."""
    records = all_answers(dice)
    examples = (
        "Priya and I took ten odd cases apart in Leeds until she saw the pattern before I did.",
        "When Mr Okafor retired I kept his Excel sheet alive and taught it to Jean-Luc.",
        "Anna's crew asked me first, because the Vaillant manual had the wrong page.",
    )
    for rating, text in zip(records["strengths"]["rating"].values(), examples * 5, strict=False):
        rating["evidence"] = text
    records["story"]["theme"]["TH1"]["label"] = "What Priya taught me"
    for rating in records["options"]["shortlist"]:
        records["options"]["reaction"][rating]["why"] = "Sam in Digital spoke well of it"
    return records


def _blank_reshape(dice: Dice) -> Records:
    blank = next(option.id for option in dice.pack.catalogue.options if option.blank)
    records = all_answers(dice, without=[ScoringAnswer.slug])
    others = [
        option for option in records["options"]["shortlist"] if dice.pack.catalogue.option(option).type != "reshape"
    ]
    return records | {"options": options.answer(dice, {}, [blank, *others])}


def _two(dice: Dice) -> Records:
    return _shortlisting(dice, _free(dice, 2))


def _one(dice: Dice) -> Records:
    return _shortlisting(dice, _free(dice)[:1])


def _three_values(dice: Dice) -> Records:
    return {"values": values.answer(dice, {}, count=3)}


def _all_out(dice: Dice) -> Records:
    away = [option for option in dice.pack.catalogue.offered if (option.conditions.travel_days_month or 0) > 0]
    records = _shortlisting(dice, [option.id for option in away[:3]])
    return records | {
        "constraints": constraints.answer(dice, {}, CN03={"status": "fixed", "limit": {"max_days_month": 0}})
    }
