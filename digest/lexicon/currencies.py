"""What papers call the world's money: signs, codes and words, and whose dollar is meant.

A name stands for an ISO 4217 code (`USD`) or, in lower case, for a family of currencies
(`dollar`) of which the article decides the member.
"""

from functools import cache

from digest.lexicon.tables import read_members, read_table

CODES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD "
    "FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY "
    "KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU "
    "MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY "
    "TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG "
    "ZWL ATS BEF CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK".split()
)
"""ISO 4217 codes of the currencies in today's news, and of those that the euro replaced."""

RENAMED = {
    "SDR": "XDR",
    "CNH": "CNY",
    "RMB": "CNY",
    "VNĐ": "VND",
    "NIS": "ILS",
    "STG": "GBP",
    "UKP": "GBP",
    "ZWL": "ZWG",
    "ECD": "XCD",
    "NTD": "TWD",
    "RUR": "RUB",
    "MXP": "MXN",
}
"""Codes that papers print for another one."""

SIGNS = read_table("""
    dollar: $
    EUR: €
    GBP: £
    yuan-yen: ¥
    KRW: ₩, 원
    INR: ₹
    RUB: ₽
    TRY: ₺
    ILS: ₪
    VND: ₫
    THB: ฿
    NGN: ₦
    PHP: ₱
    UAH: ₴
    KZT: ₸
    CRC: ₡
    PYG: ₲
    GHS: ₵
    LAK: ₭
    MNT: ₮
    AZN: ₼
    GEL: ₾
    rupee: ₨
    BDT: ৳
    AMD: ֏
    AFN: ؋
    KHR: ៛
    rial: ﷼
    CNY: 元
    JPY: 円
""")
"""Signs that stand alone before or after the number."""

COMPOUND_SIGNS = read_table("""
    AUD: a$, au$, aus$, $a, $au, $aus
    USD: us$, $us
    CAD: c$, ca$, can$, cdn$, $c, $ca, $cdn, $can
    HKD: hk$, $hk
    SGD: s$, sg$, $s, $sg
    NZD: nz$, $nz
    TWD: nt$, tw$, $nt, $tw
    BRL: r$, br$
    MXN: mx$, mex$, $mx
    NAD: n$
    JMD: j$, ja$
    TTD: tt$
    BZD: bz$
    BBD: bds$
    BSD: bs$
    t-dollar: t$
    SRD: sr$
    b-dollar: b$
    BMD: bd$
    XCD: ec$
    FJD: fj$, f$
    GYD: g$, gy$
    ZWG: z$, zw$
    LRD: l$, lr$
    KYD: ci$, ky$
    SBD: si$
    WST: w$, ws$, sat$
    ARS: ar$
    CLP: cl$, ch$
    COP: col$
    MOP: mop$
    UYU: u$, uy$, $u
    DOP: rd$
    CNY: cn¥, rmb¥
    JPY: jp¥
    EGP: e£, £e, eg£, le£
    LBP: l£
    IEP: ir£, i£
    GBP: uk£
    GHS: gh₵, gh¢
""")
"""Letters and a sign that name one currency, glued to each other."""

