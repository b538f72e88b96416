"""Everything that a person wrote freely in one exercise: what is read for words of distress."""

from collections.abc import Iterator

from actvo_kit.drafting.material import Material

__all__ = ["own_words"]

EXPERIMENT = ("belief", "action", "with_whom", "signal_yes", "signal_no", "decision_rule", "learned")
WOOP = ("wish", "outcome", "obstacle", "if_cue", "then_action")
LINE = ("does", "so_that", "best_when", "low_when")
IDEA = ("title", "summary", "contact_role")


def own_words(material: Material, slug: str) -> tuple[str, ...]:
    """The person's free texts in the exercise `slug`, empty ones left out."""
    texts = {
        "story": _story, "values": _values, "strengths": _strengths, "options": _options, "experiments": _experiments,
    }.get(slug)  # fmt: skip
    return tuple(text for text in texts(material) if text and text.strip()) if texts else ()


def _story(material: Material) -> Iterator[str]:
    for episode in material.story.episode.values():
        yield from (episode.title, episode.what_i_did)
    yield from material.story.prompt.values()
    yield from (theme.label for theme in material.story.theme.values())
    yield from (getattr(material.story.story_line, part) for part in LINE)


def _values(material: Material) -> Iterator[str | None]:
    yield from material.values.evidence.values()


def _strengths(material: Material) -> Iterator[str | None]:
    yield from (rating.evidence for rating in material.strengths.rating.values())


def _options(material: Material) -> Iterator[str | None]:
    yield from (reaction.why for reaction in material.options.reaction.values())
    if idea := material.options.own_option:
        yield from (getattr(idea, part) for part in IDEA)


def _experiments(material: Material) -> Iterator[str | None]:
    for one in material.experiments.experiment.values():
        yield from (getattr(one, part) for part in EXPERIMENT)
        yield from (getattr(one.woop, part) for part in WOOP)
