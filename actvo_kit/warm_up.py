"""Makes a page for nobody and throws it away, so that what Python builds at the first use is built when somebody comes.

The fork server imports this module. A spare kernel warms up again: memory it would share no longer is its own by then.
"""

from contextlib import suppress
from typing import cast

import httpx

from actvo_kit.desk import preloaded_pack
from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.desk.remote import RemoteParticipant
from actvo_kit.exercises import widget_of
from actvo_kit.exercises.page import Page
from actvo_kit.model.flow import Flow
from actvo_kit.model.room_views import ParticipantView
from actvo_kit.model.workshop import Pack
from actvo_kit.model.workshop import Page as PageOfWorkshop
from actvo_kit.settings import KernelSettings

__all__ = ["warm_up"]


class _Nobody:
    """A desk that is never asked."""

    served = True


def warm_up(page_id: str = "") -> None:
    """Makes every widget of a page once, or of all pages, and knocks at the desk, which is closed to a kernel of
    nobody.
    """
    seat = KernelSettings()
    if seat.served:
        with suppress(httpx.HTTPError):
            RemoteParticipant(*seat.desk).open()
    if preloaded_pack.PACK is not None:
        workshop = preloaded_pack.PACK.workshop
        for page in workshop.pages:
            if page_id in ("", page.id):
                _make(preloaded_pack.PACK, page)


def _make(pack: Pack, page: PageOfWorkshop) -> None:
    view = ParticipantView(name="", room_title="", flow=Flow(), answers={})
    desk = cast(ParticipantDesk, _Nobody())
    Page(desk, pack, view, page.id).get_state()
    for step in page.steps:
        if step.slug:
            widget_of(step.slug)(desk, pack, view, step.id).get_state()
    Page.close_all()


warm_up()
