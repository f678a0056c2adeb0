"""Well-known companies, public institutions and bodies: a help to the rules, never a condition.

A name that is not here is found by how the article speaks of it. Names that are also plain
words stand in `WORDLIKE`: they count only where the article treats them as a company.
"""

from functools import cache

from digest.model.entry import PlayerKind

COMPANIES = {
    "US": """
        Apple; Microsoft; Alphabet; Google; Amazon; Meta Platforms; Facebook; Nvidia; Tesla;
        Intel; AMD; Advanced Micro Devices; Qualcomm; Broadcom; Micron; Micron Technology;
        IBM; Oracle; Cisco; Salesforce; Adobe; Netflix; Disney; Walt Disney; Comcast; Warner
        Bros Discovery; Paramount; AT&T; Verizon; T-Mobile; Uber; Lyft; Airbnb; DoorDash;
        PayPal; Stripe; Coinbase; Robinhood; OpenAI; Anthropic; xAI; Perplexity; Scale AI;
        Databricks; Palantir; Snowflake; CoreWeave; SpaceX; Starlink; Boeing; Lockheed Martin;
        Raytheon; RTX; Northrop Grumman; General Dynamics; General Electric; GE Aerospace;
        General Motors; Ford Motor; Stellantis; Rivian; Lucid; Walmart; Costco; Home Depot;
        Kroger; Best Buy; Starbucks; McDonald's; Nike; Coca-Cola; PepsiCo; Procter & Gamble;
        Kraft Heinz; Mondelez; Johnson & Johnson; Pfizer; Merck; Eli Lilly; AbbVie; Amgen;
        Gilead; Moderna; Bristol Myers Squibb; UnitedHealth; CVS; ExxonMobil; Exxon Mobil;
        Chevron; ConocoPhillips; Halliburton; Schlumberger; JPMorgan; JPMorgan Chase; J.P.
        Morgan; Bank of America; Citigroup; Citi; Wells Fargo; Goldman Sachs; Morgan Stanley;
        BlackRock; Blackstone; KKR; Carlyle; Vanguard; State Street; Fidelity; Berkshire
        Hathaway; American Express; Mastercard; Visa Inc; Moody's; S&P Global; Fitch; Nasdaq
        Inc; New York Stock Exchange; CME Group; Delta Air Lines; United Airlines; American
        Airlines; FedEx; UPS; Caterpillar; Deere; 3M; Honeywell; DuPont; Dow; U.S. Steel; US
        Steel; Hewlett Packard Enterprise; HP; Dell; Dell Technologies; Western Digital;
        Seagate; Texas Instruments; Applied Materials; Lam Research; GlobalFoundries; Super
        Micro Computer; Twitter; LinkedIn; Instagram; WhatsApp; YouTube; Snap Inc; Pinterest;
        Reddit; Zoom; Slack; Elliott Management; Berkshire; Sequoia Capital; Andreessen
        Horowitz; Citadel""",
    "KR": """
        Samsung; Samsung Electronics; Samsung SDI; Samsung Biologics; SK; SK Group; SK Hynix;
        SK Telecom; SK Innovation; LG; LG Electronics; LG Energy Solution; LG Chem;
        Hyundai; Hyundai Motor; Kia; Naver; Kakao; KakaoBank; Coupang; Nexon; NCSoft; Krafton;
        Celltrion; POSCO; Hanwha; Hanwha Aerospace; Hanwha Ocean; Lotte; Shinsegae; CJ;
        Doosan; HD Hyundai; Korean Air; Asiana Airlines; KT; KB Financial; Shinhan; Hana
        Financial; Woori; HYBE; Amorepacific;
        Korea Zinc; MBK Partners""",
    "JP": """
        Toyota; Honda; Nissan; Mazda; Subaru; Suzuki; Mitsubishi; Mitsubishi UFJ; Mitsui;
        Sumitomo; Sumitomo Mitsui; Mizuho; Nomura; Daiwa; SoftBank; SoftBank Group; Sony;
        Panasonic; Hitachi; Toshiba; Sharp; Fujitsu; NEC; NTT; KDDI; Rakuten; Nintendo; Sega;
        Canon; Nikon; Ricoh; Olympus; Takeda; Astellas; Daiichi Sankyo; Fast Retailing;
        Uniqlo; Seven & i; Aeon; Keyence; Fanuc; Tokyo Electron; Advantest; Renesas; Kioxia;
        Rapidus; Nippon Steel; JFE; Komatsu; Itochu; Marubeni; Japan Airlines; All Nippon
        Airways; Recruit; Dentsu; Nidec; Murata; TDK; Kyocera; Denso; Bridgestone""",
    "CN": """
        Alibaba; Tencent; Baidu; ByteDance; TikTok; Huawei; Xiaomi; Lenovo; JD.com; Meituan;
        Didi; Pinduoduo; PDD; Temu; Shein; NetEase; Ant Group; DeepSeek; Moonshot AI; BYD;
        Geely; NIO; Xpeng; Li Auto; SAIC; CATL; SMIC; ZTE; Hikvision; DJI; PetroChina;
        Sinopec; CNOOC; ICBC; China Construction Bank; Bank of China; Agricultural Bank of
        China; Ping An; Evergrande; Country Garden; Vanke; HSBC; Standard Chartered; AIA; CK
        Hutchison; Cathay Pacific; Hong Kong Stock Exchange; Hong Kong Exchanges and Clearing;
        TSMC; Foxconn; Hon Hai; MediaTek; ASE; Asustek; Acer; Evergreen; Pegatron; Quanta""",
    "IN": """
        Reliance; Reliance Industries; Tata; Tata Motors; Tata Steel; Tata Sons; TCS; Infosys;
        Wipro; HCL; Adani; Adani Group; Adani Enterprises; Bajaj; Mahindra; Maruti Suzuki;
        Bharti Airtel; Vodafone Idea; Jio; HDFC Bank; ICICI Bank; State Bank of India; Bank of
        Baroda; Axis Bank; Paytm; Flipkart; Zomato; Swiggy; Ola; IndiGo; Air India; Sun
        Pharma; Larsen & Toubro; Vedanta; JSW; Coal India; NTPC; ONGC""",
    "SG": """
        Singapore Airlines; DBS; OCBC; UOB; Singtel; Temasek; GIC; Grab; Sea Ltd; Shopee; Lazada;
        Keppel; CapitaLand; Singapore Exchange; Petronas; Maybank; CIMB; AirAsia; Gojek; GoTo;
        Pertamina; VinFast; Vingroup; San Miguel; Jollibee""",
    "GB": """
        BP; Shell plc; Unilever; AstraZeneca; GSK; GlaxoSmithKline; Barclays; Lloyds; NatWest;
        Royal Bank of Scotland; Bank of Scotland; Santander UK; Vodafone; BT Group; Tesco;
        Sainsbury's; Asda; Morrisons; Marks & Spencer; Ocado; Rolls-Royce; BAE Systems; Jaguar
        Land Rover; Arm; Arm Holdings; Rio Tinto; Glencore; Anglo American; Diageo; British
        American Tobacco; Reckitt; National Grid; Centrica; British Airways; IAG; easyJet;
        Ryanair; Legal & General; Aviva; Prudential; London Stock Exchange; London Stock
        Exchange Group; Lloyd's of London; WPP; ITV; Sky; BBC; Financial Times; Reuters;
        Thomson Reuters; Bloomberg; The Economist; Revolut; Monzo; Wise; DeepMind; Thames
        Water; Royal Mail; Octopus Energy; Burberry; JD Sports""",
    "EU": """
        Volkswagen; BMW; Mercedes-Benz; Daimler; DaimlerChrysler; Porsche; Audi; Opel;
        Siemens; Siemens Energy; SAP; Allianz; Deutsche Bank; Commerzbank; Deutsche Boerse;
        Deutsche Börse; Deutsche Telekom; Bayer; BASF; Adidas; Puma; Lufthansa; Thyssenkrupp;
        Rheinmetall; Continental; Bosch; Infineon; E.ON; RWE; Uniper; Munich Re; BioNTech;
        Zalando; LVMH; Kering; Hermès; L'Oréal; TotalEnergies; Total; BNP Paribas; Société
        Générale; Crédit Agricole; AXA; Airbus; Safran; Thales; Renault; Peugeot; Michelin;
        Danone; Carrefour; Sanofi; Vivendi; EDF; Engie; Veolia; Air France; Air France-KLM;
        Mistral AI; Alstom; Schneider Electric; Euronext; Fiat; Ferrari; Eni; Enel; UniCredit;
        Intesa Sanpaolo; Generali; Prada; Telecom Italia; Pirelli; Santander; BBVA; Iberdrola;
        Repsol; Telefónica; Inditex; Zara; CaixaBank; ASML; Philips; ING; ABN AMRO; Heineken;
        Ahold Delhaize; Adyen; Prosus; KLM; NXP; Akzo Nobel; Anheuser-Busch InBev; AB InBev;
        KBC; Solvay; Nestlé; Nestle; Novartis; Roche; UBS; Credit Suisse; ABB; Zurich
        Insurance; Swiss Re; Richemont; Holcim; Ericsson; Volvo; IKEA; H&M; Spotify; Klarna;
        Northvolt; SEB; Nokia; Novo Nordisk; Maersk; Carlsberg; Vestas; Ørsted; Danske Bank;
        Equinor; DNB; Telenor; Norsk Hydro; Statkraft; OMV; Erste Group; Raiffeisen; PKN
        Orlen; Allegro; OTP; Gazprom; Rosneft; Lukoil; Sberbank; VTB; Saab; Skoda""",
    "ZA": """
        Naspers; MTN; Vodacom; Standard Bank; FirstRand; Absa; Nedbank; Capitec; Investec;
        Sanlam; Discovery; Old Mutual; Sasol; Eskom; Transnet; Telkom; Shoprite; Pick n Pay;
        Woolworths; Massmart; Sibanye-Stillwater; Harmony Gold; AngloGold Ashanti; Gold
        Fields; Impala Platinum; Exxaro; Kumba; Tiger Brands; Bidvest; MultiChoice; Takealot;
        South African Airways; JSE; Dangote; Safaricom; Ethiopian Airlines; Kenya Airways;
        Ecobank; Equity Bank""",
    "AU": """
        BHP; Commonwealth Bank; Westpac; ANZ; National Australia Bank; Macquarie; Telstra;
        Qantas; Woolworths Group; Coles; Wesfarmers; Fortescue; Woodside; Santos; CSL;
        Atlassian; Canva; Suncorp; AMP; Air New Zealand; Fonterra; Royal Bank of Canada;
        Toronto-Dominion; Bank of Montreal; Scotiabank; Shopify; BlackBerry; Bombardier; Air
        Canada; Enbridge; Barrick; Nutrien; Brookfield; Couche-Tard; Cohere; Magna; Lululemon""",
    "XX": """
        Saudi Aramco; Aramco; SABIC; Emirates Airline; Etihad; Etihad Airways; Qatar Airways;
        FlyDubai; Mubadala; ADNOC; DP World; Turkish Airlines; Teva; Check Point;
        Mobileye; Bank Hapoalim; Petrobras; Vale; Embraer; Itaú; Itau Unibanco;
        Bradesco; Nubank; Ambev; JBS; MercadoLibre; Pemex; Cemex; América Móvil; Grupo Bimbo;
        Femsa; Codelco; SQM; LATAM; Avianca; Ecopetrol; YPF; Binance; Kraken; Tether; Ripple;
        Bitfinex; FTX""",
}
"""Companies by the country they are run from, names parted by semicolons."""

