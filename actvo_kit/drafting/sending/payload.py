"""Builds `cd.llm.in/1`, METHOD 13.2: a person's ticked fields and the catalogue's rows as data. What is absent is
absent.
"""

from typing import Any

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.drafting.answers.base import Say, without_empty
from actvo_kit.drafting.answers.scoring import scores
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.material import Material
from actvo_kit.method import constraints
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.catalogue import Option

__all__ = ["near", "payload", "sendable"]

PARTS = (
    "themes", "story_line", "values_top5", "motivators", "strengths", "evidence", "learning", "constraints",
    "shortlist", "scores",
)  # fmt: skip
"""What a letter says of a person, in this order."""
NEAR = 5
WORDS_PER_PATHWAY = 320
WORDLESS = ("source",)
"""What a catalogue row says of itself and nobody has to know."""


def sendable(brief: Brief, mine: Material) -> tuple[Option, ...]:
    """Returns the ticked shortlist without what a fixed limit keeps out, unless that very limit was ticked."""
    return tuple(option for option in mine.shortlist if mine.blocking(option) or not brief.material.blocking(option))


def near(brief: Brief, mine: Material) -> tuple[Option, ...]:
    """Returns at most five open options beside the shortlist that come closest to what was ticked; none that is kept
    out.

    A question is not about options that the person has not chosen: none then but their own idea, shortlisted or not.
    """
    if brief.ask.about:
        return tuple(option for one, option in mine.known.items() if one == OWN and option not in mine.shortlist)
    taken = {option.id for option in brief.material.shortlist}
    free = [option for option in mine.pack.catalogue.offered if option.id not in taken and option.status == "open"]
    free = [option for option in free if not _blocked(brief.material, option)]
    return tuple(sorted(free, key=lambda option: (-mine.explore(option), option.id))[:NEAR])


def payload(brief: Brief, mine: Material, say: Say) -> dict[str, Any]:
    """Returns the data of one letter. `mine` holds the ticked fields of `brief.material`."""
    shortlist = sendable(brief, mine)
    rows = [*shortlist, *near(brief, mine)]
    return without_empty({
        "schema": "cd.llm.in/1",
        "language": mine.language,
        "as_of": brief.now.date().isoformat(),
        "participant": _participant(mine, shortlist, say),
        "computed": [_computed(mine, option) for option in rows],
        "catalogue": [_row(option, say) for option in rows],
        "names": _names(mine, rows) if rows else {},
        "request": _request(brief, mine, rows, say),
    })  # fmt: skip


def _request(brief: Brief, mine: Material, rows: list[Option], say: Say) -> dict[str, Any]:
    if brief.ask.about:
        there = brief.ask.near in _ids(mine, rows)
        return {"question_about": brief.ask.about} | ({"near": brief.ask.near} if there else {})
    request: dict[str, Any] = {"n_pathways": 3, "tone": "plain", "max_words_per_pathway": WORDS_PER_PATHWAY}
    return request | ({"steer": say("steer", brief.ask.steer)} if brief.ask.steer.strip() else {})


def _ids(mine: Material, rows: list[Option]) -> set[str]:
    """Returns the cards, strengths, threads and options in this letter: it names no other, for an id says something
    too.
    """
    cards = {*mine.values.top5, *mine.values.evidence, *mine.strengths.rating, *mine.story.theme}
    return cards | {option.id for option in rows}


def _participant(mine: Material, shortlist: tuple[Option, ...], say: Say) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for leaves in LEAVING.values():
        for name, part in leaves.tell(mine, say).items():
            found[name] = found.get(name, []) + part if name == "evidence" else part
    found |= {"shortlist": [option.id for option in shortlist], "scores": scores(mine, shortlist)}
    return {"alias": "P"} | {name: found[name] for name in PARTS if found.get(name)}


def _computed(mine: Material, option: Option) -> dict[str, Any]:
    """Returns what the kit computes from the ticked fields alone; what it cannot compute is absent."""
    found: dict[str, Any] = {"option_id": option.id}
    if any(rating.level is not None for rating in mine.strengths.rating.values()):
        met = mine.coverage(option)
        if met.coverage is not None:
            found["coverage"] = round(met.coverage, 4)
        found["gaps"] = [{"id": gap.strength, "short_by": gap.short_by} for gap in met.gaps]
        found["not_rated"] = [need.strength for need in mine.unrated(option)]
    if (match := mine.motivator_match(option)) is not None and mine.drivers:
        found["motivator_match"] = round(match, 4)
    if mine.constraints.plain() != type(mine.constraints)().plain():
        found["constraint_status"] = {
            one.constraint: one.standing for one in constraints.check(mine.constraints, option)
        } or "ok"
    return found


def _row(option: Option, say: Say) -> dict[str, Any]:
    row = without_empty({name: part for name, part in option.plain().items() if name not in WORDLESS})
    if option.id == OWN:
        row |= {name: say(f"own_idea.{name}", row[name]) for name in ("title", "summary")}
    return row


def _names(mine: Material, rows: list[Option]) -> dict[str, str]:
    """Returns what the ids in the rows are called."""
    used = {need.strength for option in rows for need in option.requires}
    used |= {one for option in rows for one in option.supply or {}}
    used |= {criterion.id for criterion in mine.pack.criteria.criteria}
    formats = {one for option in rows for one in option.learning_formats}
    deck = {one.id: one.words[mine.language].practise for one in mine.pack.learning.formats if one.id in formats}
    named = {card: mine.titles[card] for card in sorted(used) if card in mine.titles}  # all but of decks not there
    return named | dict(sorted(deck.items()))


def _blocked(material: Material, option: Option) -> bool:
    return any(one.standing == "blocked" for one in constraints.check(material.constraints, option))
