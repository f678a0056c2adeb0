"""The place that opens an article: `Seoul — `, `FRANKFURT, June 6 (Agency) - `, `[SINGAPORE] `."""

import re
from collections.abc import Iterator
from functools import cache

from digest.lexicon.places import countries, demonyms, more_cities, places
from digest.reading.credits.dateline_abroad import match_abroad
from digest.reading.page.agencies import agency_among, agency_named
from digest.text.dates import MONTH
from digest.value import Value


class Dateline(Value):
    """What a dateline says, and where the article's prose begins after it."""

    place: str | None
    """The place in title case, None where the line names only an agency."""
    agency: str | None
    """The agency it names."""
    date: str | None
    """The date it gives, as written."""
    end: int
    """Index after the dateline and its dash."""


_WORD = r"[^\W\d_][\w.'’-]*"
_LINK = r"(?:de|del|da|do|di|la|le|los|las|el|am|an|der|du|sur|upon|of|and|the|den|op)"
_NAME = rf"{_WORD}(?:[ /](?:{_WORD}|{_LINK})){{0,3}}"
_DATE = (
    rf"(?:(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|"
    rf"(?:le |den |the )?\d{{1,2}}(?:er|st|nd|rd|th|\.)?(?: of)? {MONTH})(?:,? \d{{4}})?|"
    r"\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)"
)
_AGENCY = (
    rf"(?:\((?P<agency>[^\W\d_][^():\d\n]{{1,40}}?\d?)(?:,? {_DATE})?\)|"
    r"/(?P<service>[^\W\d_][^/\n]{1,40})/)"
)
_PLAIN = re.compile(
    rf"(?P<place>{_NAME})(?P<region>(?:, (?!{MONTH} )(?:{_NAME}|D\.C\.)){{0,2}}"
    rf"(?: (?:&|and) {_NAME}(?:, {_NAME})?)?)"
    rf"(?:,? (?P<date>{_DATE}))?,?(?:\s?-{{0,2}}{_AGENCY}\.?)?\s?(?P<dash>--|[-–—])(?P<space>\s?)",
    re.IGNORECASE,
)
_COLON = re.compile(
    rf"(?P<place>{_NAME})(?P<region>(?:, {_NAME})?)(?:,? \(?(?P<date>{_DATE})\)?)?"
    rf"(?:\s?{_AGENCY})?\s?:\s",
    re.IGNORECASE,
)
_BRACKET = re.compile(rf"\[(?P<place>{_NAME}(?:[,/] ?{_NAME})?)\]\s?", re.IGNORECASE)
_TOWN = r"[^\W\d_][\w’'-]+"
_STOP = re.compile(
    rf"(?P<place>(?:St\. )?{_TOWN}(?:[ /](?:{_LINK}|{_TOWN})){{0,3}})(?:,? (?P<date>{_DATE}))?"
    rf"(?:\s?{_AGENCY})?\.\s(?=[\"'“„«»]?[^\W\d_a-z])"
)
_EQUALS = re.compile(
    r"[\[(](?P<place>[^\W\d_]{2,12})=(?P<agency>[^\])\n]{2,20})[\])](?:\s[^=\n]{2,24}=)?\s?"
)
_UNBRACKETED = re.compile(
    rf"(?P<place>{_NAME}), (?P<date>(?i:{_DATE})),? (?P<agency>[A-Z][A-Za-z]{{1,11}}) ?[-–—] "
)
_UNDASHED = re.compile(
    rf"(?P<place>{_NAME})(?P<region>(?:, {_NAME})?), (?P<date>(?i:{_DATE})),? "
    r"\((?P<agency>[A-Z][\w ]{1,20})\):? (?=[\"'“‘]?[A-Z0-9])"
)
"""How agencies of South Asia open: `Nagpur, Feb 11 (Agency) Brenova said ...`."""
_BARE_AGENCY = re.compile(
    r"\((?P<agency>[^\W\d_][^():\n]{1,40})\)\s?(?:--|[-–—])\s(?=[\"'“‘«„]?[^\W_])"
)
_DATED = re.compile(rf"(?:{_DATE})\s?{_AGENCY}\s?(?:--|[-–—])\s", re.IGNORECASE)
_STAMPED = re.compile(
    rf"{_NAME} \((?P<date>(?i:{_DATE})[^()\n]{{0,30}})\)\s?(?:--|[–—])\s(?=[\"'“‘]?[A-Z0-9])"
)
"""How reports of courts open: the paper's name, then the moment."""
_STARTS_PROSE = re.compile(r"[\"'“‘«„(]?[^\W_]")
_NO_PLACES = frozenset(
    "analysis breaking comment correction corrected developing editorial exclusive explainer "
    "factbox feature focus graphic insight interview live news note opinion poll preview profile "
    "refile review scoop sponsored summary timeline update video watch wrapup q a by adds updates "
    "updated recasts corrects rewrites repeats clarifies photo photos advertorial part file files "
    "image images picture pictures map chart gallery listen column letter".split()
)
_IN = r"(?:in|aus|nach|bei|von|zu|im|à|de|en|at|near|from|te|i)"
_SEVERAL = re.compile(r"\s(?:and|&)\s")
_SITE = re.compile(r"\w\.(?:com?|id|net)$", re.IGNORECASE)
"""How papers that open with their own address write it: `WARTA.CO, Jakarta - `."""
_LONGEST = 120
_AGENCY_WORDS = 3
_SIGLUM = 5


