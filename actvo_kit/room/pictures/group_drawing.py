"""Draws a picture the room may see from finished answers: everything goes through `method.aggregate`. Pure."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from actvo_kit.method.aggregate import FLOOR, Chosen, Item, Refusal, reveal, reveal_means, reveal_total
from actvo_kit.method.group_picture import mean_picture, picture, total_picture
from actvo_kit.method.group_view import SLUG_OF, VIEWS, chosen
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.room_views import GroupPicture
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from actvo_kit.room.answers.set_aside import split
from actvo_kit.room.pictures.gallery_wall import titles_of, wall

__all__ = ["OFFERED", "changes_a_gallery", "draw", "needed", "shown_at", "slug_of", "step_of", "still_up", "title"]

OFFERED = tuple(VIEWS)
"""The items that the console can reveal."""


def slug_of(item: str) -> str:
    """Returns the slug of the exercise whose answers an item counts."""
    return SLUG_OF[item]


def step_of(item: str, pack: Pack) -> str:
    """Returns the step whose people a picture counts: the first of its exercise, or the last. Empty where it would be
    the last and there is one alone.
    """
    steps = [step.id for step in pack.workshop.steps if step.slug == slug_of(item)]
    if VIEWS[item].at_last:
        return steps[-1] if len(steps) > 1 else ""
    return steps[0] if steps else ""


def shown_at(item: str, pack: Pack) -> str:
    """Returns the step at which a picture is drawn: the one whose people it counts, or the close."""
    counted, close = step_of(item, pack), pack.workshop.close
    return close.id if counted and close and VIEWS[item].at_close else counted


def title(item: str, pack: Pack) -> str:
    """Returns the picture's title."""
    return _item(item, pack).title


def needed(item: str, pack: Pack) -> int:
    """Returns how many people a picture takes."""
    return FLOOR.t if VIEWS[item].total else _item(item, pack).needed(FLOOR)


def draw(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]], today: date) -> GroupPicture | None:
    """Returns the picture of the room on the day `today`, or None when too few have an answer to count.

    `finished` maps person ids to done records.
    """
    if VIEWS[item].posts:
        return wall(item, pack, _posts(item, pack, finished))
    drawn = _item(item, pack)
    if total := VIEWS[item].total:
        counts = {person: total(answer, today) for person, answer in _known(item, pack, finished).items()}
        sum_outcome = reveal_total(item, counts)
        return None if isinstance(sum_outcome, Refusal) else total_picture(drawn, sum_outcome)
    respondents = _respondents(item, pack, finished)
    measure = VIEWS[item].measure
    if measure is None:
        outcome = reveal(drawn, respondents)
        return None if isinstance(outcome, Refusal) else picture(drawn, outcome)
    answers = {person: RECORDS[slug_of(item)].read(finished[person]) for person in respondents}
    means = {person: numbers for person, answer in answers.items() if (numbers := measure(answer)) is not None}
    means_outcome = reveal_means(drawn, means)
    return None if isinstance(means_outcome, Refusal) else mean_picture(drawn, means_outcome)


def still_up(picture: GroupPicture, pack: Pack, finished: Mapping[str, Mapping[str, Any]]) -> GroupPicture:
    """Returns a picture as it may be seen now: of a gallery, the texts of its rows that still stand, by `finished`."""
    if not VIEWS[picture.item].posts:
        return picture
    return titles_of(picture, _posts(picture.item, pack, finished))


def changes_a_gallery(slug: str, before: Answer, after: Answer) -> bool:
    """Returns whether a change put something up for the room to see, or took it down."""
    views = [view.posts for item, view in VIEWS.items() if slug_of(item) == slug and view.posts]
    return any(_standing(posts, slug, before) != _standing(posts, slug, after) for posts in views)


def _standing(posts: Callable[[Any], Collection[str]], slug: str, answer: Answer) -> set[str]:
    return set(posts(RECORDS[slug].read(answer.record))) if answer.status == "done" else set()


def _item(item: str, pack: Pack) -> Item:
    return VIEWS[item].item(pack)


def _respondents(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]]) -> dict[str, Chosen]:
    """Returns what each person who counts chose. Answers with cards that the pack has no longer are left out."""
    known = {person: chosen(item, answer, pack) for person, answer in _known(item, pack, finished).items()}
    return {person: choices for person, choices in known.items() if choices is not None}


def _posts(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]]) -> dict[str, Collection[str]]:
    """Returns what each person who counts put up."""
    posts = VIEWS[item].posts
    return {person: posts(answer) for person, answer in _known(item, pack, finished).items()} if posts else {}


def _known(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    slug = slug_of(item)
    whole = {person: record for person, record in finished.items() if not split(record, slug, pack).aside}
    return {person: RECORDS[slug].read(record) for person, record in whole.items()}
