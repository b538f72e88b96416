"""Finds the moments in which energy was higher or lower than this person's own average, METHOD E1."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.model.answers.story import Episode, StoryAnswer
from actvo_kit.model.ids import TAGS, Tag
from actvo_kit.model.record import Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_

__all__ = ["VIEWS", "Lift", "Proposal", "hints", "lifts", "proposals", "repeated_words"]

SHRINKAGE = 2
LEAST = 2
"""The fewest moments that a tag needs to be scored."""
SHORTEST_WORD = 5
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Lift(Record):
    """A tag's distance above or below the person's mean energy, and the number of its moments."""

    tag: Tag
    moments: int
    lift: float


class Proposal(Record):
    """A thread to begin with: a tag or a word that the person repeated, and the ids of the texts it shows in."""

    tag: Tag | None = None
    word: str = ""
    evidence: tuple[str, ...]


def lifts(episodes: Iterable[Episode]) -> tuple[Lift, ...]:
    """Returns the lift of every tag with two moments or more, highest first: (Σ energy + 2·ē) / (n + 2) − ē, METHOD E1.

    ē is the mean energy of all moments whose energy is said; moments without energy count nowhere. Exact until the last
    step, so that a tag which lies on the mean has a lift of 0. Equal ones keep the order of the tags.
    """
    moments = [(episode.energy, episode.tags) for episode in episodes if episode.energy is not None]
    if not moments:
        return ()
    middle = Fraction(sum(energy for energy, _ in moments), len(moments))
    tag_lifts = []
    for tag in TAGS:
        energies = [energy for energy, tags in moments if tag in tags]
        if len(energies) >= LEAST:
            shrunk = (sum(energies) + SHRINKAGE * middle) / (len(energies) + SHRINKAGE)
            tag_lifts.append(Lift(tag=tag, moments=len(energies), lift=float(shrunk - middle)))
    return tuple(sorted(tag_lifts, key=lambda lift: -lift.lift))


def hints(answer: StoryAnswer) -> tuple[Lift | None, Lift | None]:
    """Returns the tag that lifts most and the one that costs most, without those of which the person said that it is
    not so.
    """
    open_ = [lift for lift in lifts(answer.episode.values()) if answer.rings_true.get(lift.tag) != "no"]
    high = open_[0] if open_ and open_[0].lift > 0 else None
    low = open_[-1] if open_ and open_[-1].lift < 0 else None
    return high, low


def repeated_words(answer: StoryAnswer, common: Iterable[str] = (), most: int = 5) -> tuple[str, ...]:
    """Returns words of five letters or more that stand in two or more texts, the most frequent first, then by alphabet.

    `common` are words of the language that say nothing here.
    """
    skipped = {word.casefold() for word in common}
    counts: Counter[str] = Counter()
    for text in _texts(answer).values():
        counts.update(_words(text) - skipped)
    repeated = {word: count for word, count in counts.items() if count > 1}
    return tuple(sorted(repeated, key=lambda word: (-repeated[word], word))[:most])


def proposals(answer: StoryAnswer, common: Iterable[str] = (), most: int = 5) -> tuple[Proposal, ...]:
    """Returns threads to begin with, METHOD E1: first the tags that are hinted at, then the repeated words, each with
    all that it shows in.
    """
    tags = tuple(
        Proposal(
            tag=hint.tag, evidence=tuple(name for name, moment in answer.episode.items() if hint.tag in moment.tags)
        )
        for hint in hints(answer)
        if hint
    )
    texts = {name: _words(text) for name, text in _texts(answer).items()}
    words = tuple(
        Proposal(word=word, evidence=tuple(name for name, words in texts.items() if word in words))
        for word in repeated_words(answer, common, most)
    )
    return (*tags, *words)[:most]


def _words(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text) if len(word) >= SHORTEST_WORD}


def _texts(answer: StoryAnswer) -> dict[str, str]:
    """Returns every text that is searched for words, by the id that a thread's evidence has."""
    episodes: Mapping[str, Episode] = answer.episode
    moments = {name: f"{episode.title} {episode.what_i_did}" for name, episode in episodes.items()}
    return moments | {str(prompt): text for prompt, text in answer.prompt.items()}


ACTIVITIES = TAGS[:6]


def _peaks(answer: StoryAnswer, _pack: Pack) -> Chosen | None:
    if not answer.episode:
        return None
    tags = (tag for episode in answer.episode.values() if episode.kind == "peak" for tag in episode.tags)
    return Chosen(frozenset(tag for tag in tags if tag in ACTIVITIES))


VIEWS = (
    View(
        id="story",
        title=N_("What this room was doing at its best"),
        caption=N_("Share of people with at least one high moment of this kind"),
        sensitivity=1,
        choose=_peaks,
        coarse=lambda pack: titles((tag for tag in pack.story.tags if tag.id in ACTIVITIES), pack),
    ),
)
"""The parts of the answers that a room may see."""
