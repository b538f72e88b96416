"""Serves a model with llama-cpp-python's own server, as it is or with a shim before it, until it is ended.

Run: python tests/llm_real/serve.py FILE.gguf PORT {as_it_is,schema,no_format}. `schema` turns a `json_schema` into what
this server understands; `no_format` refuses every `response_format`, as the plainest servers do.
"""

import json
import sys
from typing import Any

import uvicorn
from llama_cpp.server.app import create_app
from llama_cpp.server.settings import ModelSettings, ServerSettings


class Shim:
    """Looks at the body of a chat before the server does."""

    def __init__(self, app: Any, manner: str) -> None:
        self._app, self._manner = app, manner

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """One request."""
        if scope["type"] != "http" or not scope["path"].endswith("/chat/completions"):
            await self._app(scope, receive, send)
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        asked = json.loads(body)
        if self._manner == "no_format" and "response_format" in asked:
            head = [(b"content-type", b"application/json")]
            await send({"type": "http.response.start", "status": 400, "headers": head})
            await send({"type": "http.response.body", "body": b'{"error": {"message": "unknown: response_format"}}'})
            return
        if self._manner == "schema" and (form := asked.get("response_format", {})).get("type") == "json_schema":
            asked["response_format"] = {"type": "json_object", "schema": form["json_schema"]["schema"]}
        body, given = json.dumps(asked).encode(), False
        head = [(name, value) for name, value in scope["headers"] if name != b"content-length"]

        async def again() -> Any:
            nonlocal given
            if given:
                return await receive()
            given = True
            return {"type": "http.request", "body": body, "more_body": False}

        size = (b"content-length", str(len(body)).encode())
        await self._app(scope | {"headers": [*head, size]}, again, send)


if __name__ == "__main__":
    model, port, manner = sys.argv[1:4]
    settings = [ModelSettings(model=model, model_alias="tiny", n_ctx=0, n_threads=2, verbose=False, flash_attn=True)]
    app = create_app(server_settings=ServerSettings(host="127.0.0.1", port=int(port)), model_settings=settings)
    served = app if manner == "as_it_is" else Shim(app, manner)
    uvicorn.run(served, host="127.0.0.1", port=int(port), log_level="warning")
