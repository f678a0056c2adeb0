import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.codec import parse_json
from digest.config import Config, ThemeConfig
from digest.errors import ThemeError
from digest.model.article import Editorial
from digest.model.entry import Check, Entry, Headline, Origin, Player, PlayerKind
from digest.model.money import Money
from digest.plan.site import plan_site
from digest.render.pages import render_site
from digest.render.theme import Theme, read_theme
from digest.value import replace
from tests.helpers import ROOT, write_files
from tests.unit.render.samples import bakery, ferry, with_terms

CONFIG = Config(
    title="The Brief",
    description="What moved.",
    base_url="https://example.org/brief/",
    timezone="Africa/Johannesburg",
)


@cache
def brief() -> Theme:
    return read_theme("brief", ROOT / "themes", language="en")


def build(
    entries: Sequence[Entry], config: Config = CONFIG, theme: Theme | None = None
) -> dict[str, bytes]:
    plan = plan_site(entries, config)
    return {out.path: out.make() for out in render_site(plan, theme or brief(), code="1")}


def marks(
    entries: Sequence[Entry], config: Config = CONFIG, theme: Theme | None = None, code: str = "1"
) -> dict[str, str]:
    plan = plan_site(entries, config)
    return {out.path: out.mark for out in render_site(plan, theme or brief(), code=code)}


def changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {path for path in after if before.get(path) != after[path]}


def text_of(html: bytes, xpath: str) -> list[str]:
    root = lxml.html.document_fromstring(html)
    return [" ".join(found.text_content().split()) for found in root.xpath(xpath)]


def titled(entry: Entry, headline: str) -> Entry:
    return replace(entry, headline=replace(entry.headline, text=headline))


SITE = (ferry(), bakery(), bakery("second"), ferry("old", date(2025, 2, 3)), bakery("lost", None))


def test_edition_shows_its_parts_in_order() -> None:
    html = build(SITE)["2025/02/04/index.html"]
    assert text_of(html, "//h1 | //h2") == [
        "The Brief",
        "In brief",
        "Numbers of the day",
        "Deals",
        "Stories",
        "People and companies",
        "Sources and method",
    ]


def test_masthead_tells_day_hour_number_and_length() -> None:
    html = build(SITE)["2025/02/04/index.html"]
    assert text_of(html, "//header//p[@class='date']") == ["Tuesday, 4 February 2025"]
    assert text_of(html, "//header/ul/li") == [
        "Edition 2",
        "as of 06:30 SAST",
        "3 stories",
        "1 min",
        "2 deals",
        "6 figures",
    ]


def test_verdicts_are_words() -> None:
    html = build(SITE)["2025/02/04/ferry-order/index.html"]
    assert text_of(html, "//*[contains(@class, 'verdict')]") == [
        "matches the article’s $1.4bn",
        "article says $2.1m – differs",
    ]


def test_unknown_value_and_speaker_are_said() -> None:
    html = build(SITE)["2025/02/04/ferry-order/index.html"]
    assert text_of(html, "//*[@class='unknown']") == ["Value not disclosed", "Speaker not named"]


def test_card_of_a_deal_tells_its_share_thing_and_day() -> None:
    html = build([with_terms(ferry())])["2025/02/04/ferry-order/index.html"]
    told = text_of(html, "//div[@id='deal-1']//dl/div")
    wanted = ("Object", "Share", "Closes")
    assert [line for line in told if line.startswith(wanted)] == [
        "Objectsix electric ships",
        "Share12%",
        "Closesin 20271 Jan 2027 – 31 Dec 2027",
    ]


def test_every_fact_links_to_a_sentence_that_the_page_shows() -> None:
    root = lxml.html.document_fromstring(build(SITE)["2025/02/04/ferry-order/index.html"])
    links = root.xpath("//sup/a/@href")
    assert len(links) >= 14
    assert set(links) == {f"#{name}" for name in root.xpath("//*[@class='evidence']//li/@id")}


def test_every_link_leads_to_a_file_and_every_anchor_to_an_element() -> None:
    files = build(SITE)
    roots = {
        path: lxml.html.document_fromstring(data)
        for path, data in files.items()
        if path.endswith(".html") and path != "404.html"
    }
    names = {path: set(root.xpath("//@id")) for path, root in roots.items()}
    for path, root in roots.items():
        for href in root.xpath("//@href[not(starts-with(., 'https:'))]"):
            target = urlsplit(urljoin(f"/{path}", href))
            file = target.path.removeprefix("/")
            assert file in files, f"{path}: {href}"
            assert not target.fragment or target.fragment in names[file], f"{path}: {href}"


def test_page_that_is_missing_links_from_the_sites_root() -> None:
    html = build(SITE)["404.html"]
    root = lxml.html.document_fromstring(html)
    assert {
        urlsplit(href).path[:7] for href in root.xpath("//@href[not(starts-with(., '#'))]")
    } == {"/brief/"}


def test_no_name_stands_twice_on_a_page() -> None:
    for path, data in build(SITE).items():
        if path.endswith(".html"):
            names = lxml.html.document_fromstring(data).xpath("//@id")
            assert len(names) == len(set(names)), path


