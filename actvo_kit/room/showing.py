"""Pictures of the room: which may be frozen now, which is on the projector, and what a manager's presence forbids."""

from sqlalchemy import Connection

from actvo_kit.errors import NotAllowed
from actvo_kit.model.flow import Flow
from actvo_kit.model.room import GroupPicture, RevealState
from actvo_kit.room.ground import Ground
from actvo_kit.room.lines import is_manager_present, managers
from actvo_kit.room.pictures import OFFERED, draw, slug_of, title
from actvo_kit.store import answers, reveals, rooms
from actvo_kit.store.reveals import Revealed

__all__ = ["hidden", "on_projector", "reveal", "show", "states"]

READY = "Ready. Shares are rounded to 5 %, small counts stay hidden, and the picture is frozen."
NOT_WITH_A_MANAGER = ("motivators", "options")
"""What people pursue, and what they are curious about, stays unseen while somebody's manager attends (METHOD 9.1)."""
MANAGER_HERE = "Somebody’s manager attends, so this picture is not shown."


def states(connection: Connection, ground: Ground, flow: Flow) -> tuple[RevealState, ...]:
    """For each picture of an open step, in running order: whether it may be frozen now, or why not."""
    opened = [item for item in _offered(ground) if slug_of(item) in flow.opened_at]
    outside = managers(connection, ground)
    return tuple(_state(connection, ground, item, _draw(connection, ground, flow, item, outside)) for item in opened)


def reveal(connection: Connection, ground: Ground, item: str) -> str:
    """Freezes a picture and puts it on the projector. Raises NotAllowed with the reason."""
    if item not in _offered(ground):
        raise NotAllowed("The room has no picture of this.")
    flow, outside = rooms.flow(connection, ground.id), managers(connection, ground)
    drawn = _draw(connection, ground, flow, item, outside)
    if isinstance(drawn, str):
        raise NotAllowed(drawn)
    reveals.keep(connection, ground.id, item, drawn, ground.clock())
    return show(connection, ground, item)


def show(connection: Connection, ground: Ground, item: str | None) -> str:
    """Puts a frozen picture on the projector, or none. Raises NotAllowed."""
    flow = rooms.flow(connection, ground.id)
    if item is not None and (item not in _offered(ground) or reveals.last(connection, ground.id, item) is None):
        raise NotAllowed("There is no picture of this yet; reveal it first.")
    if item is not None and _forbidden(flow, item, managers(connection, ground)):
        raise NotAllowed(MANAGER_HERE)
    rooms.move(connection, ground.id, lambda now: now.model_copy(update={"showing": item}))
    return "The picture is on the projector now." if item else "The projector shows no picture now."


def on_projector(connection: Connection, ground: Ground, flow: Flow) -> GroupPicture | None:
    """The frozen picture that everybody sees, while they may."""
    if flow.showing is None or _forbidden(flow, flow.showing, managers(connection, ground)):
        return None
    found = reveals.last(connection, ground.id, flow.showing)
    return found.picture if found else None


def hidden(flow: Flow, slug: str) -> Flow:
    """No picture of the step `slug` is on the projector. What was frozen keeps counting."""
    shown = flow.showing is not None and slug_of(flow.showing) == slug
    return flow.model_copy(update={"showing": None}) if shown else flow


def _offered(ground: Ground) -> tuple[str, ...]:
    """The pictures of this workshop's steps, in running order."""
    order = [str(step.slug) for step in ground.pack.workshop.steps]
    return tuple(item for slug in order for item in OFFERED if slug_of(item) == slug)


def _state(connection: Connection, ground: Ground, item: str, drawn: Revealed | str) -> RevealState:
    return RevealState(
        item=item,
        slug=slug_of(item),
        title=title(item, ground.pack),
        ready=not isinstance(drawn, str),
        reason=drawn if isinstance(drawn, str) else READY,
        revealed=reveals.last(connection, ground.id, item) is not None,
    )


def _draw(connection: Connection, ground: Ground, flow: Flow, item: str, outside: frozenset[str]) -> Revealed | str:
    """The picture, or why there is none; `outside` are managers of people here. Drawn again when something changed."""
    if _forbidden(flow, item, outside):
        return MANAGER_HERE
    slug, last = slug_of(item), reveals.last(connection, ground.id, item)
    state = (answers.done_versions(connection, ground.id, slug), outside, last)
    if ground.drawn.get(item, (None, ""))[0] != state:
        finished = answers.done(connection, ground.id, slug)
        counted = {person: record for person, record in finished.items() if person not in outside}
        ground.drawn[item] = (state, draw(item, ground.pack, counted, last))
    return ground.drawn[item][1]


def _forbidden(flow: Flow, item: str, managers_here: frozenset[str]) -> bool:
    return item in NOT_WITH_A_MANAGER and is_manager_present(flow, managers_here)
