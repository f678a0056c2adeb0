"""Words that tell what a capitalised name is, and capitalised words that are no name."""

from digest.lexicon import firm_words, goods
from digest.lexicon.bodies import MEMBERS_LAST

FUNCTION_WORDS = frozenset(
    """a about above according across added adding after afterwards again against ago all almost
    along already also although always amid among an analysts and annual another any anyone anything
    apart are around as aside asked at back backed because been before behind being below besides
    best better between beyond both but by call called can cannot clearly come compared consider
    considering conversely could currently day days despite did do does doing done down during each
    earlier early earnings eight either eleven else enough even eventually every everybody everyone
    everything excluding executives existing expect experts explore few fifteen fifty finally first
    five flowers following for former four from full further furthermore get given giving global
    globally going good growing growth had half has have having he heavy hence her here hers him his
    how however hundreds i if in including increasingly indeed inflation initially inside instead
    international into investors is it its itself just keep last lastly late later latest least less
    let like likewise little local located long looking low made mainly make making many market
    markets may maybe me meanwhile media might millions mine more moreover most mostly much must my
    natural near nearly neither net never nevertheless new next nine no nobody none nonetheless nor
    not nothing notwithstanding now of off officials often oil older on once one ones only onto
    operating opposition or orders originally other others otherwise our ours out outside over
    overall own part passengers people perhaps plans possibly potential prices private profit
    profits property public put quarterly quite rather real recent recently regarding regardless
    regulators reports results revenue rival rivals roughly rumours run same sales say saying second
    see seen separately seven several shareholders shares she should similar similarly since six
    small so software some somebody someone something sometimes soon sources speaking staff still
    stocks strong such suddenly supporters take taken taking ten than thank thanks that the their
    theirs them then there thereafter therefore these they third this those though thousands three
    through throughout thus to today together tomorrow tonight too total toward towards trade
    traders trading twelve twenty two ultimately under unfortunately unless unlike until up upon us
    use using usually very via wages was we weak well were what whatever when whenever where whereas
    wherever whether which while who whoever whole whom whose why widely will with within without
    work workers worldwide would yesterday yet you young your hiring hardware takeovers customers
    banks companies consumers lenders borrowers costs directors funds exports imports energy food
    gold copper crude demand supply economists critics campaigners lawyers lawmakers politicians
    ministers police prosecutors residents unions voters farmers drivers homes housing interest
    loans money tax taxes tourism tourists turnover output production volumes deliveries equities
    bonds bond yes opinion comment note read more mr mrs correction update exclusive photo picture
    source sources lithium nuclear power solar wind steel obviously rigid discussions based board
    chairing asking born built buying chaired covering founded headed helped hit led left listed
    located named owned published reached reporting set sitting standing started supported talks
    valued warned working part half-year net-zero readers libraries members works software small-cap
    large-cap mid-cap start-up startups startup co-founder covid covid-19 rates stock prices oil
    shares editing additional additionally writing january""".split()
)
"""Words that open sentences in capitals without being names, in lower case."""

