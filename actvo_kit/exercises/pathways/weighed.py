"""Finds out whether a person has weighed their options since the drafts were written, METHOD 13.7: then a refresh is
offered.
"""

from collections.abc import Mapping

from actvo_kit.method.constraints import is_blocked
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.scoring import LEAST, ScoringAnswer
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["weighed_since"]


def weighed_since(answers: Mapping[str, Answer], pack: Pack, drafts: Drafts | None) -> bool:
    """Returns whether both orders are complete and two options that can be drafted are filled in, later than
    `drafts`.
    """
    scoring = answers.get(ScoringAnswer.slug)
    if drafts is None or scoring is None or scoring.status == "skipped" or scoring.updated_at is None:
        return False
    return scoring.updated_at > drafts.written_at and _enough(ScoringAnswer.read(scoring.record), answers, pack)


def _enough(record: ScoringAnswer, answers: Mapping[str, Answer], pack: Pack) -> bool:
    options = answer_of(OptionsAnswer, answers)
    limits, known = answer_of(ConstraintsAnswer, answers), options.known(pack)
    possible = [
        option_id for option_id in options.shortlist if option_id in known and not is_blocked(limits, known[option_id])
    ]
    weighed = [
        option_id
        for option_id in possible
        if any(cell.x is not None for cell in record.cell.get(option_id, {}).values())
    ]
    return record.is_ordered(ScoringAnswer.settings_in(pack)) and len(weighed) >= LEAST
