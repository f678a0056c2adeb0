"""Reads mails, `.eml` and `.mbox`: newsletters and articles sent by mail."""

import email
import email.policy
import re
from email.message import Message
from functools import partial

from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Dropped, Source
from digest.reading.article.assemble import assemble
from digest.reading.feeds.item_text import read_moment, unread_date
from digest.reading.files.several import MOST, Piece, failed_piece, read_pieces
from digest.reading.mail.body import DEEPEST, Form, read_body
from digest.reading.mail.head import Head, clean_subject, read_head, read_sender
from digest.reading.mail.newsletter import (
    Forwarded,
    Section,
    find_forwarded,
    find_sections,
    without_furniture,
)
from digest.reading.page.blocks import Block, Kind, Meta, RawPage
from digest.reading.page.shape import is_prose
from digest.text.normalize import compare_key
from digest.value import Value, replace

_MAX_MARKS = 5000
_WORDS = 4
_BREAK = re.compile(
    rb"^From [^\r\n]{0,200}?\d\d:\d\d[^\r\n]{0,60}\r?\n(?=[!-9;-~]{1,80}:|>?From )", re.MULTILINE
)
"""The line before each mail of a mailbox; what is written so in a text lacks the head below."""
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)


class _Letter(Value, kw_only=False):
    """A mail: what its head says, and its text."""

    head: Head
    """What its head says."""
    form: Form
    """Its text."""


class MailReader:
    """Reader of saved mails."""

    suffixes = (".eml",)

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the article of a mail, or those of a mail that clearly brings several.

        Raises:
            ReadError: The mail has no text, or holds no article.
        """
        pieces = _find_pieces(source.data, source, config, many=False)
        if len(pieces) == 1:
            return (pieces[0].read(1),)
        return read_pieces(pieces, source, kind="article")


class MailboxReader:
    """Reader of mailboxes."""

    suffixes = (".mbox",)

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the articles of each mail, in the order of the mailbox.

        Raises:
            ReadError: The file is no mailbox, or no mail holds an article.
        """
        mails = _split(source)
        pieces: list[Piece] = []
        for number, data in enumerate(mails[:MOST], start=1):
            try:
                pieces += _find_pieces(data, source, config, many=True)
            except ReadError as error:
                pieces.append(failed_piece(f"mail {number}", error))
        return read_pieces(pieces, source, kind="article", count=len(pieces) + len(mails[MOST:]))


def _split(source: Source) -> list[bytes]:
    """Return the mails of a mailbox.

    Raises:
        ReadError: It does not begin as one.
    """
    starts = list(_BREAK.finditer(source.data))
    if not starts or source.data[: starts[0].start()].strip(b"\xef\xbb\xbf \r\n"):
        raise ReadError(
            'the file is no mailbox: it does not begin with a line such as "From a@b.example ..."',
            where=Where(source.path),
            hint="save a single mail as .eml",
        )
    ends = [*(found.start() for found in starts[1:]), len(source.data)]
    return [
        _QUOTED.sub(b"", source.data[found.end() : end])
        for found, end in zip(starts, ends, strict=True)
    ]


def _find_pieces(data: bytes, source: Source, config: ReadConfig, *, many: bool) -> list[Piece]:
    """Return the articles of a mail, not yet read.

    Raises:
        ReadError: It has no text.
    """
    if data.count(b"\n--") > _MAX_MARKS:
        raise ReadError("the mail has too many parts", where=Where(source.path))
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        letters = _find_letters(message, source, depth=0)
    except RecursionError as error:
        raise ReadError("the mail has too many parts", where=Where(source.path)) from error
    letters = [letter for letter in letters if letter.form.blocks]
    if not letters:
        raise ReadError("the mail has no text", where=Where(source.path))
    several = many or len(letters) > 1
    return [
        Piece(
            label=page.meta.title or letter.head.subject,
            key=letter.head.key,
            read=partial(_read_page, page, source, config),
        )
        for letter in letters
        for page in _find_pages(letter, source, many=several)
    ]


def _read_page(page: RawPage, source: Source, config: ReadConfig, number: int) -> Article:
    """Return the article of a page of a mail."""
    return assemble(page, source, config, item=number)