def test_headings_skip_no_level_and_there_is_one_of_the_first() -> None:
    for path, data in build(SITE).items():
        if path.endswith(".html"):
            root = lxml.html.document_fromstring(data)
            levels = [int(found.tag[1]) for found in root.xpath("//h1|//h2|//h3|//h4")]
            assert levels.count(1) == 1, path
            assert all(b - a <= 1 for a, b in pairwise(levels)), path


def test_page_needs_no_script_no_inline_style_and_no_other_host() -> None:
    for path, data in build(SITE).items():
        if path.endswith(".html"):
            root = lxml.html.document_fromstring(data)
            assert root.xpath("//@style | //style | //@*[starts-with(name(), 'on')]") == [], path
            assert set(root.xpath("//script/@type")) <= {"application/ld+json"}, path
            assert root.xpath("//script/@src | //img/@src | //iframe") == [], path
            assert root.xpath("//link[@rel='stylesheet']/@href[contains(., '//')]") == [], path
            (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
            assert "unsafe" not in policy
            assert policy.startswith("default-src 'none'")


def test_readers_see_neither_what_was_dropped_nor_the_editors_problems() -> None:
    files = build(SITE)
    assert b"Sales of diesel ferries fell 12% last year." in files["2025/02/03/old/index.html"]
    unused = replace(SITE[0], figures=(), deals=(), quotes=())
    page = build([unused])["2025/02/04/ferry-order/index.html"]
    assert b"Sales of diesel ferries" not in page


@pytest.mark.parametrize("count", [0, 1, 10, 60])
def test_edition_of_any_size_fits_its_budget(count: int) -> None:
    entries = [replace(ferry(f"ferry-{number}"), slug=f"ferry-{number}") for number in range(count)]
    files = build(entries)
    sheets = sum(len(data) for path, data in files.items() if path.endswith(".css"))
    assert len(files["index.html"]) + sheets <= 60 * 1024
    shown = text_of(files["index.html"], "//*[starts-with(@id, 'story-')]")
    assert len(shown) == count


def test_site_without_entries_says_so() -> None:
    files = build([])
    assert text_of(files["index.html"], "//main//p") == ["There are no stories in this edition."]
    assert text_of(files["archive/index.html"], "//main/p") == [
        "No edition has been published yet."
    ]


def test_draft_is_marked_wherever_it_is_shown() -> None:
    entry = ferry()
    entry = replace(entry, article=replace(entry.article, editorial=Editorial(draft=True)))
    files = build([entry])
    for path in ("index.html", "2025/02/04/ferry-order/index.html"):
        assert text_of(files[path], "//p[@class='draft']") == ["Draft"]


def test_bold_axiom_stands_only_where_the_editor_wrote_one() -> None:
    entry = ferry()
    orders = Editorial(why_it_matters="Ships last for decades.")
    files = build([replace(entry, article=replace(entry.article, editorial=orders)), bakery()])
    assert text_of(files["index.html"], "//p[@class='why']") == [
        "Why it matters: Ships last for decades."
    ]


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=80))
def test_hostile_words_stay_words(text: str) -> None:
    hostile = f'"><img src=x onerror=alert(1)>{{{{ 7*7 }}}}</title></script>{text}'
    entry = ferry()
    player = Player(name=hostile, kind=PlayerKind.PERSON, key=True, at=entry.players[0].at)
    quotes = tuple(replace(quote, text=hostile, speaker=hostile) for quote in entry.quotes)
    article = replace(entry.article, publication=hostile, agency=hostile, authors=(hostile,))
    entry = replace(
        entry,
        article=article,
        headline=Headline(text=hostile, origin=Origin.ARTICLE, at=entry.headline.at),
        players=(player,),
        quotes=quotes,
    )
    files = build([entry])
    for path in ("index.html", "2025/02/04/ferry-order/index.html", "archive/index.html"):
        root = lxml.html.document_fromstring(files[path])
        assert root.xpath("//img | //@onerror") == []
        assert len(root.xpath("//script")) == ("ferry" in path)
        assert "{{ 7*7 }}" in root.text_content()


def test_text_that_runs_from_right_to_left_finds_its_own_direction() -> None:
    entry = titled(ferry(), "اتفاق جديد بين شركتين")
    entry = replace(entry, article=replace(entry.article, language="ar"))
    root = lxml.html.document_fromstring(build([entry])["index.html"])
    (headline,) = root.xpath("//h3")
    assert (headline.get("lang"), headline.get("dir")) == ("ar", "auto")


def test_same_plan_gives_the_same_bytes() -> None:
    assert build(SITE) == build(SITE[::-1])


def test_changed_headline_renders_every_page_that_shows_it_and_no_other() -> None:
    before = marks(SITE)
    after = marks((SITE[0], titled(SITE[1], "Mills close"), *SITE[2:]))
    assert changed(before, after) == {
        "2025/02/04/bread/index.html",
        "2025/02/04/bread/index.json",
        "2025/02/04/ferry-order/index.html",
        "2025/02/04/index.html",
        "2025/02/04/index.json",
        "2025/02/04/second/index.html",
        "feed.xml",
        "index.html",
    }


