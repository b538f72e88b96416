"""Offers the one kernel spec of a room: whatever a notebook asks for, it is Python, and forked where that is
possible.
"""

import sys
from typing import Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager

from actvo_kit.kernels.arguments import ARGUMENTS
from actvo_kit.kernels.fork_server import can_fork

__all__ = ["ForkedKernelSpecs"]

NAME = "python3"
PROVISIONER = "actvo-fork"


class ForkedKernelSpecs(KernelSpecManager):  # type: ignore[misc]
    """A manager of that one spec, which reads nothing from the machine's Jupyter folders."""

    def find_kernel_specs(self) -> dict[str, str]:
        """Returns the spec's name, in no folder."""
        return {NAME: ""}

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Returns the spec, whatever the name."""
        return _spec()

    def get_all_specs(self) -> dict[str, Any]:
        """Returns the spec by its name."""
        return {NAME: {"resource_dir": "", "spec": _spec().to_dict()}}


def _spec() -> KernelSpec:
    metadata: dict[str, Any] = {"supported_encryption": "curve"}
    if can_fork():
        metadata["kernel_provisioner"] = {"provisioner_name": PROVISIONER}
    return KernelSpec(
        argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", *ARGUMENTS],
        display_name="Python", language="python", metadata=metadata,
    )  # fmt: skip
