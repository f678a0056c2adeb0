"""Small files of every form that is read, made in place."""

import gzip
import plistlib
from collections.abc import Sequence

import brotli

LEAD = "Brenova said on Tuesday that it would build two ports on the north coast – for €3mn."
NEXT = "Lumo, which owns a third of the ports of the country, fell 3% to 41.20 crowns on the day."
LAST = "“We are late,” said Odile Marrant, who leads the harbour board of the province of Velden."
TEXT = f"{LEAD}\n\n{NEXT}\n\n{LAST}"


def page(title: str, *, charset: str = "utf-8", dated: bool = True) -> bytes:
    """Return a web page with one article."""
    time = '<meta name="date" content="2025-03-04T06:30:00+01:00">' if dated else ""
    body = "".join(f"<p>{text}</p>" for text in (LEAD, NEXT, LAST, f"That is all of {title}."))
    return (
        f'<html lang="en"><head><meta charset="{charset}">{time}<title>{title} | Bay Post</title>'
        f"</head><body><nav><a>Home</a></nav><h1>{title}</h1><article>{body}</article></body></html>"
    ).encode(charset)


def mhtml(*parts: tuple[str, bytes], head: str = "") -> bytes:
    """Return a page as browsers save it in one file: each part with its headers."""
    body = b"".join(
        b"--x\r\n" + name.encode() + b"\r\n\r\n" + data + b"\r\n" for name, data in parts
    )
    start = (
        "From: <Saved by Blink>\r\nSubject: Bay Post\r\n"
        f"Date: Wed, 5 Mar 2025 09:00:00 -0000\r\n{head}MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
    )
    return start.encode() + body + b"--x--\r\n"


def webarchive(data: bytes, *frames: bytes, charset: str = "UTF-8") -> bytes:
    """Return a page as Safari saves it."""

    def resource(content: bytes) -> dict[str, object]:
        return {
            "WebMainResource": {
                "WebResourceData": content,
                "WebResourceMIMEType": "text/html",
                "WebResourceTextEncodingName": charset,
                "WebResourceURL": "https://bay.example/2025/two-ports.html",
            }
        }

    archive = resource(data) | {"WebSubframeArchives": [resource(one) for one in frames]}
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)


def warc(*answers: tuple[str, bytes, dict[str, str]], packed: bool = False) -> bytes:
    """Return a web archive with the answers of a server: address, body, headers.

    The header `Status` is the answer's own, `Content-Type` that of a page unless it says another.
    """
    records = [record("warcinfo", "", b"software: none\r\n")]
    for url, body, headers in answers:
        own = {"Content-Type": "text/html; charset=utf-8"} | headers
        status = own.pop("Status", "200 OK")
        lines = "".join(f"{name}: {value}\r\n" for name, value in own.items())
        head = f"HTTP/1.1 {status}\r\n{lines}\r\n".encode()
        records.append(record("response", url, head + body))
    return b"".join(in_gzip(one) if packed else one for one in records)


def record(kind: str, url: str, data: bytes) -> bytes:
    """Return a record of a web archive."""
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000000>",
        "WARC-Date": "2025-03-05T09:00:00Z",
        "WARC-Target-URI": url,
        "Content-Type": f"application/{'warc-fields' if kind == 'warcinfo' else 'http'}",
        "Content-Length": str(len(data)),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items() if value)
    return f"WARC/1.0\r\n{lines}\r\n".encode() + data + b"\r\n\r\n"


def in_brotli(data: bytes) -> bytes:
    """Return bytes as servers pack them with Brotli."""
    return bytes(brotli.compress(data))


def in_gzip(data: bytes) -> bytes:
    """Return bytes as servers pack them, the same each time."""
    return gzip.compress(data, mtime=0)


def in_chunks(data: bytes, size: int = 100) -> bytes:
    """Return a body as servers send it whose length they do not know."""
    parts = [data[at : at + size] for at in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


Words = tuple[float, float, float, str]
"""Words on a printed page: left, bottom, height of the letters, the words."""


def pdf(*pages: Sequence[Words], info: str = "", locked: bool = False) -> bytes:
    """Return a PDF file whose pages draw words in the order given."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, words in enumerate(pages):
        objects += _page_objects(words, 5 + 2 * at)
    objects.append(f"<< {info} >>")
    extra = f"/Info {len(objects)} 0 R"
    if locked:
        keys = "".join(f" /{name} <{'41' * 32}>" for name in "OU")
        objects.append(f"<< /Filter /Standard /V 1 /R 2{keys} /P -4 >>")
        extra += f" /Encrypt {len(objects)} 0 R /ID [<{'00' * 16}> <{'00' * 16}>]"
    return _bound(objects, extra)


def _page_objects(words: Sequence[Words], number: int) -> tuple[str, str]:
    drawn = "\n".join(
        f"BT /F1 {size} Tf {left} {bottom} Td ({_escaped(text)}) Tj ET"
        for left, bottom, size, text in words
    )
    fonts = "/Resources << /Font << /F1 3 0 R >> >>"
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {fonts} /Contents {number} 0 R >>",
        f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream",
    )


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _bound(objects: Sequence[str], extra: str) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {extra} >>\n"
        f"startxref\n{len(out)}\n%%EOF\n"
    )
    return out + end.encode()


def column(text: Sequence[str], *, left: float = 50, top: float = 700) -> list[Words]:
    """Return lines of a column, 12 points apart."""
    return [(left, top - 12 * at, 10, line) for at, line in enumerate(text)]
