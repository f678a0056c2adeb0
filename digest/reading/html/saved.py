"""What became of a page when it was saved: frames inside it, the next article, its address."""

import re

from lxml import html

from digest.reading.html.tree import parse_tree
from digest.reading.page.urls import web_address

_MARKED = (
    re.compile(r"Page saved with SingleFile\s{0,9}url:\s{0,9}(\S{4,2000})"),
    re.compile(r"saved from url=\(\d{1,6}\)(\S{4,2000})"),
    re.compile(r"<!--\s{0,9}(?:Source|Saved|Archived)[\w ]{0,20}:\s{0,9}(https?://\S{4,2000})"),
)
_LOOKED_AT = 4000
_MOST_FRAMES = 20
_READS = 200


def find_saved_address(markup: str) -> str | None:
    """Return the address that the program which saved a page wrote above it."""
    head = markup[:_LOOKED_AT]
    found = (pattern.search(head) for pattern in _MARKED)
    return next((web_address(match[1]) for match in found if match), None)


def find_reader_address(tree: html.HtmlElement) -> str | None:
    """Return the address that a browser's reading view names above a text."""
    links = tree.xpath(".//a[contains(@class, 'reader-domain')]/@href")
    return next((address for link in links if (address := web_address(str(link)))), None)


def find_framed(tree: html.HtmlElement) -> html.HtmlElement:
    """Return the page inside a page's frames that holds more text than the page around them."""
    best, most = tree, _count_text(tree)
    for frame in [frame for frame in tree.iter("iframe") if frame.get("srcdoc")][:_MOST_FRAMES]:
        inner = parse_tree(frame.get("srcdoc", ""))
        if inner is not None and (size := _count_text(inner)) > most:
            best, most = inner, size
    return best


def _count_text(tree: html.HtmlElement) -> int:
    """Return how many characters of paragraphs a page shows."""
    return sum(len(found.text_content()) for found in tree.iter("p"))


def drop_next_articles(tree: html.HtmlElement) -> None:
    """Take the articles out of a tree that a page loads below its own as its reader scrolls.

    They are those with a main heading of their own, after a first one with a heading and a text.
    """
    articles = [
        found
        for found in tree.iter("article")
        if found.find(".//h1") is not None
        and not any(parent.tag == "article" for parent in found.iterancestors())
    ]
    if len(articles) > 1 and len(articles[0].text_content()) > _READS:
        for found in articles[1:]:
            found.drop_tree()
