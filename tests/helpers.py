"""What several tests need: case tables, shared articles, programs of the system, small sites."""

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Case:
    """One row of a case table."""

    title: str
    given: str
    expected: str


_CASE = re.compile(
    r"^(?P<title>[^\n]+)\n\.\n(?P<given>.*?)\n?^\.\n(?P<expected>.*?)\n?^\.\n",
    re.MULTILINE | re.DOTALL,
)


def read_cases(name: str) -> list[Case]:
    """Return the rows of `tests/cases/NAME.md`: title, a dot, input, a dot, expected, a dot."""
    text = (ROOT / "tests" / "cases" / f"{name}.md").read_text("utf-8")
    cases = [Case(m["title"], m["given"], m["expected"]) for m in _CASE.finditer(text)]
    assert cases, f"no cases in {name}.md"
    return cases


def each_case(name: str) -> pytest.MarkDecorator:
    """Run a test once for each row of a case table; the argument is called `case`."""
    cases = read_cases(name)
    return pytest.mark.parametrize("case", cases, ids=[case.title for case in cases])


def shared(*parts: str) -> Path:
    """Return a path in the folder of shared articles beside the project, or skip without it."""
    path = ROOT.parent.joinpath("shared", *parts)
    if not path.exists():
        pytest.skip(f"no {'/'.join(('shared', *parts))} beside the project")
    return path


def require_program(*names: str) -> str:
    """Return the path of the first program found.

    Without any the test skips with a reason, or fails when DIGEST_REQUIRE_SYSTEM=1.
    """
    for name in names:
        found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin:/usr/local/sbin")
        if found:
            return found
    reason = f"needs the program {' or '.join(names)}"
    if os.environ.get("DIGEST_REQUIRE_SYSTEM") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


def write_files(root: Path, listing: str) -> Path:
    """Write the files of a listing below `root`: lines `-- path --`, each followed by the text."""
    parts = re.split(r"^-- (.+?) --\n", listing, flags=re.MULTILINE)
    for path, text in zip(parts[1::2], parts[2::2], strict=True):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return root
