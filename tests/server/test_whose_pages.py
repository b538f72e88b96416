"""Every page that a person is given while signed in says whose pages these are, in letters that nobody translates."""

import re
from collections.abc import Iterator
from pathlib import Path

from actvo_kit.packs import load_pack
from tests.running import ROOT
from tests.server.stage import Reply, Stage

ROUTES = Path(__file__).parent / "routes.txt"
SAYS = '<bdi translate="no">Ann</bdi>’s pages'
PAGES = [page.id for page in load_pack(ROOT / "workshops" / "career_design").workshop.pages]
GROUPS = {
    r"([a-z0-9_]+)": PAGES,
    "(code|link|others)": ["code", "link", "others"],
    r"\.(json|html)": [".json", ".html"],
}
NO_PAGE = ("/leave", "/mine/delete", "/mine/everything", "/kit", "/voila", "/api", "/alive", "/left/", "/room/news")
"""What ends the seat, sends a file, or answers a page's script."""


def addresses() -> Iterator[tuple[str, str]]:
    """Method and address of everything that the list of routes lets a participant ask for."""
    for line in ROUTES.read_text("utf-8").splitlines():
        if line.startswith("room ") and line.partition(" : ")[2] in ("anyone", "participant"):
            _, pattern, methods, _ = line.partition(" : ")[0].split()
            group = next((one for one in GROUPS if one in pattern), "")
            for filled in [pattern.replace(group, value) for value in GROUPS[group]] if group else [pattern]:
                yield from ((method, filled) for method in methods.split(",") if not filled.startswith(NO_PAGE))


def is_page(answer: Reply) -> bool:
    return answer.headers.get("content-type", "").startswith("text/html") and answer.status not in (302, 303)


def test_every_page_names_its_place(stage: Stage) -> None:
    seen = []
    for method, path in [*addresses(), ("GET", "/nothing/here"), ("POST", "/mine/delete")]:
        answer = stage.ask("room", method, path, who="ann")
        if is_page(answer):
            assert SAYS in answer.body.decode(), (method, path, answer.status)
            seen.append(path)
    must = {PAGES[0], "/mine", "/mine/code", "/mine/link", "/mine/keep", "/own", "/nothing/here", "/mine/delete"}
    assert {path.removeprefix("/page/") for path in seen} >= must


def test_the_waiting_room_names_its_place(waiting_room) -> None:
    stage = Stage(waiting_room)
    stage.cookies["wes"] = stage.join("Wes")
    assert SAYS.replace("Ann", "Wes") in stage.ask("room", "GET", "/room", who="wes").body.decode()


def test_who_is_nobody_here_is_named_nothing(stage: Stage) -> None:
    for path in ("/", "/own", "/nothing/here"):
        assert not re.search("class=.place", stage.ask("room", "GET", path).body.decode())
    for who in ("facilitator", "projector"):
        assert not re.search("class=.place", stage.ask("staff", "GET", f"/{who}", who=who).body.decode())


def test_a_name_is_text(stage: Stage) -> None:
    stage.cookies["ida"] = stage.join("<b>Ida</b>")
    for path in ("/mine", f"/page/{PAGES[0]}"):
        assert (
            '<bdi translate="no">&lt;b&gt;Ida&lt;/b&gt;</bdi>'
            in stage.ask("room", "GET", path, who="ida").body.decode()
        )
