"""Finds what a person's own answers offer to a sentence about their work, and the words in it that leave no room
(METHOD E6b). No group sees anything of it.
"""

import re
from collections.abc import Iterable

from actvo_kit.model.answers.story import Episode, StoryAnswer
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer

__all__ = ["absolutes", "moments", "strengths"]

OFFERED = 4
"""The most moments that are offered, and the most strengths."""


def moments(story: StoryAnswer) -> list[tuple[str, Episode]]:
    """Returns the moments with the most energy, up or down alike; equal ones in their own order."""
    titled = [(episode_id, episode) for episode_id, episode in story.episode.items() if episode.title.strip()]
    return sorted(titled, key=lambda moment: -abs(moment[1].energy or 0))[:OFFERED]


def strengths(answer: StrengthsAnswer) -> list[tuple[str, Rating]]:
    """Returns the strengths with an example, for without one there is nothing that happened: the higher level first,
    then the higher energy, then the order in which they were picked.
    """
    picked = {strength_id: at for at, strength_id in enumerate(answer.picked)}
    with_example = [
        (strength_id, rating) for strength_id, rating in answer.rating.items() if (rating.evidence or "").strip()
    ]

    def order(strength: tuple[str, Rating]) -> tuple[int, int, int]:
        strength_id, rating = strength
        return -(rating.level or 0), -(rating.energy or 0), picked.get(strength_id, len(picked))

    return sorted(with_example, key=order)[:OFFERED]


def absolutes(sentence: str, words: Iterable[str]) -> list[str]:
    """Returns the words of the sentence that leave no room, as they are written there, each once."""
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    if not alternatives:
        return []
    written = re.findall(rf"(?<!\w)(?:{alternatives})(?!\w)", sentence.replace("’", "'"), re.IGNORECASE)
    return list({word.casefold(): word for word in written}.values())
