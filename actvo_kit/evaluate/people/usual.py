"""The made-up people of METHOD 13.6, varied on purpose: whole and sparse, sure and torn, free and bound."""

from collections.abc import Callable, Iterator
from typing import Any

from actvo_kit.evaluate.people.answer_maker import Maker
from actvo_kit.evaluate.people.made_up_person import Case, Records
from actvo_kit.evaluate.people.sample_texts import EXAMPLES
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.workshop import Pack

__all__ = ["usual"]

Make = Callable[[Maker], Records]


def usual(pack: Pack) -> tuple[Case, ...]:
    """Every one of them, always the same."""
    found = [
        Case(id=f"{name}-{number}", about=about, pack=on, records=make(Maker(on, f"{name}-{number}")), enough=enough)
        for name, about, on, count, make, enough in _kinds(pack)
        for number in range(1, count + 1)
    ]
    return tuple(found)


def _kinds(pack: Pack) -> Iterator[tuple[str, str, Pack, int, Make, bool]]:
    """Name, what is special, the pack, how many, how they are made, and whether there is enough to draft from."""
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
    yield "three-values", "Only three values are known", pack, 1, lambda maker: {"values": maker.values(3)}, False
    yield "all-out", "Fixed limits keep out every option of the shortlist", pack, 1, _all_out, False
    yield "one", "One option on the shortlist", pack, 1, lambda maker: maker.whole(_free(maker)[:1]), False


def _short_form(pack: Pack) -> Pack:
    """The pack with the short form of scoring."""
    data = pack.plain()
    for page in data["workshop"]["pages"]:
        for step in page["steps"]:
            if step["slug"] == "scoring":
                step["settings"] = {"short": True}
    return Pack.read(data)


def _free(maker: Maker, count: int = 3) -> list[str]:
    return maker.shortlist({}, count)


def _nothing(_: Maker) -> Records:
    return {}


def _whole(maker: Maker) -> Records:
    return maker.whole()


def _early(maker: Maker) -> Records:
    return maker.whole(scored=False)


def _short(maker: Maker) -> Records:
    return maker.whole() | {"values": maker.values(deck="short30")}


def _few_values(maker: Maker) -> Records:
    return {"values": maker.values(3), "options": maker.options(_free(maker))}


def _no_strengths(maker: Maker) -> Records:
    found = maker.whole()
    del found["strengths"]
    return found


def _against(maker: Maker) -> Records:
    found = maker.whole()
    first = found["values"]["top5"][0]
    for option in found["options"]["shortlist"]:
        found["scoring"]["value_ratings"].setdefault(option, {})[first] = -2
    return found


def _favourite_out(maker: Maker) -> Records:
    """Who is most curious about what they cannot do: away more days than they can be."""
    found = maker.whole(scored=False)
    far = max(maker.pack.catalogue.offered, key=lambda one: one.conditions.travel_days_month or 0)
    found["constraints"] = maker.constraints(CN03={"status": "fixed", "limit": {"max_days_month": 2}})
    shortlist = [*maker.shortlist(found["constraints"], 3), far.id]
    found["options"] = maker.options(shortlist)
    found["options"]["reaction"][far.id] = {"gut": "curious", "why": "This is the one I think of in the evening"}
    found["scoring"] = maker.scoring(shortlist[:3], found["values"]["top5"])
    return found


def _gut_no(maker: Maker) -> Records:
    found = maker.whole()
    top = found["options"]["shortlist"][-1]
    found["options"]["reaction"][top] = {"gut": "no", "why": "Too much of the same people"}
    for cell in found["scoring"]["cell"][top].values():
        cell |= {"x": 5, "conf": "high"}
    return found


def _bends(maker: Maker) -> Records:
    flexible: dict[str, Any] = {
        "CN02": {"status": "flexible", "limit": {"max_onsite_days": 0}},
        "CN01": {"status": "flexible", "limit": {"max_hours_week": 3}},
    }
    found = maker.whole()
    return found | {"constraints": maker.constraints(**flexible)}


