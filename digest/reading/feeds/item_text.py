"""What the items of feeds and mails have in common: a body with or without markup, and a date."""

import re
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_tz
from html import unescape

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.reading.dates.published import read_stated
from digest.reading.files.limits import cut_markup, cut_text, cut_tree
from digest.reading.html.tree import find_blocks, parse_tree
from digest.reading.page.blocks import Block, Stated
from digest.reading.plain.text_file import parse_lines
from digest.text.normalize import one_line, tidy
from digest.value import Value

_TAG = re.compile(
    r"</?(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|img|figure|blockquote|table|section|"
    r"article|font|hr|pre|body|html)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_SEPARATORS = (": ", " | ", " - ", " – ", " — ", " » ", " · ")
_ZONE = re.compile(r"(?:[+-]\d{4}|\b(?:[ECMP][SD]T|GMT|UTC?|Z))\s*(?:\([^()]*\))?\s*$")
"""How a mail's date ends that names its zone; the library takes the others for UTC."""
_EARLIEST = 1970
_LATEST = 2200


class Body(Value):
    """The text of an item."""

    blocks: tuple[Block, ...]
    """Its paragraphs."""
    copied: bool
    """Whether it was plain text, so that form tells nothing."""
    problems: tuple[Problem, ...] = ()
    """The note when it was cut."""


def parse_body(body: str, *, path: str, plain: bool = False) -> Body:
    """Return the text of an item, with markup or without, escaped once more than it should be.

    Args:
        body: The text as its feed or mail gives it.
        path: The file it is from.
        plain: Whether it is said to have no markup.
    """
    if not plain and not _TAG.search(body) and "&lt;" in body:
        body = unescape(body)
    if plain or not _TAG.search(body):
        cut = cut_text(tidy(body if plain else unescape(body)), path=path)
        return Body(blocks=parse_lines(cut.text), copied=True, problems=cut.problems)
    cut = cut_markup(body, path=path)
    tree = parse_tree(cut.text)
    if tree is None:
        return Body(blocks=(), copied=False)
    problems = (*cut.problems, *cut_tree(tree, path=path))
    blocks = tuple(found.block for found in find_blocks(tree))
    return Body(blocks=blocks, copied=False, problems=problems)


def unmarked(text: str) -> str:
    """Return a title or teaser on one line, without the markup that some feeds put into it."""
    tree = parse_tree(text) if "<" in text or "&" in text else None
    return one_line(str(tree.text_content()) if tree is not None else text)


def name_of_site(title: str) -> str | None:
    """Return the paper's name in a feed's title: `Some Paper: Companies` is Some Paper."""
    places = [at for separator in _SEPARATORS if (at := title.find(separator)) > 0]
    return title[: min(places)] if places else title or None


def read_moment(written: str) -> Stated | None:
    """Return the date of a feed's item or a mail in any of the forms that programs write."""
    stated = read_stated(written)
    if stated and stated.moment:
        return stated
    moment = _mail_moment(written)
    if moment and (stated is None or stated.day == moment.day):
        return moment
    return stated


def _mail_moment(written: str) -> Stated | None:
    """Return a date as mails write it, with names of zones and years of two digits."""
    try:
        parts = parsedate_tz(written)
    except (IndexError, ValueError, TypeError, OverflowError):
        return None
    if parts is None or not _EARLIEST <= parts[0] <= _LATEST:
        return None
    try:
        zone = _offset(parts[9] or 0) if _ZONE.search(written) else None
        moment = datetime(*parts[:6], tzinfo=zone)
    except (ValueError, OverflowError):
        return None
    day = date(moment.year, moment.month, moment.day)
    return Stated(day=day, moment=moment if moment.tzinfo else None)


def _offset(seconds: int) -> timezone:
    """Return the zone of an offset."""
    return timezone(timedelta(seconds=seconds))


def unread_date(written: str, *, path: str) -> Problem:
    """Return the problem of a date that says nothing."""
    return Problem(
        code="DG112",
        severity=Severity.WARNING,
        message=f'"{one_line(written)[:60]}" is no date that can be read',
        where=Where(path),
        hint="set the date in the note beside the file",
    )
