"""Packed bytes unpacked, never to more than a limit: what is damaged gives what comes before."""

import re
import zlib
from collections.abc import Iterable

MOST_BYTES = 256 * 1024 * 1024
"""Most bytes that a packed file is unpacked to."""

_PIECE = 64 * 1024
_PACKINGS = 3
_GZIP = b"\x1f\x8b"
_ANY_HEADER = 32 + zlib.MAX_WBITS
_CHUNK = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")


def ungzip(data: bytes, *, limit: int) -> bytes:
    """Return what one or several gzip streams in a row hold; other bytes as they are."""
    parts: list[bytes] = []
    size = 0
    rest = data
    while rest.startswith(_GZIP) and size < limit:
        unpacker = zlib.decompressobj(_ANY_HEADER)
        try:
            part = unpacker.decompress(rest, limit - size)
        except zlib.error:
            break
        parts.append(part)
        size += len(part)
        rest = unpacker.unused_data
    return b"".join(parts) if parts else data


def inflate(data: bytes, packing: str, *, limit: int) -> bytes:
    """Return the bytes of a page that its server packed.

    Args:
        data: The packed bytes; where they are not packed after all, they come back.
        packing: The header `Content-Encoding`.
        limit: Most bytes that are unpacked.
    """
    for name in reversed([name.strip().lower() for name in packing.split(",")][:3]):
        if name in ("gzip", "x-gzip"):
            data = ungzip(data, limit=limit)
        elif name == "deflate":
            data = _undeflate(data, limit)
        elif name == "br":
            data = _unbrotli(data, limit)
    return data


def inflated_size(data: memoryview, *, limit: int) -> int:
    """Return how large the stream at the beginning of some bytes is unpacked, up to a limit.

    A stream packed several times counts as what it is in the end.
    """
    size = 0
    for _ in range(_PACKINGS):
        unpacker = zlib.decompressobj()
        parts, size = [], 0
        for at in range(0, len(data), _PIECE):
            try:
                part = unpacker.decompress(data[at : at + _PIECE], limit - size)
            except zlib.error:
                break
            parts.append(part)
            size += len(part)
            if unpacker.eof or size >= limit:
                break
        if not size or size >= limit:
            return size
        data = memoryview(b"".join(parts))
    return size


def _undeflate(data: bytes, limit: int) -> bytes:
    """Return deflated bytes unpacked, with or without their header."""
    for form in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return zlib.decompressobj(form).decompress(data, limit)
        except zlib.error:
            continue
    return data


def _unbrotli(data: bytes, limit: int) -> bytes:
    """Return what Brotli packed."""
    import brotli  # noqa: PLC0415 - comes with the extra that reads web archives

    unpacker = brotli.Decompressor()
    parts: list[bytes] = []
    size = 0
    waiting = data
    while size < limit:
        try:
            part = unpacker.process(waiting, output_buffer_limit=limit - size)
        except brotli.error:
            break
        waiting = b""
        if not part:
            break
        parts.append(part)
        size += len(part)
    return b"".join(parts) if parts else data


def unchunk(data: bytes) -> bytes:
    """Return a body that was sent in chunks; as it is where it was joined before it was saved."""
    return b"".join(_chunks(data)) or data


def _chunks(data: bytes) -> Iterable[bytes]:
    """Yield the chunks of a body, as far as they are sound."""
    at = 0
    while at < len(data):
        found = _CHUNK.match(data, at)
        size = int(found[1], 16) if found else 0
        if found is None or not size:
            return
        yield data[found.end() : found.end() + size]
        at = found.end() + size
