"""Countries as they stand before a currency, in sentences and in datelines."""

from digest.lexicon.tables import read_table

ADJECTIVES = read_table("""
    US: us, american
    AU: australian, aussie
    CA: canadian
    SG: singapore, singaporean
    HK: hk
    NZ: nz
    TW: taiwan, taiwanese
    NA: namibian
    JM: jamaican
    FJ: fijian, fiji
    BS: bahamian
    BB: barbadian, barbados
    BZ: belize
    BM: bermudian, bermuda
    BN: brunei
    GY: guyanese, guyana
    LR: liberian
    SR: surinamese
    ZW: zimbabwean, zimbabwe
    GB: british, uk
    EG: egyptian
    LB: lebanese
    SY: syrian
    SD: sudanese
    IE: irish, euro
    CY: cypriot
    CH: swiss
    FR: french
    BE: belgian
    RW: rwandan, rwanda
    BI: burundian, burundi
    CD: congolese
    DJ: djiboutian
    GN: guinean
    XO: cfa
    KM: comorian
    MX: mexican
    PH: philippine, philippines
    AR: argentine, argentinian, argentinean
    CL: chilean
    CO: colombian
    UY: uruguayan
    DO: dominican
    CU: cuban
    IN: indian
    PK: pakistani, pakistan
    LK: lankan
    NP: nepalese, nepali
    MU: mauritian, mauritius
    SC: seychelles
    SE: swedish
    NO: norwegian
    DK: danish
    IS: icelandic
    CZ: czech
    SK: slovak
    EE: estonian
    KW: kuwaiti, kuwait
    BH: bahraini, bahrain
    IQ: iraqi
    JO: jordanian, jordan
    RS: serbian
    DZ: algerian
    TN: tunisian
    LY: libyan
    AE: uae, emirati
    MA: moroccan
    SA: saudi
    QA: qatari, qatar
    OM: omani, oman
    YE: yemeni
    IR: iranian
    KE: kenyan, kenya
    UG: ugandan, uganda
    TZ: tanzanian, tanzania
    SO: somali
    TR: turkish
    IT: italian
    MT: maltese
    JP: japanese
    CN: chinese
    KR: korean
    RU: russian
    BY: belarusian
    RO: romanian
    MD: moldovan
    AZ: azerbaijani, azeri
    TM: turkmen
    ZM: zambian
    MW: malawian, malawi
    NL: dutch
    PT: portuguese
    DE: german
    TH: thai
    BR: brazilian
    PL: polish
    HU: hungarian
    IL: israeli
    MY: malaysian
    ID: indonesian
    VN: vietnamese
    NG: nigerian
    GH: ghanaian
    ZA: african
    UA: ukrainian
    KZ: kazakh
    : new, hong
""")
"""One word before a currency's name, in lower case; "new" and "hong" want the next one."""

NATIONS = read_table("""
    LK: lanka, lankan, colombo
    PK: karachi, islamabad, lahore
    NP: kathmandu
    BR: brazil
    AU: australia
    MZ: mozambique
    AR: argentina
    CL: chile
    CO: colombia
    MX: mexico
    PH: philippines, manila
    UY: uruguay
    CU: cuba
    EG: egypt, cairo
    LB: lebanon
    SY: syria
    SD: sudan
    PK: pakistan
    NP: nepal
    MU: mauritius
    SE: sweden
    NO: norway
    DK: denmark
    IS: iceland
    CZ: czechia, prague
    KW: kuwait
    BH: bahrain
    IQ: iraq
    JO: jordan
    RS: serbia
    DZ: algeria
    TN: tunisia
    LY: libya
    AE: emirates, dubai
    MA: morocco
    SA: saudi
    QA: qatar
    OM: oman
    YE: yemen
    IR: iran
    KE: kenya, nairobi
    UG: uganda, kampala
    TZ: tanzania
    SO: somalia
    TR: turkey, türkiye
    CH: switzerland, zurich
    RW: rwanda
    BI: burundi
    CD: congo
    SN: senegal
    CI: ivorian
    CM: cameroon
    JP: japan, tokyo
    CN: china, beijing
    BY: belarus
    RO: romania
    MD: moldova
    ZM: zambia
    MW: malawi
    BW: botswana
    IN: india, mumbai
    KR: korea
    RU: russia
    GB: britain, london
""")
"""Countries in sentences, in lower case, whose money a peso, pound, franc or rupee there may be."""

