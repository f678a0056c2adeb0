"""What the words before a name tell: "carmaker X", "stake in X", "its director, X"."""

import re
from collections.abc import Sequence

from digest.extraction.capitals import Run
from digest.extraction.players.before_signs import BEFORE_SIGNS, PAIRS
from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.forms import looks_personal
from digest.extraction.players.nouns import (
    FIRM_JOBS,
    NO_TRADES,
    OWNERS,
    PLAIN_PEOPLE,
    SITES,
    WORD,
    is_firm,
    vote_noun,
)
from digest.lexicon.bodies import STATE_ARMS, STATE_FIELDS
from digest.lexicon.people import given_names
from digest.lexicon.places import countries, more_cities
from digest.lexicon.roles import CIVIC_ALONE, CIVIC_TITLES, PARTIES, TITLE_WORDS
from digest.lexicon.walks import WALKS
from digest.lexicon.words import (
    ACT_VERBS,
    CLOSED_WORDS,
    COMPANY_WORDS,
    FIRM_NOUNS,
    GOVERNMENT_WORDS,
    ORGANISATION_WORDS,
    PREDICATES,
    PRODUCT_WORDS,
)
from digest.text.alternatives import compile_any

_CALLED = TITLE_WORDS | (WALKS - COMPANY_WORDS)
"""What stands before the name of somebody who is one."""
_CIVIC = CIVIC_TITLES | CIVIC_ALONE
_BODIES = COMPANY_WORDS | ORGANISATION_WORDS | GOVERNMENT_WORDS
_NO_MADE_TRADES = NO_TRADES | CLOSED_WORDS
_MACHINES = frozenset(
    """machine crane forklift radio phone telephone switchboard camera press lathe winch computer
    tower excavator bulldozer digger drone lift sound loom furnace signal""".split()
)
"""What somebody, no firm, operates."""
_SEATED = frozenset("MP MPs MEP senator Senator lawmaker Parliament Assembly Councillor".split())
_SHOPS = (
    *("maker", "seller", "monger", "owner", "broker", "builder", "grocer", "agent"),
    *("jeweller", "jeweler", "tobacconist", "vintner", "restaurateur", "lender", "brewer"),
)
"""How walks of life end that are trades of firms as well: jeweller, shipowner."""
_SPEECH = frozenset("said says added told asked noted replied explained".split())
_KIN = frozenset(
    """daughter son wife husband brother sister father mother widow widower grandson granddaughter
    nephew niece uncle aunt cousin grandfather grandmother successor predecessor""".split()
)
_CHARITIES = frozenset({"NGO", "NGOs", "NPO", "non-profit", "nonprofit"})
_HOUSES = frozenset(
    """equity trading auction fashion publishing investment broking media champagne software wine
    port brokerage jewellery design production game games music record steel packing discount
    commodity merchant private-equity shipping ferry cruise container bus coach buyout betting
    sherry cognac couture luxury""".split()
)
_EXTENT = frozenset(
    """activist angel billionaire serial private celebrity tech retail former new local main top
    first longtime veteran biggest largest majority minority big fellow rival own long-time sole
    potential prospective""".split()
)
_NO_TRADED = CLOSED_WORDS | _EXTENT
_NO_WORKED_ON = _NO_TRADED | ACT_VERBS
_NO_PRODUCED = CLOSED_WORDS | frozenset(
    "chip graphics mobile data word signal quantum server new".split()
)
_ALSO_PERSONS = frozenset({"assistant", "model"})
_FIRM_TITLES = frozenset(
    """specialist farmer manager agent merchant designer consultant underwriter expert adviser
    advisor auditor broker trader investor owner administrator liquidator accountant influencer
    restaurateur promoter""".split()
)
"""Titles of persons that are trades of firms as well: brake specialist, salmon farmer."""
_BASED = tuple(
    f"-{how}"
    for how in "based listed headquartered backed owned run controlled traded funded".split()
)
_SAVINGS = frozenset({"pension", "superannuation", "endowment", "provident", "sovereign"})
_MANAGED = frozenset("asset fund pension wealth money investment property hotel".split())
_ANY_SIGN = compile_any(*(pattern.pattern for pattern, *_ in BEFORE_SIGNS), flags=re.NOFLAG)
_BRACKETED_TITLE = re.compile(r"\((?:Mrs|Ms|Mr|Dr|Miss|Prof)\.?\) $")
_IN_TICKER = re.compile(r"\((?:[A-Za-z ]{2,19}: ?[\w.]{1,8}[,;/] ?){0,3}[A-Z][A-Za-z ]{1,18}: ?$")
_SMALL_TERM = re.compile(r"\b[a-z][\w-]* [a-z][\w-]* \($")
_OFFICE_OF = re.compile(r"\b([A-Za-z-]+)(?: (?:of|for|at|with|in) (?:the )?|, )[A-Z][\w ]{1,40}, $")
_FIELD = r"(?!(?:at|in|for|of|with|from|to|by|on|the|an?|said|says|\w+-based)\b)[A-Za-z-]+"
_IN_OFFICE = re.compile(
    rf"\b([A-Za-z-]+)(?: of State)? (?:of|for) (?:{_FIELD} ){{0,3}}({_FIELD}) $"
)
_CLAUSE = re.compile(r"'| (?:[a-z]+ly )?([a-z]+)")
_HEAD_OF = re.compile(
    r"\b([A-Za-z-]+) (?:of|for|on) (?:the |its )?[a-z'-]+(?: (?:and )?[a-z'-]+){0,3}, $"
)
_OFFICES = TITLE_WORDS | frozenset("counterpart number deputy successor predecessor".split())
_APPOSED_PERSONS = _OFFICES | _KIN
_APPOSED = re.compile(
    r"(?:^|[\s(])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ne|[A-Z][\w-]+'s?)"
    r"(?: [\w-]+'?){0,4} ([a-z-]+), $"
)
_OWNS_NEXT = re.compile(r"'s? [A-Z]")
_IN_BODY = re.compile(r" (?:in|at) the (?:[A-Z]\w+ ){0,3}(?:Ministry|Department|Office|Agency)\b")
_BOUGHT = re.compile(
    r"\b(?:buy|buys|bought|order|orders|ordered|purchase|purchased)\b[^.;,]{0,60} from (?:the )?$"
)
_NAMED = frozenset("called named dubbed".split())
_HIRED = frozenset("named appointed hired made promoted elected picked chose nominated".split())
_MADE = re.compile(
    r" (?:as |to |to be )?(?:its |the |their )?(?:[a-z-]+ ){0,3}?([a-z-]+)"
    r"(?=[,.;]| (?:of|at|on|in|from|to|and|with|for|after)\b)"
)
_LAND_WORDS = 4
_OPENS_BEFORE = re.compile(r"(?:^|(?<=[.!?:;\"] ))[A-Z][a-z-]+ (?:[a-z-]+ ){0,2}$")
_COMMA_ARTICLE = re.compile(r", (?:an?|the) $")
_TRADE = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:(?:car|chip|steel|drug|tool|plane)?makers?|manufacturer|brewer|distiller"
    r"|miner|lender|bank|retailer|grocer|shipbuilder|producer|insurer|airline|builder|startup"
    r"|start-up|operator|company|firm|refiner|publisher|baker|brewery)\b"
)
_WHERE = {"in": 1.2, "near": 1.8, "outside": 1.8, "off": 2.0}
_WHERE |= dict.fromkeys(("across", "around", "along", "on"), 1.5)
_AT = ("at", "in", "near", "outside")
_PUT_IN = frozenset(
    """stake stakes shares share interest interests holding holdings position positions investor
    investors investment investments invest invests invested investing shareholder shareholders
    faith confidence trust belief believe believes believed bonds units partner partners control
    cent % pc roles role job jobs invest""".split()
)
"""What is put in firms as well as in places: a stake in, faith in."""
_INVESTED = re.compile(r"\b[Ii]nvest\w*\b(?:(?! in )[^.;,]){0,40} in $")
_CAUSES = frozenset(
    """passenger passengers commuter commuters civil-society patients patient tenants farmers
    student students youth veterans motorists cyclists taxpayers women's human-rights green
    conservation residents rights campaign pressure lobby advocacy industry trade environmental
    activist militant rebel consumer aid protest""".split()
)


