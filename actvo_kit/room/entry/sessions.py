"""Makes a browser's session: a long random token that only the browser has. The room keeps its hash."""

import hashlib
import secrets
from datetime import datetime

from actvo_kit.store import credentials
from actvo_kit.store.engine import Connection

__all__ = ["hashed", "new_session", "new_token"]

TOKEN_BYTES = 32


def new_token() -> str:
    """Returns 256 random bits as text."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def new_session(connection: Connection, person_id: str, now: datetime) -> str:
    """Adds a session for one more browser of a person; returns its token, for the cookie."""
    token = new_token()
    credentials.add(connection, credentials.Way(hashed(token), person_id, "session", now))
    return token


def hashed(token: str) -> str:
    """Returns the hash under which a token is stored."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
