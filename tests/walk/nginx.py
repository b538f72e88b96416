"""A real nginx in front of a room, with the file of the facilitator guide or with one that lacks lines of it."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.running import ROOT

__all__ = ["nginx", "without"]

GUIDE = ROOT / "facilitator_guide" / "nginx.conf"
PROGRAM = shutil.which("nginx") or "/usr/sbin/nginx"
PATIENCE_S = 20
FRAME = """daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{server}
}}
"""


def without(*words: str) -> Callable[[str], str]:
    """The guide's lines but those that name one of `words`."""
    return lambda lines: "\n".join(line for line in lines.splitlines() if not any(one in line for one in words))


@contextmanager
def nginx(folder: Path, port: int, room_port: int, change: Callable[[str], str]) -> Iterator[str]:
    """The address under which nginx passes a room on, while it runs."""
    lines = change(GUIDE.read_text(encoding="utf-8"))
    for given, here in (("listen 80;", f"listen 127.0.0.1:{port};"), ("127.0.0.1:8866", f"127.0.0.1:{room_port}")):
        assert given in lines
        lines = lines.replace(given, here)
    folder.mkdir()
    config = folder / "nginx.conf"
    config.write_text(FRAME.format(folder=folder, server=lines), encoding="utf-8")
    process = subprocess.Popen([PROGRAM, "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(config)])
    try:
        _wait(f"http://127.0.0.1:{port}", process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        assert process.poll() is None, "nginx did not start"
        try:
            if httpx.get(f"{url}/health").status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError("nginx does not answer")
