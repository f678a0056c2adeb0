"""What the words after a name tell: "X shares", "X, CEO of", "X said it"."""

import re

from digest.extraction.players.after_signs import AFTER_SIGNS
from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.forms import looks_personal
from digest.extraction.players.nouns import FIRM_JOBS, OWNERS, PLAIN_PEOPLE, WORD, vote_noun
from digest.lexicon.goods import ATTRIBUTED
from digest.lexicon.people import GIVEN_NAMES, RELATIVES
from digest.lexicon.places import countries, demonyms, places
from digest.lexicon.roles import TITLE_WORDS
from digest.lexicon.words import (
    AUXILIARIES,
    CLOSED_WORDS,
    FIRM_NOUNS,
    ORGANISATION_WORDS,
    POLICY_WORDS,
    PREDICATES,
    PRODUCT_WORDS,
)

_SHARES = frozenset(
    """shares share stock stocks bonds profit profits revenue revenues sales board shareholder
    shareholders investors executives chief spokesperson spokesman spokeswoman headquarters results
    earnings employees staff management directors customers factory factories plant plants deal bid
    takeover offer founder boss subsidiary operations""".split()
)
_OWN = frozenset("shares stock board profit profits revenue shareholders headquarters".split())
_NO_NOUNS_BEHIND = frozenset(
    """project initiative residents campaigners lobby movement alliance network assembly side squad
    diocese""".split()
)
_TRADED = frozenset({"shares", "stock"})
_MAKERS = frozenset("creator maker owner developer".split())
_LONGEST_HOME = 3
_TOWN = 4
"""Shorter words in capitals at an opening are rather firms than a dateline's town."""
_TOWNSFOLK = frozenset(
    """businessman businesswoman businessmen tycoon millionaire billionaire entrepreneur lawyer
    lawyers doctor teacher trader traders farmer farmers developer architect politician lawmaker
    prosecutor restaurateur shopkeeper investor activist journalist judge magistrate merchant
    industrialist accountant consultant banker builder""".split()
)
"""Who is told of by the town before: the Ipoh businessman."""
_FORCES = frozenset("troops soldiers prosecutors inspectors regulators warships".split())
_TEAM = frozenset(
    """striker prop flanker hooker lock fly-half scrum-half quarterback pitcher forward winger
    goalkeeper defender midfielder batsman bowler shortstop linebacker fans supporters skipper
    teammates teammate dugout""".split()
)
"""Who plays for the club whose name stands before."""
_REGIONS = frozenset(
    """UK US U.S. Global European Asian Asia Japan Japanese American World International Emerging
    Pacific China India""".split()
)
"""Words with which funds say where they invest."""
_CLUBS = frozenset("Town City County United Rovers Albion Forest Villa Rangers Athletic".split())
_PLAYS = frozenset("have were are beat drew sacked boss manager coach defender captain".split())
_OUTLETS = frozenset("radio television tv newspaper magazine".split())
_PROJECT = re.compile(
    r" (?:(?!(?:to|an?|the|said|says|will|would|has|had|is|was|in|on|for|of|and|with|from)\b)"
    r"[\w-]+ ){0,4}(?:project|initiative|venture|programme|consortium)\b"
)
_SAID_IT = re.compile(
    r",? (?:has |have |had |also )*(?:said|says|announced|confirmed|told [a-z]+|denied|added)"
    r"(?: on \w+day)?(?: that)? (?P<who>it|he|she|its)\b"
)
_SEAT = re.compile(r", ((?:[A-Z][\w.]*)(?: [A-Z]\w+)?)(?=[,.;)]| \(| - |$)")
_POSSESSED = re.compile(r"(?:[A-Z][\w.-]*)(?: [A-Z]\w+)?'s? [a-z]")
_HIRED_AS = re.compile(
    r" as (?:its |the |their |an? )?(?:[a-z-]+ ){0,3}?([a-z-]+)(?=[,.;]| of| at)"
)
_OF_PLACE = re.compile(r" of (?:the )?([A-Z][\w.]*(?: [A-Z]\w+)?)")
_SERVES = re.compile(r"[^,.;]* (?:at|for|with|of|in|who)\b")
_STOPS = frozenset(
    """who that which whose of in at for from with to by and is was has on as his her their its he
    since until before after when where during between under she they we run owned led based backed
    listed founded controlled made""".split()
)
_BEHIND = frozenset(
    """bank airline brokerage chain exchange conglomerate carmaker chipmaker lender insurer retailer
    startup start-up brand""".split()
)
_HOME_OF = re.compile(
    r" (?!and )(?:(?!or |[a-z]+ed |said |says )[a-z-]+ ){0,3}?"
    r"(?:co-?operative|roaster|bottler|winemaker|distributor|exporter|importer|supplier|trader"
    r"|contractor|specialist|explorer|carrier|haulier|bakery|dairy|winery|distillery|bookmaker"
    r"|retailer|insurer|lender|bank|brewer|airline|[a-z]*maker|manufacturer|company|firm|start-?up"
    r"|developer|operator|house|foundry|utility|builder|grocer|brewery|distiller|producer|miner"
    r"|refiner|shipbuilder|shipyard|studio|chain|publisher|wholesaler|brokerage|consultancy|fund"
    r"|platform|business|hotelier|processor)s? (?=[A-Z])"
)
_THE_FIRM = re.compile(
    r" (?:company|firm|concern|start-?up|[a-z]+maker|lender|brewer|retailer|spinner|weaver|miller"
    r"|bottler|exporter|importer|manufacturer|insurer|distiller|refiner|shipbuilder|shipowner"
    r"|shipyard|hotelier|canner|foundry|brewery|dairy|distillery|winery|tannery|sawmill|homebuilder"
    r"|smelter|grocer|haulier)\b(?! [A-Z])"
)
_OWNING = re.compile(
    r" (?!said|says|told)(?:(?:[a-z-]+|\d[\d.,]*%?),? ){1,9}?(?P<whose>its|his|her)\b"
)
_CODED = re.compile(r" \d{2,5}-\d{2,5}\b")
_NUMBERED = re.compile(r" \d{1,4}(?![\d.,]* ?(?:%|per|pct|[mb]n\b|[mbt]r?illion|crore|lakh|[a-z]))")
_CURRENCY = re.compile(r" [\d.,]+ ?(?:[mb]n\b|[mbt]r?illion|crore|lakh)")
_FUND_OF = re.compile(
    r" (?:index |investment |equity |bond )?(?:fund|funds|index|ETF)\b(?!,? (?:said|has|will))"
)
_OWN_ARTICLE = re.compile(r"^(?:its|their|his|her) ")
_LARGEST = re.compile(r"one of [^,.;:]{0,40}?\b(?:largest|biggest) ")
_ONE_OF = re.compile(r"^(?:one (?:of|among)|among) ")
_MANAGER = re.compile(
    r"(?:an?|the|one of the) (?:[\w-]+ ){0,3}(?:pension|asset|fund|wealth|money) manager[,.;]"
)
_BILL = re.compile(r" (?:bills?|bonds?|notes?|yields?|campaign|race|seat|bid|hearing)\b")
_KIN = re.compile(
    r"whose (?:late |own |two |three |elder |younger )*(?:(?:great-)?grand)?(?:father|mother"
    r"|parents?|wife|husband|widow|sons?|daughters?|children|brothers?|sisters?|family|uncle|aunt|nephew"
    r"|niece|cousin|partner|lawyers?)\b"
)


