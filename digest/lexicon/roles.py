"""Titles of office and trade: what a person is, in the words of papers."""

import re

from digest.lexicon.walks import WALKS

HONORIFICS = frozenset(
    """Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Prof Professor Baroness Baron Madame Monsieur Herr
    Frau Mr. Mrs. Ms. Dr. Prof. Sheikh Prince Princess King Queen Pope Rev Rev. Judge Justice
    Captain Colonel Lieutenant Major Brigadier Commodore Alhaji Hajiya Imam Archbishop Bishop
    General Admiral Sergeant Senator Sen. Congressman Congresswoman Rep. Councillor Comrade Señor
    Signor Maître Datuk Dato Tan-Sri Shri Smt Gen Gen. Col Col. Capt Capt. Lt Lt. Maj Adm Adm.
    Brig Sgt Gov Gov. Sen Rep Hon Hon. Eng Eng. Engr Engr. Barr Amb Haji Hajj Pak Ibu Bapak Khun
    Tun Tengku Datin Dato' Puan Encik Ustaz Ayatollah Sheikha Shaikh H.E. H.H. HRH Rabbi Doña Dona
    Padre Mme Mlle Magistrate Advocate Brigadier-General Major-General Lieutenant-General
    Lieutenant-Colonel Vice-Admiral Rear-Admiral Father Brother Sister Sultan Emir Don Mama Mzee
    Mwalimu Baba Auntie Surveyor Pastor Det Insp Insp. Supt Supt. Cpl Cpl. Cmdr Cmdr. Madam Mdm
    DPM DCP ACP IGP Viscount Viscountess Countess Duchess Archdeacon Cavaliere Evangelist Reverend
    Cardinal Deacon Hajia Togbe Nene Oloye Khan-Bahadur Shaykh Mullah Hojjatoleslam Rav Cantor
    Khunying Cllr Cllr. Aunty Uncle Ssalongo Nnalongo Omulangira Chevalier Commendatore Dottor
    Ingegner Ingeniero Arquitecto Licenciado Maestro Atty Atty. Arch. Arc. Adv Adv. Barr. Dra Dra.
    Ing Ing. Lic Lic. Garda Constable Cr Crs Ald Ald. Alderman Alderwoman Nii Oba Igwe Eze Ratu
    Dasho Lyonpo Pandit Swami Acharya Ven. Venerable Monsignor Mgr Fr. Messrs Sheik Hadji""".split()
)
"""Words that stand before a person's name."""

PEERS = frozenset("Lord Lady Baroness Viscount Viscountess Earl Countess Duchess Marquess".split())
"""Titles that papers keep before a surname alone, as the fullest name: Lord Ash."""

SECOND_TITLES = frozenset("Sri Seri Paduka Wira Amar Patinggi Setia Panglima Utama".split())
"""Words behind a title of honour that belong to it: Datuk Seri."""

SOFT_TITLES = frozenset(
    """General King Queen Prince Princess Justice Father Brother Sister Sultan Emir Don Captain
    Major Hon Khun Tun Baba Surveyor Pastor Cardinal Deacon Cantor Maestro Nii Oba Igwe Eze Ratu
    Pandit Swami Acharya""".split()
)
"""Titles that are parts of other names too: they count only before a given name."""

