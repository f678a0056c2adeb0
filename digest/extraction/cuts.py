"""Where a run of capitals is cut: at titles, offices and days, and at words that only open it."""

import re
from itertools import pairwise

from digest.extraction.word import Word
from digest.lexicon.bodies import OFFICERS, ROOMS, SAVED_FOR
from digest.lexicon.companies import known_kinds
from digest.lexicon.desks import DESKS, FIELDS
from digest.lexicon.firm_words import SHOPS
from digest.lexicon.people import DEGREES, JAVANESE, given_names
from digest.lexicon.places import demonyms, places
from digest.lexicon.roles import (
    ADHERENTS,
    BEFORE,
    CIVIC_ALONE,
    CIVIC_FIELDS,
    CIVIC_TITLES,
    DEMOCRATS,
    HONORIFICS,
    SECOND_TITLES,
    SOFT_TITLES,
    TITLE_WORDS,
)
from digest.lexicon.walks import CALLED, FIRST_IN_BODIES, WALKS
from digest.lexicon.words import (
    CALENDAR,
    CLOSED_WORDS,
    COMPANY_WORDS,
    FIRM_NOUNS,
    GOVERNMENT_NOUNS,
    LEGAL_FORMS,
    NO_NAMES,
    ORGANISATION_NOUNS,
    PREDICATES,
)

