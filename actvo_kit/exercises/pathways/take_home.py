"""Says what stays of pathways: each as the person wrote it or took it over."""

from collections.abc import Iterator
from typing import NamedTuple

from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.pathways import Gauges, Pathway, PathwaysAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed

__all__ = ["part"]

MILESTONES = {"m3": N_("After 3 months: {text}"), "m12": N_("After 12 months: {text}"),
              "m24": N_("After 24 months: {text}")}  # fmt: skip
FIELDS = {
    "learn": N_("To learn: {text}"),
    "cost_to_me": N_("What it costs me: {text}"),
    "gives_org": N_("What it gives here: {text}"),
    "open_door": N_("The door that stays open: {text}"),
}

GAUGES = {
    "resources": N_("what it takes {value} of 100"),
    "liking": N_("how much I like it {value}"),
    "confidence": N_("how sure I am of myself {value}"),
    "coherence": N_("how well it goes together {value}"),
}


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while there is no pathway. A private one is in it: this page is the person's own."""
    titles = _Titles(
        options={name: option.title for name, option in answer_of(OptionsAnswer, answers).known(pack).items()},
        strengths={card.id: card.words[pack.workshop.language].title for card in pack.strengths.strengths},
    )
    items = tuple(
        Item(pathway.title.strip() or _("A pathway without a title"), tuple(_lines(pathway, titles)))
        for pathway in answer_of(PathwaysAnswer, answers).pathways.values()
    )
    return Part(_("Where I could go"), groups=(Group(items),)) if items else None


class _Titles(NamedTuple):
    """The names of what a pathway is made of, by id."""

    options: dict[str, str]
    strengths: dict[str, str]


def _lines(pathway: Pathway, titles: _Titles) -> Iterator[str]:
    if pathway.private:
        yield _("For me alone.")
    if pathway.destination.strip():
        yield pathway.destination
    if options := [titles.options[name] for name in pathway.option_ids if name in titles.options]:
        yield _("It leads through: {options}", options=listed(options))
    yield from (sentence.text for sentence in pathway.accepted.values() if sentence.text.strip() != pathway.destination)
    for name, text in pathway.milestones:
        if text.strip():
            yield _(MILESTONES[name], text=text)
    if strengths := [titles.strengths[name] for name in pathway.strengths if name in titles.strengths]:
        yield _("Strengths in it: {strengths}", strengths=listed(strengths))
    for name, sentence in FIELDS.items():
        if text := getattr(pathway, name).strip():
            yield _(sentence, text=text)
    yield from (question for question in pathway.questions if question.strip())
    yield from _felt(pathway.gauges)


def _felt(gauges: Gauges) -> Iterator[str]:
    """Says the four gauges one by one, never as a sum."""
    levels = {name: level for name, level in gauges if level is not None}
    if levels:
        yield _("How it felt: {gauges}", gauges=listed([_(GAUGES[name], value=levels[name]) for name in levels]))
