"""Configures Voilà and Jupyter for a room."""

from traitlets.config import Config

from actvo_kit.kernels.arguments import DIGESTS
from actvo_kit.kernels.spec import ForkedKernelSpecs
from actvo_kit.server.kernels import kernel_guard, room_kernels
from actvo_kit.server.kernels.kernel_socket import PageConnection
from actvo_kit.server.pages import notebook_pages

__all__ = ["ALLOWED_EXTENSIONS", "room_config"]

ALLOWED_EXTENSIONS = ("@voila-dashboards/widgets-manager8", "@jupyter-widgets/jupyterlab-manager", "anywidget")


def room_config() -> Config:
    """Returns Voilà's settings for a room: nobody chooses a theme or template, kernels are owned, idle ones end."""
    config = Config()
    config.VoilaConfiguration.prelaunch_hook = notebook_pages.remember_owner
    config.VoilaConfiguration.multi_kernel_manager_class = room_kernels.Kernels
    config.VoilaConfiguration.kernel_spec_manager_class = ForkedKernelSpecs
    config.VoilaConfiguration.extension_allowlist = list(ALLOWED_EXTENSIONS)
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.strip_sources = True
    config.VoilaConfiguration.show_tracebacks = False
    config.VoilaConfiguration.template = "base"
    config.Voila.identity_provider_class = kernel_guard.SeatIdentity
    config.Voila.authorizer_class = kernel_guard.OwnKernelsOnly
    config.Voila.kernel_websocket_connection_class = PageConnection
    # A kernel without a socket for ten minutes ends; `Kernels.start_watching_activity` says what counts as idle.
    config.Kernels.cull_idle_timeout = 600
    config.Kernels.cull_interval = 60
    config.Kernels.buffer_offline_messages = False
    config.KernelManager.autorestart = False
    config.KernelManager.transport = "ipc"
    config.KernelManager.transport_encryption = "required"  # who has not the kernel's keys hears and says nothing
    config.Session.digest_history_size = DIGESTS
    return config
