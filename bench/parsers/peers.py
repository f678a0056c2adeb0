"""The parsers measured, each in an environment of its own, which the bench makes."""

import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).resolve().parent
ROOT = _HERE.parent.parent
_FOLDER = ROOT / ".digest" / "bench" / "parsers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A parser and what makes it run."""

    name: str
    """What it is called."""
    adapter: str
    """The program in adapters/ that reads lines with it."""
    packages: tuple[str, ...] = ()
    """What pip installs, the parser first; none for our own."""
    reads: frozenset[str] = frozenset({"money", "percent"})
    """What it looks for at all."""


MONEY = frozenset({"money"})
PEERS = (
    Peer(name="Digest", adapter="digest_adapter"),
    Peer(
        name="price-parser",
        adapter="price_parser_adapter",
        packages=("price-parser==0.5.1",),
        reads=MONEY,
    ),
    Peer(name="quantulum3", adapter="quantulum_adapter", packages=("quantulum3==0.10.0",)),
    Peer(
        name="Recognizers-Text",
        adapter="recognizers_adapter",
        packages=("recognizers-text-suite==1.0.2a2", "emoji<2"),
    ),
    Peer(
        name="Duckling",
        adapter="duckling_adapter",
        packages=("pyduckling-native-phihos==0.3.0",),
        reads=MONEY,
    ),
)
"""Ours first; versions are pinned, so that a run can be repeated."""


def install(peer: Peer) -> Path | None:
    """Return the Python that has a parser, making its environment; None where that fails."""
    if not peer.packages:
        return Path(sys.executable)
    folder = _FOLDER / peer.adapter
    python = folder / "bin" / "python"
    ready = folder / "ready"
    if ready.is_file() and ready.read_text("utf-8") == " ".join(peer.packages):
        return python
    venv.create(folder, with_pip=True, clear=True)
    command = [python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
    done = subprocess.run([*command, *peer.packages], check=False, capture_output=True)  # noqa: S603 - pinned names
    if done.returncode:
        return None
    ready.write_text(" ".join(peer.packages), "utf-8")
    return python


def read_lines(python: Path, peer: Peer, lines: list[str]) -> tuple[list[list[str]], float] | None:
    """Return what a parser finds in each line, and the seconds it takes; None where it fails."""
    program = _HERE / "adapters" / f"{peer.adapter}.py"
    done = subprocess.run(  # noqa: S603 - our own adapter
        [python, program],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    if done.returncode:
        return None
    *found, took, _ = done.stdout.split("\n")
    return [line.split(" ; ") if line else [] for line in found], float(took)
