"""The theme in a real browser: what only a browser can tell."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from digest.config import Config
from digest.model.entry import Entry
from digest.plan.site import plan_site
from digest.render.pages import render_site
from digest.render.theme import read_theme
from digest.value import replace
from tests.helpers import ROOT
from tests.unit.render.samples import bakery, ferry

pytestmark = pytest.mark.system

LONG = "Extraordinarily" + "long" * 96
ENTRY = "2025/02/04/ferry-order/index.html"
PAGES = ("index.html", ENTRY, "archive/index.html")

CONTRASTS = """
() => {
  const channel = c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = rgb => [0.2126, 0.7152, 0.0722].reduce((s, w, i) => s + w * channel(rgb[i]), 0);
  const read = text => text.match(/[\\d.]+/g).map(Number);
  const ground = node => {
    for (; node; node = node.parentElement) {
      const rgb = read(getComputedStyle(node).backgroundColor);
      if (rgb.length === 3 || rgb[3] === 1) return rgb;
    }
    return [255, 255, 255];
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.textContent.trim()) continue;
    const node = walker.currentNode.parentElement;
    const [a, b] = [read(getComputedStyle(node).color), ground(node)].map(light);
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push([node.outerHTML.slice(0, 80), ratio]);
  }
  return poor;
}
"""
SMALL_TARGETS = """
() => [...document.querySelectorAll('nav a, .brief a, .label, tbody th a')]
  .filter(a => a.getBoundingClientRect().height < 24).map(a => a.outerHTML)
"""


def write_site(folder: Path, entries: list[Entry]) -> Path:
    theme = read_theme("brief", ROOT / "themes", language="en")
    plan = plan_site(entries, Config(title="The Brief", timezone="Africa/Johannesburg"))
    for output in render_site(plan, theme, code="1"):
        path = folder / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.make())
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_site(tmp_path_factory.mktemp("site"), [ferry(), bakery(), bakery("second")])


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    entry = ferry()
    parties = tuple(
        replace(deal, parties=tuple(replace(party, name=LONG) for party in deal.parties))
        for deal in entry.deals
    )
    entry = replace(
        entry,
        headline=replace(entry.headline, text=LONG),
        players=tuple(replace(player, name=LONG, role=LONG) for player in entry.players),
        quotes=tuple(replace(quote, text=LONG, speaker=LONG) for quote in entry.quotes),
        figures=tuple(replace(figure, about=LONG) for figure in entry.figures),
        deals=parties,
        article=replace(entry.article, publication=LONG, agency=LONG),
    )
    return write_site(tmp_path_factory.mktemp("long"), [entry, bakery(), bakery("second")])


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    options: dict[str, Any] = getattr(request, "param", {})
    context = browser.new_context(**options)
    yield context.new_page()
    context.close()


def look(width: int, scheme: str = "light") -> dict[str, Any]:
    return {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}


@pytest.mark.parametrize("page", [look(320), look(700), look(1280)], indirect=True)
@pytest.mark.parametrize("path", PAGES)
def test_nothing_scrolls_sideways_even_with_endless_names(
    page: Page, long_site: Path, path: str
) -> None:
    page.goto((long_site / path).as_uri())
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0


@pytest.mark.parametrize("page", [look(390, "light"), look(390, "dark")], indirect=True)
@pytest.mark.parametrize("path", PAGES)
def test_all_text_stands_out_from_its_ground(page: Page, site: Path, path: str) -> None:
    page.goto((site / path).as_uri())
    assert page.evaluate(CONTRASTS) == []


@pytest.mark.parametrize("page", [look(390), look(1280)], indirect=True)
@pytest.mark.parametrize("path", PAGES)
def test_targets_are_large_enough_for_a_thumb(page: Page, site: Path, path: str) -> None:
    page.goto((site / path).as_uri())
    assert page.evaluate(SMALL_TARGETS) == []


@pytest.mark.parametrize("path", PAGES)
def test_page_loads_its_own_files_only_and_breaks_no_rule_of_its_policy(
    page: Page, site: Path, path: str
) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto((site / path).as_uri())
    assert [url for url in asked if not url.startswith(site.as_uri())] == []
    assert any(url.endswith(".css") for url in asked)
    assert said == []


def test_policy_stops_a_script_that_got_into_the_page(page: Page, site: Path) -> None:
    bad = site / "bad.html"
    text = (site / "index.html").read_text("utf-8")
    bad.write_text(text.replace("</main>", "<script>window.ran = 1</script></main>"), "utf-8")
    page.goto(bad.as_uri())
    assert page.evaluate("window.ran") is None


@pytest.mark.parametrize("page", [look(1280)], indirect=True)
def test_wide_screen_has_a_rail_beside_the_stories(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    stories = page.locator(".stories").bounding_box()
    rail = page.locator(".rail").bounding_box()
    brief = page.locator(".brief").bounding_box()
    assert stories is not None
    assert rail is not None
    assert brief is not None
    assert rail["x"] >= stories["x"] + stories["width"]
    assert rail["y"] == brief["y"]


@pytest.mark.parametrize("page", [look(390)], indirect=True)
def test_phone_shows_the_parts_one_below_the_other_in_their_order(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    tops = [
        box["y"]
        for name in (".brief", ".numbers", ".deals", ".stories", ".index", ".method")
        if (box := page.locator(name).bounding_box())
    ]
    assert len(tops) == 6
    assert tops == sorted(tops)


@pytest.mark.parametrize("page", [{"java_script_enabled": False}], indirect=True)
def test_reader_gets_from_the_home_page_to_a_sentence_and_back_without_scripts(
    page: Page, site: Path
) -> None:
    page.goto((site / "index.html").as_uri())
    page.click("h3 a >> nth=0")
    page.click("dd sup a, h3 sup a >> nth=0")
    assert page.url.endswith("/2025/02/04/ferry-order/index.html#sentence-2")
    page.click(".bar nav a")
    page.click(".masthead h1 a")
    assert page.url == (site / "index.html").as_uri()


def test_first_key_leads_to_the_skip_link_with_a_visible_ring(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("Tab")
    ring = page.evaluate(
        "(({outlineWidth, outlineStyle}) => [outlineWidth, outlineStyle])"
        "(getComputedStyle(document.activeElement))"
    )
    box = page.locator(".skip").bounding_box()
    assert ring == ["3px", "solid"]
    assert box is not None
    assert box["x"] >= 0


def test_print_has_no_navigation_black_text_and_the_sources_address(page: Page, site: Path) -> None:
    page.goto((site / ENTRY).as_uri())
    page.emulate_media(media="print")
    assert page.locator("nav:visible").count() == 0
    style = "getComputedStyle(document.body).color"
    assert page.evaluate(style) == "rgb(0, 0, 0)"
    address = "getComputedStyle(document.querySelector('.original'), '::after').content"
    assert "https://gazette.example/ferry-order" in page.evaluate(address)
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
