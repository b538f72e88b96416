"""Says what stays of experiments: each plan with its dates in words, and what came of it."""

from collections.abc import Iterator

from actvo_kit.exercises.experiments.plan import dates, later
from actvo_kit.exercises.experiments.reading import CHECK_IN_DAYS, about, title
from actvo_kit.exercises.matrix_material import Material
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.experiments import CellChange, Experiment, ExperimentsAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["part"]

SIGNALS = {
    "yes": N_("What I saw: I was right."),
    "no": N_("What I saw: I was wrong."),
    "unclear": N_("What I saw: it is not clear yet."),
}


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is planned."""
    experiments = answer_of(ExperimentsAnswer, answers).experiment
    material = Material(pack, answers)
    items = tuple(
        Item(title(experiment, material), lines)
        for experiment in experiments.values()
        if (lines := tuple(_lines(experiment, material)))
    )
    return Part(_("What I will try"), groups=(Group(items),)) if items else None


def _lines(experiment: Experiment, material: Material) -> Iterator[str]:
    texts = [
        (_("It is about: {words}"), about(experiment, material)),
        (_("I believe: {words}"), experiment.belief),
        (_("I will do this: {words}"), experiment.action),
        (_("With: {words}"), experiment.with_whom),
        (_("When: {words}"), dates(experiment)),
        (_("If I am right, I will see: {words}"), experiment.signal_yes),
        (_("If I am wrong, I will see: {words}"), experiment.signal_no),
        (_("Then I decide: {words}"), experiment.decision_rule),
        (_("My wish: {words}"), experiment.woop.wish),
        (_("The best result: {words}"), experiment.woop.outcome),
        (_("What in me could stop me: {words}"), experiment.woop.obstacle),
        (_("If: {words}"), experiment.woop.if_cue),
        (_("Then I: {words}"), experiment.woop.then_action),
        (_("I come back to it on: {words}"), later(experiment, CHECK_IN_DAYS)),
        (_("What I learned: {words}"), experiment.learned or ""),
    ]
    lines = [sentence.replace("{words}", words.strip()) for sentence, words in texts if words.strip()]
    if experiment.signal:
        lines.insert(-1 if (experiment.learned or "").strip() else len(lines), _(SIGNALS[experiment.signal]))
    yield from lines
    for change in experiment.updates:
        yield _(
            "In my matrix: {before} became {after}.", before=_points(change, "before"), after=_points(change, "after")
        )


def _points(change: CellChange, when: str) -> str:
    number: float | None = getattr(change, when)
    return _("not sure") if number is None else f"{number:g}"
