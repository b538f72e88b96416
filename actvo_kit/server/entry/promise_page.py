"""`/mine/promise`: two or three people agree on a day, and each shows the others with a tap how it went."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tornado import web

from actvo_kit.errors import NotAllowed, NotSaved
from actvo_kit.export.calendar_file import meeting_file
from actvo_kit.room.entry.readmission import at_clock
from actvo_kit.room.entry.sessions import new_token
from actvo_kit.room.promises.promise import SIGNS, Group, Promise, Sign
from actvo_kit.server.entry.my_data_page import OwnPages
from actvo_kit.words import N_, _, day

__all__ = ["MyPromise", "MyPromiseForm", "PromiseDates"]

CHECK_IN_DAYS = 14
AT = "10:00"
"""What stands in the form of a new group: day 14, in the morning."""
OWN_SIGNS: dict[Sign, str] = {
    "done": N_("I did my test"),
    "learned": N_("I learned something"),
    "moved": N_("Something has changed for me"),
}
OTHERS_SIGNS: dict[Sign, str] = {
    "done": N_("Did the test"),
    "learned": N_("Learned something"),
    "moved": N_("Something has changed"),
}
LEFT = N_("You left the group. What you showed is taken back, and the others see you no more.")
BUSY = N_("Nothing was changed: the room is busy. Please try again in a moment.")


class MyPromise(OwnPages):
    """`GET /mine/promise`: shows the group, or how to begin one and how to come into one."""

    async def get(self) -> None:
        """Answers 404 where the workshop has no small tests."""
        await self.show_promise()

    async def show_promise(self, notice: str = "", error: str = "", code: str = "") -> None:
        """Shows the page; `error` stands beside the form in which `code` was typed, if any."""
        workshop = self.settings["room"].pack.workshop
        if "experiments" not in workshop.exercises:
            raise web.HTTPError(404)
        promise = (await self.off_loop(self.facade)).promise
        group = await self.off_loop(promise.group)
        step = workshop.step_of("experiments")
        today = datetime.now().astimezone().date()
        self.show(
            "my_promise.html",
            group=None if group is None else self._shown(group),
            notice=notice, error=error, typed=code, press=new_token(),
            day=(today + timedelta(days=CHECK_IN_DAYS)).isoformat(), first=today.isoformat(), time=AT,
            public_url=self.settings["address_watch"].address.public_url,
            back=f"/page/{workshop.page_of(step).id}#{step}",
        )  # fmt: skip

    def _shown(self, group: Group) -> dict[str, Any]:
        return {
            "day": day(group.meets_at.date()),
            "time": f"{group.meets_at:%H:%M}",
            "code": group.code,
            "until": at_clock(group.open_until) if group.open_until else "",
            "may_reopen": group.may_reopen,
            "signs": [(sign, _(OWN_SIGNS[sign]), sign in group.shown) for sign in SIGNS],
            "others": [(other.name, [_(OTHERS_SIGNS[sign]) for sign in other.shown]) for other in group.others],
        }


class MyPromiseForm(MyPromise):
    """`POST /mine/promise/begin`, `join`, `show`, `hide`, `reopen` and `leave`."""

    SUPPORTED_METHODS = ("POST",)

    async def post(self, act: str) -> None:
        """Shows the page again; what cannot be done is said on it."""
        promise = (await self.off_loop(self.facade)).promise

        async def work() -> bool:
            await self.off_loop(lambda: self._do(act, promise))
            return True

        says = {"notice": _(LEFT)} if act == "leave" else {}
        try:
            await self.once(self.session(), work, _always)
        except NotSaved:
            self.set_status(503)
            says = {"notice": _(BUSY)}
        except NotAllowed as error:
            self.set_status(400)
            code = self.get_body_argument("code", "") if act == "join" else ""
            says = {"error": str(error), "code": code} if code else {"notice": str(error)}
        await self.show_promise(**says)

    def _do(self, act: str, promise: Promise) -> None:
        if act == "begin":
            promise.begin(_moment(self.get_body_argument("day", ""), self.get_body_argument("time", "")))
        elif act == "join":
            promise.join(self.get_body_argument("code", ""))
        elif act in ("show", "hide"):
            sign = self.get_body_argument("sign", "")
            if sign not in SIGNS:
                raise web.HTTPError(400)
            promise.show(sign, act == "show")
        elif act == "reopen":
            promise.reopen()
        else:
            promise.leave()


class PromiseDates(OwnPages):
    """`GET /mine/promise.ics`: sends the day on which the group meets to the calendar of this person."""

    async def get(self) -> None:
        """Answers 404 to who is in no group. No name stands in the file: other people may see a calendar."""
        promise = (await self.off_loop(self.facade)).promise
        group = await self.off_loop(promise.group)
        if group is None:
            raise web.HTTPError(404)
        self.set_header("Cache-Control", "no-store")
        self.set_header("Content-Type", "text/calendar; charset=utf-8")
        self.set_header("Content-Disposition", 'attachment; filename="day_14.ics"')
        self.finish(meeting_file(group.meets_at, group.mark, datetime.now(UTC)))


def _moment(typed_day: str, typed_time: str) -> datetime | None:
    """Reads day and time of the form; None where they are none."""
    try:
        return datetime.strptime(f"{typed_day} {typed_time[:5]}", "%Y-%m-%d %H:%M")
    except ValueError:
        return None


async def _always(_: object) -> bool:
    return True