def _own_idea(maker: Maker) -> Records:
    found, idea = maker.whole(), maker.own_idea()
    idea["requires"] = [{"strength": one, "level": 3, "weight": "must"} for one in maker.strengths()["picked"][:2]]
    shortlist = [*found["options"]["shortlist"][:2], OWN]
    found["options"] = maker.options(shortlist, own_option=idea)
    return found | {"scoring": maker.scoring(shortlist, found["values"]["top5"])}


def _own_idea_bare(maker: Maker) -> Records:
    found = maker.whole(scored=False)
    shortlist = [*found["options"]["shortlist"][:2], OWN]
    return found | {"options": maker.options(shortlist, own_option=maker.own_idea(summary=""))}


def _unrated_must(maker: Maker) -> Records:
    found = maker.whole()
    asked = maker.asks(*(maker.pack.catalogue.option(one) for one in found["options"]["shortlist"]))
    others = [one.id for one in maker.pack.strengths.strengths if one.id not in asked]
    return found | {"strengths": maker.strengths(maker.dice.sample(others, 6))}


def _unsure(maker: Maker) -> Records:
    found = maker.whole()
    for cells in found["scoring"]["cell"].values():
        for one, cell in cells.items():
            cell.update({"conf": "low"} | ({"x": None} if one in ("KC3", "KC4") else {}))
    return found


def _level(maker: Maker) -> Records:
    found = maker.whole()
    top = found["values"]["top5"]
    return found | {"scoring": maker.scoring(found["options"]["shortlist"], top, x=3, conf="high")}


def _long(maker: Maker) -> Records:
    found, text = maker.whole(), " ".join(EXAMPLES)
    for rating in found["strengths"]["rating"].values():
        rating["evidence"] = text[:240]
    found["values"]["evidence"] = dict.fromkeys(found["values"]["top5"], text[:200])
    for moment in found["story"]["episode"].values():
        moment["what_i_did"] = text[:400]
    for one in found["options"]["shortlist"]:
        found["options"]["reaction"][one]["why"] = text[:140]
    return found


def _other_units(maker: Maker) -> Records:
    found = maker.whole()
    units = {maker.pack.catalogue.option(one).unit for one in found["options"]["shortlist"]}
    others = sorted({one.unit for one in maker.pack.catalogue.offered} - units - {"any"})
    found["options"]["my_unit"] = maker.dice.choice(others)
    return found


def _names(maker: Maker) -> Records:
    """Names as people write them: of colleagues, towns and products. They stay in the person's own words."""
    found = maker.whole()
    told = (
        "Priya and I took ten odd cases apart in Leeds until she saw the pattern before I did.",
        "When Mr Okafor retired I kept his Excel sheet alive and taught it to Jean-Luc.",
        "Anna's crew asked me first, because the Vaillant manual had the wrong page.",
    )
    for one, text in zip(found["strengths"]["rating"].values(), told * 5, strict=False):
        one["evidence"] = text
    found["story"]["theme"]["TH1"]["label"] = "What Priya taught me"
    for one in found["options"]["shortlist"]:
        found["options"]["reaction"][one]["why"] = "Sam in Digital spoke well of it"
    return found


def _blank_reshape(maker: Maker) -> Records:
    blank = next(one.id for one in maker.pack.catalogue.options if one.blank)
    found = maker.whole(scored=False)
    others = [one for one in found["options"]["shortlist"] if maker.pack.catalogue.option(one).type != "reshape"]
    return found | {"options": maker.options([blank, *others])}


def _two(maker: Maker) -> Records:
    return maker.whole(_free(maker, 2))


def _all_out(maker: Maker) -> Records:
    away = [one for one in maker.pack.catalogue.offered if (one.conditions.travel_days_month or 0) > 0]
    found = maker.whole([one.id for one in away[:3]])
    return found | {"constraints": maker.constraints(CN03={"status": "fixed", "limit": {"max_days_month": 0}})}