_SHORT_DATES = frozenset("Feb Mar Apr Jun Jul Oct Nov Dec Mon Thu Sat".split())
"""Days and months cut short, which are names where another one follows: Jun Villar."""
_NEXT_NOUN = re.compile(r" ([a-z][\w-]*)")
_ALSO_NAMES = frozenset(
    "Rand S&P Islam Christian Saint Brent Bill Law English French Islamic Catholic Series Act"
    " Conservative Indigenous Aboriginal AI LNG IT Reit REIT Hon".split()
)
_CREEDS = frozenset(
    "Liberal Communist Socialist Republican Democrat Muslim Jewish Labour Marxist Tory".split()
)
_DESCRIPTORS = frozenset(
    """rival carmaker automaker chipmaker lender startup insurer retailer operator supplier
    brokerage drugmaker steelmaker airline miner utility conglomerate investor planemaker campaigner
    activist actor singer lawyer shipbuilder toolmaker competitor parent publisher analyst broker
    economist strategist billionaire tycoon former veteran fellow smaller larger bigger local
    longtime long-time onetime one-time sometime outspoken embattled beleaguered ailing retired
    struggling troubled disgraced upstart homegrown activist reclusive self-made celebrated seasoned
    consultancy startup start-up fintech agritech edtech insurtech proptech biotech neobank telco
    conglomerate wholesaler multinational heavyweight minnow newcomer market-leader""".split()
)
_NO_DESCRIPTORS = frozenset(
    "brewer miller spinner weaver player banker trader printer underwriter".split()
)
_DESCRIPTORS |= {
    word for word in COMPANY_WORDS if word.endswith(("er", "or", "maker"))
} - _NO_DESCRIPTORS
_OPENERS = _DESCRIPTORS | TITLE_WORDS | frozenset(BEFORE)
_TITLES = HONORIFICS - SOFT_TITLES
_OFFICES = frozenset(
    """CEO CFO COO CTO President Chairman Chairwoman Chairperson Chair Minister Mayor Governor
    Chancellor Secretary Commissioner Director Founder Co-Founder Co-founder Analyst Spokesman
    Spokeswoman Spokesperson Senator Ambassador Lawyer Economist Strategist Undersecretary
    Under-Secretary PRO DG GMD Speaker Counsel Comptroller Superintendent Rector Provost
    Vice-Chancellor Councilman Councilwoman Assemblyman Assemblywoman Lawmaker MP MEP MCA Managing
    Prime Vice Deputy Treasurer Premier MD Administrator Commander Editor Partner Marshal Leader
    Head Boss Chief Executive Officer Operating Interim Acting Former Ex-President Owner Co-Owner
    Attorney Sheriff Detective Inspector Constable VP SVP EVP AVP CS CAS""".split()
)
_PLURALS = frozenset(
    """Administrator Analyst Economist Minister President Director Founder Co-founder Professor
    Senator Lawyer Strategist Commissioner Lawmaker Trustee Councillor Councilor Councilman
    Shareholder Executive Chief""".split()
)
_MID_TITLES = frozenset("Gen Col Maj Pak Hon Eng Barr Adm Brig Tun Don Ibu Amb".split())
_KINSFOLK = frozenset("Brothers Sisters Cousins Twins Incumbent Outgoing Incoming Elder".split())
"""What opens the names of persons in a row: Brothers Jan and Piet Smit."""
_HIRED = frozenset("advisers advisors auditors administrators liquidators bankers brokers".split())
_MAKERS = ("maker", "packer", "builder", "grower")
_TRADES = ("monger", "keeper", "worker", "grower", "driver", "owner", "ologist", "trician")
_NO_PERSONS = FIRM_NOUNS | LEGAL_FORMS | ORGANISATION_NOUNS | GOVERNMENT_NOUNS
_LED = frozenset(
    """Team Tech Project Country Practice Policy Programme Program Regional Research Product Market
    Sector Client Delivery""".split()
)
"""What a lead leads: Team Lead Joanne Pereira."""
KINDS_OF = frozenset(BEFORE) | frozenset(
    "additional public solicitor attorney advocate auditor".split()
)
"""What stands before a title and belongs to it: Additional Solicitor General."""
_NAME_LENGTH = 3
_CONSONANTS = "BCDFGJKLMNPQRSTVWXYZ"
_BENCHES = frozenset("Court Board District Committee Council Assembly Hospital Port".split())
"""What is a body by itself, whose heads are told of with it: School Board President Ida Kern."""
_LAW = frozenset({"Law", "&", "Associates"})
_SCHOOLS = frozenset("School College University Hospital".split())
_FIRM_ENDS = FIRM_NOUNS | ORGANISATION_NOUNS | LEGAL_FORMS | _SCHOOLS
_RANKED = frozenset({"General", "Justice"})
_INNER_BOARDS = frozenset("Supervisory Executive Management Advisory".split())
_MINISTER_OF = re.compile(
    r"\b(?:(?:Minister|Secretary|Commissioner|Spokesperson|Counsell?or)(?: of State)? (?:of|for)"
    r"|(?:Advis[eo]r|Assistant)(?: to [\w ]{1,30})? on) (?:the )?$"
)
_DIRECTOR_OF = re.compile(
    r"\b(?:(?:Director|Head|Dean|Chief) (?:of|for) (?:the )?"
    r"|(?:Director|Head|Manager|Officer|Lead|President|Controller|Coordinator|Partner), )$"
)
_VP_OF = re.compile(r"\b[SEA]?VP (?:of |for )?$")
_REACH = 60
_FIELD_LINKS = frozenset({"and", "&", "of", "for"})
_OFFICE_HEADS = _OFFICES.difference("Managing Prime Vice Deputy Operating Executive Chief".split())
_CHIEFS = _OFFICE_HEADS | {"Executive", "Justice"}
_HONOURED = HONORIFICS | {"Chief"}
_CIVIC = CIVIC_FIELDS | CIVIC_TITLES | CIVIC_ALONE
_NO_FIELDS = PREDICATES | CLOSED_WORDS


def without_field(part: list[Word]) -> list[Word]:
    """Return what stands before an office without its field: Finance Minister."""
    kept = list(part)
    if len(kept) > 1 and kept[-1].text == "Board" and kept[-2].text in _INNER_BOARDS:
        return kept[:-2]
    while kept and (kept[-1].text in FIELDS or kept[-1].text in _FIELD_LINKS):
        kept.pop()
    named = [word.text for word in kept if word.text.lower() not in CLOSED_WORDS]
    whole = {word.lower() for word in named} <= KINDS_OF
    return kept if not named or " ".join(named) in places() else [] if whole else part


def is_office(word: str) -> bool:
    """Tell whether a word is an office, joined ones and several included: Director-General."""
    first, _, last = word.partition("-")
    joined = first in _OFFICE_HEADS or (bool(last) and last.capitalize() in _OFFICE_HEADS)
    joined = joined and bool(last)
    return word in _OFFICES or joined or word.removesuffix("s") in _PLURALS


