"""The weather: what a sky is called."""

from actvo_kit.model.answers.weather import WeatherAnswer

__all__ = ["called"]

NAMES = {"sun": "sunny", "clouds": "cloudy", "rain": "rainy"}


def called(answer: WeatherAnswer) -> str | None:
    """The word for it; None while nothing is said."""
    return NAMES[answer.sky] if answer.sky else None
