"""In a pseudo-language no plain word is left: whatever the kit says of anybody's answers went through gettext."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from actvo_kit.drafting.reflection import bank_question
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sending.fields import fields
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import NotAllowed
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.evaluate.people.usual import usual
from actvo_kit.exercises import widget_of
from actvo_kit.locale.pseudo import pseudo
from actvo_kit.method.aggregate import reveal
from actvo_kit.method.group_picture import picture, too_few_here
from actvo_kit.method.group_view import SLUG_OF, chosen, room_items
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.words import speak
from tests.exercises.conftest import WORKSHOP, FakeDesk
from tests.pseudo_pack import written

WORD = re.compile(r"[A-Za-z]{2,}")
NO_WORDS = re.compile(r"<[^>]*>|var\([^)]*\)|\b(?:OPT|EV|GUT)-\w+")
SAID = frozenset(
    """text title summary words zone gut time openings checked why hint name opening counts tension removal start said
    but sentences sides head rows gaps uses drains caption footnote reason where lines question about help trouble
    coarse fine ticktext destination not_enough shareable because if_then change_my_mind""".split()  # noqa: SIM905
)
"""Keys whose one word is for people too. Whatever has a space is."""

MARKS = frozenset({"curious", "maybe", "no"})
"""What is kept of a gut mark: a key, and never shown as it is."""


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Case, ...]]:
    """Made-up people of a pack and with answers that are strange, in a room that speaks strangely."""
    pack = load_pack(written(WORKSHOP, tmp_path_factory.mktemp("pack") / "strange"))
    speak("en-XA")
    yield tuple(replace(one, records=_strange(one.records)) for one in usual(pack))
    speak("en")


def _strange(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _strange(one) for key, one in data.items()}
    if isinstance(data, list):
        return [_strange(one) for one in data]
    return pseudo(data, longer=False) if isinstance(data, str) and " " in data else data


def plain(data: Any, key: str = "", way: str = "") -> Iterator[str]:
    """The texts with a plain word, and where they stand."""
    if isinstance(data, dict):
        for name, one in data.items():
            titles = key in ("coarse", "fine")
            yield from plain(one, key if titles or name == "text" == key else name, f"{way}.{name}")
    elif isinstance(data, list | tuple):
        for one in data:
            yield from plain(one, key, way)
    elif isinstance(data, str) and key != "id" and (key in SAID or " " in data.strip()) and data not in MARKS:
        yield from (f"{way}: {data}" for _ in WORD.findall(NO_WORDS.sub(" ", data)))


@pytest.fixture(scope="module")
def drafts(people: tuple[Case, ...]) -> dict[str, Drafts]:
    """What the template writes to each of them."""
    return {one.id: TemplateDrafter().write(one.brief()) for one in people}


def found(data: Any) -> list[str]:
    return sorted(set(plain(data)))[:20]


def test_the_check_finds_a_plain_word() -> None:
    assert found({"lists": [{"title": "Use", "hint": "Ýöú đö ţĥíš well."}]}) == [
        ".lists.hint: Ýöú đö ţĥíš well.",
        ".lists.title: Use",
    ]


def test_the_drafts_of_the_template(drafts: dict[str, Drafts]) -> None:
    assert found([one.plain() for one in drafts.values()]) == []
    assert sum(len(draft.sentences) for one in drafts.values() for draft in one.pathways) > 100


def test_letters_and_questions(people: tuple[Case, ...]) -> None:
    for case in people:
        brief = case.brief()
        for about in ("", *RECORDS):
            there = fields(brief.material, about)
            ask = Ask(fields=tuple(one.id for one in there)[:80], about=about)
            letter = Envelope.of(replace(brief, ask=ask), "", "").letter
            assert found([one.plain() for one in letter.fields]) == []
            assert found([{"text": hit.proposal} for hit in letter.hits]) == []
            assert found({"trouble": letter.trouble}) == []
            if about:
                assert found(_question(case, about)) == []


def _question(case: Case, about: str) -> dict[str, Any]:
    try:
        return bank_question(replace(case.brief(), ask=Ask(about=about))).plain()
    except NotAllowed as error:
        return {"trouble": str(error)}


@pytest.mark.parametrize("slug", WITH_PAGE)
def test_what_an_exercise_says(people: tuple[Case, ...], drafts: dict[str, Drafts], slug: str) -> None:
    """Its words, what it says back, and the tables beside its pictures."""
    for case in people:
        desk = FakeDesk(case.pack, answers=case.records, drafts=drafts[case.id])
        widget = widget_of(slug)(desk, *desk.open())  # type: ignore[arg-type]
        assert found({**widget.content, "reading": widget.reading}) == []


def test_group_views(people: tuple[Case, ...]) -> None:
    pack: Pack = people[0].pack
    for one, item in room_items(pack).items():
        slug = SLUG_OF[one]
        records = {case.id: RECORDS[slug].read(case.records[slug]) for case in people if slug in case.records}
        answers = {who: mine for who, record in records.items() if (mine := chosen(one, record, pack)) is not None}
        assert found(item.plain()) == []
        for size in (6, 12, 30):
            shown = reveal(item, dict(list(answers.items())[:size]))
            if hasattr(shown, "rows"):
                assert found(picture(item, shown).plain()) == []
    assert found({"text": too_few_here(3)}) == []
