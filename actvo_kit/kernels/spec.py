"""Offers the one kernel spec of a room: whatever a notebook asks for, it is Python, and forked where that is
possible.
"""

import sys
from typing import Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from traitlets import List, Unicode

from actvo_kit.kernels.fork_server import can_fork

__all__ = ["ForkedKernelSpecs"]

NAME = "python3"
PROVISIONER = "actvo-fork"
NO_HISTORY = ("--HistoryManager.enabled=False",)


class ForkedKernelSpecs(KernelSpecManager):  # type: ignore[misc]
    """A manager of that one spec, which reads nothing from the machine's Jupyter folders."""

    arguments = List(Unicode(), help="Further arguments of every kernel.").tag(config=True)

    def find_kernel_specs(self) -> dict[str, str]:
        """Returns the spec's name, in no folder."""
        return {NAME: ""}

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Returns the spec, whatever the name."""
        return _spec(self.arguments)

    def get_all_specs(self) -> dict[str, Any]:
        """Returns the spec by its name."""
        return {NAME: {"resource_dir": "", "spec": _spec(self.arguments).to_dict()}}


def _spec(arguments: list[str]) -> KernelSpec:
    metadata: dict[str, Any] = {"supported_encryption": "curve"}
    if can_fork():
        metadata["kernel_provisioner"] = {"provisioner_name": PROVISIONER}
    return KernelSpec(
        argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", *NO_HISTORY, *arguments],
        display_name="Python", language="python", metadata=metadata,
    )  # fmt: skip
