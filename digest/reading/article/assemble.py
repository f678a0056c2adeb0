"""Turns the blocks of a page into an article: headline, text, dateline, date, source."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from digest.config import ReadConfig
from digest.errors import NoArticleError, ReadError, Where
from digest.model.article import Article, Dropped, Published, Source, Span
from digest.model.report import Problem, Severity
from digest.reading.article.headline import MUCH, find_headline
from digest.reading.article.language import choose_language, guess_language, read_tag
from digest.reading.article.stubs import find_stub
from digest.reading.article.walls import is_wall
from digest.reading.credits.bylines import BYLINE
from digest.reading.credits.dateline import Dateline, find_dateline, is_lone_place, show_place
from digest.reading.credits.masthead import find_publication
from digest.reading.credits.names import authors_of, slug_of
from digest.reading.dates.country import find_country
from digest.reading.dates.habit import DateHabit, check_unclear
from digest.reading.dates.published import (
    choose_published,
    find_near,
    find_stated,
    folder_day,
    infer_dateline_day,
    infer_day,
    is_day_line,
    updated_day,
)
from digest.reading.furniture.edges import head_is_known, head_reason
from digest.reading.furniture.sift import is_prose, sift
from digest.reading.page.agencies import agency_in_tail, agency_named, signing_agency
from digest.reading.page.blocks import Block, Kind, RawPage
from digest.reading.page.urls import web_address
from digest.reading.page.wire import HEADLINE_TAGS
from digest.text.dates import find_dates
from digest.text.normalize import compare_key
from digest.text.sentences import split_sentences

_DROPPED_LENGTH = 500
_DROPPED_MOST = 400
_BREAK = "\n\n"
_LEADS = 2
_FIRST = 5
_SHORT_LINE = 80
_READ = 6000
_ADDRESS = re.compile(
    r"(?:(?:source|url|link|original|from|via)\s?:?\s)?<?(?P<url>https?://\S{4,2000}?)>?",
    re.IGNORECASE,
)
_UNSEEN_WORDS = re.compile(
    r",?\s?\(?opens? (?:in )?(?:a )?new (?:tab|window)(?: or (?:tab|window))?\)?(?=[\s.,;:)]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """A page taken apart."""

    headline: str | None
    """The article's own headline."""
    publication: str | None
    """The paper."""
    body: tuple[Block, ...]
    """Its paragraphs."""
    around: tuple[tuple[Block, str], ...]
    """The other blocks, each with the reason."""
    head: tuple[str, ...]
    """Lines before the text that state who, when and where."""
    signed_below: bool
    """Whether a byline or a date stands below the first paragraph, which is a lead then."""


def assemble(page: RawPage, source: Source, config: ReadConfig, *, item: int = 1) -> Article:
    """Return the article that a page holds.

    Raises:
        NoArticleError: The page stands in place of an article.
        ReadError: Nothing on the page is text of an article.
    """
    page = replace(page, blocks=tuple(_without_asides(page.blocks)))
    parts = _take_apart(page)
    if is_wall(page.meta.title, parts.body, [block for block, _ in parts.around]):
        raise NoArticleError(
            "the page holds no article: it asks to log in, or tells of an error",
            where=Where(source.path),
            hint="save the page again when it shows the article, or delete the file",
        )
    if not parts.body:
        raise ReadError(
            "no text of an article found",
            where=Where(source.path),
            hint="save the whole page, or paste the article's text into a .txt file",
        )
    dateline = _find_dateline(parts)
    body, tail_agency = _cut_agency(parts.body)
    text = _BREAK.join((*((parts.headline,) if parts.headline else ()), *body))
    published, unclear = _published(page, parts, source)
    article = Article(
        slug=slug_of(page, source.path, parts.headline, item=item),
        source=source.path,
        item=item,
        text=text,
        sentences=split_sentences(text),
        headline=Span(0, len(parts.headline)) if parts.headline else None,
        published=published,
        publication=parts.publication,
        agency=_agency(page, parts, dateline) or tail_agency,
        authors=authors_of(page.meta.authors, parts.head, publication=parts.publication),
        url=page.meta.url or _shown_address(parts.head),
        dateline=_place(parts, dateline),
        body_start=_body_start(parts, body, dateline),
        language=choose_language(page.meta.language, text, config.language),
        dropped=_dropped(page, parts),
        editorial=page.meta.editorial,
        problems=(*page.problems, *unclear),
    )
    return _with_doubts(article, page, parts)


