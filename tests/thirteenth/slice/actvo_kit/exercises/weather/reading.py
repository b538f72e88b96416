"""What the weather says back."""

from typing import Any

from actvo_kit.method.weather import called
from actvo_kit.model.answers.weather import WeatherAnswer

__all__ = ["reading"]


def reading(record: WeatherAnswer) -> dict[str, Any]:
    """`{"sentence": … | None}`."""
    sky = called(record)
    return {"sentence": f"It is {sky} today." if sky else None}
