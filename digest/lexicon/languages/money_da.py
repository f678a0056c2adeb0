"""Danish names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: kroner, krone
    dinar: dinar, dinarer
    dirham: dirham
    dollar: dollar
    franc: franc, francs
    kwacha: kwacha
    leu: lei, leu
    manat: manat
    peso: peso, pesos
    pound: pund
    rial: rial, rialer
    rouble: rubel, rubler
    rupee: rupee, rupees, rupier
    shilling: shilling
    won: won
    AED: dirham fra de forenede arabiske emirater, fae-dirham, emirater
    AFN: afghansk afghani, afghanske afghani, afghani
    ALL: albansk lek, albanske lek, lek
    AMD: armensk dram, armenske dram, dram
    AOA: angolansk kwanza, angolanske kwanza, kwanza
    ARS: argentinsk peso, argentinske pesos
    AUD: australsk dollar, australske dollar
    AZN: aserbajdsjansk manat, aserbajdsjanske manat
    BAM: bosnien-hercegovinsk konvertibel mark, bosnien-hercegovinske konvertible mark
    BBD: barbadisk dollar, barbadiske dollar
    BDT: bangladeshisk taka, bangladeshiske taka, taka
    BGN: bulgarsk lev, bulgarske leva, lev, leva
    BHD: bahrainsk dinar, bahrainske dinarer
    BIF: burundisk franc, burundiske franc
    BND: bruneisk dollar, bruneiske dollar
    BOB: boliviansk boliviano, bolivianske boliviano, boliviano
    BRL: brasiliansk real, brasilianske realer, realer
    BSD: bahamansk dollar, bahamanske dollar
    BWP: botswansk pula, botswanske pula, pula
    BYN: hviderussisk rubel, hviderussiske rubler
    BZD: belizisk dollar, beliziske dollar
    CAD: canadisk dollar, canadiske dollar
    CDF: congolesisk franc, congolesiske franc
    CHF: schweizerfranc, schweiziske franc
    CLP: chilensk peso, chilenske pesos
    CNY: yuan, renminbi, kinesisk yuan, kinesiske yuan
    COP: colombiansk peso, colombianske pesos
    CRC: costaricansk colón, costaricanske colón, colón
    CUP: cubansk peso, cubanske pesos
    CVE: kapverdisk escudo, kapverdiske escudos, escudo, escudos
    CZK: tjekkisk koruna, tjekkiske korunaer, koruna, korunaer
    DJF: djiboutisk franc, djiboutiske franc
    DKK: danske kroner, dansk krone
    DOP: dominikansk peso, dominikanske pesos
    DZD: algerisk dinar, algeriske dinarer
    EGP: egyptisk pund, egyptiske pund
    ERN: eritreisk nakfa, eritreiske nakfa, nakfa
    ETB: etiopisk birr, etiopiske birr, birr
    EUR: euro
    FJD: fijiansk dollar, fijianske dollar
    GBP: britisk pund, britiske pund
    GEL: georgisk lari, georgiske lari, lari
    GHS: ghanesisk cedi, ghanesiske cedi, cedi
    GMD: gambisk dalasi, gambiske dalasi, dalasi
    GNF: guineansk franc, guineanske franc
    GTQ: guatemalansk quetzal, guatemalanske quetzal, quetzal
    GYD: guyansk dollar, guyanske dollar
    HKD: hongkongsk dollar, hongkongske dollar
    HNL: honduransk lempira, honduranske lempira, lempira
    HTG: haitisk gourde, haitiske gourde, gourde
    HUF: ungarsk forint, ungarske forinter, forint, forinter
    IDR: indonesisk rupiah, indonesiske rupiah, rupiah
    ILS: ny israelsk shekel, nye israelske shekel, shekel
    INR: indisk rupee, indiske rupees
    IQD: irakisk dinar, irakiske dinarer
    IRR: iransk rial, iranske rialer
    ISK: islandsk krone, islandske kroner
    JMD: jamaicansk dollar, jamaicanske dollar
    JOD: jordansk dinar, jordanske dinarer
    JPY: japansk yen, japanske yen, yen
    KES: kenyansk shilling, kenyanske shilling
    KGS: kirgisisk som, kirgisiske som, som
    KHR: cambodjansk riel, cambodjanske riel, riel
    KPW: nordkoreansk won, nordkoreanske won
    KRW: sydkoreansk won, sydkoreanske won
    KWD: kuwaitisk dinar, kuwaitiske dinarer
    KZT: kasakhisk tenge, kasakhiske tenge, tenge
    LAK: laotisk kip, laotiske kip, kip
    LBP: libanesisk pund, libanesiske pund
    LKR: srilankansk rupee, srilankanske rupee
    LRD: liberisk dollar, liberiske dollar
    LSL: lesothisk loti, lesothiske loti, loti
    LYD: libysk dinar, libyske dinarer
    MAD: marokkansk dirham, marokkanske dirham
    MDL: moldovisk leu, moldoviske lei
    MGA: madagaskisk ariary, madagaskiske ariary, ariary
    MKD: makedonsk denar, makedonske denarer, denar, denarer
    MMK: myanmarsk kyat, myanmarske kyat, kyat
    MNT: mongolsk tugrik, mongolske tugrik, tugrik
    MOP: macaosk pataca, macaoske pataca, pataca
    MRU: mauritansk ouguiya, mauritanske ouguiya, ouguiya
    MUR: mauritisk rupee, mauritiske rupees
    MVR: maldivisk rufiyaa, maldiviske rufiyaa, rufiyaa
    MWK: malawisk kwacha, malawiske kwacha
    MXN: mexicansk peso, mexicanske pesos
    MYR: malaysisk ringgit, malaysiske ringgit, ringgit
    MZN: mozambiquisk metical, mozambiquiske metical, metical
    NAD: namibisk dollar, namibiske dollar
    NGN: nigeriansk naira, nigerianske naira, naira
    NIO: nicaraguansk cordoba, nicaraguanske cordoba, cordoba
    NOK: norske kroner, norsk krone
    NPR: nepalesisk rupee, nepalesiske rupees
    NZD: newzealandsk dollar, newzealandske dollar
    OMR: omansk rial, omanske rialer
    PAB: panamansk balboa, panamanske balboa, balboa
    PEN: peruansk sol, peruanske soles, sol, soles
    PGK: papuansk kina, papuanske kina, kina
    PHP: filippinsk peso, filippinske pesos
    PKR: pakistansk rupee, pakistanske rupee
    PLN: polsk zloty, polske zloty, zloty
    PYG: paraguaysk guarani, paraguayske guarani, guarani
    QAR: qatarsk rial, qatarske rial
    RON: rumænsk leu, rumænske lei
    RSD: serbisk dinar, serbiske dinarer
    RUB: russisk rubel, russiske rubler
    RWF: rwandisk franc, rwandiske franc
    SAR: saudiarabisk riyal, saudiarabiske riyal, riyal
    SCR: seychellisk rupee, seychelliske rupees
    SDG: sudansk pund, sudanske pund
    SEK: svenske kroner, svensk krone
    SGD: singaporeansk dollar, singaporeanske dollar
    SLE: sierraleonsk leone, sierraleonske leone, leone
    SOS: somalisk shilling, somaliske shilling
    SRD: surinamsk dollar, surinamske dollar
    SSP: sydsudansk pund, sydsudanske pund
    STN: dobra fra sao tome og principe, principe
    SYP: syrisk pund, syriske pund
    SZL: swazilandsk lilangeni, swazilandske lilangeni, lilangeni
    THB: thailandsk baht, thailandske baht, baht
    TJS: tadsjikisk somoni, tadsjikiske somoni, somoni
    TMT: turkmensk manat, turkmenske manat
    TND: tunesisk dinar, tunesiske dinarer
    TOP: tongansk paʻanga, tonganske paʻanga, paʻanga
    TRY: tyrkisk lira, tyrkiske lira, lira
    TTD: trinidadisk dollar, trinidadiske dollar
    TWD: ny taiwansk dollar, nye taiwanske dollar
    TZS: tanzanisk shilling, tanzaniske shilling
    UAH: ukrainsk grynia, ukrainske grynia, grynia
    UGX: ugandisk shilling, ugandiske shilling
    USD: us-dollar, amerikansk dollar, amerikanske dollar
    UYU: uruguayansk peso, uruguayanske pesos
    UZS: usbekisk sum, usbekiske sum, sum
    VES: venezuelansk bolivar, venezuelanske bolivarer, bolivar, bolivarer
    VND: vietnamesisk dong, vietnamesiske dong, dong
    VUV: vanuaisk vatu, vanuaiske vatu, vatu
    WST: samoansk tala, samoanske tala, tala
    XAF: centralafrikansk cfa-franc
    XCD: østkaribisk dollar, østkaribiske dollar
    XOF: cfa-franc bceao, bceao
    XPF: cfp-franc
    YER: yemenitisk rial, yemenitiske rial
    ZAR: sydafrikansk rand, sydafrikanske rand, rand
    ZMW: zambisk kwacha, zambiske kwacha
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    crown: øre, ører
    cent: cent
    GBP: pence
    EUR: eurocent
""")
"""Small coins."""
