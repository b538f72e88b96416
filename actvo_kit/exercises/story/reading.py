"""Says back a story, METHOD E1: where energy was higher and lower, what comes back, and the line. Never a type.

Sentences hold tags between stars: `Your energy was higher than your average in moments tagged *investigating*.`
"""

from collections.abc import Iterator, Mapping
from typing import Any

from actvo_kit.method.story import Lift, Proposal, hints, lifts, proposals
from actvo_kit.model.answers.story import StoryAnswer, StoryLine
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, ngettext

__all__ = ["line", "reading"]

STANCES = {
    "deepening": N_("Right now I am going deeper into what I do."),
    "shifting": N_("Right now I am moving towards something else."),
    "rebuilding": N_("Right now I am building something up again."),
    "starting_out": N_("Right now I am starting out."),
    "not_sure": N_("Where I am right now, I am not sure."),
}


def reading(record: StoryAnswer, pack: Pack) -> dict[str, Any]:
    """Returns `{"hints": [{"tag", "text", "count"}], "threads": [{"label", "why", "evidence"}], "line": [sentence]}`.

    A hint that was answered stays among them, so that the answer can be changed; `text` is about the tag, `count` says
    how few moments it rests on. `threads` are those to begin with.
    """
    doing: dict[str, str] = {tag.id: tag.words[pack.workshop.language].doing for tag in pack.story.tags}
    high, _low = hints(record)
    best = high.tag if high else None
    return {
        "hints": [_hint(lift, doing) for lift in _asked(record)],
        "threads": [_thread(proposal, doing, best) for proposal in proposals(record, pack.story.common)],
        "line": list(line(record.story_line)),
    }


def _asked(record: StoryAnswer) -> Iterator[Lift]:
    """Yields what is hinted at now, and what was answered: highest first, as the formula orders it."""
    open_ = {hint.tag for hint in hints(record) if hint}
    return (
        lift for lift in lifts(record.episode.values()) if lift.lift and lift.tag in open_ | record.rings_true.keys()
    )


def _hint(lift: Lift, doing: Mapping[str, str]) -> dict[str, str]:
    name = f"*{doing[lift.tag]}*"
    return {
        "tag": lift.tag,
        "text": _("Your energy was higher than your average in moments tagged {doing}", doing=name)
        if lift.lift > 0
        else _("Your energy was lower than your average in moments tagged {doing}", doing=name),
        "count": ngettext(
            "This rests on {count} moment. That is a small number, so take this as a hint.",
            "This rests on {count} moments. That is a small number, so take this as a hint.",
            lift.moments,
        ),
    }


def _thread(proposal: Proposal, doing: Mapping[str, str], best: str | None) -> dict[str, Any]:
    label = doing[proposal.tag] if proposal.tag else proposal.word
    energy = _("Here your energy was higher") if proposal.tag == best else _("Here your energy was lower")
    return {
        "label": label[:1].upper() + label[1:],
        "why": energy if proposal.tag else _("You wrote this word more than once"),
        "evidence": list(proposal.evidence),
    }


def line(pieces: StoryLine) -> Iterator[str]:
    """Yields the story line as sentences, each only of what was written."""
    does, so_that, best, low = (
        text.strip().rstrip(".") for text in (pieces.does, pieces.so_that, pieces.best_when, pieces.low_when)
    )
    if does and so_that:
        yield _("I'm someone who {does} so that {so_that}.", does=does, so_that=so_that)
    elif does:
        yield _("I'm someone who {does}.", does=does)
    elif so_that:
        yield _("I work so that {so_that}.", so_that=so_that)
    if best and low:
        yield _("I'm at my best when {best}, and I have little energy when {low}.", best=best, low=low)
    elif best:
        yield _("I'm at my best when {best}.", best=best)
    elif low:
        yield _("I have little energy when {low}.", low=low)
    if pieces.stance:
        yield _(STANCES[pieces.stance])
