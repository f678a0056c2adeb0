"""Titles of office and trade: what a person is, in the words of papers."""

HONORIFICS = frozenset(
    """Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Prof Professor Baroness Baron Madame Monsieur Herr
    Frau Mr. Mrs. Ms. Dr. Prof. Sheikh Prince Princess King Queen Pope Rev Rev. Judge Justice
    Captain Colonel Lieutenant Major Brigadier Commodore Alhaji Hajiya Imam Archbishop Bishop
    General Admiral Sergeant Senator Sen. Congressman Congresswoman Rep. Councillor Comrade
    Señor Signor Maître Datuk Dato Tan-Sri Shri Smt""".split()
)
"""Words that stand before a person's name."""

HEADS = (
    "chief executive officer",
    "chief executive",
    "chief financial officer",
    "chief operating officer",
    r"chief [a-z]+(?: [a-z]+)? officer",
    r"chief [a-z]+ (?:economist|strategist|analyst|scientist|adviser|advisor|engineer)",
    "chief (?:economist|strategist|analyst|scientist|adviser|advisor|engineer)",
    "chief spokes(?:man|woman|person)",
    r"minister (?:of|for) [a-z]+(?:,? (?:and )?[a-z]+){0,3}?",
    "(?:board|committee|council|cabinet) member",
    "member of the board",
    "MD(?: & CEO| and CEO)?",
    "commander",
    "permanent secretary",
    "premier",
    "chief of staff",
    "chief whip",
    "chief minister",
    "chief justice",
    "general secretary",
    "secretary[- ]general",
    "director[- ]general",
    "attorney[- ]general",
    "prime minister",
    "vice[- ]president",
    "managing director",
    "managing partner",
    "general manager",
    "(?:fund|portfolio|regional|country|product|project|plant|store) manager",
    "secretary of state",
    "home secretary|foreign secretary|business secretary",
    "head of [a-z]+(?: (?:and )?[a-z]+){0,3}",
    "C[EFOTIM]O",
    "chair(?:man|woman|person)?",
    "president",
    "co-founders?",
    "cofounder",
    "founders?",
    "chancellor",
    "governor",
    "mayor",
    "minister",
    "secretary",
    "senator",
    "commissioner",
    "ambassador",
    "director",
    "analyst",
    "strategist",
    "economist",
    "spokes(?:man|woman|person)",
    "lawyer",
    "attorney",
    "solicitor",
    "barrister",
    "prosecutor",
    "judge",
    "partner",
    "professor",
    "researcher",
    "scientist",
    "engineer",
    "lecturer",
    "trader",
    "broker",
    "investor",
    "manager",
    "executive",
    "treasurer",
    "leader",
    "boss",
    "chief",
    "head",
    "patriarch",
    "heir",
    "owner",
    "billionaire",
    "entrepreneur",
    "fellow",
    "editor",
    "author",
    "deputy",
    "lawmaker",
    "adviser",
    "advisor",
    "consultant",
    "representative",
    "envoy",
    "king|queen|prince|princess|emperor|pope|bishop|archbishop",
    "general|admiral|colonel",
    "curator|librarian|architect|designer|farmer|doctor|nurse|teacher",
    "economics editor|trade unionist|activist|campaigner|organiser|organizer",
    "influencer|content creator|blogger|pilot|banker|member",
    "negotiator|mediator|arbitrator|auditor|liquidator|administrator|trustee",
)
"""Patterns of offices and trades, longer before shorter."""

BEFORE = """acting former interim deputy vice senior group global regional executive non-executive
    independent outgoing incoming first honorary founding joint assistant associate principal
    lead co- ex- then new banking rates equity equities credit market markets research
    investment fund company retail energy technology tech telecoms auto industry media chip
    semiconductor commodities currency foreign finance health trade home defence defense
    interior justice energy transport economy environment education labour labor agriculture
    industry climate digital culture deputy conservative liberal democratic republican
    opposition competition commerce housing treasury content permanent union opposition union party
    central-bank political legal financial commercial marketing sales operations
    human-resources procurement technical creative editorial national state federal federation
    regional general European Asian American""".split()
"""Words that belong to a title when they stand before it."""

MORE_PORTFOLIOS = frozenset(
    """Lands Railways Roads Textiles Mining Oil Steel Coal Fishing Veterans Water Works Interior
    Heritage Religious Pensions Insurance Aerospace Space Europe Emergency Integration""".split()
)
"""Fields of ministers beside those of ministries' names."""

INSIDE = frozenset(
    """chief CEO CFO COO CTO chair chairman chairwoman chairperson president founder co-founder
    director managing general head boss spokesman spokeswoman spokesperson executive commissioner
    governor treasurer patriarch secretary mayor md""".split()
)
"""Words of titles whose holder belongs to the body that the article is about."""

PUBLIC = frozenset(
    """minister mayor chancellor governor senator president ambassador envoy prime secretary king
    queen lawmaker""".split()
)
"""Words of titles whose holder serves a country or a city."""

LED_BY = {
    "heads": "head",
    "chairs": "chair",
    "chaired": "chair",
    "headed": "head",
    "founded": "founder",
}
"""What somebody is of whom a participle tells it: a board chaired by her."""

TITLE_WORDS = frozenset(
    """ceo cfo coo cto cio executive officer chair chairman chairwoman chairperson president
    chief director chancellor governor mayor minister secretary senator commissioner
    ambassador analyst analysts strategist strategists economist economists spokesman
    spokeswoman spokesperson lawyer attorney solicitor barrister prosecutor judge partner
    professor researcher scientist engineer lecturer trader broker investor manager treasurer
    leader boss head patriarch heir owner billionaire entrepreneur fellow editor author
    lawmaker adviser advisor consultant representative envoy founder co-founder cofounder
    curator librarian architect designer farmer doctor teacher activist campaigner organiser
    organizer administrator negotiator auditor liquidator administrator trustee director-general
    secretary-general vice-president counsel premier whip banker pilot md commander influencer
    member nurse tycoon magnate chairwomen founders co-founders king queen prince princess
    emperor pope bishop archbishop general admiral colonel""".split()
)
"""Last words of titles, in lower case."""
