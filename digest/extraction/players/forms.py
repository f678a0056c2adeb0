"""What the form of a name tells: its nouns, its legal form, lists of names and of places."""

import re
from collections.abc import Iterable, Sequence

from digest.extraction.capitals import Run
from digest.extraction.players.evidence import Evidence, Sort
from digest.lexicon.bodies import MEMBERS_FIRST, MONIES, PUBLIC_FIRST, SAVED_FOR
from digest.lexicon.companies import WORDLIKE, known_kinds
from digest.lexicon.firm_words import NUMBERS_FIRST
from digest.lexicon.people import FAMILY_FIRST, GIVEN_NAMES, MONONYMS, UNSURE_NAMES, given_names
from digest.lexicon.places import REGIONS, countries, more_cities, places
from digest.lexicon.roles import PEERS
from digest.lexicon.words import (
    COMPANY_NOUNS,
    FIRM_NOUNS,
    GOVERNMENT_NOUNS,
    KINDS_FIRST,
    LEGAL_FORMS,
    ORGANISATION_NOUNS,
    PLACE_NOUNS,
    POLICY_WORDS,
    THING_NOUNS,
)
from digest.model.entry import PlayerKind

_PAIR = 2
_NOBODY_FIRST = KINDS_FIRST | NUMBERS_FIRST
"""Words with which no person's name begins."""
_LONGEST_PERSON = 5


def collect(runs: Iterable[Run]) -> dict[str, Evidence]:
    """Return the names of the runs in order of appearance, each with the votes of its form."""
    names: dict[str, Evidence] = {}
    for run in runs:
        if run.text not in names:
            names[run.text] = Evidence(run.words)
            _vote_form(names[run.text])
        names[run.text].runs.append(run)
    return names


def _vote_form(name: Evidence) -> None:
    _vote_lists(name)
    _vote_nouns(name)
    if len(name.words) == 1:
        _vote_single(name)
    else:
        _vote_person_form(name)


def _vote_lists(name: Evidence) -> None:
    text, before = " ".join(name.words), " ".join(name.words[:-1])
    kind = known_kinds().get(text) or known_kinds().get(text.replace(".", ""))
    if kind is not None:
        weight = 0.8 if text in WORDLIKE else 5.0
        name.vote(Sort(kind.value), weight, f"list:{kind.value}")
    if text in places() or ("-" in text and all(p in places() for p in text.split("-"))):
        name.vote(Sort.PLACE, 6.0, "list:places")
    elif kind is None and _is_part_of_place(name.words):
        name.vote(Sort.PLACE, 4.0, "form:place")
    elif text in more_cities():
        name.vote(Sort.PLACE, 1.8, "list:cities")
    elif name.words[-1] in _NATIONAL and known_kinds().get(before) is PlayerKind.COMPANY:
        name.vote(Sort.COMPANY, 2.0, "list:company")
    if text in MONONYMS:
        name.vote(Sort.PERSON, 4.0, "list:leaders")


def _is_part_of_place(words: tuple[str, ...]) -> bool:
    """Tell whether words are a part of a listed place, or its neighbourhood: Metro Manila."""
    whole = " ".join(words[1:])
    return words[0] in _PARTS and (whole in places() or whole in more_cities())


_PARTS = frozenset(
    """Metro Metropolitan Greater Central Downtown Uptown Upper Lower Inner Outer Northern Southern
    Eastern Western North South East West Northeast Northwest Southeast Southwest Mid Old
    Downstate Upstate Coastal Rural Suburban""".split()
)
"""What is said of parts of places."""


def _vote_nouns(name: Evidence) -> None:
    """Vote by the noun that heads a name of several words."""
    words = name.words
    if len(words) == 1:
        return
    if words[-1] in LEGAL_FORMS or words[-1] == "PC" or words[0] == "PT":
        name.vote(Sort.COMPANY, 6.0, "form:legal")
        return
    if words[0] == "Project" or words[-1] in MONIES:
        name.vote(Sort.THING, 3.0, "form:thing")
    head = _head(words)
    found = _common_form(words, head) or _public_form(words, head) or _noun_form(words, head)
    if found is not None:
        name.vote(*found)


_Vote = tuple[Sort, float, str]


