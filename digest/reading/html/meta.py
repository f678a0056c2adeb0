"""What a page says about itself: JSON-LD, OpenGraph, meta tags, and the page's title."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from html import unescape
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from lxml import html

from digest.codec import CodecError, parse_json
from digest.model.article import Editorial
from digest.reading.credits.sections import is_section
from digest.reading.dates.published import folder_day, read_stated
from digest.reading.page.agencies import agency_named
from digest.reading.page.blocks import Meta, Stated
from digest.reading.page.urls import web_address
from digest.text.normalize import compare_key, one_line

_ARTICLE = re.compile(r"(?:article|posting|report|pressrelease)$", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued",
    "dcterms.created", "dcterms.date", "dc.date", "publish-date", "publishdate", "publish_date",
    "pubdate", "publication_date", "date", "article.published", "bt:pubdate",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author")
_SITES = (
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "apple-mobile-web-app-title",
)
_SEPARATORS = re.compile(r"\s+(?:[|·•»]|--|::|[-–—])\s+")
_REFERRED = ("author", "creator", "publisher", "sourceOrganization", "provider")
_NO_DATE = date(1970, 1, 2)
_MAX_NODES = 5000
_MAX_TEXT = 400
_TAIL_WORDS = 5
_LINKS = 3
_HOME_WORDS = re.compile(
    r"\b(?:home ?page|home|logo|(?:go|back|return) to|front page|startseite|accueil|portada)\b",
    re.IGNORECASE,
)
"""What such links say beside the name."""
_BRACKETED = re.compile(r"\s?\([^()]{0,40}\)$")
_LONGEST_NAME = 80


def read_meta(tree: html.HtmlElement, *, name: str) -> Meta:
    """Return what a page says about itself.

    Args:
        tree: The page.
        name: The page's file, for errors inside its data.
    """
    tags = _read_tags(tree)
    data = _read_article_data(tree, name)
    publication = _publication(tags, data)
    url = _address(tree, tags, data)
    free = str(data.get("isAccessibleForFree")).lower()
    authors = _authors(tags, data) or _shown_authors(tree)
    title = _title(tree, tags, data, publication)
    return Meta(
        title=title,
        published=_published(tree, tags, data, url),
        authors=authors,
        publication=publication or _named_in_title(tree, title) or _named_at_home(tree),
        agency=_agency(data, authors),
        url=url,
        language=_first(data.get("inLanguage"), tree.get("lang"), tags.get("og:locale")),
        locked=free == "false" or tags.get("article:content_tier") == "locked",
        description=_first(tags.get("og:description"), tags.get("description")),
        editorial=Editorial(
            section=_first(tags.get("article:section"), data.get("articleSection"))
        ),
    )


def read_article_body(tree: html.HtmlElement, *, name: str) -> str:
    """Return the article's text where a page's data carries it whole, else nothing."""
    body = _read_article_data(tree, name).get("articleBody")
    return unescape(body) if isinstance(body, str) else ""


def _read_tags(tree: html.HtmlElement) -> dict[str, str]:
    """Return the page's meta tags by their lower-case names, the first of each."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        key = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        content = one_line(tag.get("content") or "")
        if key and content:
            found.setdefault(key, content)
    return found


def _read_article_data(tree: html.HtmlElement, name: str) -> Mapping[str, Any]:
    """Return the page's JSON-LD object of an article, empty when it has none."""
    nodes = [
        node
        for script in tree.iter("script")
        if "ld+json" in script.get("type", "").lower()
        for node in _nodes(_parse(script.text or "", name))
    ]
    found = [node for node in nodes if _is_article(node)]
    with_date = [node for node in found if node.get("datePublished")] or found
    own = [node for node in with_date if _is_own(node, tree)] if len(with_date) > 1 else []
    data = next(iter(own or with_date), {})
    named = {
        node["@id"]: node for node in nodes if "name" in node and isinstance(node.get("@id"), str)
    }
    return {
        key: _resolve(value, named) if key in _REFERRED else value for key, value in data.items()
    }