def test_new_article_of_another_day_leaves_old_editions_alone() -> None:
    before = marks(SITE)
    after = marks((*SITE, bakery("new", date(2025, 2, 5))))
    assert changed(before, after) == {
        "2025/02/04/index.html",
        "2025/02/05/index.html",
        "2025/02/05/index.json",
        "2025/02/05/new/index.html",
        "2025/02/05/new/index.json",
        "archive/index.html",
        "feed.xml",
        "index.html",
        "sitemap.xml",
    }


def test_changed_code_title_or_theme_renders_all_pages() -> None:
    before = marks(SITE)
    pages = {path for path in before if not path.startswith("assets/")}
    assert changed(before, marks(SITE, code="2")) == pages
    assert changed(before, marks(SITE, replace(CONFIG, title="Other"))) == pages


def test_mark_is_known_before_anything_is_rendered(tmp_path: Path) -> None:
    root = write_files(
        tmp_path,
        "-- bad/theme.yaml --\nname: bad\nextends: brief\n"
        "-- bad/templates/404.html --\n{{ page.nothing }}\n",
    )
    theme = read_theme("bad", root, language="en")
    assert set(marks(SITE, theme=theme)) >= {"404.html", "index.html"}


@pytest.mark.parametrize(
    ("template", "line", "words"),
    [
        ("one\n{{ page.nothing }}\n", 2, "has no attribute 'nothing'"),
        ("one\ntwo\n{% if %}\n", 3, "Expected an expression"),
        ("{{ site.entries }}", 1, "'site' is undefined"),
        ("\n{{ 1 + 'a' }}", 2, "unsupported operand"),
        ("\n{{ ''.__class__.__mro__ }}", 2, "unsafe"),
        ("\n{% include 'gone.html' %}", 2, "gone.html"),
        ("\n{% include '../../secret.html' %}", 2, "secret.html"),
        ("\n{{ t('gone') }}", 2, 'no words for "gone"'),
        ("\n{{ asset('gone.css') }}", 2, 'no static file "gone.css"'),
        ("{% set nothing = none %}\n{{ nothing }}", 2, "a value that is not there"),
        ("\n{% macro m() %}\n{{ 1 // 0 }}{% endmacro %}\n{{ m() }}", 3, "zero"),
    ],
)
def test_template_that_fails_is_named_with_its_line(
    tmp_path: Path, template: str, line: int, words: str
) -> None:
    root = write_files(
        tmp_path,
        "-- bad/theme.yaml --\nname: bad\nextends: brief\n"
        f"-- bad/templates/404.html --\n{template}\n",
    )
    theme = read_theme("bad", root, language="en")
    with pytest.raises(ThemeError) as caught:
        build([], theme=theme)
    assert str(caught.value.where) == f"themes/bad/templates/404.html:{line}"
    assert words in caught.value.message
    assert caught.value.code == "DG040"


def test_colours_of_the_config_reach_the_page() -> None:
    options = (("accent", "#123456"),)
    config = replace(CONFIG, theme=ThemeConfig(options=options))
    theme = read_theme("brief", ROOT / "themes", language="en", options=options)
    files = build([ferry()], config, theme)
    (sheet,) = [path for path in files if re.search(r"options-\w+\.css", path)]
    assert files[sheet] == b":root{--accent-light:#123456}\n"
    assert sheet.encode() in files["index.html"]


def test_entry_stands_beside_its_page_as_data() -> None:
    files = build([ferry()])
    document = parse_json(files["2025/02/04/ferry-order/index.json"], name="data")
    assert (document["slug"], document["schema"], document["dropped"]) == ("ferry-order", 1, [])


def test_site_at_the_root_of_its_host_names_its_sitemap_to_crawlers() -> None:
    files = build(SITE, replace(CONFIG, base_url="https://example.org/"))
    assert files["robots.txt"].endswith(b"Sitemap: https://example.org/sitemap.xml\n")


def test_source_without_a_name_is_called_by_its_host() -> None:
    entry = ferry()
    article = replace(entry.article, publication=None, url="https://www.gazette.example/a")
    html = build([replace(entry, article=article)])["2025/02/04/ferry-order/index.html"]
    assert text_of(html, "//header//a[@class='original']") == ["gazette.example"]


def test_value_that_no_figure_prints_is_written_in_the_house_style() -> None:
    entry = ferry()
    deal = replace(entry.deals[0], value=Money(Decimal(1_400_000_000), "USD"))
    html = build([replace(entry, deals=(deal,))])["2025/02/04/ferry-order/index.html"]
    assert text_of(html, "//dt[.='Value']/following-sibling::dd") == ["$1.4bn"]


def test_conversion_that_was_not_checked_says_why() -> None:
    entry = ferry()
    figure = replace(
        entry.figures[0], conversions=(), check=Check.UNCHECKED, check_note="no rate is known"
    )
    html = build([replace(entry, figures=(figure,))])["2025/02/04/ferry-order/index.html"]
    assert text_of(html, "//*[@class='check']") == [
        "the article’s own conversion; no rate is known"
    ]
