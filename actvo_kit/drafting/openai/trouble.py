"""Says what went wrong with a language model, in a sentence for the person who waits and one for the host."""

import ssl
from collections.abc import Sequence
from typing import Literal, NamedTuple

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


WRONG_KEY = N_("The language model at {host} refuses the key; look at the key file.")
NOT_REACHED = N_("The language model at {host} cannot be reached; see that it runs, and that the address is right.")
HOST: tuple[tuple[type[BaseException], str], ...] = (
    (AuthenticationError, WRONG_KEY),
    (PermissionDeniedError, WRONG_KEY),
    (
        NotFoundError,
        N_("The language model at {host} knows no model {model}, or its address is another one; many end in {path}."),
    ),
    (
        RateLimitError,
        N_("The language model at {host} says that this key has used up what it may; look at its limits."),
    ),
    (APIStatusError, N_("The language model at {host} answers with status {status}.")),
    (APIConnectionError, NOT_REACHED),
    (httpx2.HTTPError, N_("The language model at {host} broke off in the middle of an answer.")),
    (OSError, NOT_REACHED),
)
"""What the host hears of an error; the first kind that fits counts."""
UNREADABLE = N_("The language model at {host} sends what cannot be read.")
ENDLESS = N_("The language model at {host} sends answers without end.")
CERTIFICATE = N_("The language model at {host} has a certificate that is not valid ({reason}).")
TOO_LATE = N_("The language model at {host} did not answer in time.")
Fault = Literal[
    "has another shape than was asked for",
    "does not hold as a question",
    "is no JSON",
    "was empty",
    "was longer than any draft",
]
"""What an answer is that is no draft; a language model is told so in English."""
ANSWERS: dict[Fault, tuple[str, str]] = {
    "has another shape than was asked for": (
        N_("The language model at {host} has another shape than was asked for."),
        N_("The answer has another shape than was asked for."),
    ),
    "does not hold as a question": (
        N_("The language model at {host} does not hold as a question."),
        N_("The answer does not hold as a question."),
    ),
    "is no JSON": (N_("The language model at {host} is no JSON."), N_("The answer is no JSON.")),
    "was empty": (N_("The language model at {host} was empty."), N_("The answer was empty.")),
    "was longer than any draft": (
        N_("The language model at {host} was longer than any draft."),
        N_("The answer was longer than any draft."),
    ),
}
"""What the host hears of such an answer, and what stands beside the letter."""
DID_NOT_HOLD = N_("What {label} wrote did not hold, so these are written from templates.")
LATE = N_("{label} did not answer within {seconds} seconds, so these are written from templates.")
BUSY = N_("{label} has too much to do at the moment, so these are written from templates.")
REFUSED = N_("{label} could not answer at the moment, so these are written from templates.")
AWAY = N_("{label} could not be reached, so these are written from templates.")


class NotUsable(Exception):
    """What came is no draft. The text says what it is; `faults` are lines for whoever wrote it."""

    def __init__(self, problem: Fault, faults: Sequence[str] = ()) -> None:
        super().__init__(problem)
        self.problem = problem
        self.faults = tuple(faults) or (f"the answer {problem}",)


class Trouble(NamedTuple):
    """`person`: why templates wrote instead. `host`: what is wrong, and the fix. `log`: what came of the letter."""

    person: str
    host: str
    log: str


def trouble_of(error: BaseException, endpoint: Endpoint, seconds: float) -> Trouble:
    """Returns the sentences for an error. None of them holds what the server said: that may be anything."""
    if isinstance(error, NotUsable):
        host, log = ANSWERS[error.problem]
        return Trouble(_(DID_NOT_HOLD, label=endpoint.label), _(host, host=endpoint.host), _(log))
    if isinstance(error, TimeoutError | APITimeoutError):
        slots = {"label": endpoint.label, "seconds": f"{seconds:g}"}
        return Trouble(
            _(LATE, **slots), _(TOO_LATE, host=endpoint.host), _("No answer within {seconds} seconds.", **slots)
        )
    host = _host(error, endpoint)
    if isinstance(error, RateLimitError):
        return Trouble(_(BUSY, label=endpoint.label), host, _("Refused: too many requests."))
    if isinstance(error, APIStatusError):
        log = _("Refused with status {status}.", status=error.status_code)
        return Trouble(_(REFUSED, label=endpoint.label), host, log)
    return Trouble(_(AWAY, label=endpoint.label), host, _("It could not be reached."))


def _host(error: BaseException, endpoint: Endpoint) -> str:
    certificate = _caused_by(error, ssl.SSLCertVerificationError)
    if isinstance(certificate, ssl.SSLCertVerificationError):
        return _(CERTIFICATE, host=endpoint.host, reason=certificate.verify_message)
    if _caused_by(error, TooMuch):
        return _(ENDLESS, host=endpoint.host)
    sentence = next((sentence for kind, sentence in HOST if isinstance(error, kind)), UNREADABLE)
    values = {"model": endpoint.model, "status": getattr(error, "status_code", ""), "path": "/v1"}
    return _(sentence, host=endpoint.host, **values)


def _caused_by(error: BaseException | None, kind: type[BaseException]) -> BaseException | None:
    while error is not None:
        if isinstance(error, kind):
            return error
        error = error.__cause__ or error.__context__
    return None
