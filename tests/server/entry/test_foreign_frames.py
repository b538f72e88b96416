"""A room in another site's frame: one sentence, and nothing that could be pressed for somebody."""

import pytest

from tests.server.stage import FIRST, Stage


@pytest.mark.parametrize("dest", ["iframe", "frame", "embed", "object"])
@pytest.mark.parametrize(
    ("who", "side", "path"),
    [
        ("nobody", "room", "/"), ("ann", "room", FIRST), ("ann", "room", "/mine"),
        ("facilitator", "staff", "/facilitator"),
    ],
)  # fmt: skip
def test_a_frame_holds_a_link_and_nothing_else(stage: Stage, who: str, side: str, path: str, dest: str) -> None:
    reply = stage.ask(side, "GET", path, who=who, headers={"Sec-Fetch-Dest": dest})
    html = reply.body.decode()
    assert reply.status == 200
    assert "This room opens in a tab of its own." in html
    assert 'target="_blank"' in html
    assert not any(tag in html for tag in ("<form", "<input", "<button", "Ann"))
    assert "frame-ancestors *" in reply.headers["content-security-policy"]
    assert "form-action 'none'" in reply.headers["content-security-policy"]
    assert "set-cookie" not in reply.headers
    whole = stage.ask(side, "GET", path, who=who, headers={"Sec-Fetch-Dest": "document"})
    assert "frame-ancestors 'none'" in whole.headers["content-security-policy"]


def test_a_frame_changes_nothing_and_a_foreign_name_gets_nothing(stage: Stage) -> None:
    framed = {"Sec-Fetch-Dest": "iframe"}
    assert (
        stage.ask("room", "POST", "/leave", who="ann", headers=framed | {"Origin": "http://evil.example"}).status == 403
    )
    assert stage.ask("room", "GET", "/", headers=framed | {"Host": "evil.example"}).status == 421
