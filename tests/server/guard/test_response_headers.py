"""What every page of every role carries, and what its cookie is allowed to do (SECURITY 4, 6)."""

import re

import pytest

from tests.server.stage import FIRST, Reply, Stage

PAGES = [
    ("nobody", "room", "/"), ("nobody", "room", "/own"), ("ann", "room", FIRST), ("ann", "room", "/mine"),
    ("nobody", "room", "/nothing"), ("ann", "room", "/room"), ("nobody", "staff", "/"),
    ("facilitator", "staff", "/facilitator"), ("projector", "staff", "/projector"), ("nobody", "staff", "/nothing"),
    ("nobody", "room", "/health"), ("nobody", "room", "/voila/static/voila.js"),
    ("nobody", "room", "/api/kernels/{ann}"),
    ("nobody", "room", "/alive/{ann}"), ("ann", "room", "/alive/{ann}"), ("ann", "room", "/api/kernels/{ann}"),
    ("nobody", "room", "/api/kernels/{ann}/channels"), ("ann", "room", "/voila/labextensions/anywidget/static/x.js"),
]  # fmt: skip
CLOSED = {
    "default-src": "'self'", "connect-src": "'self'", "object-src": "'none'", "base-uri": "'none'",
    "form-action": "'self'", "frame-ancestors": "'none'", "script-src": "'self' blob:",
}  # fmt: skip


def policy(reply: Reply) -> dict[str, str]:
    """By directive; of two alike a browser takes the first."""
    parts = (part.strip().partition(" ") for part in reversed(reply.headers["content-security-policy"].split(";")))
    return {name: value for name, _, value in parts}


@pytest.mark.parametrize(("who", "side", "path"), PAGES)
def test_every_answer_says_what_a_browser_may_do_with_it(stage: Stage, who: str, side: str, path: str) -> None:
    reply = stage.ask(side, "GET", path, who=who)
    found = policy(reply)
    assert {name: found.get(name) for name in CLOSED} == CLOSED
    assert "unsafe-eval" not in reply.headers["content-security-policy"]
    assert "http" not in reply.headers["content-security-policy"]
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["referrer-policy"] == "same-origin"
    assert reply.headers["cross-origin-opener-policy"] == "same-origin"
    assert reply.headers["cross-origin-resource-policy"] == "same-origin"
    assert reply.headers["server"] == "room"
    assert "access-control-allow-origin" not in reply.headers


@pytest.mark.parametrize(
    ("who", "side", "path"), [page for page in PAGES if page[2] in (FIRST, "/mine", "/facilitator")]
)
def test_pages_of_a_person_are_kept_nowhere(stage: Stage, who: str, side: str, path: str) -> None:
    assert "no-store" in stage.ask(side, "GET", path, who=who).headers["cache-control"]


@pytest.mark.parametrize(("who", "side", "path"), PAGES[:10])
def test_no_script_is_written_into_a_page(stage: Stage, who: str, side: str, path: str) -> None:
    html = stage.ask(side, "GET", path, who=who).body.decode()
    for tag in re.findall(r"<script\b[^>]*>", html):
        assert "src=" in tag or re.search(r'type="application/[\w.+-]*json"', tag), tag
    assert not re.search(r"<[^>]+\son\w+=", html)
    assert not re.search(r"\b0x[0-9a-f]{6,}|\b\d+\.\d+\.\d+\b(?!\.)", html.replace("127.0.0.1", "")), (
        "an address or a version"
    )
    assert not re.search(r"""(src|href)=["']?(https?:)?//""", html)


def test_cookies_are_for_the_server_only(stage: Stage) -> None:
    token = stage.room.keys.join_token
    kept = stage.form("room", "/join", token=token, name="Kim").headers["set-cookie"]
    assert re.search(r";\s*HttpOnly", kept, re.I)
    assert re.search(r";\s*SameSite=Lax", kept, re.I)
    assert re.search(r";\s*Path=/(;|$)", kept, re.I)
    assert not re.search(r";\s*Domain", kept, re.I)
    staff = stage.form("staff", "/enter", token=stage.room.links["facilitator"].partition("=")[2]).headers["set-cookie"]
    assert re.search(r";\s*HttpOnly", staff, re.I)
    assert re.search(r";\s*SameSite=Strict", staff, re.I)


def test_no_other_cookie_is_set(stage: Stage) -> None:
    for who, side, path in PAGES:
        found = stage.ask(side, "GET", path, who=who).headers.get("set-cookie", "")
        if path in ("/", "/own"):
            assert re.match(r"actvo_try_(room|staff)_\d+=[\w-]{43};", found), "a door sees whether cookies are kept"
            assert "HttpOnly" in found
        else:
            assert not found, path


def test_a_seat_is_new_each_time(stage: Stage) -> None:
    token = stage.room.keys.join_token
    held = stage.form("room", "/join", token=token, name="Lou").headers["set-cookie"].partition(";")[0]
    stage.cookies["lou"] = held
    second = stage.form("room", "/join", "lou", token=token, name="Lou two", sure="yes")
    again = second.headers["set-cookie"].partition(";")[0]
    assert again != held
    assert stage.ask("room", "GET", "/mine", who="lou").verdict == "302 /", "who sat here before has to come in again"
