"""Decides which pictures of the room may be drawn now, which is on the projector, and what a manager's presence
forbids.

Whether a picture is offered depends on how many moved on, which the console shows anyway, and never on an answer.
"""

from typing import Any, NamedTuple

from actvo_kit.errors import NotAllowed
from actvo_kit.method.aggregate import FLOOR
from actvo_kit.method.group_picture import number
from actvo_kit.method.group_view import VIEWS
from actvo_kit.model.flow import Flow
from actvo_kit.model.room_views import GroupPicture, RevealState
from actvo_kit.room.people.reporting_lines import is_manager_present, managers
from actvo_kit.room.pictures.group_drawing import OFFERED, draw, needed, shown_at, slug_of, step_of, still_up, title
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import answers, progress, reveals, rooms
from actvo_kit.store.engine import Connection
from actvo_kit.store.progress import Progress
from actvo_kit.words import N_, _

__all__ = ["hidden", "on_projector", "reveal", "show", "states", "too_few"]

WAITS = N_("A picture can be drawn when {count} people or more have moved on.")
OFFERED_NOW = N_("The picture can be drawn now. It is drawn once, and then it stays as it is.")
TOO_FEW = N_(
    "Too few people have finished this step, so no picture was drawn. Try again when {count} more people have moved on."
)
TOO_FEW_POSTS = N_(
    "Too few people have given a title, so the wall stays closed. Try again when {count} more people have moved on."
)
DRAWN = N_("The picture is drawn. It stays as it is, whatever people change.")
MANAGER_HERE = N_("Somebody’s manager is here, so this picture is not shown.")


class Outcome(NamedTuple):
    """The outcome of a press: the sentence about it, and whether there is a picture."""

    sentence: str
    drawn: bool


def states(
    connection: Connection, context: RoomContext, flow: Flow, standing: Progress, outside: frozenset[str]
) -> tuple[RevealState, ...]:
    """Returns, for each picture of an open step, in running order, whether it may be drawn now, or why not.

    `outside` are managers of people here.
    """
    drawn, tried = reveals.drawn(connection, context.id), reveals.attempts(connection, context.id)
    reveal_states = []
    for item in (item for item in _offered(context) if shown_at(item, context.pack) in flow.opened_at):
        why = _why(item, needed(item, context.pack), _moved_on(item, context, standing), tried.get(item))
        reveal_states.append(
            RevealState(
                item=item,
                slug=shown_at(item, context.pack),
                title=title(item, context.pack),
                ready=why == _(OFFERED_NOW) and item not in drawn and not _forbidden(flow, item, outside),
                reason=_(MANAGER_HERE) if _forbidden(flow, item, outside) else _(DRAWN) if item in drawn else why,
                revealed=item in drawn,
            )
        )
    return tuple(reveal_states)


def reveal(connection: Connection, context: RoomContext, item: str) -> Outcome:
    """Draws a picture, once, and puts it on the projector; pressed again it is the same picture.

    Too few answers are kept as an attempt. Raises NotAllowed with the reason while nothing is offered.
    """
    flow = context.flow(connection)
    standing, outside = progress.of_room(connection, context.id), managers(connection, context)
    state = next(
        (
            reveal_state
            for reveal_state in states(connection, context, flow, standing, outside)
            if reveal_state.item == item
        ),
        None,
    )
    if state is None:
        raise NotAllowed(_("The room has no picture of this."))
    if not state.revealed:
        if not state.ready:
            raise NotAllowed(state.reason)
        picture = draw(
            item, context.pack, _finished(connection, context, item, outside), context.clock().astimezone().date()
        )
        if picture is None:
            reveals.tried(connection, context.id, item, _moved_on(item, context, standing))
            return Outcome(too_few(item), drawn=False)
        reveals.keep(connection, context.id, picture, context.clock())
    return Outcome(show(connection, context, item), drawn=True)


def show(connection: Connection, context: RoomContext, item: str | None) -> str:
    """Puts a picture that was drawn on the projector, or none. Raises NotAllowed."""
    flow = context.flow(connection)
    if item is not None and (item not in _offered(context) or reveals.picture_of(connection, context.id, item) is None):
        raise NotAllowed(_("There is no picture of this yet; reveal it first."))
    if item is not None and _forbidden(flow, item, managers(connection, context)):
        raise NotAllowed(_(MANAGER_HERE))
    rooms.move(connection, context.id, lambda now: now.model_copy(update={"showing": item}))
    return _("The picture is on the projector now.") if item else _("The projector shows no picture now.")


def too_few(item: str) -> str:
    """Says that an attempt found too few answers."""
    return _(TOO_FEW_POSTS if VIEWS[item].posts else TOO_FEW, count=number(FLOOR.t))


def on_projector(connection: Connection, context: RoomContext, flow: Flow) -> GroupPicture | None:
    """Returns the picture on the projector, while it may be seen; of a gallery, what still stands."""
    outside = managers(connection, context)
    if flow.showing is None or _forbidden(flow, flow.showing, outside):
        return None
    picture = reveals.picture_of(connection, context.id, flow.showing)
    if picture is None or not VIEWS[picture.item].posts:
        return picture
    return still_up(picture, context.pack, _finished(connection, context, picture.item, outside))


def hidden(flow: Flow, step: str, context: RoomContext) -> Flow:
    """Returns the flow without a picture of `step` on the projector."""
    shown = flow.showing is not None and shown_at(flow.showing, context.pack) == step
    return flow.model_copy(update={"showing": None}) if shown else flow


def _offered(context: RoomContext) -> tuple[str, ...]:
    """Returns the pictures of this workshop's steps, in running order."""
    ordered = sorted(OFFERED, key=lambda item: VIEWS[item].measure is not None)  # first what is done, then how it feels
    return tuple(
        item for step in context.pack.workshop.steps for item in ordered if shown_at(item, context.pack) == step.id
    )


def _why(item: str, least: int, moved_on: int, tried: int | None) -> str:
    """Returns the fixed sentence about a picture that is not drawn yet."""
    if moved_on < least:
        return _(WAITS, count=number(least))
    if tried is not None and moved_on < tried + FLOOR.t:
        return too_few(item)
    return _(OFFERED_NOW)


def _moved_on(item: str, context: RoomContext, standing: Progress) -> int:
    """Counts the people who finished or skipped, managers too: the number that the console shows."""
    step = step_of(item, context.pack)
    return sum(people for where, people in standing.items() if where.slug == step and where.moved_on)


def _finished(
    connection: Connection, context: RoomContext, item: str, outside: frozenset[str]
) -> dict[str, dict[str, Any]]:
    """Returns the records that count, by person; those of managers of people here do not."""
    done = answers.done(connection, context.id, slug_of(item))
    return {person: record for person, record in done.items() if person not in outside}


def _forbidden(flow: Flow, item: str, managers_here: frozenset[str]) -> bool:
    return not VIEWS[item].with_manager and is_manager_present(flow, managers_here)