def vote_before(name: Evidence, run: Run, before: str, after: str) -> None:
    """Let what stands before a mention vote for what its name is."""
    opened = _lower_opening(before)
    before = _without_land(opened)
    if before != opened:
        _vote_land(name, after)
    _vote_party(name, before)
    for pattern, sort, weight, rule in BEFORE_SIGNS if _ANY_SIGN.search(before) else ():
        if pattern.search(before):
            name.vote(sort, weight, rule)
    words = WORD.findall(before)[-4:]
    if _IN_TICKER.search(before) or (run.words[0].isupper() and _SMALL_TERM.search(before)):
        name.vote(Sort.THING, 9.0, "rule:ticker")
    if run.title is not None or _BRACKETED_TITLE.search(before):
        name.vote(Sort.PERSON, 4.0, "rule:title")
    if not words:
        return
    role = _MADE.match(after)
    if role is not None and role[1] in TITLE_WORDS and words[-1] in _HIRED:
        firm = role[1] in FIRM_JOBS and name.words[0] not in given_names()
        name.vote(Sort.BODY if firm else Sort.PERSON, 4.5, "rule:hired-as")
    elif _COMMA_ARTICLE.search(before) and _TRADE.match(after):
        name.vote(Sort.PLACE, 4.0, "rule:place-of-trade")
    elif before.endswith(" ") and not before.endswith(
        (", ", ". ", ": ", "; ", '" ', ") ", ", the ")
    ):
        _vote_noun_before(name, words, free=_is_free(after))
        _vote_office_before(name, before)
        _vote_preposition(name, before, words, after)
    else:
        _vote_apposed(name, before, words[-1].lower(), after)