CALENDAR = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct
    Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Christmas Easter Ramadan Eid Diwali
    Thanksgiving Lent New-Year Q1 Q2 Q3 Q4 H1 H2 FY GMT EST EDT CET BST UTC am pm AM PM Spring
    Summer Autumn Winter""".split()
)
"""Days, months and feasts."""

NO_NAMES = frozenset(
    """Indigenous Aboriginal Opposition AI CEO CFO COO CTO CIO CMO IPO GDP VAT EBIT EBITDA Ebit
    Ebitda ETF ESG IT HR PR R&D M&A TV PC PCs US$ USD EUR GBP JPY KRW ZAR CHF CNY INR AUD CAD SGD
    HKD Euro Euros Dollar Rand Yen Won Rs Rmb Sfr SFr LNG EV EVs EPS P/E YoY Reit Reits REIT FTSE
    Dax DAX CAC Nikkei Kospi KOSPI Kosdaq Sensex Nifty Nasdaq NASDAQ NYSE Hang-Seng Dow-Jones
    Stoxx MSCI Topix S&P G7 G8 G20 5G 4G 6G GPU GPUs CPU CPUs DNA HBM DRAM NAND LED OLED USB API
    APIs SMS App PDF Brexit Covid COVID Covid-19 COVID-19 Internet Web Libor Euribor CO2 UTC GMT
    PM MP MPs MEP MEPs OK FAQ CV DIY PIN ID Dr Mr Mrs Ms Sir Dame Lord Lady Prof Professor Rev
    Saint Crore Lakh Brent WTI Bitcoin bitcoin Ethereum Series Level Article Section Directive
    Regulation Chapter Figure Table Appendix Annex Part Phase Act Bill Law Plan Treaty Agreement
    Accord Budget War Covid- Hon Rep Sen Gov Gen Col Capt Lt Sgt No Nos Vol pp Reuters/ ISO IEC
    HTML XML SQL LLM LLMs AGI SaaS NFT NFTs DeFi Chinese-made Photo Photograph Christian Muslim
    Jewish Islam Islamic Catholic NGO NGOs Bible God Mandarin Latin Internet Democrat Republican
    Conservative Tory Tories Liberal Communist Socialist Marxist Nazi CEOs CFOs OEM OEMs SME SMEs
    SMBs B2B B2C QR FX MoU PIPE SPAC SPACs AAA BBB CCC MOU NDA KPI KPIs ROI ROE CAGR NAV AGM EGM
    Rt Ltd Inc Plc PLC Corp LLC Co Jr Sr II III IV M.D. Ph.D. MD PhD MBA CFA CPA SAN OBE CBE MBE
    MW GW TW MWh GWh kWh TEU TEUs DWT BOE IAS IPS Emeritus Esq BRIEF UPDATE CORRECTED EXCLUSIVE
    REFILE RPT WRAPUP FACTBOX ANALYSIS INSIGHT Treasuries Dutchman Frenchman Irishman Englishman
    Welshman Scotsman Frenchwoman Englishwoman Irishwoman Dutchwoman Spaniard Briton Ulsterman
    Yorkshireman""".split()
)
"""Abbreviations, measures and titles that are never players."""

LEGAL_FORMS = frozenset(
    """Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP LP PLC Plc plc
    AG SE SA S.A. S.A SpA S.p.A. NV N.V. BV B.V. GmbH KGaA AB ASA AS A/S Oyj Oy Pty Bhd
    Berhad Sdn KK K.K. SAS SARL Tbk PJSC JSC OJSC CJSC Pte Holdings Holding Incorporated
    A.Ş. A.Ş AŞ ApS Ltda Zrt Nyrt Kft UAB ehf hf SAOG QSC QPSC PCL a.s. s.r.o. d.o.o.
    S.R.L. S.A.B. S.A.S. S.L. KG OHG eG e.V. eV Ges.m.b.H. S.p.A S.L SL SAU SCA SAPI SGPS
    Lda Ltée ULC BVBA SRL CVA VOF Aps P/S I/S ANS Ky AD OOD EOOD DD D.D OAO OOO
    ZAO PAO TOO LLLP Sdn. Bhd. Pty. Pte. Tbk. PCC Kabushiki Pvt Pvt. """.split()
)
"""What stands at the end of a company's full name."""

