"""What Digest wrote, kept inside the site, so that it changes in the same instant as the site."""

from pathlib import Path

from digest.codec import CodecError, decode, digest_of, encode
from digest.model.written import Manifest
from digest.value import Value
from digest.write.folders import MANIFEST_NAME, find_unsafe

_BODY = b'"manifest":'


class _Sealed(Value):
    check: str
    """Fingerprint of the manifest, to notice damage."""
    manifest: Manifest


def read_manifest(folder: Path) -> Manifest:
    """Return what Digest wrote in a folder; nothing, where there is no whole manifest."""
    path = folder / MANIFEST_NAME
    if path.is_symlink() or not path.is_file():
        return Manifest(files={})
    return _unseal(path.read_bytes())


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return the bytes of the manifest's file: the same for the same site."""
    body = encode(manifest)
    return b'{"check":"%s",%s%s}' % (digest_of(body).encode(), _BODY, body)


def _unseal(data: bytes) -> Manifest:
    try:
        sealed = decode(data, _Sealed, name=MANIFEST_NAME)
    except CodecError:
        return Manifest(files={})
    manifest = sealed.manifest
    body = memoryview(data)[data.find(_BODY) + len(_BODY) : -1]
    whole = sealed.check == digest_of(body) and manifest.version == 1
    safe = whole and find_unsafe(manifest.files) is None
    return manifest if safe else Manifest(files={})