CITIES = read_table("""
    AU: sydney, melbourne, brisbane, perth, adelaide, canberra
    CA: toronto, ottawa, montreal, vancouver, calgary
    HK: hong kong
    SG: singapore
    NZ: wellington, auckland
    TW: taipei, hsinchu
    NA: windhoek
    JM: kingston
    TT: port of spain
    FJ: suva
    ZW: harare
    GB: london, edinburgh, manchester, leeds
    EG: cairo
    LB: beirut
    SY: damascus
    SD: khartoum
    SS: juba
    IE: dublin
    CH: zurich, geneva, basel, bern
    RW: kigali
    CD: kinshasa
    SN: dakar
    CI: abidjan
    CM: yaounde
    MX: mexico city
    PH: manila
    AR: buenos aires
    CL: santiago
    CO: bogota
    UY: montevideo
    DO: santo domingo
    CU: havana
    IN: mumbai, new delhi, bengaluru, chennai, kolkata, hyderabad
    PK: islamabad, karachi, lahore
    LK: colombo
    NP: kathmandu
    MU: port louis
    SE: stockholm, gothenburg
    NO: oslo
    DK: copenhagen
    IS: reykjavik
    CZ: prague
    SK: bratislava
    KW: kuwait
    BH: manama
    IQ: baghdad
    JO: amman
    RS: belgrade
    DZ: algiers
    TN: tunis
    LY: tripoli
    AE: dubai, abu dhabi
    MA: rabat, casablanca
    SA: riyadh, jeddah
    QA: doha
    OM: muscat
    IR: tehran
    KE: nairobi, mombasa
    UG: kampala
    TZ: dar es salaam
    SO: mogadishu
    TR: istanbul, ankara
    JP: tokyo, osaka
    CN: beijing, shanghai, shenzhen
    KR: seoul, busan
    RU: moscow
    BY: minsk
    RO: bucharest
    MD: chisinau
    ZM: lusaka
    MW: lilongwe
    BW: gaborone
    ZA: johannesburg, cape town, pretoria, durban
    DE: frankfurt, berlin, munich
    FR: paris
    IT: milan, rome
    ES: madrid, barcelona
    NL: amsterdam
    AT: vienna
    BE: brussels
    FI: helsinki
    PT: lisbon
    GR: athens
    US: new york, washington, san francisco, los angeles, chicago
    NG: lagos, abuja
    GH: accra
""")
"""Cities of datelines whose country decides what a bare dollar, pound, franc or cent is."""

LANDS = read_table("""
    GB: britons, brits, england, scotland, wales, scottish, welsh
    EG: alexandria, nile delta
    LB: banque du liban
    SY: aleppo
    SD: port sudan, omdurman
    YE: sanaa, sana ' a, aden
    FR: france
    BE: belgium
    LU: luxembourg
    LI: liechtenstein
    ML: mali, malian, bamako
    BF: burkina faso, burkinabe, burkinabé
    BJ: benin, beninese
    TG: togo, togolese
    NE: niger, nigerien
    CI: ivory coast, cote d ' ivoire, côte d ' ivoire
    GA: gabon, gabonese
    TD: chad, chadian
    CG: congo republic, republic of congo, congo - brazzaville, brazzaville
    CD: democratic republic of congo, democratic republic of the congo, drc, dr congo
    CM: cameroonian
    SN: senegalese
    XA: central african republic, equatorial guinea
    XO: guinea - bissau
    GN: guinea, conakry
    DJ: djibouti
    KM: comoros, moroni
    PF: french polynesia, tahiti, new caledonia
    AR: argentines
    CL: chileans, valparaiso
    DO: dominican republic, santo domingo
    IN: delhi, reserve bank of india, rbi
    PK: punjab assembly, faisalabad, peshawar, rawalpindi
    SC: seychelles, seychellois
    SE: swede, riksbank
    DK: dane, nationalbank, faroe islands, greenland
    NO: norges bank
    IS: icelander
    CZ: czech republic, bohemia, moravia
    SK: slovakia
    EE: estonia
    RS: serb
    DZ: algeria
    AE: united arab emirates, abu dhabi, sharjah
    SA: saudi arabia
    OM: salalah
    TZ: dodoma, arusha, zanzibar
    UG: entebbe
    SO: somaliland, somali
    TR: turk, türkiye
    IT: italy
    MT: malta
    CN: pboc, guangzhou, hangzhou, wuhan, chengdu, chongqing, tianjin, nanjing, suzhou, guangdong,
        zhejiang, jiangsu, sichuan, hubei, hunan, fujian, shandong, hebei, henan, anhui, hefei
    JP: boj, kyoto, nagoya, yokohama, fukuoka, sapporo, kobe, hiroshima, hokkaido, kyushu
    KP: north korea, pyongyang
    KR: south korea
    RU: siberia, st petersburg, kremlin
    BY: belarusian, belarusians, minsk
    MD: moldovan
    AZ: azerbaijan, baku
    TM: turkmenistan, ashgabat
    KG: kyrgyz, bishkek
    UZ: uzbek, tashkent
    MW: blantyre
    CR: san josé
    SV: el salvador, san salvador
    CV: cape verde, cabo verde, praia
    US: america, u . s, u . s ., united states
    DE: germany
    NL: netherlands
    ES: spain
    CA: canada
    NZ: new zealand
    TW: taiwan
    HK: hong kong
    VN: vietnam
    TH: thailand
    ZA: south africa
""")
"""More lands, peoples, cities and central banks, in lower case, words and marks apart."""
