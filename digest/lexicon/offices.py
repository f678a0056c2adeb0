"""Whose offices are: words of titles, and of the bodies that have such officers."""

from digest.lexicon.roles import PUBLIC

BENCH = frozenset({"judge", "justice", "magistrate"})
"""Offices of courts."""
UNIONS = frozenset("union federation verdi workers' workers alliance guild".split())
"""Words in the names of unions."""
SCHOOLS = frozenset("school academy college university".split())
"""Words in the names of schools."""
SEATS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (BENCH, frozenset({"court", "tribunal"})),
    (
        frozenset({"governor", "central"}),
        frozenset({"bank", "authority", "bundesbank", "riksbank"}),
    ),
    (frozenset({"prosecutor"}), frozenset({"prosecutor", "prosecutor's", "prosecutors"})),
    (frozenset({"union", "local"}), UNIONS),
    (frozenset({"rector", "chancellor"}), frozenset({"university", "college"})),
    (frozenset({"leader", "councillor"}), frozenset({"council"})),
    (
        frozenset({"superintendent"}),
        frozenset("district schools police constabulary gardaí garda gendarmerie".split()),
    ),
    (frozenset("headteacher headmaster headmistress principal".split()), SCHOOLS),
    (frozenset({"bishop", "archbishop"}), frozenset({"diocese", "archdiocese"})),
    (
        frozenset({"commissioner"}),
        frozenset("commission department authority agency board".split()),
    ),
    (frozenset({"chief"}), frozenset({"nation", "tribe", "band"})),
)
"""Offices, and the words in the names of the bodies that they belong to."""
PUBLIC_OFFICES = PUBLIC | frozenset(
    """mp mps mep congressman congresswoman premier representative speaker commissioner chief
    attorney sheriff gov sen rep undersecretary under bishop archbishop emir sultan imam
    rabbi king queen""".split()
)
"""Words of offices that a country or a town gives."""
CHIEFS = frozenset(
    "ceo chairman chairwoman chairperson chair executive cfo director corporate company".split()
)
"""Words of the offices of companies."""
OFFICERS = frozenset(
    """spokesman spokeswoman spokesperson president chairman chairwoman chairperson chair leader
    member secretary head chief boss commissioner director superintendent treasurer
    steward""".split()
)
"""Words of officers who are told with the kind of their body."""
KINDS = frozenset(
    """union club council commission ministry police committee authority agency government company
    university school college association federation society chamber foundation charity party
    department airport embassy parish academy board trust league forum""".split()
)
"""What the officers of a body call it: union president, council leader, ministry spokesman."""
AGENCIES = frozenset(
    """authority agency board bureau institute service corporation fund bank office council centre
    center department administration""".split()
)
"""Words in the names of public bodies that have chief executives and directors of their own."""
FORCES = frozenset("police constabulary gendarmerie carabinieri garda sheriff's".split())
"""Words in the names of police forces."""
NOBODYS = frozenset(
    """opposition shadow prosecutions film stage theatre theater music art funeral casting
    artistic""".split()
)
"""Words of offices that belong to no body in the text."""
ABROAD = frozenset("ambassador envoy consul commissioner".split())
"""Offices at another country, whose own is not told with them."""
