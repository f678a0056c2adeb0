"""The common noun beside a name, and what it tells."""

import re

from digest.extraction.players.evidence import Evidence, Sort
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS

WORD = re.compile(r"[\w-]+")
"""A word beside a name."""
PLAIN_PEOPLE = frozenset(
    """partner investor backer adviser advisor broker contractor designer developer trader auditor
    promoter publisher producer grower distributor shareholder owner bidder buyer seller
    landlord""".split()
)
"""Trades of companies and of persons."""
OWNERS = frozenset("shareholder owner landlord".split())
"""Of these trades, those of a person where the name can be one's."""
_PLAIN_BODIES = frozenset(
    """union charity party club foundation association federation university think-tank thinktank
    nonprofit non-profit movement""".split()
)
"""Nouns of organisations that leave no doubt: the farm party X."""
_NO_FIRMS = ("lawmaker", "filmmaker", "playmaker", "matchmaker", "peacemaker", "dressmaker")
FIRM_JOBS = frozenset(
    """adviser advisor advisers advisors auditor auditors underwriter underwriters broker
    administrator administrators contractor supplier distributor agent consultant
    sponsor""".split()
)
"""What companies hire other companies as, rather than persons."""
SURE = frozenset(
    """carmaker automaker lender startup start-up maker chipmaker manufacturer operator retailer
    insurer brokerage airline drugmaker steelmaker shipbuilder chain company firm bank conglomerate
    subsidiary consultancy telco utility reinsurer homebuilder housebuilder supermarket fintech
    cooperative co-operative microlender neobank""".split()
)
"""Trades of companies before which no person stands: "convenience chain X"."""
SITES = frozenset(
    """plant plants factory factories mill mills mine mines refinery smelter furnace terminal depot
    warehouse warehouses dam pit quarry site yard shipyard works reactor park jetty crossing
    kiln expansion estate campus depot stadium hospital harbour port pier wharf airport ferry
    village town suburb hamlet house farm workshop workshops bridge junction roundabout farm
    farms field fields berth berths quay dock docks sawmill brewery distillery dairy winery
    vineyard plantation gasworks barracks lock locks smelters refineries terminals yards
    quarries pits sites dams foundry kilns sheds""".split()
)
"""Where companies work: "its plant in X", "its X plant"."""


NO_TRADES = frozenset(
    """minister manager member father mother brother sister daughter player leader officer soldier
    driver teacher lawyer banker reporter writer singer actor worker senator governor mayor doctor
    professor director author editor anchor number order offer paper matter water river centre
    center power tower chapter quarter letter former latter other another either neither never
    whether under over after later earlier greater larger smaller bigger newer older better lower
    higher stronger together however rather further floor door error motor color colour labour
    harbour neighbour neighbor summer winter october november december september cover partner owner
    founder chair prior major minor senior junior poor prosecutor inspector sponsor killer murderer
    dancer rapper footballer cricketer golfer boxer runner rider swimmer manager midfielder defender
    striker keeper goalkeeper engineer officer commander ranger danger character gender tender
    dinner per voter insider outsider teenager pensioner prisoner offender dealer murder widower
    villager""".split()
)
"""Nouns in -er and -or that are no firm's trade."""


def is_firm(noun: str) -> bool:
    """Tell whether a noun tells a company: a bank, any kind of maker."""
    made = noun.endswith(("maker", "makers")) and not noun.removesuffix("s").endswith(_NO_FIRMS)
    return noun in COMPANY_WORDS or (made and not noun.startswith("policy"))


def vote_noun(name: Evidence, noun: str, where: str, *, direct: bool = True) -> None:
    """Vote by a common noun that stands beside the name or in its apposition.

    Args:
        name: The name.
        noun: The noun in small letters.
        where: Whether it stands before or after the name.
        direct: Whether nothing stands between the two.
    """
    people = noun in PLAIN_PEOPLE
    if is_firm(noun):
        weight = 1.0 if people else 6.0 if direct and where == "before" and noun in SURE else 2.8
        name.vote(Sort.COMPANY, weight, f"rule:company-noun-{where}")
    elif noun in ORGANISATION_WORDS:
        weight = 4.0 if where == "before" and noun in _PLAIN_BODIES else 2.5
        name.vote(Sort.ORGANISATION, weight, f"rule:organisation-noun-{where}")
    elif noun in GOVERNMENT_WORDS:
        name.vote(Sort.GOVERNMENT, 2.6, f"rule:government-noun-{where}")
    elif noun in PLACE_WORDS:
        name.vote(Sort.PLACE, 2.5, f"rule:place-noun-{where}")
