"""Whether the workshop can be played with these decks, options and answers: what no single file can know."""

from actvo_kit.model.answers import RECORDS, AnswerRecord
from actvo_kit.model.record import Problem
from actvo_kit.model.workshop import SETTINGS, OptionsSettings, Pack, StrengthsSettings, ValuesSettings
from actvo_kit.packs.check import CATALOGUE, PERSONA, WORKSHOP, Sources, each
from actvo_kit.packs.records import read_record
from actvo_kit.packs.sentences import nearest
from actvo_kit.packs.source import Place, Source, Where

__all__ = ["check_fit", "check_inner_records"]

TEN = 10
"""Value cards that people choose from what matters most, METHOD E2; fewer would leave nothing to choose."""


def check_inner_records(sources: Sources, language: str) -> None:
    """The settings of each step and the persona's answers to it, which are records of their own."""
    workshop, persona = sources[WORKSHOP], sources[PERSONA]
    for where, step in each(workshop.data, ("pages", "*", "steps", "*")):
        settings = step.get("settings") if isinstance(step, dict) else None
        if isinstance(settings, dict) and str(step.get("slug")) in SETTINGS:
            read_record(workshop, SETTINGS[step["slug"]], language, settings, (*where, "settings"))
    for where, answer in each(persona.data, ("answers", "*")):
        if isinstance(answer, dict) and where[-1] in RECORDS:
            read_record(persona, RECORDS[str(where[-1])], language, answer, where)


def check_fit(pack: Pack, sources: Sources) -> None:
    """Notes what people could not get through in this pack. Its files must be sound by themselves."""
    for where, step in each(sources[WORKSHOP].data, ("pages", "*", "steps", "*")):
        settings = SETTINGS[step["slug"]].read(step.get("settings", {}))
        place = sources[WORKSHOP].at((*where, "settings"))
        if isinstance(settings, ValuesSettings):
            _decks(pack, settings, sources[WORKSHOP], place)
        if isinstance(settings, StrengthsSettings) and settings.pick > len(pack.strengths.strengths):
            sentence = f"People pick {settings.pick} strengths here; the deck has {len(pack.strengths.strengths)}."
            sources[WORKSHOP].find(sources[WORKSHOP].at((*where, "settings", "pick")), sentence)
        if isinstance(settings, OptionsSettings) and len({option.type for option in pack.catalogue.options}) < 2:
            sentence = "A shortlist holds at least two types of option; options of a second type are missing."
            sources[CATALOGUE].find(sources[CATALOGUE].key_at(("options",)), sentence)
    for slug, answer in pack.persona.answers.items():
        _answer(pack, slug, RECORDS[slug].read(answer), bool(answer), sources[PERSONA])


def _decks(pack: Pack, settings: ValuesSettings, workshop: Source, place: Place) -> None:
    for deck in settings.decks:
        cards = len(pack.values.shown(deck))
        if cards < TEN:
            marked = " with `short: true`" if deck == "short30" else ""
            workshop.find(place, f"The deck `{deck}` has {cards} cards{marked}; people choose ten, so it needs {TEN}.")


def _answer(pack: Pack, slug: str, answer: AnswerRecord, done: bool, persona: Source) -> None:
    strangers = answer.strangers(pack)
    for problem in strangers:
        _stranger(pack, slug, problem, persona)
    for problem in answer.problems(pack) if done and not strangers else ():
        place = persona.at(("answers", slug, *problem.path.split(".")))
        persona.find(place, f"{pack.persona.name}'s answer to `{slug}` is not complete: {problem.sentence}")


def _stranger(pack: Pack, slug: str, problem: Problem, persona: Source) -> None:
    ids = {
        "values": [card.id for card in pack.values.cards],
        "strengths": [strength.id for strength in pack.strengths.strengths],
        "options": [option.id for option in pack.catalogue.options],
    }
    stranger = problem.sentence.split(" ", 1)[0]
    place = _where_named(persona, ("answers", slug, *problem.path.split(".")), stranger)
    persona.find(place, f"{problem.sentence}{nearest(stranger, ids.get(slug, ()))}")


def _where_named(source: Source, where: Where, name: str) -> Place:
    """The place below `where` at which `name` stands, as a key or as a text."""
    for depth in (1, 2):
        for found, value in each(source.data, (*where, *["*"] * depth)):
            if found[-1] == name or value == name:
                return source.key_at(found) if found[-1] == name else source.at(found)
    return source.at(where)