def _common_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of commissioners, a people's committee, a bureau of the whole world."""
    if head in ("Commissioners", "Referee") or (head in _SOVIETS and words[-2] == "People"):
        return Sort.GOVERNMENT, 4.5, "form:government"
    if words[-2:] in _ESTATES or (words[0] == "Co" and len(words) == _PAIR):
        return Sort.PLACE, 4.0, "form:place"
    if words[0] in PUBLIC_FIRST or words[0] == "NHS" or words[-2:] in _DISTRICTS:
        return Sort.GOVERNMENT, 4.5, "form:government"
    if head in ("Institute", "Institut", "Instituto") and _STATE & set(words):
        return Sort.GOVERNMENT, 4.5, "form:government"
    if head in ("Council", "Board") and "Marketing" in words:
        return Sort.GOVERNMENT, 4.5, "form:government"
    return _organised_form(words, head)


def _organised_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of a world's bureau, a concern group, a national laboratory, a team."""
    whole = words[0] in ("World", "International") and head in GOVERNMENT_NOUNS
    whole |= (
        _is_of_many_lands(words, head)
        or words[-2:] in _GROUPS
        or (head == "Assembly" and words[-2].endswith("ers"))
    )
    whole |= words[-1] == "Local"
    whole |= words[-1].endswith(_TRADESMEN) and words[-1] not in FIRM_NOUNS
    if whole:
        return Sort.ORGANISATION, 4.5, "form:organisation"
    place = " ".join(words[:-1])
    plural = words[-1].endswith(("s", "men")) and not words[-1].endswith(("works", "ings", "ics"))
    agents = words[-1].endswith(("ers", "ors", "men"))
    listed = place in places() or (agents and place in more_cities())
    team = plural and listed
    if team and words[-1] not in _NOUNS:
        return Sort.ORGANISATION, 1.5, "form:team"
    if plural and place in more_cities() and words[-1] not in _NOUNS:
        return Sort.BODY, 1.5, "form:team"
    return None


def _is_of_many_lands(words: tuple[str, ...], head: str) -> bool:
    """Tell whether a bank or a fund is several states': the Eastern Africa Development Bank."""
    lent = head in _LENT and bool(_DEVELOPED & set(words))
    lands = words[0].startswith(("International", "Multilateral", "Inter-", "Pan-"))
    return lent and (lands or any(" ".join(words[i:j]) in REGIONS for i, j in _FIRST_WORDS))


_LENT = frozenset("Bank Fund Facility Corporation".split())
_DEVELOPED = frozenset("Development Reconstruction Facility".split())
_FIRST_WORDS = ((0, 1), (0, 2), (1, 2))


def _public_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of a central bank, a council, a ministry, an agency, a place."""
    if words[-2:] == ("School", "District") or words[:2] == ("City", "of"):
        return Sort.GOVERNMENT, 5.0, "form:government"
    listed = known_kinds().get(head) is PlayerKind.GOVERNMENT and " ".join(words[:-1]) in places()
    if listed:
        return Sort.GOVERNMENT, 5.0, "form:government"
    if _is_central_bank(words):
        return Sort.GOVERNMENT, 4.0, "form:central-bank"
    inner = head == "Board" and words[-2] in _INNER_BOARDS
    ruling = head in ("Council", "Chamber") and bool(_RULING & set(words))
    ruling |= head == "Committee" and words[0] in _CHAMBERS
    if ruling or _is_local_council(words, head) or (head in GOVERNMENT_NOUNS and not inner):
        return Sort.GOVERNMENT, 3.5, "form:government"
    return (Sort.PLACE, 4.0, "form:place") if head in PLACE_NOUNS else None


def _noun_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of a union, an institute, a thing, a company."""
    if _is_lender(words, head):
        return Sort.COMPANY, 3.5, "form:company"
    if _is_appeal(words):
        return Sort.ORGANISATION, 3.5, "form:appeal"
    if head in ORGANISATION_NOUNS:
        return _organised(words, head)
    if head in THING_NOUNS:
        firm = head in FIRM_NOUNS and words[0] not in _HELD
        return (Sort.COMPANY, 1.5, "form:company") if firm else (Sort.THING, 3.0, "form:thing")
    if head in FIRM_NOUNS or head in LEGAL_FORMS or words[0] in KINDS_FIRST:
        return Sort.COMPANY, 3.0, "form:company"
    return _likely_form(words)


def _likely_form(words: tuple[str, ...]) -> _Vote | None:
    """Return the vote of what only makes a firm or a place likely."""
    if words[0] in NUMBERS_FIRST:
        return Sort.COMPANY, 1.5, "form:number"
    if words[2:] and words[-1] not in places() and any(word in FIRM_NOUNS for word in words[1:-1]):
        return Sort.COMPANY, 1.7, "form:company-inside"
    return (Sort.PLACE, 3.0, "form:place") if words[0] in _PLACES_FIRST else None


