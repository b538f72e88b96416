"""Scores the five rows that have to be good on the whole: Distinct, Commercial, Testable, Honest, Useful questions."""

import re

from actvo_kit.drafting.checks import cousins, problems
from actvo_kit.evaluate.rubric.rated_drafts import View, stems
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Draft, Trial

__all__ = ["commercial", "distinct", "honest", "testable", "useful_questions"]

MOST = 3
LONGEST_DAYS = 14
VALUE = re.compile(r"\b(?:need|value|worth|benefit|saves?|useful for the organisation|business)\b", re.IGNORECASE)
IF_THEN = re.compile(r"^If\b.+\bthen\b.+", re.DOTALL)
ACTION_WORDS = 3


def distinct(view: View) -> int:
    """Scores 2: as many really different ones as the shortlist allows, a reshape among them if it has one; 1: two; 0:
    one.
    """
    drafts = view.drafts.pathways
    close = {other for _, other in cousins(view.drafts, view.material)}
    real = len({frozenset(draft.option_ids) for draft in drafts if draft.id not in close})
    possible = min(MOST, len(view.material.candidates))
    wanted = any(option.type == "reshape" for option in view.material.candidates)
    reshape = any(option.type == "reshape" for draft in drafts for option in view.options(draft))
    if real >= possible and (reshape or not wanted):
        return 2
    return 1 if real >= 2 else 0


def commercial(view: View) -> int:
    """Scores the weakest draft: 2 uses what the catalogue says and names what it does not; 1 one of both; 0 neither."""
    return min(_commercial(view, draft) for draft in view.drafts.pathways)


def _commercial(view: View, draft: Draft) -> int:
    options, named = view.options(draft), {missing.id for missing in draft.confidence.missing}
    says = [option for option in options if option.demand or option.commercial_value or option.value_note]
    silent = any({"KC1", "KC2"} & view.unknown(option) - named for option in options)
    if not says:
        return 0 if silent else 2
    uses = any(_uses_facts(option, sentence.text) for option in says for sentence in draft.sentences)
    if uses:
        return 1 if silent else 2
    return 1 if VALUE.search(" ".join(sentence.text for sentence in draft.sentences)) else 0


def _uses_facts(option: Option, text: str) -> bool:
    """Returns whether a sentence says the option's need or value figure, or speaks of what the catalogue notes."""
    facts = {"need": option.demand, "value": option.commercial_value}
    if any(fact and re.search(rf"\b{word}\D{{0,12}}{fact}\b", text, re.IGNORECASE) for word, fact in facts.items()):
        return True
    noted = stems(f"{option.value_note or ''} {option.outcome or ''}")
    return len(stems(text) & noted) >= 2


def testable(view: View) -> int:
    """Scores the weakest draft: 2 a test of two weeks at most with both signals and an if-then; 1 without these; 0
    vague.
    """
    return min(max((_testable(trial) for trial in draft.trials), default=0) for draft in view.drafts.pathways)


def _testable(trial: Trial) -> int:
    if len(trial.action.split()) < ACTION_WORDS or not 1 <= trial.duration_days <= LONGEST_DAYS:
        return 0
    signals = {trial.signal_yes.strip().casefold(), trial.signal_no.strip().casefold()}
    whole = len(signals) == 2 and all(len(signal.split()) >= 2 for signal in signals)
    return 2 if whole and IF_THEN.match(trial.if_then) else 1


def honest(view: View) -> int:
    """Scores the weakest draft: 2 names every missing piece and what would change it; 1 some; 0 too sure, or silent.

    Without drafts: 2 when it says what is not enough, and there really was not.
    """
    if not view.drafts.pathways:
        return 2 if view.drafts.not_enough and not view.case.enough else 0
    if not view.case.enough or any("cannot be sure" in fault for fault in problems(view.drafts, view.material)):
        return 0
    return min(_honest(view, draft) for draft in view.drafts.pathways)


def _honest(view: View, draft: Draft) -> int:
    lacks = frozenset[str]().union(*(view.unknown(option) for option in view.options(draft)))
    named = {missing.id for missing in draft.confidence.missing}
    if lacks and not lacks & named:
        return 0
    about = stems(" ".join(_about(view, draft)))
    meant = any(stems(text) & about for text in draft.change_my_mind)
    return 2 if lacks <= named and meant else 1


def _about(view: View, draft: Draft) -> list[str]:
    """What would change one's mind speaks of a signal, of what an option asks for, or of a criterion."""
    required = (view.material.titles[need.strength] for option in view.options(draft) for need in option.requires)
    signals = (signal for trial in draft.trials for signal in (trial.signal_no, trial.signal_yes))
    texts = (text for option in view.options(draft) for text in (option.title, option.risks or ""))
    return [*required, *signals, *texts, *(missing.text for missing in draft.confidence.missing)]


def useful_questions(view: View) -> int:
    """Scores the weakest draft: 2 a question whose answer would change a cell of E9; 1 questions; 0 fewer than two."""
    return min(_useful(view, draft) for draft in view.drafts.pathways)


def _useful(view: View, draft: Draft) -> int:
    if len(draft.questions) < 2:
        return 0
    text = " ".join(question.question for question in draft.questions)
    return 2 if any(name in text for option in view.options(draft) for name in _moves_a_cell(view, option)) else 1


def _moves_a_cell(view: View, option: Option) -> list[str]:
    """Returns what a question has to name to move a cell: an open criterion, a strength that is not rated or still
    short; any criterion where all are settled, for then an answer can but surprise.
    """
    short = {gap.strength for gap in view.material.coverage(option).gaps}
    unrated = {need.strength for need in view.material.unrated(option)}
    moving = [*view.open_cells(option), *sorted(short | unrated)]
    return [view.material.titles[card] for card in moving or view.material.pack.criterion_words]