COMPANY_NOUNS = frozenset(
    """Bank Banks Bancorp Bankhaus Banque Banco Banca Capital Partners Ventures Securities
    Investments Investment Financial Finance Insurance Assurance Asset Assets Group Groupe Gruppe
    Grupo Industries Industrie Motors Motor Automotive Auto Autos Airlines Airways Airline Air
    Aviation Aerospace Electronics Electric Energy Energie Énergie Power Petroleum Oil Gas Mining
    Minerals Metals Steel Materials Chemicals Chemical Pharmaceuticals Pharma Pharmaceutical
    Therapeutics Biotech Biosciences Biologics Technologies Technology Tech Systems Systeme Software
    Semiconductor Semiconductors Networks Communications Telecom Telecommunications Mobile Wireless
    Media Entertainment Pictures Studios Games Interactive Foods Beverages Brands Retail Stores
    Supermarkets Logistics Shipping Lines Rail Railways Railway Mobility Transport Freight
    Construction Engineering Instruments Properties Realty Resorts Hotels Hospitality Advisers
    Advisors Advisory Consulting Research Solutions Labs Laboratories Robotics Devices Healthcare
    Health Medical Analytics Storage Growth Equity Equities Management Wealth Trading Commodities
    Distribution Utilities Water Infrastructure Credit Enterprises International Worldwide Machinery
    Works Werke Products Manufacturing Textiles Sons Brothers Bros Bakery Brewery Breweries
    Publishing Press Exchange Boerse Börse Bourse Offshore Renewables Solar Wind Marine Dynamics
    Cement Glass Paper Packaging Post Times Journal Daily Chronicle Tribune Herald Gazette News
    Yards Shipyard Shipyards Shipbuilders Mills Farms Ferries Dairies Dairy Foundry Foundries
    Containers Coaches Coachworks Ironworks Steelworks Bicycles Batteries Tools Toys Textiles
    Fabrics Ceramics Furniture Optics Plastics Polymers Fertilisers Fertilizers Seeds Seafood Timber
    Pulp Mines Exploration Winery Distillery Distillers Distilleries Brewing Cosmetics Apparel
    Footwear Jewellers Jewelers Builders Hydro Uranium Lithium Copper Cables Tyres Tires Turbines
    Pumps Boats Trains Bakeries Kraft Energi Verlag Rederi Enerji Sigorta Celulose Energia Alimentos
    Seguros Express Couriers Outfitters Stockbrokers Brokers Brokerage Sekuritas Investama Nusantara
    Telekom Telecoms Telco Broadband Cellular Satellite Payments Pay Fintech Bancshares
    Bancorporation Trustees Lending Loans Mortgage Mortgages Leasing Factoring Reinsurance
    Underwriters Underwriting Developers Development Estates Homes Housing Contractors Contracting
    Architects Surveyors Designs Design Fashion Jewellery Jewelry Watches Shoes Confectionery
    Chocolate Meats Poultry Fisheries Sugar Coffee Tea Beer Wines Spirits Vineyards Tobacco
    Plantations Agro Agri Agriculture Agrochemicals Genetics Genomics Diagnostics Biopharma Bio
    Vaccines Lab Clinics Hospitals Care Dental Optical Optik Photonics Lasers Sensors Semicon
    Microsystems Micro Circuits Chips Computing Computers Computer Data Cloud Cyber Digital AI
    Intelligence Gaming Play Films Productions Music Records Radio Television TV Broadcasting
    Cinemas Theatres Parks Casinos Casino Leisure Travel Tours Cruises Cruise Airports Ports
    Terminals Drydocks Logistik Haulage Trucking Trucks Truck Buses Bus Bikes Cycles Tubes Tube
    Pipes Pipelines Pipeline Alloys Aluminium Aluminum Zinc Nickel Nikel Coal Ores Gold Silver
    Platinum Diamonds Gems Quarries Aggregates Bricks Tiles Saneamento Celulosa Minera Siderurgia
    Petróleo Petroleos Electricidad Energía Grid Electronic Elektronik Electrical Elektrik Elektro
    Appliances Holding Invest Fund Funds Konzern Stahl Chemie Pharmaceutica Versicherung Bau Banka
    Bankası Otomotiv Çelik Tekstil Gıda Madencilik Sanayi Teknik Tecnologia Tecnología Technik
    Technologie Maschinenbau Werft Brauerei Motorenwerke Assurances Banques Immobilier Distributors
    Wholesalers Supermercados Mart Supermarket Hypermarkets Pharmacies Pharmacy Aerostructures
    Aerosystems Aeronautics Space Rockets Launch Defence Defense Armaments Arms Ordnance Land Metais
    Metales Métaux Metall Metalle Bryggeri Handelsbank Nióbio Mineração Mineria Minería Minerva Kiko
    Shoji Seiko Kogyo Denki Seisaku Kagaku Sangyo Bussan Shokai Heavy Creameries Creamery Millers
    Millers Feeds Salmon Aquaculture Neuroscience Oncology Sciences Biosystems Immunology Cardio
    Vision Audio Acoustics Robots Nutrition Wellness Beauty Skincare Eyewear Kitchens Bathrooms
    Interiors Carpets Timberlands Forestry Ratings Inversora Inversiones Cell Cells Sports Cooling
    Heating Lighting Milling Smelting Refining Weaving Spinning Garments Maritime Takaful Drilling
    Dredging Tool Feed Equipment Components Vehicles Motorcycles Locomotives Wagons Battery Rubber
    Leather Wool Silk Yarns Cartons Sweets Biscuits Snacks Bakers Bottlers Bottling Bunkering Towing
    Salvage Elevators Grocers Refineries Refinery Fibres Fibers Colours Paints Coatings Adhesives
    Resins Fragrances Flavours Genomics Lifesciences Neurotech Airlift Freighters Charters Cabs
    Scooters Parcels Lockers""".split()
)
"""Nouns that end or fill the names of companies."""

