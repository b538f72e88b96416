"""What a rehearsal says goes through gettext: in a pseudo-language, only what others said is plain on its page."""

import re
from collections.abc import Iterator

import pytest

from actvo_kit.rehearse import hostile_participant, verdicts
from actvo_kit.rehearse.rehearsal import Outcome
from actvo_kit.rehearse.report_page import sheet
from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.words import SOURCE, speak
from tests.plain_words import plain_words, seen
from tests.rehearse.test_report_page import NOW
from tests.rehearse.test_verdicts import pairs

SAID = ("Ada: the page was cut off", "row 3 missing from index", "Cut", "No", "read")


@pytest.fixture(autouse=True)
def strange() -> Iterator[None]:
    speak("en-XA")
    yield
    speak(SOURCE)


def test_no_line_is_said_in_plain_words() -> None:
    lines = [line for pair in pairs() for line in pair]
    lines.append(verdicts.trouble(["ß", "ß"]))
    assert {line: words for line in lines if (words := plain_words(f"{line.text} {line.todo}", SAID))} == {}


@pytest.mark.parametrize("faults", [False, True])
def test_no_word_of_the_page_is_plain(faults: bool) -> None:
    pages = []
    for lines in zip(*pairs(), strict=True):
        outcome = Outcome("ß", 30, faults, list(lines), ["ß"], Found(10, 10), 121.4).plain()
        outcome["lines"].append(verdicts.not_tried("kernel", "ß", "ß")._asdict())
        pages.append(re.sub(r"(?s)<style>.*?</style>", "", sheet(outcome, NOW)))
    assert len(pages) == 2
    for page in pages:
        assert 'lang="en-XA" dir="ltr"' in page
        assert plain_words(seen(page), SAID) == []


def test_what_somebody_tries_is_said_in_no_plain_words() -> None:
    line = verdicts.doors(dict.fromkeys(hostile_participant.ATTEMPTS, False))
    assert plain_words(line.text + line.todo) == []