def find_dateline(paragraph: str) -> Dateline | None:
    """Return the dateline that opens a paragraph, None when it has none."""
    match = next(_find_placed(paragraph), None)
    return _dateline(match) if match else _find_placeless(paragraph[:_LONGEST])


def _find_placed(paragraph: str) -> Iterator[re.Match[str]]:
    """Yield what can open a paragraph as a dateline with a place, the surest form first."""
    head = paragraph[:_LONGEST]
    bracket = _BRACKET.match(head)
    if bracket and _is_place(bracket["place"], sure=bracket["place"].isupper()):
        yield bracket
    for match in (_EQUALS.match(head), match_abroad(head)):
        if match:
            yield match
    for bare in (_UNBRACKETED.match(head), _UNDASHED.match(head)):
        if bare and _is_place(bare["place"], sure=True):
            yield bare
    plain = _PLAIN.match(head)
    if plain and _is_plain(plain, paragraph):
        yield plain
    colon = _COLON.match(head)
    if colon and _is_place(colon["place"], sure=colon["place"].isupper()):
        yield colon
    stop = _STOP.match(head)
    if stop and _is_told_again(stop, paragraph):
        yield stop


def _find_placeless(head: str) -> Dateline | None:
    """Return a dateline that names an agency and no place: `(AFP) - `, `March 4 (Reuters) - `."""
    for match in (_BARE_AGENCY.match(head), _DATED.match(head)):
        if match is None:
            continue
        groups = match.groupdict()
        written = groups.get("agency") or groups.get("service") or ""
        agency = agency_named(written) or (written if _may_be_agency(written) else None)
        if agency:
            date = match[0].split("(")[0].strip() if match.re is _DATED else None
            return Dateline(place=None, agency=agency, date=date, end=match.end())
    stamped = _STAMPED.match(head)
    if stamped:
        return Dateline(place=None, agency=None, date=stamped["date"], end=stamped.end())
    return None


def _may_be_agency(written: str) -> bool:
    """Tell whether what stands in brackets before a text is written as an agency's name is."""
    words = re.findall(r"[\w&.'’-]+", written)
    named = all(word[0].isupper() for word in words) and not any(map(str.isdigit, written))
    return named and len(words) <= _AGENCY_WORDS and words[0].lower() not in _NO_PLACES


def is_lone_place(line: str) -> bool:
    """Tell whether a line is nothing but the name of a known place."""
    place = line.strip()
    return place.title() in _known() or (place.isupper() and show_place(place) in more_cities())


def show_place(place: str) -> str:
    """Return a place in title case, small words small: RIO DE JANEIRO as Rio de Janeiro."""
    if not place.isupper():
        return place
    words = place.lower().split(" ")
    small = re.compile(_LINK)
    shown = [
        word if at and small.fullmatch(word) else _capital(word) for at, word in enumerate(words)
    ]
    return " ".join(shown)


