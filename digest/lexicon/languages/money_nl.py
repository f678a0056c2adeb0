"""Dutch names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: kroon, kronen
    dinar: dinar
    dollar: dollar
    kwacha: kwacha
    leu: leu
    manat: manat
    peso: peso
    pound: pond
    rial: rial
    rouble: roebel
    rupee: roepie
    shilling: shilling
    won: won
    AED: verenigde arabische emiraten-dirham, vae-dirham, emiraten-dirham
    AFN: afghaanse afghani, afghani
    ALL: albanese lek, lek
    AMD: armeense dram, dram
    AOA: angolese kwanza, kwanza
    ARS: argentijnse peso
    AUD: australische dollar
    AZN: azerbeidzjaanse manat
    BAM: bosnische convertibele mark
    BBD: barbadaanse dollar
    BDT: bengalese taka, taka
    BGN: bulgaarse lev, bulgaarse leva, lev, leva
    BHD: bahreinse dinar
    BIF: burundese frank
    BND: bruneise dollar
    BOB: boliviaanse boliviano, boliviano
    BRL: braziliaanse real
    BSD: bahamaanse dollar
    BWP: botswaanse pula, pula
    BYN: belarussische roebel
    BZD: belizaanse dollar
    CAD: canadese dollar
    CDF: congolese frank
    CHF: zwitserse frank, zwitserse franken, frank, franken
    CLP: chileense peso
    CNY: yuan, renminbi, chinese yuan
    COP: colombiaanse peso
    CRC: costa ricaanse colon, colon
    CUP: cubaanse peso
    CVE: kaapverdische escudo, escudo
    CZK: tsjechische kroon, tsjechische kronen
    DEM: duitse mark
    DJF: djiboutiaanse frank
    DKK: deense kroon, deense kronen
    DOP: dominicaanse peso
    DZD: algerijnse dinar
    EGP: egyptisch pond
    ERN: eritrese nakfa, nakfa
    ETB: ethiopische birr, birr
    EUR: euro
    FJD: fiji-dollar
    GBP: britse pond, pond sterling
    GEL: georgische lari, lari
    GHS: ghanese cedi, cedi
    GMD: gambiaanse dalasi, dalasi
    GNF: guinese frank
    GTQ: guatemalteekse quetzal, quetzal
    GYD: guyaanse dollar
    HKD: hongkongse dollar
    HNL: hondurese lempira, lempira
    HTG: haïtiaanse gourde, gourde
    HUF: hongaarse forint, forint
    IDR: indonesische roepia, roepia
    ILS: israëlische nieuwe shekel, shekel
    INR: indiase roepie, roepies
    IQD: iraakse dinar
    IRR: iraanse rial
    ISK: ijslandse kroon, ijslandse kronen
    JMD: jamaicaanse dollar
    JOD: jordaanse dinar
    JPY: japanse yen, yen
    KES: keniaanse shilling
    KGS: kirgizische som
    KHR: cambodjaanse riel, riel
    KPW: noord-koreaanse won
    KRW: zuid-koreaanse won
    KWD: koeweitse dinar
    KZT: kazachse tenge, tenge
    LAK: laotiaanse kip, kip
    LBP: libanees pond
    LKR: sri lankaanse roepie
    LRD: liberiaanse dollar
    LSL: lesothaanse loti, loti
    LYD: libische dinar
    MAD: marokkaanse dirham, dirham
    MDL: moldavische leu
    MGA: malagassische ariary, ariary
    MKD: macedonische denar, denar
    MMK: myanmarese kyat, kyat
    MNT: mongoolse tugrik, tugrik
    MOP: macause pataca, pataca
    MRU: mauritaanse ouguiya, ouguiya
    MUR: mauritiaanse roepie
    MVR: maldivische rufiyaa, rufiyaa
    MWK: malawische kwacha
    MXN: mexicaanse peso
    MYR: maleisische ringgit, ringgit
    MZN: mozambikaanse metical, metical
    NAD: namibische dollar
    NGN: nigeriaanse naira, naira
    NIO: nicaraguaanse córdoba, córdoba
    NLG: gulden
    NOK: noorse kroon, noorse kronen
    NPR: nepalese roepie
    NZD: nieuw-zeelandse dollar
    OMR: omaanse rial
    PAB: panamese balboa, balboa
    PEN: peruaanse sol, sol
    PGK: papoea-nieuw-guinese kina, kina
    PHP: filipijnse peso
    PKR: pakistaanse roepie
    PLN: poolse zloty, zloty
    PYG: paraguayaanse guarani, guarani
    QAR: qatarese rial
    RON: roemeense leu
    RSD: servische dinar
    RUB: russische roebel
    RWF: rwandese frank
    SAR: saoedi-arabische riyal, riyal
    SCR: seychelse roepie
    SDG: soedanees pond
    SEK: zweedse kroon, zweedse kronen
    SGD: singaporese dollar
    SLE: sierra leoonse leone, leone
    SOS: somalische shilling
    SRD: surinaamse dollar
    SSP: zuid-soedanees pond
    STN: santomese dobra, dobra
    SYP: syrisch pond
    SZL: swazische lilangeni, lilangeni
    THB: thaise baht, baht
    TJS: tadzjiekse somoni, somoni
    TMT: turkmeense manat
    TND: tunesische dinar
    TOP: tongaanse paʻanga, paʻanga
    TRY: lira, turkse lira
    TTD: trinidad en tobago-dollar, tobago-dollar
    TWD: nieuwe taiwanese dollar
    TZS: tanzaniaanse shilling
    UAH: oekraïense hryvnia, hryvnia
    UGX: oegandese shilling
    USD: us dollar, us-dollar, amerikaanse dollar
    UYU: uruguayaanse peso
    UZS: oezbeekse sum, sum
    VES: venezolaanse bolivar, bolivar
    VND: vietnamese dong, dong
    VUV: vanuatuaanse vatu, vatu
    WST: samoaanse tala, tala
    XAF: cfa-frank
    XCD: oost-caribische dollar
    XOF: cfa-franc bceao, bceao
    XPF: cfp-frank
    YER: jemenitische rial
    ZAR: zuid-afrikaanse rand, rand
    ZMW: zambiaanse kwacha
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    EUR: eurocent, eurocents
    cent: cent
    USD: dollarcent, dollarcents
    GBP: pence, penny
    crown: öre, øre
""")
"""Small coins."""
