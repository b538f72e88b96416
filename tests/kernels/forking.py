"""A server that forks kernels, in a process of its own: `python -m tests.kernels.forking COUNT`.

Prints one JSON line with what the first kernel sees and all their pids; then it waits to be ended.
"""

import ast
import asyncio
import json
import os
import sys
from typing import Any

from jupyter_client.manager import AsyncKernelManager

from actvo_kit.kernels import fork_server
from actvo_kit.kernels.spec import ForkedKernelSpecs

LOOK = """
import os, sys, json
def environ(pid):
    try:
        return open(f"/proc/{pid}/environ", "rb").read().decode("utf-8", "replace")
    except OSError:
        return ""
json.dumps({
    "seen": [name for name, pid in (("self", "self"), ("parent", os.getppid())) if "CANARY" in environ(pid)],
    "environment": sorted(os.environ),
    "comm": "jupyter.widget.control" in get_ipython().kernel.comm_manager.targets,
    "history": get_ipython().history_manager.enabled,
    "debugger": sys.modules.get("debugpy"),
    "leader": os.getsid(0) == os.getpid(),
    "shared": "email.mime.text" in sys.modules,
    "main": sys.modules["__main__"].__dict__.get("LOOK"),
})
"""


async def main(count: int) -> None:
    home, specs = os.environ["HOME"], ForkedKernelSpecs()
    fork_server.start(("email.mime.text",), {"IPYTHONDIR": home})
    managers = [
        AsyncKernelManager(
            kernel_spec_manager=specs,
            transport="ipc",
            transport_encryption="required",
            connection_file=f"{home}/kernel-{number}.json",
        )
        for number in range(count)
    ]
    environment = {"PATH": os.environ["PATH"], "HOME": home, "IPYTHONDIR": home, "ONE": "1"}
    await asyncio.gather(*(manager.start_kernel(env=environment, cwd=home) for manager in managers))
    clients = [manager.client() for manager in managers]
    for client in clients:
        client.start_channels()
    await asyncio.gather(*(client.wait_for_ready(timeout=60) for client in clients))
    said: list[Any] = []
    await clients[0].execute_interactive(LOOK, output_hook=lambda one: said.append(one["content"].get("data", {})))
    seen = next(data["text/plain"] for data in said if data)
    pids = [manager.provisioner.pid for manager in managers]
    print(json.dumps({"kernel": json.loads(ast.literal_eval(seen)), "pids": pids}), flush=True)
    await asyncio.sleep(300)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
