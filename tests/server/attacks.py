"""The attack table of SECURITY, as data: who asks what of which listener, and what must be said to it.

Cookies are named in `stage.py`. `{ann}` in a path is the kernel of Ann's page. A verdict is a status, and where a
redirect leads; 101 is an open socket, 0 a line that was closed without a word.
"""

from collections.abc import Iterator
from typing import NamedTuple

from actvo_kit import bundle

__all__ = ["TABLE", "Attack"]

ORIGIN = {"room": "http://127.0.0.1:{port}", "staff": "http://127.0.0.1:{staff_port}"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PEOPLE = ("nobody", "bob", "lea", "forged", "other room", "facilitator", "projector", "facilitator as person")
"""On the participants' listener none of these is Ann."""
STRANGERS = ("nobody", "lea", "forged", "other room", "facilitator", "facilitator as person")
NOT_STAFF = ("nobody", "ann", "forged staff", "other room's staff", "ann as staff")


class Attack(NamedTuple):
    """One request and its verdict; `note` tells requests apart that differ in a header or body."""

    who: str
    side: str
    method: str
    path: str
    verdict: str
    headers: dict[str, str] = {}
    body: bytes = b""
    note: str = ""

    @property
    def name(self) -> str:
        return f"{self.who}, {self.side}: {self.method} {self.path[:70]} {self.note}".strip()


def upgrade(side: str, **more: str) -> dict[str, str]:
    """What a browser sends to open a socket."""
    return {
        "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Origin": ORIGIN[side],
    } | more  # fmt: skip


def kernel_routes(who: str, side: str, kernel: str, verdict: str) -> Iterator[Attack]:
    """Everything that a kernel's id opens."""
    yield Attack(who, side, "GET", f"/api/kernels/{kernel}", verdict)
    yield Attack(who, side, "GET", f"/api/kernels/{kernel}/channels", verdict, upgrade(side), note="socket")
    yield Attack(who, side, "GET", f"/alive/{kernel}", verdict)
    yield Attack(who, side, "POST", f"/left/{kernel}", verdict)


def kernels() -> Iterator[Attack]:
    """A kernel answers its owner, on its owner's listener."""
    for who in PEOPLE:
        yield from kernel_routes(who, "room", "{ann}", "403")
    for who in ("nobody", "ann", "facilitator as person"):
        for kernel in ("{facilitator}", "{projector}", "{none}"):
            yield from kernel_routes(who, "room", kernel, "403")
    for who in (*NOT_STAFF, "projector"):
        yield from kernel_routes(who, "staff", "{facilitator}", "403")
    for who in (*NOT_STAFF, "facilitator", "projector"):
        yield from kernel_routes(who, "staff", "{ann}", "403")
    for who in NOT_STAFF:
        yield from kernel_routes(who, "staff", "{projector}", "403")
    for who, side, kernel in (
        ("ann", "room", "{ann}"), ("facilitator", "staff", "{facilitator}"), ("projector", "staff", "{projector}"),
        ("facilitator", "staff", "{projector}"),
    ):  # fmt: skip
        yield Attack(who, side, "GET", f"/api/kernels/{kernel}", "200")
        yield Attack(who, side, "GET", f"/api/kernels/{kernel}/channels", "101", upgrade(side), note="socket")
        yield Attack(who, side, "GET", f"/alive/{kernel}", "200")


def ends() -> Iterator[Attack]:
    """Nobody ends, stops or restarts a kernel by a route; not even its owner."""
    for who, side in (("ann", "room"), ("bob", "room"), ("nobody", "room"), ("facilitator", "staff")):
        yield Attack(who, side, "DELETE", "/api/kernels/{ann}", "405")
        for path in ("/api/kernels/{ann}/interrupt", "/api/kernels/{ann}/restart", "/voila/api/shutdown/{ann}"):
            yield Attack(who, side, "POST", path, "404")
        yield Attack(who, side, "DELETE", "/voila/api/shutdown/{ann}", "404")


def sockets() -> Iterator[Attack]:
    """A socket opens for the room's own page only, whoever holds the cookie."""
    at, line = "/api/kernels/{ann}/channels", upgrade("room")
    for origin in (
        "", "null", "http://evil.example", "http://127.0.0.1:1", "http://127.0.0.1", "http://localhost:{port}",
        "http://127.0.0.1:{port}.evil.example", "http://127.0.0.1:{port}@evil.example", "http://127.0.0.1:{staff_port}",
        "file://", "http://evil.example/http://127.0.0.1:{port}", "127.0.0.1:{port}",
    ):  # fmt: skip
        yield Attack("ann", "room", "GET", at, "403", line | {"Origin": origin}, note=f"Origin {origin or 'absent'}")
    old = {"Origin": "", "Sec-WebSocket-Origin": ORIGIN["room"]}
    yield Attack("ann", "room", "GET", at, "403", line | old, note="old Origin header")
    yield Attack("ann", "room", "GET", at, "421", line | {"Host": "evil.example:{port}"}, note="rebound")
    same = {"Host": "evil.example:{port}", "Origin": "http://evil.example:{port}"}
    yield Attack("ann", "room", "GET", at, "421", line | same, note="rebound, with its Origin")
    yield Attack("ann", "room", "GET", at, "426", line | {"Sec-WebSocket-Version": "7"}, note="old version")
    yield Attack("ann", "room", "GET", at, "400", line | {"Upgrade": ""}, note="no upgrade")
    yield Attack("ann", "room", "GET", f"{at}?session_id=x", "400", {"Origin": "null"}, note="no upgrade, null")


def hosts() -> Iterator[Attack]:
    """The room answers to its own names and bare addresses."""
    for host, verdict in {
        "evil.example": "421", "evil.example:{port}": "421", "127.0.0.1.evil.example:{port}": "421",
        "localhost.evil.example": "421", "localhost.": "421", "0x7f.1": "421", "2130706433": "421",
        "user@127.0.0.1": "400",
        "LOCALHOST:{port}": "200", "127.0.0.1:{port}": "200", "[::1]:{port}": "200", "192.168.7.9": "200",
    }.items():  # fmt: skip
        yield Attack("nobody", "room", "GET", "/", verdict, {"Host": host}, note=f"Host {host}")
    for side, path in (("room", "/health"), ("room", "/nothing"), ("staff", "/"), ("staff", "/health")):
        yield Attack("nobody", side, "GET", path, "421", {"Host": "evil.example"}, note="rebound")
    yield Attack("ann", "room", "GET", "/room", "421", {"Host": "evil.example"}, note="rebound")
    yield Attack("facilitator", "staff", "GET", "/facilitator", "421", {"Host": "evil.example"}, note="rebound")
    more = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "Forwarded": "host=evil.example"}
    yield Attack("ann", "room", "GET", "/room", "302 " + FIRST, more, note="a proxy's headers")
    yield Attack("nobody", "room", "GET", "http://evil.example/", "421", note="absolute address")
    yield Attack("nobody", "room", "GET", "/", "400", {"Host": ""}, note="no Host")