FIRM_NOUNS = COMPANY_NOUNS | firm_words.LAST | firm_words.SHOPS
"""Nouns that end the names of companies, those of other languages and rarer ones too."""

GOVERNMENT_NOUNS = frozenset(
    """Ministry Department Treasury Commission Agency Authority Bureau Court Parliament Senate
    Government Cabinet Secretariat Directorate Tribunal Inspectorate Ombudsman Panel Unit Customs
    Office Navy Army Police Administration Embassy Assembly Chancellery Regulator Service
    Ministerium Prosecutor Bundestag Bundesamt Board Prosecutors Constabulary Consulate Legislature
    Judiciary Presidency Coastguard Guard Guards Corps Premiership Comptroller Directorate-General
    Registry Mint Gendarmerie Courts Tribunals Magistrates Constabularies Ministries Inspectorates
    Landtag""".split()
)
"""Nouns that head the names of public bodies."""

ORGANISATION_NOUNS = (
    frozenset(
        """Union Unions Association Federation Confederation Institute Institution Foundation
        University College School Academy Library Libraries Museum Society Committee Council Party
        Alliance Coalition League Club Forum Centre Center Church Trust Congregation Campaign
        Movement Front Network Fund Charity Chamber Organisation Organization Initiative Project
        Observatory Archive Archives Consortium Guild Cooperative Co-operative Conference Congress
        Team Orchestra Hospital Project Fellowship Brotherhood Synod Diocese Archdiocese
        Polytechnic Universidad
        Universidade Université Universität Universiteit Università Institut Instituto Istituto
        Fundación Fundação Fondation Stiftung Sindicato Syndicat Verband Bundesverband Vereniging
        Partido Parti Partai Think-Tank Superannuation Elementary Pension Pensions Endowment
        Parishes Rotary Ulema Sacco Caucus Sindikat Federación Federação Asociación Associação
        Cámara Câmara Unie Bund Gewerkschaft Nation Workers Nations Tribe Tribes Associations
        Federations Societies Athletic Wanderers Rovers Liga Ligue Syndicate Collective Samiti Dal
        Samaj Manch Mahasangh Sabha Sangh Sangathan Parishad Morcha Itehad Tehreek Majlis Sendikası
        Derneği Odası Birliği Vakfı Vereniging Vakbond Förbund Förening Forbund Forening
        Gewerkschaft Kammer""".split()
    )
    | MEMBERS_LAST
)
"""Nouns that head the names of unions, institutes, parties, clubs."""

