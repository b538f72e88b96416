"""Moments, answers, threads and the line."""

from typing import Any

from tests.running import PACK

PLACES = ("moments", "moment/e1/words", "threads", "thread/TH1", "line/does", "reading")
STORY = PACK.persona.answers["story"]


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    moments = {f"episode.{moment}.title": 80 for moment in STORY["episode"]}
    deeds = {f"episode.{moment}.what_i_did": 400 for moment in STORY["episode"]}
    threads = {f"theme.{thread}.label": 60 for thread in STORY["theme"]}
    line = {f"story_line.{piece}": 160 for piece in ("does", "so_that", "best_when", "low_when")}
    return moments | deeds | {"prompt.P1": 400, "prompt.P3": 400} | threads | line