_FIELD = (
    r"(?!(?:at|for|in|on|with|from|to|by|of|the|an?|its|their|our|his|her|who|which|that|said|says"
    r"|it|he|she|they|we|told|and|is|was|are|were|has|have|had|will|would|but|or|as|when|where|also|[a-z]+-(?:run|owned|listed|based|backed|controlled|led)|dr|mr|mrs|ms|mx|prof|sir|dame|hon|chief|engr?|alhaji|hajiya)\b)[a-z][a-z-]*"
)
FIELDS = (
    rf"{_FIELD}(?: (?:and |& )?{_FIELD}){{0,3}}"
    rf"(?:(?:, {_FIELD}(?: {_FIELD})?){{1,3}},? (?:and|&) {_FIELD}(?: {_FIELD})?)?"
)
"""What an officer is in charge of, in a pattern."""
_DEPARTMENT = (
    "(?-i:Corporate|Group|Human|Public|Legal|Investor|Media|Communications|Marketing|Sales|Research"
    "|Strategy|Finance|Operations|Business|Brand|Retail|Digital|Risk|Compliance|Technology"
    "|Internal|External|Policy|Customer|Product|Global|Regional|Enforcement|Investigations"
    "|Engineering|Supervision|Football|Sport|Manufacturing|Development|Equity|Equities|Fixed"
    "|Wealth|Asset|Treasury|Credit|Trading|Advisory|Commercial|Institutional|Investment|Procurement"
    "|Sustainability|Economic|Macro|Supply|M&A|R&D|HR|IT|ESG|PR|AI|FX|EMEA|APAC|LNG|EVs?|SMEs?|IR|UX|IP)"
    r"(?-i:(?: and| &)? [A-Z]\w+){0,3}"
)
_CAPITAL = (
    rf"(?-i:(?!(?:{'|'.join(re.escape(title) for title in sorted(HONORIFICS))})\b)[A-Z][a-z]\w*)"
)
HEADS = (
    (
        rf"(?:state )?(?:commissioner (?:of|for)|secretary of) (?!state\b){_CAPITAL}"
        rf"(?:(?:,? and|,| &)? {_CAPITAL}){{0,3}}"
    ),
    rf"(?:[SEA]|senior |executive )?VP(?: (?:of |for )?{_DEPARTMENT})?",
    "(?:head|assistant|senior|youth|team|national|interim) coach",
    "representative on the board|senior counsel|state counsel|queen's counsel|king's counsel",
    rf"(?:head|director|manager)(?:,| of) {_DEPARTMENT}",
    rf"(?:vice[- ]president|controller|coordinator|lead|officer),? (?:of |for )?{_DEPARTMENT}",
    "leader of the (?:opposition|house|council|majority|minority)|house speaker",
    "(?:metropolitan|municipal|district|county|city|borough) (?:chief )?executive|[MD]CE",
    "(?:deputy |special |state |federal |chief |public |crown |assistant )?public prosecutor",
    "crown (?:counsel|prosecutor)|public (?:defender|protector)|advocate[- ](?:depute|general)",
    "(?:city|town|county|parish|court|chief) (?:clerk|manager|attorney|engineer|administrator)",
    "(?:police|fire|village|area|tribal|station|harbour|clan|family) (?:chief|head|elder|headman)",
    rf"chief (?:of police|constable|imam|commissioner|superintendent|{'|'.join(sorted(WALKS))})",
    "(?:community|youth|student|women's|religious|traditional|tribal|business|labour) leader",
    "harbou?r ?master|queen mother|traditional ruler|market queen|assembly (?:man|woman|member)",
    "(?:associate|assistant|visiting|emeritus|adjunct|full|research) professor|senior lecturer",
    "(?:research|senior|visiting|policy) fellow|(?:phd|doctoral) (?:student|candidate)",
    "(?:musi(?:c|cal)|programme|program|planning|project|studio|museum|gallery|festival) director",
    "principal conductor|concertmaster|first violinist|team principal|race director",
    "(?:political|business|economics|foreign|city|markets) (?:editor|correspondent)",
    "(?:district|divisional|additional|joint) (?:commissioner|collector|magistrate)",
    "point (?:wo)?man|right-hand (?:wo)?man|consigliere|emissary|(?:wo)?man on the board",
    "omanhene|asantehene|okyenhene|kabaka|alaafin|ooni|alake|olubadan|sarpanch|induna|headman",
    "resolution professional|official (?:receiver|assignee)",
    "opposition critic|permanent representative|press attaché|chargé d'affaires|consul[- ]general",
    "chief executive officer",
    "chief exec(?:utive)?",
    "chief financial officer",
    "chief operating officer",
    r"chief [a-z]+(?: [a-z]+)? officer",
    r"chief [a-z]+ (?:economist|strategist|analyst|scientist|adviser|advisor|engineer)",
    "chief (?:economist|strategist|analyst|scientist|adviser|advisor|engineer)",
    "chief spokes(?:man|woman|person)",
    rf"minister of state for {FIELDS}",
    rf"minister (?:of|for) {FIELDS}",
    r"(?:deputy )?governor for (?-i:[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,2})",
    "(?:board|committee|council|cabinet) member",
    "(?:executive|operating|regional|district|branch|national|press) officer(?: for [a-z]+)?",
    "(?:public relations|(?:public|corporate) affairs|media relations|protocol) officer",
    "(?:communications|compliance|investment|loan|credit|returning|welfare|safety) officer",
    "(?:full-time|field|trade union|union) officer",
    "examiner|supervisor|brewmaster|head brewer|head chef|foreman|forewoman|head gardener",
    "head ?teacher|headmaster|headmistress|insolvency practitioner",
    "principal(?= (?-i:[A-Z\ue000-\ue7ff])| of | at |,)",
    "team lead|(?:lead )?plaintiff|defendant|officer[- ]in[- ]charge|rapporteur|proctor",
    "winemaker|viticulturist|cheesemaker|beekeeper|boatbuilder|shipbroker|stockbroker|auctioneer",
    "(?:information|policy|senior|liaison|medical|scientific) officer(?: for [a-z]+)?",
    "(?:union|party|opposition|majority|minority|team|project|group|community|rebel) leader",
    "(?:sector|world|category|league) leader",
    "member of the (?:(?:executive|management|supervisory|advisory) )?board",
    "MD(?: & CEO| and CEO)?",
    "commander",
    rf"(?<=vice.)president (?:of|for) {FIELDS}",
    "president[- ]director|president commissioner",
    r"(?:cabinet )?secretary for (?-i:[A-Z]\w+(?:(?:,? and|,| &)? [A-Z]\w+){0,3})",
    "director of public prosecutions",
    "(?:permanent|corporate|company|cabinet|joint|additional|principal|private|press) secretary",
    "(?:under|general|executive|national|party|first|organi[sz]ing|publicity) secretary",
    "under-?secretary(?:[- ]general| of state)?",
    "(?:lieutenant|deputy|vice)[- ]governor|governor[- ]general",
    "(?:auditor|solicitor|comptroller|accountant|inspector|surveyor|registrar|receiver)[- ]general",
    "deputy prime minister|crown prince|lord mayor|lord chancellor|vice[- ]chancellor",
    "vice[- ]chair(?:man|woman|person)?|vice[- ]minister",
    "premier",
    "chief of staff",
    r"(?-i:Rep|Sen|Gov|(?:Det )?(?:Sgt|Insp|Supt|Cpl)|Cmdr)(?=\.? )",
    "PRO|DG|GMD|receiver|trade union boss|union boss|delegate|paramount chief",
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
    "(?:area|branch|site|investment|communications|media|policy|factory|mine|shift) manager",
    "secretary of state",
    "home secretary|foreign secretary|business secretary",
    rf"(?:(?:global|group|co-|deputy|regional) ?)?head of {FIELDS}",
    rf"director of {FIELDS}",
    rf"minister delegate (?:of|for) {FIELDS}",
    "special agent in charge|chief inspector|(?:media|press|presidential|senior) aide",
    "(?:film|stage|theatre|theater|music|art|funeral|casting|artistic) director",
    "(?:principal|lead|chief) investigator|official|expert|specialist|commentator|pundit",
    "detective (?:inspector|sergeant|superintendent|constable)|sheriff|constable",
    rf"(?:dean|professor) of {FIELDS}",
    "C[EFOTIM]O",
    "chair(?:man|woman|person)?(?: emeritus)?",
    "president",
    "co-founder",
    "cofounder",
    "founder",
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
    rf"spokes(?:man|woman|person)(?: on {FIELDS})?",
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
    "number two|second-in-command|attorney[- ]at[- ]law|menteri besar",
    "angel investor|investor|(?-i:(?:business )?angel)",
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
    "widow|widower|influencer|content creator|blogger|pilot|banker|member",
    "negotiator|mediator|arbitrator|auditor|liquidator|administrator|trustee",
    "counsel|general counsel|justice|magistrate|advocate|speaker|comptroller|controller|rector",
    "provost|dean|registrar|superintendent|inspector|ombudsman|congress(?:man|woman|person)",
    "councill?or|assembly(?:man|woman)|delegate|legislator|MPs?|MEP|TD|MSP|MLA|emir|sultan|sheikh|monarch",
    "chieftain|tycoon|magnate|industrialist|financier|philanthropist|restaurateur|hotelier",
    "shareholder|promoter|publisher|producer|coach|captain|skipper|columnist|historian",
    "underwriter|actuary|accountant|geologist|physicist|chemist|biologist|epidemiologist",
    "[a-z]+(?:[cdlmtvw]|nom|urg|an|ar|ur|er|og|ph|on|in)ist",
    "sociologist|psychologist|criminologist|meteorologist|climatologist|hydrologist|ecologist",
    "cardiologist|virologist|oncologist|pathologist|urbanist|demographer|statistician|academic",
    "business(?:man|woman|person)|[a-z]+ologist|coordinator|co-ordinator|organiser|spokeswoman",
    "student|resident|proprietor|proprietress|shopkeeper|trader|worker|driver|fisherman|grower|miner|welder|electrician",
    "convenor|convener|organizer|shop steward|planner|surveyor|developer|programmer",
    "spokes(?:men|women)|co-?chair(?:man|woman)?|co-?CEO|co-?owner|co-?head|co-?author",
    "(?:mid|out)fielder|winger|defender|striker|goalkeeper|full-back|playmaker|batsman|batter",
    "bowler|pitcher|quarterback|golfer|sprinter|cyclist|rower|agent|merchant",
    "marshal|brigadier|major|lieutenant|sergeant|commodore|vicar|rabbi|imam|cardinal|patron",
)
"""Patterns of offices and trades, longer before shorter."""