def _capital(word: str) -> str:
    """Return a word with capitals at its start and after hyphens, slashes and apostrophes."""
    return re.sub(r"(?:^|(?<=[-/'’.]))[^\W\d_](?=\w)", lambda first: first[0].upper(), word)


@cache
def _known() -> frozenset[str]:
    """Return the names of places in the lexicon, without the adjectives."""
    return places() - demonyms().keys()


@cache
def _towns() -> frozenset[str]:
    """Return the names of towns and regions, those of a long list included, without countries."""
    return (_known() | more_cities()) - (countries() - {"Singapore", "Luxembourg"})


def _is_place(place: str, *, sure: bool) -> bool:
    """Tell whether a name is a place: known, or written as only datelines are."""
    first = re.split(r"[/,]", place)[0].strip()
    if any(word in _NO_PLACES for word in re.findall(r"\w+", first.lower())):
        return False
    if show_place(first) in _known() or first in _known():
        return True
    return sure and len(first) > len("ABC")


def is_town(place: str) -> bool:
    """Tell whether a name is a town's, those included that people and firms are called by."""
    first = re.split(r"[/,]", place)[0].strip()
    return any(name in _towns() for name in (show_place(first), first))


def _is_plain(match: re.Match[str], paragraph: str) -> bool:
    """Tell whether what stands before a dash is a dateline, not the subject of a sentence."""
    spaced = match["space"] != "" and match.string[match.start("dash") - 1 : match.start("dash")]
    if not _STARTS_PROSE.match(paragraph, match.end()) or _is_hyphen(match):
        return False
    place = match["place"]
    if match["agency"] or match["service"]:
        return place[0].isupper() and _is_signed(match)
    if not place[0].isupper() or paragraph[match.end() : match.end() + 1].islower():
        return False
    sure = place.isupper() or bool(match["date"])
    if not sure and spaced:
        following = paragraph[match.end() :].split(". ", 1)[0]
        sure = match["dash"] in "—–" and len(re.findall(r"\s[-–—]\s", following)) % 2 == 0
        sure = sure and all(word[0].isupper() for word in place.split())
    return is_town(place) or _is_place(place, sure=sure)


def _is_signed(match: re.Match[str]) -> bool:
    """Tell whether a place with something in brackets is a dateline, not a firm and its symbol."""
    written = match["agency"] or match["service"]
    siglum = written.islower() and len(written) <= _SIGLUM
    if match["date"] or match["service"] or siglum or agency_named(written):
        return True
    return match["place"].isupper() or is_town(match["place"])


def _is_told_again(match: re.Match[str], paragraph: str) -> bool:
    """Tell whether a name before a full stop is a place: signed, or named again below."""
    if match["agency"] or match["service"]:
        return match["place"][0].isupper() and bool(agency_named(match["agency"] or ""))
    place = show_place(match["place"])
    if not place[0].isupper() or not _is_place(place, sure=True):
        return False
    again = re.compile(rf"\b{_IN} {re.escape(place)}\b")
    told = match["place"].isupper() and (place in _known() or is_town(place))
    return told or bool(again.search(paragraph, match.end()))


def _is_hyphen(match: re.Match[str]) -> bool:
    """Tell whether the dash is a hyphen inside a word: `Chey Tae-won`."""
    before = match.string[match.start("dash") - 1]
    return match["dash"] in "-–" and (before.isalnum() or not match["space"])


def _dateline(match: re.Match[str]) -> Dateline:
    """Return the dateline that a match is."""
    groups = match.groupdict()
    place = _SEVERAL.split(match["place"].strip(" -–—"))[0]
    region = (groups.get("region") or "").strip(", ")
    place = region if region and _SITE.search(place) else place
    place = place.removesuffix(".") if len(place) > _SIGLUM else place
    if not place.isupper() or "," in place:
        place = place.split(",")[0]
    written = (groups.get("agency") or groups.get("service") or "").strip(" -–—")
    agency = agency_named(written) or agency_among(written) or written or None
    return Dateline(
        place=show_place(place), agency=agency, date=groups.get("date"), end=match.end()
    )