def _vote_party(name: Evidence, before: str) -> None:
    """Vote for a party that is called by its members: the Greens."""
    if before.endswith(("the ", "The ")) and " ".join(name.words) in PARTIES:
        name.vote(Sort.ORGANISATION, 3.0, "rule:party")


def _vote_land(name: Evidence, after: str) -> None:
    """Vote for a firm or a body of a land: talks with Chile's X."""
    if len(name.words) == 1:
        name.vote(Sort.BODY, 0.0 if after.startswith("'") else 0.8, "rule:of-land")
    elif name.words[0] not in given_names():
        name.vote(Sort.BODY, 1.2 if looks_personal(name.words) else 1.8, "rule:of-land")


def _is_free(after: str) -> bool:
    """Tell whether no verb and no 's follows a name: then "said" may stand before its subject."""
    clause = _CLAUSE.match(after)
    if clause is None:
        return True
    return clause[1] is not None and clause[1] not in PREDICATES


def _vote_office_before(name: Evidence, before: str) -> None:
    """Vote by "director of operations X", "Minister for Trade X"."""
    office = _IN_OFFICE.search(before)
    if office is None or office[1].lower() not in TITLE_WORDS or len(name.words) == 1:
        return
    if office[2].lower() not in _BODIES:
        name.vote(Sort.PERSON, 3.5, "rule:role-before")


def _lower_opening(before: str) -> str:
    """Return the paragraph's words before a name, the first of a sentence without its capital."""
    line = before.rpartition("\n")[2]
    return _OPENS_BEFORE.sub(lambda match: match[0].lower(), line, count=1)


def _without_land(before: str) -> str:
    """Return the words before a name without "Chile's": "talks with Chile's X"."""
    if not before.endswith("'s "):
        return before
    owner = before[:-3].split(" ")[-_LAND_WORDS:]
    for first in range(len(owner)):
        if (land := " ".join(owner[first:])) in countries() or land in more_cities():
            return before[: -3 - len(land)]
    return before


