"""The real command line and a real browser: from an article's file to its sentence on a page."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page

from tests.golden.refresh import tree_of
from tests.helpers import ROOT, write_files
from tests.processes import running

pytestmark = pytest.mark.system

SITE = """\
-- config.yaml --
title: The Strait Brief
base_url: https://strait.example/
extract: {engine: rules}
-- content/articles/ferry.md --
---
title: Halmar Ferries orders four battery ships
date: 2026-03-10
publication: The Example Gazette
---

BREKKA — Halmar Ferries has agreed to buy four battery ships from Brekka Yards
for ₩2 trillion ($1.4bn), the two companies said on Tuesday.

“Our passengers will notice the quiet first,” said Ingrid Solheim-Watt,
chief executive of Halmar Ferries.

Halmar Ferries’ shares rose 3.1%.
"""
NOW = "2026-03-12T06:00:00+00:00"


def digest(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "digest", "--root", root, "--now", NOW, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_files(tmp_path, SITE)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder by the standard library's web server; yields its address."""

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(folder))

        def log_message(self, *_args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_reader_follows_a_figure_from_the_edition_to_its_sentence(site: Path, page: Page) -> None:
    digest(site, "build")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "site/index.html").as_uri())
    page.get_by_role("heading", name="Halmar Ferries orders four battery ships").get_by_role(
        "link"
    ).click()
    figure = page.locator("li", has=page.locator('data[value="2000000000000"]')).first
    assert "$1.4bn" in figure.inner_text()
    figure.get_by_role("link", name="source sentence").click()
    sentence = page.locator(":target")
    assert "for ₩2 trillion ($1.4bn)" in sentence.inner_text()
    assert sentence.is_visible()
    assert {url.partition(":")[0] for url in asked} == {"file"}


def test_page_needs_no_script_and_fits_a_phone(site: Path, browser: Browser) -> None:
    digest(site, "build")
    context = browser.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "site/index.html").as_uri())
    assert page.get_by_role("heading", level=1).inner_text()
    width = page.locator("html").bounding_box()
    assert width is not None
    assert width["width"] <= 320
    context.close()


@pytest.fixture
def preview(site: Path) -> Iterator[str]:
    """Run `digest serve` in a process of its own; yields its address."""
    command = [sys.executable, "-m", "digest", "--root", site, "serve", "--port", "0"]
    quiet = {**os.environ, "NO_COLOR": "1"}
    with running(command, stdout=None, stderr=subprocess.PIPE, env=quiet) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if line.startswith("serving "):
                yield line.split()[1]
                break
        else:
            pytest.fail("".join(said))
        process.terminate()
        process.communicate()


def test_preview_shows_an_edited_article_with_no_hand_on_it(
    site: Path, preview: str, page: Page
) -> None:
    page.goto(f"{preview}2026/03/10/ferry/")
    page.get_by_role("heading", name="Halmar Ferries orders four battery ships").wait_for()
    file = site / "content/articles/ferry.md"
    file.write_text(file.read_text("utf-8").replace("orders four", "orders nine"), "utf-8")
    page.get_by_role("heading", name="Halmar Ferries orders nine battery ships").wait_for()
    assert not (site / "site").exists()


def _published(address: str, folder: Path) -> dict[str, bytes]:
    return {path: httpx.get(address + path).content for path in _served_files(folder)}


def _served_files(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in tree_of(folder).items() if not path.startswith(".")}


def test_publishing_to_a_folder_gives_what_the_site_holds_and_then_changes_nothing(
    site: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    target = tmp_path_factory.mktemp("www")
    first = digest(site, "publish", target.as_uri())
    assert "0 unchanged" in first.stderr
    link = (target / "current").readlink()
    with served(target / "current") as address:
        assert _published(address, site / "site") == _served_files(site / "site")
    second = digest(site, "publish", target.as_uri())
    assert "0 sent, 0 deleted" in second.stderr
    assert (target / "current").readlink() == link


def test_publishing_to_a_branch_gives_what_the_site_holds_and_then_changes_nothing(
    site: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "pages.git"
    git = ["git", "-C", str(bare)]
    subprocess.run(["git", "init", "-q", "--bare", bare], check=True)
    digest(site, "publish", f"git+{bare.as_uri()}#gh-pages")
    tip = subprocess.check_output([*git, "rev-parse", "gh-pages"])
    checkout = tmp_path / "checkout"
    subprocess.run(["git", "clone", "-q", "-b", "gh-pages", bare, checkout], check=True)
    assert (checkout / ".nojekyll").is_file()
    assert _served_files(checkout) == _served_files(site / "site")
    again = digest(site, "publish", f"git+{bare.as_uri()}#gh-pages")
    assert "0 sent, 0 deleted" in again.stderr
    assert subprocess.check_output([*git, "rev-parse", "gh-pages"]) == tip
