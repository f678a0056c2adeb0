"""Who has to do with firms and does not act for them: analysts, customers, rivals."""

ANALYSTS = frozenset("analyst economist strategist".split())
"""Who speaks of firms for a house that has no part in what they deal."""

WATCHERS = (
    rf"\b(?:{'|'.join(sorted(ANALYSTS))}|(?:portfolio|fund|money|wealth) manager|trader|"
    r"(?:head|director|chief|vice[ -]president) of (?:[\w-]+ ){0,3}?(?:equit(?:y|ies)|research|"
    r"strategy|trading|fixed income|markets|economics))\b"
)
"""Roles of those who speak of what others deal: "head of equities at Orrin"."""

COUNSEL = frozenset("lawyer researcher consultant professor banker trader advocate".split())
"""Who else speaks of firms as an outsider."""

OUTSIDERS = ANALYSTS | frozenset(
    "customer client user subscriber passenger worker employee rival competitor tenant fan "
    "resident critic opponent".split()
)
"""Nouns of those who have to do with the firm before them: "Orrin customers", its analysts."""

UNNAMED = (
    r"(?:an?|its|small\w*|local|poor\w*|other|"
    r"(?:[a-z-]+ ){0,3}?[a-z]+(?:ers|ors|ies|nts|sts|ses|men|ls))\b"
)
"""Those to whom banks lend day by day, by what they are alone: "to farmers", "to a utility"."""
