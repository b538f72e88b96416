"""Builds `cd.llm.in/1`, METHOD 13.2: a person's ticked fields and the catalogue's rows as data. What is absent is
absent.
"""

from collections.abc import Iterable
from typing import Any

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.drafting.answers.base import Say, without_empty
from actvo_kit.drafting.answers.scoring import scores
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.references import references
from actvo_kit.method import constraints
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.catalogue import Option

__all__ = ["near", "payload", "sendable"]

PARTS = (
    "themes", "story_line", "values_top5", "motivators", "strengths", "evidence", "learning", "constraints",
    "shortlist", "scores", "experiments",
)  # fmt: skip
"""What a letter says of a person, in this order."""
NEAR = 5
WORDS_PER_PATHWAY = 320
WORDLESS = ("source",)
"""What a catalogue row says of itself and nobody has to know."""


def sendable(brief: Brief, ticked_material: Material) -> tuple[Option, ...]:
    """Returns the ticked shortlist without what a fixed limit keeps out, unless that very limit was ticked."""
    return tuple(
        option
        for option in ticked_material.shortlist
        if ticked_material.blocking(option) or not brief.material.blocking(option)
    )


def near(brief: Brief, ticked_material: Material) -> tuple[Option, ...]:
    """Returns at most five open options beside the shortlist that come closest to what was ticked; none that is kept
    out.

    A question is not about options that the person has not chosen: none then but their own idea, shortlisted or not.
    """
    if brief.ask.about:
        return tuple(
            option
            for option_id, option in ticked_material.known.items()
            if option_id == OWN and option not in ticked_material.shortlist
        )
    taken = {option.id for option in brief.material.shortlist}
    free = [
        option
        for option in ticked_material.pack.catalogue.offered
        if option.id not in taken and option.status == "open"
    ]
    free = [option for option in free if not _blocked(brief.material, option)]
    return tuple(sorted(free, key=lambda option: (-ticked_material.explore(option), option.id))[:NEAR])


def payload(brief: Brief, ticked_material: Material, say: Say) -> dict[str, Any]:
    """Returns the data of one letter. `ticked_material` holds the ticked fields of `brief.material`."""
    shortlist = sendable(brief, ticked_material)
    rows = [*shortlist, *near(brief, ticked_material)]
    return without_empty({
        "schema": "cd.llm.in/1",
        "language": ticked_material.language,
        "as_of": brief.now.date().isoformat(),
        "participant": _participant(ticked_material, shortlist, say),
        "refer": {} if brief.ask.about else _referring(ticked_material, rows),
        "computed": [_computed(ticked_material, option) for option in rows],
        "catalogue": [_row(option, say) for option in rows],
        "names": _names(ticked_material, rows) if rows else {},
        "request": _request(brief, ticked_material, rows, say),
    })  # fmt: skip


def _referring(ticked_material: Material, rows: Iterable[Option]) -> dict[str, str]:
    """Returns what may be referred to as `{{name}}`, with the id of what stands there."""
    return {name: reference.id for name, reference in references(ticked_material, rows).items()}


def _request(brief: Brief, ticked_material: Material, rows: list[Option], say: Say) -> dict[str, Any]:
    if brief.ask.about:
        is_there = brief.ask.near in _ids(ticked_material, rows)
        return {"question_about": brief.ask.about} | ({"near": brief.ask.near} if is_there else {})
    request: dict[str, Any] = {"n_pathways": 3, "tone": "plain", "max_words_per_pathway": WORDS_PER_PATHWAY}
    return request | ({"steer": say("steer", brief.ask.steer)} if brief.ask.steer.strip() else {})


def _ids(ticked_material: Material, rows: list[Option]) -> set[str]:
    """Returns the cards, strengths, threads and options in this letter: it names no other, for an id says something
    too.
    """
    cards = {
        *ticked_material.values.top5,
        *ticked_material.values.evidence,
        *ticked_material.strengths.rating,
        *ticked_material.story.theme,
    }
    return cards | {option.id for option in rows}


def _participant(ticked_material: Material, shortlist: tuple[Option, ...], say: Say) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    for leaves in LEAVING.values():
        for name, part in leaves.tell(ticked_material, say).items():
            parts[name] = parts.get(name, []) + part if name == "evidence" else part
    parts |= {"shortlist": [option.id for option in shortlist], "scores": scores(ticked_material, shortlist)}
    return {"alias": "P"} | {name: parts[name] for name in PARTS if parts.get(name)}


def _computed(ticked_material: Material, option: Option) -> dict[str, Any]:
    """Returns what the kit computes from the ticked fields alone; what it cannot compute is absent."""
    figures: dict[str, Any] = {"option_id": option.id}
    if any(rating.level is not None for rating in ticked_material.strengths.rating.values()):
        met = ticked_material.coverage(option)
        if met.coverage is not None:
            figures["coverage"] = round(met.coverage, 4)
        figures["gaps"] = [{"id": gap.strength, "short_by": gap.short_by} for gap in met.gaps]
        figures["not_rated"] = [need.strength for need in ticked_material.unrated(option)]
    if (match := ticked_material.motivator_match(option)) is not None and ticked_material.drivers:
        figures["motivator_match"] = round(match, 4)
    if ticked_material.constraints.plain() != type(ticked_material.constraints)().plain():
        figures["constraint_status"] = {
            finding.constraint: finding.standing for finding in constraints.check(ticked_material.constraints, option)
        } or "ok"
    return figures


def _row(option: Option, say: Say) -> dict[str, Any]:
    row = without_empty({name: part for name, part in option.plain().items() if name not in WORDLESS})
    if option.id == OWN:
        row |= {name: say(f"own_idea.{name}", row[name]) for name in ("title", "summary")}
    return row


def _names(ticked_material: Material, rows: list[Option]) -> dict[str, str]:
    """Returns what the ids in the rows are called."""
    used = {need.strength for option in rows for need in option.requires}
    used |= {motivator for option in rows for motivator in option.supply or {}}
    used |= {criterion.id for criterion in ticked_material.pack.criteria.criteria}
    used |= {reference.id for reference in LEAVING["learning"].refer(ticked_material)}
    formats = {format_id for option in rows for format_id in option.learning_formats}
    deck = {
        learning_format.id: learning_format.words[ticked_material.language].practise
        for learning_format in ticked_material.pack.learning.formats
        if learning_format.id in formats
    }
    named = {
        card: ticked_material.titles[card] for card in sorted(used) if card in ticked_material.titles
    }  # all but of decks not there
    return named | dict(sorted(deck.items()))


def _blocked(material: Material, option: Option) -> bool:
    return any(finding.standing == "blocked" for finding in constraints.check(material.constraints, option))
