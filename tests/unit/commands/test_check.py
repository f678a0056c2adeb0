"""`digest check` on real pages and a real host on loopback."""

from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

import digest
from digest.commands.accessibility import check_accessibility
from digest.commands.build import BuildOptions
from digest.commands.check import CheckOptions, check
from digest.commands.links import check_external, check_internal, find_links
from digest.commands.pages import BuiltPage, read_pages
from digest.config_file import load_config
from digest.model.report import Problem, Severity
from tests.helpers import write_files

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
SITE = """\
-- config.yaml --
title: Brief
extract: {engine: rules}
-- content/articles/ferry.md --
---
title: Halmar Ferries orders ships
date: 2026-03-10
---

Halmar Ferries has agreed to buy four ships from Brekka Yards for ₩2.00 trillion ($1.4bn), it said.
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write_files(tmp_path, SITE)
    digest.build(tmp_path, now=NOW, options=BuildOptions(jobs=1))
    return tmp_path


def found(root: Path, options: CheckOptions | None = None) -> list[tuple[str, str]]:
    problems = check(root, load_config(root), now=NOW, options=options)
    return [(problem.code, str(problem.where)) for problem in problems]


def test_built_site_has_nothing_to_mend(site: Path) -> None:
    assert found(site) == []


def test_source_that_changed_after_the_build_is_named(site: Path) -> None:
    article = site / "content/articles/ferry.md"
    article.write_text(article.read_text("utf-8").replace("₩2.00 trillion", "₩3 trillion"), "utf-8")
    assert {code for code, _ in found(site)} == {"DG031", "DG100"}
    assert {place for _, place in found(site)} == {"content/articles/ferry.md"}
    assert {code for code, _ in found(site, CheckOptions(facts=False))} == {"DG031"}


@pytest.mark.parametrize("data", ["{", "[]", '{"players": [{"evidence": [{}]}]}'])
def test_facts_that_cannot_be_read_are_named(site: Path, data: str) -> None:
    (site / "site/2026/03/10/ferry/index.json").write_text(data)
    assert [code for code, _ in found(site)] == ["DG101"]


def said_of(root: Path, code: str) -> list[str]:
    problems = check(root, load_config(root), now=NOW)
    return [f"{one.where}: {one.message}" for one in problems if one.code == code]


def alter(page: Path, before: str, after: str) -> None:
    text = page.read_text("utf-8")
    assert before in text
    page.write_text(text.replace(before, after), "utf-8")


ENTRY, EDITION = "site/2026/03/10/ferry/index.html", "site/2026/03/10/index.html"


@pytest.mark.parametrize("page", [ENTRY, EDITION, "site/index.html"])
@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (">₩2.00 trillion<", ">₩3 trillion<", "“₩3 trillion” (2000000000000 KRW)"),
        ('value="2000000000000"', 'value="200"', "“₩2.00 trillion” (200 KRW)"),
        ('value="2000000000000"', 'value="2tn"', "“₩2.00 trillion” (2tn KRW)"),
        ('data-unit="KRW"', 'data-unit="JPY"', "“₩2.00 trillion” (2000000000000 JPY)"),
        (">$1.4bn<", ">$14bn<", "“$14bn” (1400000000 USD)"),
        (">$1.36bn<", ">$1.63bn<", "“$1.63bn” (1360430532.26 USD)"),
    ],
)
def test_amount_that_is_none_of_the_entry_is_named(
    site: Path, page: str, before: str, after: str, said: str
) -> None:
    alter(site / page, before, after)
    problems = said_of(site, "DG105")
    assert problems
    for problem in problems:
        assert problem.startswith(f"{page}:")
        assert said in problem
        assert problem.endswith("is no amount of its entry")


MILL = """\
-- content/articles/mill.md --
---
title: Quillon Foundry buys a mill
date: 2026-03-10
---

