"""What the noun in a name of several words tells: a ministry, a union, a lender, a place."""

import re

from digest.extraction.players.evidence import Sort
from digest.lexicon.bodies import MEMBERS_FIRST, SAVED_FOR
from digest.lexicon.bodies_abroad import PUBLIC_ENDING, PUBLIC_FIRST, PUBLIC_LAST
from digest.lexicon.companies import known_kinds
from digest.lexicon.firm_words import NUMBERS_FIRST
from digest.lexicon.places import REGIONS, countries, more_cities, places
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

_Vote = tuple[Sort, float, str]


def find_form(words: tuple[str, ...]) -> _Vote | None:
    """Return what the nouns of a name vote for: its sort, how surely, and the rule."""
    head = _head(words)
    found = _common_form(words, head) or _public_form(words, head) or _noun_form(words, head)
    if found is None and words[2:] and words[-1] in places():
        return find_form(words[:-1])
    return found


def _common_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of commissioners, a people's committee, a bureau of the whole world."""
    if head in ("Commissioners", "Referee") or (head in _SOVIETS and words[-2] == "People"):
        return Sort.GOVERNMENT, 4.5, "form:government"
    if (words[-1] == "Line" and words[-2] in _SAILED) or words[-2:] == ("Family", "Office"):
        return Sort.COMPANY, 4.0, "form:company"
    if words[-2:] in _ESTATES or (words[0] == "Co" and len(words) == _PAIR):
        return Sort.PLACE, 4.0, "form:place"
    if _is_public(words, head):
        return Sort.GOVERNMENT, 4.5, "form:government"
    return _organised_form(words, head)


def _is_public(words: tuple[str, ...], head: str) -> bool:
    """Tell whether a name is a state's: a bureau abroad, a district, a chamber's committee."""
    abroad = words[0] in PUBLIC_FIRST or words[-1] in PUBLIC_LAST
    abroad |= (
        words[0] in ("Office", "Bureau", "Service") and words[1][0].islower() and head != words[0]
    )
    chamber = head == "Committee" and words[1] == "on"
    studied = head in ("Institute", "Institut", "Instituto") and bool(_STATE & set(words))
    sold = head in ("Council", "Board") and "Marketing" in words
    abroad |= PUBLIC_ENDING.fullmatch(words[0]) is not None
    return abroad or chamber or studied or sold or words[0] == "NHS" or words[-2:] in _DISTRICTS


def _organised_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of a world's bureau, a concern group, a national laboratory, a team."""
    whole = words[0] in ("World", "International") and head in GOVERNMENT_NOUNS
    whole |= (
        _is_of_many_lands(words, head)
        or words[-2:] in _GROUPS
        or (head == "Assembly" and words[-2].endswith("ers"))
    )
    whole |= words[-1] in ("Local", "Locals")
    whole |= words[-1].endswith(_TRADESMEN) and words[-1] not in FIRM_NOUNS
    if whole:
        return Sort.ORGANISATION, 4.5, "form:organisation"
    place = " ".join(words[:-1])
    plural = words[-1].endswith(("s", "men")) and not words[-1].endswith(("works", "ings", "ics"))
    agents = words[-1].endswith(("ers", "ors", "men"))
    listed = place in places() or (agents and place in more_cities())
    team = plural and listed
    if team and words[-1] not in NOUNS:
        return Sort.ORGANISATION, 1.5, "form:team"
    if plural and place in more_cities() and words[-1] not in NOUNS:
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
    return (Sort.PLACE, 3.0, "form:place") if words[0] in PLACES_FIRST else None


def _is_appeal(words: tuple[str, ...]) -> bool:
    """Tell whether a name is a club's, a movement's or begins with what a body is."""
    club = (
        words[0] in HEADS_FIRST
        or words[:2] == ("Unión", "Deportiva")
        or "Club" in words[:2]
        or words[-1] in _CLUBS - {"SV", "CD"}
    )
    members = words[0] in MEMBERS_FIRST and words[1] in ("Without", "for", "Against", "of")
    plan = words[0] == "IG" or (words[-1] in _SAVINGS and words[-2] in SAVED_FOR)
    return club or members or plan or "the" in words[1:2]


def _organised(words: tuple[str, ...], head: str) -> _Vote:
    """Return the vote of an institute, a union, a trust, which may lend as well."""
    if head in _BUILDINGS and all(word in NOUNS | POLICY_WORDS for word in words):
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


