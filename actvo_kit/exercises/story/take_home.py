"""Says what stays of a story: the line, the threads with where they show, the moments, and what was answered."""

from collections.abc import Iterator

from actvo_kit.exercises.story.reading import line
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.story import Episode, StoryAnswer, Theme, in_time
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _, listed

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is written."""
    record, language = answer_of(StoryAnswer, answers), pack.workshop.language
    questions = {prompt.id: prompt.words[language] for prompt in pack.story.prompts}
    titles: dict[str, str] = {prompt_id: words.title for prompt_id, words in questions.items()} | {
        moment_id: episode.title for moment_id, episode in record.episode.items()
    }
    tags: dict[str, str] = {tag.id: tag.words[language].title for tag in pack.story.tags}
    threads = tuple(_thread(theme, titles) for theme in record.theme.values() if theme.label.strip())
    moments = tuple(
        Item(episode.title.strip() or _("A moment"), tuple(_moment(episode, tags)))
        for _moment_id, episode in in_time(record.episode)
        if episode.title.strip() or episode.what_i_did.strip()
    )
    replies = tuple(
        Item(words.text, (text,))
        for prompt_id, words in questions.items()
        if (text := record.prompt.get(prompt_id, "").strip())
    )
    groups = ((threads, _("Threads")), (moments, _("Moments")), (replies, _("What I was asked")))
    sentences = tuple(line(record.story_line))
    filled = tuple(Group(items, title) for items, title in groups if items)
    return Part(_("My story"), sentences, filled) if sentences or filled else None


def _thread(theme: Theme, titles: dict[str, str]) -> Item:
    shows = [titles[source] for source in theme.evidence if titles.get(source, "").strip()]
    return Item(theme.label.strip(), (_("It shows in: {titles}.", titles=listed(shows)),) if shows else ())


def _moment(episode: Episode, tags: dict[str, str]) -> Iterator[str]:
    if episode.what_i_did.strip():
        yield episode.what_i_did.strip()
    if episode.energy is not None:
        signed = f"{episode.energy:+d}".replace("-", "−") if episode.energy else "0"
        yield _("Energy {energy}", energy=signed)
    if episode.tags:
        yield _(", ").join(tags[tag] for tag in episode.tags)
