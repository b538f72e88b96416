"""How template sentences are put together: word cases, titles of six words, quotations that stay verbatim."""

import re
from datetime import date

from actvo_kit.drafting.banned import UNSEEN
from actvo_kit.model.catalogue import Option
from actvo_kit.model.counted import counted
from actvo_kit.model.pathway import Kind

__all__ = ["FEELS", "day", "destination", "quote", "short", "steps_more", "title", "verbatim"]

FEELS = {-2: "drained", -1: "a bit flat", 0: "neither drained nor lifted", 1: "a bit lifted", 2: "energised"}

PREFIX: dict[Kind, str] = {"deepen": "Stay", "across": "Sideways", "surprise": "Something different"}
RESHAPED = "Your job with one change"
PLACE = {
    "role": "A role in",
    "gig": "A gig in",
    "project": "A project in",
    "mentoring": "Mentoring in",
    "secondment": "A secondment to",
}
MOST_WORDS, MOST_LETTERS = 6, 60
PHRASE = re.compile(r",| (?:and|at|by|for|from|in|of|on|or|to|with)(?= )")
ARTICLE = re.compile(r"\b(?:a|an|the) ")


def _fits(text: str) -> bool:
    return len(text.split()) <= MOST_WORDS and len(text) <= MOST_LETTERS


def title(kind: Kind, option: Option) -> str:
    """`Sideways: Repeat-visit detective`: at most six words, losing last phrases first, then articles, then words."""
    prefix, name = f"{PREFIX[kind]}: ", verbatim(option.short_title)
    while not _fits(prefix + name) and (phrases := list(PHRASE.finditer(name))):
        name = name[: phrases[-1].start()].rstrip(",")
    if not _fits(prefix + name):
        name = ARTICLE.sub("", name)
    return short(" ".join((prefix + name).split()[:MOST_WORDS]), MOST_LETTERS)


def destination(option: Option) -> str:
    """`A project in Data & Insight: 6 hours a week for 8 weeks.`"""
    time, reshaped = option.time, option.type == "reshape"
    given = time.hours_per_week or 0
    unit = "any unit" if option.unit == "any" else option.unit
    where = RESHAPED if reshaped else f"{PLACE[option.type]} {unit}"
    hours = f"about {given:g} of your hours" if reshaped else counted(given, "hour")
    parts = (
        f"{hours} a week" if given else "",
        f"for {counted(time.duration_weeks, 'week')}" if time.duration_weeks else "",
        "on top of the job" if time.on_top_of_job else "",
    )
    about = " ".join(part for part in parts if part)
    return f"{where}{': ' if about else ''}{about}."


def steps_more(name: str, steps: int) -> str:
    """`It asks for 2 steps more of Explaining clearly than you have today`: how a gap is said."""
    return f"It asks for {counted(steps, 'step')} more of {name} than you have today"


def day(when: date) -> str:
    """`2 May 2025`"""
    return f"{when.day} {when:%B %Y}"


def verbatim(text: str) -> str:
    """Somebody's words on one line, with inner double quotes as single ones: what may stand between “ and ”.

    Characters that nobody sees are left out.
    """
    return " ".join(re.sub(UNSEEN, "", text).split()).translate(str.maketrans('“”"', "‘’'"))


def short(text: str, most: int) -> str:
    """The text in at most `most` characters, cut after a word and marked with an ellipsis."""
    if len(text) <= most:
        return text
    return f"{text[: most - 1].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"


def quote(before: str, words: str, after: str = ".", most: int = 200) -> str:
    """`before` “words” `after`, with the words cut so that the whole has at most `most` characters."""
    room = most - len(before) - len(after) - 3
    return f"{before} “{short(verbatim(words).rstrip(' .'), room)}”{after}"
