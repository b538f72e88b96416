"""A lone surrogate, which no text can hold: it costs nobody their line, their session or what they typed."""

import pytest

from tests.server.framed import FRAMINGS, agreed, framed, heard
from tests.server.stage import FIRST, Stage

SPOILT = "\ud800"
ASKED = "kernel_info_request"


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_line_goes_on(stage: Stage, framing: str) -> None:
    who = f"half {framing}"
    stage.cookies[who] = stage.join(who)
    stage.kernels[who] = stage.kernel_of(stage.ask("room", "GET", FIRST, who=who))
    line = stage.socket(who, agreed(framing))
    line.send(framed("comm_info_request", "shell", {"target_name": SPOILT, SPOILT: SPOILT}, framing))
    line.send(framed(ASKED, "shell", {"x": SPOILT}, framing, msg_id="after"))
    while heard(line.recv(timeout=30))[1] != "after":
        pass
    line.close()
    assert "Traceback" not in (stage.room.home / "err").read_text()
    assert stage.ask("room", "GET", "/mine", who=who).status == 200


@pytest.mark.parametrize("spoilt", [b"%ED%A0%80", b"%FF", b"\xff\xfe"])
def test_a_form_comes_back(stage: Stage, spoilt: bytes) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    key = stage.room.keys.join_token.encode()
    for form in (b"token=" + key + b"&name=" + spoilt, b"token=" + spoilt + b"&name=Kim"):
        reply = stage.ask("room", "POST", "/join", headers=kind, body=form)
        assert reply.status == 400
        assert b'role="alert"' in reply.body, "the form, with a sentence"
    assert "Traceback" not in (stage.room.home / "err").read_text()