def _is_appeal(words: tuple[str, ...]) -> bool:
    """Tell whether a name is a club's, a movement's or begins with what a body is."""
    club = (
        words[0] in HEADS_FIRST
        or words[:2] == ("Unión", "Deportiva")
        or "Club" in words[:2]
        or words[-1] in _CLUBS - {"SV", "CD"}
    )
    members = words[0] in MEMBERS_FIRST and words[1] in ("Without", "for", "Against", "of")
    plan = words[0] == "IG" or (words[-1] == "Plan" and words[-2] in SAVED_FOR)
    return club or members or plan or "the" in words[1:2]


def _organised(words: tuple[str, ...], head: str) -> _Vote:
    """Return the vote of an institute, a union, a trust, which may lend as well."""
    if head in _BUILDINGS and all(word in _NOUNS | POLICY_WORDS for word in words):
        return Sort.THING, 3.0, "form:thing"
    open_kind = head == "Trust" and not _CHARITABLE & set(words)
    return Sort.ORGANISATION, 1.6 if open_kind else 3.5, "form:organisation"


def _is_lender(words: tuple[str, ...], head: str) -> bool:
    """Tell whether a trust, a fund or a society lends or invests: a building society."""
    if words[-2:] == ("Trust", "Bank"):
        return True
    if words[-2:] in _LENDERS or head in ("Cooperative", "Co-operative", "Coop"):
        return len(words) > _PAIR or words[-2:] not in _LENDERS
    if head in ("Fund", "Trust") and _INVESTED & set(words) and not _CHARITABLE & set(words):
        return not _SAVED & set(words)
    if head == "Fund":
        return bool(_INVESTED & set(words)) and not _SAVED & set(words)
    return head == "Trust" and words[-2] in COMPANY_NOUNS - {"Health", "Hospitals", "Care"}


