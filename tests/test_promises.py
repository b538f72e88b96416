"""Each promise of SECURITY.md names a test that is there, and a number in a promise is the number in the code."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from actvo_kit.method.aggregate import FLOOR
from actvo_kit.room import room_keys, stages
from actvo_kit.room.entry import returning
from actvo_kit.server import app, retention_jobs
from actvo_kit.server.guard import message_filter, rate_limits, response_headers
from actvo_kit.server.kernels import kernel_guard, room_kernels
from actvo_kit.server.pages import event_streams
from tests.server.attacks import TABLE
from tests.test_documents import NAMED, is_there

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "SECURITY.md").read_text("utf-8")
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate(WORDS, 1)} | {"fifteen": 15}
HOUR_MIN = 60


def promises() -> dict[str, str]:
    """Promise → what stands beside it."""
    table = TEXT.partition("## Promises")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("|")][2:]
    return dict(rows)


@pytest.mark.parametrize("promise", promises())
def test_a_promise_has_its_test(promise: str) -> None:
    named = NAMED.findall(promises()[promise])
    tests = [name for name in named if is_there(name) and not name.startswith("benchmarks/")]
    assert tests, promises()[promise]


FIGURES: dict[str, Callable[[], int]] = {
    r"(\d+) kB, \d+ a second": lambda: message_filter.MESSAGE_BYTES // 1024,
    r"kB, (\d+) a second": lambda: room_kernels.PER_SECOND,
    r"a second, (\w+) lines a person": lambda: kernel_guard.MOST_SOCKETS,
    r"(\d+) tries a minute from one address": lambda: rate_limits.PER_ADDRESS,
    r"from one address and (\d+) in one room": lambda: rate_limits.PER_ROOM,
    r"take along\) is done (\w+) at a time": lambda: rate_limits.OWN_AT_ONCE,
    r"with a rest between, (\d+) at once": lambda: rate_limits.OWN_BURST,
    r"at once and (\d+) a minute each": lambda: round(rate_limits.OWN_PER_SECOND * 60),
    r"has (\d+) event streams": lambda: event_streams.MOST,
    r"given up after (\d+) seconds": lambda: round(app.SILENT_S),
    r"replaced or removed, within (\w+) minutes": lambda: retention_jobs.TIDY_MS // 60_000,
    r"opens once, within (\w+) minutes": lambda: round(returning.CODE_LASTS.total_seconds() / 60),
    r"drawn once in a room's life, from (\w+) people": lambda: FLOOR.k,
    r"counted from (\w+) of them on": lambda: stages.FROM,
    r"of them on, every (\w+) seconds": lambda: stages.BEAT_S,
}


@pytest.mark.parametrize("sentence", FIGURES)
def test_a_number_in_a_promise_is_the_number_in_the_code(sentence: str) -> None:
    found = re.findall(sentence, re.sub(r"\s+", " ", TEXT))
    assert [NUMBERS.get(word) or int(word) for word in found] == [FIGURES[sentence]()]


def test_numbers_that_are_sums() -> None:
    assert "stay on https for a day" in TEXT
    assert "max-age=86400" in response_headers.ONLY_HTTPS.values()
    assert "more than 600 named requests" in TEXT
    assert len(TABLE) > 600
    assert "less than one in a million is right in an hour" in TEXT
    tries = rate_limits.PER_ROOM * (HOUR_MIN + 1)
    assert tries / len(room_keys.CODE_SIGNS) ** room_keys.CODE_LENGTH < 1e-6