THING_NOUNS = frozenset(
    """Airport Street Road Avenue Square Park Bridge Tower River Lake Mountain Mountains Valley
    Island Islands Sea Ocean Bay Beach Coast Strait Canal Port Harbour Harbor Stadium Arena Palace
    Castle Station Line Terminal Hill Desert Forest Day Weekend Week Month Year Awards Award
    Prize Cup Championship Games Olympics Festival Show Summit Fair Expo Index Treaty Act Bill
    Law Plan Programme Program Scheme Directive Protocol Accord Agreement Report Review Survey
    Series Edition Prize Loan Option Bonds Trophy Max Pro Mini Plus Ultra Jet Jets Phone Mall
    House Building Centre-Ville Rights Code Constitution Amendment Revolution Age Era Crisis
    Recovery Deal Round Book Novel Film Album Hall Convention Revolutionary Pact Charter Route
    Highway Motorway Expressway Freeway Turnpike Interstate Boulevard Lane Parkway Roundabout
    Junction Interchange Bypass Autobahn Autoroute Litigation Framework Weekly App Tablet
    Dreamliner Fiscal Corridor Belt Initiative-Plan Statement Update Cars Grid-Code Sun Moon
    Earth Mars""".split()
)
"""Nouns that head the names of places, events, laws and things."""

PLACE_NOUNS = frozenset(
    """Province State County District City Town Region Peninsula Prefecture Municipality Village
    Islands Valley River Lake Mountains Bay Coast Strait Sea Ocean Sultanate Emirate Kingdom
    Republic Voivodeship Oblast Krai Governorate Wilaya Canton Departement Département Raion Okrug
    Hinterland Highlands Lowlands Archipelago Isthmus Estuary""".split()
)
"""Nouns that head the names of places."""

INSTITUTION_HEADS = frozenset(
    """Bank Ministry Department University College Institute Institution Council Court Association
    Federation Confederation Chamber Board Bureau Office House Parliament Library Academy Museum
    Union League Society Church Agency Authority Commission Committee Government Congress
    Secretariat Republic School Centre Center Foundation Fund Faculty Organisation Organization
    Director Minister Museum Gulf Strait Duchy Kingdom Bundesverband Banco Banque Corporation Corp
    Party Movement Front Alliance Tribunal Trust Guild Guilds Hospital Conference Coalition
    Registrar Observatory Exchange Network Diocese Archdiocese Inspectorate Directorate Ombudsman
    Co-operative Cooperative Workers Brotherhood Friends Uni""".split()
)
"""Nouns after which "of" carries a name on: Bank of, Ministry of."""

JOINED_NOUNS = (
    COMPANY_NOUNS
    | LEGAL_FORMS
    | {"Light", "Heat", "Daughters", "Development", "Trade", "Industry", "Commerce", "Co"}
)
"""Words that go on with a name after "and" when they stand alone: Investment and Securities."""

COMPANY_WORDS = frozenset(
    """company group carmaker automaker bank lender startup start-up firm maker chipmaker
    manufacturer operator retailer insurer supplier utility producer developer builder brokerage
    broker brokers exchange conglomerate giant airline carrier miner drugmaker steelmaker planemaker
    plane-maker toolmaker shipbuilder shipper distributor publisher broadcaster newspaper investor
    investors subsidiary affiliate unit arm business consultancy recycler designer contractor
    contractors hedge-fund fund supermarket chain brand rival competitor parent venture
    venture-capital newspaper website platform provider telecoms refiner grocer brewer distiller
    designer bookmaker hotelier railway shareholder landlord housebuilder outfit advisers adviser
    consultants carmakers lenders airlines banks chipmakers insurers retailers suppliers customers
    rivals subsidiaries agency marketplace laboratory lab studio label farm clinic restaurant
    wholesaler custodian underwriter wholly-owned studio spinoff spin-off marques bourse tracker
    custodian buyer partner backer backers partners crypto-exchange companies firms groups groups'
    players player wholesaler auditor auditors confectioner bottler roaster caterer miller smelter
    processor haulier forwarder printer foundry shipyard shipbuilders brewery dairy winery
    distillery bakery tannery yard cinema forwarder bottlers casino pharmacy wholesalers stockbroker
    reinsurer moneylender microlender neobank fintech biotech unicorn telco gamemaker winemaker
    fishery plantation trader discounter peer hauler co-operative boutique bidder tenderer employer
    consortium pollster reseller remarketer glazier hatchery smelters purveyor insurtech proptech
    agritech edtech foodtech gigafactory refinery spinner weaver dredger subcontractor homebuilder
    planemakers gamemakers""".split()
)
"""Common nouns that tell a company when they stand beside a name."""

