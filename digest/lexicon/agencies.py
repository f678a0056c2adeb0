"""News agencies of the world, and services that send releases, by the country they work from.

Source: the members of the agencies' own alliances (EANA in Europe, OANA in Asia and the Pacific,
FAAPA in Africa, FANA in Arabia, ULAN in Latin America), the agencies that sell to papers besides,
and the services that exchanges and companies send their releases by.
"""

from digest.lexicon.tables import read_table

NAMES = read_table("""
    GB: Reuters, Thomson Reuters, PA, PA Media, Press Association, The Press Association, SWNS
    US: AP, Associated Press, The Associated Press, UPI, United Press International, Bloomberg,
        Bloomberg News, Dow Jones, Dow Jones Newswires, MarketWatch, Tribune News Service,
        McClatchy, Inter Press Service, Benzinga, Zacks
    FR: AFP, Agence France-Presse, Agefi, AEF
    DE: dpa, dpa-AFX, AFX, epd, KNA, Deutsche Presse-Agentur, sid, dts
    AT: APA, Austria Presse Agentur, pte
    CH: ATS, SDA, Keystone-SDA, awp, Keystone-ATS
    BE: Belga, Belga News Agency
    NL: ANP, Novum
    LU: EIS
    SE: TT, TT News Agency, Direkt
    NO: NTB
    DK: Ritzau
    FI: STT, STT-Lehtikuva
    IS: Icelandic News Agency
    EE: BNS, Baltic News Service
    LV: LETA
    LT: ELTA
    PL: PAP, Polish Press Agency
    CZ: CTK, ČTK, Czech News Agency
    SK: TASR, SITA
    HU: MTI, Hungarian News Agency
    RO: Agerpres, AGERPRES, Mediafax
    BG: BTA, Bulgarian News Agency
    RS: Tanjug, Beta, FoNet
    HR: Hina, HINA
    SI: STA
    BA: FENA, SRNA
    MK: MIA
    ME: MINA
    AL: ATA
    GR: ANA, ANA-MPA, AMNA
    CY: CNA, Cyprus News Agency
    TR: Anadolu, Anadolu Agency, AA, IHA, DHA
    IT: ANSA, Ansa, Radiocor, Askanews, Adnkronos, AGI
    ES: EFE, Efe, Agencia EFE, Europa Press
    PT: Lusa, LUSA
    RU: TASS, Interfax, RIA Novosti, Prime
    UA: Ukrinform, Interfax-Ukraine, UNIAN
    BY: BelTA
    MD: Moldpres, IPN
    KZ: Kazinform, KazTAG
    UZ: UzA
    AZ: Azertac, AZERTAC, Trend, Turan
    AM: Armenpress, ARMENPRESS
    GE: Interpressnews
    CN: Xinhua, Xinhua News Agency, China News Service, CNS, 新华社, 新華社, 中新社
    TW: Central News Agency, Focus Taiwan, 中央社
    JP: Kyodo, Kyodo News, Jiji, Jiji Press, QUICK, 共同, 共同通信, 時事, 時事通信, ロイター
    KR: Yonhap, Yonhap News, Yonhap News Agency, Newsis, News1, 연합뉴스, 뉴시스, 뉴스1
    KP: KCNA
    MN: Montsame, MONTSAME
    IN: PTI, Press Trust of India, ANI, IANS, UNI, United News of India, Cogencis, Informist
    PK: APP, Associated Press of Pakistan, PPI
    BD: BSS, UNB
    LK: Lankapuvath
    NP: RSS, Rastriya Samachar Samiti
    MY: Bernama, BERNAMA
    ID: Antara, ANTARA
    TH: TNA, Thai News Agency
    VN: VNA, Vietnam News Agency
    KH: AKP
    LA: KPL
    PH: PNA, Philippine News Agency
    AU: AAP, Australian Associated Press, NCA NewsWire, NewsWire
    NZ: NZN, RNZ, BusinessDesk
    CA: CP, Canadian Press, The Canadian Press, La Presse canadienne
    AE: WAM, Emirates News Agency
    SA: SPA, Saudi Press Agency
    QA: QNA, Qatar News Agency
    KW: KUNA
    BH: BNA, Bahrain News Agency
    OM: ONA, Oman News Agency
    JO: Petra
    LB: NNA
    SY: SANA
    IQ: INA
    IR: IRNA, Mehr, ISNA, Tasnim, Fars
    EG: MENA, Middle East News Agency
    MA: MAP, Maghreb Arabe Presse
    TN: TAP
    DZ: APS, Algérie Presse Service
    LY: LANA
    SN: APS, APA News
    CI: AIP
    GH: GNA, Ghana News Agency
    NG: NAN, News Agency of Nigeria
    KE: KNA, Kenya News Agency
    UG: URN, Uganda Radio Network
    TZ: Daily News Wire
    ET: ENA, Ethiopian News Agency
    RW: RNA
    ZA: SAnews, SAPA, ANA, African News Agency, GroundUp
    ZW: ZIANA, New Ziana
    ZM: ZANIS
    NA: NAMPA, Nampa
    BW: BOPA
    MZ: AIM
    AO: ANGOP, Angop
    MX: Notimex
    CU: Prensa Latina
    GT: AGN
    CR: Xinhua Español
    CO: Colprensa
    VE: AVN
    PE: Andina
    BO: ABI, ANF
    BR: Agência Brasil, Agencia Brasil, Agência Estado, Estadão Conteúdo, Folhapress
    AR: Telam, Télam, Noticias Argentinas
    UY: UyPress
    PY: IP
    JM: JIS, CMC
    -: PR Newswire, PRNewswire, Business Wire, GlobeNewswire, Globe Newswire, ACCESSWIRE,
        Accesswire, Newsfile, CNW, CNW Group, Cision, EQS, EQS-News, DGAP, ots,
        news aktuell, Presseportal, RNS, Marketwired, Marketwire, EIN Presswire, eTeligis, PR Times,
        Media OutReach, ACN Newswire, JCN Newswire, AsiaNet, NewsVoir, African Media Agency,
        APO Group, Actusnews, Modular Finance, PRWeb, BUSINESSWIRE, Newswire
""")
"""Names in the form they are shown in; `-` is no country."""

SHARED = frozenset(
    "AA ABI AEF AGI AGN AIM AIP AKP ANA ANF ANP APP APS ATA ATS Beta CMC CNA CNS CP Direkt EIS "
    "ELTA ENA INA IP IPN JIS KNA KPL MAP MIA MINA Mehr NAN ONA PNA PPI Petra Prime QUICK RNA RNS "
    "RSS SID SITA SPA STA TAP TT Trend UNI URN sid".split()
)
"""Names that are also words, buttons and what else stands alone on a line: never enough there."""

SHOWN = {
    "the associated press": "Associated Press",
    "the press association": "Press Association",
    "the canadian press": "Canadian Press",
    "prnewswire": "PR Newswire",
    "businesswire": "Business Wire",
    "globe newswire": "GlobeNewswire",
    "thomson reuters": "Reuters",
    "bloomberg news": "Bloomberg",
}
"""The name that is shown for some others, in lower case."""
