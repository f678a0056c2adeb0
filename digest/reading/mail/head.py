"""Headers of mails as they stand in the wild: who, when and about what."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from email.message import Message
from email.utils import parseaddr

from digest.errors import ReadError
from digest.lexicon.people import GIVEN_NAMES
from digest.model.article import Source
from digest.reading.feeds.item_text import read_moment
from digest.reading.files.decode import decode
from digest.reading.page.blocks import Stated
from digest.text.normalize import one_line
from digest.value import Value

_LONGEST = 4000
_WORD = re.compile(
    r"=\?(?P<charset>[\w.:+-]{1,40})(?:\*[\w-]{1,20})?\?(?P<form>[bq])\?(?P<data>.{0,2000}?)"
    r"(?:\?=|$)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?<=\?=)\s+(?==\?)")
_PREFIX = re.compile(
    r"(?:(?:re|fwd?|aw|wg|tr|rv|enc|vs|vl|sv|转发|답장|전달)(?:\[\d+\])?\s?[:：]\s*|\[(?:ext|external|fwd)\]\s*)+",
    re.IGNORECASE,
)
_OF_PAPER = re.compile(r"\s+(?P<of>at|from|of|@)\s+|\s+[-–—|·]\s+|,\s+(?=The\b)")
_OF_PAPERS = frozenset(
    "times post news letter newsletter journal herald daily weekly monthly review report reports "
    "brief briefing briefs digest today tribune standard telegraph gazette mail star sun world "
    "express chronicle courier observer dispatch wire media business markets magazine".split()
)
"""Words that end the names of papers, some of which begin with a given name."""
_PRIVATE = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com "
    "aol.com gmx.de gmx.net web.de proton.me protonmail.com mail.ru yandex.ru qq.com 163.com "
    "126.com naver.com daum.net hanmail.net free.fr orange.fr libero.it".split()
)
"""Hosts whose mails come from people, whatever they are about."""


class Head(Value):
    """What the head of a mail says."""

    subject: str = ""
    """Subject, without `Fwd:` and the like."""
    published: Stated | None = None
    """When it was sent."""
    written: str = ""
    """The date as it stands, to name it where it cannot be read."""
    author: str | None = None
    """The person who writes, where a paper is named besides."""
    publication: str | None = None
    """The newsletter or paper."""
    language: str | None = None
    """Language tag."""
    key: str = ""
    """The mail's own id."""


def read_head(message: Message) -> Head:
    """Return what the head of a mail says, whatever is broken in it."""
    written = _header(message, "date")
    arrived = _header(message, "received").rpartition(";")[2]
    author, publication = read_sender(_raw(message, "from"))
    return Head(
        subject=clean_subject(_header(message, "subject")),
        published=read_moment(written) or (read_moment(arrived) if arrived else None),
        written=written,
        author=author,
        publication=publication or _list_name(_header(message, "list-id")),
        language=_header(message, "content-language").partition(",")[0] or None,
        key=_header(message, "message-id"),
    )


def clean_subject(subject: str) -> str:
    """Return a subject without `Fwd:`, `AW:` and the like."""
    found = _PREFIX.match(subject)
    return subject[found.end() :].strip() if found else subject


def read_sender(raw: str) -> tuple[str | None, str | None]:
    """Return the person and the paper of a sender: `Jane Roe at The Bay Letter <a@b.example>`."""
    name, address = parseaddr(raw)
    shown = one_line(decode_words(name)).strip("\"' ")
    if not shown or shown.lower() == address.lower() or _is_private(address):
        return None, None
    joint = _OF_PAPER.search(shown, 1)
    if joint is None:
        return (shown, None) if _is_person(shown) else (None, shown)
    first, other = shown[: joint.start()], shown[joint.end() :]
    named = _is_name(first) if joint["of"] else _is_person(first)
    return (first, other) if named and other else (None, first)


def _is_name(name: str) -> bool:
    """Tell whether a name may be somebody's: two to four words, the first with a capital."""
    words = name.split()
    few = 1 < len(words) <= len("First van der Last".split())
    return few and name[0].isupper() and words[0].lower() != "the"


def _is_person(name: str) -> bool:
    """Tell whether a name is surely somebody's: a given name first, no paper's word last."""
    first, *others = name.split()
    return _is_name(name) and first in GIVEN_NAMES and others[-1].lower() not in _OF_PAPERS


def _is_private(address: str) -> bool:
    """Tell whether a mail comes from a person's own box."""
    return address.rpartition("@")[2].lower() in _PRIVATE


def _list_name(written: str) -> str | None:
    """Return the name of a mailing list, without its address."""
    return written.partition("<")[0].strip("\"' ") or None


def _header(message: Message, name: str) -> str:
    """Return a header on one line, empty where it is missing."""
    return one_line(decode_words(_raw(message, name)))


def _raw(message: Message, name: str) -> str:
    """Return a header as it stands, empty where it is missing or too long."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")
    return raw if len(raw) <= _LONGEST else ""


def decode_words(raw: str) -> str:
    """Return a header as text: encoded words decoded, raw bytes as what they most likely are.

    Neighbouring words of one character set are decoded together, since some programs cut inside
    a character.
    """
    joined = _BETWEEN.sub("", raw.replace("\r", "").replace("\n", " "))
    parts, at = [], 0
    for charset, data, start, end in _runs(joined):
        parts += [_plain(joined[at:start]), _text(data, charset)]
        at = end
    return "".join((*parts, _plain(joined[at:])))


def _runs(raw: str) -> Iterator[tuple[str, bytes, int, int]]:
    """Yield the encoded parts: character set, bytes, start and end; neighbours are one."""
    run: tuple[str, bytes, int, int] | None = None
    for found in _WORD.finditer(raw):
        data = _unpacked(found["data"], found["form"].lower())
        charset = found["charset"].lower()
        if run and run[0] == charset and run[3] == found.start():
            run = (charset, run[1] + data, run[2], found.end())
            continue
        if run:
            yield run
        run = (charset, data, found.start(), found.end())
    if run:
        yield run


def _unpacked(data: str, form: str) -> bytes:
    """Return the bytes of an encoded word; nothing where they are no base64."""
    raw = data.encode("utf-8", "surrogateescape")
    if form == "q":
        return quopri.decodestring(raw, header=True)
    try:
        return base64.b64decode(raw.rstrip(b"=") + b"=" * (-len(raw.rstrip(b"=")) % 4))
    except binascii.Error:
        return b""


def _plain(text: str) -> str:
    """Return a part of a header that is not encoded, its raw bytes as text."""
    if text.isascii():
        return text
    return _text(text.encode("utf-8", "surrogateescape"), None)


def _text(data: bytes, charset: str | None) -> str:
    """Return bytes of a header as text, nothing where they are none."""
    try:
        return decode(Source(path="", data=data), declared=charset).text
    except ReadError:
        return ""
