"""Random histories of a room, and worlds in which they happen that differ in one or two people's answers alone."""

import random
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection

from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import NotAllowed
from actvo_kit.model import moves
from actvo_kit.model.room_views import News
from actvo_kit.model.saved_answer import Change
from actvo_kit.model.workshop import Pack
from actvo_kit.room.pictures.group_drawing import slug_of, step_of
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.desk.seat_news import FOR_ALL, FOR_STAFF
from actvo_kit.store import rooms
from actvo_kit.store.store import Store
from tests.factories import toy_pack
from tests.room.remembered import Memory, States

__all__ = [
    "COUNTED",
    "ITEMS",
    "SKIP",
    "Act",
    "History",
    "NoThread",
    "Seen",
    "World",
    "fields_of",
    "history",
    "small_pack",
]

COUNTED = ("values", "strengths", "options")
"""Pictures that count who chose what."""
ITEMS = (*COUNTED, "pulse", "pathways")
"""With the means before and after at the close, and the wall of titles."""
SKIP = -1
CHOICES = 6
PLACES = {"values": ("piles", "ten", "duels"), "strengths": ("pick", "rate"), "options": ("gut", "second", "shortlist"),
          "pulse": ("post/CP1", "post/CP4"), "pathways": ("drafts", "compare")}  # fmt: skip


@cache
def small_pack() -> Pack:
    """The toy pack between arriving and the close, so that the room has all pictures."""
    pack = toy_pack()
    (page,) = pack.workshop.pages
    arrive = page.steps[0].model_copy(update={"id": "arrive", "slug": "arrive"})
    steps = (arrive, *page.steps, arrive.model_copy(update={"id": "closing"}))
    workshop = pack.workshop.model_copy(update={"pages": (page.model_copy(update={"steps": steps}),)})
    return pack.model_copy(update={"workshop": workshop})


class NoThread(Store):
    """A store in memory that reads and writes where it is asked to: a test waits for nobody."""

    def __init__(self, memory: Memory) -> None:
        super().__init__("sqlite://")
        self.states: States = {}
        memory.follow(self._engine, self.states)
        self._connection = self._engine.connect().execution_options(writes=True)

    def kept(self) -> tuple[bytes, States]:
        """All that is in it."""
        return _database(self._connection).serialize(), dict(self.states)

    def becomes(self, database: bytes, states: States) -> None:
        """Everything in it is as it was when that was kept."""
        _database(self._connection).deserialize(database)
        self.states.clear()
        self.states.update(states)

    def read(self, work: Any) -> Any:
        try:
            return work(self._connection)
        finally:
            self._connection.rollback()

    def write(self, work: Any) -> Any:
        with self._connection.begin():
            return work(self._connection)

    def scrub(self) -> bool:
        return True


def _database(connection: Connection) -> sqlite3.Connection:
    database = connection.connection.driver_connection
    assert isinstance(database, sqlite3.Connection)
    return database


class Act(NamedTuple):
    """One thing that happens, about the picture `item`. `choice` is what is chosen, or `SKIP`; in the other world it is
    `instead`.
    """

    what: str
    seconds: int
    who: int = 0
    item: str = ""
    choice: int = 0
    instead: int | None = None
    place: str = ""
    on: bool = False


class Seen(NamedTuple):
    """What an observer has after an act: what was said to the console, news with their kind, and both screens."""

    said: str
    news: tuple[str, ...]
    console: dict[str, Any]
    projector: dict[str, Any]


History = list[Act]


