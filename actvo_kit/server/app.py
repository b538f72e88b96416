"""Runs the Voilà application: two listeners, one for the room and one for staff, each with a closed list of routes."""

import asyncio
import logging
import shutil
import signal
import subprocess
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import nbformat
from jupyter_events import EventLogger
from tornado import httpserver, netutil, web
from tornado.ioloop import IOLoop, PeriodicCallback
from voila.app import Voila

from actvo_kit import bundle
from actvo_kit.desk.preloaded_pack import write_pack
from actvo_kit.errors import StartError
from actvo_kit.kernels import fork_server
from actvo_kit.room.room import Room
from actvo_kit.server.desk.desk_api import desk_application
from actvo_kit.server.entry import (
    calendar_page,
    colleague_page,
    entry_pages,
    join_page,
    my_colleagues_page,
    my_data_page,
    packet_page,
    personal_entry_page,
    promise_page,
    staff_entry_page,
)
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.entry.request_origin import Listener
from actvo_kit.server.guard.message_filter import MESSAGE_BYTES
from actvo_kit.server.guard.rate_limits import (
    OWN_AT_ONCE,
    OWN_BURST,
    OWN_PER_SECOND,
    PER_STAFF_DOOR,
    Budget,
    Callers,
    Tries,
)
from actvo_kit.server.guard.repeated_presses import RepeatedPresses
from actvo_kit.server.guard.response_headers import headers
from actvo_kit.server.host.changed_address import AddressWatch
from actvo_kit.server.host.disk_alarm import watch_disk
from actvo_kit.server.host.host_resources import cores, free_disk_mb, free_mb
from actvo_kit.server.host.listening_address import STAFF_HOST, Address, cannot_listen, free_ports
from actvo_kit.server.host.runtime_folder import private_folder
from actvo_kit.server.kernels import kernel_guard, room_kernels
from actvo_kit.server.kernels.memory_pressure import end_needless
from actvo_kit.server.pages import notebook_pages
from actvo_kit.server.pages.event_streams import EventStreams
from actvo_kit.server.pages.page_admission import PageAdmission
from actvo_kit.server.pages.page_renderer import code_cells, render_with_ours
from actvo_kit.server.pages.plain_pages import TEMPLATES, Words
from actvo_kit.server.pages.prefetch import ahead
from actvo_kit.server.pages.static_files import Bundle, Labextensions, VoilaStatic
from actvo_kit.server.retention_jobs import keep_promises
from actvo_kit.server.voila_config import ALLOWED_EXTENSIONS, room_config

__all__ = ["RoomServer"]

BODY_BYTES = 1_000_000
SILENT_S = 75.0
"""Seconds that a connection may stay without a whole request; nginx keeps its own as long."""
PING_MS = 20_000
"""Milliseconds between two pings of a websocket, which is given up after three without an answer; with equal figures it
would be after the first.
"""
LOOK_AT_MEMORY_MS = 5_000
ROOM_THREADS = 64
"""Threads that only wait: for the database, which another program may hold for seconds."""
SHARED = (
    "httpcore", "h11", "anyio._backends._asyncio", "actvo_kit.notebook", "actvo_kit.exercises.listening",
    "actvo_kit.boards.console", "actvo_kit.boards.projector", "actvo_kit.warm_up",
)  # fmt: skip
"""The modules that a page's kernel imports: imported once, in the fork server, for all of them."""
MOVES = ("people", "flow")
KERNEL_ID = r"(?P<kernel_id>\w+-\w+-\w+-\w+-\w+)"


