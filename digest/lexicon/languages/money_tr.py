"""Turkish names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: kron
    dinar: dinar, dinarı
    dirham: dirhem, dirhemi
    dollar: dolar, doları
    franc: frank, frangı
    kwacha: kvaçası
    leu: leyi
    manat: manatı
    peso: peso, pesosu
    riyal: riyal, riyali
    rouble: ruble, rublesi
    rupee: rupi, rupisi
    shilling: şilini
    som: somu
    won: won, wonu
    AED: birleşik arap emirlikleri dirhemi, bae dirhemi
    AFN: afganistan afganisi, afganisi
    ALL: arnavutluk leki, leki
    AMD: ermenistan dramı, dramı
    AOA: angola kvanzası, kvanzası
    ARS: arjantin pesosu
    AUD: avustralya doları
    AZN: manat, azerbaycan manatı
    BAM: konvertibl bosna hersek markı, markı
    BBD: barbados doları
    BDT: bangladeş takası, takası
    BGN: bulgar levası, levası
    BHD: bahreyn dinarı
    BIF: burundi frangı
    BND: brunei doları
    BOB: bolivya bolivyanosu, bolivyanosu
    BRL: brezilya reali, reali
    BSD: bahama doları
    BWP: botsvana pulası, pulası
    BYN: belarus rublesi
    BZD: belize doları
    CAD: kanada doları
    CDF: kongo frangı
    CHF: i̇sviçre frangı, isviçre frangı
    CLP: şili pesosu
    CNY: yuan, çin yuanı, yuanı
    COP: kolombiya pesosu
    CRC: kosta rika kolonu, kolonu
    CUP: küba pesosu
    CVE: cape verde esküdosu, esküdosu
    CZK: çek korunası, korunası
    DJF: cibuti frangı
    DKK: danimarka kronu
    DOP: dominik pesosu
    DZD: cezayir dinarı
    EGP: mısır lirası
    ERN: eritre nakfası, nakfası
    ETB: etiyopya birri, birri
    EUR: avro, euro
    FJD: fiji doları
    GBP: sterlin, i̇ngiliz sterlini, sterlini
    GEL: gürcistan larisi, larisi
    GHS: gana sedisi, sedisi
    GMD: gambiya dalasisi, dalasisi
    GNF: gine frangı
    GTQ: guatemala quetzalı, quetzalı
    GYD: guyana doları
    HKD: hong kong doları
    HNL: honduras lempirası, lempirası
    HTG: haiti gurdu, gurdu
    HUF: macar forinti, forinti
    IDR: endonezya rupisi
    ILS: yeni i̇srail şekeli, şekeli
    INR: hindistan rupisi
    IQD: irak dinarı
    IRR: i̇ran riyali
    ISK: i̇zlanda kronu
    JMD: jamaika doları
    JOD: ürdün dinarı
    JPY: yen, japon yeni
    KES: kenya şilini
    KGS: kırgızistan somu
    KHR: kamboçya rieli, rieli
    KPW: kuzey kore wonu
    KRW: güney kore wonu
    KWD: kuveyt dinarı
    KZT: tenge, kazakistan tengesi, tengesi
    LAK: laos kipi, kipi
    LBP: lübnan lirası
    LKR: sri lanka rupisi
    LRD: liberya doları
    LSL: lesotho lotisi, lotisi
    LYD: libya dinarı
    MAD: fas dirhemi
    MDL: moldova leyi
    MGA: madagaskar ariarisi, ariarisi
    MKD: makedonya dinarı
    MMK: myanmar kyatı, kyatı
    MNT: moğolistan tugriki, tugriki
    MOP: makao patakası, patakası
    MRU: moritanya ugiyası, ugiyası
    MUR: mauritius rupisi
    MVR: maldiv rufiyaası, rufiyaası
    MWK: malavi kvaçası
    MXN: meksika pesosu
    MYR: malezya ringgiti, ringgiti
    MZN: mozambik metikali, metikali
    NAD: namibya doları
    NGN: nijerya nairası, nairası
    NIO: nikaragua kordobası, kordobası
    NOK: norveç kronu
    NPR: nepal rupisi
    NZD: yeni zelanda doları
    OMR: umman riyali
    PAB: panama balboası, balboası
    PEN: peru solü, solü
    PGK: papua yeni gine kinası, kinası
    PHP: filipinler pesosu
    PKR: pakistan rupisi
    PLN: polonya zlotisi, zlotisi
    PYG: paraguay guaranisi, guaranisi
    QAR: katar riyali
    RON: romen leyi
    RSD: sırp dinarı
    RUB: rus rublesi
    RWF: ruanda frangı
    SAR: suudi arabistan riyali
    SCR: seyşeller rupisi
    SDG: sudan lirası
    SEK: i̇sveç kronu
    SGD: singapur doları
    SLE: sierra leone leonesi, leonesi
    SOS: somali şilini
    SRD: surinam doları
    SSP: güney sudan lirası
    STN: sao tome ve principe dobrası, dobrası
    SYP: suriye lirası
    SZL: svaziland lilangenisi, lilangenisi
    THB: tayland bahtı, bahtı
    TJS: tacikistan somonisi, somonisi
    TMT: türkmenistan manatı
    TND: tunus dinarı
    TOP: tonga paʻangası, paʻangası
    TRY: lira, tl, türk lirası
    TTD: trinidad ve tobago doları
    TWD: yeni tayvan doları
    TZS: tanzanya şilini
    UAH: grivna, ukrayna grivnası, grivnası
    UGX: uganda şilini
    USD: abd doları
    UYU: uruguay pesosu
    UZS: özbekistan somu
    VES: venezuela bolivarı, bolivarı
    VND: vietnam dongu, dongu
    VUV: vanuatu vatusu, vatusu
    WST: samoa talası, talası
    XAF: orta afrika cfa frangı
    XCD: doğu karayip doları
    XOF: batı afrika cfa frangı
    XPF: cfp frangı
    YER: yemen riyali
    ZAR: güney afrika randı, randı
    ZMW: zambiya kvaçası
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    TRY: kuruş, kuruşa, kuruştan
    cent: sent, cent
    GBP: peni
""")
"""Small coins."""
