"""Finds which drafts are still possible within a person's limits, which may have changed since the drafts were written:
what a fixed limit rules out is named in no draft (METHOD E6).
"""

from collections.abc import Mapping

from actvo_kit.method.constraints import is_blocked
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["limited_since", "possible"]


def possible(drafts: Drafts, answers: Mapping[str, Answer], pack: Pack) -> Drafts:
    """Returns the drafts without those about an option that a fixed limit rules out; what a person worked on stays."""
    record, out = answer_of(PathwaysAnswer, answers), _ruled_out(answers, pack)
    remaining = [draft for draft in drafts.pathways if out.isdisjoint(draft.option_ids) or record.worked_on(draft)]
    return drafts.model_copy(update={"pathways": tuple(remaining)})


def limited_since(drafts: Drafts, answers: Mapping[str, Answer], pack: Pack) -> bool:
    """Returns whether a limit rules out one of the drafts now, or does not rule out any more what it did then."""
    now = _ruled_out(answers, pack)
    fewer = len(possible(drafts, answers, pack).pathways) < len(drafts.pathways)
    return fewer or any(option.option_id not in now for option in drafts.blocked)


def _ruled_out(answers: Mapping[str, Answer], pack: Pack) -> set[str]:
    limits, known = answer_of(ConstraintsAnswer, answers), answer_of(OptionsAnswer, answers).known(pack)
    return {option.id for option in known.values() if is_blocked(limits, option)}
