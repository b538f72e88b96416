"""Says what of a story may leave for a draft: its threads and its line, never a moment."""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import Behind, Leaving, Parts, Record, Reference, Say, Sources, examples, source
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import verbatim
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["FIRST", "LEAVES", "SOURCES"]

LINE = {
    "does": N_("Your line: what you do"),
    "so_that": N_("Your line: what for"),
    "best_when": N_("Your line: at your best when"),
    "low_when": N_("Your line: low when"),
}


def _offer(material: Material) -> Iterator[FieldOffer]:
    for theme_id, theme in material.story.theme.items():
        yield FieldOffer(
            id=f"thread.{theme_id}", title=_("A thread in your story"), where=_("Your story"), text=theme.label.strip(),
            private=True, free=True,
        )  # fmt: skip
    for part, title in LINE.items():
        text = getattr(material.story.story_line, part).strip()
        yield FieldOffer(
            id=f"story_line.{part}", title=_(title), where=_("Your story"), text=text, private=True, free=True
        )


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    story = material.story
    themes = {
        theme_id: {"label": theme.label}
        for theme_id, theme in story.theme.items()
        if f"thread.{theme_id}" in chosen and theme.label
    }
    line = {part: getattr(story.story_line, part) for part in LINE if f"story_line.{part}" in chosen}
    return ({"theme": themes} if themes else {}) | ({"story_line": line} if line else {})


def _tell(material: Material, say: Say) -> Parts:
    """Tells `themes`, and `story_line` by the ids of its parts."""
    themes = [
        {"id": theme_id, "label": say(f"thread.{theme_id}", theme.label.strip())}
        for theme_id, theme in material.story.theme.items()
        if theme.label.strip()
    ]
    line = material.story.story_line
    parts = {f"SL-{part}": say(f"story_line.{part}", words) for part in LINE if (words := getattr(line, part).strip())}
    return {"themes": themes, "story_line": parts}


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `thread.1` and so on, and to the parts of the line as `story_line.1` and so on."""
    yield from examples("thread", {theme_id: theme.label for theme_id, theme in material.story.theme.items()})
    line = material.story.story_line
    yield from examples("story_line", {f"SL-{part}": getattr(line, part) for part in LINE})


def _line(material: Material, part_id: str) -> Source:
    part = part_id.removeprefix("SL-")
    words = getattr(material.story.story_line, part).strip() if part in LINE else ""
    if not words:
        raise KeyError(part_id)
    return source(material, part_id, "story", _("Your story"), (_(LINE[part]), verbatim(words)))


def _thread(material: Material, theme_id: str) -> Source:
    label = material.story.theme[theme_id].label.strip()  # type: ignore[index]
    if not label:
        raise KeyError(theme_id)
    return source(material, theme_id, "story", _("Your story"), (label, _("A thread you found in your moments.")))


def _moment(material: Material, moment_id: str) -> Source:
    episode = material.story.episode[moment_id]
    lines = [verbatim(text) for text in (episode.title, episode.what_i_did) if text.strip()]
    if not lines:
        raise KeyError(moment_id)
    return source(material, moment_id, "story", _("Your story"), lines)


FIRST = N_("Write down a moment first; a title is enough to ask about.")
LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell, refer=_refer)
SOURCES: Sources = {
    r"TH\d": Behind(_thread, "story"),
    r"SL-[a-z_]+": Behind(_line, "story"),
    r"e\d{1,3}": Behind(_moment, "story"),
}
