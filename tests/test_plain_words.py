"""In a pseudo-language nothing that the kit says is plain: pages, answers to a press, and what a record lacks."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import ActvoError
from actvo_kit.model import moves
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.record import Problem
from actvo_kit.model.review import Approve, ApproveWithChanges, NotNow, Review
from actvo_kit.packs import load_pack
from actvo_kit.room.entry.joining import Door
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry import entry_pages, join_page, my_data_page, personal_entry_page, staff_entry_page
from actvo_kit.server.guard import rate_limits
from actvo_kit.server.host import changed_address, disk_alarm
from actvo_kit.server.pages.plain_pages import MESSAGES, TEMPLATES, Words
from actvo_kit.store.store import Store
from actvo_kit.words import SOURCE, _, speak
from tests.plain_words import plain_words, seen

KIT = Path(__file__).parents[1] / "actvo_kit"
PACK = Path(__file__).parents[1] / "workshops" / "career_design"
TODAY = date(2026, 5, 4)
CODES = ("7KQ-42F", "7KQ4-2FMX-9PTB", "7KQ4-2FMX", "/own")
SHOWN = ("{url}", "{host}", "{fresh}", "{size}")
MODULES = (
    entry_pages, join_page, my_data_page, personal_entry_page, staff_entry_page, rate_limits, changed_address,
    disk_alarm,
)  # fmt: skip
ENTRY = SimpleNamespace(title="ß", lines=["ß"])
PART = SimpleNamespace(title="ß", groups=[SimpleNamespace(title="ß", entries=[ENTRY])])
ERRORS = {"NotAllowed", "DoorError", "NotSaved", "Busy", "AnswerError", "Problem", "Outcome"}


@pytest.fixture(autouse=True)
def strange() -> Iterator[None]:
    speak("en-XA")
    yield
    speak(SOURCE)


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room.create(load_pack(PACK), Store("sqlite://"), Keys(bytes(range(32))), Writers(TemplateDrafter()))
    speak("en-XA")
    yield made
    made.close()


def values(**changed: Any) -> dict[str, Any]:
    """What a page gets; nothing of it is a word."""
    whose = SimpleNamespace(person_id="", name="ß")
    standing = SimpleNamespace(devices=3, was_sent_link=False, has_link=False)
    empty = ("place", "error", "token", "code", "name", "suggestion", "kept", "said", "let_in", "own_code", "square")
    texts = dict.fromkeys((*empty, "public_url", "press", "link", "ahead", "title", "way_on"), "")
    return texts | {
        "closed": False, "standing": standing, "choices": [SimpleNamespace(days=7, chosen=True, words="")] * 2,
        "pages": [SimpleNamespace(title="ß", steps=[SimpleNamespace(title="ß")])], "whose": whose, "lines": [],
        "action": "/own", "form": {}, "part": PART, **changed,
    }  # fmt: skip


STATES = (
    values(),
    values(closed=True, action="/join", code="1", link="1", place="ß", let_in="1", said="1", error="1"),
    values(standing=SimpleNamespace(devices=1, was_sent_link=True, has_link=False)),
    values(standing=SimpleNamespace(devices=1, was_sent_link=False, has_link=True)),
)


@pytest.mark.parametrize("template", sorted(one.name for one in TEMPLATES.glob("*.html") if one.name != "site.html"))
def test_no_page_of_the_door_says_a_plain_word(template: str) -> None:
    for state in STATES:
        page = Words("ß", "ß").page(template, **state)
        assert not plain_words(seen(page), CODES), template


def test_no_error_page_says_a_plain_word() -> None:
    for status in (*MESSAGES, 500):
        assert not plain_words(seen(Words("ß", "ß").message(status, "")))


@pytest.mark.parametrize("module", MODULES)
def test_what_stands_in_a_constant_is_found_by_the_catalogue(module: Any) -> None:
    said = [one for name, one in vars(module).items() if name.isupper() and isinstance(one, str) and "." in one]
    catalogue = (KIT / "locale" / "actvo.pot").read_text("utf-8")
    escaped = [one.replace('"', '\\"') for one in said if " " in one]
    assert escaped
    assert [one for one in escaped if f'msgid "{one}"' not in catalogue] == []
    assert not any(plain_words(_(one), (*CODES, *SHOWN)) for one in said)


def refused(act: Any) -> str:
    """The sentence of a refusal, or what was said."""
    try:
        return str(act() or "")
    except ActvoError as error:
        return str(error)


def test_no_answer_to_a_press_has_a_plain_word(room: Room) -> None:
    lead, step = room.facilitator("http://127.0.0.1"), str(room.pack.workshop.steps[0].id)
    ada = room.participant(room.door.join("Åδа"[:1] * 3).person_id)
    presses = [
        moves.OpenNext(expected=0), moves.FormTriads(), moves.Reveal(item="values"), moves.Show(item="values"),
        moves.Start(), moves.OpenNext(expected=9), moves.GoBack(slug="story"),
        moves.AddMinutes(slug="story", minutes=5), moves.Call(), moves.Reset(slug=step), moves.Show(item=None),
        moves.Tell(text="1"),
        moves.LetIn(person="1"), moves.MarkManager(person="1", on=True), moves.End(), moves.Call(),
    ]  # fmt: skip
    said = [refused(lambda move=move: lead.do(move)) for move in presses]
    said += [room.keeping.sentence(), room.keeping.sentence("people"), ada.my_data.keeping.sentence()]
    said += [one.words for one in ada.my_data.keeping.choices()]
    said += [refused(lambda name=name: room.door.join(name)) for name in ("", "1" * 41, "aа", "admin", "ÅÅÅ")]
    room.door.admit_at_most(1)
    said += [refused(lambda: room.door.free_name("2")), *lead.console().alarms]
    said += [one.reason for one in lead.console().reveals]
    assert sum(map(bool, said)) > 20
    assert {one: words for one in said if (words := plain_words(one, ("ÅÅÅ",)))} == {}


def test_a_full_room_says_no_plain_word(room: Room) -> None:
    door = Door(room._context, most=0)
    said = [refused(lambda: door.join("ÅÅÅ")), *room.alarms.sentences()]
    door.admit_at_most(0)
    said += [refused(lambda: door.join("ÅÅÅ")), *room.alarms.sentences()]
    assert len(said) == 4
    assert not any(plain_words(one) for one in said)


@pytest.mark.parametrize("slug", sorted(RECORDS))
def test_what_an_empty_record_lacks_is_said_in_no_plain_word(slug: str) -> None:
    for problem in RECORDS[slug]().problems(load_pack(PACK)):
        assert not plain_words(problem.sentence), problem


def test_what_a_review_lacks_is_said_in_no_plain_word() -> None:
    review = Review(packet_id="1", version=1, packet_hash="0" * 64)
    found: list[Problem] = review.problems(TODAY)
    for decided in (Approve(), ApproveWithChanges(), NotNow()):
        found += decided.problems(TODAY)
    assert len(found) > 15
    assert not any(plain_words(one.sentence) for one in found)


@pytest.mark.parametrize("folder", ["room", "server", "model", "store"])
def test_no_sentence_of_an_error_passes_gettext_by(folder: str) -> None:
    assert [where for file in sorted((KIT / folder).rglob("*.py")) for where in bare(file)] == []


def bare(file: Path) -> Iterator[str]:
    """The places where an error or a problem gets a text as it stands."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
            said = node.args[-1] if node.args else None
            if isinstance(said, ast.JoinedStr | ast.BinOp) or (
                isinstance(said, ast.Constant) and " " in str(said.value)
            ):
                yield f"{file.name}:{node.lineno}"


def test_a_plain_word_is_found() -> None:
    assert plain_words(seen('<p title="Plain">ſţŕáñĝé &amp; one</p><script>words</script>')) == ["Plain", "one"]
