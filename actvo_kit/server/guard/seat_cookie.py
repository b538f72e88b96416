"""Whose request is this: a cookie names a seat in the room, and each listener reads its own cookie only."""

from typing import Any, Literal, NamedTuple

from tornado.web import RequestHandler

from actvo_kit.model.room_views import News
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room import Room

__all__ = ["DAY_S", "Role", "Seat", "cookie_name", "place_of", "seat_of", "trial_name"]

Role = Literal["participant", "facilitator", "projector"]
DAY_S = 86_400


class Seat(NamedTuple):
    """A role; and for a participant's, the person and the session of one browser: what ends when it is left."""

    role: Role
    person: str = ""
    session: str = ""

    @property
    def name(self) -> str:
        """One string for the owner of a kernel: another browser of the same person is another one."""
        return f"{self.whose}:{self.session}" if self.session else self.whose

    @property
    def whose(self) -> str:
        """The same for all browsers of a person: they share what one person may use."""
        return f"{self.role}:{self.person}"

    def ended_by(self, news: News) -> bool:
        """Whether this news of the room ends the seat: of its role, its person and its session where they are named."""
        role, person = news.get("role", "participant"), news.get("person", self.person)
        if (role, person, news.get("session", self.session)) != tuple(self):
            return False
        return "but" not in news or news["but"] != self.session


def cookie_name(handler: RequestHandler) -> str:
    """Cookies ignore ports; the name does not. Over https, browsers keep it to this very host and path."""
    prefix = "__Host-" if handler.settings["secure"] else ""
    return f"{prefix}actvo_{handler.settings['side']}_{handler.settings['side_port']}"


def trial_name(handler: RequestHandler) -> str:
    """The cookie by which a door sees whether this browser keeps any; it says nothing else."""
    return cookie_name(handler).replace("actvo_", "actvo_try_")


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
    return Seat("participant", person, hashed(value)) if person else None


def place_of(handler: RequestHandler) -> str:
    """The name of whose pages the request opens; empty for nobody's and for staff."""
    seat = seat_of(handler)
    room: Room = handler.settings["room"]
    return room.door.name_of(seat.person) if seat and seat.person else ""
