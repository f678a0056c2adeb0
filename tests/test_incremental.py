"""Whatever is done to a site, the next build makes of it what a clean one would, byte for byte."""

import os
import shutil
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import digest
from digest.clock import system_nanoseconds
from digest.commands.ahead import Ahead
from digest.commands.build import BuildOptions
from digest.commands.making import PASSING, Planned
from digest.config_file import load_config
from digest.model.report import BuildReport
from digest.signatures import is_settled, walk_signatures
from digest.store.cache import Store
from tests.golden.refresh import tree_of
from tests.helpers import write_files
from tests.sites import FERRY_SITE

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)

ARTICLE = """\
---
title: {title}
date: {date}
---

{name} will buy Zenobia Castings for €{amount}m, {name} said.
"""

NAMES = st.sampled_from(["ferry", "dairy", "mill", "quarry"])
DAYS = st.sampled_from(["2026-03-09", "2026-03-10", "2026-03-11"])
AMOUNTS = st.integers(min_value=1, max_value=9)
NOTES = st.sampled_from(["draft: true\n", "headline: Quillon waits\n", "slug: other\n", "dra"])
CONFIGS = st.sampled_from(
    [
        "title: Brief",
        "title: Courier",
        "title: Brief\nfeeds: {limit: 1}",
        "title: Brief\npermalinks: {entry: '/{slug}/'}",
        "title: Brief\ncurrency: {base: GBP}",
        "title: Brief\ntheme: {name: mine}",
    ]
)
PARTS = ("content", "themes")
"""Folders of what the site is made from."""
THEME = """\
-- themes/mine/theme.yaml --
name: mine
extends: brief
-- themes/mine/templates/archive.html --
{{% extends "base.html" %}}
{{% block content %}}<h1>{heading}</h1>{{% endblock %}}
-- themes/mine/templates/entry.html --
{{% extends "brief/entry.html" %}}
{{% block skip %}}{heading}{{% endblock %}}
"""

FRAME = """\
-- themes/mine/templates/base.html --
<!doctype html>
<title>{{% block title %}}{{% endblock %}}</title>
<link rel="stylesheet" href="{{{{ asset('brief.css') }}}}">
{{% block skip %}}{{% endblock %}}
{{% block content %}}{{% endblock %}}
<footer>{footer} {{{{ chrome.archive | href }}}}</footer>
-- themes/mine/static/brief.css --
footer {{ color: {colour} }}
"""


