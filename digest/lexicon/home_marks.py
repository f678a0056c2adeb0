"""What shows at which country an article is at home: its offices, regions and spelling."""

from digest.lexicon.tables import read_table

OFFICES = read_table("""
    AU: ASX, ACCC, APRA, AUSTRAC, Austrade, CSIRO, RBA, ATO, Fair Work Commission,
        Foreign Investment Review Board, FIRB, Productivity Commission, Pty,
        Reserve Bank of Australia,
        Federal Court of Australia, Takeovers Panel, Australian Taxation Office, Centrelink,
    CA: TSX, TSXV, Bay Street, Competition Bureau, Bank of Canada, Ontario Securities Commission,
        RCMP, Royal Canadian Mounted Police, Canada Revenue Agency, CRTC, OSFI,
        Investment Canada Act,
        Statistics Canada, First Nation, First Nations, Parliament Hill, Queen's Park,
        Competition Tribunal, Caisse, Ltée
    NZ: NZX, RBNZ, Commerce Commission, Overseas Investment Office,
        Financial Markets Authority, Kāinga Ora, Te Whatu Ora, Pharmac, Stats NZ,
        Reserve Bank of New Zealand, Inland Revenue Department, KiwiSaver
    SG: SGX, MAS, Monetary Authority of Singapore, HDB, CPF, URA, Pte, CCCS, EDB, JTC,
        Economic Development Board, Ministry of Manpower, Housing Board,
    HK: HKEX, HKMA, Hang Seng, Legislative Council, Legco, Hong Kong Monetary Authority
    TW: TWSE, Taiex, TAIEX, Legislative Yuan, Executive Yuan, Financial Supervisory Commission
    JM: Jamaica Stock Exchange, Bank of Jamaica
    TT: TTSE, Trinidad and Tobago Stock Exchange
    FJ: Reserve Bank of Fiji
    NA: NSX, Namibian Stock Exchange, Bank of Namibia
    US: SEC, FTC, FDA, NYSE, Nasdaq, NASDAQ, Wall Street, Justice Department,
        Securities and Exchange Commission, Federal Trade Commission, Federal Reserve, IRS,
        White House, Medicaid, Pentagon, Chapter 11, Silicon Valley, Treasury Department, LLC
    GB: FTSE, FCA, Bank of England, Competition and Markets Authority, CMA, Whitehall, HMRC, Ofcom,
        Ofgem, Downing Street
    IE: IDA Ireland, Taoiseach, Tánaiste, Euronext Dublin
    EU: European Commission, Brussels, Euronext
    ZA: JSE, SARB, Eskom,
    IN: SEBI, Sebi, RBI, NSE, BSE, Sensex, Nifty, Lok Sabha
    PK: PSX, SBP, SECP, FBR, Nepra, NEPRA, KSE, State Bank of Pakistan
    LK: CBSL, Colombo Stock Exchange, Central Bank of Sri Lanka
    NP: NEPSE, Nepse, Nepal Rastra Bank, Sebon, SEBON
    MU: SEMDEX, Bank of Mauritius
    MX: BMV, Banxico, Bolsa Mexicana de Valores, Cofece, Hacienda, Morena, CNBV, IMSS
    PH: PSE, PSEi, BSP, Bangko Sentral ng Pilipinas, Malacañang, Malacanang, DOTr, Meralco, NEDA,
        Philippine Competition Commission, Philippine Stock Exchange
    AR: BCRA, CNV, Merval, INDEC, Casa Rosada, ByMA, BYMA
    CL: CMF, IPSA, La Moneda, Codelco, Santiago Exchange
    CO: BVC, Ecopetrol, Casa de Nariño, Colcap, Superfinanciera
    UY: BCU, BROU, Antel
    DO: Banco Central de la República Dominicana
    EG: EGX, EGX30, Central Bank of Egypt
    LB: Banque du Liban
    CH: Finma, FINMA, SMI, Swiss National Bank, SNB, Bundesrat
    SN: BRVM, BCEAO, WAEMU, UEMOA
    CM: BEAC, CEMAC, BVMAC
    SE: Riksbank, Nasdaq Stockholm, Finansinspektionen, Riksdag
    NO: Norges Bank, Oslo Børs, Oslo Bourse, Storting
    DK: Nationalbank, Nasdaq Copenhagen, Folketing
    IS: Althingi, Nasdaq Iceland
    CZ: Prague Stock Exchange, Czech National Bank
    KW: Boursa Kuwait, KIA, Kuwait Investment Authority
    BH: Bahrain Bourse
    IQ: Iraq Stock Exchange
    JO: Amman Stock Exchange
    RS: National Bank of Serbia
    DZ: Sonatrach, Cosob
    TN: BVMT
    AE: ADX, DFM, Mubadala
    MA: Bank Al-Maghrib, AMMC
    KE: Nairobi Securities Exchange, KRA
    UG: Uganda Securities Exchange,
    TZ: DSE, Bank of Tanzania
""")
"""Exchanges, regulators, forms of companies and offices, exact in case."""

