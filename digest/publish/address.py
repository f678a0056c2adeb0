"""The address of a preview must not reach readers: they cannot follow it."""

import re
import socket
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from urllib.parse import unquote, urlsplit

from digest.errors import PublishError, Where
from digest.publish.target import redact

# Where a built page says its own address; an article may speak of localhost as it likes.
_OWN_ADDRESS = re.compile(
    rb'(?:<loc>|<link rel="?canonical"? href="?|<link href="?)(https?://[^\s"<>]{1,200})'
)
_ADDRESSED = ("index.html", "sitemap.xml")


def refuse_preview(base_url: str, folder: Path, *, config_name: str) -> None:
    """Refuse a site that calls itself by the address of a preview.

    Args:
        base_url: The site's address in the settings.
        folder: The built site.
        config_name: Where the settings are, for messages.

    Raises:
        PublishError: Names the address, and where it stands.
    """
    _refuse(base_url, Where(config_name))
    for path in _ADDRESSED:
        data = (folder / path).read_bytes() if (folder / path).is_file() else b""
        for found in _OWN_ADDRESS.findall(data):
            _refuse(found.decode("ascii", "replace"), Where(path))


def _refuse(address: str, where: Where) -> None:
    if is_preview(address):
        raise PublishError(
            f"{redact(address)} is the address of a preview: readers cannot follow it",
            where=where,
            hint="set base_url to the address that readers use, then build again",
        )


def is_preview(address: str) -> bool:
    """Tell whether an address leads to the reader's own machine, however it is spelled."""
    try:
        host = unquote(urlsplit(address).hostname or "").lower().removesuffix(".")
    except ValueError:
        return False
    if host == "localhost" or host.endswith(".localhost"):
        return True
    number = _parse_ip(host)
    return number is not None and (number.is_loopback or number.is_unspecified)


def _parse_ip(host: str) -> IPv4Address | IPv6Address | None:
    """Return the number that a host is, read as browsers do: 127.1 and 2130706433 are numbers."""
    try:
        if ":" not in host:
            return IPv4Address(socket.inet_aton(host))
        number = IPv6Address(host)
    except (OSError, ValueError):
        return None
    return number.ipv4_mapped or number
