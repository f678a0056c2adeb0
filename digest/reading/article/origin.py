"""Where an article comes from: its agency, its place, its address, as its lines tell."""

import re
from collections.abc import Sequence

from digest.reading.article.parts import Parts
from digest.reading.credits.bylines import BYLINE
from digest.reading.credits.dateline import (
    Dateline,
    find_dateline,
    is_lone_place,
    is_town,
    show_place,
)
from digest.reading.furniture.sift import is_prose
from digest.reading.page.agencies import (
    Own,
    agency_among,
    agency_named,
    crediting_agency,
    full_name,
    signing_agency,
)
from digest.reading.page.blocks import RawPage
from digest.reading.page.urls import web_address
from digest.text.dates import find_dates
from digest.text.normalize import compare_key

_LEADS = 2
_FIRST = 5
_NEAR = 3
_SHORT_LINE = 80
_OPENS = re.compile(r"\s+[-–—]\s+|,\s")
_LAST = re.compile(r"\s+[-–—|•·]\s+")
"""What stands before the place at the end of a line that gives the date."""
_WEEKDAY = re.compile(r"\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?$")
_WITH = re.compile(
    r"(?:[A-Z][\w.’'-]* ){2,4}with (?P<names>[A-Za-z]{2,6}(?:, [A-Za-z]{2,6}){0,2})"
    r"(?=$|,? \d|,? [A-Z][a-z]{2,8} \d)"
)
"""How a line with the date names whose copy was used: `Jane Roe with onw, AFP 11/03/2025`."""
_SIGLUM = re.compile(r"[a-z]{3,5}|[A-Z]{3,5}")
_REPORTED = re.compile(r"[／/]\s?(?P<place>[\u4e00-\u9fff]{2,4})[報报][導导道]$")
"""How bylines of Taiwan give the place: `記者林某某／桃園報導`."""
_BESIDE = re.compile(
    r"\(?(?:by )?(?P<paper>[^()]{3,40}?)(?: (?:with|and|avec|mit|et) | ?[/,] ?)"
    r"(?P<agency>[A-Z]{2,6})\)?"
)
_ADDRESS = re.compile(
    r"(?:(?:source|url|link|original|from|via)\s?:?\s)?<?(?P<url>https?://\S{4,2000}?)>?",
    re.IGNORECASE,
)


def shown_address(head: Sequence[str]) -> str | None:
    """Return the address that stands on a line of its own above a text."""
    found = (_ADDRESS.fullmatch(line) for line in head)
    return next((address for m in found if m and (address := web_address(m["url"]))), None)


def find_dateline_of(parts: Parts) -> Dateline | None:
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
        sure = sure or bool(found and _is_dashed(block.text, found))
        if found and (sure or found.agency):
            return found
        seen += is_prose(block)
        if seen > _LEADS:
            return None
    return None


def _is_dashed(text: str, dateline: Dateline) -> bool:
    """Tell whether a dateline is a known town and a dash: `Herford – Der Umsatz ...`."""
    dash = text[: dateline.end].rstrip()[-1:]
    return dash in ("–", "—") and dateline.place is not None and is_town(dateline.place)


def find_place(parts: Parts, dateline: Dateline | None) -> str | None:
    """Return the place of the dateline, or of a line of its own above the text."""
    if dateline and dateline.place:
        return dateline.place
    dated = [
        part.strip()
        for line in parts.head
        if find_dates(line)
        for part in (_WEEKDAY.sub("", _OPENS.split(line)[0]), *_LAST.split(line)[1:][-1:])
    ]
    said = compare_key(parts.headline or "")
    below = [line for line in parts.head if line not in parts.above and compare_key(line) != said][
        -_NEAR:
    ]
    lone = (line for line in below if is_lone_place(line) and (line.isupper() or is_town(line)))
    reported = next(
        (match["place"] for line in parts.head if (match := _REPORTED.search(line))), None
    )
    if reported:
        return reported
    places = [*filter(is_town, dated), *lone]
    return show_place(places[-1].strip().upper()) if places else None


def _short_lines(page: RawPage, parts: Parts) -> tuple[str, ...]:
    """Return the short lines around a text, those above it first."""
    around = (block.text for block, _ in parts.around if len(block.text) < _SHORT_LINE)
    return (*parts.head, *page.head, *around, *(part.text for part in page.dropped))


def _helped_by(line: str) -> str | None:
    """Return the agency that a dated line credits behind `with`, known or written as a siglum."""
    found = _WITH.match(line)
    names = found["names"].split(", ") if found else ()
    known = (agency_named(name) for name in names)
    return next(filter(None, known), next(filter(_SIGLUM.fullmatch, names), None))


def _beside_paper(line: str, publication: str | None) -> str | None:
    """Return the agency that a line names beside the paper itself: `The Ledger with ONW`."""
    found = _BESIDE.fullmatch(line)
    own = found and publication and compare_key(found["paper"]) == compare_key(publication)
    return found["agency"] if found and own else None


def find_agency(
    page: RawPage, parts: Parts, dateline: Dateline | None, own: Own = ()
) -> str | None:
    """Return the agency that the page, the dateline, a line of its own or the byline names."""
    if page.meta.agency:
        return page.meta.agency
    if dateline and dateline.agency:
        return full_name(
            dateline.agency, (block.text for block, why in parts.around if why == "copyright")
        )
    lines = [block.text for block, why in parts.around if why == "agency"]
    bylines = [line for line in parts.head if BYLINE.match(line)]
    found = [
        *(signing_agency(line, own) for line in reversed(lines)),
        *(agency_named(name, own) for name in page.meta.authors),
        *(agency_among(byline[len("by") :], own) for byline in bylines),
        *(crediting_agency(line, own) for line in parts.head),
        *(_helped_by(line) for line in _short_lines(page, parts)),
        *(_beside_paper(line, parts.publication) for line in _short_lines(page, parts)),
    ]
    return next((agency for agency in found if agency), None)
