"""Rowan asks a scripted endpoint for drafts, with everything ticked that may be."""

import asyncio
import ssl
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.openai import LanguageModel, helper_of
from actvo_kit.model.drafting_offer import Ask, Message, Progress
from actvo_kit.model.pathway import Drafts
from actvo_kit.settings import DraftingSettings
from tests.drafting.template.test_rowan import MOMENT, PACK, answers
from tests.scripted import Scripted, referring_to


@pytest.fixture
def endpoint() -> Iterator[Scripted]:
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        scripted = Scripted(server)
        yield scripted
        scripted.over.set()


@dataclass
class Heard:
    """A `Listener` that remembers."""

    told: list[Progress] = field(default_factory=list)
    sent: list[tuple[Message, ...]] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)

    def progress(self, progress: Progress) -> None:
        self.told.append(progress)

    async def sends(self, messages: tuple[Message, ...]) -> None:
        self.sent.append(messages)

    async def came(self, outcome: str) -> None:
        self.outcomes.append(outcome)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def model(endpoint: Scripted) -> Callable[..., LanguageModel]:
    def made(**more: Any) -> LanguageModel:
        return helper_of(DraftingSettings(**{"model": "tiny", "url": endpoint.url, "seconds": 3} | more))

    return made


@pytest.fixture
def rowan() -> Brief:
    return Brief.of(PACK, answers(), MOMENT)


def with_all(model: LanguageModel, brief: Brief, **more: Any) -> Brief:
    """The brief with every field ticked, and the seal of its letter."""
    fields = tuple(one.id for one in model.letter(brief).fields)
    asking = replace(brief, ask=Ask(fields=fields, **more))
    letter = model.letter(asking)
    assert not letter.hits, letter.hits
    return replace(asking, ask=asking.ask.model_copy(update={"seal": letter.seal}))


def drafted(model: LanguageModel, brief: Brief, heard: Heard) -> Drafts:
    """Asks for drafts and waits for them."""
    return asyncio.run(model.draft(brief, heard))


@pytest.fixture(scope="session")
def endpoint_certificate(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """A server's side of TLS with a certificate that ran out."""
    folder = tmp_path_factory.mktemp("tls")
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-days", "1",
            "-not_before", "20200101000000Z", "-not_after", "20200102000000Z"]  # fmt: skip
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    done = subprocess.run([*made, *files], capture_output=True, check=False)
    if done.returncode:  # an older openssl dates nothing back; that nobody vouches for it is trouble enough
        subprocess.run([*made[:-4], *files], capture_output=True, check=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


def referring(model: LanguageModel, brief: Brief) -> dict[str, Any]:
    """A good answer that only refers, to all that the letter lets it refer to."""
    fields = tuple(one.id for one in model.letter(brief).fields)
    return referring_to(model._envelope(replace(brief, ask=Ask(fields=fields))), brief)
