"""Says back both sides of a sentence that somebody tells themselves, METHOD E6b: no verdict, and no sum."""

from collections.abc import Iterator, Mapping
from typing import Any

from actvo_kit.method.belief import absolutes, moments, strengths
from actvo_kit.method.distress import in_distress
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.belief import BeliefAnswer, Side
from actvo_kit.model.answers.story import StoryAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.record import Record
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["Offer", "lines", "offers", "reading"]

Answers = Mapping[str, Answer]


class Offer(Record):
    """A moment or a strength, by its name and in the person's words, that may speak for the sentence or against it."""

    id: str
    title: str
    text: str


def offers(answers: Answers, pack: Pack) -> list[Offer]:
    """Returns what the person's own answers offer: moments first, then strengths."""
    sources = _sources(answers, pack)
    story, rated = answer_of(StoryAnswer, answers), answer_of(StrengthsAnswer, answers)
    offered = [source_id for source_id, _source in (*moments(story), *strengths(rated))]
    return [sources[source_id] for source_id in offered if source_id in sources]


def reading(record: BeliefAnswer, answers: Answers, pack: Pack) -> dict[str, Any]:
    """Returns `{"speaks_for": […], "speaks_against": […], "otherwise": question, "help": text}`. `help` is the
    workshop's after words of distress, and then nothing is asked.
    """
    help_first = in_distress((words or "" for words in record.own_words()), pack)
    return {
        "speaks_for": lines(record.speaks_for, answers, pack),
        "speaks_against": lines(record.speaks_against, answers, pack),
        "otherwise": "" if help_first else _otherwise(record, pack),
        "help": pack.workshop.help if help_first else "",
    }


def lines(side: Side, answers: Answers, pack: Pack) -> list[str]:
    """Returns what speaks on one side, in words: what the person has there no longer is left out."""
    return list(_lines(side, _sources(answers, pack)))


def _lines(side: Side, sources: Mapping[str, Offer]) -> Iterator[str]:
    for offer in (sources[cited] for cited in side.cites if cited in sources):
        yield _("{title}: {text}", title=offer.title, text=offer.text) if offer.text else offer.title
    if text := side.text.strip():
        yield text


def _otherwise(record: BeliefAnswer, pack: Pack) -> str:
    absolute = absolutes(record.sentence, pack.belief.absolute)
    return _("You wrote “{word}”. When was it different, if only a little?", word=absolute[0]) if absolute else ""


def _sources(answers: Answers, pack: Pack) -> dict[str, Offer]:
    """Returns every moment and every strength with an example, by id."""
    titles = {strength.id: strength.words[pack.workshop.language].title for strength in pack.strengths.strengths}
    return {
        **{
            episode_id: Offer(id=episode_id, title=episode.title.strip(), text=episode.what_i_did.strip())
            for episode_id, episode in answer_of(StoryAnswer, answers).episode.items()
            if episode.title.strip()
        },
        **{
            strength_id: Offer(id=strength_id, title=titles[strength_id], text=(rating.evidence or "").strip())
            for strength_id, rating in answer_of(StrengthsAnswer, answers).rating.items()
            if strength_id in titles and (rating.evidence or "").strip()
        },
    }