def _vote_preposition(name: Evidence, before: str, words: Sequence[str], after: str) -> None:
    """Vote by "stake in X", "plant at X", "analyst at X", "ordered from X"."""
    if _OWNS_NEXT.match(after):
        return
    last = words[-1].lower()
    noun = words[-2] if len(words) > 1 else ""
    sort = PAIRS.get((noun.lower(), last))
    if last == "by" and sort is Sort.BODY and name.words[0] in given_names():
        sort = Sort.PERSON
    if sort is not None:
        weight = 2.0 if sort is Sort.PERSON else 1.5 if last == "by" else 1.8
        name.vote(sort, weight, "rule:preposition")
    elif last in _AT and noun.lower() in SITES:
        name.vote(Sort.PLACE, 3.2, "rule:site-in")
    elif last in _WHERE:
        put = last == "in" and (noun.lower() in _PUT_IN or _INVESTED.search(before) is not None)
        name.vote(
            Sort.PLACE, 0.0 if put else _WHERE[last], "rule:on-place" if put else "rule:in-place"
        )
    elif last == "for" and noun in _SEATED:
        name.vote(Sort.PLACE, 4.0, "rule:seat")
    elif _BOUGHT.search(before):
        name.vote(Sort.BODY, 1.2, "rule:bought-from")
    elif last in ("at", "of", "with") and noun.lower() in TITLE_WORDS:
        desk = last == "of" and _IN_BODY.match(after) is not None
        name.vote(Sort.THING if desk else Sort.BODY, 3.6, "rule:role-of")
    elif last in ("of", "at") and noun[:1].isupper():
        name.vote(Sort.BODY, 0.8, "rule:role-of")


def _vote_apposed(name: Evidence, before: str, last: str, after: str) -> None:
    """Vote by what stands before a comma: "its director, X", "the regulator, X,"."""
    office = before.endswith(", ") and last in _APPOSED_PERSONS
    held = office and (last not in PLAIN_PEOPLE or _can_be_person(name))
    if len(name.words) > 1 and (held or _is_office_of(before)):
        name.vote(Sort.PERSON, 2.5, "rule:role-before")
    elif office and last in PLAIN_PEOPLE:
        name.vote(Sort.COMPANY, 1.2, "rule:company-noun-before")
    elif after.startswith((",", ".", ";")) and (
        noun := _APPOSED.search(before.removesuffix("the "))
    ):
        vote_noun(name, noun[1], "before", direct=False)


def _is_office_of(before: str) -> bool:
    match = _OFFICE_OF.search(before) or _HEAD_OF.search(before)
    return match is not None and match[1].lower() in _OFFICES


def _vote_noun_before(name: Evidence, words: Sequence[str], *, free: bool) -> None:
    word, last = words[-1], words[-1].lower()
    single = len(name.words) == 1
    _vote_word_before(name, words)
    tail = last.rpartition("-")[2]
    firm = last in COMPANY_WORDS or last.endswith("broker")
    if _is_trade(words) and (not single or firm or _is_camel(name)):
        _vote_trade(name, words)
    elif last in _CALLED and not last.endswith("s") and not _is_adjective(words):
        _vote_title(name, last)
    elif last in _SPEECH and not single and free and name.words[-1] not in FIRM_NOUNS:
        name.vote(Sort.PERSON, 1.7 if looks_personal(name.words) else 1.0, "rule:said-before")
    elif last in _NAMED and not _can_be_person(name):
        venture = any(before.lower() in COMPANY_WORDS for before in words)
        name.vote(Sort.COMPANY if venture else Sort.THING, 3.0, "rule:called")
    elif not word.islower():
        _vote_capital_before(name, word)
    elif last in PRODUCT_WORDS and not _is_no_product(name, words):
        name.vote(Sort.THING, 4.5, "rule:product-before")
    elif (sort := _sort_of_pair(words)) is not None:
        name.vote(sort, 3.5, f"rule:{sort}-noun-before")
    elif _is_made_trade(words) and not _can_be_person(name):
        name.vote(Sort.COMPANY, 1.8, "rule:company-noun-before")
    else:
        vote_noun(name, tail if is_firm(tail) else last, "before")


def _vote_capital_before(name: Evidence, word: str) -> None:
    """Vote by a word with a capital or a number: Town Clerk X, 12A X."""
    civic = word in _CIVIC and len(name.words) > 1
    if civic and name.words[-1] not in FIRM_NOUNS:
        name.vote(Sort.PERSON, 3.0, "rule:role-before")
    elif any(character.isdigit() for character in word) and any(not c.isdigit() for c in word):
        name.vote(Sort.THING, 2.0, "rule:model-number")


