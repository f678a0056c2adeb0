"""The preview's server: pages of the last good site, and one event when there is a newer one."""

import asyncio
import errno
import signal
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, ClassVar
from urllib.parse import quote

import uvicorn
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from digest.codec import write_json
from digest.errors import UsageError
from digest.model.site import file_of
from digest.serve.guard import Door, Refusal
from digest.serve.preview import Preview, Shown
from digest.serve.reload import (
    EVENTS_PATH,
    SCRIPT,
    SCRIPT_PATH,
    STYLE,
    STYLE_PATH,
    dress,
    error_page,
)
from digest.serve.site_files import Found, find_file, media_type_of

PORTS_TRIED = 50
"""How many ports are tried from the one asked for."""
BEAT_SECONDS = 15.0
"""Pause between signs of life to a waiting browser."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class App:
    """The preview as an ASGI application."""

    def __init__(
        self, preview: Preview, door: Door, *, reload: bool = True, beat: float = BEAT_SECONDS
    ) -> None:
        """Serve what the preview shows.

        Args:
            preview: What to show.
            door: The address it is shown at.
            reload: Let open pages follow the builds.
            beat: Seconds between signs of life to a waiting browser.
        """
        self._preview = preview
        self._door = door
        self._reload = reload
        self._beat = beat

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        refusal = self._door.refuse(scope)
        response = self._refused(refusal) if refusal else await self._answer(scope)
        response.headers.update(_HEADERS)
        await response(scope, receive, send)

    def _refused(self, refusal: Refusal) -> Response:
        headers = {"Connection": "close"}
        if refusal.status == 405:  # noqa: PLR2004 - an HTTP status
            headers["Allow"] = "GET, HEAD"
        return Response(f"{refusal.reason}\n", refusal.status, headers, "text/plain")

    async def _answer(self, scope: Scope) -> Response:
        path: str = scope["path"]
        if path == EVENTS_PATH and self._reload:
            return self._events(scope)
        if path == SCRIPT_PATH:
            return Response(SCRIPT, media_type=media_type_of(path))
        if path == STYLE_PATH:
            return Response(STYLE, media_type=media_type_of(path))
        return await run_in_threadpool(self._page, path, scope["query_string"])

    def _page(self, path: str, query: bytes) -> Response:
        shown = self._preview.shown
        if shown.folder is None:
            return self._html(error_page("There is no site yet", shown, reload=self._reload), 503)
        name = file_of(path[1:])
        found = _find_ahead(shown, name) or find_file(shown.folder, path)
        if found is None:
            return self._missing(shown)
        if found.is_folder:
            return _redirect(f"{path}/", query)
        if found.media_type.startswith("text/html"):
            self._preview.look(name)
        return self._file(found, shown, 200)

    def _missing(self, shown: Shown) -> Response:
        page = find_file(shown.folder, "/404.html") if shown.folder else None
        if page is None or page.is_folder:
            return self._html(error_page("There is no such page", shown, reload=self._reload), 404)
        return self._file(page, shown, 404)

    def _file(self, found: Found, shown: Shown, status: int) -> Response:
        if found.media_type.startswith("text/html"):
            return self._html(dress(found.data, shown, reload=self._reload), status)
        return Response(found.data, status, media_type=found.media_type)

    def _html(self, page: bytes, status: int) -> Response:
        return Response(page, status, media_type="text/html; charset=utf-8")

    def _events(self, scope: Scope) -> Response:
        if scope["method"] == "HEAD":
            return Response(media_type="text/event-stream")
        return StreamingResponse(self._tell(), media_type="text/event-stream")

    async def _tell(self) -> AsyncIterator[bytes]:
        """Tell a browser which version is shown, then of each newer one."""
        shown = self._preview.shown
        yield b"retry: 500\n" + _event("hello", shown)
        while True:
            try:
                newer = await asyncio.wait_for(self._preview.next_after(shown.version), self._beat)
            except TimeoutError:
                yield b": still here\n\n"
                continue
            if newer is None:
                return
            shown = newer
            yield _event("reload", shown)


def _find_ahead(shown: Shown, name: str) -> Found | None:
    """Return a file that is shown before its site is built, if it is."""
    data = shown.ahead.get(name)
    return None if data is None else Found(data=data, media_type=media_type_of(name))


def _event(name: str, shown: Shown) -> bytes:
    data = write_json({"version": shown.version, "page": shown.page})
    return b"event: " + name.encode() + b"\ndata: " + data + b"\n\n"


def _redirect(path: str, query: bytes) -> Response:
    location = quote(path) + (f"?{query.decode('latin-1')}" if query else "")
    return Response(status_code=307, headers={"Location": location})


class Protocol(H11Protocol):
    """HTTP that waits for nobody: idle and stuck connections are cut."""

    idle_seconds: ClassVar[float] = 10.0
    """A connection that asks for nothing in this time is cut."""
    stuck_seconds: ClassVar[float] = 20.0
    """A client that takes nothing of its response in this time is cut."""
    _idle: asyncio.TimerHandle | None = None
    _stuck: asyncio.TimerHandle | None = None
    _seen: object = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to count."""
        super().connection_made(transport)
        self._idle = self.loop.call_later(self.idle_seconds, self._cut_if_idle)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop counting."""
        for timer in (self._idle, self._stuck):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Begin to count while the client takes nothing."""
        super().pause_writing()
        self._stuck = self.loop.call_later(self.stuck_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """Stop counting: the client goes on."""
        if self._stuck is not None:
            self._stuck.cancel()
        super().resume_writing()

    def _cut_if_idle(self) -> None:
        """Cut a connection that answers nothing now and asked for nothing new since last time."""
        busy = self.cycle is not None and not self.cycle.response_complete
        if not busy and self.cycle is self._seen:
            self.transport.abort()
            return
        self._seen = self.cycle
        self._idle = self.loop.call_later(self.idle_seconds, self._cut_if_idle)


class Server(uvicorn.Server):
    """A server that ends its waiting browsers when it is told to stop."""

    def __init__(self, app: App, preview: Preview, *, protocol: type[Protocol] = Protocol) -> None:
        """Prepare to serve an application, and say how long it waits for its clients."""
        super().__init__(
            uvicorn.Config(
                app,
                http=protocol,
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                log_level="critical",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=2,
                h11_max_incomplete_event_size=16_384,
            )
        )
        self._preview = preview

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        self._preview.join_loop(asyncio.get_running_loop())
        await super().startup(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Hear a closed terminal too: what a handler raises in a callback, the loop swallows."""
        with super().capture_signals():
            hangup = getattr(signal, "SIGHUP", None)
            if hangup is None or threading.current_thread() is not threading.main_thread():
                yield
                return
            before = signal.signal(hangup, self.handle_exit)
            try:
                yield
            finally:
                signal.signal(hangup, before)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop at Ctrl-C, and at whatever else ends a program."""
        super().handle_exit(sig, frame)
        self.stop()

    def stop(self) -> None:
        """End all connections and return from `run`."""
        self.should_exit = True
        self._preview.close()


def open_door(
    host: str, port: int, *, strict: bool, say: Callable[[str], None]
) -> tuple[socket.socket, Door]:
    """Return a listening socket, and the address it has: the next free port unless `strict`.

    Raises:
        UsageError: No port is free, or the address is none of this machine's.
    """
    for number in range(port, min(port + (1 if strict else PORTS_TRIED), 65_536)):
        sock = _listen(host, number)
        if sock is not None:
            door = Door(host=host, port=sock.getsockname()[1])
            if number != port:
                say(f"port {port} is taken; using {number}")
            return sock, door
    raise UsageError(
        f"port {port} of {host} is taken", hint="choose another one with --port, or none with 0"
    )


def _listen(host: str, port: int) -> socket.socket | None:
    """Return a socket that listens; None where the port is taken."""
    sock: socket.socket | None = None
    try:
        family, kind, _, _, address = _resolve(host, port)
        sock = socket.socket(family, kind)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(address)
        sock.listen(512)
    except OSError as error:
        if sock is not None:
            sock.close()
        if error.errno == errno.EADDRINUSE:
            return None
        raise UsageError(
            f"cannot listen on {host}, port {port}: {error.strerror}",
            hint="--host 127.0.0.1 and a --port over 1023 always work",
        ) from error
    return sock


def _resolve(host: str, port: int) -> Any:  # noqa: ANN401 - the socket module's own tuple
    name = "127.0.0.1" if host == "localhost" else host
    return socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
