"""Collects all that a room keeps of one person: what they wrote, what they were told, and what was noted about them."""

from typing import Any

from actvo_kit.room.colleagues.shown_replies import SLUG
from actvo_kit.room.people import person_names, talking_groups
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import invitations, notes, personal_rows
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["everything_of"]

Rows = list[dict[str, Any]]
WAIT = N_("Replies are here. You can read them once you have kept your own picture in Strengths.")


def everything_of(connection: Connection, context: RoomContext, person_id: str) -> dict[str, Any]:
    """Returns all of it as plain data. `bookkeeping` is what keeps two pages of one person from overwriting
    each other.
    """
    rows = personal_rows.rows(connection, person_id)
    (me,) = rows["person"]
    titles: dict[str, str] = {step.id: step.title for step in context.pack.workshop.steps}
    expected = next(iter(rows["invitation"]), {})
    drafts = next(iter(rows["draft"]), {})
    paths = {row["slug"]: row.pop("paths") for row in rows["answer"]}
    return {
        "workshop": context.pack.workshop.title,
        "name": me["name"],
        "came_at": me["joined_at"],
        "days_kept_after_the_end": me["keep_days"],
        "expected_as": expected.get("name"),
        "manager_named_by_your_facilitator": expected.get("manager"),
        "a_manager_here": me["manages"],
        "named_as_a_manager_on_the_list": _is_named(connection, context, me["name"]),
        "you_talk_with": list(talking_groups.of_person(connection, context, person_id)),
        "stuck_in": titles.get(me["stuck"], me["stuck"]),
        "ways_to_your_place": rows["way"],
        "answers": _by_step(rows["answer"], titles),
        "steps_you_began": _by_step(rows["progress"], titles),
        "drafts": drafts.get("drafts"),
        "drafts_before": drafts.get("previous"),
        "links_to_colleagues": rows["colleague_link"],
        "replies_of_colleagues": _replies(rows),
        "agreed_day": next(iter(rows["promise"]), None),
        "versions_to_share": rows["packet"],
        "shared_with": rows["packet_grant"],
        "what_happened_to_it": rows["ledger"],
        "notes_from_your_facilitator": rows["note"],
        "notes_to_everybody": notes.to_everybody(connection, context.id),
        "sent_to_a_language_model": rows["sent"],
        "bookkeeping": {"changes_of_fields": paths, "replies": rows["edit"]},
    }


def _replies(rows: dict[str, Rows]) -> Rows | str:
    """Returns what colleagues wrote, or before the own rating is finished a sentence about when it can be read."""
    is_rated = any(row["slug"] == SLUG and row["status"] == "done" for row in rows["answer"])
    return rows["colleague_reply"] if is_rated or not rows["colleague_reply"] else _(WAIT)


def _by_step(rows: Rows, titles: dict[str, str]) -> dict[str, Any]:
    """Returns rows by step, in the order of the workshop; steps that are not in the pack any more come last."""
    order = {slug: number for number, slug in enumerate(titles)}
    rows = sorted(rows, key=lambda row: order.get(row["slug"], len(order)))
    return {row["slug"]: {"title": titles.get(row["slug"], row["slug"])} | _without_slug(row) for row in rows}


def _without_slug(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "slug"}


def _is_named(connection: Connection, context: RoomContext, name: str) -> bool:
    """Returns whether somebody's line on the roster names them as a manager; whose line is not theirs to take."""
    lines = invitations.of_room(connection, context.id)
    return any(line.manager and person_names.key(line.manager) == person_names.key(name) for line in lines)