ORGANISATION_WORDS = frozenset(
    """union charity institute think-tank thinktank party parties association federation
    foundation university campaigners lobby nonprofit non-profit group's residents coalition club
    movement institution project initiative observatory trust school college guild congress league
    synod church committee syndicate collective assembly brotherhood confederation alliance caucus
    side squad federation orchestra diocese network cooperative co-operative body forum society
    chamber""".split()
)
"""Common nouns that tell an organisation."""

GOVERNMENT_WORDS = frozenset(
    """regulator watchdog ministry ministries agency authority court government administration
    council police parliament legislature prosecutors treasury commission tribunal department bureau
    ombudsman inspectorate embassy consulate municipality customs""".split()
)
"""Common nouns that tell a public body."""

PRODUCT_WORDS = goods.PRODUCT_WORDS
"""Common nouns that tell a product when they stand beside a name."""

PLACE_WORDS = frozenset(
    """city town village island province state county region district suburb port river lake valley
    mountain coast capital resort airport street road peninsula neighbourhood municipality territory
    prefecture""".split()
)
"""Common nouns that tell a place."""

ACT_VERBS = frozenset(
    """said says say told announced announces announce agreed agrees agree plans planned declined
    declines added adds reported reports expects expected confirmed confirms denied denies rejected
    rejects offered offers bought buys acquired acquires sold sells launched launches unveiled
    unveils signed signs posted posts warned warns invested invests owns runs operates makes employs
    wants called calls hopes hoped intends intended paid pays raised raises cut cuts won wins lost
    loses asked asks argued argues claimed claims estimated estimates forecast forecasts fears
    feared joined joins completed completes dismissed dismisses accused accuses sued sues filed
    files fined fines ordered orders approved approves blocked blocks ruled rules voted votes voiced
    welcomed welcomes refused refuses decided decides insisted insists noted notes replied replies
    responded backed backs urged urges threatened considers studied hired hires appointed appoints
    named holds held controls develops developed produces produced supplies supplied values valued
    charges charged received receives spent spends borrowed lent lends awarded awards allocated
    demanded demands issued issues proposed proposes complained acknowledged admitted stressed
    revealed reveals disclosed proposes declares declared finalized finalised inked recorded
    organizes organises put puts picks picked disclosed gets lifts lifted swapped thinks believes
    sees""".split()
)
"""Verbs whose subject acts."""

AUXILIARIES = frozenset(
    "has had will would is was are were may might could should does did must can have".split()
)
"""Verbs after which the subject of a sentence may act."""
PREDICATES = ACT_VERBS | AUXILIARIES
"""Verbs with which a sentence says what its subject does."""

CLOSED_WORDS = frozenset(
    """the a an in on at but and for by as if like while when after before since under with without
    from to of his her its their our my your both that this these those he she it they we you i
    although though despite unlike until once because so yet or nor not how why what where who which
    among between during meanwhile however last earlier also still now then there here even only
    some many most all no asked speaking instead later neither either within via per about against
    above over outside inside according is was are were has have had do does did will would can
    could may might must shall should let each every another such just thus hence whether unless
    than too very more less much few several rather quite following including regarding amid upon
    toward towards through throughout across along around behind beside besides beyond near except
    due thanks next based founded backed led owned chaired headed added said told plus minus yes mr
    mrs ms sources analysts shares shareholders chief""".split()
)
"""Words that open a sentence before a name without belonging to it, in lower case."""