def vote_after(
    name: Evidence, after: str, *, apposed: bool, placed: bool, at_work: bool = False
) -> None:
    """Let what stands behind a mention vote.

    Args:
        name: The name.
        after: The text behind it.
        apposed: Whether a comma stands before it.
        placed: Whether "in" or "joins" stands before it: what follows is not its deed.
        at_work: Whether "at", "for" or "left" stands before it, where people work.
    """
    after = after.partition("\n")[0]
    _vote_home(name, after)
    for pattern, sort, weight, rule in AFTER_SIGNS:
        if pattern.match(after):
            name.vote(sort, weight, rule)
    _vote_sayings(name, after, apposed=apposed, placed=placed)
    if after.startswith(", where ") and not at_work:
        name.vote(Sort.PLACE, 2.4, "rule:where")
    if after.startswith(", "):
        of_somebody = "rule:role-of" in name.rules or (placed and len(name.words) == 1)
        _vote_apposition(name, after[2:], of_somebody=of_somebody)
        return
    words = WORD.findall(after[:40])
    if not words or not after.startswith((" ", "'s ", "' ")):
        return
    if after.startswith("'"):
        words = words[1:] if words[0] == "s" else words
    word = words[0] if words else ""
    if not (placed and word.lower() in PREDICATES):
        _vote_next_word(name, word, possessive=after.startswith("'"))
    if _PROJECT.match(after) and not after.startswith("'"):
        name.vote(Sort.ORGANISATION, 1.5, "rule:project")


