import pytest

from digest.serve.guard import Door, Refusal, refuse_path

DOOR = Door(host="127.0.0.1", port=8000)


def ask(
    *headers: tuple[str, str], method: str = "GET", path: str = "/", door: Door = DOOR
) -> int | None:
    """Return the status of a refusal, or None."""
    pairs = [(name.encode(), value.encode("latin-1")) for name, value in headers]
    scope = {"headers": pairs, "method": method, "raw_path": path.encode(), "path": path}
    refusal = door.refuse(scope)
    return refusal.status if refusal else None


@pytest.mark.parametrize(
    "host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:8000"]
)
def test_own_names_are_let_in(host: str) -> None:
    assert ask(("Host", host)) is None


@pytest.mark.parametrize(
    "host",
    [
        "evil.example:8000",
        "localhost.evil.example:8000",
        "evil-localhost:8000",
        "localhost.:8000",
        "localhost",
        "localhost:80",
        "localhost:8001",
        "127.0.0.2:8000",
        "127.1:8000",
        "0.0.0.0:8000",
        "[::ffff:127.0.0.1]:8000",
    ],
)
def test_foreign_names_and_ports_are_refused(host: str) -> None:
    assert ask(("Host", host)) == 403


@pytest.mark.parametrize(
    "host",
    [
        "",
        " ",
        "localhost:",
        "localhost:port",
        "localhost:8000:8000",
        "user@localhost:8000",
        "[::1",
        "localhost:8000, evil.example",
        "local\thost:8000",
        "localhost:8000/",
        "é:8000",
    ],
)
def test_malformed_hosts_are_refused(host: str) -> None:
    assert ask(("Host", host)) == 400


def test_no_host_or_two_are_refused() -> None:
    assert ask() == 400
    assert ask(("Host", "localhost:8000"), ("host", "localhost:8000")) == 400


def test_default_port_may_be_left_out_where_it_is_ours() -> None:
    assert ask(("Host", "localhost"), door=Door(host="127.0.0.1", port=80)) is None


def test_the_address_asked_for_is_let_in() -> None:
    door = Door(host="192.0.2.7", port=8000)
    assert ask(("Host", "192.0.2.7:8000"), door=door) is None
    assert ask(("Host", "192.0.2.8:8000"), door=door) == 403


def test_all_addresses_let_in_addresses_but_no_names() -> None:
    door = Door(host="0.0.0.0", port=8000)  # noqa: S104 - not bound to
    assert ask(("Host", "192.0.2.7:8000"), door=door) is None
    assert ask(("Host", "evil.example:8000"), door=door) == 403
    assert door.address == "http://127.0.0.1:8000/"
    assert Door(host="::1", port=8000).address == "http://[::1]:8000/"


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "http://evil.example",
        "https://localhost:8000",
        "http://localhost:8001",
        "http://",
        "file://",
        "http://localhost:8000.evil.example",
    ],
)
def test_foreign_origins_are_refused(origin: str) -> None:
    assert ask(("Host", "localhost:8000"), ("Origin", origin)) == 403


def test_own_origin_is_let_in_once() -> None:
    own = ("Origin", "http://localhost:8000")
    assert ask(("Host", "localhost:8000"), own) is None
    assert ask(("Host", "localhost:8000"), own, own) == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get"])
def test_other_methods_are_refused(method: str) -> None:
    assert ask(("Host", "localhost:8000"), method=method) == 405


def test_a_request_with_a_body_is_refused() -> None:
    host = ("Host", "localhost:8000")
    assert ask(host, ("Content-Length", "5")) == 413
    assert ask(host, ("Transfer-Encoding", "chunked")) == 413
    assert ask(host, ("Content-Length", "0")) is None


@pytest.mark.parametrize(
    "path",
    [
        "/../etc/passwd",
        "/a/../../b",
        "/a/..",
        "/.",
        "/a/./b",
        "//evil.example/",
        "/a//b",
        "/..\\x",
        "/a\\..\\b",
        "/a\x00b",
        "/a\nb",
        "/�",
        "http://evil.example/",
        "*",
        "a",
        "",
    ],
)
def test_paths_that_no_page_has_are_refused(path: str) -> None:
    assert refuse_path(path.encode(), path) == Refusal(
        400,
        "The address has parts that no page has."
        if path.startswith("/")
        else "The address must be a path.",
    )


@pytest.mark.parametrize(
    "path", ["/.git/config", "/a/.env", "/.digest-manifest.json", "/...", "/.x/"]
)
def test_hidden_files_are_not_there(path: str) -> None:
    assert refuse_path(path.encode(), path) == Refusal(404, "There is no such page.")


@pytest.mark.parametrize(
    "path", ["/", "/a/", "/a/b.html", "/a..b", "/café/", "/%2e%2e/", "/a.", "/~"]
)
def test_other_paths_are_looked_up(path: str) -> None:
    assert refuse_path(path.encode(), path) is None
