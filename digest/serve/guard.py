"""Who may ask the preview for what: this machine's own browser, for pages.

Any web page can make a browser send requests to a local server, and a hostile name can be made
to lead to it; both show in the headers.
"""

import re
from collections.abc import Iterable, Mapping
from ipaddress import ip_address
from typing import Any

from digest.value import Value

_HOST = re.compile(
    r"(?P<name>\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9.-]{1,253})(?::(?P<port>[0-9]{1,5}))?"
)
_OWN_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_ALL_ADDRESSES = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared with, not bound to
_ODD = re.compile("[\x00-\x1f\x7f\\\\\ufffd]")


class Refusal(Value, kw_only=False):
    """Why a request gets no page."""

    status: int
    """HTTP status."""
    reason: str
    """What to tell the person behind it."""


class Door(Value):
    """The address at which the preview answers."""

    host: str
    """The address it is bound to."""
    port: int
    """The port it is bound to."""

    @property
    def address(self) -> str:
        """What to type into a browser."""
        host = "127.0.0.1" if self.host in _ALL_ADDRESSES else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}/"

    def knows(self, host: str) -> bool:
        """Tell whether a Host header names this server."""
        found = _HOST.fullmatch(host)
        if found is None or int(found["port"] or 80) != self.port:
            return False
        name = found["name"].lower()
        own = f"[{self.host}]" if ":" in self.host else self.host.lower()
        return name in _OWN_NAMES or name == own or (self.host in _ALL_ADDRESSES and _is_ip(name))

    def refuse(self, scope: Mapping[str, Any]) -> Refusal | None:
        """Return why a request must not be answered with a page, if so."""
        headers = [(name.lower(), value.decode("latin-1")) for name, value in scope["headers"]]
        hosts, origins = _all(headers, b"host"), _all(headers, b"origin")
        if len(hosts) != 1 or not _HOST.fullmatch(hosts[0]):
            return Refusal(400, "The request needs one Host.")
        if not self.knows(hosts[0]):
            return Refusal(403, f"This preview answers at {self.address} only.")
        if any(not self._is_own_origin(origin) for origin in origins) or len(origins) > 1:
            return Refusal(403, "Other sites may not read this preview.")
        if scope["method"] not in ("GET", "HEAD"):
            return Refusal(405, "Only GET and HEAD are answered.")
        if _all(headers, b"transfer-encoding") or _all(headers, b"content-length") not in (
            [],
            ["0"],
        ):
            return Refusal(413, "A request for a page has no body.")
        return refuse_path(scope["raw_path"], scope["path"])

    def _is_own_origin(self, origin: str) -> bool:
        scheme, _, host = origin.partition("://")
        return scheme == "http" and self.knows(host)


def refuse_path(raw: bytes, path: str) -> Refusal | None:
    """Return why a path leads to no page: another form of address, or a step out of the site.

    Args:
        raw: The path as it was sent.
        path: The same, decoded once.
    """
    if not raw.startswith(b"/") or not path.startswith("/"):
        return Refusal(400, "The address must be a path.")
    parts = path[1:].split("/")
    if _ODD.search(path) or any(part in ("", ".", "..") for part in parts[:-1]):
        return Refusal(400, "The address has parts that no page has.")
    if parts[-1] in (".", ".."):
        return Refusal(400, "The address has parts that no page has.")
    if any(part.startswith(".") for part in parts):
        return Refusal(404, "There is no such page.")
    return None


def _all(headers: Iterable[tuple[bytes, str]], name: bytes) -> list[str]:
    return [value for key, value in headers if key == name]


def _is_ip(name: str) -> bool:
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
