"""The console's view: numbers of people by step, names of who came, and nothing that anybody answered."""

from collections import Counter

from sqlalchemy import Connection

from actvo_kit.model.flow import Flow
from actvo_kit.model.room import Console, Guest, StepCount
from actvo_kit.model.workshop import Step
from actvo_kit.room import groups, showing
from actvo_kit.room.door import WayIn
from actvo_kit.room.ground import Ground
from actvo_kit.room.lines import is_manager_present, managers
from actvo_kit.room.places import places
from actvo_kit.store import answers, people, rooms
from actvo_kit.store.answers import Progress

__all__ = ["console_of", "person_behind"]


def console_of(connection: Connection, ground: Ground, way_in: WayIn) -> Console:
    """The screen now."""
    workshop = ground.pack.workshop
    flow = rooms.flow(connection, ground.id)
    manage = managers(connection, ground)
    progress, stuck = answers.progress(connection, ground.id), people.stuck(connection, ground.id)
    everybody = people.everybody(connection, ground.id)
    return Console(
        workshop=workshop.title,
        code=way_in.code,
        join_url=way_in.url,
        flow=flow.model_copy(update={"manager_present": is_manager_present(flow, manage)}),
        people=tuple(
            Guest(key=ground.keys.alias(one.id), name=one.name, manages=one.id in manage) for one in everybody
        ),
        triads=groups.by_name(connection, ground),
        steps=tuple(_count(step, flow, progress, stuck) for step in workshop.steps),
        scripts={step.slug: step.script for step in workshop.steps},
        reveals=showing.states(connection, ground, flow),
        alarms=ground.alarms.sentences(),
        now=ground.clock(),
    )


def person_behind(connection: Connection, ground: Ground, key: str) -> str | None:
    """The id of the person whom the console knows by `key`."""
    everybody = people.everybody(connection, ground.id)
    return next((one.id for one in everybody if ground.keys.alias(one.id) == key), None)


def _count(step: Step, flow: Flow, progress: Progress, stuck: Counter[str]) -> StepCount:
    here = {(status, place): people for (slug, status, place), people in progress.items() if slug == step.slug}
    return StepCount(
        slug=step.slug,
        title=step.title,
        minutes=step.minutes.total,
        plan=step.minutes.plain(),
        break_before=step.break_before,
        opened=step.slug in flow.opened_at,
        opened_at=flow.opened_at.get(step.slug),
        stuck=stuck[step.slug],
        started=sum(here.values()),
        moved_on=sum(people for (status, _), people in here.items() if status != "draft"),
        places=places(step.slug, progress),
    )
