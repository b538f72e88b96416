"""A browser's session: a long random token that only the browser has. The room keeps its hash."""

import hashlib
import secrets
from datetime import datetime

from actvo_kit.store import credentials
from actvo_kit.store.engine import Connection

__all__ = ["hashed", "new_session", "new_token"]

TOKEN_BYTES = 32


def new_token() -> str:
    """256 random bits as text."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def new_session(connection: Connection, person_id: str, now: datetime) -> str:
    """One more browser of a person; returns what it will hold."""
    token = new_token()
    credentials.add(connection, credentials.Way(hashed(token), person_id, "session", now))
    return token


def hashed(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