def _vote_home(name: Evidence, after: str) -> None:
    """Vote for the home or the trade of a firm: the Leeds brewer X, Quantum start-up Y."""
    if len(name.words) <= _LONGEST_HOME and _HOME_OF.match(after):
        bought = "rule:bought" in name.rules
        name.vote(Sort.PLACE, 3.8 if bought else 2.6, "rule:home-of")
    if name.words[-1].isupper() and len(name.words) == 1 and _NUMBERED.match(after):
        coded = _CODED.match(after) is not None
        name.vote(Sort.THING, 6.0 if coded else 2.5, "rule:model-number")
    if name.words[0] in _REGIONS and len(name.words) > 1 and _FUND_OF.match(after):
        name.vote(Sort.THING, 6.0, "rule:fund")
    if name.rules[:1] == ["list:government"] and _BILL.match(after):
        name.vote(Sort.THING, 9.0, "rule:bill")


def vote_home(name: Evidence, after: str) -> None:
    """Vote for the home of "the Leeds company", where no name follows."""
    if _THE_FIRM.match(after):
        name.vote(Sort.PLACE, 2.6, "rule:home-of")


def vote_owning(name: Evidence, after: str) -> None:
    """Vote by what a clause says is its subject's: a firm sells its arm, a person his."""
    owning = _OWNING.match(after) if len(name.words) > 1 else None
    if owning is None or after[1:].split(" ", 1)[0] not in PREDICATES:
        return
    sort = Sort.BODY if owning["whose"] == "its" else Sort.PERSON
    name.vote(sort, 1.2, f"rule:{owning['whose']}")


def _vote_sayings(name: Evidence, after: str, *, apposed: bool, placed: bool) -> None:
    """Vote by what only some words make sure: "said it", "of Spain", "as chief", ", Ohio"."""
    said = _SAID_IT.match(after)
    if said is not None and (apposed or not after.startswith(",")):
        person = said["who"] in ("he", "she")
        sure = person or "form:double-surname" not in name.rules
        name.vote(Sort.PERSON if person else Sort.BODY, 3.0 if sure else 0.8, "rule:said-it")
    land = _OF_PLACE.match(after)
    if land is not None and {land[1], land[1].split()[0]} & countries():
        name.vote(Sort.COMPANY, 1.8, "rule:of-place")
    role = _HIRED_AS.match(after)
    if role is not None and role[1] in TITLE_WORDS - FIRM_JOBS and not placed:
        name.vote(Sort.PERSON, 3.0, "rule:as-role")
    seat = _SEAT.match(after)
    if seat is not None and seat[1] in places() - demonyms().keys():
        opens = name.runs[0].initial and name.words[0].isupper() and len(name.words[0]) >= _TOWN
        name.vote(Sort.PLACE, 4.5 if opens else 2.5, "rule:seat")


def _vote_next_word(name: Evidence, word: str, *, possessive: bool) -> None:
    low, single = word.lower(), len(name.words) == 1
    if low.startswith("spokes"):
        name.vote(Sort.BODY, 3.5, "rule:role-after")
    elif low in _SHARES and (low != "chief" or single or possessive):
        sure = low in _TRADED and not possessive
        name.vote(Sort.COMPANY, 2.6 if sure else 1.8 if low in _OWN else 1.4, "rule:shares")
    elif low in _MAKERS and not possessive:
        name.vote(Sort.THING, 2.0, "rule:made-by")
    elif low in _TOWNSFOLK and "list:cities" in name.rules and not possessive:
        name.vote(Sort.PLACE, 1.5, "rule:home-of")
    elif low == "minister" and not possessive and (single or name.words[-1] in POLICY_WORDS):
        name.vote(Sort.THING, 3.0, "rule:portfolio")
    elif low in TITLE_WORDS and low != "official":
        name.vote(Sort.BODY, 2.0, "rule:role-after")
    elif possessive and word in GIVEN_NAMES:
        name.vote(Sort.BODY, 1.7, "rule:owner-of-person")
    elif possessive:
        name.vote(Sort.BODY, 0.3, "rule:possessive")
    elif low in PREDICATES:
        _vote_act(name, auxiliary=low in AUXILIARIES)
    else:
        _vote_noun_after(name, word)