class RoomServer(Voila):  # type: ignore[misc]
    """Serves one room. Built by `actvo serve` and `actvo demo`; `on_ready` is called when it listens."""

    room: Room
    address: Address
    on_ready: Any = None
    children: list[subprocess.Popen[str]]

    @classmethod
    def of(cls, room: Room, address: Address, folder: Path) -> "RoomServer":
        """Returns a server for `room` whose notebooks stand in `folder`."""
        free_ports(address.host, address.port)
        # Tornado reads Jupyter's milliseconds as seconds, and says so.
        logging.getLogger("tornado.general").setLevel(logging.ERROR)
        app = cls(config=room_config(), log_level="ERROR")
        app.room, app.address, app.children = room, address, []
        app.event_logger = EventLogger()  # one for all kernels: each would read its schemas again
        app.initialize([str(folder), f"--port={address.port}", "--no-browser"])
        return app

    def setup_template_dirs(self) -> None:
        """Uses our template and nothing from the machine's Jupyter folders."""
        self.template_paths = [str(TEMPLATES)]
        self.static_paths: list[str] = []

    def init_settings(self) -> dict[str, Any]:
        """Returns Voilà's settings with the room, our headers, and compression."""
        self.cookie_secret = self.room.keys.cookie_secret.encode()
        settings: dict[str, Any] = super().init_settings()
        watch = AddressWatch(self.address)
        workshop = self.room.pack.workshop
        return settings | {
            "room": self.room,
            "pack_file": write_pack(self.room.pack, Path(self.connection_dir)),
            "pool": ThreadPoolExecutor(ROOM_THREADS, thread_name_prefix="room"),
            "drafting": ThreadPoolExecutor(1, thread_name_prefix="drafting"),
            "presses": RepeatedPresses(),
            "streams": EventStreams(),
            "tries": Tries(),
            "staff_tries": Tries(PER_STAFF_DOOR),
            "own_budgets": defaultdict(lambda: Budget(OWN_PER_SECOND, OWN_BURST)),  # by person
            "colleague_budgets": Callers(),
            "own_turns": asyncio.Semaphore(OWN_AT_ONCE),
            "arrivals": set(),  # sessions that have not been shown their person's own code
            "ahead": ahead(self.room.pack),
            "address_watch": watch,
            "page_admission": PageAdmission(cores(), free_mb, partial(end_needless, settings["kernel_manager"])),
            "words": Words(workshop.title, workshop.help),
            "join_url": lambda: links(self.room.keys, watch.address)["participant"],
            "headers": headers(secure=False),
            "names": self.address.names,
            "login_url": "/",
            "compress_response": True,
            "websocket_max_message_size": MESSAGE_BYTES,
            "ws_ping_interval": PING_MS,
            "ws_ping_timeout": 3 * PING_MS,
            "xsrf_cookies": False,
        }

    def start(self) -> None:
        """Starts listening and runs until a signal; then ends every kernel."""
        self.connection_dir = str(private_folder())
        settings = self.init_settings()
        if fork_server.can_fork():
            known = {"ACTVO_PACK_FILE": settings["pack_file"], "IPYTHONDIR": self.connection_dir}
            fork_server.start(SHARED, known | room_kernels.NO_ECHO)
        render_with_ours()
        self.kernel_manager.cells_of = self._cells_of
        self.app = self._application("room", self.address.port, self._room_routes(), settings)
        self.staff_app = self._application("staff", self.address.staff_port, self._staff_routes(), settings)
        self.desk_app = desk_application(settings)
        self.listen()

    def listen(self) -> None:
        """Opens two listeners and the desk's socket; a port that was taken meanwhile raises StartError."""
        servers = [
            self._serve(self.app, self.address.host, self.address.port),
            self._serve(self.staff_app, STAFF_HOST, self.address.staff_port),
        ]
        desk = httpserver.HTTPServer(self.desk_app, max_body_size=BODY_BYTES)
        desk.add_socket(netutil.bind_unix_socket(self.kernel_manager.desk_socket, 0o600))
        self.kernel_manager.lines.lead_to(desk)
        loop = IOLoop.current()
        self.room.bus.listen(lambda news: loop.add_callback(self._make_ready) if news["kind"] in MOVES else None)
        loop.add_callback(self._make_ready)
        PeriodicCallback(self.app.settings["page_admission"].ease, LOOK_AT_MEMORY_MS).start()
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: loop.add_callback_from_signal(loop.stop))
        watch_disk(self.room.alarms, partial(free_disk_mb, Path(self.root_dir)))
        self.app.settings["address_watch"].watch(self.room.alarms)
        keep_promises(self.room, self.kernel_manager, self.app.settings["pool"])
        if self.on_ready:
            loop.add_callback(self.on_ready)
        try:
            loop.start()
        finally:
            for child in self.children:
                child.terminate()
            for server in [*servers, desk]:
                server.stop()
            self.stop()
            self.room.close()

    def stop(self) -> None:
        """Ends the kernels, then removes their folder: a kernel that is just starting needs it."""
        IOLoop.current().run_sync(self.kernel_manager.shutdown_all)
        shutil.rmtree(self.connection_dir)

    async def _make_ready(self) -> None:
        """Keeps spare kernels ready for those who are about to open a page."""
        if fork_server.can_fork():
            coming = await asyncio.get_running_loop().run_in_executor(None, self.room.coming)
            self.kernel_manager.make_ready(coming)

    def _cells_of(self, page: str) -> list[str]:
        return code_cells(nbformat.read(Path(self.root_dir) / f"{page}.ipynb", as_version=4))

    def _serve(self, app: web.Application, host: str, port: int) -> httpserver.HTTPServer:
        server = httpserver.HTTPServer(
            app, max_body_size=BODY_BYTES, xheaders=False, idle_connection_timeout=SILENT_S, body_timeout=SILENT_S
        )
        try:
            server.listen(port, host)
        except OSError as error:
            raise StartError(cannot_listen(host, port, error)) from error
        return server

    def _application(self, side: str, port: int, routes: list[Any], settings: dict[str, Any]) -> web.Application:
        url = self.address.public_url if side == "room" else self.address.staff_url
        secure = url.startswith("https://")
        settings = settings | {"side": side, "side_port": port, "secure": secure, "origin": url}
        settings["headers"] = headers(secure)
        return Listener(routes, **settings, default_handler_class=NotFound, log_function=_quiet)

    def _kernel_routes(self) -> list[Any]:
        return [
            (rf"/api/kernels/{KERNEL_ID}", kernel_guard.ReadKernel),
            (rf"/api/kernels/{KERNEL_ID}/channels", kernel_guard.WidgetSocket),
            (rf"/alive/{KERNEL_ID}", notebook_pages.Alive),
            (rf"/left/{KERNEL_ID}", notebook_pages.PageLeft),
            (r"/voila/static/(.*)", VoilaStatic, {"path": str(VoilaStatic.FOLDER)}),
            Labextensions.route(r"/voila/labextensions/(.*)", ALLOWED_EXTENSIONS),
            (rf"/kit/{bundle.version()}/(.*)", Bundle, {"path": str(bundle.STATIC)}),
            (r"/health", entry_pages.Health),
        ]

    def _page(self, pattern: str, handler: type[Any]) -> tuple[str, type[Any], dict[str, Any]]:
        return (
            pattern,
            handler,
            {
                "template_paths": self.template_paths,
                "config": self.config,
                "voila_configuration": self.voila_configuration,
            },
        )

    def _room_routes(self) -> list[Any]:
        return [
            *self._kernel_routes(),
            (r"/", entry_pages.Front),
            (r"/join", join_page.Join),
            (r"/room", entry_pages.WaitingRoom),
            (r"/room/news", entry_pages.RoomNews),
            (r"/room/state", entry_pages.RoomState),
            (r"/leave", entry_pages.Leave),
            (r"/own", personal_entry_page.Own),
            (r"/mine", my_data_page.MyDataPage),
            (r"/mine/(code|link|others)", my_data_page.Ways),
            (r"/mine/keep", my_data_page.Keep),
            (r"/mine/everything\.(json|html)", my_data_page.Everything),
            (r"/mine/delete", my_data_page.Delete),
            (r"/mine/packet\.html", packet_page.PacketPage),
            (r"/mine/colleagues", my_colleagues_page.MyColleagues),
            (r"/mine/colleagues/(link|back)", my_colleagues_page.MyColleaguesForm),
            (r"/mine/promise", promise_page.MyPromise),
            (r"/mine/promise/(begin|join|show|hide|reopen|leave)", promise_page.MyPromiseForm),
            (r"/mine/promise\.ics", promise_page.PromiseDates),
            (r"/colleague", colleague_page.ColleagueLink),
            (r"/colleague/reply", colleague_page.ColleagueReply),
            (r"/mine/experiments/(EX-\d{1,2})\.ics", calendar_page.ExperimentDates),
            self._page(r"/page/([a-z0-9_]+)", notebook_pages.NotebookPage),
        ]

    def _staff_routes(self) -> list[Any]:
        return [
            *self._kernel_routes(),
            (r"/", staff_entry_page.StaffFront),
            (r"/enter", staff_entry_page.StaffEnter),
            self._page(r"/(facilitator|projector)", notebook_pages.StaffPage),
        ]


class NotFound(entry_pages.Door):
    """Answers every address that is not on the list."""

    def prepare(self) -> None:
        """Answers 404 with a sentence."""
        raise web.HTTPError(404)


def _quiet(handler: web.RequestHandler) -> None:
    """Logs no request: addresses and times of people are nobody's business."""