POLICY_WORDS = frozenset(
    """Finance Trade Industry Energy Transport Transportation Infrastructure Land Health Human
    Services Education Science Sciences Technology ICT Economy Economic Agriculture Forestry
    Fisheries Food Rural Affairs Tourism Culture Sport Sports Labour Labor Employment Welfare Social
    Environment Environmental Security Defence Defense Justice Foreign Home Interior Information
    Communications Communication SMEs Startups Housing Local Government Highways Commerce Customs
    Immigration Planning Development Investment Competition Markets Consumer Consumers Equality
    Innovation Research Digital Media Climate Water Natural Resources Mines Minerals Petroleum Gas
    Power Aviation Shipping Ports Urban Regional Budget Statistics Taxation Revenue Securities
    Exchange Exchanges Clearing Banking Insurance Futures Conduct Prudential Drug Drugs Safety
    Standards Families Youth Women Children Oceans Works Public Administration Management Strategy
    International Cooperation Business Mineral Cooperatives SME Petrochemicals Electricity Roads
    Railways Steel Coal Textiles Public-Works Veterans Transformation Ecological Transition Ecology
    Productive Territorial Regulation Manpower Entrepreneurship Islamic Religious Irrigation
    Sovereignty Job Jobs Family Skills Care Persons Disability Disabilities Agribusiness Canals
    Waterways Rivers Pensions Reserves Hydrocarbons Diaspora Chieftaincy Settlements Wildlife
    Sanitation Handlooms Handicrafts Elderly Livestock Crafts Enterprise Forests Privatisation
    Privatization""".split()
)
"""Fields of public work, which ministries join with commas and "and"."""

COMPOUND_ENDINGS = frozenset(
    """based led owned listed made backed born style funded run wide era like linked controlled
    dominated bound free only related friendly year month day old size sized built held trained
    educated speaking aligned sponsored educated inspired focused brokered area level type
    denominated financed supplied operated style affiliated sanctioned occupied market economy grade
    branded based- traded invested heavy rich exposed specific branded bred bound native side hit
    laden making growing""".split()
)
"""Ends of words like Seoul-based, which hold a name and are none."""

KINDS_FIRST = (
    frozenset(
        """Bankhaus Banco Banca Banque Grupo Groupe Grupa Gruppo Compañía Compagnie Companhia
        Mineração Minera Minerações Cervecería Cervejaria Siderurgia Sklarny Kabelwerk Bryggeriet
        Pivovar Maçonnerie Société Empresa Usina Usinas Construtora Constructora Laboratorios
        Laboratoires Laboratórios Industrias Indústrias Inversiones Inversora Drukarnia Papirna
        Fabryka Huta Zakłady Forni Fours Cantiere Cantieri Acciaierie Aceros Aceites Astilleros
        Bodegas Viña Textiles Seguros Transportes Autobuses Aerolíneas Aerovías Brasserie Brouwerij
        Brauerei Rederij Rederi Reederei Werft Molkerei Fromagerie Verrerie Verreries Papeteries
        Conserves Cimenterie Cimento Cementos Ferrovie Ferrocarriles Autopistas Supermercados
        Almacenes Tiendas Galeries Éditions Editora Editorial Casa Maison Cia Investissement
        Investissements Caja Caixa Cassa Banca""".split()
    )
    | firm_words.FIRST
)
"""Nouns that stand first in the names of companies in other languages."""

DEPARTMENTS = frozenset(
    """Communications Affairs Relations Resources Operations Marketing Sales Strategy Compliance
    Procurement Legal Audit Sustainability Stability Supervision Policy Notices Enforcement
    Investigations Development Engineering Manufacturing""".split()
)
"""What a firm calls its departments: Corporate Communications."""

GENERIC_WORDS = (
    COMPANY_NOUNS
    | GOVERNMENT_NOUNS
    | ORGANISATION_NOUNS
    | POLICY_WORDS
    | LEGAL_FORMS
    | THING_NOUNS
    | INSTITUTION_HEADS
)
"""Words that say what a name is, and are none by themselves."""
