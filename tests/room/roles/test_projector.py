from xml.etree import ElementTree as ET

from actvo_kit.room.roles.projector import Projector
from actvo_kit.room.room import Room

LINK = "http://192.168.1.20:8866/#key=abcdefghijklmnopqrstuvwxyz012345"


def test_it_shows_how_to_come_in(early: Room) -> None:
    early.door.join("Rowan")
    view = early.projector(LINK).view()
    assert (view.code, view.join_url, view.here) == (early.keys.join_code, LINK, 1)
    assert (view.phase, view.now_title, view.picture) == ("waiting", None, None)


def test_the_link_is_a_code_for_phones(early: Room) -> None:
    svg = ET.fromstring(early.projector(LINK).view().qr_svg)
    assert svg.tag.endswith("svg")
    assert svg.get("viewBox")
    assert svg.get("width") is None, "the page decides how large it is"
    assert early.projector().view().qr_svg == ""


def test_it_names_the_newest_step(room: Room) -> None:
    assert room.projector().view().now_title == room.pack.workshop.steps[-1].title


def test_nobody_can_act_on_it_and_nobody_is_named(early: Room) -> None:
    assert {name for name in vars(Projector) if not name.startswith("_")} == {"view"}
    early.door.join("Rowan")
    assert "Rowan" not in early.projector(LINK).view().model_dump_json()
