"""The list of routes is closed: every rule of both listeners and of the desk stands in `routes.txt`, and for whom.

A new route fails here until it is written there, and then asks for its rows in `attacks.py`.
"""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.routing import Matcher, Rule, RuleRouter
from tornado.web import Application, RequestHandler

from actvo_kit import bundle
from actvo_kit.cli.hosting import lay_out_notebooks, open_room
from actvo_kit.packs import load_pack
from actvo_kit.server import app
from actvo_kit.server.host.listening_address import Address
from actvo_kit.settings import Settings
from tests.running import ROOT, two_free_ports

GOLDEN = Path(__file__).parent / "routes.txt"
CAREER = ROOT / "workshops" / "career_design"
METHODS = ("get", "head", "post", "put", "delete", "patch", "options")


@pytest.fixture(scope="module")
def listeners(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Application]:
    """The applications as they would listen, built by `start` itself."""
    home = tmp_path_factory.mktemp("home")
    pack, settings = load_pack(CAREER), Settings(home=home)
    room = open_room(pack, settings, None)
    port = two_free_ports()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app.fork_server, "can_fork", lambda: False)
        patch.setattr(app.RoomServer, "listen", lambda self: None)
        asyncio.set_event_loop(asyncio.new_event_loop())
        server = app.RoomServer.of(
            room, Address("127.0.0.1", port, f"http://127.0.0.1:{port}"), lay_out_notebooks(CAREER, pack, home)
        )
        server.start()
    return {"room": server.app, "staff": server.staff_app, "desk": server.desk_app}


def rules(router: RuleRouter) -> Iterator[Rule]:
    """All of them, those of routers within routers too."""
    for rule in router.rules:
        if isinstance(rule.target, RuleRouter):
            yield from rules(rule.target)
        else:
            yield rule


def written(rule: Rule) -> str:
    """`pattern methods handler`."""
    handler = rule.target
    assert issubclass(handler, RequestHandler)
    own = [one for one in METHODS if getattr(handler, one) is not getattr(RequestHandler, one)]
    may = [one.upper() for one in own if one.upper() in handler.SUPPORTED_METHODS]
    return f"{pattern(rule.matcher)} {','.join(may)} {handler.__name__}"


def pattern(matcher: Matcher) -> str:
    """The address; or the kind of the matcher, for a rule about hosts."""
    regex = getattr(matcher, "regex", None)
    if regex is None:
        return type(matcher).__name__
    return str(regex.pattern).removesuffix("$").replace(bundle.version(), "BUILD")


def golden() -> dict[str, list[str]]:
    """`side pattern methods handler` → who may use it."""
    lines = [line for line in GOLDEN.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    found: dict[str, list[str]] = {}
    for line in lines:
        route, _, who = line.partition(" : ")
        found[" ".join(route.split())] = [one.strip() for one in who.split(",") if one.strip()]
    assert len(found) == len(lines), "a route is written twice"
    return found


def test_every_route_is_written_down(listeners: dict[str, Application]) -> None:
    there = [f"{side} {written(rule)}" for side, one in listeners.items() for rule in rules(one.default_router)]
    known = golden()
    new, gone = sorted(set(there) - set(known)), sorted(set(known) - set(there))
    assert not new, "\n".join([f"write into {GOLDEN.name} who may use", *new])
    assert not gone, "\n".join([f"take out of {GOLDEN.name}", *gone])
    assert len(there) == len(set(there))


def test_every_route_says_for_whom_it_is() -> None:
    roles = {"anyone", "its owner", "participant", "facilitator", "projector", "facilitator's kernel",
             "participant's kernel", "projector's kernel"}  # fmt: skip
    for route, who in golden().items():
        assert who, route
        assert set(who) <= roles, route


def test_what_is_not_on_the_list_is_nothing(listeners: dict[str, Application]) -> None:
    assert listeners["room"].settings["default_handler_class"] is app.NotFound
    assert listeners["staff"].settings["default_handler_class"] is app.NotFound
