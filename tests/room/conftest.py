"""A room in a file of its own, with the career-design pack and a drafter that needs no answers."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.pathway import Confidence, Draft, Drafts, Question, Sentence, Source, Trial
from actvo_kit.model.saved_answer import Change
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.store import Store

CAREER_DESIGN = Path(__file__).parents[2] / "workshops" / "career_design"


class Clock:
    """Every look at it is a second later."""

    def __init__(self) -> None:
        self._seconds = count()

    def __call__(self) -> datetime:
        return datetime(2026, 5, 4, 9, tzinfo=UTC) + timedelta(seconds=next(self._seconds))


class NumberedDrafter:
    """Writes three pathways whose titles count how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def write(self, brief: Brief) -> Drafts:
        self.asked += 1
        options = [option.id for option in brief.material.pack.catalogue.options]
        ids = ("PW-A", "PW-B", "PW-C")
        pathways = tuple(self._one(one, kind, option) for one, kind, option in zip(ids, KINDS, options, strict=False))
        sources = tuple(Source(id=f"src-{one}", where=f"asked {self.asked}", when=brief.now, lines=()) for one in ids)
        return Drafts(written_at=brief.now, pathways=pathways, sources=sources)

    def _one(self, one: Any, kind: Any, option: str) -> Draft:
        sentence = Sentence(id=f"{one}-1", mark="value", text="t", shareable="t", evidence=(f"src-{one}",))
        return Draft(
            id=one, kind=kind, written_by="template", title=f"Draft {self.asked}", destination="d",
            option_ids=(option,), sentences=(sentence,), trials=(TRIAL,),
            questions=tuple(Question(to="me", question=asked) for asked in ("What?", "Who?")),
            change_my_mind=("c",), confidence=Confidence(level="low", because="b"),
        )  # fmt: skip


KINDS = ("deepen", "across", "surprise")
TRIAL = Trial(
    title="t", action="a", duration_days=7, hours=1, needs_ok_from="none", signal_yes="y", signal_no="n", if_then="i"
)


class Edits:
    """Makes changes with edit ids of their own."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self, slug: str = "values", base: int = 0, page: str = "laptop", **more: Any) -> Change:
        data = {"slug": slug, "edit_id": f"e{next(self._numbers)}", "page": page, "base_version": base}
        return Change.read(data | more)


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The pack that ships, but for arriving and the story, so that values stand first."""
    whole = load_pack(CAREER_DESIGN)
    workshop = whole.workshop.plain()
    for page in workshop["pages"]:
        page["steps"] = [step for step in page["steps"] if step.get("slug") not in (None, "arrive", "story")]
    return whole.model_copy(update={"workshop": type(whole.workshop).read(workshop)})


@pytest.fixture(scope="session")
def edits() -> type[Edits]:
    return Edits


@pytest.fixture
def edit() -> Edits:
    return Edits()


@pytest.fixture
def drafter() -> NumberedDrafter:
    return NumberedDrafter()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'room.sqlite'}")
    yield store
    store.close()


@pytest.fixture
def early(pack: Pack, store: Store, drafter: NumberedDrafter) -> Room:
    """A room that waits."""
    return Room.create(pack, store, Keys(bytes(range(32))), Writers(drafter), Clock())


@pytest.fixture
def room(pack: Pack, early: Room) -> Room:
    """A room in which every step is open."""
    room = early
    console = room.facilitator()
    console.start()
    for opened in range(1, len(pack.workshop.steps)):
        console.open_next(opened)
    return room


@pytest.fixture
def rowan(room: Room) -> Participant:
    return room.participant(room.door.join("Rowan").person_id)


@pytest.fixture
def done_values(pack: Pack) -> Callable[[Sequence[str]], dict[str, Any]]:
    """Fields of a finished values answer with these cards on top."""

    def fields(top5: Sequence[str]) -> dict[str, Any]:
        shown = [card.id for card in pack.values.shown("short30")]
        pile = {card: "high" if card in top5 else "some" for card in shown}
        return {"deck": "short30", "pile": pile, "top10": list(top5), "top5": list(top5)}

    return fields
