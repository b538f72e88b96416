"""Tries a writer on every case and every pair, one after another."""

from collections.abc import Callable, Iterable

from actvo_kit.evaluate.draft_request import Writer, write
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.evaluate.people.swaps import Pair
from actvo_kit.evaluate.report import Compared, Report, Tried
from actvo_kit.evaluate.rubric.rated_drafts import View
from actvo_kit.evaluate.rubric.rows import scored
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Drafts

__all__ = ["evaluate"]


async def evaluate(
    writer: Writer, cases: Iterable[Case], pairs: Iterable[Pair], each: Callable[[str], object] = str
) -> Report:
    """Tries the writer on all of them and returns the report. `each` hears the id of every case before it is tried."""
    tried = []
    for case in cases:
        each(case.id)
        tried.append(await _tried(writer, case))
    compared = []
    for pair in pairs:
        each(pair.one.id)
        compared.append(await _compared(writer, pair))
    return Report(tuple(tried), tuple(compared))


async def _tried(writer: Writer, case: Case) -> Tried:
    written = await write(writer, case)
    view = View(case, written.drafts, case.brief().material)
    return Tried(case, written, scored(view), view.faults)


async def _compared(writer: Writer, pair: Pair) -> Compared:
    both = [await write(writer, case) for case in (pair.one, pair.other)]
    (first, second), known = (each.drafts for each in both), pair.one.brief().material.known
    return Compared(
        pair.attribute,
        pair.one.id,
        same_options=_options(first) == _options(second),
        same_types=_types(first, known) == _types(second, known),
        same_seniority=_seniority(first, known) == _seniority(second, known),
    )


def _options(drafts: Drafts) -> set[frozenset[str]]:
    return {frozenset(draft.option_ids) for draft in drafts.pathways}


def _types(drafts: Drafts, known: dict[str, Option]) -> list[list[str]]:
    return sorted(
        sorted(known[option_id].type for option_id in draft.option_ids if option_id in known)
        for draft in drafts.pathways
    )


def _seniority(drafts: Drafts, known: dict[str, Option]) -> list[int]:
    """Returns the highest level that each draft's options ask for: what stands in a catalogue for how senior something
    is.
    """
    return sorted(
        max(
            (need.level for option_id in draft.option_ids if option_id in known for need in known[option_id].requires),
            default=0,
        )
        for draft in drafts.pathways
    )
