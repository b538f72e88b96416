"""Asks an endpoint and hears the answer as it comes."""

import asyncio
from collections.abc import Callable
from typing import Any, NamedTuple

from openai import APIStatusError, AsyncOpenAI
from pydantic import BaseModel

from actvo_kit.drafting.openai.client import RETRIES, client_of
from actvo_kit.drafting.openai.endpoint import Endpoint
from actvo_kit.drafting.openai.ladder import Ladder, Rung, first_rung, response_format
from actvo_kit.drafting.openai.trouble import NotUsable, trouble_of
from actvo_kit.model.drafting_offer import Message
from actvo_kit.words import N_, _

__all__ = ["Conversation", "Reply"]

UNKNOWN = N_("The language model at {host} knows no {model}; it has {models}.")
LONGEST = 60_000
"""Characters of an answer; three pathways have about 8 000."""
CHECK_S = 5.0
HEARD_S = 0.3
"""How often it is told how far the answer has come."""


class Reply(NamedTuple):
    """An answer, or as much of it as has come, and the rung it was asked for on."""

    text: str
    rung: Rung


Heard = Callable[[Reply], None]


class Conversation:
    """One endpoint. Its client belongs to the event loop that asks first."""

    def __init__(self, endpoint: Endpoint, seconds: float) -> None:
        self.endpoint = endpoint
        self._ladders: dict[type[BaseModel], Ladder] = {}
        self._seconds = seconds
        self._client: tuple[asyncio.AbstractEventLoop, AsyncOpenAI] | None = None

    def ladder(self, shape: type[BaseModel]) -> Ladder:
        """Returns the ladder for answers of this shape: a server may keep to one and not to another."""
        return self._ladders.setdefault(shape, Ladder(first_rung(shape)))

    async def ask(self, messages: tuple[Message, ...], shape: type[BaseModel], alias: str, heard: Heard) -> Reply:
        """Returns the whole answer; `heard` is given it as far as it has come. Raises openai's errors, and
        NotUsable.
        """
        for rung in self.ladder(shape).rungs():
            try:
                return Reply(await self._on(rung, messages, shape, alias, heard), rung)
            except APIStatusError as error:
                if not self.ladder(shape).steps_down(rung, error):
                    raise
        raise AssertionError("the last rung answers or raises")

    async def _on(
        self, rung: Rung, messages: tuple[Message, ...], shape: type[BaseModel], alias: str, heard: Heard
    ) -> str:
        # What may be a rung that is not understood is not worth a second try.
        ladder = self.ladder(shape)
        retries = RETRIES if ladder.standing or rung == "prompt" else 0
        client = self._here().with_options(max_retries=retries)
        conversation: list[Any] = [{"role": message.role, "content": message.text} for message in messages]
        more = response_format(rung, shape) | self._more(alias)
        parts, length, clock = [], 0, asyncio.get_running_loop().time
        quiet_until = clock() + HEARD_S
        async with await client.chat.completions.create(
            model=self.endpoint.model, messages=conversation, stream=True, **more
        ) as stream:
            async for chunk in stream:
                text = (chunk.choices[0].delta.content or "") if chunk.choices else ""
                if not text:
                    continue
                ladder.stand_on(rung)  # it writes, so it was understood
                parts.append(text)
                length += len(text)
                if length > LONGEST:
                    raise NotUsable("was longer than any draft")
                if clock() >= quiet_until:
                    heard(Reply("".join(parts), rung))
                    quiet_until = clock() + HEARD_S
        return "".join(parts)

    async def trouble(self) -> str | None:
        """Returns what keeps this endpoint from working, in a sentence for the host; None when it seems to work."""
        try:
            async with asyncio.timeout(CHECK_S):
                known = [model.id async for model in self._here().with_options(max_retries=0).models.list()]
        except APIStatusError as error:
            if error.status_code == 404 or self.endpoint.azure_version:
                return None if error.status_code == 404 else trouble_of(error, self.endpoint, CHECK_S).host
            return trouble_of(error, self.endpoint, CHECK_S).host
        except Exception as error:  # whatever a server may do, the host hears one sentence
            return trouble_of(error, self.endpoint, CHECK_S).host
        if known and self.endpoint.model not in known and not self.endpoint.azure_version:
            some = ", ".join(known[:5])
            return _(UNKNOWN, host=self.endpoint.host, model=self.endpoint.model, models=some)
        return None

    def _more(self, alias: str) -> dict[str, Any]:
        more: dict[str, Any] = {}
        if self.endpoint.temperature is not None:
            more["temperature"] = self.endpoint.temperature
        if self.endpoint.is_official:
            more |= {"store": False} | ({"safety_identifier": alias} if alias else {})
        return more

    def _here(self) -> AsyncOpenAI:
        loop = asyncio.get_running_loop()
        if self._client is None or self._client[0] is not loop:
            self._client = (loop, client_of(self.endpoint, self._seconds))
        return self._client[1]