_SAVINGS = frozenset("Plan System Scheme Board".split())
"""What manages the money that is saved for a purpose: the Pension System."""
_LENDERS = frozenset(
    {
        ("Cooperative", "Society"),
        ("Co-operative", "Society"),
        ("Credit", "Union"),
        ("Building", "Society"),
        ("Savings", "Union"),
        ("Friendly", "Society"),
    }
)
_INVESTED = frozenset(
    """Seed Heritage Sovereign Wealth Impact Buyout Turnaround Secondaries Infrastructure Growth
    Venture Ventures Investment Investments Hedge Income Capital Equity Opportunities Opportunity
    Credit Property Realty Technology Tech Innovation Mutual Royalty Reserve Holding Holdings
    Future Stabilisation Stabilization""".split()
)
_SAVED = frozenset("Pension Pensions Provident Welfare Relief Monetary Superannuation".split())
_CHARITABLE = frozenset(
    """NHS Hospital Hospitals Health Care Charitable Community Wildlife Conservation Nature National
    Housing Heritage Education Educational Academy Academies Schools Arts Theatre Museum Museums
    Memorial Youth Children's Animal Woodland Rivers Canal Preservation Foundation
    Supporters Supporters' Wellbeing""".split()
)
PLACES_FIRST = frozenset(
    """Villa Ciudad Puerto Porto Mato Nueva Nuevo Novi Novy Nový Nowy Nowa Stary Stara Velika Veliki
    Grande Isla Ilha Cabo Ulan Banjar Kampong Kampung Fort""".split()
)
"""Words with which the names of towns and provinces begin."""
_SAILED = frozenset(
    """Container Shipping Cruise Ferry Steamship Navigation Steam Packet Ocean Bus Tanker Express
    Feeder Maritime Coach Airship Barge Reefer""".split()
)
"""Whose line a firm's name tells of: Container Line, Steamship Line."""
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
    """Medicines Statistics Statistical Standards Meteorological Hydrometeorological
    Hydrological Geological Geophysical Seismological Meteorology Metrology Vaccines Geology
    Hydrology Nacional Nacionalny National-Security Measurement""".split()
)
"""Of what or of whom the institutes of a state tell."""
_GROUPS = frozenset(
    (kind, "Group")
    for kind in (
        "Concern Action Interest Support Pressure Working Contact Campaign Rights Producers Growers"
        " Farmers Fishermen Consumers Users Residents Tenants Owners Employers"
    ).split()
) | {("National", "Laboratory"), ("National", "Laboratories")}
_TRADESMEN = ("Machinists", "Workers", "Teachers", "Nurses", "Pilots", "Dockers", "Miners'", "ists")
_HELD = frozenset("Olympic Paralympic Asian African Commonwealth Winter Summer World".split())
_INNER_BOARDS = frozenset("Supervisory Advisory Editorial Executive Management Governing".split())
_CLUBS = frozenset("FC AC RC CF RCD SV VfB VfL Voetbalclub Fussballclub CD".split())
HEADS_FIRST = _CLUBS | frozenset(
    """Sporting Deportivo Atlético Athletic Olympique Dynamo Dinamo Spartak Borussia Eintracht
    Sportivo Clube Syndicat Sindicato Sindacato Fédération Federación Federação Confédération
    Confederación Asociación Associação Fundación Fundação Fondation Fondazione Stichting Partido
    Parti Partai Institut Instituto Istituto Instytut Institutul Universität Université
    Universidad Universidade Università Uniwersytet Univerzita Universitas Politecnico Ospedale
    Hôpital Hospital Clínica Lycée Collège Museo Musée Muzeum Teatro Théâtre Opéra Orquesta
    Orchestre Colegio Colégio Order Centro Liga Ligue Unión União Unione Movimiento Movimento
    Mouvement Ordre Orden Gewerkschaft Vereniging Vakbond Fackförbundet Fagforbundet Fonds Fondo
    Fundo Conseil Consejo Conselho Consiglio Comité Comitê Comitato Collectif Colectivo Chambre
    Camera Verband Verein Stowarzyszenie Fundacja Stiftung Yayasan Persatuan Pertubuhan
    Kesatuan""".split()
)
"""Nouns that stand first in the names of clubs, unions and associations."""
_RULING = frozenset(
    """Competition Reporting Regulatory Appeals Administrative Legislative Monetary Judicial
    Privy Sovereignty""".split()
)
_CHAMBERS = frozenset("Cabinet Senate House Parliamentary Select Standing".split())
_TOWN = re.compile(
    r"[A-Z][a-z]{2,}(?:dale|ton|ham|bury|ford|mouth|burgh|wick|wich|field|ley|stead|minster|pool"
    r"|worth|hurst|combe|bridge|moor|marsh|land|gate|side|shire|ville|wold|port|haven|head|down"
    r"|thorpe|by|ness|stow|chester|caster|cester|don|dee|lea|lees)"
)
"""How the names of British towns and districts end, which have councils."""
_BUILDINGS = frozenset({"Centre", "Center", "Hospital", "Club", "Network", "Project"})
NOUNS = FIRM_NOUNS | GOVERNMENT_NOUNS | ORGANISATION_NOUNS | THING_NOUNS


def _head(words: tuple[str, ...]) -> str:
    """Return the word that says what the name is: Ministry of X, X Ministry."""
    for link in ("of", "for", "on"):
        if link in words[1:]:
            return words[words.index(link, 1) - 1]
    return words[-1]


_CENTRAL_BANKS = (
    "Federal Reserve Bank",
    "Reserve Bank",
    "Central Bank",
    "National Bank of",
    "Banque centrale",
    "Banque Centrale",
    "Banco central",
    "Banco Central",
    "Banca Naţională",
    "Banca Națională",
)


def _is_central_bank(words: tuple[str, ...]) -> bool:
    text = " ".join(words)
    if words[:2] == ("Bank", "of") and words[2:]:
        return " ".join(words[2:]) in countries() and text not in known_kinds()
    return text.startswith(_CENTRAL_BANKS) or text.endswith(("Central Bank", "Reserve Bank"))


def _is_local_council(words: tuple[str, ...], head: str) -> bool:
    local = _LOCAL
    before = " ".join(words[:-1])
    landed = words[-2] in PLACE_NOUNS or words[-2] in _LANDSCAPES or before in places()
    town = len(words) == _PAIR and _TOWN.fullmatch(words[0]) is not None
    return head == "Council" and (bool(local & set(words)) or landed or town)


_LOCAL = frozenset(
    """City County Borough Town District Provincial Regional Municipal Parish Community Village
    Metropolitan Island Islands Unitary Shire Township""".split()
)
"""Of what kind of place a council is."""
_LANDSCAPES = frozenset("Shire Ranges Plains Downs Hills Dales Bays Heads Beaches Forest".split())
"""What ends the names of districts, besides the nouns of places."""