GOVERNMENTS = """
    European Central Bank; ECB; Federal Reserve; Fed; Bank of England; Bank of Japan; Bank of
    Korea; Bank of Canada; Bank of Israel; Bank of Mexico; Bank of Italy; Bank of France; Bank
    of Spain; Reserve Bank of India; Reserve Bank of Australia; Reserve Bank of New Zealand;
    Bundesbank; South African Reserve Bank; People's Bank of China; Swiss National Bank;
    Riksbank; Norges Bank; Banxico; European Commission; European Union; EU; European
    Parliament; European Council; Council of the European Union; Eurogroup; White House;
    Pentagon; Congress; Senate; Kremlin; House of Representatives; House of Commons; House of
    Lords; Parliament; Downing Street; Whitehall; Treasury; National Treasury; State
    Department; Justice Department; Commerce Department; Supreme Court; Securities and
    Exchange Commission; SEC; Federal Trade Commission; FTC; FDA; FBI; CIA; NASA; Food and
    Drug Administration; Federal Aviation Administration; FAA; Financial Conduct Authority;
    FCA; Competition and Markets Authority; CMA; Ofcom; Ofgem; Ofwat; HMRC; Takeover Panel;
    Sebi; SEBI; Financial Services Commission; Financial Supervisory Service; Fair Trade
    Commission; FSC; Blue House; Politburo; State Council; Lok Sabha; Rajya Sabha; Bundestag;
    Bundesrat; Knesset; Duma; Sars; SARS; Scotland Yard; Europol; Interpol; Royal Navy;
    Royal Air Force; US Army; US Navy; Pentagon; BaFin; Bafin; Consob; Finma; FINMA; Monetary
    Authority of Singapore; MAS; Customs; Registrar of Companies; Auditor-General; Federal
    Government; National Assembly; ACCC; ASIC; APRA; OSFI; CRTC; CVM; CADE; Cade; CNMC; CNMV; AMF;
    AFM; ACM; BKartA; Bundeskartellamt; UOKiK; KNF; CNBV; Indecopi; Indecopi; SBS; SAMA; CBN; CBK;
    NAFDAC; FCCPC; EFCC; Icasa; NERSA; OJK; KPPU; SFC; HKMA; CSRC; SASAC; PBOC; JFTC; METI; RBI;
    CCI; IRDAI; TRAI; RBA; RBNZ; Commerce Commission; Competition Bureau; Ofsted; Ofqual; NHS;
    Gardaí; Gardai; Garda; An Garda Síochána; Carabinieri; Guardia Civil; Guardia di Finanza;
    NHTSA; FCC; CFTC; FDIC; OCC; CFPB; EPA; IRS; Pentagon; Eurostat; EMA; ESMA; EBA
"""
"""Public bodies whose name alone does not say what they are."""

