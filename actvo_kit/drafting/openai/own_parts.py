"""Puts the program's own words in place of what would state something, in an answer that may only refer."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, time

from actvo_kit.drafting.answers.base import Reference
from actvo_kit.drafting.grounding import Known
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.openai.response_schema import Experiment, PathwayOut, QuestionTo
from actvo_kit.drafting.phrasing import destination, title
from actvo_kit.drafting.references import filled, of_a_person
from actvo_kit.drafting.template.open_ends import change_my_mind, questions
from actvo_kit.drafting.template.trials import trials
from actvo_kit.model.pathway import Kind, Trial
from actvo_kit.words import N_, _

__all__ = ["own_parts"]

LEAST_QUESTIONS, MOST_QUESTIONS = 2, 6
KINDS: tuple[Kind, ...] = ("deepen", "across", "surprise")
RESTS = N_("It rests on your answers so far and on the catalogue.")


def own_parts(pathway: PathwayOut, material: Material, known: Known, references: Mapping[str, Reference]) -> PathwayOut:
    """Returns the pathway with the template's texts in place of those that speak of the person: title, destination,
    tests, questions, what would change one's mind, and why it is how sure.
    """
    option = material.known.get(pathway.option_ids[0]) if pathway.option_ids else None
    if option is None or pathway.kind not in KINDS:
        return pathway

    def referring(text: str) -> str:
        """Returns the text, or nothing where it speaks of the person or refers to what is not there."""
        try:
            filled(text, references)
        except KeyError:
            return ""
        return "" if any(of_a_person(text, known)) else text

    def refer_only(texts: Iterable[str]) -> list[str]:
        return [text for text in map(referring, texts) if text]

    tries = trials(material, option)
    own_tests = [
        Experiment.model_validate(each.model_dump(exclude={"starter"}) | {"tests": [*each.tests]}) for each in tries
    ]
    noon = datetime.combine(material.pack.catalogue.as_of, time(12), UTC)
    to_ask = [
        QuestionTo(to=each.to, question=text) for each in pathway.questions_to_ask if (text := referring(each.question))
    ]
    if len(to_ask) < LEAST_QUESTIONS:
        to_ask += [QuestionTo(to=each.to, question=each.question) for each in questions(material, option, noon)]
    to_ask = list({each.question: each for each in to_ask}.values())
    kind: Kind = next(kind for kind in KINDS if kind == pathway.kind)
    return pathway.model_copy(
        update={
            "title": referring(pathway.title) or title(kind, option),
            "destination": referring(pathway.destination) or destination(option),
            "experiments": [test for each in pathway.experiments if (test := _test(each, tries[0], referring))]
            or own_tests,
            "questions_to_ask": to_ask[:MOST_QUESTIONS],
            "what_would_change_my_mind": refer_only(pathway.what_would_change_my_mind)
            or list(change_my_mind(material, option, tries)),
            "confidence": pathway.confidence.model_copy(
                update={"because": referring(pathway.confidence.because) or _(RESTS)}
            ),
        }
    )


def _test(experiment: Experiment, own: Trial, referring: Callable[[str], str]) -> Experiment | None:
    """Returns the experiment; None where it speaks of the person. The cue, which speaks in the first person, is then
    the program's.
    """
    texts = {name: referring(getattr(experiment, name)) for name in ("title", "action", "signal_yes", "signal_no")}
    if not all(texts.values()):
        return None
    return experiment.model_copy(update=texts | {"if_then": referring(experiment.if_then) or own.if_then})
