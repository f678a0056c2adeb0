"""Swedish names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: kronor, krona
    dinar: dinar, dinarer
    dirham: dirham
    dollar: dollar
    franc: franc
    kwacha: kwacha
    leu: lei, leu
    manat: manat
    peso: peso, pesos
    pound: pund
    rial: rial
    rouble: rubel
    rupee: rupie, rupier
    shilling: shilling
    won: won
    AED: emiratisk dirham
    AFN: afghansk afghani, afghanska afghani, afghani
    ALL: albansk lek, albanska leke, lek, leke
    AMD: armenisk dram, armeniska dram, dram
    AOA: angolansk kwanza, angolanska kwanza, kwanza
    ARS: argentinsk peso, argentinska pesos
    AUD: australisk dollar, australiska dollar
    AZN: azerbajdzjansk manat, azerbajdzjanska manat
    BBD: barbadisk dollar, barbadiska dollar
    BDT: bangladeshisk taka, bangladeshiska taka, taka
    BGN: bulgarisk lev, bulgariska leva, leva
    BHD: bahrainsk dinar, bahrainska dinarer
    BIF: burundisk franc, burundiska franc
    BND: bruneisk dollar, bruneiska dollar
    BOB: boliviansk boliviano, bolivianska bolivianos, boliviano, bolivianos
    BRL: brasiliansk real, brasilianska real
    BSD: bahamansk dollar, bahamanska dollar
    BWP: botswansk pula, botswanska pula, pula
    BYN: belarusisk rubel, belarusiska rubel
    BZD: belizisk dollar, beliziska dollar
    CAD: kanadensisk dollar, kanadensiska dollar
    CDF: kongolesisk franc, kongolesiska franc
    CHF: schweizerfranc, schweizerfrancs, schweizisk franc, schweiziska franc
    CLP: chilensk peso, chilenska pesos
    CNY: yuan, renminbi, kinesisk yuan, kinesiska yuan
    COP: colombiansk peso, colombianska pesos
    CRC: costarikansk colón, costarikanska colón, colón
    CUP: kubansk peso, kubanska pesos
    CVE: kapverdisk escudo, kapverdiska escudos, escudo, escudos
    CZK: tjeckisk koruna, tjeckiska koruna, koruna
    DJF: djiboutisk franc, djiboutiska franc
    DKK: danska kronor, dansk krona
    DOP: dominikansk peso, dominikanska pesos
    DZD: algerisk dinar, algeriska dinarer
    EGP: egyptiskt pund, egyptiska pund
    ERN: eritreansk nakfa, eritreanska nakfa, nakfa
    ETB: etiopisk birr, etiopiska birr, birr
    EUR: euro
    FJD: fijidollar
    GBP: brittiskt pund, brittiska pund
    GEL: georgisk lari, georgiska lari, lari
    GHS: ghanansk cedi, ghananska cedi, cedi
    GMD: gambisk dalasi, gambiska dalasi, dalasi
    GNF: guineansk franc, guineanska franc
    GTQ: guatemalansk quetzal, guatemalanska quetzal, quetzal
    GYD: guyanadollar
    HKD: hongkongdollar
    HNL: honduransk lempira, honduranska lempira, lempira
    HTG: haitisk gourde, haitiska gourder, gourde, gourder
    HUF: ungersk forint, ungerska forinter, forint, forinter
    IDR: indonesisk rupie, indonesiska rupier
    ILS: israelisk ny shekel, israeliska nya shekel, shekel
    INR: indisk rupie, indiska rupier
    IQD: irakisk dinar, irakiska dinarer
    IRR: iransk rial, iranska rial
    ISK: isländsk krona, isländska kronor
    JMD: jamaicansk dollar, jamaica-dollar, jamaicanska dollar
    JOD: jordansk dinar, jordanska dinarer
    JPY: japansk yen, japanska yen, yen
    KES: kenyansk shilling, kenyanska shilling
    KGS: kirgizisk som, kirgiziska somer, som, somer
    KHR: kambodjansk riel, kambodjanska riel, riel
    KPW: nordkoreansk won, nordkoreanska won
    KRW: sydkoreansk won, sydkoreanska won
    KWD: kuwaitisk dinar, kuwaitiska dinarer
    KZT: kazakisk tenge, kazakiska tenge, tenge
    LAK: laotisk kip, laotiska kip, kip
    LBP: libanesiskt pund, libanesiska pund
    LKR: srilankesisk rupie, srilankesiska rupier
    LRD: liberiansk dollar, liberianska dollar
    LSL: lesothisk loti, lesothiska lotier, loti, lotier
    LYD: libysk dinar, libyska dinarer
    MAD: marockansk dirham, marockanska dirhamer, dirhamer
    MDL: moldavisk leu, moldaviska lei
    MGA: madagaskisk ariary, madagaskiska ariary, ariary
    MKD: makedonisk denar, makedoniska denarer, denar, denarer
    MMK: myanmarisk kyat, myanmariska kyat, kyat
    MNT: mongolisk tögrög, mongoliska tögrög, tögrög
    MOP: makanesisk pataca, makanesiska pataca, pataca
    MRU: mauretansk ouguiya, mauretanska ouguiya, ouguiya
    MUR: mauritisk rupie, mauritiska rupier
    MVR: maldivisk rufiyaa, maldiviska rufiyer, rufiyaa, rufiyer
    MWK: malawisk kwacha, malawiska kwacha
    MXN: mexikansk peso, mexikanska pesos
    MYR: malaysisk ringgit, malaysiska ringgiter, ringgit, ringgiter
    MZN: moçambikisk metical, moçambikiska metical, metical
    NAD: namibisk dollar, namibiska dollar
    NGN: nigeriansk naira, nigerianska naira, naira
    NIO: nicaraguansk córdoba, nicaraguanska córdobas, córdoba, córdobas
    NOK: norska kronor, norsk krona
    NPR: nepalesisk rupie, nepalesiska rupier
    NZD: nyzeeländsk dollar, nyzeeländska dollar
    OMR: omansk rial, omanska rial
    PAB: panamansk balboa, panamanska balboa, balboa
    PEN: peruansk sol, peruanska sol, sol
    PGK: papuansk kina, papuanska kinor, kina, kinor
    PHP: filippinsk peso, filippinska pesos
    PKR: pakistansk rupie, pakistanska rupier
    PLN: polsk zloty, polska zloty, zloty
    PYG: paraguayansk guarani, paraguayska guarani, guarani
    QAR: qatarisk rial, qatariska rial
    RON: rumänsk leu, rumänska lei
    RSD: serbisk dinar, serbiska dinarer
    RUB: rysk rubel, ryska rubel
    RWF: rwandisk franc, rwandiska franc
    SAR: saudisk riyal, saudiska riyal, riyal
    SCR: seychellisk rupie, seychelliska rupier
    SDG: sudanesiskt pund, sudanesiska pund
    SEK: svenska kronor, svensk krona
    SGD: singaporiansk dollar, singaporianska dollar
    SLE: sierraleonsk leone, sierraleonska leoner, leone, leoner
    SOS: somalisk shilling, somaliska shilling
    SRD: surinamesisk dollar, surinamesiska dollar
    SSP: sydsudanesiskt pund, sydsudanesiska pund
    STN: saotomeansk dobra, saotomeanska dobra, dobra
    SYP: syriskt pund, syriska pund
    SZL: swaziländsk lilangeni, swaziländska lilangeni, lilangeni
    THB: thailändsk baht, thailändska baht, baht
    TJS: tadzjikisk somoni, tadzjikiska somoni, somoni
    TMT: turkmenistansk manat, turkmenistanska manat
    TND: tunisisk dinar, tunisiska dinarer
    TOP: tongansk paʻanga, tonganska paʻanga, paʻanga
    TRY: turkisk lira, turkiska lira, lira
    TTD: trinidaddollar
    TWD: taiwanesisk dollar, taiwanesiska dollar
    TZS: tanzanisk shilling, tanzaniska shilling
    UAH: ukrainsk hryvnia, ukrainska hryvnia, hryvnia
    UGX: ugandisk shilling, ugandiska shilling
    USD: us-dollar, amerikansk dollar, amerikanska dollar
    UYU: uruguayansk peso, uruguayanska pesos
    UZS: uzbekisk sum, uzbekiska sum, sum
    VES: venezuelansk bolívar, venezuelanska bolívar, bolívar
    VND: vietnamesisk dong, vietnamesiska dong, dong
    VUV: vanuatisk vatu, vanuatiska vatu, vatu
    WST: västsamoansk tala, västsamoanska tala, tala
    XAF: centralafrikansk franc, centralafrikanska franc
    XCD: östkaribisk dollar, östkaribiska dollar
    XOF: västafrikansk franc, västafrikanska franc
    XPF: cfp-franc
    YER: jemenitisk rial, jemenitiska rial
    ZAR: sydafrikansk rand, sydafrikanska rand, rand
    ZMW: zambisk kwacha, zambiska kwacha
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    crown: öre
    USD: us-cent
    cent: cent
    GBP: pence
    EUR: eurocent
""")
"""Small coins."""
