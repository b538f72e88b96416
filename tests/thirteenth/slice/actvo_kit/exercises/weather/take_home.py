"""What stays of the weather."""

from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.exercises.weather.reading import reading
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.weather import WeatherAnswer
from actvo_kit.model.workshop import Pack

__all__ = ["part"]


def part(answers: Answers, _pack: Pack) -> Part | None:
    """The sentence and the line, where there is a sky."""
    record = answer_of(WeatherAnswer, answers)
    sentence = reading(record)["sentence"]
    return Part(sentence, groups=(Group((Item(record.note),)),) if record.note else ()) if sentence else None
