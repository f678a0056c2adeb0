"""Names of an article: its authors as people, its slug in addresses."""

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import PurePosixPath

from digest.reading.credits.bylines import BYLINE, ROLE_LINE, is_person_name
from digest.reading.credits.dateline import is_lone_place
from digest.reading.page.agencies import agency_named
from digest.reading.page.blocks import RawPage
from digest.text.dates import find_dates
from digest.text.normalize import compare_key
from digest.text.slugs import RESERVED, slugify

_PARTS = re.compile(r"\s*(?:;|,|\band\b|&|\bund\b|\bet\b|\|)\s*", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:editor|correspondent|reporter|writer|staff|bureau|desk|team|agency|newsroom|columnist|"
    r"contributor|admin|administrator|wire|agencies|redaktion|journalist|newsdesk|editorial|"
    r"correspondents|reporters|editors|press release|webmaster)\b|@|https?:|\d",
    re.IGNORECASE,
)
_ROLE_BEHIND = re.compile(
    r"(?: [A-Z]\w+)? (?P<role>(?:Reporter|Correspondent|Editor|Columnist|Journalist|Staff Writer))$"
)
_LINK = re.compile(
    r"\[\[(?P<page>[^\]\[|\n]{1,100})(?:\|(?P<shown>[^\]\[\n]{1,100}))?\]\]|"
    r"\[(?P<text>[^\]\[\n]{1,100})\]\([^()\s]{0,500}\)"
)
_LEAD = re.compile(r"^(?:by|von|por|par|from):?\s+", re.IGNORECASE)
_PLACE = re.compile(r"\s+(?:in|at|for)\s+[A-Z].*$")
_PERSON = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_][\w.’'-]+){1,3}")
_FIELDS = re.compile(r"\s+[·|•/–—-]\s+")
_LONGEST = 60
_MOST = 8


def authors_of(
    stated: Sequence[str], head: Sequence[str], *, publication: str | None, agency: str | None
) -> tuple[str, ...]:
    """Return the authors' names, from the page's data or else from the byline above the text.

    Roles, addresses, agencies and the paper itself are no authors.

    Args:
        stated: The authors in the page's data.
        head: The lines above the text.
        publication: The paper.
        agency: The agency that the article comes from.
    """
    houses = {_key(publication or ""), _key(agency or "")}
    names = [name for line in stated for name in _clean(line)]
    if not names:
        head = [line for line in head if _key(line) not in houses]
        bylines = [match for line in head if (match := BYLINE.match(line))]
        shown = [next(part for part in line.groups() if part) for line in bylines]
        beside = [] if shown else _beside_dates(head)
        names = [name for line in (*shown, *_above_roles(head), *beside) for name in _clean(line)]
    return tuple(dict.fromkeys(name for name in names if _key(name) not in houses))[:_MOST]


def unlinked(name: str) -> str:
    """Return a name without the link that clippers set it in: `[[Jane Roe]]`, `[Jane Roe](url)`."""
    return _LINK.sub(lambda link: link["shown"] or link["page"] or link["text"], name).strip()


def _key(name: str) -> str:
    """Return what tells whether a name is the paper's, with or without its article."""
    return compare_key(re.sub(r"^the\s+", "", name, flags=re.IGNORECASE))


def _above_roles(head: Sequence[str]) -> list[str]:
    """Return the lines that are names because the next line is a role."""
    return [
        name
        for name, role in pairwise(head)
        if ROLE_LINE.fullmatch(role) and _PERSON.fullmatch(name)
    ]


def _beside_dates(head: Sequence[str]) -> list[str]:
    """Return the names of people on a line of their own next to one that gives the date."""
    dated = [bool(find_dates(line)) for line in head]
    parts = (
        part
        for at, line in enumerate(head)
        if any(dated[max(0, at - 1) : at + 2])
        for part in (_FIELDS.split(line) if dated[at] else (line,))
    )
    return [part for part in parts if is_person_name(part) and not is_lone_place(part)][:1]


def _clean(line: str) -> list[str]:
    """Return the names of people in a byline."""
    names: list[str] = []
    for part in _PARTS.split(_LEAD.sub("", _FIELDS.split(line)[0].strip())):
        name = _PLACE.sub("", _without_role(part)).strip(" .-–—")
        if names and is_lone_place(name):
            continue
        if name and len(name) <= _LONGEST and not _ROLE.search(name) and not agency_named(name):
            names.append(name.title() if name.isupper() else name)
    return names


def _without_role(part: str) -> str:
    """Return a name without the beat and the role written behind it: `Jane Roe Ports Reporter`."""
    role = _ROLE_BEHIND.search(part)
    if role is None:
        return part
    whole, bare = part[: role.start()], part[: role.start("role")].rstrip()
    return whole if _PERSON.fullmatch(whole) else bare if _PERSON.fullmatch(bare) else part


def slug_of(page: RawPage, path: str, headline: str | None, *, item: int) -> str:
    """Return an article's slug: ordered by its front matter, or from its file's name.

    An item of a feed, and a file with a name that says nothing, goes by its headline.
    """
    if page.meta.slug:
        return slugify(page.meta.slug)
    stem = PurePosixPath(path).stem
    says_nothing = item > 1 or page.many or stem.lower() in RESERVED
    return slugify(headline if headline and says_nothing else stem)