BEFORE = """shareholder consumer rights student youth women's social community animal peace civil
    church campus acting former past onetime one-time interim managing deputy vice senior
    group global regional executive non-executive independent outgoing incoming first honorary
    founding joint assistant associate principal lead co- ex- then new banking rates equity
    equities credit market markets research investment fund company retail energy technology
    tech telecoms auto industry media chip semiconductor commodities currency foreign finance
    health trade home defence defense interior justice transport economy environment education
    labour labor agriculture climate digital culture conservative liberal democratic
    republican opposition competition commerce housing treasury content permanent union party
    central-bank political legal financial commercial marketing sales operations
    human-resources procurement technical creative editorial national state federal federation
    general European Asian American corporate municipal metropolitan chief largest biggest
    second-largest sole majority minority controlling individual district branch provincial
    county city town local site night tax pensions pension risk macro sovereign
    emerging-markets Asia-Pacific asset wealth property real-estate litigation antitrust
    intellectual data privacy cyber information security safety quality engineering product
    people talent supply-chain logistics sustainability strategy innovation development
    business brand communications media-relations public relations external affairs internal
    clinical medical nursing hospital school university visiting emeritus distinguished
    adjunct high court supreme appeals shadow junior incumbent caretaker designate nominated
    appointed longtime long-time long-serving veteran freelance self-made Democratic
    Republican Labour Tory Green Socialist Liberal police board council commission committee
    ministry authority agency club fire parish airport campaign chamber academy faculty
    factory forum investor parliamentary supervisory advisory management works trust
    league""".split()