def _is_own(node: Mapping[str, Any], tree: html.HtmlElement) -> bool:
    """Tell whether an object is of the article that a page shows first, by address or headline."""
    tags = _read_tags(tree)
    links = [link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"]
    heading = next((found.text_content() for found in tree.iter("h1")), "")
    titles = {compare_key(title) for title in (tags.get("og:title", ""), heading) if title}
    address = node.get("url") or node.get("mainEntityOfPage")
    address = address.get("@id") if isinstance(address, dict) else address
    headline = compare_key(_first(node.get("headline")) or "")
    return headline in titles or (
        isinstance(address, str) and address in (*links, tags.get("og:url"))
    )


def _resolve(value: object, named: Mapping[str, Any]) -> object:
    """Return a JSON-LD value with references to other objects of the page replaced by them."""
    parts = value if isinstance(value, list) else [value]
    return [named.get(str(p.get("@id")), p) if isinstance(p, dict) else p for p in parts]


def _parse(text: str, name: str) -> object:
    """Return the JSON of a script, None when it is none; raw line breaks in strings are mended."""
    cleaned = _CONTROL.sub(" ", text).strip().removeprefix("<!--").removesuffix("-->").strip(" ;")
    try:
        return parse_json(cleaned, name=name)
    except CodecError:
        return None


def _nodes(value: object) -> Iterator[dict[str, Any]]:
    """Yield the objects of some JSON, outer ones first, at most a few thousand."""
    waiting, seen = [value], 0
    while waiting and seen < _MAX_NODES:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, dict):
            yield node
            waiting.extend(item for item in node.values() if isinstance(item, dict | list))
        elif isinstance(node, list):
            waiting.extend(item for item in node if isinstance(item, dict | list))


def _is_article(node: Mapping[str, Any]) -> bool:
    """Tell whether a JSON-LD object describes an article."""
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in names)


def _first(*values: object) -> str | None:
    """Return the first text among some values and lists of them."""
    for value in values:
        one = value[0] if isinstance(value, list) and value else value
        if isinstance(one, dict):
            one = one.get("name") or one.get("@value")
        if isinstance(one, str) and one.strip():
            return one_line(unescape(one))[:_MAX_TEXT]
    return None


def _names(value: object) -> list[str]:
    """Return the names in a JSON-LD value: a text, an object, or a list of them."""
    parts = value if isinstance(value, list) else [value]
    names = (_first(part) for part in parts[:20])
    return [name for name in names if name and not name.lower().startswith("http")]


def _publication(tags: Mapping[str, str], data: Mapping[str, Any]) -> str | None:
    """Return the name of the paper or site."""
    return _first(*_names(data.get("publisher")), *(tags.get(name) for name in _SITES))


def _named_in_title(tree: html.HtmlElement, title: str | None) -> str | None:
    """Return the name behind the headline in the page's title: `Mill saved - Port Post`."""
    page = next((one_line(found.text or "") for found in tree.iter("title")), "")
    if not title or not page.startswith(title):
        return None
    parts = _SEPARATORS.split(page[len(title) :])
    name = _BRACKETED.sub("", parts[-1]).strip(" :|·•»-–—")
    short = 0 < len(name.split()) < _TAIL_WORDS and name[:1].isupper()
    other = is_section(name) or agency_named(name)
    return name if len(parts) > 1 and short and not other else None


def _named_at_home(tree: html.HtmlElement) -> str | None:
    """Return the name that the page's first links to its site's first page are called by."""
    links = islice((link for link in tree.iter("a") if _leads_home(link.get("href", ""))), _LINKS)
    for link in links:
        images = [image.get("alt", "") for image in link.iter("img")]
        for shown in (
            link.text_content(),
            link.get("title", ""),
            link.get("aria-label", ""),
            *images,
        ):
            name = _HOME_WORDS.sub("", one_line(shown)).strip(" -–—|:,")
            short = 1 < len(name.split()) <= _TAIL_WORDS and len(name) < _LONGEST_NAME // 2
            if short and name[0].isupper() and not is_section(name) and not agency_named(name):
                return name
    return None


def _leads_home(address: str) -> bool:
    """Tell whether a link leads to a site's first page."""
    return address == "/" or (address.startswith("http") and not urlsplit(address).path.strip("/"))


