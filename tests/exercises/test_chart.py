"""The standalone picture: what the browser is given, and where plotly.js comes from."""

import pytest

from actvo_kit import bundle
from actvo_kit.charts.picture import Picture, Table
from actvo_kit.exercises.chart import Chart

PICTURE = Picture(
    figure={"data": [], "layout": {}}, summary="Two of three.", table=Table(head=("Row",), rows=(("a",),))
)


@pytest.fixture
def sent(monkeypatch):
    messages = []
    monkeypatch.setattr(Chart, "send", lambda self, content, buffers=None: messages.append((content, buffers)))
    return messages


def test_the_picture_comes_with_its_sentence_and_its_table():
    chart = Chart(PICTURE, "How far", served=False)
    assert chart.picture["summary"] == "Two of three."
    assert chart.picture["table"] == {"head": ["Row"], "rows": [["a"]]}
    assert chart.label == "How far"


def test_a_served_page_gets_a_loader_and_an_url(sent):
    chart = Chart(PICTURE, "How far", served=True)
    assert len(chart._esm) < 300
    chart._receive(chart, {"want": "plotly"}, [])
    assert sent == []


@pytest.mark.parametrize(("want", "files"), [("kit", ["kit.js", "actvo.css"]), ("plotly", ["plotly.js"])])
def test_without_a_server_a_bundle_comes_when_asked_for_as_bytes(sent, want, files):
    chart = Chart(PICTURE, "How far", served=False)
    chart._receive(chart, {"want": want}, [])
    assert sent == [({"bundle": want}, [(bundle.STATIC / name).read_bytes() for name in files])]


@pytest.mark.parametrize("request_", [None, "plotly", {}, {"want": "other"}, {"want": ["kit"]}, {"want": "../secret"}])
def test_it_answers_nothing_else(sent, request_):
    chart = Chart(PICTURE, "How far", served=False)
    chart._receive(chart, request_, [])
    assert sent == []
