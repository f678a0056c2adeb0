"""Vietnamese names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    dinar: dinar
    dirham: dirham
    dollar: đô la, đôla, đô-la
    franc: franc, franc thụy sĩ
    kwacha: kwacha
    leu: leu
    manat: manat
    peso: peso
    pound: bảng, bảng anh
    rial: rial
    rouble: rúp, ruble
    rupee: rupee
    shilling: shilling
    som: som
    AED: dirham uae
    AFN: afghani afghanistan, afghani
    ALL: lek albania, lek
    AMD: dram armenia, dram
    AOA: kwanza angola, kwanza
    ARS: peso argentina
    AUD: đô la úc, đô la australia
    AZN: manat azerbaijan
    BAM: mark bosnia-herzegovina có thể chuyển đổi, mark
    BBD: đô la barbados
    BDT: taka bangladesh, taka
    BGN: lev bulgaria, lev
    BHD: dinar bahrain
    BIF: franc burundi
    BND: đô la brunei
    BOB: boliviano bolivia, boliviano
    BRL: real braxin, real
    BSD: đô la bahamas
    BWP: pula botswana, pula
    BYN: rúp belarus
    BZD: đô la belize
    CAD: đô la canada
    CDF: franc congo
    CLP: peso chile
    CNY: nhân dân tệ, tệ
    COP: peso colombia
    CRC: colón costa rica, colón
    CUP: peso cuba
    CVE: escudo cape verde, escudo
    CZK: koruna cộng hòa séc, koruna
    DJF: franc djibouti
    DKK: krone đan mạch
    DOP: peso dominica
    DZD: dinar algeria
    EGP: bảng ai cập
    ERN: nakfa eritrea, nakfa
    ETB: birr ethiopia, birr
    EUR: euro, ơ-rô
    FJD: đô la fiji
    GEL: lari georgia, lari
    GHS: cedi ghana, cedi
    GMD: dalasi gambia, dalasi
    GNF: franc guinea
    GTQ: quetzal guatemala, quetzal
    GYD: đô la guyana
    HKD: đô la hồng kông
    HNL: lempira honduras, lempira
    HTG: gourde haiti, gourde
    HUF: forint hungary, forint
    IDR: rupiah indonesia, rupiah
    ILS: sheqel israel mới, sheqel
    INR: rupee ấn độ
    IQD: dinar iraq
    IRR: rial iran
    ISK: króna iceland, króna
    JMD: đô la jamaica
    JOD: dinar jordan
    JPY: yên, yen, yên nhật
    KES: shilling kenya
    KGS: som kyrgyzstan
    KHR: riel campuchia, riel
    KPW: won triều tiên
    KRW: won, won hàn quốc
    KWD: dinar kuwait
    KZT: tenge kazakhstan, tenge
    LAK: kip lào, kip
    LBP: bảng li-băng
    LKR: rupee sri lanka
    LRD: đô la liberia
    LSL: loti lesotho, loti
    LYD: dinar libi
    MAD: dirham ma-rốc
    MDL: leu moldova
    MGA: ariary madagascar, ariary
    MKD: denar macedonia, denar
    MMK: kyat myanma, kyat
    MNT: tugrik mông cổ, tugrik
    MOP: pataca ma cao, pataca
    MRU: ouguiya mauritania, ouguiya
    MUR: rupee mauritius
    MVR: rufiyaa maldives, rufiyaa
    MWK: kwacha malawi
    MXN: peso mexico
    MYR: ringgit malaysia, ringgit
    MZN: metical mozambique, metical
    NAD: đô la namibia
    NGN: naira nigeria, naira
    NIO: córdoba nicaragua, córdoba
    NOK: krone na uy
    NPR: rupee nepal
    NZD: đô la new zealand
    OMR: rial oman
    PAB: balboa panama, balboa
    PEN: sol peru, sol
    PGK: kina papua new guinea, kina
    PHP: peso philipin
    PKR: rupee pakistan
    PLN: zloty ba lan, zloty
    PYG: guarani paraguay, guarani
    QAR: rial qatar
    RON: leu romania
    RSD: dinar serbia
    RUB: rúp nga
    RWF: franc rwanda
    SAR: riyal ả rập xê-út, riyal
    SCR: rupee seychelles
    SDG: bảng sudan
    SEK: krona thụy điển, krona
    SGD: đô la singapore
    SLE: leone sierra leone, leone
    SOS: shilling somali
    SRD: đô la suriname
    SSP: bảng nam sudan
    STN: dobra são tomé và príncipe, dobra
    SYP: bảng syria
    SZL: lilangeni swaziland, lilangeni
    THB: baht, bạt thái lan
    TJS: somoni tajikistan, somoni
    TMT: manat turkmenistan
    TND: dinar tunisia
    TOP: paʻanga tonga, paʻanga
    TRY: lia thổ nhĩ kỳ
    TTD: đô la trinidad và tobago
    TWD: đô la đài loan mới
    TZS: shilling tanzania
    UAH: hryvnia ukraina, hryvnia
    UGX: shilling uganda
    USD: usd, đô la mỹ, đô-la mỹ
    UYU: peso uruguay
    UZS: som uzbekistan
    VES: bolívar venezuela, bolívar
    VND: đồng, đ, vnđ, đồng việt nam
    VUV: vatu vanuatu, vatu
    WST: tala samoa, tala
    XAF: franc cfa trung phi
    XCD: đô la đông caribê
    XOF: franc cfa tây phi
    XPF: franc cfp
    YER: rial yemen
    ZAR: rand nam phi, rand
    ZMW: kwacha zambia
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    USD: xu, cent
""")
"""Small coins."""
