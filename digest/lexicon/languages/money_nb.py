"""Norwegian names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: kroner, krone
    dinar: dinar, dinarer
    dirham: dirham
    dollar: dollar
    franc: franc, sveitserfranc
    kwacha: kwacha
    leu: lei, leu
    manat: manat
    peso: peso, pesos
    pound: pund
    rial: rial, rialer
    rouble: rubel, rubler
    rupee: rupi, rupier
    shilling: shilling
    won: won
    AED: emiratarabiske dirham, emiratarabisk dirham
    AFN: afghanske afghani, afghansk afghani, afghani
    ALL: albanske lek, albansk lek, lek
    AMD: armenske dram, armensk dram, dram
    AOA: angolanske kwanza, angolansk kwanza, kwanza
    ARS: argentinske pesos, argentinsk peso
    AUD: australske dollar, australsk dollar
    AZN: aserbajdsjanske manat, aserbajdsjansk manat
    BAM: bosnisk-hercegovinske konvertible mark, bosnisk-hercegovinsk konvertibel mark
    BBD: barbadiske dollar, barbadisk dollar
    BDT: bangladeshiske taka, bangladeshisk taka, taka
    BGN: bulgarske lev, bulgarsk lev, lev
    BHD: bahrainske dinarer, bahrainsk dinar
    BIF: burundiske franc, burundisk franc
    BND: bruneiske dollar, bruneisk dollar
    BOB: bolivianske boliviano, boliviansk boliviano, boliviano
    BRL: brasilianske real, brasiliansk real
    BSD: bahamanske dollar, bahamansk dollar
    BWP: botswanske pula, botswansk pula, pula
    BYN: nye belarusiske rubler, ny belarusisk rubel
    BZD: beliziske dollar, belizisk dollar
    CAD: kanadiske dollar, kanadisk dollar
    CDF: kongolesiske franc, kongolesisk franc
    CHF: sveitsiske franc, sveitsisk franc
    CLP: chilenske pesos, chilensk peso
    CNY: yuan, renminbi, kinesiske yuan, kinesisk yuan
    COP: colombianske pesos, colombiansk peso
    CRC: costaricanske colón, costaricansk colón, colón
    CUP: kubanske pesos, kubansk peso
    CVE: kappverdiske escudos, kappverdisk escudo, escudos, escudo
    CZK: tsjekkiske koruna, tsjekkisk koruna, koruna
    DJF: djiboutiske franc, djiboutisk franc
    DKK: danske kroner, dansk krone
    DOP: dominikanske pesos, dominikansk peso
    DZD: algeriske dinarer, algerisk dinar
    EGP: egyptiske pund, egyptisk pund
    ERN: eritreiske nakfa, eritreisk nakfa, nakfa
    ETB: etiopiske birr, etiopisk birr, birr
    EUR: euro
    FJD: fijianske dollar, fijiansk dollar
    GBP: britiske pund, britisk pund
    GEL: georgiske lari, georgisk lari, lari
    GHS: ghanesiske cedi, ghanesisk cedi, cedi
    GMD: gambiske dalasi, gambisk dalasi, dalasi
    GNF: guineanske franc, guineansk franc
    GTQ: guatemalanske quetzal, guatemalansk quetzal, quetzal
    GYD: guyanske dollar, guyansk dollar
    HKD: hongkong-dollar
    HNL: honduranske lempira, honduransk lempira, lempira
    HTG: haitiske gourde, haitisk gourde, gourde
    HUF: ungarske forinter, ungarsk forint, forinter, forint
    IDR: indonesiske rupier, indonesisk rupi
    ILS: nye israelske shekler, ny israelsk shekel, shekler, shekel
    INR: indiske rupier, indisk rupi
    IQD: irakske dinarer, iraksk dinar
    IRR: iranske rialer, iransk rial
    ISK: islandske kroner, islandsk krone
    JMD: jamaikanske dollar, jamaikansk dollar
    JOD: jordanske dinarer, jordansk dinar
    JPY: japanske yen, japansk yen, yen
    KES: kenyanske shilling, kenyansk shilling
    KGS: kirgisiske som, kirgisisk som
    KHR: kambodsjanske riel, kambodsjansk riel, riel
    KPW: nordkoreanske won, nordkoreansk won
    KRW: sørkoreanske won, sørkoreansk won
    KWD: kuwaitiske dinarer, kuwaitisk dinar
    KZT: kasakhstanske tenge, kasakhstansk tenge, tenge
    LAK: laotiske kip, laotisk kip, kip
    LBP: libanesiske pund, libanesisk pund
    LKR: srilankiske rupier, srilankisk rupi
    LRD: liberiske dollar, liberisk dollar
    LSL: lesothiske loti, lesothisk loti, loti
    LYD: libyske dinarer, libysk dinar
    MAD: marokkanske dirham, marokkansk dirham
    MDL: moldovske leu, moldovsk leu, moldovske lei
    MGA: madagassiske ariary, madagassisk ariary, ariary
    MKD: makedonske denarer, makedonsk denar, denarer, denar
    MMK: myanmarske kyat, myanmarsk kyat, kyat
    MNT: mongolske tugrik, mongolsk tugrik, tugrik
    MOP: makaoiske pataca, makaoisk pataca, pataca
    MRU: mauritanske ouguiya, mauritansk ouguiya, ouguiya
    MUR: mauritiske rupier, mauritisk rupi
    MVR: maldiviske rufiyaa, maldivisk rufiyaa, rufiyaa
    MWK: malawiske kwacha, malawisk kwacha
    MXN: meksikanske pesos, meksikansk peso
    MYR: malaysiske ringgit, malaysisk ringgit, ringgit
    MZN: mosambikiske metical, mosambikisk metical, metical
    NAD: namibiske dollar, namibisk dollar
    NGN: nigerianske naira, nigeriansk naira, naira
    NIO: nicaraguanske córdoba, nicaraguansk córdoba, córdoba
    NOK: norske kroner, norsk krone
    NPR: nepalske rupier, nepalsk rupi
    NZD: newzealandske dollar, newzealandsk dollar
    OMR: omanske rialer, omansk rial
    PAB: panamanske balboa, panamansk balboa, balboa
    PEN: peruanske sol, peruansk sol, sol
    PGK: papuanske kina, papuansk kina, kina
    PHP: filippinske pesos, filippinsk peso
    PKR: pakistanske rupier, pakistansk rupi
    PLN: polske zloty, polsk zloty, zloty
    PYG: paraguayanske guarani, paraguayansk guarani, guarani
    QAR: qatarske rialer, qatarsk rial
    RON: rumenske leu, rumensk leu, rumenske lei
    RSD: serbiske dinarer, serbisk dinar
    RUB: russiske rubler, russisk rubel
    RWF: rwandiske franc, rwandisk franc
    SAR: saudiarabiske riyaler, saudiarabisk riyal, riyaler, riyal
    SCR: seychelliske rupier, seychellisk rupi
    SDG: sudanske pund, sudansk pund
    SEK: svenske kroner, svensk krone
    SGD: singaporske dollar, singaporsk dollar
    SLE: sierraleonsk leone, sierraleonske leoner, leone, leoner
    SOS: somaliske shilling, somalisk shilling
    SRD: surinamske dollar, surinamsk dollar
    SSP: sørsudanske pund, sørsudansk pund
    STN: saotomesiske dobra, saotomesisk dobra, dobra
    SYP: syriske pund, syrisk pund
    SZL: swazilandske lilangeni, swazilandsk lilangeni, lilangeni
    THB: thailandske baht, thailandsk baht, baht
    TJS: tadsjikiske somoni, tadsjikisk somoni, somoni
    TMT: turkmenske manat, turkmensk manat
    TND: tunisiske dinarer, tunisisk dinar
    TOP: tonganske paʻanga, tongansk paʻanga, paʻanga
    TRY: tyrkiske lire, tyrkisk lire, lire
    TTD: trinidadiske dollar, trinidadisk dollar
    TWD: nye taiwanske dollar, ny taiwansk dollar
    TZS: tanzanianske shilling, tanzaniansk shilling
    UAH: ukrainske hryvnia, ukrainsk hryvnia, hryvnia
    UGX: ugandiske shilling, ugandisk shilling
    USD: us-dollar, amerikanske dollar, amerikansk dollar
    UYU: uruguayanske pesos, uruguyansk peso
    UZS: usbekiske som, usbekisk som
    VES: venezuelanske bolivar, venezuelansk bolivar, bolivar
    VND: vietnamesiske dong, vietnamesisk dong, dong
    VUV: vanuatiske vatu, vanuatisk vatu, vatu
    WST: samoanske tala, samoansk tala, tala
    XAF: sentralafrikanske cfa-franc, sentralafrikansk cfa-franc
    XCD: østkaribiske dollar, østkaribisk dollar
    XOF: vestafrikanske cfa-franc, vestafrikansk cfa-franc
    XPF: cfp-franc
    YER: jemenittiske rialer, jemenittisk rial
    ZAR: sørafrikanske rand, sørafrikansk rand, rand
    ZMW: zambiske kwacha, zambisk kwacha
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    crown: øre
    cent: cent
    GBP: pence
    EUR: eurocent
""")
"""Small coins."""