ORGANISATIONS = """
    United Nations; UN; NATO; Nato; IMF; International Monetary Fund; World Bank; OECD; OPEC;
    Opec; Opec+; World Trade Organization; WTO; World Health Organization; WHO; IEA; ILO; Unesco;
    Unicef; International Energy Agency; African Union; Asean; ASEAN; Mercosur; Red Cross; Amnesty
    International; Greenpeace; WWF; Oxfam; Human Rights Watch; Fifa; FIFA; Uefa; UEFA; IOC; Hamas;
    Hezbollah; Taliban; ANC; African National Congress; Democratic Alliance; DA; EFF; Economic
    Freedom Fighters; Cosatu; Numsa; Labour; Labour Party; Conservative Party; Tories; Liberal
    Democrats; SNP; Reform UK; Republicans; Democrats; Republican Party; Democratic Party; BJP;
    AfD; CDU; CSU; SPD; FDP; Greens; Unite; Unison; RMT; GMB; IG Metall; Verdi; UAW; Teamsters;
    CGT; CFDT; United Auto Workers; Moscow Exchange; People Power Party; Liberal Democratic Party;
    LDP; KMT; Kuomintang; Communist Party; Sinn Féin; Likud; Wikipedia; Wikimedia Foundation;
    Mozilla; Apache; African Development Bank; Asian Development Bank; Inter-American Development
    Bank; Islamic Development Bank; New Development Bank; Asian Infrastructure Investment Bank;
    European Bank for Reconstruction and Development; European Investment Bank; EBRD; AfDB; ADB;
    AIIB; International Finance Corporation; Chatham House; Bruegel; Brookings; Brookings
    Institution; Rand Corporation; NUM; NUMSA; Nehawu; Saftu; TUC; AFL-CIO; SEIU; Usdaw; Acas;
    Salvation Army; Red Crescent; Save the Children; Caritas; World Vision; YMCA; YWCA; Technion;
    Global Witness; Transparency International; Friends of the Earth; Médecins Sans Frontières;
    Doctors Without Borders; Habitat for Humanity; Unifor; CUPE; PSAC; UFCW; AFSCME; IBEW; UNITE
    HERE; ILWU; SAG-AFTRA; Aslef; ASLEF; TSSA; UCU; NASUWT; Siptu; SIPTU; Fórsa; FNV; ver.di; IG
    BCE; IGBCE; GDL; EVG; CGIL; CISL; Fiom; UGT; CCOO; Comisiones Obreras; IF Metall; Unia;
    Solidarność; Histadrut; CTM; Hak-İş; Türk-İş; DİSK; NLC; Pengassan; PENGASSAN; Nupeng; NUPENG;
    COTU; AMCU; Amcu; UASA; CITU; INTUC; KCTU; FKTU; Rengo; CFMEU; AMWU; ACTU; UMNO; Umno; Morena;
    PSOE; Vox; Podemos; VVD; D66; PVV; SVP; FPÖ; ÖVP; SPÖ; PiS; Fidesz; Tisza; Syriza; Pasok; AKP;
    CHP; MHP; Zanu-PF; Swapo; Frelimo; Renamo; MPLA; TMC; DMK; AIADMK; AAP; PTI; PML-N; Awami
    League; CBI; BDA; DGB; Medef; Confindustria; Fedecámaras; Coparmex; Ficci; Assocham; CII;
    Nasscom; MIT; Harvard; Stanford; Princeton; UCLA; Caltech; ETH
"""
"""Bodies that are neither a company nor a government."""