"""Words that belong to a title when they stand before it."""

MORE_PORTFOLIOS = frozenset(
    """Economics Lands Railways Roads Textiles Mining Oil Steel Coal Fishing Veterans Water Works
    Interior Heritage Religious Pensions Insurance Aerospace Space Europe Emergency Integration
    Civil Renewable Electronics Highways Road Chemicals Fertilisers Fertilizers Parliamentary
    Minority Tribal External Industries Broadcasting Prosecutions Communities
    Levelling-Up Aquaculture Livestock Irrigation Lands Petroleum Power Minerals Gender Youth Women
    Children Elderly Rural Urban Regional Community Communities Cooperatives Co-operatives Forestry
    Wildlife Sanitation Planning Budget Investment Investments Enterprise Science Innovation Skills
    Research Information Communication Communications Ports Aviation Maritime Shipping Blue
    Plantation Commodities Wages Statistics Customs Intergovernmental Diaspora Reconstruction
    Reform Administration Electricity Nuclear Hydrocarbons Artificial Intelligence Devolution
    Consumer Small Medium Micro SMEs Handicrafts Textiles Jute Chemicals Antiquities
    Awqaf""".split()
)
"""Fields of ministers beside those of ministries' names."""

INSIDE = frozenset(
    """chief CEO CFO COO CTO chair chairman chairwoman chairperson president founder co-founder
    director managing general head boss spokesman spokeswoman spokesperson executive
    governor patriarch secretary mayor md counsel controller shareholder co-chair
    co-chairman co-ceo vice-chairman vice-chair vice-president rector vp svp evp""".split()
)
"""Words of titles whose holder belongs to the body that the article is about."""

PUBLIC = frozenset(
    """minister mayor chancellor governor senator president ambassador envoy prime secretary king
    queen lawmaker""".split()
)
"""Words of titles whose holder serves a country or a city."""

