"""Small files of a site's state, each with a fingerprint that tells whether it is whole."""

from pathlib import Path
from typing import TypeVar

from digest.codec import CodecError, decode, digest_of, encode

T = TypeVar("T")

_SEAL_BYTES = len(digest_of()) + 1


def write_sealed(value: object, path: Path) -> None:
    """Keep a value in a file: all of it, or what was there before."""
    body = encode(value)
    draft = path.with_name(f"{path.name}.new")
    draft.write_bytes(b"%s\n%s" % (digest_of(body).encode(), body))
    draft.replace(path)


def read_sealed(path: Path, kind: type[T]) -> T | None:
    """Return the value that a file keeps; None where there is none, or it is damaged."""
    try:
        data = path.read_bytes()
        seal, body = data[: _SEAL_BYTES - 1], data[_SEAL_BYTES:]
        return decode(body, kind, name=path.name) if seal == digest_of(body).encode() else None
    except (OSError, CodecError):
        return None
