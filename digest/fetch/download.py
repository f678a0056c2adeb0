"""Fetches one file, and refuses what a careful person would: other schemes, endless answers."""

import http.client
import ssl
import time
import urllib.error
import urllib.request
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from digest.errors import FetchError, UsageError
from digest.value import Value

LIMIT = 20 * 1024 * 1024
"""Largest file that is fetched."""
_CHUNK = 1 << 16
_REDIRECTS = 5
_NOT_FOUND = (404, 410)


class Bounds(Value):
    """How long and how much to wait for."""

    timeout: float = 30.0
    """Seconds for a file, from first to last byte."""
    limit: int = LIMIT
    """Largest file, in bytes."""


def refuse_address(url: str) -> None:
    """Refuse an address that is not https, or http on this machine, or that holds a password.

    Raises:
        UsageError: It is such an address.
    """
    if not _is_safe(url):
        raise UsageError(
            f'"{url}" is no address to fetch from',
            hint="https://..., without a name or password; http on this machine only",
        )


def _is_safe(url: str) -> bool:
    try:
        parts = urlsplit(url)
        port_is_sound = parts.port is None or parts.port > 0
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and " " not in url and "@" not in parts.netloc
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(url))
    return plain and secure and bool(parts.hostname) and port_is_sound


def is_loopback(url: str) -> bool:
    """Tell whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a few redirects to https, and on this machine to itself."""

    max_redirections = _REDIRECTS
    max_repeats = 2

    def redirect_request(self, *args: Any) -> urllib.request.Request | None:
        """Return the request that follows; refuse one that leads elsewhere."""
        req, answer, newurl = args[0], args[1], args[-1]
        local = is_loopback(req.full_url)
        if not _is_safe(newurl) or (is_loopback(newurl) and not local):
            answer.close()
            raise FetchError(f"{_host(req.full_url)} sends to {newurl[:200]}, which is not https")
        return super().redirect_request(*args)


def download(url: str, bounds: Bounds = Bounds()) -> bytes | None:
    """Return what stands at an address; None where the host says that there is nothing.

    Args:
        url: The address: https, or http on this machine.
        bounds: How long and how much to wait for.

    Raises:
        UsageError: It is no such address.
        FetchError: The host does not answer in time, or with an error, or with too much.
    """
    refuse_address(url)
    request = urllib.request.Request(  # noqa: S310 - https, or this machine: refused above
        url, headers={"User-Agent": "digest", "Accept-Encoding": "identity"}
    )
    try:
        with _opener(url).open(request, timeout=bounds.timeout) as answer:
            return _drain(answer, url, bounds)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in _NOT_FOUND:
            return None
        says = f"{_host(url)} answers {error.code}"
        if error.code in _SENDING_ON:
            says = f"{_host(url)} sends on and on, or to what is no web address"
        raise FetchError(says, hint=_hint(error.code)) from None
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        raise FetchError(f"{_host(url)} does not answer: {_reason(error)}") from None


_SENDING_ON = range(300, 400)


def _opener(url: str) -> urllib.request.OpenerDirector:
    """Return what opens addresses; what is on this machine is asked without a proxy."""
    handlers: list[urllib.request.BaseHandler] = [
        _Redirects(),
        urllib.request.HTTPSHandler(context=ssl.create_default_context()),
    ]
    if is_loopback(url):
        handlers.append(urllib.request.ProxyHandler({}))
    return urllib.request.build_opener(*handlers)


def _drain(answer: http.client.HTTPResponse, url: str, bounds: Bounds) -> bytes:
    """Return the body, as long and as fast as it may be."""
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise FetchError(f"{_host(url)} answers packed, though it was asked not to")
    ends = time.monotonic() + bounds.timeout
    data = bytearray()
    while chunk := answer.read1(_CHUNK):
        data += chunk
        if len(data) > bounds.limit:
            raise FetchError(f"{_host(url)} answers with more than {bounds.limit:,} bytes")
        if time.monotonic() > ends:
            raise FetchError(f"{_host(url)} took longer than {bounds.timeout:g} seconds")
    told = answer.headers.get("Content-Length", "")
    if told.isdigit() and len(data) < int(told):
        raise FetchError(f"{_host(url)} broke off after {len(data):,} of {int(told):,} bytes")
    return bytes(data)


def _hint(code: int) -> str | None:
    return "ask again later" if code == 429 or code >= 500 else None  # noqa: PLR2004 - its fault


def _reason(error: Exception) -> str:
    return str(getattr(error, "reason", error)) or type(error).__name__


def _host(url: str) -> str:
    return urlsplit(url).netloc
