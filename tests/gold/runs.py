"""What the gate measures: our own annotations, and those in the folder beside the project."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from digest.codec import decode, parse_json, write_json
from digest.commands.extract import entry_document, extract_files
from digest.config import Config
from digest.value import replace
from tests.gold.floors import Score
from tests.gold.forms import Answers, Found
from tests.gold.marks import Mark, mark_entry
from tests.helpers import ROOT

SHARED = ROOT.parent / "shared" / "gold"
SHARED_SETS = ("seed", "written", "real")


def mark_project(answers: Sequence[Answers], engine: str) -> Iterator[tuple[str, Mark]]:
    """Yield the marks of annotated articles, each with the article's id.

    Raises:
        MissingPartError: The engine is not installed.
    """
    config = Config()
    config = replace(config, extract=replace(config.extract, engine=engine))
    files = sorted({answer.source.file for answer in answers})
    entries = {}
    for name, result in zip(
        files, extract_files([ROOT / name for name in files], config), strict=True
    ):
        entries[name] = [
            decode(write_json(entry_document(entry)), Found, name=name) for entry in result.entries
        ]
    for answer in answers:
        items = entries[answer.source.file]
        found = items[answer.source.item - 1] if len(items) >= answer.source.item else None
        for mark in mark_entry(answer, found):
            yield answer.id, mark


def score_shared(name: str) -> tuple[dict[str, Score], list[str]]:
    """Return scores and misses of a set beside the project, by the scorer kept there."""
    digest = Path(sys.executable).with_name("digest")
    extract = f"{digest} --no-color extract --json"
    command = [sys.executable, str(SHARED / "score.py"), "--json", "--misses", "--extract", extract]
    folders = ["--gold", str(SHARED / name / "gold"), "--articles", str(SHARED / name / "articles")]
    done = subprocess.run([*command, *folders], capture_output=True, text=True, check=True)
    document, _, misses = done.stdout.partition("\n}\n")
    return _flat(parse_json(document + "}", name="score.py")), misses.splitlines()


def _flat(document: dict[str, Any]) -> dict[str, Score]:
    """Return what the scorer says, a share for each field."""
    articles = document.pop("articles")
    scores = {"read": Score(articles - document.pop("failed"), articles)}
    for field, value in document.items():
        if "rate" in value and value["n"]:
            scores[field.replace("_", " ")] = Score(value["ok"], value["n"])
        elif "f1" in value:
            scores.update(_both(field.replace("_", " "), value))
    return scores


def _both(field: str, value: dict[str, Any]) -> dict[str, Score]:
    """Return precision and recall: the counts, or thousandths where the scorer counts otherwise."""
    scores = {}
    for side, wrong in (("precision", "fp"), ("recall", "fn")):
        good, of, rate = value["tp"], value["tp"] + value[wrong], value[side]
        if rate is not None:
            counted = Score(good, of) if rate * of == good else Score(int(rate * 1000), 1000)
            scores[f"{field} {side}"] = counted
    return scores
