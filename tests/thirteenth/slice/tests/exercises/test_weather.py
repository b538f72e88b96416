"""The toy's own test."""

from actvo_kit.exercises.weather.reading import reading
from actvo_kit.model.answers.weather import WeatherAnswer


def test_it_says_what_is_seen() -> None:
    assert reading(WeatherAnswer(sky="rain")) == {"sentence": "It is rainy today."}
    assert reading(WeatherAnswer()) == {"sentence": None}