FIRST = "/page/1_know_yourself"


def pages() -> Iterator[Attack]:
    """Pages are for who has a seat on that listener; a GET without one leads to the door."""
    for who in STRANGERS:
        yield Attack(who, "room", "GET", FIRST, "302 /")
        yield Attack(who, "room", "GET", "/room", "302 /")
        yield Attack(who, "room", "GET", "/mine", "302 /")
        yield Attack(who, "room", "GET", "/room/news", "403")
        yield Attack(who, "room", "GET", "/mine/everything.json", "403")
        yield Attack(who, "room", "POST", "/mine/link", "403")
        yield Attack(who, "room", "POST", "/mine/keep", "403", FORM, b"days=7")
        yield Attack(who, "room", "POST", "/mine/delete", "403", FORM, b"sure=yes")
    for path, verdict in {
        "/page/3_where_you_could_go": "302 /room", "/page/facilitator": "404", "/page/staff": "404", "/page/": "404",
        "/page/1_know_yourself.ipynb": "404", "/page/1_know_yourself/": "404", "/page/../staff/facilitator": "404",
        "/page/%2e%2e/staff": "404", "/page/1_KNOW_YOURSELF": "404", "/page/1_know_yourself%00": "404",
    }.items():  # fmt: skip
        yield Attack("ann", "room", "GET", path, verdict)
    for who in (*NOT_STAFF, "projector"):
        yield Attack(who, "staff", "GET", "/facilitator", "302 /")
    for who in NOT_STAFF:
        yield Attack(who, "staff", "GET", "/projector", "302 /")


