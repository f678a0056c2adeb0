"""A page parts into the frame of its theme and its blocks only where nothing is lost by it."""

from itertools import permutations

import pytest

from digest.config import Config
from digest.model.site import Chrome, EntryPage
from digest.plan.days import Place, plan_day
from digest.render.frames import part_template
from digest.render.look import Look
from digest.render.pages import render_frame, render_in_blocks, render_page
from digest.render.theme import Asset, Theme, read_theme
from digest.value import replace
from tests.helpers import ROOT
from tests.unit.render.samples import DAY, ferry

ENTRY = """\
{% extends "base.html" %}
{% block title %}{{ page.headline }}{% endblock %}
{% block content %}{{ super() }}{% include "body.html" %}{% endblock %}
"""
BODY = "<p>{{ page.slug }}</p>"
BASE = """\
<title>{% block title %}{% endblock %}</title>
<a href="{{ '' | href }}">{{ page.path }}</a>
{% block content %}<h1>{% block head %}{{ t("archive") }}{% endblock %}</h1>{% endblock %}
<footer>{{ chrome.title }}</footer>
"""
PLAIN = {"entry.html": ENTRY, "body.html": BODY, "base.html": BASE}
"""Templates whose pages part."""


def brief() -> Theme:
    return read_theme("brief", ROOT / "themes", language="en")


def themed(**templates: str) -> Theme:
    named = {name.replace("_", "."): text for name, text in templates.items()}
    sources = {name: (f"themes/mine/{name}", text) for name, text in (PLAIN | named).items()}
    return replace(brief(), sources=sources)


def look(theme: Theme, title: str = "The Brief") -> Look:
    return Look(theme=theme, chrome=Chrome(title=title), code="1")


def entry() -> EntryPage:
    place = Place(day=DAY, number=1, latest=True)
    pages = plan_day([ferry()], place, Config()).pages
    return next(page for page in pages if isinstance(page, EntryPage))


FRAMES = {
    "as it is": themed(),
    "another footer": themed(base_html=BASE.replace("footer", "aside")),
    "more of the site": themed(base_html=f"{BASE}{{{{ chrome.archive | href }}}}"),
    "a condition": themed(base_html=f"{BASE}{{% if chrome.feed %}}feed{{% endif %}}"),
    "a static file": themed(base_html=f"{{{{ asset('brief.css') }}}}{BASE}"),
    "a part": themed(base_html=f"{BASE}{{% include 'nav.html' %}}", nav_html="{{ page.path }}"),
}
"""Themes that differ in their frame alone."""
OTHERS = {
    "a block of the frame": themed(base_html=BASE.replace("h1", "h2")),
    "a filled block": themed(entry_html=ENTRY.replace("headline", "slug")),
    "a part of a block": themed(body_html="<b>{{ page.slug }}</b>"),
    "a value for blocks": themed(
        base_html=f"{{% set x = 1 %}}{BASE}", body_html="{{ x is defined }}"
    ),
    "another value for blocks": themed(
        base_html=f"{BASE}{{% set x = 2 %}}", body_html="{{ x is defined }}"
    ),
    "no block": themed(base_html=BASE.replace("title %", "name %")),
}
"""Themes that differ in what their blocks print."""
WHOLE = {
    "a page in the frame": themed(base_html=f"{BASE}{{{{ page.headline }}}}"),
    "a page with another name": themed(base_html=f"{BASE}{{% set p = page %}}{{{{ p.slug }}}}"),
    "a page in a part of the frame": themed(
        base_html=f"{BASE}{{% include 'nav.html' %}}", nav_html="{{ page.slug }}"
    ),
    "a part that is not fixed": themed(
        base_html=f"{BASE}{{% include page.path ~ 'nav.html' ignore missing %}}"
    ),
    "something that counts": themed(
        base_html=f"{{% set c = cycler('a', 'b') %}}{{{{ c.next() }}}}{BASE}",
        body_html="{{ c.next() }}",
    ),
    "a frame that is not fixed": themed(
        entry_html=ENTRY.replace('"base.html"', '"base.html" if page.slug else "other.html"')
    ),
    "a frame under a condition": themed(
        entry_html=f"{{% if page.slug %}}{ENTRY.replace('%}', '%}{% endif %}', 1)}"
    ),
    "a block in a loop": themed(
        base_html=f"{BASE}{{% for i in [1, 2] %}}{{% block x scoped %}}{{{{ i }}}}{{% endblock %}}"
        "{% endfor %}"
    ),
    "blocks called by name": themed(base_html=f"{BASE}{{{{ self.title() }}}}"),
    "no blocks": themed(entry_html="{{ page.headline }}"),
}
"""Themes whose pages do not part."""


