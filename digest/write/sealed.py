"""Files of a site's state, each with a checksum that tells whether it is whole."""

from pathlib import Path
from typing import TypeVar
from zlib import crc32

from digest.codec import CodecError, decode, encode

T = TypeVar("T")

_SEAL = b"%08x\n"
"""CRC-32 of what follows, as archives have it: a fingerprint takes ten times as long, and each
build reads megabytes of these."""
_SEAL_BYTES = len(_SEAL % 0)


def write_sealed(value: object, path: Path) -> None:
    """Keep a value in a file: all of it, or what was there before."""
    body = encode(value)
    draft = path.with_name(f"{path.name}.new")
    draft.write_bytes(b"".join((_SEAL % crc32(body), body)))
    draft.replace(path)


def read_sealed(path: Path, kind: type[T]) -> T | None:
    """Return the value that a file keeps; None where there is none, or it is damaged."""
    try:
        data = memoryview(path.read_bytes())
        seal, body = data[:_SEAL_BYTES], data[_SEAL_BYTES:]
        return decode(body, kind, name=path.name) if seal == _SEAL % crc32(body) else None
    except (OSError, CodecError):
        return None
