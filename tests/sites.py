"""Small sites for tests of writing and serving: files by path, each marked by its text."""

from collections.abc import Mapping
from pathlib import Path

from digest.model.report import BuildReport
from digest.model.written import Output
from digest.write.exchange import exchange
from digest.write.lock import Exchange, site_lock
from digest.write.output import write_site

Files = Mapping[str, str]

FERRY_SITE = """\
-- config.yaml --
title: Brief
base_url: https://brief.example/
extract: {engine: rules}
-- content/articles/ferry.md --
---
title: Halmar Ferries orders ships
date: 2026-03-10
---

Halmar Ferries has agreed to buy four ships from Brekka Yards for €212m, the companies said.
"""
"""A site of one article, as a listing of its files."""


def outputs(files: Files) -> list[Output]:
    """Return the outputs whose bytes and marks are these texts."""
    return [Output(path, f"mark of {text}", text.encode) for path, text in files.items()]


def write(root: Path, files: Files, *, way: Exchange = exchange) -> BuildReport:
    """Write a version of the site in `root/site`."""
    with site_lock(root / "site", root / ".digest", exchange=way) as lock:
        return write_site(lock, outputs(files))


def read(folder: Path) -> dict[str, str]:
    """Return all files of a folder but the manifest, links as `-> target`."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file() and name != ".digest-manifest.json":
            found[name] = path.read_text()
    return found