class Site(RuleBasedStateMachine):
    """A site at the hands of an editor, a designer and of somebody who meddles with the output."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="digest-incremental-"))
        self.root = write_files(self.place / "brief", FERRY_SITE)
        write_files(self.root, THEME.format(heading="All"))
        self.now = NOW
        self.planned: list[Planned] = []
        self.before: dict[Path, bytes] = {}

    def teardown(self) -> None:
        shutil.rmtree(self.place)

    def article(self, name: str) -> Path:
        return self.root / "content/articles" / f"{name}.md"

    @rule(name=NAMES, day=DAYS, amount=AMOUNTS, title=st.sampled_from(["Sale", "Deal"]))
    def write_an_article(self, name: str, day: str, amount: int, title: str) -> None:
        text = ARTICLE.format(name="Quillon Foundry", title=title, date=day, amount=amount)
        self.article(name).write_text(text, "utf-8")

    @rule(name=NAMES, amount=AMOUNTS)
    def change_a_byte_and_set_the_old_time(self, name: str, amount: int) -> None:
        file = self.article(name)
        if file.exists():
            times = file.stat()
            text = file.read_text("utf-8")
            digit = text.find("€") + 1
            file.write_text(f"{text[:digit]}{amount}{text[digit + 1 :]}", "utf-8")
            os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))

    @rule(name=NAMES, other=NAMES)
    def rename_an_article(self, name: str, other: str) -> None:
        if self.article(name).exists():
            self.article(name).rename(self.article(other))

    @rule(name=NAMES)
    def delete_an_article(self, name: str) -> None:
        self.article(name).unlink(missing_ok=True)

    @rule(name=NAMES, note=NOTES)
    def write_a_note(self, name: str, note: str) -> None:
        self.article(name).with_suffix(".edit.yaml").write_text(note, "utf-8")

    @rule(name=NAMES)
    def delete_a_note(self, name: str) -> None:
        self.article(name).with_suffix(".edit.yaml").unlink(missing_ok=True)

    @rule(config=CONFIGS)
    def change_the_settings(self, config: str) -> None:
        text = f"{config}\nbase_url: https://brief.example/\nextract: {{engine: rules}}\n"
        (self.root / "config.yaml").write_text(text, "utf-8")

    @rule(heading=st.sampled_from(["All", "Old"]))
    def change_the_theme(self, heading: str) -> None:
        write_files(self.root, THEME.format(heading=heading))

    @rule(footer=st.sampled_from(["Us", "We"]), colour=st.sampled_from(["red", "blue"]))
    def change_the_frame_of_the_theme(self, footer: str, colour: str) -> None:
        write_files(self.root, FRAME.format(footer=footer, colour=colour))

    @rule()
    def remove_the_site(self) -> None:
        shutil.rmtree(self.root / "site", ignore_errors=True)

    @rule(days=st.integers(min_value=-2, max_value=2))
    def let_days_go_by(self, days: int) -> None:
        self.now = NOW + timedelta(days=days)

    @rule()
    def let_files_grow_old_enough_to_be_trusted(self) -> None:
        let_files_grow_old(self.root)

    @rule(number=st.integers(min_value=0, max_value=30), delete=st.booleans())
    def meddle_with_the_output(self, number: int, *, delete: bool) -> None:
        files = sorted(path for path in (self.root / "site").rglob("*") if path.is_file())
        if not files:
            return
        file = files[number % len(files)]
        if delete:
            file.unlink()
        else:
            file.write_bytes(file.read_bytes()[:-1] + b"?")

    @rule(
        name=st.sampled_from(["store", "site-*/tree", "site-*/last"]),
        cut=st.booleans(),
    )
    def damage_the_state(self, name: str, *, cut: bool) -> None:
        for file in (self.root / ".digest").glob(name):
            data = file.read_bytes()
            half = len(data) // 2
            file.write_bytes(data[:half] if cut else data[:half] + b"x" + data[half + 1 :])

    @rule()
    def build_into_another_folder(self) -> None:
        options = BuildOptions(jobs=1, output=self.place / "other")
        digest.build(self.root, now=self.now, options=options)

    @rule(keep=st.booleans())
    def build_as_with_flags(self, *, keep: bool) -> None:
        options = BuildOptions(jobs=1, dry_run=keep, cache=keep)
        digest.build(self.root, now=self.now, options=options)

    @invariant()
    def next_build_equals_a_clean_one(self) -> None:
        ahead = self.make_ahead()
        planned: list[Planned] = []
        options = BuildOptions(jobs=1, on_plan=planned.append)
        assert_built_like_a_clean_one(self.root, self.place / "clean", self.now, options)
        assert ahead == {path: (self.root / "site" / path).read_bytes() for path in ahead}
        self.planned = [*self.planned, *planned][-1:]
        self.before = self.inputs()

    def inputs(self) -> dict[Path, bytes]:
        """Return all files that the site is made from."""
        found = (path for name in PARTS for path in sorted((self.root / name).rglob("*")))
        files = {path: path.read_bytes() for path in found if path.is_file()}
        return files | {self.root / "config.yaml": (self.root / "config.yaml").read_bytes()}

    def make_ahead(self) -> dict[str, bytes]:
        """Return what a preview shows of the next build before that is done."""
        now = self.inputs()
        paths = self.before.keys() | now.keys()
        changed = {path for path in paths if self.before.get(path) != now.get(path)}
        if not self.planned or not changed or self.root / "config.yaml" in changed:
            return {}
        with closing(Store(self.root / ".digest/store", counts=False)) as store:
            ahead = Ahead(
                root=self.root,
                config=load_config(self.root),
                planned=self.planned[0],
                store=store,
                now=self.now,
            )
            return ahead.make(changed, list(tree_of(self.root / "site")))


def let_files_grow_old(root: Path) -> None:
    """Wait until a later change of any file of a site would show in its times."""
    for folder in (root, root / ".digest"):
        while not all(
            is_settled(seen, system_nanoseconds()) for _, seen in walk_signatures(folder)
        ):
            pass


def assert_built_like_a_clean_one(
    root: Path, clean: Path, now: datetime, how: BuildOptions | None = None
) -> None:
    """Build a site with what was kept of it, and without in another folder; compare all bytes."""
    report = digest.build(root, now=now, options=how or BuildOptions(jobs=1))
    shutil.rmtree(clean, ignore_errors=True)
    options = BuildOptions(jobs=1, cache=False, output=clean / "site", state=clean / "state")
    other = digest.build(root, now=now, options=options)
    assert tree_of(root / "site") == tree_of(clean / "site")
    assert told_of_content(report) == told_of_content(other)


def told_of_content(report: BuildReport) -> tuple[object, ...]:
    """Return what a report says of the content, and not of the disk or of what was done."""
    problems = [problem for problem in report.problems if problem.code not in PASSING]
    return report.entries, report.editions, report.held, problems


TestSite = Site.TestCase
TestSite.settings = settings(max_examples=12, stateful_step_count=10)


class PatientSite(Site):
    """The same site, built when its files are old enough to be known, with nobody looking on."""

    @invariant()
    def next_build_equals_a_clean_one(self) -> None:
        let_files_grow_old(self.root)
        assert_built_like_a_clean_one(self.root, self.place / "clean", self.now)

    @rule(name=NAMES, amount=AMOUNTS, orders=st.sampled_from(["", "draft: true\n", "weight: -9\n"]))
    def edit_an_article(self, name: str, amount: int, orders: str) -> None:
        file = self.article(name)
        if file.exists():
            head, _, body = file.read_text("utf-8").rpartition("---\n")
            kept = [line for line in head.splitlines() if line.startswith(("title:", "date:"))]
            stated = "\n".join(("---", *kept, f"{orders}---\n"))
            file.write_text(f"{stated}{body}\nIt paid €{amount}m for the yard.\n", "utf-8")

    @rule(name=NAMES, other=NAMES)
    def write_what_another_article_says(self, name: str, other: str) -> None:
        if self.article(name).exists() and self.article(other).exists():
            self.article(name).write_bytes(self.article(other).read_bytes())

    @rule(name=NAMES, other=NAMES)
    def let_articles_change_places(self, name: str, other: str) -> None:
        if self.article(name).exists() and self.article(other).exists():
            first, second = self.article(name).read_bytes(), self.article(other).read_bytes()
            self.article(name).write_bytes(second)
            self.article(other).write_bytes(first)


TestPatientSite = PatientSite.TestCase
TestPatientSite.settings = settings(max_examples=10, stateful_step_count=10)


AROUND_A_DAY = {
    "number": ({"mill": 7, "dairy": 9}, {"dairy": 9}),
    "previous": ({"mill": 8}, {"mill": 9}),
    "next": ({"dairy": 11}, {"dairy": 12}),
    "next and latest": ({"mill": 9}, {"mill": 9, "dairy": 11}),
    "in_feed": ({"dairy": 11, "quarry": 11}, {"dairy": 11}),
}
"""What changes of the place of 10 March, and the days of the other articles before and after."""


@pytest.mark.parametrize("field", AROUND_A_DAY)
def test_a_day_is_planned_anew_when_only_its_place_changes(tmp_path: Path, field: str) -> None:
    root = write_files(tmp_path / "brief", FERRY_SITE)
    with (root / "config.yaml").open("a", encoding="utf-8") as config:
        config.write("feeds: {limit: 2}\n")
    articles = root / "content/articles"
    for days in AROUND_A_DAY[field]:
        for name in ("mill", "dairy", "quarry"):
            (articles / f"{name}.md").unlink(missing_ok=True)
        for name, day in days.items():
            date = f"2026-03-{day:02}"
            text = ARTICLE.format(name="Quillon Foundry", title=name, date=date, amount=5)
            (articles / f"{name}.md").write_text(text, "utf-8")
        assert_built_like_a_clean_one(root, tmp_path / "clean", NOW)


def test_a_removed_site_is_built_though_what_was_known_of_it_is_damaged(tmp_path: Path) -> None:
    root = write_files(tmp_path / "brief", FERRY_SITE)
    for _ in range(2):
        let_files_grow_old(root)
        assert_built_like_a_clean_one(root, tmp_path / "clean", NOW)
    for tree in (root / ".digest").glob("site-*/tree"):
        tree.write_bytes(tree.read_bytes()[:-9])
    shutil.rmtree(root / "site")
    assert_built_like_a_clean_one(root, tmp_path / "clean", NOW)


def test_what_others_put_into_the_site_outlives_builds_with_and_without_changes(
    tmp_path: Path,
) -> None:
    root = write_files(tmp_path / "brief", FERRY_SITE)
    for _ in range(2):
        let_files_grow_old(root)
        digest.build(root, now=NOW)
    page = next(path for path in (root / "site").rglob("*.html") if "ferry" in path.as_posix())
    own = page.with_name("own.txt")
    own.write_text("own")
    let_files_grow_old(root)
    assert not digest.build(root, now=NOW).rendered
    with (root / "content/articles/ferry.md").open("a", encoding="utf-8") as article:
        article.write("\nIt had set aside €3m for repairs, it said.\n")
    let_files_grow_old(root)
    report = digest.build(root, now=NOW)
    assert page.relative_to(root / "site").as_posix() in report.rendered
    assert own.read_text() == "own"


STORY = """\
Quillon Foundry will buy {name} Castings for €4m, it said on Monday. The foundry employs 300 people
in two towns by the sea, and will keep all of them, its owner told reporters in the harbour.

