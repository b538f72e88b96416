"""Nothing that a request says beside its path changes a page: no theme, no template, no header, no address."""

import re
from urllib.parse import quote

import pytest

from tests.server.payloads import PAYLOADS
from tests.server.stage import FIRST, Stage

CHANGING = re.compile(rb"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}|\"version\":\s*\d+|\d\d:\d\d")
HEADERS = ("User-Agent", "Referer", "Accept-Language", "X-Forwarded-For", "X-Forwarded-Host", "X-Scheme", "Accept")
DEAR = ("dark", "../../../etc", "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>')
"""On a notebook page, where each look starts a kernel."""


def same(stage: Stage, who: str, side: str, path: str, **headers: str) -> bytes:
    """The page without what differs each time: the ids of kernels and models."""
    reply = stage.ask(side, "GET", path, who=who, headers=headers)
    assert reply.status == 200, path
    return CHANGING.sub(b"", reply.body)


@pytest.fixture(scope="module")
def plain(staged: Stage) -> bytes:
    return same(staged, "nobody", "room", "/")


@pytest.mark.parametrize("name", ["theme", "template", "voila-theme", "x"])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_door_is_the_same_byte_for_byte(stage: Stage, plain: bytes, name: str, payload: str) -> None:
    assert same(stage, "nobody", "room", f"/?{name}={quote(payload)}") == plain


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_header_is_in_a_page(stage: Stage, plain: bytes, payload: str) -> None:
    one_line = re.sub(r"[^ -~]", "", payload)
    assert same(stage, "nobody", "room", "/", **dict.fromkeys(HEADERS, one_line)) == plain


@pytest.mark.parametrize(("who", "side", "path"), [
    ("ann", "room", FIRST), ("facilitator", "staff", "/facilitator"), ("projector", "staff", "/projector"),
])  # fmt: skip
def test_a_notebook_page_is_the_same_byte_for_byte(stage: Stage, who: str, side: str, path: str) -> None:
    first = same(stage, who, side, path)
    for value in DEAR:
        assert same(stage, who, side, f"{path}?theme={quote(value)}&template={quote(value)}&notebook=x") == first
    said = dict.fromkeys(HEADERS, DEAR[3])
    assert same(stage, who, side, path, **said) == first


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_was_typed_at_the_door_comes_back_as_text(stage: Stage, payload: str) -> None:
    """A name that nobody may have: the form again, with it in its field."""
    token = stage.room.keys.join_token
    reply = stage.form("room", "/join", token=token, name="\N{ZERO WIDTH SPACE}", code=payload)
    assert reply.status == 400
    html = reply.body.decode()
    assert payload not in html or not re.search(r"[<>\"'&]", payload)
    field = re.search(r'<input id="code"[^>]*>', html)
    assert field
    assert not re.search(r"<(img|svg|iframe|math|style|object|embed|base|meta http|a href)", html.replace(field[0], ""))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_address_is_in_a_page(stage: Stage, payload: str) -> None:
    reply = stage.ask("room", "GET", "/" + quote(payload, safe=""))
    assert reply.status == 404
    assert reply.body == stage.ask("room", "GET", "/nothing").body
