"""What templates can do with values: write them for people, link pages, describe the page."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from jinja2 import UndefinedError, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from digest.codec import write_json
from digest.l10n.amounts import write_money, write_rate
from digest.l10n.dates import (
    write_day,
    write_full_day,
    write_moment,
    write_month,
    write_time,
    write_weekday,
)
from digest.l10n.ranges import write_money_range
from digest.l10n.words import find_plural, write_count, write_list
from digest.model.money import Conversion, Money, Rate
from digest.model.shown import Link
from digest.model.site import EntryPage, HtmlPage, file_of
from digest.render.frames import Place
from digest.render.printed import clean
from digest.render.sandbox import Sandbox
from digest.render.theme import Asset

_PLACE = re.compile(r"\{(\w+)\}")
_REMEMBERED = 1024
"""Addresses and words that are not taken apart anew for each page that shows them."""
_IN_SCRIPT = {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def find_href(target: Link | str, *, page: str) -> str:
    """Return the relative address of a page, as seen from another: it works in any folder.

    It names `index.html` too, so that the site can be read from a disk.
    """
    path, anchor = (target.path, target.anchor) if isinstance(target, Link) else (target, "")
    here, there = _steps_to(page), _steps_to(path)
    same = 0
    while same < min(len(here), len(there)) - 1 and here[same] == there[same]:
        same += 1
    back = "../" * (len(here) - same - 1)
    return f"{back}{'/'.join(there[same:])}{'#' + anchor if anchor else ''}"


@lru_cache(maxsize=_REMEMBERED)
def _steps_to(path: str) -> tuple[str, ...]:
    """Return the folders and the name of the file that holds the page at an address."""
    return tuple(file_of(path).split("/"))


@pass_context
def _href(context: Context, target: Link | str) -> str:
    """Return the address of a page; from the page 404, which has no place, an absolute one."""
    page, base_url = _seen_from(context["page"], target), context["chrome"].base_url
    if page == "404.html":
        root = urlsplit(base_url).path.rstrip("/") + "/"
        path, anchor = (target.path, target.anchor) if isinstance(target, Link) else (target, "")
        return f"{root}{path}{'#' + anchor if anchor else ''}"
    return find_href(target, page=page)


def _seen_from(page: HtmlPage | Place, target: Link | str) -> str:
    """Return the address of the page that links to a target; a mere place takes note of it."""
    if not isinstance(page, Place):
        return page.path
    page.linked.add(target.path if isinstance(target, Link) else target)
    return page.address


@pass_context
def _absolute(context: Context, path: str) -> str:
    return f"{context['chrome'].base_url}{path}"


def _iso(when: date | datetime) -> str:
    return when.isoformat()


def _plain(number: Decimal) -> str:
    """Return a number for machines: digits, a point, no exponent."""
    return format(number.normalize(), "f")


def _host(url: str) -> str:
    """Return the host of an address, as people name a site."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def _in_zone(write: Callable[..., str]) -> Callable[..., str]:
    @pass_context
    def written(context: Context, moment: datetime) -> str:
        chrome = context["chrome"]
        return write(moment, zone=chrome.timezone, locale=chrome.language)

    return written


def _in_locale(write: Callable[..., str]) -> Callable[..., str]:
    @pass_context
    def written(context: Context, value: object) -> str:
        return write(value, locale=context["chrome"].language)

    return written


@pass_context
def _money(context: Context, money: Money) -> str:
    chrome = context["chrome"]
    return write_money(money, locale=chrome.language, style=chrome.amounts)


@pass_context
def _conversion(context: Context, conversion: Conversion) -> str:
    chrome = context["chrome"]
    return write_money_range(
        conversion.low,
        conversion.high,
        locale=chrome.language,
        style=chrome.amounts,
        digits=conversion.digits,
    )


@pass_context
def _rate(context: Context, rate: Rate) -> str:
    return write_rate(rate, locale=context["chrome"].language)


def describe_page(page: EntryPage, title: str) -> Markup:
    """Return an entry's page as JSON-LD, safe inside a script element."""
    source = page.source
    when = source.moment or source.day
    about = [
        {"@type": "Person" if player.kind == "person" else "Organization", "name": player.name}
        for player in page.players
        if player.key
    ]
    document: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": clean(page.headline),
        "datePublished": when.isoformat() if when else None,
        "isBasedOn": source.url,
        "publisher": {"@type": "Organization", "name": title},
        "about": [{**item, "name": clean(item["name"])} for item in about],
        "abstract": clean(" ".join(line.text for line in page.lines)),
    }
    text = write_json({key: value for key, value in document.items() if value}).decode()
    for sign, escaped in _IN_SCRIPT.items():
        text = text.replace(sign, escaped)
    return Markup(text)  # noqa: S704 - no < left


class Words:
    """The theme's own words, for templates: `t("key")` and `n("key", number)`."""

    def __init__(
        self, messages: Mapping[str, str | Mapping[str, str]], language: str, theme: str
    ) -> None:
        """Keep the words of one language."""
        self.messages = messages
        self.language = language
        self.theme = theme

    def say(self, key: str, **values: object) -> str:
        """Return the words of a key with values filled in."""
        found = self.messages.get(key)
        if not isinstance(found, str):
            raise UndefinedError(f'the theme {self.theme} has no words for "{key}"')
        return _fill(found, values) if values else found

    def say_or(self, key: str, otherwise: str) -> str:
        """Return the words of a key, or others where the theme has none."""
        return self.say(key) if key in self.messages else otherwise

    def count(self, key: str, number: int) -> str:
        """Return the words of a key in the plural form that a number needs."""
        forms = self.messages.get(key)
        if not isinstance(forms, Mapping) or "other" not in forms:
            raise UndefinedError(f'the theme {self.theme} has no plural forms for "{key}"')
        form = forms.get(find_plural(number, locale=self.language), forms["other"])
        return _fill(form, {"count": write_count(number, locale=self.language)})


def _fill(words: str, values: Mapping[str, object]) -> str:
    """Return words with `{name}` replaced by values; other braces stay."""
    parts = [*_parts_of(words)]
    for place in range(1, len(parts), 2):
        name = parts[place]
        parts[place] = str(values[name]) if name in values else f"{{{name}}}"
    return "".join(parts)


@lru_cache(maxsize=_REMEMBERED)
def _parts_of(words: str) -> tuple[str, ...]:
    """Return what stands between places, and the names of the places, in turn."""
    return tuple(_PLACE.split(words))


def _find_asset(assets: Mapping[str, Asset]) -> Callable[[Context, str], str]:
    @pass_context
    def asset(context: Context, name: str) -> str:
        if name not in assets:
            raise UndefinedError(f'the theme has no static file "{name}"')
        return _href(context, assets[name].path)

    return asset


def add_filters(environment: Sandbox, *, words: Words, assets: Mapping[str, Asset]) -> None:
    """Give an environment all filters and functions of templates."""
    environment.filters.update(
        href=_href,
        absolute=_absolute,
        iso=_iso,
        plain=_plain,
        host=_host,
        day=_in_locale(write_day),
        full_day=_in_locale(write_full_day),
        weekday=_in_locale(write_weekday),
        month=_in_locale(write_month),
        listed=_in_locale(write_list),
        time=_in_zone(write_time),
        moment=_in_zone(write_moment),
        money=_money,
        conversion=_conversion,
        rate=_rate,
    )
    environment.add_functions(
        t=words.say,
        said=words.say_or,
        n=words.count,
        has_asset=assets.__contains__,
        describe=describe_page,
    )
    environment.globals.update(asset=_find_asset(assets))
