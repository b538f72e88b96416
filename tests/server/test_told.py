"""What a page's process says to a browser when it is sent nonsense: nothing of itself, and nothing to the terminal."""

import asyncio
import json
import platform
import re
from typing import Any

import ipykernel
import IPython
import pytest
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1

from actvo_kit.rehearse.page_bot import Page
from actvo_kit.server.guard.message_filter import V1
from actvo_kit.server.kernels.kernel_socket import TOLD
from tests.running import RunningRoom
from tests.server.kernels.test_kernel_guard import FIRST, join, socket_of

CANARY = "The heron stood at the weir"
UPDATES: tuple[dict[str, Any], ...] = (
    {"answer": 5}, {"answer": CANARY}, {"answer": [CANARY]}, {"answer": None}, {"answer": {"fields": []}},
    {"answer": {"edit_id": {}, "fields": {CANARY: CANARY}}}, {"ack": CANARY}, {"content": 1}, {"_esm": 7}, {"_css": []},
    {"_model_module": 9}, {"_view_name": {}}, {"layout": "IPY_MODEL_nope"}, {"plotly": []}, {"keys": 1}, {"comm": 1},
)  # fmt: skip
OTHERS: tuple[dict[str, Any], ...] = (
    {}, {"method": CANARY}, {"method": "update"}, {"method": "update", "state": []}, {"method": "custom"},
    {"method": "custom", "content": {"want": [CANARY]}}, {"method": "custom", "content": CANARY},
    {"method": "update", "state": {"answer": {}}, "buffer_paths": [["answer", CANARY, 0]]},
    {"method": "request_state", "x": CANARY}, {"method": "echo_update", "state": {"answer": CANARY}},
)  # fmt: skip
OURS = re.compile("Traceback|site-packages|actvo_kit/|Error\\b|" + "|".join(
    re.escape(version) for version in (platform.python_version(), ipykernel.__version__, IPython.__version__)
))  # fmt: skip


@pytest.mark.parametrize("framing", [None, V1])
def test_nonsense_is_answered_with_nothing(room: RunningRoom, framing: str | None) -> None:
    async def play() -> list[str | bytes]:
        client = await join(room, f"Nonsense {framing or 'json'}"[:14])
        page = await Page.open(client, FIRST)
        line = await socket_of(room, client, page.kernel, subprotocols=[framing] if framing else None)
        heard: list[str | bytes] = []
        listening = asyncio.create_task(listen(line, heard))
        for slug in ("values", "page"):
            for state in UPDATES:
                await page._tell(slug, {"method": "update", "state": state, "buffer_paths": []})
            for data in OTHERS:
                await page._tell(slug, data)
            await asyncio.sleep(1)  # a person's pace
        await page._send("comm_msg", comm_id=CANARY, data={})
        await page._send("comm_close", comm_id=None)
        await page._send("comm_info_request", target_name=5)
        await page._send("kernel_info_request")
        assert (await page.save("values", fields={"evidence.V01": "Still saved."}))["saved_at"]
        listening.cancel()
        await page.close()
        return heard

    before = (room.home / "err").read_text()
    heard = asyncio.run(asyncio.wait_for(play(), 60))
    kinds = {kind_of(message, framing) for message in heard}
    assert {"comm_msg", "status"} <= kinds <= set(TOLD)
    for message in heard:
        text = message if isinstance(message, str) else message.decode("utf-8", "replace")
        assert not OURS.search(text), text[:400]
        assert "echo_update" not in text, "what a browser sends is not sent back to it"
    assert (room.home / "err").read_text() == before, "nobody fills the facilitator's terminal"


async def listen(line: Any, heard: list[str | bytes]) -> None:
    async for message in line:
        heard.append(message)


def kind_of(message: str | bytes, framing: str | None) -> str:
    header = json.loads(deserialize_msg_from_ws_v1(message)[1][0]) if framing else json.loads(message)["header"]
    return str(header["msg_type"])
