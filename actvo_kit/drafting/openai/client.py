"""Makes the client: OpenAI's own, held to this room's limits."""

from collections.abc import AsyncIterator

import httpx2
from openai import AsyncAzureOpenAI, AsyncOpenAI

from actvo_kit.drafting.openai.endpoint import Endpoint

__all__ = ["RETRIES", "TooMuch", "client_of"]

RETRIES = 2
CONNECT_S = 4.0
MOST_BYTES = 2_000_000
"""Of one answer, on the wire: event streams repeat a lot around few words."""


class TooMuch(httpx2.TransportError):
    """The answer is larger than any draft."""


def client_of(endpoint: Endpoint, seconds: float) -> AsyncOpenAI:
    """Returns a client for one event loop. It follows no redirect, and reads no more of an answer than a draft
    needs.
    """
    http = httpx2.AsyncClient(
        transport=_Capped(httpx2.AsyncHTTPTransport(retries=0)),
        timeout=httpx2.Timeout(seconds, connect=CONNECT_S),
        follow_redirects=False,
        trust_env=False,
    )
    if endpoint.azure_version:
        return AsyncAzureOpenAI(
            azure_endpoint=endpoint.url, azure_deployment=endpoint.model, api_version=endpoint.azure_version,
            api_key=endpoint.key, max_retries=RETRIES, http_client=http,
        )  # fmt: skip
    return AsyncOpenAI(base_url=endpoint.url, api_key=endpoint.key, max_retries=RETRIES, http_client=http)


class _Capped(httpx2.AsyncBaseTransport):
    """Ends an answer that does not end."""

    def __init__(self, inner: httpx2.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._inner.handle_async_request(request)
        response.stream = _CappedStream(response.stream)  # type: ignore[arg-type]
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


class _CappedStream(httpx2.AsyncByteStream):
    def __init__(self, inner: httpx2.AsyncByteStream) -> None:
        self._inner = inner

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = 0
        async for chunk in self._inner:
            read += len(chunk)
            if read > MOST_BYTES:
                raise TooMuch("too much")
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()
