"""What a name does, owns and undergoes tells firms and persons apart."""

import re

from digest.extraction.players.evidence import Evidence, Sort
from digest.lexicon.deeds import FIRM_DEEDS, HOLDINGS, PERSONAL_DEEDS, PERSONAL_FATES
from digest.lexicon.words import COMPANY_WORDS

_CLAUSE = re.compile(
    r" (?P<aux>(?:(?:has|had|have|will|would|is|was|were|are|may|might|could|can|plans|planned"
    r"|wants|wanted|expects|agreed|intends|aims|hopes|decided|needs|declined|also|now|already"
    r"|yesterday|today|reportedly|recently|still|to|be|been|being|set|due|about|poised|not|never"
    r"|on [A-Z][a-z]+day) ){0,6})(?P<verb>[a-z][a-z-]*)"
)
_PASSIVE = re.compile(r"\b(?:is|was|were|are|be|been|being) ")
_CO_NAMED = re.compile(
    r",? (?:and|or) (?:an?|another|the|its|one) (?:[a-z-]+ ){0,3}?(?P<noun>[a-z-]+)"
    r"(?=[,.;]| (?:has|had|have|is|are|were|was|will|would|said|ended|agreed|for|in|to|of)\b)"
)
_BEFORE = re.compile(
    r"\b(?:(?:audited|advised|absorbed|acquired|bought|taken over|swallowed|snapped up|rescued"
    r"|sponsored|distributed|supplied|operated|brewed|insured|manufactured|owned|controlled|held"
    r"|leased|financed|underwritten|bottled|installed|delivered|licensed|chartered|employed"
    r"|marketed|outbid|mined|served|built|awarded to|billed by|sold by) by(?: the)?"
    r"|(?:offload|delist|divest|absorb|audit)(?:s|ed|ing)?|acquir(?:e|es|ed|ing)"
    r"|(?:nationali|privati|recapitali)[sz]\w+|liquidat\w+|restructur\w+"
    r"|spin(?:s|ning)? off|spun off|(?:break|bail)(?:s|ing)? (?:up|out)|bailed out"
    r"|(?:customers|clients|staff|employees|creditors|shares|products|branches|factories|tenants"
    r"|subsidiary|unit|arm|division|bankers|suppliers) of"
    r"|left|joined|joins|joining|leaving|leaves|quit|quits"
    r"|(?:venture|deal|merger|agreement|partnership|alliance|contract|pact|dispute|tie-up) between"
    r"|(?:ordered|orders?|bought|buys|leased|leases|chartered|sourced|purchased|imported|borrowed"
    r"|loans?|poached|licensed)\b[^.;,]{0,40} from"
    r"|(?:lent|loaned|sold|awarded|leased|granted|contracts?|orders?|licen[cs]es?|stake|arm"
    r"|business|unit|division|assets|loans?|exposure|sell|sells|lends)\b[^.;,]{0,40} to) $"
)
_ENDS = tuple(
    f"{ending} "
    for ending in """ by the of to from between up out off left joined joins joining leaving leaves
    quit quits offload offloads offloaded offloading delist delists delisted delisting divest
    divests divested divesting absorb absorbs absorbed absorbing audit audits audited auditing
    acquire acquires acquired acquiring ise ize ised ized ising izing ises izes ate ated ating ates
    ure ured uring ures""".split()
)
"""How the words end that the pattern finds: most names have others before them."""


def vote_deeds(name: Evidence, before: str, after: str, *, personal: bool) -> None:
    """Vote by what a name of several words does, owns and undergoes.

    Args:
        name: The name.
        before: The text before it.
        after: The text behind it.
        personal: Whether a list or its form lets it be a person's.
    """
    weight = 0.9 if personal else 1.8
    if before.endswith(_ENDS) and _BEFORE.search(before):
        name.vote(Sort.BODY, weight, "rule:dealt-with")
    if (named := _CO_NAMED.match(after)) is not None and named["noun"] in COMPANY_WORDS:
        name.vote(Sort.COMPANY, weight, "rule:beside-firm")
    clause = _CLAUSE.match(after)
    if clause is None:
        return
    verb, passive = clause["verb"], _PASSIVE.search(clause["aux"]) is not None
    if passive and verb in PERSONAL_FATES:
        name.vote(Sort.PERSON, 1.7, "rule:fate")
    elif not passive and verb in PERSONAL_DEEDS:
        name.vote(Sort.PERSON, 1.2, "rule:deed")
    elif not passive and verb in FIRM_DEEDS:
        name.vote(Sort.BODY, 0.6 * weight if personal else weight, "rule:deed")
    elif not clause["aux"] and verb in HOLDINGS:
        name.vote(Sort.BODY, weight, "rule:holdings")
