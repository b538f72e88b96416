"""`python -m actvo_kit.rehearse`: bots in a process of their own, so that they take nothing from the server.

Reads one JSON line from stdin: {"links": {...}, "pack": {...}, "bots": n, "host": bool, "pause_s": seconds}.
Writes one JSON line when all is played: {"bots": [...], "pages": {...}, "room": {...}}.
"""

import asyncio
import json
import sys
from typing import Any

import httpx

from actvo_kit.model.workshop import Pack
from actvo_kit.rehearse.facilitator_bot import Host, staff_client
from actvo_kit.rehearse.page_bot import Page, PageLost
from actvo_kit.rehearse.participant_bots import Group


async def rehearse(links: dict[str, str], pack: Pack, size: int, pause_s: float) -> dict[str, Any]:
    """Plays with bots alone: somebody else is the host. Returns their reports."""
    group = Group(links["participant"], pack, size, at_once=1, pause_s=pause_s)
    await group.live()
    return {"bots": group.reports()}


async def rehearse_all(links: dict[str, str], pack: Pack, size: int, pause_s: float) -> dict[str, Any]:
    """Plays with bots and a host that opens each step when all have moved on, and reveals one picture."""
    group = Group(links["participant"], pack, size, at_once=3, pause_s=pause_s)
    async with Host.enter(links["facilitator"]) as host:
        playing = asyncio.create_task(group.live())
        async for step in host.through(pack.workshop, group.bots, playing):
            first = not any(reveal["revealed"] for reveal in host.view["reveals"])
            for item in host.pictures(step.id)[:first]:
                if host.may_reveal(item):
                    await host.reveal(item)
        await playing
        view = host.view
    room = {"people": len(view["people"]), "moved_on": {step["slug"]: step["moved_on"] for step in view["steps"]}}
    return {"bots": group.reports(), "room": room | {"revealed": any(reveal["revealed"] for reveal in view["reveals"])}}


async def page_statuses(links: dict[str, str]) -> dict[str, int]:
    """Returns the HTTP status of each role's first page."""
    statuses: dict[str, int] = {}
    async with httpx.AsyncClient(timeout=60) as client:
        statuses["participant"] = (await client.get(links["participant"].partition("#")[0])).status_code
    for role in ("facilitator", "projector"):
        async with staff_client(links[role]) as staff:
            page = await Page.open(staff, f"/{role}")
            statuses[role] = page.status
            await page.close()
    return statuses


async def main() -> int:
    """Returns exit code 1 when a bot had trouble, else 0."""
    order = json.loads(sys.stdin.readline())
    pack = Pack.read(order["pack"])
    play = rehearse_all if order["host"] else rehearse
    report = await play(order["links"], pack, order["bots"], order["pause_s"])
    if order["host"]:
        report["pages"] = await page_statuses(order["links"])
    print(json.dumps(report), flush=True)  # noqa: T201 - this process's one line
    return int(any(bot["trouble"] for bot in report["bots"]))


if __name__ == "__main__":
    try:
        code = asyncio.run(main())
    except (PageLost, httpx.HTTPError, OSError) as error:
        print(json.dumps({"trouble": str(error) or type(error).__name__}), flush=True)  # noqa: T201
        code = 1
    sys.exit(code)
