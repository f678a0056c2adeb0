"""A page taken apart: its headline, its paragraphs, and what stands around them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from digest.reading.article.headline import MUCH, find_headline, find_labelled_title
from digest.reading.credits.bylines import BYLINE
from digest.reading.credits.dateline import find_dateline
from digest.reading.credits.masthead import find_named, find_publication
from digest.reading.furniture.edges import head_is_known, head_reason
from digest.reading.furniture.sift import is_prose, sift
from digest.reading.page.agencies import Own, agency_named
from digest.reading.page.blocks import Block, Kind, RawPage
from digest.reading.page.tables import find_tables
from digest.reading.page.wire import HEADLINE_TAGS, WIRE_NOTE
from digest.text.dates import find_dates
from digest.text.normalize import compare_key
from digest.value import Value, replace

_LEADS = 2
_FIRST = 5
_UNSEEN_WORDS = re.compile(
    r",?\s?\(?opens? (?:in )?(?:a )?new (?:tab|window)(?: or (?:tab|window))?\)?(?=[\s.,;:)]|$)",
    re.IGNORECASE,
)


class Parts(Value):
    """A page taken apart."""

    headline: str | None
    """The article's own headline."""
    publication: str | None
    """The paper."""
    body: tuple[Block, ...]
    """Its paragraphs."""
    tables: tuple[Block, ...]
    """Its tables of figures."""
    around: tuple[tuple[Block, str], ...]
    """The other blocks, each with the reason."""
    head: tuple[str, ...]
    """Lines before the text that state who, when and where, those below the headline first."""
    above: frozenset[str]
    """Those of them that stand above the headline, sections' names among them."""
    signed_below: bool
    """Whether a byline or a date stands below the first paragraph, which is a lead then."""