WORDS = read_table("""
    dollar: dollar, dollars, buck, bucks, dólares, dollari
    USD: greenbacks, ドル, 美元, 달러
    EUR: euro, euros, euroa, ユーロ, 欧元, 유로
    pound: pound, pounds
    GBP: quid, sterling, libras, livres
    JPY: yen, 円, 엔, 日元, yenes
    CNY: yuan, renminbi, rmb, 위안, 元, 人民币, 人民元
    won: won
    rupee: rupee, rupees
    franc: franc, francs
    krona: krona, kronas, krone, kr
    SEK: kronor
    krone: kroner
    ISK: kronur, krónur, króna
    crown: crown, crowns
    CZK: kč, korun
    koruna: koruna, korunas, koruny
    EEK: kroon, kroons, krooni
    PLN: zł, zloty, zlotys, zloties, zlotych, złoty, złotys, złotych
    HUF: forint, forints
    lira: lira, liras
    ITL: lire
    ILS: shekel, shekels, sheqel, sheqels
    dirham: dirham, dirhams
    riyal: riyal, riyals
    rial: rial, rials
    dinar: dinar, dinars
    ZAR: rand, rands
    BRL: real, reais, reals
    peso: peso, pesos
    rouble: rouble, roubles, ruble, rubles
    THB: baht
    MYR: ringgit, ringgits
    IDR: rupiah, rupiahs
    VND: dong, dongs, đ
    BDT: taka, takas
    NGN: naira, nairas
    GHS: cedi, cedis
    shilling: shilling, shillings
    kwacha: kwacha, kwachas
    BWP: pula, pulas
    ETB: birr, birrs
    BGN: lev, leva, levs
    leu: leu, lei
    UAH: hryvnia, hryvnias, hryvnya
    KZT: tenge, tenges
    manat: manat, manats
    GEL: lari, laris
    AMD: dram, drams
    som: som, soms
    UZS: soum, soums
    TJS: somoni, somonis
    MMK: kyat, kyats
    KHR: riel, riels
    LAK: kip, kips
    MNT: tugrik, tugriks, tögrög, tögrögs, togrog, togrogs, tugrug, tugrugs
    MOP: pataca, patacas
    PAB: balboa, balboas
    GTQ: quetzal, quetzals, quetzales
    HNL: lempira, lempiras
    NIO: cordoba, cordobas, córdoba, córdobas
    colon: colones, colons, colón, colóns, colon
    PYG: guaranies, guarani, guaranis, guaraní, guaraníes, guaranís
    BOB: bolivianos, boliviano
    PEN: soles, sol
    VES: bolivar, bolivars, bolivares, bolívar, bolívars, bolívares
    HTG: gourde, gourdes
    VUV: vatu, vatus
    WST: tala, talas
    PGK: kina, kinas
    MGA: ariary, ariaries, ariarys
    MZN: meticais, metical, meticals
    GMD: dalasi, dalasis
    SLE: leone, leones
    LSL: loti, lotis, maloti
    SZL: lilangeni, emalangeni
    ERN: nakfa, nakfas
    MRU: ouguiya, ouguiyas
    STN: dobra, dobras
    TOP: paʻanga, paanga, anga
    AWG: florin, florins
    HRK: kuna, kunas
    AFN: afghani, afghanis
    BTN: ngultrum, ngultrums
    RUB: руб
    BGN: лв
    UAH: грн
    MVR: rufiyaa, rufiyaas
    AOA: kwanza, kwanzas
    MKD: denar, denars, denari
    ALL: lek, leks, leke, lekë
    LTL: litas
    LVL: lats
    guilder: guilders, guilder
    mark: mark, marks
    DEM: deutschmark, deutschmarks, deutschemark, deutschemarks
    ESP: peseta, pesetas
    GRD: drachma, drachmas
    ATS: schilling, schillings
    escudo: escudo, escudos
    FIM: markka, markkas, markkaa
    IEP: punt, punts
    SIT: tolar, tolars
    KRW: 원, ウォン, 韩元
    CHF: franken
    XDR: sdr, sdrs
""")
"""Words behind the number, in lower case."""

NEEDS_SCALE = frozenset(
    "real mark marks sol soles crown crowns som soms lek leks leke lekë kina kinas sterling buck "
    "dram drams pound pounds won lats livres libras lei lev leu colon colons punt punts pula "
    "florin florins loti lotis tala dobra dobras leone leones anga kip kips quetzal quetzals "
    "balboa balboas kuna kunas tolar kroon".split()
)
"""Words that mean something else beside small bare numbers: 10 marks, 300 pounds."""