def apart() -> Iterator[Attack]:
    """Neither listener has the other's routes, for nobody."""
    for who in ("nobody", "ann", "facilitator", "facilitator as person"):
        for method, path in (("GET", "/facilitator"), ("GET", "/projector"), ("GET", "/enter"), ("POST", "/enter"),
                             ("GET", "/staff/facilitator.ipynb")):  # fmt: skip
            yield Attack(who, "room", method, path, "404")
    for who in ("nobody", "ann", "facilitator"):
        for method, path in (("POST", "/join"), ("GET", "/room"), ("GET", "/room/news"), ("POST", "/leave"),
                             ("GET", FIRST), ("GET", "/mine"), ("POST", "/mine/delete")):  # fmt: skip
            yield Attack(who, "staff", method, path, "404")


NOT_THERE = (
    "/api", "/api/", "/api/kernels", "/api/kernels/", "/api/kernels/x", "/api/sessions", "/api/contents",
    "/api/spec.yaml", "/api/contents/1_know_yourself.ipynb", "/api/terminals", "/api/status", "/api/me",
    "/api/config/x", "/api/events", "/api/kernelspecs", "/api/kernelspecs/python3",
    "/kernelspecs/python3/logo-64x64.png", "/api/nbconvert", "/lab", "/tree", "/login", "/logout", "/metrics",
    "/terminals/1", "/files/1_know_yourself.ipynb", "/view/x", "/edit/x", "/voila", "/voila/tree",
    "/voila/render/1_know_yourself.ipynb", "/voila/files/1_know_yourself.ipynb", "/voila/query/x",
    "/voila/api/contents", "/voila/execution/{ann}", "/voila/request_info/{ann}", "/voila/themes/x",
    "/voila/templates/x", "/voila/files/room.sqlite", "/room.sqlite", "/room.sqlite-wal", "/secret", "/people.csv",
    "/1_know_yourself.ipynb", "/workshop.yaml", "/static/base/js/main.min.js", "/.env", "/.git/config", "/debug",
    "/favicon.ico", "/robots.txt", "/participant/here", "/facilitator/console", "/projector/view", "/news",
    "//evil.example", "/%2f%2fevil.example",
)  # fmt: skip


def not_there() -> Iterator[Attack]:
    """Jupyter's and Voilà's other routes, files of the room, the desk's routes on a port."""
    for path in NOT_THERE:
        yield Attack("ann", "room", "GET", path, "404")
    for path in NOT_THERE[:12]:
        yield Attack("facilitator", "staff", "GET", path, "404")


def files() -> Iterator[Attack]:
    """Three closed places of built files, and no way out of them."""
    kit, static, labs = f"/kit/{bundle.version()}", "/voila/static", "/voila/labextensions"
    for path, verdict in {
        f"{kit}/../app.py": "403", f"{kit}/../../../../../../etc/passwd": "403", f"{kit}/%2e%2e/app.py": "403",
        f"{kit}/..%2f..%2fsettings.py": "403", f"{kit}//etc/passwd": "403", f"{kit}/": "403", f"{kit}/fonts": "403",
        f"{kit}/nothing.js": "404", f"{kit}/..%5c..%5csettings.py": "404", f"{kit}/%00": "404",
        "/kit/x/values.js": "404", "/kit/000000000000/values.js": "404",
        f"{static}/../../../../etc/passwd": "403", f"{static}/%2e%2e/%2e%2e/index.html.j2": "403", f"{static}/": "403",
        f"{static}/nothing.js": "404", f"{static}//etc/passwd": "403",
        f"{labs}/anywidget/static/../../../../../../etc/passwd": "404", f"{labs}/anywidget/package.json": "404",
        f"{labs}/anywidget/static/%2e%2e/package.json": "404", f"{labs}/jupyterlab-plotly/static/x.js": "404",
        f"{labs}/anywidget/static/": "404", f"{labs}/anywidget/static/%00": "404", "/page/%00": "404",
        f"{labs}/anywidgetx/static/x.js": "404", f"{labs}/../app.py": "404",
        f"{labs}/@jupyter-widgets/jupyterlab-manager/schemas/x": "404", f"{labs}/anywidget/static//etc/passwd": "404",
    }.items():  # fmt: skip
        yield Attack("ann", "room", "GET", path, verdict)