def _is_title(words: list[Word], position: int) -> bool:
    """Tell whether a word is a title before a name, and no part of the name itself."""
    word, after = words[position].text, words[position + 1 : position + 2]
    before = words[position - 1].text if position else ""
    if word in SOFT_TITLES:
        ranked = word in _RANKED and (is_office(before) or before in ("Chief", "Solicitor"))
        opens = position == 0 and bool(after) and after[0].text in given_names()
        return before in HONORIFICS or (ranked and bool(after)) or opens
    if word == "Tan" or word in SECOND_TITLES:
        return _is_sri(before, word, after[0].text if after else "")
    if before in ("Al", "El"):
        return False
    apart = is_office(before) or before in places() or before == "State"
    if before and word in _MID_TITLES and not apart:
        return False
    last = position > 0 and not after and not is_office(words[position - 1].text)
    return word in _TITLES and not last and not (position == 0 and _opens_firm(words))


def _opens_firm(words: list[Word]) -> bool:
    """Tell whether a title opens a firm's name, no person's: Judge Business School."""
    if not words[2:] or words[1].text in given_names() or words[1].text in HONORIFICS:
        return False
    return words[-1].text in _FIRM_ENDS


def _is_sri(before: str, word: str, after: str) -> bool:
    """Tell whether a word is the title Tan Sri or Sri, and neither a name nor Sri Lanka."""
    if word == "Tan" or after in JAVANESE:
        return after == "Sri"
    ranked = before == "Tan" or before in HONORIFICS
    return ranked or (word == "Sri" and not before and not after.startswith("Lanka"))


def _opens_with_trade(words: list[Word]) -> bool:
    """Tell whether a run opens with what somebody is: Liquidator Fergus Dale, Chief Ayo Bello."""
    first, after = words[0].text, [word.text for word in words[1:2]]
    chief = first == "Chief" and bool(words[2:])
    trade = first.lower() in TITLE_WORDS and first not in given_names()
    trade |= first == "Dean" and len(words) > len("De")
    called = first.lower() in CALLED or first.endswith(_TRADES)
    called &= first.lower() not in FIRST_IN_BODIES or bool(given_names() & {*after})
    plain = called and bool(words[2:]) and _opens_person(words[1:])
    plain |= first in _KINSFOLK and not _is_firm_word(words[-1].text) and bool(words[2:])
    return chief or plain or (trade and bool(after) and after[0] in given_names())


def _is_adherent(words: list[Word]) -> bool:
    """Tell whether words open with a party's adherent: Free Democrat Lena Aust."""
    kind = [word.text for word in words[:2]]
    behind = words[2:] if kind[0] in DEMOCRATS and kind[-1] == "Democrat" else words[1:]
    party = len(behind) < len(words) - 1 or kind[0] in ADHERENTS
    return party and len(behind) > 1 and behind[0].text in given_names() and _opens_person(behind)


def _is_firm_word(word: str) -> bool:
    return word in FIRM_NOUNS or word in LEGAL_FORMS


def _opens_person(words: list[Word]) -> bool:
    """Tell whether words can be a person's name: two or more, without a company's noun."""
    return len(words) > 1 and words[-1].text not in _NO_PERSONS


def _is_given(words: list[Word], position: int) -> bool:
    """Tell whether a word of the calendar is a name: Sun Wei Ming, Jan Koster, Ben "Jun" Reyes."""
    word, behind = words[position].text, words[position + 1 :]
    if word == "Jan":
        return bool(behind) and words[-1].text not in _NO_PERSONS
    sun = word == "Sun" and position == 0 and bool(words[2:])
    short = word in _SHORT_DATES and position == 0 and _adjoins(words)
    return sun or short or _is_familiar(words, position)


def _adjoins(words: list[Word]) -> bool:
    """Tell whether a space alone parts the first of several words from the second."""
    return len(words) > 1 and words[1].start - words[0].end == 1


def _is_familiar(words: list[Word], position: int) -> bool:
    """Tell whether marks set a word off inside a name, which is no month then: Ben "Jun" Reyes."""
    around = words[position - 1 : position + 2] if position else []
    gaps = [after.start - before.end for before, after in pairwise(around)]
    return gaps == [len(' "')] * 2