The owner bought the works from the state in 1998, and has built ships' bells there since then.
"""
EDITS = {
    "words": ("€4m", "€5m", 4),
    "title": ("title: Sale", "title: Deal", 6),
    "nothing": ("title", "title", 0),
    "place": ("date: 2026-03-09", "date: 2026-03-09\nweight: -9", None),
    "day": ("2026-03-09", "2026-03-08", None),
    "draft": ("title", "draft: true\ntitle", None),
    "slug": ("title", "slug: works\ntitle", None),
}
"""What is edited of an old article, and how many files that changes; None: it may be any."""


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_that_reaches_no_further_than_its_day_plans_no_other(
    tmp_path: Path, edit: str
) -> None:
    root = write_files(tmp_path / "brief", FERRY_SITE)
    article = root / "content/articles/mill.md"
    for name, day in (("mill", 9), ("dairy", 9), ("quarry", 11)):
        head = f"---\ntitle: Sale of {name}\ndate: 2026-03-{day:02}\n---\n\n"
        article.with_stem(name).write_text(head + STORY.format(name=name.title()), "utf-8")
    for _ in range(2):
        let_files_grow_old(root)
        digest.build(root, now=NOW)
    old, new, files = EDITS[edit]
    before = article.read_text("utf-8")
    article.write_text(before.replace(old, new, 1), "utf-8")
    let_files_grow_old(root)
    stages: list[str] = []
    options = BuildOptions(jobs=1, on_progress=lambda stage, _done, _all: stages.append(stage))
    clean = tmp_path / "clean"
    assert_built_like_a_clean_one(root, clean, NOW, options)
    assert ("days" in stages) == (files is None)
    let_files_grow_old(root)
    article.write_text(before, "utf-8")
    let_files_grow_old(root)
    report = digest.build(root, now=NOW)
    assert files is None or len(report.rendered) == files
    assert_built_like_a_clean_one(root, clean, NOW)
