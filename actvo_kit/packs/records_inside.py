"""The records inside records: a step's settings, and the persona's answers, which keep the rules of a real person's."""

from collections.abc import Iterator

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.record import Problem
from actvo_kit.model.workshop import Pack
from actvo_kit.packs.files import PERSONA, WORKSHOP, Sources
from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.plain_findings import nearest
from actvo_kit.packs.records import read_record
from actvo_kit.packs.source import Place, Source, Where
from actvo_kit.words import _

__all__ = ["check_inner_records", "check_persona"]


def check_inner_records(sources: Sources, language: str) -> None:
    """Reads the settings of each step and the persona's answer to it."""
    workshop, persona = sources[WORKSHOP], sources[PERSONA]
    for where, step in each(workshop.data, ("pages", "*", "steps", "*")):
        settings = step.get("settings") if isinstance(step, dict) else None
        if isinstance(settings, dict) and str(step.get("slug")) in RECORDS:
            read_record(workshop, RECORDS[step["slug"]].settings, language, settings, (*where, "settings"))
    for where, answer in each(persona.data, ("answers", "*")):
        if isinstance(answer, dict) and where[-1] in RECORDS:
            read_record(persona, RECORDS[str(where[-1])], language, answer, where)


def check_persona(pack: Pack, persona: Source) -> None:
    """Notes what the room would refuse in the persona's answers. An answer without fields is one not given."""
    for slug, data in pack.persona.answers.items():
        if not RECORDS[slug].has_deck(pack):  # a workshop without the exercise never shows it
            continue
        answer = RECORDS[slug].read(RECORDS[slug].as_asked(data, pack))
        for problem in answer.strangers(pack):
            _stranger(pack, ("answers", slug), problem, persona)
        if data and not answer.strangers(pack):
            _unfinished(pack, ("answers", slug), answer, persona)


def _stranger(pack: Pack, where: Where, problem: Problem, persona: Source) -> None:
    path = (*where, *problem.path.split("."))
    named = max(_named(persona, path, problem.sentence), key=lambda candidate: len(candidate[1]), default=None)
    if named is None:
        persona.find(persona.at(path), problem.sentence)
    else:
        place, name = named
        persona.find(place, _("This workshop has no `{name}`.", name=name) + nearest(name, _ids(pack)))


def _ids(pack: Pack) -> list[str]:
    lists = (pack.values.cards, pack.strengths.strengths, pack.catalogue.options, pack.starters.starters)
    return [item.id for items in lists for item in items]


def _unfinished(pack: Pack, where: Where, answer: AnswerRecord, persona: Source) -> None:
    for problem in answer.problems(pack):
        place = persona.at((*where, *problem.path.split(".")))
        sentence = _("{name}'s answer is not complete: {problem}", name=pack.persona.name, problem=problem.sentence)
        persona.find(place, sentence)


def _named(source: Source, where: Where, sentence: str) -> Iterator[tuple[Place, str]]:
    """Yields each key or text at `where` or below it that `sentence` names, in any language, with its place."""
    for depth in (0, 1, 2):
        for way, value in each(source.data, (*where, *["*"] * depth)):
            if depth and isinstance(key := way[-1], str) and key in sentence:
                yield source.key_at(way), key
            elif isinstance(value, str) and value in sentence:
                yield source.at(way), value
