"""The Atom feed: well-formed whatever comes in, safe for readers that do not sanitise."""

from datetime import UTC, datetime
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from markupsafe import escape

from digest.model.site import Chrome, FeedItem, FeedPage
from digest.render.printed import clean

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def render_feed(page: FeedPage, chrome: Chrome) -> bytes:
    """Return the feed; its date is that of its newest entry.

    Without a `base_url` its links are relative and its names are made of the site's title.
    """
    updated = max((item.published for item in page.items), default=_LONG_AGO)
    own = _text(chrome.base_url + page.path)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{_text(chrome.language)}">',
        f"<title>{_text(chrome.title)}</title>",
        *([f"<subtitle>{_text(chrome.description)}</subtitle>"] if chrome.description else []),
        f"<id>{_text(_name_feed(page, chrome))}</id>",
        f"<updated>{updated.isoformat()}</updated>",
        f'<link rel="self" type="application/atom+xml" href="{own}"/>',
        f'<link rel="alternate" type="text/html" href="{_text(chrome.base_url or "./")}"/>',
        f"<author><name>{_text(chrome.title)}</name></author>",
        *(line for item in page.items for line in _write_item(item, chrome)),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _write_item(item: FeedItem, chrome: Chrome) -> list[str]:
    moment = item.published.isoformat()
    address = _text(chrome.base_url + item.path)
    return [
        f'<entry xml:lang="{_text(item.language)}">',
        f"<title>{_text(item.headline)}</title>",
        f"<id>{_text(name_entry(item, chrome))}</id>",
        f"<published>{moment}</published>",
        f"<updated>{moment}</updated>",
        f'<link rel="alternate" type="text/html" href="{address}"/>',
        *([f'<link rel="related" href="{_text(item.url)}"/>'] if item.url else []),
        f'<content type="html">{_text(_write_content(item))}</content>',
        "</entry>",
    ]


def _write_content(item: FeedItem) -> str:
    """Return an entry as HTML that holds nothing but paragraphs, emphasis and one link."""
    lines = [f"<p>{_text(line)}</p>" for line in item.lines]
    source = _text(item.source)
    if item.url:
        source = f'<a href="{_text(item.url)}">{source or _text(item.url)}</a>'
    return "".join([*lines, f"<p><em>{source}</em></p>" if source else ""])


def name_entry(item: FeedItem, chrome: Chrome) -> str:
    """Return an entry's stable name, which a change of paths or theme leaves alone."""
    host = urlsplit(chrome.base_url).hostname
    if host:
        return f"tag:{host},{item.day.isoformat()}:{item.slug}"
    return uuid5(NAMESPACE_URL, f"digest:{chrome.title}/{item.day.isoformat()}/{item.slug}").urn


def _name_feed(page: FeedPage, chrome: Chrome) -> str:
    if chrome.base_url:
        return chrome.base_url + page.path
    return uuid5(NAMESPACE_URL, f"digest:{chrome.title}/{page.path}").urn


def _text(text: str) -> str:
    return str(escape(clean(text)))