Quillon Foundry will buy the Zenobia mill for €7m, the foundry said on Tuesday in a statement.
"""


def test_amount_of_another_story_is_none_of_this_one(site: Path) -> None:
    write_files(site, MILL)
    digest.build(site, now=NOW, options=BuildOptions(jobs=1))
    assert found(site) == []
    amount = '<data value="2000000000000" data-unit="KRW"><bdi>₩2.00 trillion</bdi></data>'
    alter(site / EDITION, 'id="story-mill">', f'id="story-mill">{amount}')
    assert len(said_of(site, "DG105")) == 1
    alter(site / EDITION, f'id="story-mill">{amount}', 'id="story-mill">')
    alter(site / EDITION, 'id="story-ferry">', f'id="story-ferry">{amount}')
    assert said_of(site, "DG105") == []


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('id="figure-1"', "", "figure-1 is not there"),
        ("<bdi>Halmar Ferries</bdi>", "<bdi>Halmar Fairies</bdi>", "player-1 does not say"),
        ('id="headline"', 'id="title"', "headline is not there"),
        (">Halmar Ferries has agreed", ">Halmar Ferries has refused", "line-1 does not say"),
    ],
)
def test_fact_that_a_page_lacks_is_named(site: Path, before: str, after: str, said: str) -> None:
    alter(site / ENTRY, before, after)
    problems = said_of(site, "DG106")
    assert [one for one in problems if said in one]
    assert all(one.startswith(f"{ENTRY}:") for one in problems)


def test_link_that_leads_nowhere_is_named_with_its_page(site: Path) -> None:
    (site / "site/2026/03/10/ferry/index.html").unlink()
    codes = {code for code, _ in found(site)}
    assert codes == {"DG102"}
    assert found(site, CheckOptions(links="none")) == []


PAGES = """\
-- index.html --
<!doctype html><html lang="en"><head><title>Home</title></head><body><h1>Home</h1>
<a href="year/">year</a> <a href="year/index.html#march">March</a> <a href="/year/">root</a>
<a href="https://me.example/year/">own address</a> <a href="mailto:a@b.example">mail</a>
<a href="gone.html">gone</a> <a href="#nowhere">nowhere</a>
</body></html>
-- year/index.html --
<!doctype html><html lang="en"><head><title>Year</title></head><body><h1 id="march">March</h1>
<img src="../missing.png" alt="Missing"></body></html>
"""


def test_page_without_words_is_named(site: Path) -> None:
    (site / "site/archive/index.html").write_bytes(b"")
    assert ("DG101", "site/archive/index.html") in found(site)


def test_site_that_is_not_built_is_said(tmp_path: Path) -> None:
    write_files(tmp_path, SITE)
    assert [code for code, _ in found(tmp_path)] == ["DG104"]


def test_site_below_a_sub_path_has_no_dead_links(site: Path) -> None:
    config = (site / "config.yaml").read_text() + "base_url: https://me.example/brief/\n"
    (site / "config.yaml").write_text(config)
    digest.build(site, now=NOW, options=BuildOptions(jobs=1))
    assert b'"/brief/' in (site / "site/404.html").read_bytes()
    assert found(site) == []


def pages_of(folder: Path) -> list[BuiltPage]:
    return [page for page in read_pages(folder) if isinstance(page, BuiltPage)]


def said(problems: Iterator[Problem]) -> list[str]:
    return [f"{problem.where}: {problem.message}" for problem in problems]


def test_links_inside_the_site_are_followed(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "site", PAGES)
    links = list(find_links(pages_of(folder)))
    problems = check_internal(
        links, folder, base_url="https://me.example/", severity=Severity.ERROR
    )
    assert said(problems) == [
        'site/index.html:4: the link "gone.html" leads nowhere',
        'site/index.html:4: the link "#nowhere" leads nowhere',
        'site/year/index.html:2: the link "../missing.png" leads nowhere',
    ]


class Host(BaseHTTPRequestHandler):
    answers: ClassVar = {"/there": 200, "/shy": 405, "/gone": 404}

    def do_HEAD(self) -> None:
        self.send_response(self.answers[self.path])
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture
def host() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_links_to_other_hosts_are_asked_once_each(tmp_path: Path, host: str) -> None:
    links = "".join(f'<a href="{host}/{name}">x</a>\n' for name in ("there", "gone", "shy", "gone"))
    folder = write_files(tmp_path / "site", f"-- index.html --\n<h1>x</h1>\n{links}")
    (folder / "dead.html").write_text('<a href="http://127.0.0.1:1/">x</a>')
    problems = said(
        check_external(find_links(pages_of(folder)), timeout=10, severity=Severity.WARNING)
    )
    assert problems[0].startswith(
        'site/dead.html:1: the link "http://127.0.0.1:1/" does not answer'
    )
    assert problems[1:] == [f'site/index.html:3: the link "{host}/gone" answers 404']


FAULTS = """\
-- bad.html --
<html><head><title> </title></head><body><h2>First</h2><h4>Third</h4>
<img src="x.png"><a href="x"> </a><button></button>
<table><tr><td>1</td></tr></table>
<p id="a"></p><p id="a"></p></body></html>
-- good.html --
<html lang="en"><head><title>Good</title></head><body><h1>One</h1><h2>Two</h2>
<a href="x"><img src="x.png" alt="A ship"></a><a name="old"></a><button>Go</button>
<table><tr><th>1</th></tr></table></body></html>
"""


def test_faults_that_shut_readers_out_are_named(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "site", FAULTS)
    assert [problem.message for problem in check_accessibility(pages_of(folder))] == [
        "the page names no language",
        "the page has no title",
        "a heading of level 2 follows one of level 0",
        "a heading of level 4 follows one of level 2",
        "the page has 0 headings of level 1, not one",
        "an image has no text for those who cannot see it",
        "a link has no name",
        "a button has no name",
        "a table has no header cells",
        'the id "a" is there 2 times',
    ]
