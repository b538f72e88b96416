"""Builds the console's view: numbers of people by step, names of people, and nothing that anybody answered."""

from actvo_kit.model.flow import Flow
from actvo_kit.model.room_views import Console, Guest, StepCount
from actvo_kit.model.workshop import Step
from actvo_kit.room.entry.joining import WayIn
from actvo_kit.room.people import talking_groups
from actvo_kit.room.people.reporting_lines import is_manager_present, managers
from actvo_kit.room.pictures import group_reveals
from actvo_kit.room.room_context import RoomContext
from actvo_kit.room.stages import places
from actvo_kit.store import people, progress
from actvo_kit.store.engine import Connection
from actvo_kit.store.progress import Progress

__all__ = ["console_of", "person_behind"]


def console_of(connection: Connection, context: RoomContext, way_in: WayIn) -> Console:
    """Returns the console's screen now."""
    workshop = context.pack.workshop
    flow = context.flow(connection)
    manage = managers(connection, context)
    standing, now = progress.of_room(connection, context.id), context.clock()
    counted = context.stages.at_beat(now, standing)
    everybody = people.everybody(connection, context.id)
    return Console(
        workshop=workshop.title,
        code=way_in.code,
        join_url=way_in.url,
        flow=flow.model_copy(update={"manager_present": is_manager_present(flow, manage)}),
        people=tuple(
            Guest(key=context.keys.alias(attendee.id), name=attendee.name, manages=attendee.id in manage)
            for attendee in everybody
        ),
        triads=talking_groups.by_name(connection, context),
        steps=tuple(_count(step, flow, standing, counted) for step in workshop.steps),
        scripts={step.id: step.script for step in workshop.steps},
        reveals=group_reveals.states(connection, context, flow, standing, manage),
        alarms=context.alarms.sentences(),
        now=now,
    )


def person_behind(connection: Connection, context: RoomContext, key: str) -> str | None:
    """Returns the id of the person whom the console knows by `key`, or None."""
    everybody = people.everybody(connection, context.id)
    return next((attendee.id for attendee in everybody if context.keys.alias(attendee.id) == key), None)


def _count(step: Step, flow: Flow, standing: Progress, counted: Progress) -> StepCount:
    inside = {place: people for place, people in standing.items() if place.slug == step.id}
    return StepCount(
        slug=step.id,
        title=step.title,
        part=step.part,
        when=step.when,
        minutes=step.minutes.total,
        plan=step.minutes.plain(),
        pair=step.pair,
        opened=step.id in flow.opened_at,
        opened_at=flow.opened_at.get(step.id),
        stuck=sum(people for place, people in inside.items() if place.stuck),
        started=sum(inside.values()),
        moved_on=sum(people for place, people in inside.items() if place.moved_on),
        places=places(step, counted),
    )