REGIONS = read_table("""
    AU: New South Wales, Queensland, Tasmania, Western Australia, South Australia,
        Northern Territory,
        Hobart, Geelong, Ballarat, Wollongong, Townsville, Cairns, Pilbara, Gold Coast, NSW,
        Toowoomba, Bendigo, Kalgoorlie,
    CA: Ontario, Quebec, Québec, Alberta, Manitoba, Saskatchewan, British Columbia, Nova Scotia,
        New Brunswick, Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut, Winnipeg,
        Edmonton, Saskatoon, Mississauga, Moncton, Kitchener, Montréal, B.C, Kelowna, Sudbury,
        Northwest Territories, Thunder Bay,
    NZ: Waikato, Otago, Christchurch, Dunedin, Tauranga, Rotorua, Southland, Taranaki, Hawke's Bay,
        Invercargill, Aotearoa, Bay of Plenty, Palmerston North,
    SG: Jurong, Changi, Tampines, Orchard Road, Tuas, Bukit Timah, Woodlands, Raffles Place
    HK: Kowloon, New Territories, Tsim Sha Tsui, Wan Chai, Kai Tak
    TW: Kaohsiung, Taichung, Tainan, Taoyuan
    JM: Montego Bay, Ocho Rios, Mandeville
    TT: San Fernando, Tobago
    FJ: Nadi, Lautoka, Viti Levu, Vanua Levu
    NA: Walvis Bay, Swakopmund, Oshakati
    US: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
        Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
        Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
        New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma,
        Oregon,
        Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
        Virginia, Wisconsin, Wyoming, Boston, Houston, Dallas, Denver, Seattle, Atlanta, Miami,
        Philadelphia, Detroit, Manhattan, Minneapolis, Pittsburgh, Phoenix, Cleveland,
    GB: Birmingham, Glasgow, Bristol, Liverpool, Sheffield, Cardiff, Belfast, Yorkshire, Scotland,
        Wales
    IE: Cork, Galway, Limerick, Waterford
    ZA: Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo, Mpumalanga, Soweto
    IN: Gujarat, Maharashtra, Karnataka, Tamil Nadu, Kerala, Pune, Delhi, Ahmedabad, Uttar Pradesh,
        Noida, Gurugram, Bangalore, Rajasthan
    PK: Punjab Assembly, Sindh, Balochistan, Khyber Pakhtunkhwa, Faisalabad, Rawalpindi, Sialkot,
        Peshawar, Gwadar
    LK: Kandy, Galle, Jaffna, Hambantota, Trincomalee
    NP: Pokhara, Lalitpur, Biratnagar, Birgunj, Bagmati
    MU: Ebène, Ebene, Curepipe
    MX: Monterrey, Guadalajara, Jalisco, Nuevo León, Nuevo Leon, Puebla, Querétaro, Queretaro,
        Tijuana,
        Yucatán, Yucatan, Sonora, Chihuahua, Veracruz, Oaxaca, Guanajuato, Tamaulipas, Cancún,
        Cancun,
        Quintana Roo, Coahuila, Sinaloa, Mérida
    PH: Luzon, Mindanao, Visayas, Cebu, Davao, Quezon City, Makati, Taguig, Batangas, Cavite,
        Pampanga, Bulacan, Iloilo, Subic, Metro Manila, Pasay
    AR: Neuquén, Neuquen, Vaca Muerta, Santa Fe Province, Patagonia, Salta,
        Tucumán, Chubut, La Plata
    CL: Valparaíso, Valparaiso, Antofagasta, Concepción, Concepcion, Atacama, Biobío, Iquique
    CO: Bogotá, Medellín, Medellin, Barranquilla, Antioquia, Bucaramanga
    UY: Punta del Este, Maldonado,
    DO: Punta Cana, Santiago de los Caballeros
    EG: Alexandria, Suez, Giza, Sinai, Port Said
    CH: Lausanne, Lucerne, Winterthur, Zug, St. Gallen, Ticino
    SN: Thiès, Dakar
    CI: Yamoussoukro, Bouaké, Bouake
    ML: Bamako
    BF: Ouagadougou
    BJ: Cotonou
    TG: Lomé, Lome
    NE: Niamey
    CM: Yaoundé, Douala
    GA: Libreville
    TD: N'Djamena
    CG: Brazzaville, Pointe-Noire
    DJ: Djibouti
    SE: Malmö, Malmo, Uppsala, Skåne, Luleå, Västerås
    NO: Bergen, Stavanger, Trondheim, Tromsø
    DK: Aarhus, Odense, Aalborg, Jutland
    CZ: Brno, Ostrava, Pilsen, Plzeň, Moravia, Bohemia
    IQ: Basra, Erbil, Kirkuk, Mosul, Najaf
    JO: Aqaba, Zarqa, Irbid
    RS: Novi Sad, Kragujevac, Vojvodina
    DZ: Oran, Annaba
    TN: Sfax, Sousse, Bizerte
    LY: Benghazi, Misrata
    AE: Sharjah, Ras Al Khaimah, Fujairah
    MA: Marrakech, Tangier, Agadir, Fez
    KE: Kisumu, Nakuru, Eldoret
    UG: Entebbe, Jinja, Gulu
    TZ: Dodoma, Arusha, Zanzibar, Mwanza
""")
"""Provinces, states and cities beside those of datelines, exact in case."""