def methods() -> Iterator[Attack]:
    """Every other method on every route, by who may use the route: nothing happens."""
    with_ann = ("/", "/health", "/join", "/own", "/room", "/room/news", "/leave", "/mine", "/mine/code", "/mine/delete",
                "/mine/everything.json", "/alive/{ann}", "/left/{ann}", "/nothing", "/api/kernels/{ann}")  # fmt: skip
    for path in with_ann:
        for method in ("HEAD", "PUT", "OPTIONS", "PATCH", "TRACE", "CONNECT", "BREW"):
            verdict = "404" if path == "/nothing" and method not in ("TRACE", "CONNECT", "BREW") else "405"
            yield Attack("ann", "room", method, path, verdict)
    for method in ("PUT", "DELETE", "PATCH", "POST"):
        yield Attack("ann", "room", method, FIRST, "403")
        yield Attack("ann", "room", method, "/api/kernels/{ann}/channels", "403", upgrade("room"), note="socket")
        yield Attack("facilitator", "staff", method, "/facilitator", "403")
    for method in ("HEAD", "OPTIONS", "TRACE"):
        yield Attack("ann", "room", method, FIRST, "405")
        yield Attack("facilitator", "staff", method, "/facilitator", "405")
    for method, path in (("GET", "/join"), ("GET", "/mine/code"), ("GET", "/mine/delete"),
                         ("GET", "/left/{ann}"), ("POST", "/alive/{ann}"), ("POST", "/room"), ("POST", "/health"),
                         ("POST", "/api/kernels/{ann}"), ("PUT", "/voila/static/voila.js"),
                         ("DELETE", f"/kit/{bundle.version()}/values.js"),
                         ("POST", "/voila/labextensions/anywidget/x")):  # fmt: skip
        yield Attack("ann", "room", method, path, "405")
    for method in ("GET", "PUT", "DELETE", "HEAD"):
        yield Attack("facilitator", "staff", method, "/enter", "405")


def forms() -> Iterator[Attack]:
    """What another site's page would send with a person's cookie; and what no form is."""
    for origin in (
        "null",
        "http://evil.example",
        "http://127.0.0.1:1",
        ORIGIN["staff"],
        "http://localhost:{port}",
        "x",
    ):
        for path, body in (
            ("/leave", b""),
            ("/mine/delete", b"sure=yes"),
            ("/mine/keep", b"days=7"),
            ("/mine/others", b""),
            ("/left/{ann}", b""),
        ):
            yield Attack("ann", "room", "POST", path, "403", FORM | {"Origin": origin}, body, f"Origin {origin}")
    for side, path in (("room", "/join"), ("room", "/own"), ("staff", "/enter")):
        for origin in ("null", "http://evil.example"):
            sent = FORM | {"Origin": origin}
            yield Attack("nobody", side, "POST", path, "403", sent, b"token=x&name=Eve", f"Origin {origin}")
    giant = b"name=" + b"x" * 10_000
    for side, path in (("room", "/join"), ("room", "/own"), ("room", "/leave"), ("staff", "/enter")):
        yield Attack("nobody", side, "POST", path, "413", FORM, giant, "10 kB")
    yield Attack("ann", "room", "POST", "/mine/delete", "413", FORM, b"sure=yes&x=" + giant, "10 kB")
    yield Attack("ann", "room", "POST", "/mine/delete", "400", FORM, b"sure=on", "not ticked")
    for days in (b"-1", b"0", b"6", b"8", b"365", b"9999", b"7.0", b"1e1", "٧".encode(), b"' OR 1=1", b"7&days=400"):
        yield Attack("bob", "room", "POST", "/mine/keep", "400", FORM, b"days=" + days, f"{days!r} is not offered")
    yield Attack("ann", "room", "GET", "/room", "0", {"X-Long": "x" * 70_000}, note="70 kB of headers")
    yield Attack("ann", "room", "GET", "/room?" + "x" * 70_000, "0", note="70 kB of address")
    yield Attack("nobody", "room", "POST", "/join", "400", FORM | {"Content-Length": "2000000"}, note="2 MB announced")
    yield Attack("nobody", "room", "POST", "/join", "400", FORM | {"Content-Length": "-1"}, note="length -1")
    both = FORM | {"Transfer-Encoding": "chunked", "Content-Length": "5"}
    yield Attack("nobody", "room", "POST", "/join", "400", both, b"0\r\n\r\n", "two lengths")


TABLE = [
    attack
    for part in (kernels, ends, sockets, hosts, pages, apart, not_there, files, methods, forms)
    for attack in part()
]
