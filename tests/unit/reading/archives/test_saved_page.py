"""Pages that browsers save with all their parts in one file."""

import base64
import plistlib
from datetime import date

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Basis, Source
from digest.reading.archives.saved_page import MhtmlReader, WebArchiveReader
from tests.unit.reading.forms import mhtml, page, webarchive

PORTS = "https://bay.example/2025/two-ports.html"
AD = ("Content-Type: text/html\r\nContent-Location: cid:ad", b"<p>Cranes for half the price!</p>")


def read(data: bytes) -> Article:
    (article,) = MhtmlReader().read(Source(path="ports.mhtml", data=data), ReadConfig())
    return article


def headline(article: Article) -> str | None:
    return article.headline.of(article.text) if article.headline else None


def test_page_is_read_among_its_parts() -> None:
    packed = base64.encodebytes(page("Two ports", dated=False))
    head = (
        f"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: {PORTS}"
    )
    style = ("Content-Type: text/css\r\nContent-Location: a.css", b"p { color: red }")
    article = read(mhtml((head, packed), style, AD))
    assert (headline(article), article.url) == ("Two ports", PORTS)
    assert (article.published.day, article.published.basis) == (date(2025, 3, 5), Basis.UNKNOWN)


def test_page_named_by_the_file_goes_before_its_frames() -> None:
    frame = ("Content-Type: text/html\r\nContent-Location: https://ads.example/", page("Cranes"))
    own = (f"Content-Type: text/html\r\nContent-Location: {PORTS}", page("Two ports"))
    assert headline(read(mhtml(frame, own, head=f"Snapshot-Content-Location: {PORTS}\r\n"))) == (
        "Two ports"
    )


def test_frame_that_holds_the_article_is_found() -> None:
    frames = (
        b'<html><frameset cols="20%,80%"><frame src="cid:a"><frame src="cid:b"></frameset></html>'
    )
    root = ("Content-Type: text/html", frames)
    own = (f"Content-Type: text/html\r\nContent-Location: {PORTS}", page("Two ports"))
    article = read(mhtml(root, AD, own))
    assert (headline(article), article.url) == ("Two ports", PORTS)


def test_character_set_of_the_part_counts() -> None:
    body = page("Häfen", charset="windows-1252").replace(b"<meta charset", b"<meta x")
    assert headline(read(mhtml(('Content-Type: text/html; charset="iso-8859-1"', body)))) == "Häfen"


@pytest.mark.parametrize(
    "data", [b"", b"x" * 99, mhtml(), mhtml(("Content-Type: text/css", b"p{}"))]
)
def test_file_without_a_page_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="holds no page"):
        read(data)


def read_safari(data: bytes) -> Article:
    (article,) = WebArchiveReader().read(Source(path="a.webarchive", data=data), ReadConfig())
    return article


def test_page_saved_by_safari_is_read() -> None:
    article = read_safari(webarchive(page("Two ports"), page("Cranes")))
    assert (headline(article), article.url) == ("Two ports", PORTS)


def test_frame_of_a_page_saved_by_safari_is_found() -> None:
    assert headline(read_safari(webarchive(b"<p>Menu</p>", page("Two ports")))) == "Two ports"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"bplist00" + b"\xff" * 40,
        plistlib.dumps([1]),
        plistlib.dumps({"WebMainResource": 1, "WebSubframeArchives": [2]}),
        b'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "aa">]><plist><dict/></plist>',
    ],
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_safari(data)