def without_asides(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks without what a page says to screen readers alone."""
    for block in blocks:
        said = _UNSEEN_WORDS.sub("", block.text) if "opens" in block.text else block.text
        if said:
            yield block if said == block.text else replace(block, text=said)


def take_apart(page: RawPage, agencies: Own = ()) -> Parts:
    """Return the headline, the paragraphs and the rest of a page.

    Args:
        page: The page.
        agencies: Agencies that the site adds to the known ones.
    """
    authors = page.meta.authors
    reasons = sift(page.blocks, copied=page.copied, authors=authors, agencies=agencies)
    first = next((at for at in range(len(page.blocks)) if at not in reasons), len(page.blocks))
    title, publication = page.meta.title, page.meta.publication
    if publication is None and page.copied:
        found = find_publication(page.blocks, first)
        publication = None if found and agency_named(found) else found
        reasons |= _find_masthead(page.blocks[:first], publication)
    publication = publication or find_named(page.blocks, page.meta.url)
    if title is None and page.copied:
        text = " ".join(block.text for at, block in enumerate(page.blocks) if at not in reasons)
        title = _find_tagged(page.blocks[:_FIRST]) or find_labelled_title(page.blocks[:first])
        title = title or find_headline(page.blocks, reasons, first, text=text)
        title = title or _find_title_below(page, reasons, first)
    reasons |= _find_above(page, reasons, title)
    masthead = {page.blocks[at].text for at, why in reasons.items() if why == "masthead"}
    headline = WIRE_NOTE.sub("", HEADLINE_TAGS.sub("", title)).strip() if title else None
    reasons |= _find_title_lines(page.blocks, reasons, (title, headline, page.meta.description))
    below = [page.blocks[at].text for at in _find_below_lead(page, reasons) if at in reasons]
    texts = [block.text for block in page.blocks]
    tables = find_tables(page.blocks, reasons)
    return Parts(
        headline=headline or None,
        publication=publication,
        body=tuple(
            block
            for at, block in enumerate(page.blocks)
            if at not in reasons and at not in tables and block.kind is not Kind.TABLE
        ),
        tables=tuple(dict.fromkeys(tables.values())),
        around=tuple(
            (block, reasons.get(at, "table"))
            for at, block in enumerate(page.blocks)
            if at not in tables and (at in reasons or block.kind is Kind.TABLE)
        ),
        head=(
            *reversed(page.head),
            *(line for line in _head(page, reasons, first, title) if line not in masthead),
        ),
        above=frozenset(takewhile(lambda line: line != title, texts))
        if title in texts
        else frozenset(),
        signed_below=any(map(signs, below)),
    )


def _find_tagged(blocks: Sequence[Block]) -> str | None:
    """Return the first line with a wire's tag above the text: what opens with a place is text."""
    above = takewhile(lambda block: find_dateline(block.text) is None, blocks)
    return next((block.text for block in above if HEADLINE_TAGS.match(block.text)), None)


def _find_title_below(page: RawPage, reasons: Mapping[int, str], first: int) -> str | None:
    """Return the headline between a lone paragraph of the page and the text below a byline."""
    prose = [at for at, b in enumerate(page.blocks) if at not in reasons and is_prose(b)]
    if len(prose) < _LEADS + 1 or prose[0] != first:
        return None
    second = prose[1]
    lines = range(first + 1, second)
    if not any(head_is_known(page.blocks[at]) for at in lines):
        return None
    above = {at: head_reason(page.blocks[at]) for at in lines}
    text = " ".join(page.blocks[at].text for at in prose[1:])
    return find_headline(page.blocks, above, second, text=text, least=MUCH)


def _find_above(page: RawPage, reasons: Mapping[int, str], title: str | None) -> dict[int, str]:
    """Find what reads like a paragraph above the headline of a copied page, and is the page's."""
    if title is None or not page.copied:
        return {}
    place = next((at for at, block in enumerate(page.blocks) if block.text == title), 0)
    above = {at: "navigation" for at in range(place) if at not in reasons}
    below = takewhile(lambda at: not is_prose(page.blocks[at]), range(place, len(page.blocks)))
    heads = {at: head_reason(page.blocks[at]) for at in below if at not in reasons}
    return above | heads if above else {}


def _head(
    page: RawPage, reasons: Mapping[int, str], first: int, title: str | None
) -> tuple[str, ...]:
    """Return the lines above the text, those below the headline first.

    Where the byline stands below a lead of its own, the lines above the second paragraph.
    """
    between = _find_below_lead(page, reasons)
    start = between.start or first
    signed = [page.blocks[at].text for at in between if at in reasons]
    above = (at for at in range(start) if at < first or at in reasons)
    lines = [page.blocks[at].text for at in above]
    below = next((at + 1 for at, line in enumerate(lines) if line == title), 0)
    return (*lines[below:], *(signed if any(map(signs, signed)) else ()), *lines[:below])


def _find_below_lead(page: RawPage, reasons: Mapping[int, str]) -> range:
    """Return the places from the first paragraph of a copied page to its second one."""
    kept = [at for at in range(len(page.blocks)) if at not in reasons] if page.copied else []
    prose = [at for at in kept if is_prose(page.blocks[at])][:_LEADS]
    return range(prose[0], prose[-1]) if prose else range(0)


def signs(line: str) -> bool:
    """Tell whether a line says who wrote an article, or when."""
    return bool(BYLINE.match(line) or find_dates(line))


def _find_masthead(above: Sequence[Block], publication: str | None) -> dict[int, str]:
    """Find the lines above a text that are nothing but the paper's name."""
    key = compare_key(publication or "")
    found = (at for at, block in enumerate(above) if compare_key(block.text) == key)
    return dict.fromkeys(found if key else (), "masthead")


def _find_title_lines(
    blocks: Sequence[Block], reasons: Mapping[int, str], titles: Sequence[str | None]
) -> dict[int, str]:
    """Find the lines that only repeat the headline or the teaser."""
    keys = {compare_key(title) for title in titles[:2] if title}
    teaser = compare_key(titles[2]) if titles[2] else None
    prose = [at for at, block in enumerate(blocks) if at not in reasons and is_prose(block)]
    found = {}
    for at, block in enumerate(blocks):
        key = compare_key(block.text)
        if key in keys:
            found[at] = "headline"
        elif key == teaser and (block.kind is Kind.HEADING or prose[:1] not in ([], [at])):
            found[at] = reasons.get(at, "standfirst")
    return found
