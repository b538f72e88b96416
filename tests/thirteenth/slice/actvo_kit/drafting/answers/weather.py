"""The weather: nothing of it leaves, and its one id says what stands behind it."""

from actvo_kit.drafting.answers.base import Behind, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.weather import WeatherAnswer
from actvo_kit.model.pathway import Source

__all__ = ["SOURCES"]


def _sky(material: Material, one: str) -> Source:
    return source(material, one, "weather", "Weather", (answer_of(WeatherAnswer, material.answers).note,))


SOURCES: Sources = {r"SKY": Behind(_sky)}
