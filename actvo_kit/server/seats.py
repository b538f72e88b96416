"""Whose request is this: a cookie names a seat in the room, and each listener reads its own cookie only."""

from typing import Any, Literal, NamedTuple

from tornado.web import RequestHandler

from actvo_kit.room.room import Room

__all__ = ["DAY_S", "Role", "Seat", "cookie_name", "seat_of"]

Role = Literal["participant", "facilitator", "projector"]
DAY_S = 86_400


class Seat(NamedTuple):
    """A role, and the person for a participant's."""

    role: Role
    person: str = ""

    @property
    def name(self) -> str:
        """One string for the owner of a kernel."""
        return f"{self.role}:{self.person}"


def cookie_name(handler: RequestHandler) -> str:
    """Cookies ignore ports; the name does not. Over https, browsers keep it to this very host and path."""
    prefix = "__Host-" if handler.settings["secure"] else ""
    return f"{prefix}actvo_{handler.settings['side']}_{handler.settings['side_port']}"


def seat_of(handler: RequestHandler) -> Seat | None:
    """The seat behind the request's cookie, or None. Participants' cookies open no staff page, and the reverse."""
    cookie: Any = handler.get_signed_cookie(cookie_name(handler), max_age_days=2)
    if not cookie:
        return None
    value = cookie.decode()
    room: Room = handler.settings["room"]
    if handler.settings["side"] == "staff":
        role = room.staff_door.role_of(value)
        return Seat(role) if role else None
    person = room.door.resume(value)
    return Seat("participant", person) if person else None