def _without_asides(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks without what a page says to screen readers alone."""
    for block in blocks:
        said = _UNSEEN_WORDS.sub("", block.text) if "opens" in block.text else block.text
        if said:
            yield block if said == block.text else replace(block, text=said)


def _take_apart(page: RawPage) -> _Parts:
    """Return the headline, the paragraphs and the rest of a page."""
    reasons = sift(page.blocks, copied=page.copied, authors=page.meta.authors)
    first = next((at for at in range(len(page.blocks)) if at not in reasons), len(page.blocks))
    title, publication = page.meta.title, page.meta.publication
    if publication is None and page.copied:
        found = find_publication(page.blocks, first)
        publication = None if found and agency_named(found) else found
        reasons |= _find_masthead(page.blocks[:first], publication)
    if title is None and page.copied:
        text = " ".join(block.text for at, block in enumerate(page.blocks) if at not in reasons)
        tagged = (b.text for b in page.blocks[:_FIRST] if HEADLINE_TAGS.match(b.text))
        title = next(tagged, None) or find_headline(page.blocks, reasons, first, text=text)
        title = title or _find_title_below(page, reasons, first)
    reasons |= _find_above(page, reasons, title)
    masthead = {page.blocks[at].text for at, why in reasons.items() if why == "masthead"}
    headline = HEADLINE_TAGS.sub("", title).strip() if title else None
    reasons |= _find_title_lines(page.blocks, reasons, (title, headline, page.meta.description))
    below = [page.blocks[at].text for at in _find_below_lead(page, reasons) if at in reasons]
    kept = [block for at, block in enumerate(page.blocks) if at not in reasons]
    tables = [block for block in kept if block.kind is Kind.TABLE]
    return _Parts(
        headline=headline or None,
        publication=publication,
        body=tuple(block for block in kept if block.kind is not Kind.TABLE),
        around=tuple(
            (block, reasons.get(at, "table"))
            for at, block in enumerate(page.blocks)
            if at in reasons or block in tables
        ),
        head=(
            *reversed(page.head),
            *(line for line in _head(page, reasons, first, title) if line not in masthead),
        ),
        signed_below=any(map(_signs, below)),
    )


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
    return (*lines[below:], *(signed if any(map(_signs, signed)) else ()), *lines[:below])


def _find_below_lead(page: RawPage, reasons: Mapping[int, str]) -> range:
    """Return the places from the first paragraph of a copied page to its second one."""
    kept = [at for at in range(len(page.blocks)) if at not in reasons] if page.copied else []
    prose = [at for at in kept if is_prose(page.blocks[at])][:_LEADS]
    return range(prose[0], prose[-1]) if prose else range(0)


def _signs(line: str) -> bool:
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


def _shown_address(head: Sequence[str]) -> str | None:
    """Return the address that stands on a line of its own above a text."""
    found = (_ADDRESS.fullmatch(line) for line in head)
    return next((address for m in found if m and (address := web_address(m["url"]))), None)


def _find_dateline(parts: _Parts) -> Dateline | None:
    """Return the dateline that opens the text.

    Some papers set a lead before it: then it must name its agency.
    """
    for line in parts.head[-_FIRST:]:
        alone = find_dateline(f"{line} A") if len(line) < _SHORT_LINE else None
        if alone and alone.agency:
            return alone
    seen = 0
    for block in parts.body:
        found = find_dateline(block.text)
        sure = not seen or parts.signed_below or block.text.split(maxsplit=1)[0].isupper()
        if found and (sure or found.agency):
            return found
        seen += is_prose(block)
        if seen > _LEADS:
            return None
    return None


def _place(parts: _Parts, dateline: Dateline | None) -> str | None:
    """Return the place of the dateline, or of a line of its own above the text."""
    if dateline and dateline.place:
        return dateline.place
    dated = (line.partition(",")[0] for line in parts.head if find_dates(line))
    alone = [*(place for place in dated if is_lone_place(place)), *parts.head[-3:]]
    places = [line for line in alone if is_lone_place(line)]
    return show_place(places[-1].strip().upper()) if places else None


def _body_start(parts: _Parts, body: Sequence[str], dateline: Dateline | None) -> int:
    """Return where the prose begins: after the headline, and after a dateline that opens it."""
    start = len(parts.headline) + len(_BREAK) if parts.headline else 0
    at = start
    for block, paragraph in zip(parts.body, body, strict=True):
        if dateline and find_dateline(paragraph) == dateline:
            return at + dateline.end
        if is_prose(block):
            return start
        at += len(paragraph) + len(_BREAK)
    return start


def _cut_agency(body: Sequence[Block]) -> tuple[tuple[str, ...], str | None]:
    """Return the paragraphs without the agency that signs the last one, and that agency."""
    texts = tuple(block.text for block in body)
    signed = agency_in_tail(texts[-1])
    if signed is None:
        return texts, None
    return (*texts[:-1], texts[-1][: signed[1]].rstrip()), signed[0]


def _agency(page: RawPage, parts: _Parts, dateline: Dateline | None) -> str | None:
    """Return the agency that the page, the dateline, a line of its own or the byline names."""
    if page.meta.agency:
        return page.meta.agency
    if dateline and dateline.agency:
        return dateline.agency
    lines = [block.text for block, why in parts.around if why == "agency"]
    bylines = [match["names"] for line in parts.head if (match := BYLINE.match(line))]
    names = [*page.meta.authors, *(name for name in bylines if name)]
    found = [*(signing_agency(line) for line in reversed(lines)), *map(agency_named, names)]
    return next((agency for agency in found if agency), None)


def _published(
    page: RawPage, parts: _Parts, source: Source
) -> tuple[Published, tuple[Problem, ...]]:
    """Return when the article was published, and the doubt where a date can be read in two ways."""
    around = [
        block.text
        for block, why in parts.around
        if why not in ("caption", "related", "correction", "pull quote", "about the company")
        and not is_prose(block)
    ]
    head = [line for line in parts.head if line in around]
    lines = (*head, *page.head, *around)
    habit = _habit(page, parts, source)
    stated = page.meta.published or find_stated(lines, habit)
    published = choose_published(stated, inferred=_infer(page, parts, source), path=source.path)
    unclear = () if published.day else check_unclear(lines, habit, path=source.path)
    return published, unclear


def _habit(page: RawPage, parts: _Parts, source: Source) -> DateHabit:
    """Return how a page writes dates, as far as its origin and its sure days tell."""
    text = " ".join(block.text for block in parts.body)[:_READ]
    language = read_tag(page.meta.language) or guess_language(text)
    days = (folder_day(source.path), folder_day(page.meta.url or ""))
    clear = [found.day for line in parts.head for found in find_dates(line)]
    return DateHabit(
        country=find_country(language, page.meta.url, text),
        language=language,
        known=(*(day for day in days if day), *clear),
    )


def _infer(page: RawPage, parts: _Parts, source: Source) -> date | None:
    """Return the day that dateline, lines above the text, caption or address give, surest first."""
    near = find_near(source.path, page.meta.url, [block.text for block, _ in parts.around])
    opening = [
        block.text[: found.end] for block in parts.body if (found := find_dateline(block.text))
    ][:1]
    lines = [line for line in (*page.head, *parts.head) if is_day_line(line)]
    days = (infer_dateline_day(line, near) for line in (*opening, *lines))
    captions = [block.text for block, why in parts.around if why == "caption"]
    lead = " ".join(block.text for block in [b for b in parts.body if is_prose(b)][:3])
    told = next((day for day in days if day), None) or infer_day(captions, lead)
    told = told or updated_day((*page.head, *parts.head), lead)
    return told or folder_day(page.meta.url or "")


def _dropped(page: RawPage, parts: _Parts) -> tuple[Dropped, ...]:
    """Return what was left out, in the order of the page, each once."""
    found = [Dropped(text=block.text[:_DROPPED_LENGTH], why=why) for block, why in parts.around]
    teaser = page.meta.description
    if teaser and compare_key(teaser) not in compare_key(" ".join(b.text for b in parts.body)):
        found.insert(0, Dropped(text=teaser[:_DROPPED_LENGTH], why="teaser"))
    return tuple(dict.fromkeys((*found, *page.dropped)))[:_DROPPED_MOST]


def _with_doubts(article: Article, page: RawPage, parts: _Parts) -> Article:
    """Return the article with a note when it is cut, or when nothing reads like a paragraph."""
    if any(is_prose(block) for block in parts.body):
        around = [block.text for block, _ in parts.around] + [part.text for part in page.dropped]
        stub = find_stub(parts.body, around, locked=page.meta.locked, path=article.source)
        return replace(article, problems=(*article.problems, *stub))
    doubt = Problem(
        code="DG012",
        severity=Severity.WARNING,
        message="nothing on the page reads like a paragraph of an article",
        where=Where(article.source),
        hint="look at the entry, or save the page again",
    )
    return replace(article, problems=(*article.problems, doubt))
