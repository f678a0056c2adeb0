"""Why a fact is what it is, asked by the address of a page on the disk."""

import subprocess
import sys
from pathlib import Path

from tests.helpers import write_files

SITE = """
-- config.yaml --
title: Brief
extract: {engine: rules}
-- content/ferry.txt --
Halmar Ferries orders ships

10 March 2026

Halmar Ferries has agreed to buy four ships from Brekka Yards for €212m, it said on Tuesday.
"""


def _digest(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "digest", "-C", str(root), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_address_of_a_page_on_the_disk_names_its_facts(tmp_path: Path) -> None:
    root = write_files(tmp_path / "a b", SITE)
    assert _digest(root, "build").returncode == 0
    page = (root / "site/2026/03/10/ferry/index.html").as_uri()
    told = _digest(root, "why", f"{page}#figure-2")
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("2026-03-10/ferry#figure-2  €212m = 212,000,000 EUR")


def test_a_page_outside_the_site_is_nobodys(tmp_path: Path) -> None:
    root = write_files(tmp_path / "site", SITE)
    told = _digest(root, "why", f"{(tmp_path / 'elsewhere/index.html').as_uri()}#figure-2")
    assert told.returncode == 2
    assert "no article of the site is called" in told.stderr