TRADES = frozenset(
    """businessman businesswoman businessperson entrepreneur tycoon magnate billionaire investor
    financier industrialist philanthropist professor prof engineer economist lawyer barrister
    accountant banker general colonel admiral major captain
    brigadier commander doctor farmer activist campaigner academic shareholder veteran patriarch
    heir author""".split()
)
"""Trades and ranks, which say less of somebody than an office held beside them."""

LED_BY = {
    "head": "head",
    "chair": "chair",
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
    professor researcher scientist engineer lecturer trader broker investor manager
    treasurer leader boss head patriarch heir owner billionaire entrepreneur fellow editor
    author lawmaker adviser advisor consultant representative envoy founder co-founder
    cofounder curator librarian architect designer farmer doctor teacher activist campaigner
    organiser organizer administrator negotiator auditor liquidator trustee director-general
    secretary-general vice-president counsel premier whip banker pilot md commander
    influencer member nurse tycoon magnate chairwomen founders co-founders king queen prince
    princess emperor pope bishop archbishop general admiral colonel undersecretary
    under-secretary justice magistrate advocate speaker comptroller controller rector
    provost dean registrar superintendent inspector ombudsman congressman congresswoman
    councillor councilor assemblyman assemblywoman delegate legislator mp mep emir sultan
    sheikh monarch industrialist financier philanthropist restaurateur shareholder promoter
    coach captain skipper columnist historian underwriter actuary accountant geologist
    physicist chemist biologist epidemiologist sociologist psychologist criminologist
    meteorologist climatologist ecologist academic convenor convener co-chair co-chairman
    co-ceo co-owner co-head co-author director-designate president-elect governor-elect
    attorney-general auditor-general vice-chancellor vice-chair vice-chairman
    vice-chairwoman marshal brigadier major lieutenant sergeant commodore vicar rabbi imam
    cardinal patron businessman businesswoman coordinator
    midfielder outfielder winger defender striker goalkeeper playmaker batsman batter bowler
    pitcher quarterback golfer sprinter cyclist agent merchant
    exec sheriff detective constable td msp mla investigator official expert specialist commentator
    co-ordinator
    examiner supervisor brewmaster foreman forewoman headteacher critic
    vp svp evp receiver ophthalmologist cardiologist oncologist virologist""".split()
)
"""Last words of titles, in lower case."""

DEMOCRATS = frozenset("Free Christian Social Liberal National Progressive".split())
"""What kinds of democrats there are."""
ADHERENTS = frozenset(
    """Democrat Republican Conservative Liberal Socialist Nationalist Communist Centrist Tory
    Unionist""".split()
)
"""What members of parties are called."""
PARTIES = frozenset(
    f"{kind}Democrats" for kind in ("", *(f"{kind} " for kind in DEMOCRATS))
) | frozenset(
    """Greens Liberals Conservatives Tories Nationals Socialists Nationalists Progressives
    Centrists Communists Republicans Unionists Moderates""".split()
)
"""What parties are called by their members: the Greens."""

CIVIC_FIELDS = frozenset(
    """Council City Town County Village Board Committee Assembly Police Fire State District School
    Circuit Superior Probate Appeals Appellate Municipal Magistrate Head Assistant Associate Deputy
    Borough Parish Ward Vestry Township Tribal Band Harbor Harbour Parks Planning Finance Zoning
    Housing Transit Utility Budget Port Airport Library Hospital Court Family Juvenile Federal
    Qualified Competent Party Youth Section Chapter Branch Local Night Interim Acting""".split()
)
"""Words before local titles: Council Member, Fire Chief, Circuit Judge."""
CIVIC_TITLES = frozenset(
    """Member Manager Clerk Trustee Executive Coach Chief Judge Justice Captain Solicitor Assessor
    Planner Engineer Controller Delegate Supervisor Warden Person Organizer Organiser Steward
    Secretary Treasurer President Chair Chairman Chairwoman Director Administrator Attorney
    Superintendent Inspector Commander Lieutenant Officer""".split()
)
"""Local titles that need a field before them."""
CIVIC_ALONE = frozenset(
    """Alderman Alderwoman Alderperson Selectman Selectwoman Councilmember Supervisor Reeve
    Freeholder Commissioner Assemblymember Coach Pastor Deacon Imam Rabbi Vicar Canon Councillor
    Councilor Delegate Trustee Warden Burgess""".split()
)
"""Local titles that stand alone."""