def _is_lead(words: list[Word], position: int) -> bool:
    """Tell whether a word belongs to a lead's title: Team Lead Joanne Pereira."""
    lead = position + (words[position].text in _LED)
    told = lead < len(words) and words[lead].text == "Lead" and words[lead + 1 :]
    return bool(told) and lead > 0 and words[lead - 1].text in _LED


def _is_chief(words: list[Word], position: int) -> bool:
    """Tell whether a word belongs to an office of one word behind "Chief": Chief Fisherman."""
    chief = position - (words[position].text != "Chief")
    office = words[chief + 1].text.lower() if 0 <= chief < len(words) - 1 else ""
    return words[chief].text == "Chief" and office in WALKS


def is_rank(words: list[Word], position: int) -> bool:
    """Tell whether an office with its kind before it opens a name: Deputy Public Prosecutor Ana."""
    if not position or words[position].text.lower() not in TITLE_WORDS:
        return False
    told = {word.text.lower() for word in words[:position]} <= KINDS_OF
    return told and len(words) > position + 2 and words[position + 1].text in given_names()


def _is_room(words: list[Word], at: int) -> bool:
    """Tell whether a word is the officer whose office, or the owner whose shop, the next one is."""
    pair = words[at : at + 2]
    if len(pair) == 1 or not pair or not pair[0].owned:
        return False
    return pair[1].text in SHOPS or (pair[0].text in OFFICERS and pair[1].text in ROOMS)


def _is_civic(words: list[Word], position: int) -> bool:
    """Tell whether a word belongs to a local title before a person: Council Member Ida Kern."""
    if words[position].text.removesuffix("s") not in _CIVIC and words[position].text not in _CIVIC:
        return False
    head = position
    while head < len(words) and words[head].text in CIVIC_FIELDS and not words[head].owned:
        head += 1
    fields = [word.text for word in words[:head]]
    inner = not all(field in CIVIC_FIELDS for field in fields)
    if head == len(words) or words[head].owned or (inner and head > position):
        return False
    title, person = words[head].text.removesuffix("s"), words[head + 1 :]
    alone = title in CIVIC_ALONE
    fielded = title in CIVIC_TITLES and bool(fields) and fields[-1] in CIVIC_FIELDS
    if fielded and fields[-1] in _BENCHES and (is_office(title) or title == "Judge"):
        return False
    if not (alone or fielded) or not _opens_person(person):
        return False
    return person[0].text in given_names() or len(person) <= _NAME_LENGTH


def cuts(words: list[Word], position: int) -> bool:
    """Tell whether a word ends the name before it and is no part of the next."""
    cut = _is_civic(words, position) or _cuts(words, position)
    return cut and not any(_is_room(words, at) for at in range(position, position + 3))


def _cuts(words: list[Word], position: int) -> bool:
    word = words[position].text
    if word in CALENDAR and not _is_given(words, position):
        titled = position > 0 and words[position - 1].text in _HONOURED
        return not (position > 0 and (word in ("May", "March", "Sun") or titled))
    ahead = [after.text for after in words[position + 1 : position + 2]]
    joined = ("-" in word and is_office(word)) or (word == "Cabinet" and ahead == ["Secretary"])
    joined |= word in ("TD", "MSP", "MLA", "MNA", "MPP") and _opens_person(words[position + 1 :])
    joined = joined or _is_title(words, position) or _is_lead(words, position)
    joined = joined or is_rank(words, position) or _is_chief(words, position)
    if joined or (position == 0 and _opens_with_trade(words)) or _is_adherent(words[position:]):
        return True
    if word in _OFFICE_HEADS or (position == 0 and word.removesuffix("s") in _PLURALS):
        return not (position and words[position - 1].text in ("of", "and", "for"))
    if word in ("Chief", "Managing", "Prime", "Vice", "Deputy", "Operating", "Executive"):
        return any(after.text in _CHIEFS for after in words[position + 1 :][:4]) or (
            position > 0 and words[position - 1].text == "Chief"
        )
    inside_office = any(before.text == "Chief" for before in words[max(0, position - 2) : position])
    return inside_office and any(after.text == "Officer" for after in words[position + 1 :][:2])


