"""Reads `.eml`: a newsletter or an article sent by mail."""

import email
import email.errors
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parseaddr

from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.reading.assemble import assemble
from digest.reading.blocks import Block, Kind, Meta, RawPage
from digest.reading.decode import decode
from digest.reading.html_tree import find_blocks, parse_tree
from digest.reading.limits import cut_markup, cut_text
from digest.reading.published import read_stated
from digest.reading.sift import is_prose
from digest.reading.text_file import parse_lines
from digest.text.normalize import compare_key, one_line, tidy

_MAX_PARTS = 50
_MAX_MARKS = 5000
_MAX_HEADER = 4000
_PREFIXES = ("re:", "fwd:", "fw:", "aw:", "wg:", "tr:")
_SHARE = 0.8
"""How much of the text part's prose the HTML part must have to be preferred."""


class MailReader:
    """Reader of saved mails."""

    suffixes = (".eml",)

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the one article of a mail.

        Raises:
            ReadError: The mail has no text, or holds no article.
        """
        _refuse_many_parts(source)
        message = email.message_from_bytes(source.data, policy=email.policy.default)
        plain, marked = _parts(message, source)
        if not plain and not marked:
            raise ReadError("the mail has no text", where=Where(source.path))
        blocks = marked if _size(marked) >= _SHARE * _size(plain) and marked else plain
        meta = _read_meta(message, blocks)
        page = RawPage(blocks=blocks, meta=meta, copied=blocks is plain)
        return (assemble(page, source, config),)


def _refuse_many_parts(source: Source) -> None:
    """Refuse a mail with more marks of parts than any mail has."""
    if source.data.count(b"\n--") > _MAX_MARKS:
        raise ReadError("the mail has too many parts", where=Where(source.path))


def _size(blocks: tuple[Block, ...]) -> int:
    """Return how many characters of prose some blocks hold."""
    return sum(len(block.text) for block in blocks if is_prose(block))


def _parts(message: EmailMessage, source: Source) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the blocks of a mail's text part and of its HTML part."""
    plain: list[Block] = []
    marked: list[Block] = []
    for kind, text in _texts(message, source):
        if kind == "text/plain":
            plain.extend(parse_lines(cut_text(tidy(text), path=source.path).text))
        else:
            tree = parse_tree(cut_markup(text, path=source.path).text)
            if tree is not None:
                marked.extend(found.block for found in find_blocks(tree))
    return tuple(plain), tuple(marked)


def _texts(message: EmailMessage, source: Source) -> Iterator[tuple[str, str]]:
    """Yield the kind and text of each readable part of a mail that is no attachment."""
    for count, part in enumerate(message.walk()):
        if count >= _MAX_PARTS:
            return
        kind = part.get_content_type()
        if kind not in ("text/plain", "text/html") or part.is_attachment():
            continue
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data.strip():
            piece = Source(path=source.path, data=data)
            yield kind, decode(piece, declared=part.get_content_charset()).text


def _read_meta(message: EmailMessage, blocks: tuple[Block, ...]) -> Meta:
    """Return what the mail's head says, with the headline its text sets out."""
    subject = _header(message, "subject")
    while subject.lower().startswith(_PREFIXES):
        subject = subject.partition(":")[2].strip()
    name = parseaddr(_header(message, "from"))[0]
    author, _, publication = name.rpartition(" at ") if " at " in name else ("", "", name)
    if not publication and not author:
        publication = name
    return Meta(
        title=_find_title(blocks, subject),
        published=read_stated(_header(message, "date")),
        authors=(author,) if author else (),
        publication=publication or None,
        language=_header(message, "content-language") or None,
    )


def _header(message: EmailMessage, name: str) -> str:
    """Return a header on one line, empty where it is missing, too long or cannot be read."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    if len(str(raw)) > _MAX_HEADER:
        return ""
    try:
        return one_line(str(message.get(name, "")))
    except (email.errors.HeaderParseError, IndexError, ValueError, AttributeError, TypeError):
        return ""


def _find_title(blocks: tuple[Block, ...], subject: str) -> str | None:
    """Return the heading that the subject repeats, else the subject."""
    key = compare_key(subject)
    for block in blocks:
        if is_prose(block):
            break
        own = compare_key(block.text)
        titled = block.kind is Kind.HEADING or len(block.text.split()) > len(
            "three words long".split()
        )
        if titled and own and own in key:
            return _as_in(subject, block.text)
    return subject or None


def _as_in(subject: str, heading: str) -> str:
    """Return a heading as the subject writes it, when the mail sets it in capitals."""
    if not heading.isupper():
        return heading
    at = subject.casefold().find(heading.casefold())
    return subject[at : at + len(heading)] if at >= 0 else heading