def is_parted(theme: Theme) -> bool:
    return part_template("entry.html", theme).blocks != ()


def test_pages_part_where_the_frame_knows_their_place_alone() -> None:
    parted = {name for name, theme in (FRAMES | OTHERS | WHOLE).items() if is_parted(theme)}
    assert parted == {*FRAMES, *OTHERS}


def test_another_frame_leaves_the_mark_of_the_blocks() -> None:
    assert len({part_template("entry.html", theme).mark for theme in FRAMES.values()}) == 1


@pytest.mark.parametrize("name", OTHERS)
def test_another_block_changes_the_mark(name: str) -> None:
    marks = {part_template("entry.html", theme).mark for theme in (OTHERS[name], themed())}
    assert len(marks) == 2


def test_words_and_the_settings_of_the_site_change_the_mark() -> None:
    words = look(replace(themed(), messages={**brief().messages, "archive": "Old news"}))
    others = (look(themed()), words, look(themed(), "The Courier"))
    assert len({one.frame("entry.html").mark for one in others}) == 3


def test_static_files_change_the_mark_of_blocks_that_name_them_alone() -> None:
    for body, marks in ((BODY, 1), ("{{ asset('brief.css') }}", 2)):
        theme = themed(body_html=body)
        css = {"brief.css": Asset("brief.css", "assets/brief-0.css", b"")}
        both = theme, replace(theme, assets={**theme.assets, **css})
        assert len({part_template("entry.html", one).mark for one in both}) == marks


@pytest.mark.parametrize(("old", "new"), [*permutations(FRAMES, 2)])
def test_blocks_fit_another_frame(old: str, new: str) -> None:
    page = entry()
    printed = render_in_blocks(page, look(FRAMES[old]))
    framed = render_frame(page.path, page.template, printed.blocks, look(FRAMES[new]))
    assert framed == render_page(page, look(FRAMES[new]))


@pytest.mark.parametrize("name", [*FRAMES, *OTHERS, *WHOLE])
def test_a_page_is_the_same_in_blocks(name: str) -> None:
    page, theme = entry(), look({**FRAMES, **OTHERS, **WHOLE}[name])
    assert render_in_blocks(page, theme).data == render_page(page, theme)


def test_pages_of_our_own_theme_part() -> None:
    page, theme = entry(), look(brief())
    found = render_in_blocks(page, theme)
    assert found.blocks.keys() == {*theme.frame("entry.html").blocks}
    assert render_frame(page.path, page.template, found.blocks, theme) == found.data


PATHS = ("2026/03/10/a/", "2026/03/10/b/", "2026/a/", "archive/a/", "archive/b/", "a/", "404.html")
"""Addresses from which others are written alike, or not."""
AROUND = FRAMES | {
    "no address": themed(base_html=BASE.replace("{{ page.path }}", "{{ 'archive/' | href }}")),
    "a filter around a block": themed(
        base_html=f"{BASE}{{% filter upper %}}{{% block end %}}{{{{ page.slug }}}}{{% endblock %}}"
        "{% endfilter %}"
    ),
    "a block under a condition": themed(
        base_html="{% if 'archive/' | href == '../index.html' %}{% block title %}{% endblock %}"
        f"{{% endif %}}{BASE.split('</title>')[1]}"
    ),
    "our own": brief(),
}
"""Frames that may be printed once for several pages."""


@pytest.mark.parametrize("name", AROUND)
def test_a_frame_fits_every_page_it_is_printed_around(name: str) -> None:
    theme = look(AROUND[name])
    for path in PATHS:
        page = replace(entry(), path=path)
        found = render_in_blocks(page, theme)
        assert render_frame(path, page.template, found.blocks, theme) == found.data
        assert found.data == render_page(page, theme)