def _is_no_start(words: list[Word], *, initial: bool) -> bool:
    text, alone = words[0].text, len(words) == 1
    if not words[0].capital or text == "The" or text[:2] == "l'" or _is_countryman(words):
        return True
    # no name follows the pronoun "he", and no article "an" stands before consonants: An Bình Bank
    an = text == "An" and not alone and words[1].text[0] in _CONSONANTS
    if _is_initial(words) or (text == "He" and not alone) or (an and words[1].text.istitle()):
        return False
    if text in NO_NAMES and not (alone and text in known_kinds()):
        return not _opens_party(words) and (alone or text not in _ALSO_NAMES)
    if alone and (text in _OFFICES or (not text.isupper() and text.lower() in CLOSED_WORDS)):
        return True
    if alone and initial and text.lower() in _OPENERS and text not in known_kinds():
        return True
    return initial and (text.lower() in CLOSED_WORDS or (not alone and _describes(text.lower())))


def _describes(word: str) -> bool:
    """Tell whether a word says what the name behind it is: Meatpacker Aldana."""
    return word in _DESCRIPTORS or word.endswith(_MAKERS) or word in _HIRED


def _is_countryman(words: list[Word]) -> bool:
    """Tell whether a run opens with where a person is from: Australian Kerry Doyle."""
    person = _opens_person(words[1:]) and words[1].text in given_names()
    return person and words[0].text in demonyms()


def _is_initial(words: list[Word]) -> bool:
    """Tell whether a run opens with an initial: A. P. Rao."""
    return len(words) > 1 and len(words[0].text) == 1 and words[1].start - words[0].end > 1


def _opens_party(words: list[Word]) -> bool:
    """Tell whether a creed is part of a body's name: the Liberal Party."""
    heads = {word.text for word in words[1:3]} | {words[-1].text}
    return words[0].text in _CREEDS and bool(heads & ORGANISATION_NOUNS)


def _is_no_end(words: list[Word]) -> bool:
    last = words[-1]
    if not last.capital:
        return True
    if last.text == "PC":
        return not _LAW & {word.text for word in words}
    if last.text in LEGAL_FORMS | {"Jr", "Sr", "II", "III"}:
        return len(words) == 1
    if last.text in DEGREES and words[2:] and words[0].text in given_names():
        return True
    if words[1:] and last.text == "Plan" and words[-2].text in SAVED_FOR:
        return False
    whole = " ".join(word.text for word in words)
    kept = last.text in _ALSO_NAMES and " ".join(w.text for w in words[:-1]) not in known_kinds()
    droppable = not kept or len(words) == 1
    return last.text in NO_NAMES and droppable and whole not in known_kinds()


def _is_field(text: str, words: list[Word]) -> bool:
    """Tell whether a closing "AI" belongs to the noun behind it: Samsung AI chips."""
    if words[-1].text not in ("AI", "LNG", "IT") or len(words) == 1:
        return False
    noun = _NEXT_NOUN.match(text, words[-1].end)
    return noun is not None and noun[1] not in _NO_FIELDS and not noun[1].endswith("ed")


def _without_portfolio(words: list[Word], fields: frozenset[str] | set[str] = FIELDS) -> list[Word]:
    """Return the name behind the field of a minister: Minister for Enterprise Orla Kehoe."""
    rest = words
    while rest[2:] and (rest[0].text in fields or rest[0].text in _FIELD_LINKS):
        rest = rest[1:]
    return rest if rest[-1].text not in fields else words


def trim(text: str, words: list[Word], *, initial: bool) -> list[Word]:
    """Return the words without those at both ends that belong to no name."""
    while words and _is_no_start(words, initial=initial):
        words = words[1:]
    before = text[max(0, words[0].start - _REACH) : words[0].start] if words else ""
    linked = before.endswith((" of ", " for ", " on ", " the ", ", "))
    if linked and _MINISTER_OF.search(before):
        words = _without_portfolio(words)
        words = [] if all(word.text in FIELDS | _FIELD_LINKS for word in words) else words
    elif linked and _DIRECTOR_OF.search(before):
        person = _without_portfolio(words, FIELDS | DESKS)
        words = person if person[0].text in given_names() else words
        words = [] if all(word.text in DESKS | _FIELD_LINKS for word in words) else words
    elif words and _VP_OF.search(before):
        words = _without_portfolio(words, DESKS)
    while words and (_is_no_end(words) or _is_field(text, words)):
        words = words[:-1]
    return words
