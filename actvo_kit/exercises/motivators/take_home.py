"""Says what stays of motivators: what to keep in any next step, and what to look for more of."""

from actvo_kit.exercises.motivators.reading import LISTS
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.method.motivators import drivers
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None until something is known to be kept or looked for."""
    record = answer_of(MotivatorsAnswer, answers)
    if any(problem.path.startswith("choices") for problem in record.problems(pack)):
        return None
    order = drivers(record)
    texts = {motivator.id: motivator.words[pack.workshop.language] for motivator in pack.motivators.motivators}
    groups = []
    for quadrant in ("protect", "pursue"):
        title, hint = LISTS[quadrant]
        items = tuple(Item(texts[driver.id].title) for driver in order if driver.quadrant == quadrant)
        if items:
            groups.append(Group(items, _(title), _(hint)))
    return Part(_("What keeps me going"), groups=tuple(groups)) if groups else None
