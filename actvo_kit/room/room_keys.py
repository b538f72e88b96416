"""Derives every link, code and cookie key of a room from one secret, kept in a file that only its owner reads."""

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path
from typing import Literal, Self

from actvo_kit.errors import StartError
from actvo_kit.words import _

__all__ = ["Keys", "bare"]

SECRET_BYTES = 32
TOKEN_BYTES = 24
ALIAS_BYTES = 12
CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""The characters of a code, without 0 O and 1 I L: it is read aloud and typed from a screen."""
CODE_LENGTH = 6
PERSONAL_CODE_LENGTH = 8
"""The length of a one-time code: two hundred may be open at once, and there are fourteen tries a minute."""
RECOVERY_LENGTH = 12
OWN_CODE_LENGTH = 12
"""The length of a person's own code: it is good for the whole room, and two hundred people have one."""


class Keys:
    """The keys of a room. `secret` is 32 random bytes; nothing derived from it leads back to it."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SECRET_BYTES:
            raise ValueError(f"the secret of a room has {SECRET_BYTES} bytes")
        self._secret = secret

    @classmethod
    def new(cls) -> Self:
        """Makes keys that are stored nowhere."""
        return cls(secrets.token_bytes(SECRET_BYTES))

    @classmethod
    def of_file(cls, path: Path) -> Self:
        """Reads the keys in the file `path`, which is made (mode 0600) when it is missing. Raises StartError."""
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                return cls(_written(path))
            except FileExistsError:
                path.chmod(0o600)
                return cls(path.read_bytes())
        except OSError as error:
            reason = (error.strerror or _("unknown reason")).lower()
            raise StartError(
                _(
                    "The room's key file {path} cannot be used ({reason}); choose another folder.",
                    path=path,
                    reason=reason,
                )
            ) from error
        except ValueError as error:
            raise StartError(
                _(
                    "The room's key file {path} is damaged; put it back from a backup, or remove it: the room's "
                    "links and code will then be new and its answers out of reach.",
                    path=path,
                )
            ) from error

    @property
    def room_id(self) -> str:
        """Returns the room's id in the database."""
        return self._derived("room", 15)

    @property
    def join_token(self) -> str:
        """Returns the token of the participants' link."""
        return self._derived("join", TOKEN_BYTES)

    @property
    def facilitator_token(self) -> str:
        """Returns the token of the facilitator's link."""
        return self._derived("facilitator", TOKEN_BYTES)

    @property
    def cofacilitator_token(self) -> str:
        """Returns the token of a second facilitator link, so that the first need not be shared."""
        return self._derived("cofacilitator", TOKEN_BYTES)

    @property
    def projector_token(self) -> str:
        """Returns the token of the projector's link."""
        return self._derived("projector", TOKEN_BYTES)

    @property
    def cookie_secret(self) -> str:
        """Returns the key that signs cookies: the same after a restart, so that nobody is signed out."""
        return self._derived("cookie", SECRET_BYTES)

    def alias(self, person_id: str) -> str:
        """Returns the pseudonym by which an outside service may know a person: nobody finds the person from it."""
        return self._derived(f"alias {person_id}", ALIAS_BYTES)

    def personal_token(self, invitation_id: str) -> str:
        """Returns the token of one person's link: the same after a restart, and nobody else's."""
        return self._derived(f"personal {invitation_id}", TOKEN_BYTES)

    def colleague_token(self, link_id: str) -> str:
        """Returns the token of a link to a colleague, so that it can be shown again and is kept nowhere."""
        return self._derived(f"colleague {link_id}", TOKEN_BYTES)

    def reader_token(self, grant_id: str) -> str:
        """Returns the token of a link to a reader, so that it can be shown again and is kept nowhere."""
        return self._derived(f"reader {grant_id}", TOKEN_BYTES)

    @property
    def join_code(self) -> str:
        """Returns the short code, such as `7KQ-42F`: 31^6 codes, so only behind a limit of tries."""
        return _signs(self._digest("code"), CODE_LENGTH, 3)

    @property
    def recovery_code(self) -> str:
        """Returns the code that lets another device take over the console, such as `7KQ4-2FMX-9PTB`; behind a limit of
        tries.
        """
        return _signs(self._digest("recovery"), RECOVERY_LENGTH, 4)

    def new_code(self) -> str:
        """Makes a one-time code for a person's other device, such as `7KQ4-2FMX`; behind a limit of tries."""
        return _signs(secrets.token_bytes(SECRET_BYTES), PERSONAL_CODE_LENGTH, 4)

    def own_code(self, person_id: str, mark: str) -> str:
        """Returns the code that brings a person back, such as `7KQ4-2FMX-9PTB`: the same until their `mark` is
        another.
        """
        return _signs(self._digest(f"own {person_id} {mark}"), OWN_CODE_LENGTH, 4)

    def is_own_code(self, code: str, person_id: str, mark: str) -> bool:
        """Returns whether this is the person's own code, however it was typed."""
        return _same(bare(code), bare(self.own_code(person_id, mark)))

    def promise_code(self, group_id: str) -> str:
        """Returns the code by which somebody comes into a group that agreed on a day, such as `7KQ4-2FMX`: behind a
        limit of tries, and while the group takes somebody in.
        """
        return _signs(self._digest(f"promise {group_id}"), PERSONAL_CODE_LENGTH, 4)

    def is_promise_code(self, code: str, group_id: str) -> bool:
        """Returns whether this is that group's code, however it was typed."""
        return _same(bare(code), bare(self.promise_code(group_id)))

    def sealed(self, code: str) -> str:
        """Returns the keyed hash under which a one-time code is stored: nobody tries all codes without the room's
        secret.
        """
        return self._digest(f"sealed {bare(code)}").hex()

    def recovers(self, code: str) -> bool:
        """Returns whether this is the recovery code, however it was typed."""
        return _same(bare(code), bare(self.recovery_code))

    def admits_link(self, key: str) -> bool:
        """Returns whether this is the join link's token."""
        return _same(key, self.join_token)

    def admits_code(self, code: str) -> bool:
        """Returns whether this is the short code, however it was typed. It can be guessed, so tries are counted."""
        return _same(bare(code), bare(self.join_code))

    def role_of(self, token: str) -> Literal["facilitator", "projector"] | None:
        """Returns the staff role whose link holds this token, or None."""
        if _same(token, self.facilitator_token) | _same(token, self.cofacilitator_token):
            return "facilitator"
        return "projector" if _same(token, self.projector_token) else None

    def _derived(self, name: str, length: int) -> str:
        return base64.urlsafe_b64encode(self._digest(name)[:length]).decode().rstrip("=")

    def _digest(self, name: str) -> bytes:
        return hmac.digest(self._secret, f"actvo {name}".encode(), hashlib.sha256)


def _written(path: Path) -> bytes:
    """Writes a new secret to the disk before anybody hears of it, and returns it. Raises FileExistsError."""
    secret = secrets.token_bytes(SECRET_BYTES)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    return secret


def _signs(digest: bytes, length: int, group: int) -> str:
    """Encodes a digest as `length` characters of a code, with dashes between groups."""
    number, signs = int.from_bytes(digest), ""
    for _place in range(length):
        number, sign = divmod(number, len(CODE_SIGNS))
        signs += CODE_SIGNS[sign]
    return "-".join(signs[at : at + group] for at in range(0, length, group))


def bare(code: str) -> str:
    """Returns a code without case, dashes and spaces."""
    return "".join(sign for sign in code.upper() if sign.isalnum())


def _same(code: str, other: str) -> bool:
    """Compares in the same time whatever differs."""
    return hmac.compare_digest(code.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
