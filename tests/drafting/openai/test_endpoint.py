"""What the host set, and what the host hears when it does not work: one sentence each, at the start."""

import asyncio
import ssl
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from actvo_kit.drafting.openai import Endpoint, helper_of
from actvo_kit.errors import StartError
from actvo_kit.settings import DraftingSettings
from tests.drafting.openai.conftest import drafted, with_all
from tests.running import two_free_ports
from tests.scripted import as_json, says

KEY = "sk-canary-0123456789"


def settings(**more) -> DraftingSettings:
    return DraftingSettings(**{"model": "tiny", "url": "http://127.0.0.1:1/v1"} | more)


def key_file(folder: Path, text: str = KEY, mode: int = 0o600) -> Path:
    path = folder / "key"
    path.write_text(text)
    path.chmod(mode)
    return path


def test_without_a_model_there_is_no_helper() -> None:
    assert helper_of(DraftingSettings()) is None


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"url": "somewhere"}, "somewhere is none; it starts with http"),
        ({"url": "http://me:secret@127.0.0.1/v1"}, "holds more than an address"),
        ({"url": ""}, "api.openai.com wants a key"),
        ({"url": "https://ours.openai.azure.com"}, "ours.openai.azure.com wants a key"),
        ({"key_file": Path("nowhere/key")}, "nowhere/key cannot be read (No such file or directory)"),
    ],
)
def test_what_cannot_be_used_is_said(more, sentence: str) -> None:
    with pytest.raises(StartError) as refused:
        Endpoint.of(settings(**more))
    assert sentence in str(refused.value)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(("text", "mode", "sentence"), [
    (KEY, 0o644, "Others can read the key file"), ("", 0o600, "should hold the key and nothing else"),
    ("two words", 0o600, "should hold the key and nothing else"),
])  # fmt: skip
def test_a_key_file_is_for_its_owner_and_for_a_key(tmp_path, text: str, mode: int, sentence: str) -> None:
    with pytest.raises(StartError) as refused:
        Endpoint.of(settings(key_file=key_file(tmp_path, text, mode)))
    assert sentence in str(refused.value)
    assert KEY not in str(refused.value)


def trouble(**more) -> str | None:
    return asyncio.run(helper_of(settings(**more)).trouble())


def test_all_is_well(endpoint, tmp_path) -> None:
    assert trouble(url=endpoint.url, key_file=key_file(tmp_path)) is None
    assert endpoint.headers[-1]["Authorization"] == f"Bearer {KEY}"


def test_nobody_listens() -> None:
    port = two_free_ports()
    assert trouble(url=f"http://127.0.0.1:{port}/v1") == (
        f"The language model at 127.0.0.1:{port} cannot be reached; see that it runs, and that the address is right."
    )


def test_a_model_that_is_not_there(endpoint) -> None:
    endpoint.models = ["one", "two"]
    assert trouble(url=endpoint.url, model="three").endswith("knows no three; it has one, two.")


def test_a_wrong_key() -> None:
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/v1/models").respond_with_data("{}", status=401)
        said = trouble(url=server.url_for("/v1"))
    assert said is not None
    assert said.endswith("refuses the key; look at the key file.")


@pytest.mark.parametrize(
    "answer", [Response("<h1>hello</h1>"), as_json({"data": "none"}), as_json([]), Response("", 500)]
)
def test_something_else_listens(answer: Response) -> None:
    with HTTPServer(host="127.0.0.1", port=0) as server:
        server.expect_request("/v1/models").respond_with_response(answer)
        said = trouble(url=server.url_for("/v1"))
    assert said is not None
    assert "<" not in said


def test_an_expired_certificate(endpoint_certificate: ssl.SSLContext, rowan, heard) -> None:
    with HTTPServer(host="127.0.0.1", port=0, ssl_context=endpoint_certificate) as server:
        url = server.url_for("/v1")
        said = trouble(url=url)
        helper = helper_of(settings(url=url, seconds=3))
        drafts = drafted(helper, with_all(helper, rowan), heard)
    assert said is not None
    assert "has a certificate that is not valid (" in said
    assert drafts.fell_back == "tiny could not be reached, so these are written from templates."


def test_the_key_is_nowhere_else(endpoint, tmp_path, rowan, heard, caplog) -> None:
    caplog.set_level("DEBUG")
    helper = helper_of(settings(url=endpoint.url, key_file=key_file(tmp_path), seconds=3))
    endpoint.behave = lambda body: says("no")
    drafts = drafted(helper, with_all(helper, rowan), heard)
    assert endpoint.headers[-1]["Authorization"] == f"Bearer {KEY}"
    told = [drafts.model_dump_json(), repr(heard), repr(helper), repr(vars(helper)), caplog.text, str(endpoint.asked)]
    assert not [text for text in told if KEY in text]


@pytest.mark.parametrize(("url", "official"), [
    ("https://api.openai.com/v1", True), ("https://ours.openai.azure.com", True), ("http://127.0.0.1:8080/v1", False),
    ("https://openai.com.example.org/v1", False), ("https://notopenai.com/v1", False),
])  # fmt: skip
def test_openais_own_parameters_go_to_openai_only(tmp_path, url: str, official: bool) -> None:
    assert Endpoint.of(settings(url=url, key_file=key_file(tmp_path))).is_official is official


def test_a_server_of_ones_own_is_asked_nothing_it_may_not_know(model, endpoint, rowan, heard) -> None:
    helper = model()
    endpoint.behave = lambda body: says("no")
    drafted(helper, with_all(helper, rowan), heard)
    assert set(endpoint.asked[0]) == {"messages", "model", "response_format", "stream"}


def test_an_azure_deployment_is_asked_in_its_own_way(tmp_path, rowan, heard) -> None:
    with HTTPServer(host="127.0.0.1", port=0) as server:
        way = "/openai/deployments/tiny/chat/completions"
        server.expect_oneshot_request(way, query_string="api-version=2025-01-01").respond_with_response(says("no"))
        azure = {"azure_version": "2025-01-01", "key_file": key_file(tmp_path)}
        helper = helper_of(settings(url=server.url_for("/").rstrip("/"), seconds=3, **azure))
        drafted(helper, with_all(helper, rowan), heard)
        (first, *_) = server.log
    assert first[0].path == way
    assert first[0].headers["Api-Key"] == KEY
    assert first[1].status_code == 200