_LENDERS = frozenset(
    {("Credit", "Union"), ("Building", "Society"), ("Savings", "Union"), ("Friendly", "Society")}
)
_INVESTED = frozenset(
    """Heritage Sovereign Wealth Infrastructure Growth Venture Ventures Investment Investments
    Hedge Income Capital Equity Opportunities Opportunity Credit Property Realty Technology Tech
    Innovation Mutual Royalty Reserve Holding Holdings Future Stabilisation Stabilization""".split()
)
_SAVED = frozenset("Pension Pensions Provident Welfare Relief Monetary Superannuation".split())
_CHARITABLE = frozenset(
    """NHS Hospital Hospitals Health Care Charitable Community Wildlife Conservation Nature National
    Housing Heritage Education Educational Academy Academies Schools Arts Theatre Museum Museums
    Memorial Youth Children's Animal Woodland Rivers Canal Preservation Foundation
    Supporters Supporters' Wellbeing""".split()
)
_PLACES_FIRST = frozenset(
    """Villa Ciudad Puerto Porto Mato Nueva Nuevo Novi Novy Nový Nowy Nowa Stary Stara Velika Veliki
    Grande Isla Ilha Cabo Ulan Banjar Kampong Kampung Fort""".split()
)
"""Words with which the names of towns and provinces begin."""
_SOVIETS = frozenset("Committee Council Congress Court Assembly".split())
_DISTRICTS = frozenset(
    (kind, "District") for kind in "Irrigation Utility Sewer Hospital Fire Transit Water".split()
)
_ESTATES = frozenset(
    (kind, ground)
    for kind in "Industrial Business Retail Science Technology Trading Enterprise Housing".split()
    for ground in "Estate Park Zone City".split()
)
_STATE = frozenset(
    """Medicines Statistics Standards Meteorology Metrology Vaccines Geology Hydrology Nacional
    Nacionalny National-Security Measurement""".split()
)
"""Of what or of whom the institutes of a state tell."""
_GROUPS = frozenset(
    (kind, "Group")
    for kind in "Concern Action Interest Support Pressure Working Contact Campaign Rights".split()
) | {("National", "Laboratory"), ("National", "Laboratories")}
_TRADESMEN = ("Machinists", "Workers", "Teachers", "Nurses", "Pilots", "Dockers", "Miners'", "ists")
_HELD = frozenset("Olympic Paralympic Asian African Commonwealth Winter Summer World".split())
_INNER_BOARDS = frozenset("Supervisory Advisory Editorial Executive Management Governing".split())
_CLUBS = frozenset("FC AC RC CF RCD SV VfB VfL Voetbalclub Fussballclub CD".split())
HEADS_FIRST = _CLUBS | frozenset(
    """Sporting Deportivo Atlético Athletic Olympique Dynamo Dinamo Spartak Borussia Eintracht
    Sportivo Clube Syndicat Sindicato Sindacato Fédération Federación Federação
    Confédération Confederación Asociación Associação Fundación Fundação Fondation
    Fondazione Stichting Partido Parti Partai Institut Instituto Istituto Instytut
    Institutul Universität Université Universidad Universidade Università Uniwersytet
    Univerzita Universitas Politecnico Ospedale Hôpital Hospital Clínica Lycée Collège
    Museo Musée Muzeum Teatro Théâtre Opéra Orquesta Orchestre Colegio Colégio Order
    Centro Liga Ligue Unión União Unione Movimiento Movimento Mouvement Ordre Orden
    Chambre Camera Verband Verein Stowarzyszenie Fundacja Stiftung Yayasan Persatuan
    Pertubuhan Kesatuan""".split()
)
"""Nouns that stand first in the names of clubs, unions and associations."""
_RULING = frozenset(
    """Competition Reporting Regulatory Appeals Administrative Legislative Monetary Judicial
    Privy Sovereignty""".split()
)
_CHAMBERS = frozenset("Cabinet Senate House Parliamentary Select Standing".split())
_NATIONAL = frozenset("Ratings Research Japan India China Asia Europe America Korea Africa".split())
_SUFFIX = re.compile(
    r"[A-ZÅÄÖØÆ][a-zà-ÿ]{2,}(?:bank|werke?|kapital|invest|pharma|chemie|stahl|tech|soft|energi[ea]?"
    r"|kraft|bryggeri|gruppen?|telecom|telekom|media|mart|trans|corp|works|gas|rail|pay|chem)"
)
_TOWN = re.compile(
    r"[A-Z][a-z]{2,}(?:dale|ton|ham|bury|ford|mouth|burgh|wick|wich|field|ley|stead|minster|pool"
    r"|worth|hurst|combe|bridge|moor|marsh|land|gate|side|shire|ville|wold|port|haven|head|down"
    r"|thorpe|by|ness|stow|chester|caster|cester|don|dee|lea|lees)"
)
"""How the names of British towns and districts end, which have councils."""
_LAND_SUFFIX = re.compile(r"[A-Z][a-z]{2,}(?:side|shire|ville|stan|grad|abad|burgh)")
_DOUBLE_SURNAME = re.compile(r"[^\W\d_]{2,}-[A-ZÀ-ÞŁŚŠŽĆČ][^\W\d_]+")
_SURNAME = re.compile(
    r"(?:O'|Mc|Mac|Fitz|Ní |Nic)[A-Z]\w+|[A-Z]\w+-[A-Z]\w+"
    r"|[A-Z][^\W\d_]+(?:sson|sen|ss?on|sdóttir|mann|stein|ski|ska|cki|cka|sky|skaya|wicz|czyk|czak"
    r"|ová|ova|eva|ov|ev|enko|chuk|ić|vić|ovic|evic|ez|quez|escu|eanu|idis|iadis|opoulos|opoulou"
    r"|akis|aki|oğlu|oglu|ian|yan|shvili|dze|inen|nen|aitis|iūnas|ius|berger|huber|meyer|maier"
    r"|bauer|hofer|ström|qvist|quist|gren|lund|gaard|stad|sma|stra|inga|wala|war|kar|rao|singh"
    r"|swamy|appa|athan|nathan|murthy|reddy|khan|ullah|uddin|zadeh|nejad|pour)"
)
"""Forms of surnames that many languages have."""
_BUILDINGS = frozenset({"Centre", "Center", "Hospital", "Club", "Network", "Project"})
_NOUNS = FIRM_NOUNS | GOVERNMENT_NOUNS | ORGANISATION_NOUNS | THING_NOUNS


def _head(words: tuple[str, ...]) -> str:
    """Return the word that says what the name is: Ministry of X, X Ministry."""
    for link in ("of", "for", "on"):
        if link in words[1:]:
            return words[words.index(link, 1) - 1]
    return words[-1]


def _is_central_bank(words: tuple[str, ...]) -> bool:
    text = " ".join(words)
    if words[:2] == ("Bank", "of") and words[2:]:
        return " ".join(words[2:]) in countries() and text not in known_kinds()
    return text.startswith(
        ("Federal Reserve Bank", "Reserve Bank", "Central Bank", "National Bank of")
    ) or text.endswith(("Central Bank", "Reserve Bank"))