def _find_letters(message: Message, source: Source, *, depth: int) -> list[_Letter]:
    """Return a mail, or the mails that are attached to it where they say more than it does."""
    own = _Letter(read_head(message), read_body(message, source))
    attached = _find_attached(message) if depth < DEEPEST else []
    inner = [letter for one in attached for letter in _find_letters(one, source, depth=depth + 1)]
    told = max((letter.form.size for letter in inner), default=0)
    if told > own.form.size:
        around = tuple(
            Dropped(text=one.text[:500], why="forwarding mail") for one in own.form.blocks
        )
        first, *rest = inner
        return [replace(first, form=first.form + Form(dropped=around)), *rest]
    passed = tuple(Dropped(text=one.head.subject[:500], why="attached mail") for one in inner)
    return [replace(own, form=own.form + Form(dropped=passed))]


def _find_attached(message: Message) -> list[Message]:
    """Return the mails attached to a mail, without those attached to them."""
    found: list[Message] = []
    waiting = [message]
    while waiting and len(found) < MOST:
        part = waiting.pop(0)
        inner = part.get_payload()
        parts = [one for one in inner if isinstance(one, Message)] if part.is_multipart() else []
        if part.get_content_type() == "message/rfc822" and part is not message:
            found += parts
        else:
            waiting += parts
    return found


def _find_pages(letter: _Letter, source: Source, *, many: bool) -> list[RawPage]:
    """Return the pages of a mail: one, or one an article where it clearly brings several."""
    form = letter.form
    passed = find_forwarded(form.blocks)
    head = _head_of(passed, letter.head) if passed else letter.head
    blocks, furniture = without_furniture(passed.blocks if passed else form.blocks)
    dropped = (*form.dropped, *(passed.dropped if passed else ()), *furniture)
    unread = unread_date(head.written, path=source.path)
    page = RawPage(
        blocks=blocks,
        meta=_meta(head, blocks),
        copied=not form.trees,
        many=many,
        dropped=dropped,
        problems=(*form.problems, unread) if head.written and not head.published else form.problems,
    )
    sections = find_sections(blocks, form.trees)
    if not sections:
        return [page]
    inside = {block for section in sections for block in section.blocks}
    titles = {section.title for section in sections}
    others = tuple(
        Dropped(text=block.text[:500], why="another part of the mail")
        for block in blocks
        if block not in inside and block.text not in titles
    )
    first, *rest = (_page_of(section, page) for section in sections)
    return [replace(first, dropped=(*dropped, *others), problems=page.problems), *rest]


def _page_of(section: Section, page: RawPage) -> RawPage:
    """Return the page of one of several articles of a mail."""
    meta = replace(page.meta, title=section.title, url=section.url)
    return RawPage(blocks=section.blocks, meta=meta, many=True)


def _head_of(passed: Forwarded, head: Head) -> Head:
    """Return the head of a mail that another one passes on."""
    fields = passed.fields
    author, publication = read_sender(fields["from"])
    written = fields.get("date", "")
    return Head(
        subject=clean_subject(fields.get("subject", head.subject)),
        published=read_moment(written),
        written=written,
        author=author,
        publication=publication,
        key=head.key,
    )


def _meta(head: Head, blocks: tuple[Block, ...]) -> Meta:
    """Return what the mail's head says, with the headline its text sets out."""
    return Meta(
        title=_find_title(blocks, head),
        published=head.published,
        authors=(head.author,) if head.author else (),
        publication=head.publication,
        language=head.language,
    )


def _find_title(blocks: tuple[Block, ...], head: Head) -> str | None:
    """Return the heading that the subject repeats, else the subject."""
    key, paper = compare_key(head.subject), compare_key(head.publication or "")
    for block in blocks:
        if is_prose(block):
            break
        own = compare_key(block.text)
        titled = block.kind is Kind.HEADING or len(block.text.split()) >= _WORDS
        if titled and own and own != paper and own in key:
            return _as_in(head.subject, block.text)
    return _without_paper(head) or None


def _without_paper(head: Head) -> str:
    """Return the subject without the paper's name before it: `The Bay Letter: Two ports`."""
    name, mark, rest = head.subject.partition(":")
    said = mark and head.publication and compare_key(name) == compare_key(head.publication)
    return rest.strip() if said and rest.strip() else head.subject


def _as_in(subject: str, heading: str) -> str:
    """Return a heading as the subject writes it, when the mail sets it in capitals."""
    if not heading.isupper():
        return heading
    at = subject.casefold().find(heading.casefold())
    return subject[at : at + len(heading)] if at >= 0 else heading
