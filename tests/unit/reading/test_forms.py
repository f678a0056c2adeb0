"""Every reader keeps its promises, on files that are sound, damaged, hostile or something else."""

import builtins
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digest.codec import parse_json
from digest.config import ReadConfig
from digest.errors import MissingPartError, ReadError
from digest.model.article import Article, Source
from digest.reading.files.sources import find_suffix
from digest.reading.readers import find_readers, find_suffixes, read_source
from digest.testing.reader import check_reader
from tests.helpers import shared
from tests.unit.reading.forms import LEAD, NEXT, TEXT, column, mhtml, page, pdf, warc, webarchive

MAIL = f"From: Bay <a@bay.example>\nSubject: Two ports\nDate: 4 Mar 2025 06:30 +0100\n\n{TEXT}\n"
RSS = f"""<rss version="2.0"><channel><title>Bay</title><item><title>Two ports</title>
<description>{LEAD}</description></item><item><title>One mill</title>
<description>{NEXT}</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay</title><entry><title>Ports</title>
<id>1</id><content type="html">&lt;p&gt;{LEAD}&lt;/p&gt;</content></entry></feed>"""
JSON = f"""{{"version": "https://jsonfeed.org/version/1.1", "title": "Bay", "items": [
{{"id": "1", "title": "Two ports", "content_html": "<p>{LEAD}</p>"}},
{{"id": "2", "title": "One mill", "content_text": "{NEXT}"}}]}}"""
ANSWER: tuple[str, bytes, dict[str, str]] = ("https://bay.example/two-ports", page("Two ports"), {})

FORMS: Mapping[str, bytes] = {
    "bay.xml": RSS.encode(),
    "bay.atom": ATOM.encode(),
    "bay.json": JSON.encode(),
    "ports.eml": MAIL.encode(),
    "bay.mbox": f"From a@bay.example Tue Mar  4 06:30:00 2025\n{MAIL}".encode(),
    "ports.mhtml": mhtml(("Content-Type: text/html", page("Two ports"))),
    "ports.webarchive": webarchive(page("Two ports")),
    "bay.warc": warc(ANSWER),
    "bay.warc.gz": warc(ANSWER, packed=True),
    "ports.pdf": pdf([(50, 740, 24, "Two ports"), *column([LEAD, NEXT, LEAD])]),
}


@pytest.mark.parametrize("name", FORMS)
def test_reader_keeps_its_promises(name: str, tmp_path: Path) -> None:
    sample = tmp_path / name
    sample.write_bytes(FORMS[name])
    suffix = find_suffix(name, find_suffixes())
    assert suffix is not None
    assert check_reader(find_readers()[suffix], [sample]) == ()


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_file_with_a_hole_is_read_or_refused(name: str, data: st.DataObject) -> None:
    whole = FORMS[name]
    at = data.draw(st.integers(0, len(whole)))
    junk = data.draw(st.binary(max_size=30))
    try:
        articles = read_source(Source(path=name, data=whole[:at] + junk), ReadConfig())
    except ReadError:
        return
    assert all(article.text for article in articles)


def read(name: str, data: bytes) -> tuple[Article, ...]:
    return read_source(Source(path=name, data=data), ReadConfig())


NAUGHTY = ("blns", "xss_owasp", "ssti", "crlf", "csv_injection", "traversal")


@pytest.mark.parametrize("corpus", NAUGHTY)
def test_no_string_in_an_item_costs_another_item(corpus: str) -> None:
    path = shared("corpora", f"{corpus}.json")
    strings = [text for text in parse_json(path.read_bytes(), name=path.name) if text]
    for text in [str(one) for one in strings][:150]:
        mark = "".join(f"&#{ord(char)};" for char in text if char >= " " and char < "\ud800")
        item = f"<item><title>{mark}</title><description>{mark}</description></item>"
        articles = read("bay.xml", RSS.replace("</channel>", f"{item}</channel>").encode())
        assert [article.slug for article in articles][:2] == ["two-ports", "one-mill"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xml", b"<rss><channel>" + b"<item><title>x</title></item>" * 30_000),
        ("a.xml", b"<rss><channel><item><description>" + b"<b>" * 50_000),
        ("a.xml", b"<rss><channel><item><title>" + b"&" * 200_000),
        ("a.json", b'{"version":"https://jsonfeed.org/version/1","items":[' + b"[" * 100_000),
        ("a.eml", b"Subject: " + b"=?utf-8?q?a" * 100_000 + b"\n\nx"),
        ("a.eml", b"Content-Type: multipart/mixed; boundary=a\n\n" + b"\n--a\n" * 100_000),
        ("a.mbox", b"From a 06:30:00 2025\nSubject: x\n\nx\n" * 20_000),
        ("a.mhtml", b"Content-Type: multipart/related; boundary=a\n\n" + b"\n--a\n" * 100_000),
        ("a.webarchive", b"bplist00" + b"\xaf" * 50_000),
        ("a.warc", b"WARC/1.0\r\nContent-Length: 9999999999\r\n\r\n" * 5000),
        ("a.pdf", b"%PDF-1.4\n" + b"1 0 obj << /Type /Pages /Kids [1 0 R] >> endobj\n" * 20_000),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_huge_and_hollow_files_are_refused(name: str, data: bytes) -> None:
    with pytest.raises(ReadError):
        read(name, data)


@pytest.mark.parametrize(
    ("name", "library"),
    [("ports.pdf", "pypdfium2"), ("bay.warc", "warcio"), ("bay.warc", "brotli")],
)
def test_missing_library_is_named_with_the_command_that_installs_it(
    name: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def missing(wanted: str, *others: object, **named: object) -> object:
        if wanted.partition(".")[0] == library:
            raise ModuleNotFoundError(name=library)
        return real(wanted, *others, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(MissingPartError, match=library) as caught:
        read(name, FORMS[name])
    extra = "pdf" if name.endswith(".pdf") else "warc"
    assert caught.value.hint == f"pip install 'news-digest[{extra}]'"
    assert caught.value.exit_code == 4
