"""Sentences by which a page speaks to its reader: weighed by how they speak and of what.

News tells of others and of what happened. A page says "you", orders, offers, names its own parts
and what reading costs. No single sign tells the two apart, so each adds its weight, and what only
a report has takes weight away.
"""

import re
from functools import lru_cache

from digest.reading.furniture.prompts import REPORTS
from digest.text.alternatives import compile_any

SURE = 4
"""Weight from which a line is the page's own wherever it stands."""
NEAR = 3
"""Weight from which it is so between other lines of the page."""

_READER = re.compile(r"\b(?:you|yours?|yourself)\b", re.IGNORECASE)
_ITSELF = re.compile(r"\b(?:our|(?-i:us)|(?-i:[Ww]e))\b", re.IGNORECASE)
_VERBS = (
    r"subscribe|sign(?:[ -]| me )?(?:up|in)|log ?in|register|join|enjoy|get|try|start|unlock|"
    r"upgrade|explore|discover|download|visit|book|apply|order|reserve|shop|claim|redeem|follow|"
    r"enter|click|tap|browse|save|share|listen|watch|check out|learn more|find out|stay|receive|"
    r"activate|contact|call (?:us|now|today|\+?\d)|e-?mail|let us|tell us|send us|ask for|"
    r"request|support|become|choose|install|scan|don['’]t miss|take your|elevate|boost|compare|"
    r"make us|check your (?:internet|browser)|schedule|donate|continue|read"
)
_ORDERS = re.compile(
    rf"(?:^|[.!?:…—–|-] )(?:(?:and|or|to|please|simply|just|now|then) )?(?:{_VERBS})\b"
    r"(?! (?:of|in|was|were|is|are|has|had|said|rose|fell|prices?|buybacks?|sales)\b)",
    re.IGNORECASE,
)
_SELLS = re.compile(
    r"(?:^|[.!?:…—–|-] )(?:book|apply|register|order|reserve|buy|shop|claim|redeem|visit|ask for|"
    r"request|call|save|get)\b",
    re.IGNORECASE,
)
"""The orders among them by which things are sold."""
_ASKS = re.compile(
    r"^(?:want|wanting|looking|thinking|ready|need|curious|interested|tired|did|have|are|do|"
    r"would|like|love|new|what do|missed|already)\b[^.?]{0,120}\?",
    re.IGNORECASE,
)
"""Questions with which offers open."""
_OWN_PARTS = compile_any(
    r"\b(?:internet connection|browser settings)\b",
    r"\b(?:inbox|junk (?:mail|folder)|spam folder|newsletters?|unsubscribe|cookies|paywall|"
    r"free trial|ads?-free|billed (?:as|at) \S{0,4}\d|e-?papers?|bookmarks?|crosswords?|"
    r"print edition|whatsapp channel|app store|google play|push notifications?|award-winning|"
    r"privacy (?:policy|statement|notice)|terms of (?:use|service)|"
    r"\d{1,3} (?:free days|days free)|in the comments|comments? (?:below|section)|premium plan)\b",
    r"\b(?:sign|log)(?:ged|ging|ing)?[ -](?:up|in)\b",
    r"\bsigned[ -](?:up\b|in\b(?= ?(?:[,.!?]|$|to\b|with\b|as\b)))",
    r"\b(?:this|these|your|the full|unlimited|free) (?:articles?|stor(?:y|ies)|content|page)\b",
)
"""Words for what only a page has."""
_PARTS = compile_any(
    r"\b(?:articles?|stories|accounts?|registering|subscri\w+|access|online|digital|updates?|"
    r"alerts?|e-?mails?|journalis\w+|newsrooms?|editors?|readers?|podcasts?|audio|videos?|"
    r"advert\w*|ads?|premium|exclusive|unlimited|links?|puzzles?|games|round-?ups?|briefing|"
    r"highlights|curated|insights|features|free|offer|discounts?|vouchers?|apps?|edition|"
    r"membership|members|preferences|settings|notifications?|inquiries|feedback|sponsor\w*|"
    r"delivered|weekdays?|daily|browser|javascript|device|consent|agree|policy|tips|web ?sites?|"
    r"comments?|please|thanks?|welcome|handpicked|recommended|picks|(?:biggest|top) "
    r"(?:news|stories|reads))\b",
)
"""Words that a page needs to speak of itself, and news has too."""
_PRICE = compile_any(
    r"\d[\d.,]*\s?(?:[^\W\d]{1,3}\s)?(?:p/m|/ ?(?:month|week|year|mo|yr)\b|(?:a|per|each|for the "
    r"(?:first|1st)) (?:month|week|year)\b)",
)
_OFFERED = re.compile(
    r"(?:^|[.!?:;,–—-] )"
    r"(?:(?:then|only|just|from|now|for|at|or|and|monthly|yearly|after that)\b[ :]*)*"
    r"(?:(?:[A-Z]{0,3}[^\w\s]|[A-Z]{2,3} ?)\d[\d.,]*|\d[\d.,]* ?(?:[^\w\s.,%]|[^\W\d]{2,10}\b))"
    r"(?= (?:a|per|each|every) (?:day|week|month|year|issue)\b|"
    r" ?/ ?(?:day|week|month|year|mo|yr)\b|"
    r" for (?:(?:the|your|a) )?(?:first )?(?:\d+ |one |two |three |four |six |twelve )?"
    r"(?:days?|weeks?|months?|years?|issues)\b)",
    re.IGNORECASE,
)
"""A price for a time, as reading is sold."""
_TRIAL = re.compile(r"\b(?:first|then|trial|free|cancel|no strings)\b", re.IGNORECASE)
_TERMS = compile_any(
    r"\b\d{1,2} ?(?:%|per ?cent) off\b",
    r"\bsave [^\w\s]{0,2}\d",
    r"\b(?:stand|booth) [A-Z]?\d",
    r"\b(?:before|by|until) (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b",
    r"\b(?:quote|tickets?|early[- ]bird|t&cs|terms apply|free consultation|no obligation)\b",
    r"(?:\+\d{1,3}|\b0?\d{2,4})[ -]\d{3,4}[ -]\d{3,4}\b",
    r"\b\d{4} \d{3} \d{3}\b",
)
"""On what terms something is sold; with an order they make an advertisement."""
_TOLD = compile_any(
    r"\b(?:million|billion|trillion|crore|lakh|bn|mln|"
    r"(?<!every )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|percent|per cent|shares|"
    r"shareholders|profits?|revenues?|ministers?|chief executive|government|"
    r"court|police)\b(?! off)|\d%(?! off)",
)
"""What reports tell of."""
_FORMS = (
    r"(?!(?:need|based|limited|unlimited|related|advanced|trusted|detailed|required|curated|"
    r"sponsored|featured|recommended|handpicked|registered|loaded|delivered|tested|designed|"
    r"dedicated|attached|personali[sz]ed|updated|interested|billed|signed|logged)\b)[a-z]{3,}ed"
)
"""Past forms, without those by which things are described."""
_TELLS = re.compile(r"\b(?:tells|urges|asks|orders|drew|drawn)\b")
HAPPENED = re.compile(
    r"\b(?:was|were|had|rose|fell|went|came|made|took|sold|bought|met|left|won|lost|began|"
    rf"{_FORMS})\b"
)
"""What tells that something came to pass."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|must|do|does|did|said|says|"
    r"we|you|they|he|she|it|its|their|his|her|"
    rf"{_FORMS})\b|n['’]t\b"
)
_LONGEST = 480
_MOST_PARTS = 3


@lru_cache(maxsize=1024)
def weigh_talk(bare: str) -> int:
    """Return how surely a line is the page's word to its reader: `SURE`, `NEAR` or less.

    Without a word for what only a page has, an order or a price it is never sure, and without
    anything that a page would speak of it is nothing.

    Args:
        bare: A line with folded quotes and dashes, without its quotations.
    """
    if len(bare) > _LONGEST:
        return 0
    if _OFFERED.search(bare) and not has_verb(bare):
        return SURE if _TRIAL.search(bare) else NEAR
    own = {hit.lower() for hit in _OWN_PARTS.findall(bare)}
    parts = {hit.lower() for hit in _PARTS.findall(bare)}
    orders, price = bool(_ORDERS.search(bare)), bool(_PRICE.search(bare))
    terms = bool(_SELLS.search(bare)) and bool(_TERMS.search(bare))
    itself = bool(_ITSELF.search(bare))
    weight = min(_MOST_PARTS, 2 * len(own) + min(2, len(parts))) + price + 2 * terms + _manner(bare)
    weight += 2 * orders + itself - reports(bare)
    if not (own or parts or terms):
        return 0
    reader = bool(_READER.search(bare))
    speaks = (own or terms) and (reader or orders or itself)
    asked = parts and orders and (reader or itself or _ASKS.match(bare))
    return weight if speaks or asked else min(weight, NEAR)


def has_verb(line: str) -> bool:
    """Tell whether a line has a verb that is not an order, or a pronoun that stands by one."""
    return bool(_FINITE.search(line))


def _manner(bare: str) -> int:
    """Return how much a line speaks as pages do: to its reader, asking, without a verb."""
    speaks = 2 * bool(_READER.search(bare)) + bool(_ASKS.match(bare))
    return speaks + bare.endswith("!") + (not has_verb(bare))


def reports(bare: str) -> int:
    """Return how much a line speaks as news does: of what was said, of money, of what happened."""
    told = 3 * bool(REPORTS.search(bare) or _TELLS.search(bare)) + 2 * bool(_TOLD.search(bare))
    return told + bool(HAPPENED.search(bare))
