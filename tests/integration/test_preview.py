import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from html import escape
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from digest.errors import ReadError, Where
from digest.model.report import BuildReport
from tests.helpers import write_files
from tests.processes import running
from tests.sites import FERRY_SITE, write

SERVE = """
import sys
from pathlib import Path
from digest.commands.serve import ServeOptions, serve
from digest.config import Config
from tests.integration.test_preview import Builds
def say(line): print(line, flush=True)
def tell(problems):
    for problem in problems: print(problem.message, flush=True)
root = Path(sys.argv[1])
port, build = int(sys.argv[2]), Builds(root)
options = ServeOptions(port=port, build=build, load=Config, say=say, tell=tell)
sys.exit(serve(root, Config(), options=options))
"""
SITE = """
import sys
from functools import partial
from pathlib import Path
from digest.commands.serve import ServeOptions, serve
from digest.config_file import load_config
def say(line): print(line, flush=True)
def tell(problems):
    for problem in problems: print(problem.message, flush=True)
root = Path(sys.argv[1])
options = ServeOptions(port=0, load=partial(load_config, root), say=say, tell=tell)
sys.exit(serve(root, load_config(root), options=options))
"""
INTERRUPTED = """
import signal, sys, threading
from urllib.request import urlopen
from digest.serve.loop import Stopped, ended_by_signals
from digest.serve.preview import Preview
from digest.serve.server import App, Server, open_door
class Interrupted(App):
    async def __call__(self, scope, receive, send):
        signal.raise_signal(int(sys.argv[1]))
        await super().__call__(scope, receive, send)
def ask():
    try: urlopen(door.address)
    except OSError: pass
sock, door = open_door("127.0.0.1", 0, strict=True, say=print)
preview = Preview()
server = Server(Interrupted(preview, door), preview)
asking = threading.Thread(target=ask)
asking.start()
ended = False
try:
    with ended_by_signals(): server.run([sock])
except (KeyboardInterrupt, Stopped): ended = True
asking.join()
sock.close()
print(ended)
"""
PAGE = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
</head><body><main>{}</main></body></html>
"""


class Builds:
    """A small builder: every file of the content is a page, an empty one is an error."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def __call__(self, _config: object, folder: Path) -> BuildReport:
        pages = {}
        for path in sorted((self.root / "content").glob("*.txt")):
            text = path.read_text()
            if not text:
                raise ReadError("the <file> is empty", where=Where(f"content/{path.name}"))
            pages[f"{path.stem}.html"] = PAGE.format(escape(text))
        return write(folder.parent, pages)


PATIENCE = 60
"""Seconds that a preview has for what a test waits for; it is ended then, and its words told."""


