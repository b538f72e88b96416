"""Says back the clarity pulse: what was answered each time, in words, and no verdict on the difference."""

from typing import Any

from actvo_kit.model.answers.arrive import ArriveAnswer, Moment
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["HOW_FAR", "TIMES", "reading"]

TIMES: dict[Moment, str] = {"pre": N_("Before"), "post": N_("At the end"), "d30": N_("30 days later")}
HOW_FAR = {
    1: N_("Not at all"),
    2: N_("A little"),
    3: N_("Partly"),
    4: N_("Mostly"),
    5: N_("Completely"),
    "undisclosed": N_("Not said"),
}


def reading(record: ArriveAnswer, pack: Pack) -> dict[str, Any]:
    """Returns `times`: each time with an answer; `lines`: `{text, said}` for each question that has one, `said` by
    time, empty where it was left open.
    """
    times = [moment for moment in TIMES if moment in record.pulse and any(record.pulse[moment].said.values())]
    lines = [
        {
            "text": item.words[pack.workshop.language].text,
            "said": [_(HOW_FAR[answer]) if (answer := record.pulse[moment].said[item.id]) else "" for moment in times],
        }
        for item in pack.arrive.pulse
    ]
    return {"times": [_(TIMES[moment]) for moment in times], "lines": [line for line in lines if any(line["said"])]}
