"""The example site: what `make site` shows, and what it holds back."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from digest.codec import parse_json
from digest.commands.build import BuildOptions, build
from digest.config_file import load_config
from digest.model.report import BuildReport
from tests.helpers import ROOT

NOW = datetime(2026, 11, 1, 6, tzinfo=UTC)
DRAFT = "content/articles/2026-04-22/fjellstova-hydro-stake.md"
FUTURE = "content/articles/2027-03-01/lanternworks-listing.md"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, BuildReport]:
    folder = tmp_path_factory.mktemp("example")
    options = BuildOptions(output=folder / "site", state=folder / "state", jobs=1)
    return folder / "site", build(ROOT, load_config(ROOT), now=NOW, options=options)


def entries(folder: Path) -> dict[str, Any]:
    """Return the facts of each entry, by slug."""
    paths = sorted(folder.glob("20*/*/*/*/index.json"))
    return {path.parent.name: parse_json(path.read_bytes(), name=path.name) for path in paths}


def test_newest_edition_is_a_full_one(site: tuple[Path, BuildReport]) -> None:
    folder, _ = site
    assert sorted(path.parent.name for path in folder.glob("2026/04/21/*/index.html")) == [
        "bharani-metro-coaches",
        "corella-maplewater-bid",
        "dobry-koszyk-shelf-fees",
        "jurema-lonco-pulp-talks",
        "kallsele-first-quarter",
        "taebaek-denies-bus-sale",
        "tundo-cold-rooms",
    ]


def test_example_has_problems_with_conversions_only(site: tuple[Path, BuildReport]) -> None:
    _, report = site
    assert [problem for problem in report.problems if not problem.code.startswith("DG03")] == []


def test_build_names_what_it_holds_back(site: tuple[Path, BuildReport]) -> None:
    _, report = site
    assert report.held == (f"{DRAFT} (draft)", f"{FUTURE} (dated 2027-03-01T07:00:00+00:00)")


def test_what_is_held_back_leaves_no_trace(site: tuple[Path, BuildReport]) -> None:
    folder, _ = site
    words = (b"Fjellstova", b"fjellstova", b"Lanternworks", b"lanternworks")
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert [path for path in files if any(word in path.read_bytes() for word in words)] == []


def test_conversions_that_papers_got_wrong_are_the_only_ones_that_differ(
    site: tuple[Path, BuildReport],
) -> None:
    folder, _ = site
    wrong = [
        (slug, figure["stated_conversion"]["text"])
        for slug, entry in entries(folder).items()
        for figure in entry["figures"]
        if figure["check"] == "differs"
    ]
    assert wrong == [
        ("bharani-metro-coaches", "$1.34 billion"),
        ("taebaek-denies-bus-sale", "$2 billion"),
    ]


def test_note_of_the_editor_is_shown(site: tuple[Path, BuildReport]) -> None:
    folder, _ = site
    page = (folder / "2026/04/21/corella-maplewater-bid/index.html").read_text("utf-8")
    assert "the first that a founding family has accepted" in page
