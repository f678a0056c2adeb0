"""Whole builds of small sites: what comes out, what is held back, what is said."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import digest
from digest.codec import parse_json
from digest.commands.build import BuildOptions
from digest.errors import DigestError
from digest.model.report import BuildReport, Severity
from tests.golden.refresh import tree_of
from tests.helpers import ROOT, write_files
from tests.sites import FERRY_SITE

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)

SITE = f"""\
{FERRY_SITE}-- content/articles/dairy.md --
---
title: Morrow Dairy pays a fine
date: 2026-03-11
---

Morrow Dairy will pay a fine of £18m ($24.2m), the Grocery Standards Board said on Wednesday.
"""

HIDDEN = """\
-- content/articles/{name}.md --
---
title: Zenobia Castings is bought
{keys}
---

Quillon Foundry will buy Zenobia Castings for €7m, Quillon Foundry said.
"""


def build(root: Path, options: BuildOptions | None = None) -> BuildReport:
    return digest.build(root, now=NOW, options=options or BuildOptions(jobs=1))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_files(tmp_path, SITE)


def test_article_stands_in_the_edition_of_its_day(site: Path) -> None:
    report = build(site)
    assert (report.entries, report.editions, report.problems) == (2, 2, ())
    pages = tree_of(site / "site")
    assert b"Halmar Ferries orders ships" in pages["2026/03/10/index.html"]
    assert b"Morrow Dairy pays a fine" in pages["index.html"]
    assert b"Halmar Ferries" not in pages["2026/03/11/index.html"]
    document = parse_json(pages["2026/03/11/dairy/index.json"], name="dairy")
    (pounds,) = [figure for figure in document["figures"] if figure["unit"] == "GBP"]
    assert (pounds["low"], pounds["check"]) == (18_000_000, "agrees")


def test_second_build_writes_nothing(site: Path) -> None:
    first = build(site)
    second = build(site)
    assert len(first.rendered) == second.unchanged
    assert (second.rendered, second.removed) == ((), ())


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ("date: 2026-03-10\ndraft: true", "draft"),
        ("date: 2026-03-13", "dated"),
        ("date: 2026-03-10\npublish_at: 2026-03-12T06:00:01+00:00", "embargo"),
        ("date: 2026-03-10\nexpires_at: 2026-03-12T06:00:00+00:00", "expired"),
    ],
)
def test_what_is_held_back_leaves_no_trace(site: Path, keys: str, reason: str) -> None:
    build(site)
    plain = tree_of(site / "site")
    write_files(site, HIDDEN.format(name="secret", keys=keys))
    report = build(site)
    assert len(report.held) == 1
    assert reason in report.held[0]
    assert tree_of(site / "site") == plain


def test_draft_that_is_released_and_withdrawn_comes_and_goes(site: Path) -> None:
    write_files(site, HIDDEN.format(name="secret", keys="date: 2026-03-10"))
    build(site)
    page = site / "site/2026/03/10/secret/index.html"
    assert page.is_file()
    (site / "content/articles/secret.md").unlink()
    report = build(site)
    assert not page.exists()
    assert "2026/03/10/secret/index.html" in report.removed


BROKEN = {
    "empty.txt": (b"", Severity.ERROR),
    "noise.html": (bytes(range(256)) * 40, Severity.ERROR),
    "front.md": (
        b"---\ntitle: [\n---\n\nQuillon Foundry will close, it said.\n",
        Severity.WARNING,
    ),
    "undated.md": (b"Quillon Foundry will close, it said.\n", Severity.WARNING),
}


@pytest.mark.parametrize("name", BROKEN)
def test_one_broken_article_is_named_and_the_others_are_built(site: Path, name: str) -> None:
    data, severity = BROKEN[name]
    (site / "content/articles" / name).write_bytes(data)
    report = build(site)
    assert severity in {one.severity for one in report.problems}
    assert {one.where.path for one in report.problems if one.where} == {f"content/articles/{name}"}
    assert (site / "site/2026/03/10/ferry/index.html").is_file()


def test_article_without_a_date_is_shown_and_said(site: Path) -> None:
    (site / "content/articles/undated.md").write_bytes(BROKEN["undated.md"][0])
    build(site)
    assert (site / "site/undated/undated/index.html").is_file()


def test_article_whose_note_cannot_be_read_is_held_back(site: Path) -> None:
    note = site / "content/articles/ferry.edit.yaml"
    note.write_text("draft: true\nsecton: Sea\n", "utf-8")
    report = build(site)
    assert report.held == ("content/articles/ferry.md (its note cannot be read)",)
    assert [(one.code, str(one.where)) for one in report.problems] == [
        ("DG020", "content/articles/ferry.edit.yaml:2:1")
    ]
    assert not (site / "site/2026/03/10").exists()


def test_a_file_that_was_saved_twice_is_told_as_long_as_both_are_shown(site: Path) -> None:
    first = next((site / "content").rglob("*.md"))
    second = first.with_name("zz-copy.md")
    shutil.copyfile(first, second)
    for _ in range(2):
        report = build(site)
        (problem,) = (one for one in report.problems if one.code == "DG054")
        assert str(problem.where) == second.relative_to(site).as_posix()
        assert first.relative_to(site).as_posix() in problem.message
    second.with_name("zz-copy.edit.yaml").write_text("draft: true\n")
    assert "DG054" not in {one.code for one in build(site).problems}


def test_two_articles_of_one_name_and_day_are_both_named(site: Path) -> None:
    write_files(site, SITE.replace("content/articles/ferry.md", "content/articles/more/ferry.md"))
    report = build(site)
    (problem,) = report.problems
    assert problem.code == "DG052"
    assert "content/articles/ferry.md" in problem.message
    assert problem.where is not None
    assert problem.where.path == "content/articles/more/ferry.md"


def test_dry_run_says_what_it_would_do_and_writes_nothing(site: Path) -> None:
    report = build(site, BuildOptions(jobs=1, dry_run=True))
    assert "2026/03/10/ferry/index.html" in report.rendered
    assert not (site / "site").exists()


def test_template_that_fails_leaves_the_old_site(site: Path) -> None:
    build(site)
    before = tree_of(site / "site")
    write_files(
        site,
        "-- themes/mine/theme.yaml --\nname: mine\nextends: brief\n"
        "-- themes/mine/templates/edition.html --\n{{ page.no_such_thing }}\n"
        "-- config.yaml --\ntheme: {name: mine}\nextract: {engine: rules}\n",
    )
    with pytest.raises(DigestError) as caught:
        build(site)
    assert caught.value.where is not None
    assert caught.value.where.path.endswith("mine/templates/edition.html")
    assert tree_of(site / "site") == before


CHANGES = {
    "an article's body": ("content/articles/ferry.md", "four ships", "five ships"),
    "a headline": ("content/articles/dairy.md", "pays a fine", "is fined"),
    "a date": ("content/articles/ferry.md", "2026-03-10", "2026-03-09"),
    "a setting": ("config.yaml", "title: Brief", "title: Courier"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_build_after_a_change_equals_a_clean_one(site: Path, tmp_path: Path, change: str) -> None:
    build(site)
    path, old, new = CHANGES[change]
    file = site / path
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    build(site)
    clean = tmp_path / "clean" / "site"
    state = tmp_path / "clean" / "state"
    build(site, BuildOptions(jobs=1, output=clean, state=state, cache=False))
    assert tree_of(site / "site") == tree_of(clean)


def _environments() -> Iterator[dict[str, str]]:
    yield {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "1"}
    yield {"TZ": "America/Los_Angeles", "LC_ALL": "de_DE.UTF-8", "PYTHONHASHSEED": "2"}


def test_machine_zone_and_hash_seed_do_not_matter(site: Path, tmp_path: Path) -> None:
    trees = []
    for number, environment in enumerate(_environments()):
        output = tmp_path / f"out{number}" / "site"
        subprocess.run(
            [
                *(sys.executable, "-m", "digest", "--root", site, "--now", NOW.isoformat()),
                *("build", "--no-cache", "--output-dir", output, "--jobs", str(number + 1)),
            ],
            cwd=ROOT,
            env={**os.environ, **environment},
            check=True,
            capture_output=True,
        )
        trees.append(tree_of(output))
    assert trees[0] == trees[1]


def test_figures_of_a_text_need_no_model() -> None:
    script = (
        "import sys, digest\n"
        "found = digest.find_figures('It paid ₩2 trillion ($1.4bn).')\n"
        "print(found[0].low, found[0].unit, found[0].stated.text, 'spacy' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["2000000000000", "KRW", "$1.4bn", "False"]


def test_note_beside_no_article_is_named(site: Path) -> None:
    (site / "content/articles/fery.edit.yaml").write_text("draft: true\n", "utf-8")
    (site / "content/articles/dairy.md.edit.yaml").write_text("draft: true\n", "utf-8")
    report = build(site)
    assert report.held == (
        "content/articles/dairy.md (draft)",
        "content/articles/ferry.md (content/articles/fery.edit.yaml may be meant for it)",
    )
    (problem,) = report.problems
    assert (problem.code, str(problem.where)) == ("DG022", "content/articles/fery.edit.yaml")


FEED = """-- content/articles/bay.xml --
<rss version="2.0"><channel><title>Bay Post</title>
<item><title>Two ports</title><pubDate>Tue, 10 Mar 2026 06:00:00 GMT</pubDate>
<description>Brenova said on Tuesday that it would build two ports.</description></item>
<item><title>One mill</title><pubDate>Tue, 10 Mar 2026 07:00:00 GMT</pubDate>
<description>Lumo said on Tuesday that it would close a mill in the north.</description></item>
</channel></rss>
"""


def test_article_of_a_feed_has_its_own_note(site: Path) -> None:
    write_files(site, FEED)
    (site / "content/articles/bay.edit.yaml").write_text("section: Coast\n", "utf-8")
    (site / "content/articles/bay.two-ports.edit.yaml").write_text("draft: true\n", "utf-8")
    (site / "content/articles/bay.one-mil.edit.yaml").write_text("weight: 3\n", "utf-8")
    report = build(site)
    assert report.held == ("content/articles/bay.xml (draft)",)
    assert "Coast" in (site / "site/2026/03/10/one-mill/index.html").read_text("utf-8")
    (problem,) = report.problems
    assert (problem.code, str(problem.where), problem.hint) == (
        "DG022",
        "content/articles/bay.one-mil.edit.yaml",
        'did you mean "one-mill"?',
    )


@pytest.mark.parametrize(
    ("note", "says", "held"),
    [
        ("Z.edit.yaml", "draft: true", True),
        ("Z.md.edit.yaml", "publish_at: 2099-01-01", True),
        ("old/z.edit.yaml", "draft: true", True),
        ("Z.edit.yaml", "drat: true", True),
        ("Z.edit.yaml", "draft: false", False),
        ("Z.edit.yaml", "section: Coast", False),
        ("unlike.edit.yaml", "draft: true", False),
    ],
)
def test_article_waits_for_a_note_that_a_slip_keeps_from_it(
    site: Path, note: str, says: str, *, held: bool
) -> None:
    write_files(site, HIDDEN.format(name="z", keys="date: 2026-03-10"))
    write_files(site, f"-- content/articles/{note} --\n{says}\n")
    report = build(site)
    waits = f"content/articles/z.md (content/articles/{note} may be meant for it)"
    assert report.held == ((waits,) if held else ())
    assert (site / "site/2026/03/10/z").exists() is not held
    assert "DG022" in {problem.code for problem in report.problems}


def test_article_of_a_feed_waits_for_a_note_of_nearly_its_name(site: Path) -> None:
    write_files(site, FEED)
    (site / "content/articles/bay.one-mil.edit.yaml").write_text("draft: true\n", "utf-8")
    note = "content/articles/bay.one-mil.edit.yaml"
    assert build(site).held == (f"content/articles/bay.xml ({note} may be meant for it)",)
    assert (site / "site/2026/03/10/two-ports").exists()


def test_note_of_nearly_the_name_holds_an_article_back(site: Path) -> None:
    write_files(site, HIDDEN.format(name="harbour", keys="date: 2026-03-10"))
    (path,) = site.rglob("harbour.md")
    path.with_name("harbor.edit.yaml").write_text("draft: true\n", "utf-8")
    build(site)
    assert not (site / "site/2026/03/10/harbour").exists()


def test_article_of_a_feed_waits_while_its_note_cannot_be_read(site: Path) -> None:
    write_files(site, FEED)
    (site / "content/articles/bay.two-ports.edit.yaml").write_text("drat: true\n", "utf-8")
    report = build(site)
    assert report.held == ("content/articles/bay.xml (its note cannot be read)",)
    assert (site / "site/2026/03/10/one-mill").exists()


def test_article_whose_order_cannot_be_read_waits_and_fails_the_build(site: Path) -> None:
    write_files(site, HIDDEN.format(name="secret", keys="date: 2026-03-10\npublish_at: soon"))
    report = build(site)
    assert report.held == ("content/articles/secret.md (its publish_at cannot be read)",)
    assert [(one.code, one.severity) for one in report.problems] == [
        ("DG016", Severity.WARNING),
        ("DG053", Severity.ERROR),
    ]
    assert not (site / "site/2026/03/10/secret").exists()


def test_file_that_no_reader_takes_is_named(site: Path) -> None:
    (site / "content/articles/harbour.docx").write_bytes(b"PK")
    report = build(site)
    (problem,) = report.problems
    assert (problem.code, problem.message) == ("DG014", "left out: no reader takes .docx files")


def test_moment_without_a_zone_is_refused(site: Path) -> None:
    with pytest.raises(DigestError, match="aware"):
        digest.build(site, now=NOW.replace(tzinfo=None))
