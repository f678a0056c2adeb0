"""Indonesian and Malay names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: krona, krone, kroner
    dinar: dinar
    dirham: dirham
    dollar: dolar, dollar
    franc: franc
    kwacha: kwacha
    leu: leu
    manat: manat
    peso: peso
    pound: pound, pound sterling, poundsterling, pound british, poundsterling inggris
    rial: rial
    rouble: rubel
    rupee: rupee
    shilling: shilling
    som: som
    won: won
    AED: dirham uni emirat arab
    AFN: afgani afganistan, afgani
    ALL: lek albania, lek
    AMD: dram armenia, dram
    AOA: kwanza angola, kwanza
    ARS: peso argentina
    AUD: dolar australia
    AZN: manat azerbaijan
    BAM: mark konvertibel bosnia-herzegovina, mark
    BBD: dolar barbados
    BDT: taka bangladesh, taka
    BGN: lev bulgaria, lev
    BHD: dinar bahrain
    BIF: franc burundi
    BND: dolar brunei
    BOB: boliviano
    BRL: real brasil
    BSD: dolar bahama
    BWP: pula botswana, pula
    BYN: rubel belarusia
    BZD: dolar belize
    CAD: dolar kanada
    CDF: franc kongo
    CHF: franc swiss
    CLP: peso cile
    CNY: yuan, renminbi, yuan tiongkok
    COP: peso kolombia
    CRC: colon kosta rika, colon
    CUP: peso kuba
    CVE: escudo tanjung verde, escudo
    CZK: koruna ceko, koruna
    DJF: franc jibuti
    DKK: krone denmark
    DOP: peso dominika
    DZD: dinar aljazair
    EGP: pound mesir
    ERN: nakfa eritrea, nakfa
    ETB: birr etiopia, birr
    EUR: euro
    FJD: dolar fiji
    GBP: pound inggris
    GEL: lari georgia, lari
    GHS: cedi ghana, cedi
    GMD: dalasi gambia, dalasi
    GNF: franc guinea
    GTQ: quetzal guatemala, quetzal
    GYD: dolar guyana
    HKD: dolar hong kong
    HNL: lempira honduras, lempira
    HTG: gourde haiti, gourde
    HUF: forint hungaria, forint
    IDR: rupiah, rupiah indonesia
    ILS: shekel baru israel, shekel
    INR: rupee india
    IQD: dinar irak
    IRR: rial iran
    ISK: krona islandia
    JMD: dolar jamaika
    JOD: dinar yordania
    JPY: yen jepang, yen
    KES: shilling kenya
    KGS: som kirgizstan
    KHR: riel kamboja, riel
    KPW: won korea utara
    KRW: won korea selatan
    KWD: dinar kuwait
    KZT: tenge kazakhstan, tenge
    LAK: kip laos, kip
    LBP: pound lebanon
    LKR: rupee sri lanka
    LRD: dolar liberia
    LSL: loti lesotho, loti
    LYD: dinar libya
    MAD: dirham maroko
    MDL: leu moldova
    MGA: ariary madagaskar, ariary
    MKD: denar makedonia, denar
    MMK: kyat myanmar, kyat
    MNT: tugrik mongolia, tugrik
    MOP: pataca makau, pataca
    MRU: ouguiya mauritania, ouguiya
    MUR: rupee mauritius
    MVR: rufiyaa maladewa, rufiyaa
    MWK: kwacha malawi
    MXN: peso meksiko
    MYR: ringgit, ringgit malaysia
    MZN: metical mozambik, metical
    NAD: dolar namibia
    NGN: naira nigeria, naira
    NIO: cordoba nikaragua, cordoba
    NOK: krone norwegia
    NPR: rupee nepal
    NZD: dolar selandia baru
    OMR: rial oman
    PAB: balboa panama, balboa
    PEN: sol peru, sol
    PGK: kina papua nugini, kina
    PHP: peso filipina
    PKR: rupee pakistan
    PLN: zloty polandia, zloty
    PYG: guarani paraguay, guarani
    QAR: rial qatar
    RON: leu rumania
    RSD: dinar serbia
    RUB: rubel rusia
    RWF: franc rwanda
    SAR: riyal arab saudi, riyal
    SCR: rupee seychelles
    SDG: pound sudan
    SEK: krona swedia
    SGD: dolar singapura
    SLE: leone sierra leone, leone
    SOS: shilling somalia
    SRD: dolar suriname
    SSP: pound sudan selatan
    STN: dobra sao tome dan principe, dobra
    SYP: pound suriah
    SZL: lilangeni swaziland, lilangeni
    THB: baht, baht thailand
    TJS: somoni tajikistan, somoni
    TMT: manat turkmenistan
    TND: dinar tunisia
    TOP: paʻanga tonga, paʻanga
    TRY: lira turki, lira
    TTD: dolar trinidad dan tobago
    TWD: dolar baru taiwan
    TZS: shilling tanzania
    UAH: hryvnia ukraina, hryvnia
    UGX: shilling uganda
    USD: dolar as, dollar as, dolar amerika, dolar amerika serikat
    UYU: peso uruguay
    UZS: som uzbekistan
    VES: bolivar venezuela, bolivar
    VND: dong vietnam, dong
    VUV: vatu vanuatu, vatu
    WST: tala samoa, tala
    XAF: franc cfa afrika tengah
    XCD: dolar karibia timur
    XOF: franc cfa afrika barat
    XPF: franc cfp
    YER: rial yaman
    ZAR: rand afrika selatan, rand
    ZMW: kwacha zambia
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    cent: sen
    USD: sen dolar, sen as
""")
"""Small coins."""