_MEDIA = """
    Reuters; AFP; Agence France-Presse; AP; Associated Press; Bloomberg; Bloomberg News; dpa;
    DPA; Xinhua; Yonhap; Yonhap News Agency; Kyodo; Kyodo News; Jiji; ANSA; Efe; TASS; PTI;
    ANI; BBC; BBC News; Financial Times; Wall Street Journal; New York Times; Washington Post;
    Guardian; Times; Sunday Times; Telegraph; Daily Mail; Economist; CNN; CNBC; NBC; CBS; ABC;
    Fox News; Sky News; ITV News; Nikkei; Nikkei Asia; Asahi Shimbun; Yomiuri; NHK; Der
    Spiegel; Spiegel; Bild; Handelsblatt; FAZ; Le Monde; Le Figaro; Les Echos; El País;
    Corriere della Sera; La Repubblica; Il Sole 24 Ore; South China Morning Post; Global
    Times; Caixin; Straits Times; Business Times; Economic Times; Mint; Hindu; Globe and Mail;
    Toronto Star; Business Day; News24; Politico; Axios; The Information; Euronews; Al
    Jazeera; Barron's; Forbes; Fortune; Variety; TechCrunch; Wired; Korea Herald; Korea Times;
    Chosun Ilbo; JoongAng Ilbo; Sydney Morning Herald; Australian Financial Review
"""
WORDLIKE = frozenset(
    """Apple Amazon Meta Oracle Visa Target Gap Shell Orange May Ford Discovery Continental Total
    Sharp Canon Recruit Sky Wise Acer Zoom Slack Snap Snowflake Dow Delta Stripe Coupang Grab Vale
    Prudential Continental Fidelity Vanguard Citadel Paramount Emirates Evergreen Reliance Generali
    Congress Senate Treasury Labour Democrats Republicans Greens Unite Customs Hawks Fed Kraken
    Ripple Tether Puma Coles Magna Arm Square Block Lucid Ola""".split()
)
"""Names that are plain words, or short for much else, too."""


@cache
def known_kinds() -> dict[str, PlayerKind]:
    """Return what each listed name is, by its folded form."""
    lists = [(names, PlayerKind.COMPANY) for names in COMPANIES.values()]
    lists += [(GOVERNMENTS, PlayerKind.GOVERNMENT), (ORGANISATIONS, PlayerKind.ORGANISATION)]
    found = {
        " ".join(name.split()): kind for names, kind in lists for name in names.split(";") if name
    }
    return found | {name.replace("'s ", " "): kind for name, kind in found.items()}


@cache
def media() -> frozenset[str]:
    """Return papers, agencies and broadcasters: they often only carry what others say."""
    return frozenset(" ".join(name.split()) for name in _MEDIA.split(";"))
