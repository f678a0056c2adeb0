from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import digest
from digest.commands.ahead import Ahead
from digest.commands.build import BuildOptions
from digest.commands.making import Planned
from digest.config_file import load_config
from digest.store.cache import Store
from tests.helpers import write_files
from tests.sites import FERRY_SITE

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
PAGE = "2026/03/10/ferry/index.html"
EDITION = "2026/03/10/index.html"
MORE = """\
-- content/articles/mill.md --
---
title: Quillon Foundry sells its mill
date: 2026-03-10
---

Quillon Foundry has agreed to sell its mill to Zenobia Castings for €40m, the companies said.
-- content/articles/mill.edit.yaml --
headline: Quillon Foundry parts with its mill
-- themes/mine/theme.yaml --
name: mine
extends: brief
-- themes/mine/templates/base.html --
{% extends "brief/base.html" %}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    site = write_files(tmp_path / "brief", FERRY_SITE)
    with (site / "config.yaml").open("a", encoding="utf-8") as config:
        config.write("theme: {name: mine}\n")
    return write_files(site, MORE)


def build(root: Path, now: datetime = NOW) -> list[Planned]:
    planned: list[Planned] = []
    digest.build(root, now=now, options=BuildOptions(jobs=1, on_plan=planned.append))
    return planned


def look_ahead(
    root: Path, planned: Planned, changed: set[Path], *looked: str, now: datetime = NOW
) -> dict[str, bytes]:
    with closing(Store(root / ".digest/store", counts=False)) as store:
        ahead = Ahead(root=root, config=load_config(root), planned=planned, store=store, now=now)
        return ahead.make(changed, looked)


def edit(path: Path, old: str, new: str) -> set[Path]:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return {path}


def edit_an_article(root: Path) -> set[Path]:
    return edit(root / "content/articles/ferry.md", "€212m", "€213m")


def retitle_an_article(root: Path) -> set[Path]:
    return edit(root / "content/articles/ferry.md", "Halmar Ferries orders", "Halmar orders")


def edit_a_note(root: Path) -> set[Path]:
    return edit(root / "content/articles/mill.edit.yaml", "parts with", "sells")


def edit_a_template(root: Path) -> set[Path]:
    return edit(root / "themes/mine/templates/base.html", "%}\n", "%}\n{# anew #}\n")


def rename_the_site(root: Path) -> set[Path]:
    return edit(root / "config.yaml", "title: Brief", "title: The Ferry Post")


def put_a_note(root: Path) -> set[Path]:
    path = root / "content/articles/ferry.edit.yaml"
    path.write_text("headline: Ferries are ordered\n", "utf-8")
    return {path}


def remove_a_note(root: Path) -> set[Path]:
    (root / "content/articles/mill.edit.yaml").unlink()
    return {root / "content/articles/mill.edit.yaml"}


def replace_a_note(root: Path) -> set[Path]:
    """Let another note take the place of one."""
    (root / "content/articles/mill.edit.yaml").unlink()
    path = root / "content/articles/mill.md.edit.yml"
    path.write_text("headline: A mill is sold\n", "utf-8")
    return {path, root / "content/articles/mill.edit.yaml"}


def edit_an_article_and_put_a_note(root: Path) -> set[Path]:
    return edit_an_article(root) | put_a_note(root)


def edit_all_three(root: Path) -> set[Path]:
    return edit_an_article(root) | edit_a_note(root) | edit_a_template(root)


@pytest.mark.parametrize(
    "change",
    [
        edit_an_article,
        retitle_an_article,
        edit_a_note,
        put_a_note,
        remove_a_note,
        replace_a_note,
        edit_an_article_and_put_a_note,
        edit_a_template,
        rename_the_site,
        edit_all_three,
    ],
)
def test_pages_made_ahead_are_those_of_the_build(
    root: Path, change: Callable[[Path], set[Path]]
) -> None:
    (planned,) = build(root)
    looked = [path.relative_to(root / "site").as_posix() for path in (root / "site").rglob("*")]
    ahead = look_ahead(root, planned, change(root), *looked)
    build(root)
    assert {PAGE, EDITION, "index.html"} <= ahead.keys()
    assert ahead == {path: (root / "site" / path).read_bytes() for path in ahead}


def test_an_articles_own_page_is_made_though_nobody_looks_at_it(root: Path) -> None:
    (planned,) = build(root)
    assert [*look_ahead(root, planned, edit_an_article(root))] == [PAGE]


def hold_back(root: Path) -> set[Path]:
    return edit(root / "content/articles/mill.edit.yaml", "headline:", "draft: true\nheadline:")


def break_a_note(root: Path) -> set[Path]:
    return edit(root / "content/articles/mill.edit.yaml", "headline:", "headlin:")


def move_to_another_day(root: Path) -> set[Path]:
    return edit(root / "content/articles/ferry.md", "2026-03-10", "2026-03-09")


def delete(root: Path) -> set[Path]:
    (root / "content/articles/ferry.md").unlink()
    return {root / "content/articles/ferry.md"}


def add(root: Path) -> set[Path]:
    path = root / "content/articles/dairy.md"
    path.write_text("Quillon Dairy will buy a mill for €3m, it said.\n", "utf-8")
    return {path}


def put_a_note_on_nothing(root: Path) -> set[Path]:
    path = root / "content/articles/dairy.edit.yaml"
    path.write_text("headline: A dairy is sold\n", "utf-8")
    return {path}


def list_a_player(root: Path) -> set[Path]:
    path = root / "content/players.yaml"
    path.write_text("- {name: Quillon Foundry, kind: company}\n", "utf-8")
    return {path} | edit_an_article(root) | edit_a_template(root)


@pytest.mark.parametrize(
    "change",
    [
        hold_back,
        break_a_note,
        move_to_another_day,
        delete,
        add,
        put_a_note_on_nothing,
        list_a_player,
    ],
)
def test_what_may_show_on_other_pages_waits_for_the_build(
    root: Path, change: Callable[[Path], set[Path]]
) -> None:
    (planned,) = build(root)
    assert look_ahead(root, planned, change(root), PAGE, EDITION) == {}


def test_nothing_is_made_ahead_once_an_embargo_has_ended(root: Path) -> None:
    edit(root / "content/articles/mill.edit.yaml", "headline:", "publish_at: 2026-03-13\nheadline:")
    (planned,) = build(root)
    changed, later = edit_an_article(root), NOW + timedelta(days=2)
    assert look_ahead(root, planned, changed, PAGE, now=later) == {}
    assert [*look_ahead(root, planned, changed, PAGE)] == [PAGE]


def test_nothing_is_made_ahead_of_entries_that_the_store_lost(root: Path) -> None:
    (planned,) = build(root)
    (root / ".digest/store").unlink()
    assert look_ahead(root, planned, edit_a_note(root), EDITION) == {}