def _is_local_council(words: tuple[str, ...], head: str) -> bool:
    local = {"City", "County", "Borough", "Town", "District", "Provincial", "Regional", "Municipal"}
    before = " ".join(words[:-1])
    landed = words[-2] in PLACE_NOUNS or words[-2] in _LANDSCAPES or before in places()
    town = len(words) == _PAIR and _TOWN.fullmatch(words[0]) is not None
    return head == "Council" and (bool(local & set(words)) or landed or town)


_LANDSCAPES = frozenset("Shire Ranges Plains Downs Hills Dales Bays Heads Beaches Forest".split())
"""What ends the names of districts, besides the nouns of places."""


def _vote_single(name: Evidence) -> None:
    word = name.words[0]
    inner = word[1:]
    if word.isupper() and len(word) > 1:
        name.vote(Sort.BODY, 0.8, "form:acronym")
    elif any(character.isupper() for character in inner) and "-" not in word:
        name.vote(Sort.BODY, 0.8, "form:camel-case")
    elif _SUFFIX.fullmatch(word):
        name.vote(Sort.COMPANY, 0.9, "form:suffix")
    elif _LAND_SUFFIX.fullmatch(word):
        name.vote(Sort.PLACE, 1.5, "form:place")
    small = word.capitalize()
    if word.isupper() and (small in places() or small in more_cities()):
        name.vote(Sort.PLACE, 4.0, "list:places")


def _vote_person_form(name: Evidence) -> None:
    words = name.words
    if len(words) > _LONGEST_PERSON or words[-1] in _NOUNS or "of" in words:
        return
    if words[0] in _PLACES_FIRST or words[0] in _NOBODY_FIRST:
        return
    first = words[0].partition("-")[0]
    if first in given_names() and first not in PARTICLES:
        sure = 2.6 if first in GIVEN_NAMES else 1.8
        name.vote(Sort.PERSON, 0.6 if first in UNSURE_NAMES else sure, "list:given-names")
    if words[0] in PEERS:
        name.vote(Sort.PERSON, 4.0, "form:peer")
    _vote_person_shape(name)


def _vote_person_shape(name: Evidence) -> None:
    """Vote by initials, hyphens and particles that names of persons have."""
    words, pair = name.words, len(name.words) == _PAIR
    given = words[1].partition("-")
    if words[0] in FAMILY_FIRST and pair:
        name.vote(Sort.PERSON, 1.0, "list:family-names")
    if given[2].islower() and pair:
        name.vote(Sort.PERSON, 2.0, "form:hyphenated-given-name")
    if any(len(word) == 1 for word in words[:-1]):
        name.vote(Sort.PERSON, 1.0 if len(words[0]) == 1 else 1.8, "form:initial")
    if _is_dotted(words[0]):
        name.vote(Sort.PERSON, 2.6, "form:initial")
    if pair and _DOUBLE_SURNAME.fullmatch(words[-1]):
        name.vote(Sort.PERSON, 1.8, "form:double-surname")
    if words[-1] in _GENERATIONS and not _NOUNS & set(words):
        name.vote(Sort.PERSON, 2.0, "form:person")
    if words[-1] in ("Jr", "Sr") or any(w in _KIN for w in words[1:-1]):
        name.vote(Sort.PERSON, 1.0, "form:person")


def _is_dotted(word: str) -> bool:
    """Tell whether a word is a person's initials: P.V.S., and no land's."""
    return _INITIALS.fullmatch(word) is not None and word.replace(".", "") not in _LANDS


_INITIALS = re.compile(r"[A-Z](?:\.[A-Z]){1,3}\.?")
_LANDS = frozenset("US UK UN EU UAE USA BC DC NY NZ LA SA WA PR NSW UP MP AP HP TN WB".split())
"""Lands and cities that are written with full stops, too."""
PARTICLES = frozenset("Van De Den Der Von Du Le La Ter Ten Di Da Del Della Mac El Al Bin".split())
"""What opens a surname: a name that begins so has no given name."""
_GENERATIONS = frozenset({"II", "III", "IV"})
_KIN = frozenset("de van der bin von binti bint ibn ben ole dos da y della ter".split())


def looks_personal(words: Sequence[str]) -> bool:
    """Tell whether a list or its form lets a name of several words be a person's."""
    if words[-1] in ("Jr", "Sr"):
        return True
    first, last = words[0].partition("-")[0], words[-1]
    if first in PARTICLES or first in _NOBODY_FIRST:
        return False
    shaped = _SURNAME.fullmatch(last) is not None or words[1].partition("-")[2].islower()
    listed = first in given_names() or words[0] in FAMILY_FIRST or _is_dotted(words[0])
    return listed or shaped or any(word in _KIN or len(word) == 1 for word in words[:-1])
