"""Defines the answer to METHOD E1, the story: moments with their energy, the threads in them, and one line that says
it.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Stage
from actvo_kit.model.ids import EpisodeId, PromptId, Tag, ThemeId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["Episode", "StoryAnswer", "StoryLine", "StorySettings", "Theme", "in_time"]

EPISODES_MOST = 12
EPISODES_LEAST = 3
When = Literal["earlier", "middle", "recent", "now"]
Stance = Literal["deepening", "shifting", "rebuilding", "starting_out", "not_sure"]


class StorySettings(Record):
    """`short`, METHOD 9.1a: three moments with title, energy, kind and tags, and one thread; no prompts and no line.

    The kind is asked there too: the room's picture is made of high moments.
    """

    short: bool = False


class Episode(Record):
    """One moment. There is no date: dates tell an age. `energy` is −5 to 5; None is not said yet."""

    title: Annotated[str, size(80, 0)] = ""
    what_i_did: Annotated[str, size(400, 0)] = ""
    when: When | None = None
    energy: Annotated[int, Field(ge=-5, le=5)] | None = None
    tags: Annotated[tuple[Tag, ...], Field(max_length=3)] = ()
    kind: Literal["peak", "dip", "turn", "lucky", "other"] = "other"


class Theme(Record):
    """A thread, in the person's words, and the moments or prompts it shows in."""

    label: Annotated[str, size(60, 0)] = ""
    evidence: Annotated[tuple[str, ...], Field(max_length=EPISODES_MOST + 4)] = ()


class StoryLine(Record):
    """I'm someone who `does` so that `so_that`. I'm at my best when … and run low when …. Right now I am …"""

    does: Annotated[str, size(160, 0)] = ""
    so_that: Annotated[str, size(160, 0)] = ""
    best_when: Annotated[str, size(160, 0)] = ""
    low_when: Annotated[str, size(160, 0)] = ""
    stance: Stance | None = None


def in_time(episode: Mapping[str, Episode]) -> list[tuple[str, Episode]]:
    """Returns moments with their ids from the earliest on; those of an unknown time last, else in their own order."""
    order = (*get_args(When), None)
    return sorted(episode.items(), key=lambda moment: (order.index(moment[1].when), int(moment[0][1:])))


class StoryAnswer(AnswerRecord):
    """Private, class 3. `rings_true` answers the hint about a tag; a tag with "no" is not hinted at again."""

    number: ClassVar[int] = 1
    settings: ClassVar[type[Record]] = StorySettings
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Moments"), ("moments", "moment")),
        Stage(N_("Two questions"), ("asks",)),
        Stage(N_("Threads"), ("ring", "threads", "thread")),
        Stage(N_("Line, reading"), ("line", "reading")),
    )
    other_decks: ClassVar[frozenset[str]] = frozenset({"questions"})

    episode: Annotated[dict[EpisodeId, Episode], Field(max_length=EPISODES_MOST)] = {}
    prompt: dict[PromptId, Annotated[str, size(400, 0)]] = {}
    theme: dict[ThemeId, Theme] = {}
    story_line: StoryLine = StoryLine()
    rings_true: dict[Tag, Literal["yes", "partly", "no"]] = {}

    def own_words(self) -> Iterator[str | None]:
        yield from (text for episode in self.episode.values() for text in (episode.title, episode.what_i_did))
        yield from self.prompt.values()
        yield from (theme.label for theme in self.theme.values())
        line = self.story_line
        yield from (line.does, line.so_that, line.best_when, line.low_when)

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._moments(), *self._threads()]

    def _moments(self) -> Iterator[Problem]:
        if len(self.episode) < EPISODES_LEAST:
            yield Problem("episode", _("Three moments are enough, and it takes three."))
        for episode_id, episode in self.episode.items():
            if not episode.title.strip():
                yield Problem(f"episode.{episode_id}.title", _("Give this moment a title, or take it away."))
            if episode.energy is None:
                yield Problem(f"episode.{episode_id}.energy", _("Say how much energy you had in this moment."))
            if len(set(episode.tags)) < len(episode.tags):
                yield Problem(f"episode.{episode_id}.tags", _("A tag stands here twice."))

    def _threads(self) -> Iterator[Problem]:
        sources = {*self.episode, *(theme_id for theme_id, text in self.prompt.items() if text.strip())}
        if not self.theme:
            yield Problem("theme", _("Name one thread at least."))
        for theme_id, theme in self.theme.items():
            if not theme.label.strip():
                yield Problem(f"theme.{theme_id}.label", _("Give this thread a name, or take it away."))
            if not theme.evidence:
                yield Problem(
                    f"theme.{theme_id}.evidence", _("Point to a moment or an answer in which this thread shows.")
                )
            if not set(theme.evidence) <= sources:
                yield Problem(f"theme.{theme_id}.evidence", _("A thread points to something that is no longer there."))
            if len(set(theme.evidence)) < len(theme.evidence):
                yield Problem(f"theme.{theme_id}.evidence", _("A thread points to the same thing twice."))