def history(chance: random.Random, items: Sequence[str] = ITEMS) -> History:
    """5 to 22 people who come, work, skip, change, go; a facilitator who does everything. One or two are unknown."""
    people = chance.randint(5, 22)
    secret = set(chance.sample(range(people), chance.choice((1, 1, 2))))
    acts = [Act("join", 1, who) for who in range(people)]
    acts += [Act("manager", 1, who) for who in range(people) if chance.random() < 0.03]
    acts += [Act("start", 1)]
    acts += [Act("open", 1) for _ in small_pack().workshop.steps[1:]]
    items = chance.sample(items, min(len(items), chance.choice((1, 1, 2))))
    work = [one for item in items for who in range(people) for one in _work(chance, who, item, who in secret)]
    chance.shuffle(work)
    later = [one for one in _room(chance, people, items, secret) if one]
    for one in later:
        work.insert(chance.randint(len(work) // 3, len(work)), one)
    # somebody's own acts keep their order by the nature of each: a change after nothing is a first answer
    return acts + work + [Act("press", 2, item=item) for item in items for _ in range(2)]


def _work(chance: random.Random, who: int, item: str, secret: bool) -> Iterator[Act]:
    if chance.random() < 0.25:
        yield _act(chance, "draft", who, item, secret)
    if chance.random() < 0.9:
        yield _act(chance, "move", who, item, secret)
    if chance.random() < (0.6 if secret else 0.1):
        yield _act(chance, chance.choice(("move", "edit")), who, item, secret)


def _act(chance: random.Random, what: str, who: int, item: str, secret: bool) -> Act:
    may_skip = what == "move"
    choice = SKIP if may_skip and chance.random() < 0.1 else _choice(chance)
    instead = (SKIP if may_skip and chance.random() < 0.6 else _choice(chance)) if secret else None
    return Act(what, chance.randint(0, 9), who, item, choice, instead, chance.choice(PLACES[item]))


def _choice(chance: random.Random) -> int:
    return min(chance.randrange(CHOICES), chance.randrange(CHOICES))  # many choose alike


def _room(chance: random.Random, people: int, items: Sequence[str], secret: set[int]) -> Iterator[Act]:
    for _ in range(chance.randint(2, 6)):
        yield Act("press", chance.randint(0, 9), item=chance.choice(items))
    for who in range(people):
        if chance.random() < 0.06:
            yield Act("delete", 1, who)
        if chance.random() < 0.08 or who in secret:
            yield Act("stuck", 1, who, chance.choice(items), on=chance.random() < 0.8)
    for late in range(chance.choice((0, 0, 1, 3))):
        who = people + late
        yield Act("come", chance.randint(1, 9), who, chance.choice(items), _choice(chance))
    for what in ("reset", "end", "reopen", "restart", "present", "show", "off", "open"):
        if chance.random() < 0.25:
            yield Act(what, chance.randint(0, 9), item=chance.choice(items), on=chance.random() < 0.5)


class Moment(NamedTuple):
    """All that a world goes on from."""

    database: bytes
    states: States
    ids: dict[int, str]
    versions: dict[tuple[int, str], int]
    edits: int
    now: datetime


class World:
    """A history as it happens, from a moment on, or from a room on that nobody has come to.

    In the `other` world the unknown people do what they did instead.
    """

    def __init__(self, store: NoThread, keys: Keys, moment: Moment | None = None, other: bool = False) -> None:
        self.store, self.keys, self.pack, self.writers = store, keys, small_pack(), Writers(TemplateDrafter())
        self.other, self.news = other, list[str]()
        if moment is None:
            self.ids, self.versions, self.edits = dict[int, str](), dict[tuple[int, str], int](), 0
            self.now = datetime(2026, 5, 4, 9, tzinfo=UTC)
            self.store.write(lambda connection: rooms.remove(connection, keys.room_id))
            self._enter(Room.create(self.pack, self.store, self.keys, self.writers, lambda: self.now))
        else:
            store.becomes(moment.database, moment.states)
            self.ids, self.versions, self.edits = dict(moment.ids), dict(moment.versions), moment.edits
            self.now = moment.now
            self.resumes()

    def moment(self) -> Moment:
        """Now."""
        return Moment(*self.store.kept(), dict(self.ids), dict(self.versions), self.edits, self.now)

    def resumes(self) -> None:
        """The room starts again."""
        self._enter(Room.resume(self.pack, self.store, self.keys, self.writers, lambda: self.now))

    def _enter(self, room: Room) -> None:
        self.room, self.console, self.projector = room, room.facilitator("http://x/"), room.projector()
        room.bus.listen(self._hear)

    def _hear(self, news: News) -> None:
        if news["kind"] in FOR_STAFF + FOR_ALL:
            self.news.append(f"{news['kind']} {news.get('slug', '')}")

    def happens(self, act: Act) -> str:
        """What is said to whoever did it."""
        self.now += timedelta(seconds=act.seconds)
        self.news.clear()
        try:
            return self._do(act)
        except NotAllowed as error:
            return str(error)

    def after(self, act: Act) -> Seen:
        """What is to be seen when `act` has happened."""
        said = self.happens(act)
        console = self.console.console().plain()
        for guest in console["people"]:
            del guest["key"]
        view = self.projector.view().plain()
        del view["qr_svg"]
        return Seen(said, tuple(self.news), console, view)

    def _do(self, act: Act) -> str:
        flow = self.console.console().flow if act.what == "open" else None
        match act.what:
            case "join":
                self.ids[act.who] = self.room.door.join(f"Person {act.who}").person_id
            case "come" if self._phase() != "ended":
                self.ids[act.who] = self.room.door.join(f"Person {act.who}").person_id
                self._work(act._replace(what="move"))
            case "draft" | "move" | "edit" if act.who in self.ids:
                self._work(act)
            case "delete" if act.who in self.ids:
                self.room.participant(self.ids.pop(act.who)).erase()
            case "stuck" if act.who in self.ids:
                self.room.participant(self.ids[act.who]).stuck(self._step(act), act.on)
            case "manager":
                alias = self.keys.alias(self.ids[act.who])
                return self.console.do(moves.MarkManager(person=alias, on=True))
            case "present":
                return self.console.do(moves.ManagerPresent(on=act.on))
            case "press":
                return self.console.do(moves.Reveal(item=act.item))
            case "show":
                return self.console.do(moves.Show(item=act.item))
            case "off":
                return self.console.do(moves.Show())
            case "start":
                return self.console.do(moves.Start())
            case "open" if flow is not None:
                return self.console.do(moves.OpenNext(expected=flow.opened))
            case "reset":
                return self.console.do(moves.Reset(slug=self._step(act)))
            case "end":
                return self.console.do(moves.End())
            case "reopen":
                return self.console.do(moves.Reopen())
            case "restart":
                self.resumes()
        return ""

    def _phase(self) -> str:
        return self.projector.view().phase

    def _step(self, act: Act) -> str:
        return step_of(act.item, self.pack)

    def _work(self, act: Act) -> None:
        person, slug, step = self.room.participant(self.ids[act.who]), slug_of(act.item), self._step(act)
        person.began(step)
        choice = act.instead if self.other and act.instead is not None else act.choice
        # The record says of the first step alone whether it is done.
        is_second = self.pack.workshop.step_of(slug) != step
        status = None if act.what != "move" else "skipped" if choice == SKIP and not is_second else "done"
        fields = fields_of(act.item, choice, None if act.instead is not None else act.who)
        base, self.edits = self.versions.get((act.who, slug), 0), self.edits + 1
        change = {"slug": slug, "step": step, "edit_id": f"e{self.edits}", "page": "p", "base_version": base}
        ack = person.save(Change.read(change | {"fields": fields, "status": status, "place": act.place}))
        assert status in (None, ack.status), ack
        self.versions[act.who, slug] = ack.version


def fields_of(item: str, choice: int, who: int | None = None) -> dict[str, Any]:
    """A finished answer; neighbours share some of it. Only somebody known, `who`, puts a title up for all to see."""
    pack = small_pack()
    if choice == SKIP:
        return {"pulse.post.kept": False} if item == "pulse" else {}
    match item:
        case "values":
            cards = [card.id for card in pack.values.shown("short30")]
            top = [cards[(choice + step) % len(cards)] for step in (0, 1, 4)]
            pile = {card: "high" if card in top else "some" for card in cards}
            return {"deck": "short30", "pile": pile, "top10": top, "top5": top}
        case "strengths":
            ids = [one.id for one in pack.strengths.strengths]
            picked = [ids[choice], ids[(choice + 3) % len(ids)]]
            return {"picked": picked, "rating": {one: {"level": 4, "energy": 2} for one in picked}}
        case "pulse":
            before, after = 1 + choice * 2 % 5, 1 + choice % 5
            return {f"pulse.{when}": dict.fromkeys(("CP1", "CP2", "CP3", "CP4"), answer) | {"kept": True}
                    for when, answer in (("pre", before), ("post", after))}  # fmt: skip
        case "pathways":
            title = f"Way {choice}" if who is None else f"Way {choice} of {who}"
            ways = [{"kind": "across", "title": title, "option_ids": [option.id], "questions": ["What?", "Who?"]}
                    for option in pack.catalogue.options[choice % 2 : choice % 2 + 2]]  # fmt: skip
            ways[0] |= {"private": True} if who is None else {"posted": title}
            return dict(zip(("pathway.PW-D", "pathway.PW-E"), ways, strict=True))
    assert item == "options", f"Say here what a finished answer of {item} is."
    ids = [one.id for one in pack.catalogue.options]
    curious = {ids[choice], ids[(choice + 2) % len(ids)]}
    reaction = {one: {"gut": "curious" if one in curious else "no"} for one in ids}
    return {"reaction": reaction, "shortlist": ["OPT-001", "OPT-007"]}
