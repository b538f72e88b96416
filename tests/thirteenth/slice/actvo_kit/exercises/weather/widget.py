"""The weather: three buttons and a line."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.weather.reading import reading
from actvo_kit.model.answers.weather import WeatherAnswer, WeatherSettings

__all__ = ["Weather"]


class Weather(Exercise):
    """A toy."""

    def content_of(self) -> dict[str, Any]:
        """The skies there are."""
        return {"skies": list(WeatherSettings.read(self.step.settings).skies)}

    def reading_of(self, record: WeatherAnswer) -> dict[str, Any]:
        """One sentence."""
        return reading(record)
