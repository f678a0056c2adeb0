"""Web addresses that articles give: http and https only, with a plain host."""

import re
from urllib.parse import urljoin, urlsplit, urlunsplit

_HOST = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}|localhost|\[[0-9a-f:]+\]"
)
_BAD = re.compile(r"[\x00-\x20\x7f-\xa0\\<>\"'`{}|^\u200b-\u206f]")
_LONGEST = 2000


def web_address(written: str) -> str | None:
    """Return an address when it is a web page's, None for anything else."""
    text = written.strip()
    if len(text) > _LONGEST or _BAD.search(text):
        return None
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
        port = parts.port
    except (ValueError, UnicodeError):
        return None
    if parts.scheme.lower() not in ("http", "https") or not _HOST.fullmatch(host.lower()):
        return None
    place = host.lower() if port is None else f"{host.lower()}:{port}"
    return urlunsplit((parts.scheme.lower(), place, parts.path, parts.query, ""))


def join_address(base: str, written: str) -> str | None:
    """Return a web page's address that may be written from its site's: `/2025/ports.html`."""
    try:
        return web_address(urljoin(base.strip(), written.strip()))
    except ValueError:
        return None
