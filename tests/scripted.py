"""An OpenAI-compatible endpoint that does what a test scripts: a real server on a real port, and no model."""

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.pathway import Drafts

Behave = Callable[[dict[str, Any]], Response]


class Scripted:
    """`behave` answers each chat; `asked` holds what came, `headers` their headers. `over` ends what waits."""

    def __init__(self, server: HTTPServer) -> None:
        self.behave: Behave = lambda body: says("{}")
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.models = ["tiny"]
        self.over = threading.Event()
        self.url = server.url_for("/v1").rstrip("/")
        server.expect_request("/v1/chat/completions", method="POST").respond_with_handler(self._chat)
        server.expect_request("/v1/models", method="GET").respond_with_handler(self._models)

    def _chat(self, request: Request) -> Response:
        body = json.loads(request.get_data())
        self.asked.append(body)
        self.headers.append(dict(request.headers))
        return self.behave(body)

    def _models(self, request: Request) -> Response:
        self.headers.append(dict(request.headers))
        return as_json({"object": "list", "data": [{"id": one, "object": "model"} for one in self.models]})


def as_json(data: Any, status: int = 200, **headers: str) -> Response:
    return Response(json.dumps(data), status, content_type="application/json", headers=headers)


def says(text: str, pieces: int = 6, pause: float = 0.0) -> Response:
    """A streamed answer in so many pieces."""
    size = max(1, -(-len(text) // pieces))
    parts = [text[at : at + size] for at in range(0, len(text), size)]
    return Response(_events(parts, pause), content_type="text/event-stream")


def event(text: str, finish: str | None = None) -> str:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "tiny", "choices": [choice]}
    return f"data: {json.dumps(chunk)}\n\n"


def _events(parts: list[str], pause: float) -> Iterator[str]:
    for part in parts:
        yield event(part)
        if pause:
            threading.Event().wait(pause)
    yield event("", "stop")
    yield "data: [DONE]\n\n"


def answer_to(brief: Brief) -> dict[str, Any]:
    """A good answer: what the template would say, in the shape of `cd.llm.out/1`."""
    return answer_of(TemplateDrafter().write(brief))


def answer_of(drafts: Drafts) -> dict[str, Any]:
    return {
        "schema": "cd.llm.out/1",
        "pathways": [_pathway(draft.plain()) for draft in drafts.pathways],
        "not_enough_data": [],
        "notes_to_participant": "",
    }


def _pathway(draft: dict[str, Any]) -> dict[str, Any]:
    claims = [one for one in draft["sentences"] if one["mark"] not in ("gap", "trade-off", "gut")]
    gaps = [one for one in draft["sentences"] if one["mark"] == "gap"]
    kept = ("title", "action", "duration_days", "hours", "needs_ok_from", "tests", "signal_yes", "signal_no", "if_then")
    return {name: draft[name] for name in ("id", "kind", "title", "destination", "option_ids")} | {
        "rationale": [
            {"claim": one["text"], "shareable": one["shareable"], "evidence": one["evidence"]} for one in claims
        ],
        "fit": [],
        "gaps": [
            {"strength_id": one["evidence"][0], "short_by": one["short_by"], "how_to_close": "try it in a small talk.",
             "format": "teach-back"}
            for one in gaps
        ],
        "trade_offs": [],
        "experiments": [{name: trial[name] for name in kept} for trial in draft["trials"]],
        "questions_to_ask": draft["questions"],
        "confidence": {
            "level": "medium" if draft["confidence"]["level"] == "high" else draft["confidence"]["level"],
            "because": "It rests on your answers so far and on the catalogue.",
            "missing": [one["id"] for one in draft["confidence"]["missing"] if one["id"] != "values"],
        },
        "what_would_change_my_mind": draft["change_my_mind"],
        "blocked_or_unknown": [],
    }  # fmt: skip


MOST = 2
"""Of each kind: a pathway has 320 words at most."""


def referring_to(envelope: Envelope, brief: Brief) -> dict[str, Any]:
    """A good answer that only refers: a sentence for the first ones of each kind, in pathways as the template's."""
    names = {reference.id: name for name, reference in reversed(envelope.references.items())}
    answers = [name for name in envelope.references if name.partition(".")[0] != "option"]
    answers = [name for name in answers if int(name.partition(".")[2]) <= MOST]
    data = answer_to(brief)
    pathways = data["pathways"]
    for at, pathway in enumerate(pathways):
        option = "{{" + names[pathway["option_ids"][0]] + "}}"
        own = ["{{" + name + "}}" for name in answers[at :: len(pathways)]]
        pathway |= {
            "title": "A step with a reason",
            "destination": f"A first step towards {option}.",
            "rationale": [
                {"claim": f"{each} could have room in {option}.", "shareable": "", "evidence": []} for each in own
            ],
            "fit": [{"point": f"{own[0]} is near to {option}.", "shareable": "", "evidence": []}],
            "gaps": [],
            "trade_offs": [{"gain": own[0], "cost": f"{option} takes time.", "evidence": []}],
        }
    return data
