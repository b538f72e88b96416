"""Every sentence that the product says about itself is true of the product of today: guide, door and console.

A façade that can do something makes sentences that deny it untrue; one that cannot makes those that promise it untrue.
A number in a sentence is the number in the code.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, get_args

import pytest
from typer.main import get_command

from actvo_kit.cli import app
from actvo_kit.drafting.openai import breaker
from actvo_kit.method.aggregate import FLOOR
from actvo_kit.method.scoring import acceptability
from actvo_kit.model.answers.values import HIGH_CAP
from actvo_kit.model.catalogue import STALE_DAYS
from actvo_kit.model.workshop import Part
from actvo_kit.room import stages
from actvo_kit.room.entry.returning import CODE_LASTS
from actvo_kit.room.entry.roster import PEOPLE_MOST
from actvo_kit.room.retention.my_data import MyData
from actvo_kit.room.retention.personal_retention import SHORTER
from actvo_kit.room.retention.room_retention import DAYS_MOST
from actvo_kit.room.roles.facilitator import Facilitator
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.guard import rate_limits
from actvo_kit.server.host import disk_alarm, host_capacity
from actvo_kit.server.pages.notebook_pages import Alive
from actvo_kit.settings import DraftingSettings
from facilitator_guide import facts
from facilitator_guide.build import pages

ROOT = Path(__file__).parent.parent.parent
WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: number for number, word in enumerate(WORDS, 2)}


class Claim(NamedTuple):
    """Whether the product can do something, and the sentences that say it can or cannot."""

    can: Callable[[], bool]
    promises: str
    denials: str


def names(facade: type[Any]) -> set[str]:
    return {name for name in dir(facade) if not name.startswith("_")}


CLAIMS = {
    "taking everything along": Claim(
        lambda: "everything" in names(MyData), r"take everything along",
        r"cannot be taken home|cannot take (it|them) along",
    ),
    "deleting one person's words": Claim(
        lambda: "erase" in names(MyData), r"delete everything", r"cannot be deleted alone|cannot delete"
    ),
    "coming back on another device": Claim(
        lambda: "coming_back" in names(MyData), r"on any device|brings? (you|them|people) (back|to their place)",
        r"new device starts afresh|answers belong to the browser",
    ),
    "sending something to a manager": Claim(
        lambda: bool({"send", "share", "grant"} & names(Participant)),
        r"unless you (send|share)|what you send to your manager",
        r"cannot send anything|Nothing is sent to",
    ),
    "breaks that the clock knows": Claim(
        lambda: "break" in get_args(Part), r"knows? the breaks", r"does not know the break"
    ),
    "opening somebody's answers": Claim(
        lambda: any("answer" in name or "record" in name for name in names(Facilitator)),
        r"you can open (their|an) answer",
        r"No screen of yours can open|I cannot open your answers",
    ),
    "a second picture of one thing": Claim(
        lambda: False, r"can be drawn again|drawn anew|A new (picture|one) (appears|needs)|Reveal anew", r"drawn once"
    ),
    "pairs": Claim(lambda: False, r"\b(in|of|another) pairs?\b", r"groups? of three|in threes"),
}  # fmt: skip


def texts() -> dict[str, str]:
    """What people read: the guide, README, SECURITY, every page of the server, the screens and the pack."""
    scripts = [path for path in (ROOT / "widgets").rglob("*.js")
               if "node_modules" not in path.parts and ".test." not in path.name]  # fmt: skip
    files = [
        *pages().values(), ROOT / "README.md", ROOT / "SECURITY.md",
        *(ROOT / "actvo_kit/server/template").glob("*.html"),
        *scripts, *(ROOT / "workshops").glob("*/workshop.yaml"),
    ]  # fmt: skip
    return {path.relative_to(ROOT).as_posix(): said(path) for path in files}


def said(path: Path) -> str:
    return re.sub(r"\s+", " ", facts.plain(path.read_text("utf-8")).replace("’", "'"))


@pytest.mark.parametrize("what", CLAIMS)
def test_no_sentence_contradicts_a_facade(what: str) -> None:
    claim = CLAIMS[what]
    untrue = re.compile(claim.denials if claim.can() else claim.promises, re.IGNORECASE)
    assert {name: found.group() for name, text in texts().items() if (found := untrue.search(text))} == {}


@pytest.mark.parametrize("what", CLAIMS)
def test_the_sentences_are_looked_for(what: str) -> None:
    claim = CLAIMS[what]
    true = re.compile(claim.promises if claim.can() else claim.denials, re.IGNORECASE)
    assert any(true.search(text) for text in texts().values())


FIGURES: dict[str, Callable[[], int]] = {
    r"grouped results, from (\w+) people on": lambda: FLOOR.k,
    r"(?:type the|code of|screen: the|screen: )\s?(six|\d+) characters": lambda: letters(Keys.new().join_code),
    r"recovery code\*\* of (\w+) characters": lambda: letters(Keys.new().recovery_code),
    r"works once, for (\w+) minutes": lambda: int(CODE_LASTS.total_seconds() // 60),
    r"good once, for (\w+) minutes": lambda: int(CODE_LASTS.total_seconds() // 60),
    r"eight characters, within (\w+) minutes": lambda: int(CODE_LASTS.total_seconds() // 60),
    r"After (\w+) wrong ones each takes": lambda: rate_limits.PER_ADDRESS,
    r"CSV file, up to (\d+) people": lambda: PEOPLE_MOST,
    r"makes it a week; (\d+) is the most": lambda: DAYS_MOST,
    r"shorter time under \*My data and devices\* \| The same for them, (\d+) or 7 days": lambda: SHORTER[1],
    r"When less than (\d+) MB": lambda: disk_alarm.SHORT_MB,
    r"Each person takes about (\d+) MB": lambda: round(host_capacity.FORKED.person_mb),
    r"a person waits at most; (\d+), or up to": lambda: round(DraftingSettings().seconds),
    r"served at the same time; (\d+)\)": lambda: DraftingSettings().at_once,
    r"how often a day; (\d+) and": lambda: DraftingSettings().per_person,
    r"how often a day; \d+ and (\d+)": lambda: DraftingSettings().per_room,
    r"It serves (\w+) at a time": lambda: DraftingSettings().at_once,
    r"After (\w+) failures in a row": lambda: breaker.FAILURES,
    r"in the last (\d+) days\. An empty": lambda: STALE_DAYS,
    r"nobody asked about for (\d+) days": lambda: STALE_DAYS,
    r"The pile holds (\d+) cards": lambda: HIGH_CAP["full60"],
    r"holds \d+ cards \((\d+) of 30\)": lambda: HIGH_CAP["short30"],
    r"first in at least (\d+) of 100": lambda: round(100 * acceptability.CLEARLY),
    r"in (\d+) to \d+ of 100": lambda: round(100 * acceptability.USUALLY),
    r"From (\w+) people in (?:a|the) step on": lambda: stages.FROM,
    r"try again when (\w+) more have moved on": lambda: FLOOR.t,
    r"offered from (\w+) people who moved on": lambda: FLOOR.k,
    r"\(some pictures: eight or (\w+)\)": lambda: FLOOR.numbers_from,
    r"waits for (\w+) more; nobody can tell": lambda: FLOOR.t,
    r"sends a sign at least every (\d+) seconds": lambda: round(Alive.BEAT_S),
}


def letters(code: str) -> int:
    return sum(sign.isalnum() for sign in code)


@pytest.mark.parametrize("sentence", FIGURES)
def test_a_number_in_a_sentence_is_the_number_in_the_code(sentence: str) -> None:
    found = [word for text in texts().values() for word in re.findall(sentence, text, re.IGNORECASE)]
    assert found
    assert {NUMBERS.get(word.lower()) or int(word) for word in found} == {FIGURES[sentence]()}


COMMAND = re.compile(r"`(?:\.venv/bin/|\.venv\\Scripts\\)?actvo ([a-z]+)([^`]*)`")


@pytest.mark.parametrize("name", [*pages(), "README"])
def test_every_command_is_there_with_its_options(name: str) -> None:
    path = pages().get(name, ROOT / "README.md")
    commands: Any = get_command(app)
    for command, rest in COMMAND.findall(path.read_text("utf-8")):
        assert command in commands.commands, command
        known = {option for one in commands.commands[command].params for option in one.opts}
        assert set(re.findall(r"(?<!\S)--?[a-z-]+", rest)) <= known, (command, rest)


def test_every_file_that_the_guide_names_is_made_or_there() -> None:
    made = {"guide.html", "cards_to_read_ahead.html", "paper_sheets.html", "read_aloud.html"}
    for path in pages().values():
        text = path.read_text("utf-8")
        assert set(re.findall(r"`(\w+\.html)`", text)) <= made
        assert all((path.parent / link).is_file() for link in re.findall(r"\]\((\w+\.md)\)", text))