PEOPLES = read_table("""
    US: US, U.S, U.S.A, United States, American, Americans
    NZ: New Zealand, New Zealander, New Zealanders, Kiwi
    HK: Hong Kong
    SG: Singapore, Singaporean, Singaporeans
    AU: Australia, Australian, Australians
    CA: Canada, Canadian, Canadians
    TW: Taiwan, Taiwanese
    JM: Jamaica, Jamaican
    TT: Trinidad, Trinidad and Tobago, Trinidadian
    FJ: Fiji, Fijian
    NA: Namibia, Namibian, Namibians
    BS: Bahamas, Bahamian
    BB: Barbados, Barbadian, Bajan
    BZ: Belize, Belizean
    GY: Guyana, Guyanese
    LR: Liberia, Liberian
    SB: Solomon Islands
    ZW: Zimbabwe, Zimbabwean
    GB: UK, U.K, Britain, British
    PH: Filipino, Filipinos
    DO: Dominican Republic, Dominican
    LK: Sri Lanka, Sri Lankan
    ZA: South Africa, South African
    CI: Ivory Coast, Ivorian, Côte d'Ivoire
    SN: Senegal, Senegalese
    ML: Mali, Malian
    BF: Burkina Faso, Burkinabe
    BJ: Benin, Beninese
    TG: Togo, Togolese
    NE: Niger, Nigerien
    CM: Cameroon, Cameroonian
    GA: Gabon, Gabonese
    TD: Chad, Chadian
    CG: Congo Republic
    GN: Guinea, Guinean
    IE: Ireland, Irish
    SK: Slovakia, Slovak
    ID: Indonesia, Indonesians, Jakarta
    VN: Vietnam, Vietnamese, Hanoi, Ho Chi Minh City
    TH: Thailand, Thais, Bangkok
    MY: Malaysia, Malaysians, Kuala Lumpur
    BD: Bangladesh, Bangladeshi, Dhaka
    KH: Cambodia, Cambodian, Phnom Penh
    MM: Myanmar, Yangon
    LA: Laos, Lao, Vientiane
    MN: Mongolia, Mongolian, Ulaanbaatar
    NG: Nigeria, Nigerians, Lagos, Abuja
    GH: Ghana, Ghanaians, Accra
    ET: Ethiopia, Ethiopian, Addis Ababa
    AO: Angola, Angolan, Luanda
    PL: Poland, Poles, Warsaw
    HU: Hungary, Hungarians, Budapest
    BG: Bulgaria, Bulgarian, Sofia
    DE: Germany, Germans, Berlin, Frankfurt
    FR: France, Paris
    IT: Italy, Italians, Milan, Rome
    ES: Spain, Spanish, Madrid
    NL: Netherlands, Amsterdam
    PT: Portugal, Lisbon
    GR: Greece, Greek, Athens
    FI: Finland, Finnish, Helsinki
    AT: Austria, Austrian, Vienna
    IL: Israel, Israelis, Tel Aviv, Jerusalem
    KZ: Kazakhstan, Almaty, Astana
    UA: Ukraine, Ukrainians, Kyiv
    GE: Tbilisi
    PE: Peru, Peruvian, Lima
    BO: Bolivia, Bolivian
    PY: Paraguay, Paraguayan
    PA: Panama, Panamanian
    EC: Ecuador, Ecuadorean
    SS: South Sudan
""")
"""Countries and their peoples beside those that stand before currencies, exact in case."""

AMERICAN = frozenset("percent color favor labor center defense organization program".split())
"""Spellings of American papers that others do not have."""

OTHER_ENGLISH = frozenset("labour centre tonnes metres kilometres licence programme".split()) | {
    "favour",
    "colour",
    "defence",
    "metre",
    "tonne",
    "harbour",
    "neighbourhood",
}
"""Spellings that no American paper has."""