def _sort_of_pair(words: Sequence[str]) -> Sort | None:
    """Return what two words before a name tell: "the fraud squad X", "the anglers' group X"."""
    last = words[-1].lower()
    if last in STATE_ARMS and len(words) > 1 and words[-2].lower() in STATE_FIELDS:
        return Sort.GOVERNMENT
    return Sort.ORGANISATION if last in ("group", "body") and _campaigns(words) else None


def _vote_title(name: Evidence, title: str) -> None:
    """Vote by a title: what firms do too tells little of a name that no list lets be a person's."""
    if title in _FIRM_TITLES and not _can_be_person(name):
        name.vote(Sort.COMPANY, 2.0, "rule:company-noun-before")
    else:
        name.vote(Sort.PERSON, 3.5, "rule:role-before")


def _is_trade(words: Sequence[str]) -> bool:
    """Tell whether the noun before a name is a trade of persons and firms: chip designer."""
    last = words[-1].lower()
    managed = last == "manager" and len(words) > 1 and words[-2].lower() in _MANAGED
    managed |= last == "operator" and len(words) > 1 and words[-2].lower() in _MACHINES
    walk = last.endswith(_SHOPS) and last in WALKS and last not in TITLE_WORDS
    return last in PLAIN_PEOPLE or managed or walk


def _is_no_product(name: Evidence, words: Sequence[str]) -> bool:
    """Tell whether a product's noun tells somebody: assistant Bo Dahl, dairy processor Hartwell."""
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in ("processor", "processors"):
        return before.islower() and before not in _NO_PRODUCED
    return last in _ALSO_PERSONS and _can_be_person(name)


def _is_made_trade(words: Sequence[str]) -> bool:
    """Tell whether a noun is a trade told by what is worked on: chip tester, sugar refiner."""
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    told = before.islower() and len(before) >= len("file") and len(last) > len("file")
    told = told and before not in _NO_WORKED_ON
    return told and last.endswith(("er", "or")) and last not in _NO_MADE_TRADES


def _is_adjective(words: Sequence[str]) -> bool:
    """Tell whether "official" only describes what follows: the official Xinhua agency."""
    before = words[-2].lower() if len(words) > 1 else "the"
    return words[-1].lower() == "official" and before in ("the", "an", "its", "an", "of")


def _is_camel(name: Evidence) -> bool:
    return any(character.isupper() for character in name.words[0][1:])


def _vote_trade(name: Evidence, words: Sequence[str]) -> None:
    """Vote by a trade of persons and firms: who has a given name is a person.

    A trade told by what is traded is rather a firm's: "chip designer X".
    """
    trade, single = words[-1].lower(), len(name.words) == 1
    if _can_be_person(name):
        name.vote(Sort.PERSON, 3.5 if trade in OWNERS else 1.0, "rule:role-before")
    else:
        told = len(words) > 1 and words[-2].lower() not in _NO_TRADED
        weight = 3.0 if single else 2.0 if told else 1.2
        name.vote(Sort.COMPANY, weight, "rule:company-noun-before")


def _can_be_person(name: Evidence) -> bool:
    """Tell whether a name of several words can be a person's: no noun of firms ends it."""
    whole = len(name.words) > 1 and name.words[-1] not in FIRM_NOUNS
    return whole and looks_personal(name.words)


def _vote_word_before(name: Evidence, words: Sequence[str]) -> None:
    """Vote by "his daughter X", "the trading house X", "Utrecht-based X"."""
    last = words[-1].lower()
    if words[-1] in _CHARITIES:
        name.vote(Sort.ORGANISATION, 3.0, "rule:organisation-noun-before")
    elif last in _KIN:
        name.vote(Sort.PERSON, 2.5, "rule:kin")
    elif last in ("house", "line", "shop") and len(words) > 1 and words[-2].lower() in _HOUSES:
        name.vote(Sort.COMPANY, 2.8, "rule:company-noun-before")
    elif last == "fund" and len(words) > 1 and words[-2].lower() in _SAVINGS:
        name.vote(Sort.ORGANISATION, 4.0, "rule:organisation-noun-before")
    elif last.endswith(_BASED):
        given = name.words[0] in given_names()
        name.vote(Sort.BODY, 1.4 if given else 2.6, "rule:based-in")


def _campaigns(words: Sequence[str]) -> bool:
    return len(words) > 1 and words[-2].lower() in _CAUSES
