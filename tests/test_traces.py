"""Nothing without a trace: every fact says which rule, list or model gave it, and where."""

from pathlib import Path

import pytest

from digest.commands.extract import extract_files
from digest.config import Config, ExtractConfig
from digest.model.facts import facts_by_name
from tests.helpers import ROOT, shared

_SUFFIXES = {".eml", ".html", ".md", ".txt", ".xml"}


def articles(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES)


def untraced(paths: list[Path], config: Config) -> list[str]:
    """Return the facts that nothing is said to have given, or that stand nowhere."""
    return [
        f"{found.path.name}#{name}"
        for found in extract_files(paths, config)
        for entry in found.entries
        for name, fact in facts_by_name(entry).items()
        if not fact.by or not all(fact.by) or not fact.at
    ]


@pytest.mark.parametrize(
    ("place", "engine"),
    [
        ("content", "rules"),
        ("content", "auto"),
        ("seed", "auto"),
        ("written", "auto"),
        ("real", "auto"),
    ],
)
def test_every_fact_tells_what_gave_it(place: str, engine: str) -> None:
    folder = ROOT / "content" if place == "content" else shared("gold", place, "articles")
    paths = articles(folder)
    assert paths
    assert untraced(paths, Config(extract=ExtractConfig(engine=engine))) == []
