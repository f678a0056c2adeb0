from pathlib import Path

import pytest

from digest.serve.preview import LOOKED_NOW, MOST_LOOKED, Preview
from tests.helpers import write_files

NEW = {"a/index.html": b"new a\n"}


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    """Show a site whose page was edited: a page is shown ahead, and by now the site has it too."""
    write_files(tmp_path / "site", "-- index.html --\nhome\n-- a/index.html --\nnew a\n")
    shown = Preview()
    shown.show_site(tmp_path / "site", (), None)
    shown.look("index.html")
    shown.look("a/index.html")
    shown.show_ahead(NEW, None)
    return shown


def test_browsers_stay_when_the_site_holds_what_was_shown_ahead_of_it(preview: Preview) -> None:
    before = preview.shown
    assert preview.complete(["a/index.html", "a/index.json", "feed.xml"])
    assert (preview.shown.ahead, preview.shown.version) == ({}, before.version)


def test_browsers_go_on_where_another_page_that_was_looked_at_changed(preview: Preview) -> None:
    assert not preview.complete(["a/index.html", "index.html"])


def test_browsers_go_on_where_the_site_came_out_otherwise(preview: Preview) -> None:
    preview.show_ahead({"a/index.html": b"newer a\n"}, None)
    assert not preview.complete(["a/index.html"])


def test_browsers_go_on_where_a_page_shown_ahead_is_gone(preview: Preview) -> None:
    preview.show_ahead({"b/index.html": b"b\n"}, None)
    assert not preview.complete(["a/index.html"])


def test_what_is_shown_ahead_adds_up_until_the_site_is_built(preview: Preview) -> None:
    preview.show_ahead({"b/index.html": b"b\n"}, "/b/")
    assert (preview.shown.ahead, preview.shown.page) == (NEW | {"b/index.html": b"b\n"}, "/b/")
    preview.show_site(Path("site"), (), None)
    assert preview.shown.ahead == {}


def test_a_failure_takes_back_what_was_shown_ahead(preview: Preview) -> None:
    preview.show_failure(())
    assert preview.shown.ahead == {}


def test_the_pages_looked_at_last_are_known_the_newest_first(preview: Preview) -> None:
    preview.look("index.html")
    assert preview.looked == ("index.html", "a/index.html")
    for number in range(MOST_LOOKED):
        preview.look(f"{number}.html")
    last = range(MOST_LOOKED - 1, MOST_LOOKED - 1 - LOOKED_NOW, -1)
    assert preview.looked == tuple(f"{number}.html" for number in last)


def test_browsers_go_on_where_more_pages_were_looked_at_than_are_known(preview: Preview) -> None:
    for number in range(MOST_LOOKED):
        preview.look(f"{number}.html")
    assert not preview.complete(["a/index.html"])
