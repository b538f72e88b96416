"""Starts this kit's processes for tests: everything is imported once, and each start is a fork of that.

A job is one line of JSON on standard input; the answer is one line on standard output, a process id or an exit code.
"""

import gc
import json
import os
import runpy
import sys
from pathlib import Path
from typing import Any

MODULES = (
    "actvo_kit.cli", "actvo_kit.server.app", "actvo_kit.packs", "actvo_kit.rehearse.rehearsal",
    "actvo_kit.server.kernels.room_kernels", "voila.app", "tests.yaml_once",
)  # fmt: skip


def answer(job: dict[str, Any]) -> int | None:
    """Answers with the exit code of process `ended`, None while it runs."""
    try:
        pid, status = os.waitpid(job["ended"], os.WNOHANG)
    except ChildProcessError:
        return -1
    return os.waitstatus_to_exitcode(status) if pid else None


def become(job: dict[str, Any]) -> None:
    """Turns this process into `python -m module …` in its folder and environment, with its files as output."""
    for number, name in ((1, job["out"]), (2, job["err"])):
        file = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        os.dup2(file, number)
        os.close(file)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.environ.clear()
    os.environ.update(job["env"])
    os.chdir(job["cwd"])
    sys.argv[:] = ["actvo", *job["words"]]
    runpy.run_module(job["module"], run_name="__main__", alter_sys=True)


def main() -> dict[str, Any] | None:
    """Serves until its standard input ends; in a forked process, returns the job."""
    for name in MODULES:
        __import__(name)
    sys.modules["actvo_kit.packs"].load_pack(Path("workshops/career_design"))
    gc.freeze()
    for line in sys.stdin:
        job = json.loads(line)
        if "ended" in job:
            code = answer(job)
        else:
            code = os.fork()
            if not code:
                return job
        print(json.dumps(code), flush=True)
    return None


if __name__ == "__main__":
    job = main()
    if job is not None:
        become(job)