@dataclass
class Preview:
    """A preview in a process of its own."""

    process: subprocess.Popen[str]
    root: Path
    temp: Path
    address: str = ""
    said: list[str] = field(default_factory=list)

    def wait_for(self, words: str) -> list[str]:
        """Return the lines that it says up to the one with these words."""
        assert self.process.stdout is not None
        begun = len(self.said)
        with self._patience():
            for line in self.process.stdout:
                self.said.append(line.strip())
                if words in line:
                    return self.said[begun:]
        pytest.fail(f"the preview ended without {words!r}: {self.said}")

    def wait_to_serve(self, path: str, words: str) -> str:
        """Return a page that it serves, once these words are on it."""
        page = ""
        with self._patience(), suppress(OSError, HTTPException):
            while words not in page:
                page = ask(self.address, path)
        if words in page:
            return page
        rest, _ = self.process.communicate()
        pytest.fail(f"the preview did not show {words!r} at {path}: {self.said} {rest}\n{page}")

    @contextmanager
    def _patience(self) -> Iterator[None]:
        """End the preview where it takes too long."""
        timer = threading.Timer(PATIENCE, self.process.kill)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def edit(self, text: str) -> None:
        """Save as editors do: a new file, renamed."""
        draft = self.root / "content/.index.txt.swp"
        draft.write_text(text)
        draft.replace(self.root / "content/index.txt")


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    root = write_files(tmp_path / "project", "-- content/index.txt --\nfirst words\n")
    temp = tmp_path / "temp"
    temp.mkdir()
    command = [sys.executable, "-c", SERVE, str(root), "0"]
    with running(command, env={**os.environ, "TMPDIR": str(temp)}) as process:
        started = Preview(process, root, temp)
        line = started.wait_for("serving")[-1]
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert found
        started.address = found[0]
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page in a real browser."""
    opened = browser.new_page()
    yield opened
    opened.close()


@pytest.mark.system
def test_a_browser_shows_an_edit_with_no_hand_on_it(preview: Preview, page: Page) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text))
    page.goto(preview.address)
    for text in ("second words", "third <b>words</b>", "fourth words"):
        preview.edit(text)
        page.get_by_text(text, exact=True).wait_for()
    assert errors == []


@pytest.mark.system
def test_a_browser_shows_an_error_over_the_last_good_page(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    preview.edit("")
    page.get_by_role("alert").wait_for()
    assert page.get_by_role("listitem").inner_text() == (
        "content/index.txt DG010: the <file> is empty"
    )
    assert page.locator("main").inner_text() == "first words"
    color = page.get_by_role("alert").evaluate("node => getComputedStyle(node).position")
    assert color == "fixed"
    preview.edit("mended")
    page.get_by_text("mended", exact=True).wait_for()
    assert page.get_by_role("alert").count() == 0


@pytest.mark.system
def test_a_browser_follows_a_preview_that_is_started_again(preview: Preview, page: Page) -> None:
    page.goto(preview.address)
    preview.process.send_signal(signal.SIGINT)
    preview.process.wait()
    (preview.root / "content/index.txt").write_text("words while it slept")
    port = preview.address.rstrip("/").rpartition(":")[2]
    command = [sys.executable, "-c", SERVE, str(preview.root), port]
    with running(command) as again:
        page.get_by_text("words while it slept", exact=True).wait_for()
        again.send_signal(signal.SIGINT)
        again.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_end_leaves_nothing_behind(preview: Preview, number: signal.Signals) -> None:
    connection = HTTPConnection(preview.address.split("/")[2], timeout=60)
    connection.request("GET", "/_digest/events")
    response = connection.getresponse()
    assert response.readline() == b"retry: 500\n"
    preview.process.send_signal(number)
    assert preview.process.wait() == 130
    assert list(preview.temp.iterdir()) == []
    assert sorted(path.name for path in preview.root.rglob("*")) == ["content", "index.txt"]
    connection.close()


def test_edits_of_a_site_in_haste_all_come_through(tmp_path: Path) -> None:
    root = write_files(tmp_path / "brief", FERRY_SITE)
    article = root / "content/articles/ferry.md"
    text = article.read_text("utf-8")
    with running([sys.executable, "-c", SITE, str(root)]) as process:
        started = Preview(process, root, tmp_path)
        started.address = started.wait_for("serving")[-1].split()[1]
        for millions in range(213, 219):
            article.write_text(text.replace("€212m", f"€{millions}m"), "utf-8")
            started.wait_to_serve("/2026/03/10/ferry/", f"€{millions}m")
        started.wait_to_serve("/2026/03/10/ferry/index.json", "€218m")
        for page in ("/", "/2026/03/10/", "/2026/03/10/ferry/"):
            assert "€218m" in ask(started.address, page)
        process.send_signal(signal.SIGINT)
        process.communicate()


def test_edits_of_the_settings_come_through(tmp_path: Path) -> None:
    root = write_files(tmp_path / "brief", FERRY_SITE)
    article, config = root / "content/articles/ferry.md", root / "config.yaml"
    text, settings = article.read_text("utf-8"), config.read_text("utf-8")
    with running([sys.executable, "-c", SITE, str(root)]) as process:
        started = Preview(process, root, tmp_path)
        started.address = started.wait_for("serving")[-1].split()[1]
        for title in ("The Post", "The Courier", "The Mail"):
            assert title not in ask(started.address, "/2026/03/10/ferry/")
            config.write_text(settings.replace("Brief", title), "utf-8")
            started.wait_to_serve("/2026/03/10/ferry/", title)
        article.write_text(text.replace("€212m", "€218m"), "utf-8")
        assert "The Mail" in started.wait_to_serve("/2026/03/10/ferry/", "€218m")
        moved = f"{config.read_text('utf-8')}permalinks: {{entry: '/{{year}}/{{slug}}/'}}\n"
        config.write_text(moved, "utf-8")
        assert "The Mail" in started.wait_to_serve("/2026/ferry/", "€218m")
        process.send_signal(signal.SIGINT)
        process.communicate()


def test_edits_of_the_settings_in_haste_all_come_through(tmp_path: Path) -> None:
    root = write_files(tmp_path / "brief", FERRY_SITE)
    article, config = root / "content/articles/ferry.md", root / "config.yaml"
    text, settings = article.read_text("utf-8"), config.read_text("utf-8")
    with running([sys.executable, "-c", SITE, str(root)]) as process:
        started = Preview(process, root, tmp_path)
        started.address = started.wait_for("serving")[-1].split()[1]
        for turn in range(6):
            article.write_text(text.replace("€212m", f"€{213 + turn}m"), "utf-8")
            config.write_text(settings.replace("Brief", f"Post {turn}"), "utf-8")
            started.wait_to_serve("/2026/03/10/ferry/", f"Post {turn}")
        assert "Post 5" in started.wait_to_serve("/2026/03/10/ferry/", "€218m")
        for page in ("/", "/2026/03/10/"):
            assert "€218m" in started.wait_to_serve(page, "Post 5")
        process.send_signal(signal.SIGINT)
        process.communicate()


def ask(address: str, path: str) -> str:
    """Return what a preview serves at a path."""
    connection = HTTPConnection(address.split("/")[2], timeout=PATIENCE)
    with closing(connection):
        connection.request("GET", path)
        return connection.getresponse().read().decode()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_in_the_midst_of_an_answer_is_heard(number: signal.Signals) -> None:
    with running([sys.executable, "-c", INTERRUPTED, int(number)]) as process:
        assert process.communicate()[0] == "True\n"


def test_new_and_deleted_files_are_built(preview: Preview) -> None:
    draft = preview.root / "content/.new.txt.tmp"
    draft.write_text("a new page")
    draft.replace(preview.root / "content/new.txt")
    preview.wait_for("1 files written, 0 removed")
    (preview.root / "content/new.txt").unlink()
    preview.wait_for("0 files written, 1 removed")


def test_a_fault_of_a_build_is_shown_and_the_preview_lives(preview: Preview) -> None:
    (preview.root / "content/bad.txt").write_bytes(b"\xff\xfe")
    assert preview.wait_for("the last good site stays")[0].startswith("UnicodeDecodeError: ")
    (preview.root / "content/bad.txt").unlink()
    preview.wait_for("built in")


def test_a_taken_port_is_said(preview: Preview, tmp_path: Path) -> None:
    port = preview.address.rstrip("/").rpartition(":")[2]
    root = write_files(tmp_path / "other", "-- content/index.txt --\nother\n")
    command = [sys.executable, "-c", SERVE, str(root), port]
    with running(command) as other:
        second = Preview(other, root, Path(tempfile.gettempdir()))
        assert second.wait_for("serving")[0].startswith(f"port {port} is taken; using ")
        other.send_signal(signal.SIGINT)
        other.communicate()
