"""Checks the cookie of a request: it names a seat in the room, and each listener reads its own cookie only."""

from typing import Any, Literal, NamedTuple

from tornado.web import RequestHandler

from actvo_kit.model.room_views import News
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room import Room

__all__ = ["DAY_S", "Role", "Seat", "cookie_name", "name_in", "place_of", "seat_of", "trial_name"]

Role = Literal["participant", "facilitator", "projector"]
DAY_S = 86_400


class Seat(NamedTuple):
    """A role; for a participant also the person and the session of one browser, which ends when it is left."""

    role: Role
    person: str = ""
    session: str = ""

    @property
    def name(self) -> str:
        """Names the owner of a kernel in one string: another browser of the same person is another owner."""
        return f"{self.holder}:{self.session}" if self.session else self.holder

    @property
    def holder(self) -> str:
        """Names the person in one string, the same for all their browsers, which share what one person may use."""
        return f"{self.role}:{self.person}"

    def ended_by(self, news: News) -> bool:
        """Returns whether this news ends the seat: of its role, and of its person and session where the news names
        them.
        """
        role, person = news.get("role", "participant"), news.get("person", self.person)
        if (role, person, news.get("session", self.session)) != tuple(self):
            return False
        return "but" not in news or news["but"] != self.session


def cookie_name(handler: RequestHandler) -> str:
    """Returns the name of the seat cookie. Cookies ignore ports, so the name has one; over https its prefix keeps it to
    this very host and path.
    """
    prefix = "__Host-" if handler.settings["secure"] else ""
    return f"{prefix}actvo_{handler.settings['side']}_{handler.settings['side_port']}"


def trial_name(handler: RequestHandler) -> str:
    """Returns the name of the trial cookie, by which a door sees whether this browser keeps any; it says
    nothing else.
    """
    return cookie_name(handler).replace("actvo_", "actvo_try_")


def seat_of(handler: RequestHandler) -> Seat | None:
    """Returns the seat behind the request's signed cookie, or None. A participant's cookie opens no staff page, and the
    reverse.
    """
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
    """Returns the name of the person whose pages the request opens; empty for staff and without a seat."""
    seat = seat_of(handler)
    return name_in(handler, seat) if seat else ""


def name_in(handler: RequestHandler, seat: Seat) -> str:
    """Returns the name of the person in a seat; empty for staff."""
    room: Room = handler.settings["room"]
    return room.door.name_of(seat.person) if seat.person else ""
