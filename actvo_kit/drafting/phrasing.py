"""Puts template sentences together: word cases, titles of six words, quotations that stay verbatim."""

import re

from actvo_kit.drafting.banned import UNSEEN
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Kind
from actvo_kit.words import N_, _, ngettext

__all__ = ["destination", "quote", "short", "steps_more", "title", "verbatim"]

TITLE: dict[Kind, str] = {
    "deepen": N_("Stay: {name}"),
    "across": N_("Sideways: {name}"),
    "surprise": N_("Something different: {name}"),
}
PLACE = {
    "role": N_("A role in {unit}"),
    "gig": N_("A gig in {unit}"),
    "project": N_("A project in {unit}"),
    "mentoring": N_("Mentoring in {unit}"),
    "secondment": N_("A secondment to {unit}"),
    "reshape": N_("Your job with one change"),
}
MOST_WORDS, MOST_LETTERS = 6, 60
PHRASE = re.compile(r",| (?:and|at|by|for|from|in|of|on|or|to|with)(?= )")
ARTICLE = re.compile(r"\b(?:a|an|the) ")


def _fits(text: str) -> bool:
    return len(text.split()) <= MOST_WORDS and len(text) <= MOST_LETTERS


def title(kind: Kind, option: Option) -> str:
    """`Sideways: Repeat-visit detective`: at most six words, losing last phrases first, then articles, then words."""
    name = verbatim(option.short_title)
    while not _fits(_(TITLE[kind], name=name)) and (phrases := list(PHRASE.finditer(name))):
        name = name[: phrases[-1].start()].rstrip(",")
    if not _fits(_(TITLE[kind], name=name)):
        name = ARTICLE.sub("", name)
    return short(" ".join(_(TITLE[kind], name=name).split()[:MOST_WORDS]), MOST_LETTERS)


def destination(option: Option) -> str:
    """`A project in Data & Insight: 6 hours a week for 8 weeks.`"""
    time, weekly_hours = option.time, option.time.hours_per_week or 0
    hours = (
        _("about {hours} of your hours a week", hours=f"{weekly_hours:g}")
        if option.type == "reshape"
        else ngettext("{count} hour a week", "{count} hours a week", weekly_hours)
    )
    parts = (
        hours if weekly_hours else "",
        ngettext("for {count} week", "for {count} weeks", time.duration_weeks) if time.duration_weeks else "",
        _("on top of the job") if time.on_top_of_job else "",
    )
    where = _(PLACE[option.type], unit=_("any unit") if option.unit == "any" else option.unit)
    about = " ".join(part for part in parts if part)
    return _("{place}: {time}.", place=where, time=about) if about else _("{place}.", place=where)


def steps_more(name: str, steps: int, how: str = "") -> str:
    """`It asks for 2 steps more of Explaining clearly than you have today.`: a gap, and `how` to close it."""
    if how:
        return ngettext(
            "It asks for {count} step more of {strength} than you have today: {how}",
            "It asks for {count} steps more of {strength} than you have today: {how}",
            steps,
            strength=name,
            how=how,
        )
    return ngettext(
        "It asks for {count} step more of {strength} than you have today.",
        "It asks for {count} steps more of {strength} than you have today.",
        steps,
        strength=name,
    )


def verbatim(text: str) -> str:
    """Somebody's words on one line, with inner double quotes as single ones: what may stand between “ and ”.

    Characters that nobody sees are left out.
    """
    return " ".join(re.sub(UNSEEN, "", text).split()).translate(str.maketrans('“”"', "‘’'"))


def short(text: str, most: int) -> str:
    """Returns the text in at most `most` characters, cut after a word and marked with an ellipsis."""
    if len(text) <= most:
        return text
    return f"{text[: most - 1].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"


def quote(sentence: str, words: str, most: int = 200, **values: object) -> str:
    """Says `sentence` with “words” where it has `{words}`, cut so that the whole has at most `most` characters.

    Quotations stand between “ and ” in every language: that is what the checks look for.
    """
    room = most - len(_(sentence, words="", **values)) - 2
    return _(sentence, words=f"“{short(verbatim(words).rstrip(' .'), room)}”", **values)
