import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from digest.errors import UsageError
from digest.model.report import Problem, Severity
from digest.serve.guard import Door
from digest.serve.preview import Preview
from digest.serve.server import BEAT_SECONDS, App, Protocol, Server, open_door
from tests.helpers import write_files

SITE = """\
-- index.html --
<body>home</body>
-- 2025/index.html --
<body>year</body>
-- 404.html --
<body>not here</body>
-- site.css --
p {}
-- .hidden --
hidden
"""


PARTS = ("reload.js", "overlay.css")


@dataclass(frozen=True)
class Running:
    preview: Preview
    port: int
    site: Path
    server: Server

    def connect(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=60)

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
        connection = self.connect()
        connection.putrequest(method, path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        data = response.read()
        connection.close()
        return response, data

    def status(self, path: str, method: str = "GET", **headers: str) -> int:
        return self.ask(path, method, **headers)[0].status

    def send(self, data: bytes) -> bytes:
        """Send bytes as they are; return all that comes back until the server closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as sock:
            sock.sendall(data)
            return b"".join(iter(lambda: sock.recv(65_536), b""))

    def show(self, *messages: str) -> None:
        problems = tuple(
            Problem(code="DG010", severity=Severity.ERROR, message=one) for one in messages
        )
        self.preview.show_site(self.site, problems, None)


@contextmanager
def serving(
    folder: Path, *, beat: float = BEAT_SECONDS, protocol: type[Protocol] = Protocol
) -> Iterator[Running]:
    """Serve a small site."""
    sock, door = open_door("127.0.0.1", 0, strict=False, say=print)
    preview = Preview()
    server = Server(App(preview, door, beat=beat), preview, protocol=protocol)
    thread = threading.Thread(target=server.run, args=([sock],))
    thread.start()
    try:
        yield Running(preview, door.port, write_files(folder, SITE), server)
    finally:
        server.stop()
        thread.join()
        sock.close()


class Hasty(Protocol):
    """Waits for nobody."""

    idle_seconds = 0.1
    stuck_seconds = 0.1


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with serving(tmp_path / "site") as started:
        yield started


@pytest.fixture
def hasty(tmp_path: Path) -> Iterator[Running]:
    with serving(tmp_path / "site", beat=0.01, protocol=Hasty) as started:
        yield started


def events_of(response: HTTPResponse) -> Iterator[str]:
    """Yield the names of events as they come."""
    for line in response:
        if line.startswith(b"event: "):
            yield line[7:].decode().strip()


def test_pages_come_with_safe_headers_and_the_script(running: Running) -> None:
    running.show()
    response, page = running.ask("/")
    assert response.status == 200
    assert page.startswith(b"<body>home<script src=")
    headers = {name.lower(): value for name, value in response.getheaders() if name != "date"}
    assert headers == {
        "content-length": str(len(page)),
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
    }


def test_head_has_the_headers_only(running: Running) -> None:
    running.show()
    response, page = running.ask("/site.css", "HEAD")
    assert (response.status, response.getheader("content-length"), page) == (200, "5", b"")


def test_statuses(running: Running) -> None:
    assert running.status("/") == 503
    running.show()
    host = f"localhost:{running.port}"
    own = f"http://{host}"
    assert {
        "home": running.status("/"),
        "by name": running.status("/", Host=host),
        "foreign host": running.status("/", Host="evil.example"),
        "foreign origin": running.status("/_digest/events", Origin="http://evil.example"),
        "null origin": running.status("/_digest/events", Origin="null"),
        "own origin": running.status("/", Host=host, Origin=own),
        "post": running.status("/", "POST"),
        "hidden": running.status("/.hidden"),
        "no listing": running.status("/_digest/"),
        "up": running.status("/../site/index.html"),
        "up, encoded": running.status("/%2e%2e/site/index.html"),
        "up, slash encoded": running.status("/..%2fsite/index.html"),
        "up, encoded twice": running.status("/%252e%252e/site/index.html"),
        "up, overlong": running.status("/%c0%ae%c0%ae/site/index.html"),
        "backslash": running.status("/..%5cindex.html"),
        "null": running.status("/index.html%00.css"),
        "other host's path": running.status("//evil.example/"),
        "absolute": running.status("http://evil.example/", Host=host),
    } == {
        "home": 200,
        "by name": 200,
        "foreign host": 403,
        "foreign origin": 403,
        "null origin": 403,
        "own origin": 200,
        "post": 405,
        "hidden": 404,
        "no listing": 404,
        "up": 400,
        "up, encoded": 400,
        "up, slash encoded": 400,
        "up, encoded twice": 404,
        "up, overlong": 400,
        "backslash": 400,
        "null": 400,
        "other host's path": 400,
        "absolute": 400,
    }


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 100_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
    ],
)
def test_malformed_requests_are_refused_and_the_server_lives(
    running: Running, request_: bytes
) -> None:
    running.show()
    assert running.send(request_).startswith(b"HTTP/1.1 4")
    assert running.status("/") == 200


def test_a_folder_without_its_slash_is_redirected_within_the_site(running: Running) -> None:
    running.show()
    response, _ = running.ask("/2025?a=%0d%0ab")
    assert (response.status, response.getheader("location")) == (307, "/2025/?a=%0d%0ab")


def test_a_missing_page_is_the_sites_own(running: Running) -> None:
    running.show()
    response, page = running.ask("/gone/")
    assert (response.status, page.startswith(b"<body>not here<script")) == (404, True)


def test_errors_lie_over_the_last_good_page_until_they_are_mended(running: Running) -> None:
    running.show()
    running.preview.show_failure(
        (Problem(code="DG010", severity=Severity.ERROR, message="no <date>"),)
    )
    page = running.ask("/")[1]
    assert b"<body>home" in page
    assert b"DG010: no &lt;date&gt;" in page
    running.show()
    assert b"DG010" not in running.ask("/")[1]


def test_what_is_ready_ahead_of_its_site_is_served(running: Running) -> None:
    running.show()
    running.preview.show_ahead({"index.html": b"<body>next", "new/x.css": b"p{}"}, None)
    assert running.ask("/")[1].startswith(b"<body>next<script src=")
    assert running.ask("/new/x.css")[1] == b"p{}"
    assert running.preview.looked == ("index.html",)


def test_errors_before_the_first_good_site_have_a_page(running: Running) -> None:
    running.preview.show_failure(
        (Problem(code="DG010", severity=Severity.ERROR, message="no date"),)
    )
    response, page = running.ask("/any/where")
    assert response.status == 503
    assert b"no date" in page
    assert b"reload.js" in page


def test_one_event_tells_of_each_build(running: Running) -> None:
    running.show()
    connection = running.connect()
    connection.request("GET", "/_digest/events")
    response = connection.getresponse()
    events = events_of(response)
    assert (response.getheader("content-type"), next(events)) == (
        "text/event-stream; charset=utf-8",
        "hello",
    )
    for _ in range(3):
        running.show()
        assert next(events) == "reload"
    connection.close()


def test_a_waiting_browser_gets_signs_of_life(hasty: Running) -> None:
    connection = hasty.connect()
    connection.request("GET", "/_digest/events")
    response = connection.getresponse()
    assert b": still here\n" in iter(response.readline, b"")
    connection.close()
    assert hasty.status("/_digest/events", "HEAD") == 200


def test_script_and_style_are_there(running: Running) -> None:
    types = [running.ask(f"/_digest/{name}")[0].getheader("content-type") for name in PARTS]
    assert types == ["text/javascript; charset=utf-8", "text/css; charset=utf-8"]


def test_without_reload_there_are_no_events(running: Running) -> None:
    running.show()
    assert running.status("/_digest/reload.js") == 200  # the server has loaded its own app by now
    app = App(running.preview, Door(host="127.0.0.1", port=running.port), reload=False)
    running.server.config.loaded_app = app
    assert running.ask("/")[1] == b"<body>home</body>\n"
    assert running.status("/_digest/events") == 404


def test_a_site_without_a_page_for_missing_ones_still_says_so(running: Running) -> None:
    (running.site / "404.html").unlink()
    running.show()
    response, page = running.ask("/gone/")
    assert (response.status, b"There is no such page" in page) == (404, True)


def test_two_hundred_browsers_hear_of_a_build_and_leave_nothing_behind(running: Running) -> None:
    before = descriptors(running)
    connections = [running.connect() for _ in range(200)]
    for connection in connections:
        connection.request("GET", "/_digest/events")
    streams = [events_of(connection.getresponse()) for connection in connections]
    assert {next(events) for events in streams} == {"hello"}
    running.show()
    assert {next(events) for events in streams} == {"reload"}
    assert running.status("/") == 200
    for stream, connection in zip(streams, connections, strict=True):
        stream.close()  # type: ignore[attr-defined]
        connection.close()
    streams.clear()
    wait_for_descriptors(before)


def descriptors(running: Running) -> int:
    """Return how many descriptors are open while the server waits for browsers."""
    running.show()
    assert running.status("/") == 200
    return len(list(Path("/proc/self/fd").iterdir()))


def wait_for_descriptors(count: int) -> None:
    """Wait until no more descriptors are open than before; the test's own limit ends a hang."""
    while len(list(Path("/proc/self/fd").iterdir())) > count:
        threading.Event().wait(0.01)


def test_a_client_that_says_too_little_is_cut(hasty: Running) -> None:
    hasty.show()
    with socket.create_connection(("127.0.0.1", hasty.port), timeout=60) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: local")
        assert was_cut(sock)
    assert hasty.status("/") == 200


def test_a_client_that_takes_nothing_is_cut(hasty: Running) -> None:
    (hasty.site / "large.bin").write_bytes(bytes(30_000_000))
    before = descriptors(hasty)
    with socket.create_connection(("127.0.0.1", hasty.port), timeout=60) as sock:
        host = f"localhost:{hasty.port}".encode()
        sock.sendall(b"GET /large.bin HTTP/1.1\r\nHost: " + host + b"\r\n\r\n")
        wait_for_descriptors(before + 1)
    assert hasty.status("/") == 200


def was_cut(sock: socket.socket) -> bool:
    try:
        return sock.recv(1) == b""
    except ConnectionResetError:
        return True


def test_a_taken_port_gives_the_next_one_and_says_so() -> None:
    said: list[str] = []
    first, door = open_door("127.0.0.1", 0, strict=True, say=said.append)
    second, other = open_door("127.0.0.1", door.port, strict=False, say=said.append)
    with first, second:
        assert said == [f"port {door.port} is taken; using {other.port}"]
        with pytest.raises(UsageError, match=f"port {door.port} of 127.0.0.1 is taken"):
            open_door("127.0.0.1", door.port, strict=True, say=said.append)


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid"])
def test_an_address_that_is_not_ours_is_refused(host: str) -> None:
    with pytest.raises(UsageError, match=f"cannot listen on {host}"):
        open_door(host, 0, strict=False, say=print)


def test_the_other_kind_of_address_works() -> None:
    sock, door = open_door("::1", 0, strict=False, say=print)
    with sock:
        assert door == Door(host="::1", port=sock.getsockname()[1])