def _vote_noun_after(name: Evidence, word: str) -> None:
    """Vote by the noun that a name stands before: "X troops", "X radio", "X chips"."""
    low = word.lower()
    if low in _TEAM or (name.words[-1] in _CLUBS and len(name.words) > 1 and low in _PLAYS):
        name.vote(Sort.ORGANISATION, 4.5, "rule:team-of")
        return
    if low in ORGANISATION_WORDS and low not in _NO_NOUNS_BEHIND:
        name.vote(Sort.ORGANISATION, 2.5, "rule:organisation-noun-behind")
    elif low in _BEHIND:
        name.vote(Sort.COMPANY, 1.8, "rule:company-noun-behind")
    elif low in _FORCES:
        name.vote(Sort.GOVERNMENT, 1.6, "rule:forces")
    elif low in ATTRIBUTED and name.words[0].isupper() and len(name.words) == 1:
        name.vote(Sort.THING, 3.4, "rule:attributed")
    elif low in _OUTLETS:
        name.vote(Sort.COMPANY, 3.5, "rule:company-noun-behind")
    elif low in PRODUCT_WORDS:
        name.vote(Sort.THING, 0.6, "rule:product-after")
    elif len(name.words) == 1 and low.endswith("s") and word.islower() and low not in CLOSED_WORDS:
        name.vote(Sort.THING, 0.4, "rule:adjective")


def _vote_act(name: Evidence, *, auxiliary: bool) -> None:
    """Vote for somebody who does something: a body by one word, a body or a person by more."""
    if len(name.words) == 1:
        name.vote(Sort.BODY, 0.5 if auxiliary else 0.9, "rule:acts")
        return
    name.vote(Sort.BODY, 0.2 if auxiliary else 0.4, "rule:acts")
    if not auxiliary:
        name.vote(Sort.PERSON, 0.4, "rule:acts")


def _vote_apposition(name: Evidence, after: str, *, of_somebody: bool) -> None:
    """Vote by the head of what follows a comma: a carmaker that, the chief executive of."""
    words = WORD.findall(after)[:10]
    if not words:
        return
    first = words[0].lower()
    if first == "who" and not of_somebody:
        name.vote(Sort.PERSON, 2.0, "rule:who")
    elif first == "whose" and _KIN.match(after):
        name.vote(Sort.PERSON, 3.0, "rule:who")
    elif first in ("which", "whose"):
        name.vote(Sort.BODY, 0.5, "rule:which")
    head = _head_of(after)
    firm = head in PLAIN_PEOPLE and first == "the" and not _SERVES.match(after)
    if head in RELATIVES and len(name.words) > 1:
        name.vote(Sort.PERSON, 3.0, "rule:kin")
    if head in TITLE_WORDS and _LARGEST.match(after):
        name.vote(Sort.COMPANY, 2.8, "rule:company-noun-after")
    elif head in TITLE_WORDS:
        _vote_office_after(name, after, head, firm=firm)
    elif first in ("a", "an", "the", "one", "among", "its", "their") or _POSSESSED.match(after):
        vote_noun(name, head, "after")
        if head in PRODUCT_WORDS:
            name.vote(Sort.THING, 2.0, "rule:product-after")


def _vote_office_after(name: Evidence, after: str, head: str, *, firm: bool) -> None:
    """Vote by an office behind a comma; owners and managers of money can be firms."""
    single = len(name.words) == 1
    if _MANAGER.match(after) and (single or not looks_personal(name.words)):
        name.vote(Sort.COMPANY, 3.0, "rule:company-noun-after")
        return
    firm_before = single and "rule:company-noun-before" in name.rules
    owner = head in OWNERS and (firm_before or name.words[-1] in FIRM_NOUNS)
    name.vote(Sort.PERSON, 1.0 if firm or owner else 3.0, "rule:role-after-comma")


def _head_of(after: str) -> str:
    """Return the last word of a noun phrase: "an analyst at X" gives analyst."""
    head = ""
    member = _ONE_OF.match(after)
    after = _OWN_ARTICLE.sub("", after[member.end() :] if member else after)
    phrase = re.split(r"[,.;:()\n\"]", after, maxsplit=1)[0]
    for word in WORD.findall(phrase)[:9]:
        low = word.lower()
        if low in _STOPS:
            break
        head = low
    if member and head.endswith("ies"):
        return f"{head[:-3]}y"
    return head.removesuffix("s") if member else head.removesuffix("'s")