def _authors(tags: Mapping[str, str], data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the authors as the page's data names them."""
    stated = [*_names(data.get("author")), *_names(data.get("creator"))]
    if not stated:
        stated = [tags[name] for name in _AUTHORS if name in tags and "://" not in tags[name]][:1]
    return tuple(dict.fromkeys(stated))


def _shown_authors(tree: html.HtmlElement) -> tuple[str, ...]:
    """Return the first names that the page itself marks as its authors'."""
    marks = (
        './/*[@rel="author" or @itemprop="author" or contains(@class, "byline")'
        ' or contains(@class, "reader-credits")]'
    )
    shown = [one_line(found.text_content()) for found in tree.iterfind(".//a[@rel='author']")]
    shown = shown or [one_line(found.text_content()) for found in tree.xpath(marks)[:3]]
    return tuple(dict.fromkeys(name for name in shown[:3] if 0 < len(name) < _LONGEST_NAME))


def _agency(data: Mapping[str, Any], authors: Sequence[str]) -> str | None:
    """Return the agency among the authors and sources of the page's data."""
    sources = [*_names(data.get("sourceOrganization")), *_names(data.get("provider")), *authors]
    return next((agency for name in sources if (agency := agency_named(name))), None)


def _address(
    tree: html.HtmlElement, tags: Mapping[str, str], data: Mapping[str, Any]
) -> str | None:
    """Return the page's own address."""
    links = [link.get("href", "") for link in tree.iter("link") if link.get("rel") == "canonical"]
    page = data.get("mainEntityOfPage")
    page = page.get("@id") if isinstance(page, dict) else page
    stated = [*links, tags.get("og:url"), data.get("url"), page]
    found = [web_address(value) for value in stated if isinstance(value, str)]
    known = [address for address in found if address]
    own = [address for address in known if urlsplit(address).path.strip("/")]
    return next(iter(own or known), None)


def _published(
    tree: html.HtmlElement, tags: Mapping[str, str], data: Mapping[str, Any], url: str | None
) -> Stated | None:
    """Return the stated date; of two ways to write one moment, the one in the paper's zone.

    Where the address has a day too, dates of that day go before others.
    """
    times = [time.get("datetime") for time in tree.iter("time") if _is_first_date(time)]
    written = [data.get("datePublished"), *(tags.get(name) for name in _DATES), *times[:1]]
    stated = [read_stated(value) for value in written if isinstance(value, str)]
    found = [date for date in stated if date and date.day > _NO_DATE]
    near = folder_day(url) if url else None
    found = [date for date in found if near and abs((date.day - near).days) <= 1] or found
    if not found:
        return None
    same = [date for date in found if date.moment and date.moment == found[0].moment]
    local = [date for date in same if date.moment and date.moment.utcoffset()]
    with_hour = [date for date in found if date.moment and date.day == found[0].day]
    return next(iter((*local, *same, *with_hour)), found[0])


def _is_first_date(time: html.HtmlElement) -> bool:
    """Tell whether a time element can be that of publication."""
    if not time.get("datetime"):
        return False
    stated = time.get("itemprop", "") == "datePublished" or "pubdate" in time.attrib
    around = " ".join((time.get("class", ""), time.get("itemprop", ""))).lower()
    main = any(parent.tag in ("article", "main", "header") for parent in time.iterancestors())
    return stated or (main and not re.search("updat|modif|comment", around))


def _title(
    tree: html.HtmlElement, tags: Mapping[str, str], data: Mapping[str, Any], site: str | None
) -> str | None:
    """Return the headline without the site's name."""
    headings = [one_line(found.text_content()) for found in tree.iter("h1")]
    stated = [_first(data.get("headline")), tags.get("og:title"), tags.get("twitter:title")]
    whole = [title for title in stated if title and not title.endswith(("...", "…"))]
    if whole:
        return _strip_site(whole[0], site)
    alone = [heading for heading in headings if heading]
    shown = _shown_part(tree) if not whole else None
    if shown:
        return shown
    if len(alone) == 1:
        return alone[0][:_MAX_TEXT]
    page = next((one_line(found.text or "") for found in tree.iter("title")), "")
    title = _strip_site(page, site) or next((heading for heading in alone), None)
    return title or next((title for title in stated if title), None)


def _shown_part(tree: html.HtmlElement) -> str | None:
    """Return the part of a page's title that the page shows as a heading."""
    page = next((one_line(found.text or "") for found in tree.iter("title")), "")
    parts = [part for part in re.split(r"\s+(?:[|·•»]|--|[-–—])\s+|:\s+", page) if part]
    if len(parts) == 1:
        return None
    keys = {compare_key(part) for part in parts if len(part.split()) > 1}
    headings = (one_line(found.text_content()) for found in tree.iter("h1", "h2", "h3"))
    named = [heading for heading in headings if compare_key(heading) in keys]
    return max(named, key=len)[:_MAX_TEXT] if named else None


def _strip_site(title: str, site: str | None) -> str | None:
    """Return a title without the site's name at either end."""
    parts = _SEPARATORS.split(title)
    if len(parts) == 1:
        return title or None
    key = compare_key(site or "")
    ends = list(_SEPARATORS.finditer(title))
    last, first = compare_key(parts[-1]), compare_key(parts[0])
    if key and (last == key or (last in key and len(last) > len("abc"))):
        return title[: ends[-1].start()]
    if key and first == key:
        return title[ends[0].end() :]
    if site is None and len(parts[-1].split()) < _TAIL_WORDS <= len(parts[0].split()):
        return title[: ends[-1].start()]
    return title