FAMILIES = read_members("""
    dollar: USD, US USD, AU AUD, CA CAD, HK HKD, SG SGD, NZ NZD, TW TWD, NA NAD, JM JMD, TT TTD,
        FJ FJD, BS BSD, BB BBD, BZ BZD, BM BMD, BN BND, KY KYD, GY GYD, LR LRD, SB SBD, SR SRD,
        XC XCD, ZW ZWG
    pound: GBP, GB GBP, EG EGP, LB LBP, SY SYP, SD SDG, SS SSP, IE IEP, CY CYP, GI GIP, FK FKP,
        SH SHP, JE GBP, GG GBP, IM GBP
    livre: GBP, GB GBP, EG EGP, LB LBP, SY SYP, SD SDG, SS SSP, TR TRY, IE IEP, CY CYP
    rupia: INR, IN INR, PK PKR, LK LKR, NP NPR, MU MUR, SC SCR, ID IDR
    franc: CHF, CH CHF, FR FRF, BE BEF, LU LUF, RW RWF, BI BIF, CD CDF, DJ DJF, GN GNF, KM KMF,
        XO XOF, XA XAF, SN XOF, CI XOF, ML XOF, BF XOF, BJ XOF, TG XOF, NE XOF, CM XAF, GA XAF,
        TD XAF, CG XAF, CF XAF, GQ XAF, GW XOF, PF XPF, LX LUF
    franc-cfa: XOF, CM XAF, GA XAF, TD XAF, CG XAF, CD XAF, CF XAF, GQ XAF, XA XAF
    peso: MXN, MX MXN, PH PHP, AR ARS, CL CLP, CO COP, UY UYU, DO DOP, CU CUP
    centavo: MXN, MX MXN, BR BRL, PH PHP, AR ARS, CL CLP, CO COP, UY UYU, DO DOP, CU CUP, MZ MZN
    centimo: VES, VE VES, CR CRC, PE PEN, PY PYG, ES ESP
    piastre: EGP, EG EGP, LB LBP, SY SYP, SD SDG
    fils: AED, AE AED, KW KWD, BH BHD, JO JOD, IQ IQD
    philippine: PHP, BW BWP
    b-dollar: BND, BN BND, BS BSD
    t-dollar: TWD, TO TOP
    boliviano: BOB, BO BOB, VE VES
    birr: ETB, ET ETB, BY BYN
    sr: SAR, SA SAR, SC SCR
    ld: LYD, LY LYD, LR LRD
    dalasi: GMD, GM GMD, VN VND
    cedi: GHS, GH GHS, CR CRC
    rupee: INR, IN INR, PK PKR, LK LKR, NP NPR, MU MUR, SC SCR
    krona: SEK, SE SEK, NO NOK, DK DKK, IS ISK
    krone: NOK, NO NOK, DK DKK
    crown: SEK, SE SEK, NO NOK, DK DKK, IS ISK, CZ CZK, SK SKK, EE EEK
    dinar: KWD, KW KWD, BH BHD, IQ IQD, JO JOD, RS RSD, DZ DZD, TN TND, LY LYD
    dirham: AED, AE AED, MA MAD
    riyal: SAR, SA SAR, QA QAR, OM OMR, YE YER, IR IRR
    rial: IRR, IR IRR, OM OMR, YE YER, SA SAR, QA QAR
    shilling: KES, KE KES, UG UGX, TZ TZS, SO SOS, AT ATS
    stroke: KES, KE KES, TZ TZS, UG UGX, IN INR, PK PKR, BD BDT, LK LKR, NP NPR
    lira: TRY, TR TRY, IT ITL, MT MTL, LB LBP, SY SYP
    yuan-yen: JPY, JP JPY, CN CNY
    won: KRW, KR KRW, KP KPW
    rouble: RUB, RU RUB, BY BYN
    leu: RON, RO RON, MD MDL
    manat: AZN, AZ AZN, TM TMT
    kwacha: ZMW, ZM ZMW, MW MWK, PG PGK
    guilder: NLG, NL NLG, AW AWG, AN ANG, CW XCG
    mark: DEM, DE DEM, BA BAM, FI FIM
    som: KGS, KG KGS, UZ UZS
    koruna: CZK, CZ CZK, SK SKK
    colon: CRC, CR CRC, SV SVC
    escudo: PTE, PT PTE, CV CVE
    grand: USD, US USD, GB GBP, AU AUD, NZ NZD, CA CAD, IE EUR, ZA ZAR
    penny: GBP, GB GBP, US USD, CA CAD, IE EUR
    lempira: HNL, HN HNL, IT ITL, SM ITL
    cent: USD, US USD, AU AUD, CA CAD, HK HKD, SG SGD, NZ NZD, TW TWD, NA NAD, JM JMD, ZA ZAR,
        KE KES, LK LKR, MU MUR, IE EUR, DE EUR, FR EUR, IT EUR, ES EUR, NL EUR, AT EUR, BE EUR,
        FI EUR, MT EUR, CY EUR, PT EUR, GR EUR, LU EUR
""")
"""The members of each family by country; under no country the one meant when nothing says."""


@cache
def find_members(family: str) -> frozenset[str]:
    """Return every currency that a family's name may mean; the code itself if it is one."""
    return frozenset(FAMILIES[family].values()) if family in FAMILIES else frozenset({family})
