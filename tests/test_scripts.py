"""Command lines and what they print: `tests/scripts/*.txt`.

A script starts with the files of a folder (`-- path --` sections); after the line `-- run --`
each `$ digest ...` line is run there, and what follows is what it prints on standard output and
standard error together. `? N` is the exit code when it is not 0, `...` stands for any text, and
SITE for the folder.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import ROOT, write_files

SCRIPTS = sorted((ROOT / "tests" / "scripts").glob("*.txt"))


def _steps(text: str) -> list[tuple[str, int, str]]:
    """Return each command with its expected exit code and output."""
    found = []
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, said = part.partition("\n")
        code = 0
        if match := re.search(r"^\? (\d+)\n", said, flags=re.MULTILINE):
            code = int(match[1])
            said = said.replace(match[0], "", 1)
        found.append((command, code, said.strip("\n")))
    return found


def _run(command: str, folder: Path) -> tuple[int, str]:
    words = shlex.split(command.replace("SITE", folder.as_posix()))
    assert words[0] == "digest", f"scripts run digest only: {command}"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1773295200", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "digest", *words[1:]],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.strip("\n")


def _fits(said: str, expected: str) -> bool:
    pattern = ".*".join(re.escape(piece) for piece in expected.split("..."))
    return re.fullmatch(pattern, said, re.DOTALL) is not None


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_command_lines_print_what_the_script_says(script: Path, tmp_path: Path) -> None:
    files, _, commands = script.read_text("utf-8").partition("-- run --\n")
    write_files(tmp_path, files)
    for command, code, expected in _steps(commands):
        found, said = _run(command, tmp_path)
        said = said.replace(tmp_path.as_posix(), "SITE")
        assert found == code, f"{command}: exit {found}\n{said}"
        assert _fits(said, expected), f"{command}:\n{said}\n--- expected\n{expected}"
