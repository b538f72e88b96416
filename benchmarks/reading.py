"""How much each exercise asks a person to press and to read, and whether its solo minutes are enough to read it.

Plays both packs in a browser of 390 px by clicks, with the walks of the tests. Every sentence of an exercise counts
once, when it is first in view, at 140 words a minute: a second-language reader. Deciding and typing come on top.
What a walk does not open is not counted: help, details, a pathway of one's own.

Run: python benchmarks/reading.py [PACK] [--json]
"""

import json
import re
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from playwright.sync_api import sync_playwright
from server import ROOT

from actvo_kit.model.workshop import Step, Workshop
from actvo_kit.packs import load_pack
from actvo_kit.rehearse.facilitator_bot import Host
from tests.running import ServedRoom, aside
from tests.walk import steps
from tests.walk.conftest import FLAGS, PHONE
from tests.walk.reader import Reader
from tests.walk.walks import walk_of

WORDS_A_MINUTE = 140
PACKS = ("career_design", "spark_90")


class Line(NamedTuple):
    """What one exercise asks for."""

    step: Step
    presses: int
    letters: int
    words: int

    @property
    def minutes(self) -> float:
        return self.words / WORDS_A_MINUTE

    @property
    def fits(self) -> bool:
        """Where the agenda plans no time, there is nothing to fit into."""
        return not self.step.minutes.total or self.minutes <= self.step.minutes.solo


async def open_all(link: str, last: str) -> None:
    """Starts the workshop and opens every step up to `last`."""
    async with Host.enter(link) as host:
        await host.start(up_to=last)


def walked(hand: Reader, step: Step) -> Line:
    """Walks through one exercise."""
    hand.begin()
    presses, letters = hand.presses, hand.letters
    for _ in walk_of(step)(hand):
        hand.before()
    hand.before()
    return Line(step, hand.presses - presses, hand.letters - letters, hand.words)


def play(room: ServedRoom, workshop: Workshop) -> list[Line]:
    """One person plays the whole pack."""
    exercises = [step for step in workshop.steps if step.slug]
    aside(open_all(room.links["facilitator"], exercises[-1].id))
    with sync_playwright() as driver:
        path = shutil.which("chromium-headless-shell") or shutil.which("chromium") or shutil.which("google-chrome")
        browser = driver.chromium.launch(executable_path=path, args=FLAGS)
        page = browser.new_page(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
        page.goto(room.links["participant"])
        steps.come_in(page, "Rowan")
        page.wait_for_url("**/page/*")
        page.goto(f"{room.url}/page/{workshop.pages[0].id}#{exercises[0].id}")
        hand, lines = Reader(page), []
        for number, step in enumerate(exercises):
            lines.append(walked(hand, step))
            if number + 1 < len(exercises):
                hand.press(f"^Go on to {re.escape(exercises[number + 1].title)}$")
        browser.close()
    return lines


def show(title: str, lines: list[Line]) -> None:
    """Prints a table, or one JSON line."""
    if "--json" in sys.argv[1:]:
        rows = {one.step.id: {"presses": one.presses, "words": one.words, "fits": one.fits} for one in lines}
        print(json.dumps({"benchmark": "Reading", "pack": title, **rows}))
        return
    print(f"{title}: at {WORDS_A_MINUTE} words a minute, deciding and typing apart")
    print(f"  {'exercise':<22}{'presses':>9}{'letters':>9}{'words':>8}{'minutes':>9}{'solo':>6}  fits")
    for one in lines:
        counts = f"{one.presses:>9}{one.letters:>9}{one.words:>8}{one.minutes:>9.1f}{one.step.minutes.solo:>6}"
        print(f"  {one.step.title:<22}{counts}  {'yes' if one.fits else 'no'}")
    words, solo = sum(one.words for one in lines), sum(one.step.minutes.solo for one in lines)
    presses, letters = sum(one.presses for one in lines), sum(one.letters for one in lines)
    print(f"  {'together':<22}{presses:>9}{letters:>9}{words:>8}{words / WORDS_A_MINUTE:>9.1f}{solo:>6}")


if __name__ == "__main__":
    wanted = [one for one in sys.argv[1:] if not one.startswith("--")] or PACKS
    for name in wanted:
        folder = ROOT / "workshops" / name
        with TemporaryDirectory() as home:
            room = ServedRoom(Path(home))
            room.pack = folder
            room.start()
            try:
                show(name, play(room, load_pack(folder).workshop))
            finally:
                room.stop()
