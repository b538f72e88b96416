"""Defines where a language model is, and with what it is asked: what the host set, read once."""

import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from actvo_kit.errors import StartError
from actvo_kit.settings import DraftingSettings
from actvo_kit.words import N_, _

__all__ = ["Endpoint"]

NO_ADDRESS = N_("The language model's address {address} is none; it starts with {http} or {https}.")
KEY_WANTED = N_("{host} wants a key: put it in a file that only you read ({command}), and name the file with {option}.")
OPENAI = "https://api.openai.com/v1"
OFFICIAL = ("openai.com", "openai.azure.com", "azure.com")
NO_KEY = "unused"
"""Local servers want a key and read none."""


@dataclass(frozen=True)
class Endpoint:
    """One server and model. The key is nowhere else, and no text that is printed holds it."""

    model: str
    url: str
    key: str = field(repr=False)
    azure_version: str
    label: str
    temperature: float | None

    @classmethod
    def of(cls, settings: DraftingSettings) -> Self:
        """Returns the endpoint of the settings. Raises StartError for an address or a key file that cannot be used."""
        url = settings.url.rstrip("/") or OPENAI
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise StartError(_(NO_ADDRESS, address=url, http="http://", https="https://"))
        if parts.username or parts.query:
            raise StartError(_("The language model's address holds more than an address; the key goes into a file."))
        key = _key(settings.key_file) if settings.key_file else NO_KEY
        if key == NO_KEY and _official(parts.hostname):
            raise StartError(_(KEY_WANTED, host=parts.hostname, command="chmod 600", option="--drafting-key-file"))
        label = settings.label or settings.model
        return cls(settings.model, url, key, settings.azure_version, label, settings.temperature)

    @property
    def host(self) -> str:
        """Returns the endpoint's machine and port."""
        return urlsplit(self.url).netloc

    @property
    def is_here(self) -> bool:
        """Returns whether the endpoint is on this very machine."""
        return urlsplit(self.url).hostname in ("localhost", "127.0.0.1", "::1")

    @property
    def is_official(self) -> bool:
        """Returns whether the endpoint knows OpenAI's own parameters beyond the chat protocol."""
        return _official(urlsplit(self.url).hostname or "")


def _official(host: str) -> bool:
    return any(host == official or host.endswith(f".{official}") for official in OFFICIAL)


def _key(path: Path) -> str:
    try:
        mode, key = path.stat().st_mode, path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or _("it is not a text")
        raise StartError(_("The key file {file} cannot be read ({reason}).", file=path, reason=reason)) from error
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise StartError(
            _("Others can read the key file {file}; do {command}.", file=path, command=f"chmod 600 {path}")
        )
    if not key or len(key.split()) > 1:
        raise StartError(_("The key file {file} should hold the key and nothing else.", file=path))
    return key
