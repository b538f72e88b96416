import logging
import threading

import pytest

from actvo_kit.room.bus import Bus


def test_everybody_who_listens_hears_until_they_stop() -> None:
    bus, one, two = Bus(), [], []
    stop = bus.listen(one.append)
    bus.listen(two.append)
    bus.announce({"kind": "flow"})
    stop()
    stop()
    bus.announce({"kind": "people"})
    assert one == [{"kind": "flow"}]
    assert two == [{"kind": "flow"}, {"kind": "people"}]


def test_a_listener_that_fails_or_scribbles_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    bus, heard = Bus(), []

    def fails(news: dict) -> None:
        news["kind"] = "scribble"
        raise RuntimeError

    bus.listen(fails)
    bus.listen(heard.append)
    with caplog.at_level(logging.CRITICAL):
        bus.announce({"kind": "flow"})
    assert heard == [{"kind": "flow"}]


def test_listening_and_stopping_while_news_come() -> None:
    bus, over = Bus(), threading.Event()

    def come_and_go() -> None:
        while not over.is_set():
            bus.listen(lambda _: None)()

    guests = [threading.Thread(target=come_and_go) for _ in range(3)]
    heard = []
    bus.listen(heard.append)
    for guest in guests:
        guest.start()
    for _ in range(200):
        bus.announce({"kind": "flow"})
    over.set()
    for guest in guests:
        guest.join()
    assert len(heard) == 200
