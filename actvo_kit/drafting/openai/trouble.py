"""Says what went wrong with a language model, in a sentence for the person who waits and one for the host."""

import ssl
from collections.abc import Sequence
from typing import NamedTuple

import httpx2
from openai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
)

from actvo_kit.drafting.openai.client import TooMuch
from actvo_kit.drafting.openai.endpoint import Endpoint
from actvo_kit.words import N_, _

__all__ = ["NotUsable", "Trouble", "trouble_of"]


HOST: tuple[tuple[type[BaseException], str], ...] = (
    (AuthenticationError, "refuses the key; look at the key file."),
    (PermissionDeniedError, "refuses the key; look at the key file."),
    (NotFoundError, "knows no model {model}, or its address is another one; many end in /v1."),
    (RateLimitError, "says that this key has used up what it may; look at its limits."),
    (APIStatusError, "answers with status {status}."),
    (APIConnectionError, "cannot be reached; see that it runs, and that the address is right."),
    (httpx2.HTTPError, "broke off in the middle of an answer."),
    (OSError, "cannot be reached; see that it runs, and that the address is right."),
)
"""What the host hears of an error, in English, in a terminal; the first kind that fits counts."""
DID_NOT_HOLD = N_("What {label} wrote did not hold, so these are written from templates.")
LATE = N_("{label} did not answer within {seconds} seconds, so these are written from templates.")
BUSY = N_("{label} has too much to do at the moment, so these are written from templates.")
REFUSED = N_("{label} could not answer at the moment, so these are written from templates.")
AWAY = N_("{label} could not be reached, so these are written from templates.")


class NotUsable(Exception):
    """What came is no draft. The text says what it is; `faults` are lines for whoever wrote it."""

    def __init__(self, problem: str, faults: Sequence[str] = ()) -> None:
        super().__init__(problem)
        self.faults = tuple(faults) or (f"the answer {problem}",)


class Trouble(NamedTuple):
    """`person`: why templates wrote instead. `host`: what is wrong, and the fix. `log`: what came of the letter."""

    person: str
    host: str
    log: str


def trouble_of(error: BaseException, endpoint: Endpoint, seconds: float) -> Trouble:
    """Returns the sentences for an error. None of them holds what the server said: that may be anything."""
    where = f"The language model at {endpoint.host}"
    if isinstance(error, NotUsable):
        return Trouble(_(DID_NOT_HOLD, label=endpoint.label), f"{where} {error}.", f"The answer {error}.")
    if isinstance(error, TimeoutError | APITimeoutError):
        slots = {"label": endpoint.label, "seconds": f"{seconds:g}"}
        return Trouble(
            _(LATE, **slots), f"{where} did not answer in time.", _("No answer within {seconds} seconds.", **slots)
        )
    host = _host(error, endpoint, where)
    if isinstance(error, RateLimitError):
        return Trouble(_(BUSY, label=endpoint.label), host, _("Refused: too many requests."))
    if isinstance(error, APIStatusError):
        log = _("Refused with status {status}.", status=error.status_code)
        return Trouble(_(REFUSED, label=endpoint.label), host, log)
    return Trouble(_(AWAY, label=endpoint.label), host, _("It could not be reached."))


def _host(error: BaseException, endpoint: Endpoint, where: str) -> str:
    certificate = _caused_by(error, ssl.SSLCertVerificationError)
    if isinstance(certificate, ssl.SSLCertVerificationError):
        return f"{where} has a certificate that is not valid ({certificate.verify_message})."
    if _caused_by(error, TooMuch):
        return f"{where} sends answers without end."
    host_words = next((words for kind, words in HOST if isinstance(error, kind)), "sends what cannot be read.")
    return f"{where} {host_words.format(model=endpoint.model, status=getattr(error, 'status_code', ''))}"


def _caused_by(error: BaseException | None, kind: type[BaseException]) -> BaseException | None:
    while error is not None:
        if isinstance(error, kind):
            return error
        error = error.__cause__ or error.__context__
    return None
