"""Thirty people ask a language model within ten seconds: saves meanwhile beside saves in a quiet room.

The desk runs in a process of its own, on its real socket; the endpoint, in another, streams a good answer in a second.
Run: python benchmarks/bench_drafting.py [--json]
"""

import asyncio
import json
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.queues import Queue
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

from report import Row, report
from server import ROOT
from tornado import httpserver, ioloop, netutil, web

from actvo_kit.desk.remote import RemoteParticipant
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.openai import helper_of
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.saved_answer import Change
from actvo_kit.packs import load_pack
from actvo_kit.rehearse.server_process import free_port
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.desk.desk_api import desk_application
from actvo_kit.server.guard.seat_cookie import Seat
from actvo_kit.settings import DraftingSettings
from actvo_kit.store.store import Store

PEOPLE, SPREAD_S, AT_ONCE, ANSWER_S = 30, 9.0, 4, 1.0
SAVES, PAUSE_S = 150, 0.06
PACK = load_pack(ROOT / "workshops" / "career_design")


class Chat(web.RequestHandler):
    """Streams what it was given, in twenty pieces."""

    async def post(self) -> None:
        text: str = self.settings["text"]
        self.set_header("Content-Type", "text/event-stream")
        for at in range(0, len(text), len(text) // 20 + 1):
            choice = {"index": 0, "delta": {"content": text[at : at + len(text) // 20 + 1]}, "finish_reason": None}
            chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
            self.write(f"data: {json.dumps(chunk)}\n\n")
            await self.flush()
            await asyncio.sleep(ANSWER_S / 20)
        self.write("data: [DONE]\n\n")


def endpoint(port: int, text: str) -> None:
    """Serves until it is ended."""

    async def serve() -> None:
        web.Application([(r"/v1/chat/completions", Chat)], text=text).listen(port, "127.0.0.1")
        await asyncio.Event().wait()

    asyncio.run(serve())


def desk(folder: str, port: int, ready: "Queue[Any]") -> None:
    """A room with its people behind a socket; says when it listens, and an answer that would hold."""
    settings = DraftingSettings(model="m", url=f"http://127.0.0.1:{port}/v1", at_once=AT_ONCE)
    store = Store(f"sqlite:///{folder}/room.sqlite")
    room = Room.create(PACK, store, Keys.new(), Writers(TemplateDrafter(), helper_of(settings)))
    room.facilitator().start()
    for opened in range(1, len(PACK.workshop.steps)):
        room.facilitator().open_next(opened)
    seats = {}
    for number in range(PEOPLE):
        person, _, session = room.door.join(f"Person {number}")
        mine = room.participant(person)
        for step in PACK.workshop.steps:
            change = {"slug": step.slug, "edit_id": f"{number}-{step.slug}", "page": "p", "base_version": 0}
            mine.save(Change.read(change | {"fields": PACK.persona.answers[step.slug], "status": "done"}))
        seats[f"of {number}"] = Seat("participant", person, hashed(session))
    brief = Brief.of(PACK, room.participant(person).here().answers, room.participant(person).here().flow.started_at)
    app = desk_application(
        {"room": room, "pool": ThreadPoolExecutor(64), "join_url": "",
         "kernel_manager": SimpleNamespace(seat_behind=seats.get)},
    )  # fmt: skip
    httpserver.HTTPServer(app).add_socket(netutil.bind_unix_socket(f"{folder}/desk", 0o600))
    ready.put(TemplateDrafter().write(brief).plain())
    ioloop.IOLoop.current().start()


def answer_of(drafts: dict[str, Any]) -> str:
    """The template's drafts in the shape in which a language model writes."""
    return json.dumps(
        {"schema": "cd.llm.out/1", "not_enough_data": [], "notes_to_participant": "",
         "pathways": [_pathway(draft) for draft in drafts["pathways"]]}
    )  # fmt: skip


def _pathway(draft: dict[str, Any]) -> dict[str, Any]:
    claims = [one for one in draft["sentences"] if one["mark"] in ("catalogue", "strength", "value", "motivator")]
    sure = {"level": "low", "because": "It rests on the answers so far.", "missing": []}
    return {name: draft[name] for name in ("id", "kind", "title", "destination", "option_ids")} | {
        "rationale": [
            {"claim": one["text"], "shareable": one["shareable"], "evidence": one["evidence"]} for one in claims
        ],
        "fit": [], "gaps": [], "trade_offs": [], "confidence": sure, "blocked_or_unknown": [],
        "experiments": [{key: part for key, part in trial.items() if key != "starter"} for trial in draft["trials"]],
        "questions_to_ask": draft["questions"], "what_would_change_my_mind": draft["change_my_mind"],
    }  # fmt: skip


async def saving(mine: RemoteParticipant, name: str) -> list[float]:
    """One save after another; how long each took until it was acknowledged, in ms."""
    took = []
    for number in range(SAVES):
        change = {"slug": "options", "edit_id": f"{name}-{number}", "page": "p", "base_version": 0}
        began = time.perf_counter()
        await mine.save(Change.read(change | {"fields": {"reaction.OPT-007.why": f"because of {number}"}}))
        took.append(1000 * (time.perf_counter() - began))
        await asyncio.sleep(PAUSE_S)
    return took


async def asking(mine: RemoteParticipant, number: int) -> tuple[float, bool, int]:
    """Seconds from asking to drafts, whether the model wrote them, and the most people seen ahead."""
    fields = tuple(one.id for one in (await mine.letter(Ask())).fields)
    ask = Ask(fields=fields)
    ask = ask.model_copy(update={"seal": (await mine.letter(ask)).seal})
    await asyncio.sleep(SPREAD_S * number / PEOPLE)
    began, ahead = time.perf_counter(), 0
    async for progress in mine.drafting(ask):
        ahead = max(ahead, progress.ahead)
    return time.perf_counter() - began, bool(progress.drafts and not progress.drafts.fell_back), ahead


async def measured(socket: str) -> list[Row]:
    """The rows of the report."""
    people = [RemoteParticipant(socket, f"of {number}") for number in range(PEOPLE)]
    quiet = await saving(people[0], "quiet")
    asked, busy = await asyncio.gather(
        asyncio.gather(*(asking(mine, number) for number, mine in enumerate(people))), saving(people[1], "busy")
    )
    p95 = [statistics.quantiles(took, n=20)[-1] for took in (quiet, busy)]
    waits = [seconds for seconds, _, _ in asked]
    return [
        ("people", "people who ask within ten seconds", PEOPLE),
        ("by_model", "of them with drafts of the model", sum(held for _, held, _ in asked)),
        ("ahead", "most people somebody saw before them", max(ahead for _, _, ahead in asked)),
        ("wait_p50_s", "from asking to drafts, median (s)", round(statistics.median(waits), 2)),
        ("wait_max_s", "from asking to drafts, longest (s)", round(max(waits), 2)),
        ("save_quiet_p95_ms", "a save in a quiet room, p95 (ms)", round(p95[0], 1)),
        ("save_busy_p95_ms", "a save while they ask, p95 (ms)", round(p95[1], 1)),
        ("ratio", "while they ask : quiet", round(p95[1] / p95[0], 2)),
    ]


def main() -> None:
    """Starts both processes, measures, ends them."""
    spawn, port = get_context("spawn"), free_port()
    with TemporaryDirectory() as folder:
        ready: Queue[Any] = spawn.Queue()
        room = spawn.Process(target=desk, args=(folder, port, ready), daemon=True)
        room.start()
        server = spawn.Process(target=endpoint, args=(port, answer_of(ready.get(timeout=60))), daemon=True)
        server.start()
        time.sleep(1)
        try:
            rows = asyncio.run(measured(str(Path(folder) / "desk")))
        finally:
            for process in (room, server):
                process.terminate()
                process.join(10)
    report("Thirty people ask a language model", rows)


if __name__ == "__main__":
    main()
