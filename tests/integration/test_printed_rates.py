"""The article's own conversions against the rates that it prints, from saved files to JSON."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import ROOT, Case, each_case, read_cases

_HEADS = {
    "en": "A mill is to be built by the river\n\n14 March 2025",
    "de": "Neues Werk am Fluss\n\n14. März 2025",
    "fr": "Une usine au bord du fleuve\n\n14 mars 2025",
    "es": "Una planta junto al río\n\n14 de marzo de 2025",
    "pt": "Uma fábrica junto ao rio\n\n14 de março de 2025",
    "ko": "한빛물산, 새 공장 짓는다\n\n2025-03-14",
    "ja": "港電機、新工場を建設\n\n2025年3月14日",
    "zh": "南陵电机将建新厂\n\n2025年3月14日",
}
"""What stands above the text of a saved article, by language."""
_RULES = ("--set", "extract.engine=rules")


def _extract(folder: Path) -> list[Any]:
    """Return the entries of a folder's files, as JSON gives them."""
    names = sorted(path.name for path in folder.iterdir())
    done = subprocess.run(
        [sys.executable, "-m", "digest", *_RULES, "extract", "--json", *names],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": ROOT.as_posix()},
        capture_output=True,
        check=True,
        text=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, tuple[str, str]]]:
    """For each case the verdict and the note of each figure: all are read in one run."""
    folder = tmp_path_factory.mktemp("saved")
    cases = read_cases("printed_rates")
    for number, case in enumerate(cases):
        language, _, text = case.given.partition("\n\n")
        (folder / f"a{number:03}.txt").write_text(f"{_HEADS[language]}\n\n{text}\n", "utf-8")
    read = _extract(folder)
    return {
        case.title: {
            figure["text"]: (figure["check"], figure.get("check_note") or "")
            for figure in entry["figures"]
        }
        for case, entry in zip(cases, read, strict=True)
    }


@each_case("printed_rates")
def test_the_rate_that_an_article_prints_checks_its_conversions(
    case: Case, entries: dict[str, dict[str, tuple[str, str]]]
) -> None:
    for line in case.expected.splitlines():
        text, _, wanted = line.rpartition(": ")
        wanted_check, _, cause = wanted.partition(", ")
        check, note = entries[case.title][text]
        assert check == wanted_check, note
        assert cause in note


def test_a_rate_below_the_text_converts_what_no_table_has(tmp_path: Path) -> None:
    text = "The mill will cost 3 billion naira, its owner said.\n\n($1 = 1,500.0000 naira)\n"
    (tmp_path / "mill.txt").write_text(f"{_HEADS['en']}\n\n{text}", "utf-8")
    (entry,) = _extract(tmp_path)
    (converted,) = entry["figures"][0]["conversions"]
    said = (converted["text"], converted["rate_date"], converted["source"])
    assert said == ("$2m", "2025-03-14", "the article")
