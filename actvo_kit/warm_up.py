"""A page for nobody, made and thrown away: what Python builds at the first use is there when somebody comes.

The fork server imports this module, and draws every picture too: plotly takes 0.2 s of CPU and 25 MB to load. A spare
kernel warms up again, without drawing: memory it would share no longer is its own by then.
"""

from contextlib import suppress
from typing import cast

import httpx

from actvo_kit.desk import at_hand
from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.desk.remote import RemoteParticipant
from actvo_kit.exercises.options import Options
from actvo_kit.exercises.page import Page
from actvo_kit.exercises.pathways import Pathways
from actvo_kit.exercises.scoring import Scoring
from actvo_kit.exercises.strengths import Strengths
from actvo_kit.exercises.values import Values
from actvo_kit.model.answers.scoring import criteria
from actvo_kit.model.flow import Flow
from actvo_kit.model.room import Here
from actvo_kit.model.saved import Answer
from actvo_kit.model.step_settings import ScoringSettings
from actvo_kit.model.workshop import Pack
from actvo_kit.settings import KernelSettings

__all__ = ["warm_up"]

EXERCISES = (Values, Strengths, Options, Pathways, Scoring)


class _Nobody:
    """A desk that is never asked."""

    served = True


def warm_up() -> None:
    """Makes every widget of a participant once, and knocks at the desk, which is closed to a kernel of nobody."""
    seat = KernelSettings()
    if seat.served:
        with suppress(httpx.HTTPError):
            RemoteParticipant(seat.desk_socket, seat.desk_capability).open()
    if at_hand.PACK is not None:
        _make(at_hand.PACK, {})


def _make(pack: Pack, answers: dict[str, Answer]) -> None:
    here = Here(name="", room_title="", flow=Flow(), answers=answers)
    desk = cast(ParticipantDesk, _Nobody())
    Page(desk, pack, here, pack.workshop.pages[0].id).get_state()
    for kind in EXERCISES:
        kind(desk, pack, here).get_state()
    Page.close_all()


def _some_answers(pack: Pack) -> dict[str, Answer]:
    """The first of everything: enough for each picture to be drawn."""
    strengths = [one.id for one in pack.strengths.strengths[:10]]
    options = [one.id for one in pack.catalogue.options[:3]]
    mine, ours = criteria(pack.settings_of("scoring", ScoringSettings))
    records = {
        "values": {"top5": [card.id for card in pack.values.cards[:5]]},
        "strengths": {"picked": strengths, "rating": dict.fromkeys(strengths, {"level": 3, "energy": 1})},
        "options": {"shortlist": options},
        "scoring": {
            "cell": {one: dict.fromkeys((*mine, *ours), {"x": 3, "conf": "medium"}) for one in options},
            "order_personal": mine,
            "order_commercial": ours,
        },
    }
    return {slug: Answer(slug=slug, record=record) for slug, record in records.items()}


if at_hand.PACK is not None:
    _make(at_hand.PACK, _some_answers(at_hand.PACK))
