"""Says what stays of pathways: each story as the person wrote it or took it over."""

from collections.abc import Iterator

from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.pathways import Pathway, PathwaysAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["part"]

MILESTONES = {"m3": N_("After 3 months: {text}"), "m12": N_("After 12 months: {text}"),
              "m24": N_("After 24 months: {text}")}  # fmt: skip
FIELDS = {
    "learn": N_("To learn: {text}"),
    "cost_to_me": N_("What it costs me: {text}"),
    "gives_org": N_("What it gives here: {text}"),
    "open_door": N_("The door that stays open: {text}"),
}


def part(answers: Answers, _pack: Pack) -> Part | None:
    """Returns the part, or None while there is no pathway. A private one is in it: this page is the person's own."""
    record = answer_of(PathwaysAnswer, answers)
    items = tuple(
        Item(pathway.title.strip() or _("A pathway without a title"), tuple(_lines(pathway)))
        for pathway in record.pathways.values()
    )
    return Part(_("Where I could go"), groups=(Group(items),)) if items else None


def _lines(pathway: Pathway) -> Iterator[str]:
    if pathway.private:
        yield _("For me alone.")
    if pathway.destination.strip():
        yield pathway.destination
    yield from (sentence.text for sentence in pathway.accepted.values() if sentence.text.strip() != pathway.destination)
    for name, text in pathway.milestones:
        if text.strip():
            yield _(MILESTONES[name], text=text)
    for name, sentence in FIELDS.items():
        if text := getattr(pathway, name).strip():
            yield _(sentence, text=text)
    yield from pathway.questions
