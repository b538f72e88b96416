"""Makes a calendar file of an experiment: its start, day 14 and day 30 (METHOD E10).

Other people may see a calendar. So the file names the experiment and nothing else of it, unless its person wants more.
"""

from datetime import date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from actvo_kit.model.answers.experiments import Experiment
from actvo_kit.words import N_, _

__all__ = ["calendar_file", "meeting_file"]

OPEN = N_("Open the private link that you saved, and say what happened. It takes three taps.")
DAYS = (
    (0, N_("Start: {title}"), ""),
    (14, N_("Day 14, what did you see? {title}"), OPEN),
    (30, N_("Day 30, what is different now? {title}"), N_("Open the private link that you saved.")),
)
"""The days after the start, what stands in the calendar, and what is said there."""
MEETING = timedelta(minutes=20)
MEET = N_("What did you try, what did you learn, what has changed? Then open the private link that you saved.")


def calendar_file(experiment: Experiment, title: str, mark: str, now: datetime, with_plan: bool = False) -> bytes:
    """Returns the file of an experiment that has a start; `mark` tells its entries from all others.

    With the plan, the first entry holds what the person wrote: the belief, what they will do and both signals.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//actvo_kit//experiments//")
    calendar.add("version", "2.0")
    assert experiment.start is not None  # noqa: S101  whoever asks has looked
    for days, summary, about in DAYS:
        more = _plan(experiment) if with_plan and not days else ""
        texts = (_(summary, title=title), "\n".join(filter(None, (_(about) if about else "", more))))
        calendar.add_component(_event(experiment.start + timedelta(days=days), f"{mark}/{days}", now, *texts))
    return bytes(calendar.to_ical())


def meeting_file(meets_at: datetime, mark: str, now: datetime) -> bytes:
    """Returns the file of a day on which two or three people tell each other how it went: with the same `mark` the same
    entry in every calendar, and nobody's name in it. `meets_at` is on the clock of those who meet.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//actvo_kit//promise//")
    calendar.add("version", "2.0")
    event = Event()
    event.add("uid", uuid5(NAMESPACE_URL, f"actvo_kit/promise/{mark}").hex)
    event.add("dtstamp", now)
    event.add("dtstart", meets_at)
    event.add("dtend", meets_at + MEETING)
    event.add("summary", _("Day 14: tell each other how it went"))
    event.add("class", "PRIVATE")
    event.add("description", _(MEET))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(day: date, mark: str, now: datetime, summary: str, about: str) -> Event:
    event = Event()
    event.add("uid", uuid5(NAMESPACE_URL, f"actvo_kit/{mark}").hex)
    event.add("dtstamp", now)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    if about:
        event.add("description", about)
    return event


def _plan(experiment: Experiment) -> str:
    texts = (
        (_("I believe: {words}"), experiment.belief),
        (_("I will do this: {words}"), experiment.action),
        (_("If I am right, I will see: {words}"), experiment.signal_yes),
        (_("If I am wrong, I will see: {words}"), experiment.signal_no),
    )
    return "\n".join(sentence.replace("{words}", words.strip()) for sentence, words in texts if words.strip())
