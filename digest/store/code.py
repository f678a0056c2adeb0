"""Fingerprint of our own code: a result is kept only as long as the code that made it stays."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from digest.codec import digest_of

LAYERS = (
    ("cli",),
    ("commands", "testing"),
    (
        "reading",
        "extraction",
        "edit",
        "store",
        "plan",
        "render",
        "write",
        "serve",
        "publish",
        "ask",
        "fetch",
    ),
    ("text", "money", "lexicon", "l10n"),
    ("executor", "cluster", "clock", "environment", "plugins", "signatures", "config_file"),
    ("config",),
    ("codec",),
    ("model",),
    ("errors",),
    ("value",),
)
"""Packages and modules of ours, highest first: each imports itself and what is on later lines."""

_RUNS_ONLY = (
    "executor", "cluster", "environment", "plugins", "signatures", "config_file", "store",
)  # fmt: skip
"""What decides when code runs, and never what comes out."""

_HOME = Path(__file__).resolve().parent.parent


@cache
def code_digest(package: str, *distributions: str, home: Path = _HOME) -> str:
    """Return the fingerprint of all code that a stage may run.

    Args:
        package: A stage of ours, such as `extract`.
        distributions: Installed packages whose version matters, such as `spacy`.
        home: Where our code lies.
    """
    parts = [f"{sys.implementation.name} {sys.version_info[:3]}".encode()]
    parts += [digest_package(home, name) for name in sorted(_reachable(package))]
    parts += [f"{name} {_version(name)}".encode() for name in sorted(distributions)]
    return digest_of(*parts)


def _reachable(package: str) -> set[str]:
    level = next(level for level, names in enumerate(LAYERS) if package in names)
    below = {name for names in LAYERS[level + 1 :] for name in names}
    return {package} | below.difference(_RUNS_ONLY)


@cache
def digest_package(home: Path, name: str) -> bytes:
    """Return the fingerprint of one package: several stages may import it, and all ask for it."""
    parts = []
    for path in sorted(_files_of(home, name)):
        parts += [path.removeprefix(str(home)).encode(), Path(path).read_bytes()]
    return digest_of(*parts).encode()


def _files_of(home: Path, name: str) -> Iterator[str]:
    if (home / f"{name}.py").is_file():
        yield f"{home}/{name}.py"
    for folder, folders, names in os.walk(home / name):
        folders[:] = (one for one in folders if one != "__pycache__")
        yield from (f"{folder}/{one}" for one in names)


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "absent"
