"""Words of public bodies whose names papers write small: the finance ministry, the high court."""

FIELDS = frozenset(
    """finance foreign climate agriculture farm health trade industry interior justice environment
    energy transport economy economic education labour labor culture science tourism defence
    defense home land housing unification digital communications commerce planning oil power
    mining water fisheries infrastructure technology affairs social security tax revenue budget
    employment steel coal textile textiles aviation civil railway railways roads shipping
    petroleum works telecoms telecommunications information public women youth sports sport
    heritage forestry rural cooperatives corporate external commercial electricity space maritime
    welfare migration immigration equality lands minerals mines development investment
    manpower fertiliser fertilizer chemicals supply irrigation""".split()
)
"""Fields of ministries and of agencies."""

LOCAL = frozenset("parish city town provincial regional county municipal borough district".split())
"""What the councils and governments of a part of a country are called."""

KINDS = frozenset("federal central state national local military coalition interim new".split())
"""What governments, courts and forces are called by whom they serve."""

FORCES = frozenset(
    ("army", "military", "police", "navy", "air force", "border guard", "gendarmerie")
)
"""Bodies under arms."""

_WATCHED = frozenset(
    """competition antitrust anti-trust anti-monopoly antimonopoly anti-corruption anti-graft
    market markets securities financial banking insurance pensions pension data-protection privacy
    data protection media broadcasting telecom internet gas food drug drugs medicines nuclear
    consumer consumers gambling gaming election elections electoral audit statistics weather
    border customs prison prisons rail safety accident investigation rights charity charities
    procurement copyright patent port ports airport airports lottery advertising audiovisual
    listing stockmarket conduct prudential monetary conservation wildlife space road highways grid
    disaster relief prosecution meteorological space-flight privatisation privatization""".split()
)
_COURTS = frozenset(
    """high supreme appeal appeals constitutional administrative commercial bankruptcy insolvency
    magistrates' magistrates crown labour industrial circuit""".split()
)
_TRIBUNALS = frozenset(
    "employment labour tax company law industrial arbitration administrative competition".split()
)
DUTIES = {
    **dict.fromkeys(("regulator", "watchdog", "authority", "agency", "bureau"), _WATCHED),
    **dict.fromkeys(("office", "commission", "inspectorate", "department"), _WATCHED),
    "court": _COURTS,
    "tribunal": _TRIBUNALS,
}
"""What else than a field may stand before the heads of such names, by head."""

RANKS = frozenset(
    "government administration ministry parliament cabinet prosecutors treasury".split()
)
"""Heads that an adjective of a country alone makes a name: the Dutch parliament."""

HEADS = RANKS | DUTIES.keys() | {"coastguard", "coast guard", "school board"}
"""Nouns that head the names of public bodies in small letters."""

MEANINGS = tuple(
    frozenset(words.split())
    for words in (
        "competition antitrust anti-trust anti-monopoly antimonopoly cartel fair",
        "tax revenue taxation taxes inland",
        "finance treasury financial",
        "markets market securities financial conduct",
        "data privacy data-protection information",
        "economy economic economics",
        "telecoms telecom telecommunications communications",
        "health healthcare medical",
        "trade commerce",
        "environment environmental climate",
        "farm agriculture agricultural",
        "labour labor employment manpower",
        "defence defense",
        "high supreme",
        "energy electricity gas power petroleum",
    )
)
"""Words that mean the same field, in small letters."""

CENTRAL_BANKS = frozenset(
    """Fed; Federal Reserve; ECB; Bundesbank; Riksbank; Sveriges Riksbank; Banxico; RBI; RBA; RBNZ;
    BoE; BOE; BoJ; BOJ; SNB; PBOC; PBoC; CBN; CBK; SARB; SAMA; BNM; BSP; HKMA; CBE; NBP; MNB; CNB;
    TCMB; SBP; Bangko Sentral ng Pilipinas; Monetary Authority of Singapore; MAS""".replace(
        "\n    ", " "
    ).split("; ")
)
"""Central banks whose names do not say so, and letters for those whose names do."""
RATE_SETTERS = frozenset(
    """governing council; monetary policy committee; monetary policy council; mpc;
    rate-setting committee; interest rate committee; monetary policy board; monetary board;
    open market committee; federal open market committee; fomc; monetary council""".replace(
        "\n    ", " "
    ).split("; ")
)
"""Bodies inside a central bank that decide its rates, in small letters."""
SAVED_FOR = frozenset({"Pension", "Retirement", "Superannuation", "Benefit", "Benefits"})
"""Fields of plans that are bodies: the Retirement Plan."""

MONIES = frozenset(
    """Liras Dollars Pounds Euros Francs Pesos Rupees Rials Riyals Dinars Dirhams Crowns Kronor
    Kroner Zlotys Rubles Roubles Rands Reais Shillings Nairas Cedis Kwacha Ringgit Baht Dong Hryvnia
    Lira Rupee Peso Dinar Dirham Naira Rupiah""".split()
)
"""Currencies, which demonyms stand before in capitals: Turkish Liras."""

MEMBERS_FIRST = frozenset(
    """Doctors Friends Mothers Parents Engineers Reporters Lawyers Teachers Farmers Physicians
    Nurses Scientists Students Citizens Women Families Veterans Fathers Journalists Pharmacists
    Workers Neighbours Neighbors Taxpayers Tenants Residents Hands Voices People Youth""".split()
)
"""Of whom the names of movements and charities tell: Doctors Without, Mothers Against."""

MEMBERS_LAST = frozenset(
    """Platform Locals Ratepayers Homeowners Tenants Residents Anglers Growers Fishers Fishermen
    Employers Parents Veterans Taxpayers Volunteers Pensioners Ramblers Scouts Guides Teamsters
    Campaigners Defenders Rally Watch Voice Voices Sisterhood Solidarity Seminary Bloc Faction
    Irrigators Commuters Cyclists Motorists Smallholders Ranchers Beekeepers Sangam Sanghatan
    Kamgar Crescent Temple Mosque Synagogue Cathedral Abbey Monastery Convent""".split()
)
"""Words with which the names of movements, of their members and of houses of prayer end."""

OFFICERS = frozenset(
    """Prosecutor Prosecutors Attorney Auditor Mayor Governor President Sheriff Ombudsman General
    Defender Examiner Coroner Assessor Clerk Treasurer Comptroller Controller Registrar Minister
    Chancellor Premier Commissioner Marshal Surveyor""".split()
)
"""Who has an office that is a public body: the Attorney General's Office."""
ROOMS = frozenset({"Office", "Department", "Chambers"})
"""What such a body is called."""

STATE_ARMS = frozenset("agency unit squad branch directorate".split())
"""What a state has its bodies called."""
STATE_FIELDS = frozenset(
    """crime police fraud anti-fraud intelligence spy espionage government state federal military
    prosecution detective anti-corruption anti-graft anti-money-laundering counter-terrorism
    """.split()
) | (
    (FIELDS | frozenset().union(*DUTIES.values()))
    - frozenset(
        """employment media information supply investment housing home company law industrial
        advertising commercial women youth sport sports people land property""".split()
    )
)
"""Of what the agencies and units of a state tell: the economic crime unit."""
