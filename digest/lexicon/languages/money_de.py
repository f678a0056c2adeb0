"""German names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    colon: colón
    crown: krone, kronen
    dinar: dinar, dinare, dinaren
    dirham: dirham, dirhams
    dollar: dollar, dollars
    escudo: escudo, escudos
    franc: franc, francs
    franc-cfa: cfa-franc, cfa-francs, franc cfa, francs cfa, fcfa
    guilder: gulden
    kwacha: kwacha
    leu: leu, lei
    lira: lira, lire
    manat: manat
    mark: mark
    peso: peso, pesos
    pound: pfund
    rial: rial, rials
    riyal: riyal, riyals
    rouble: rubel
    rupee: rupie, rupien
    shilling: schilling, schillinge
    som: som
    won: won
    AED: dirham der vereinigten arabischen emirate, emiratische dirham, vae-dirham
    AFN: afghanischer afghani, afghanische afghani, afghani
    ALL: albanischer lek, albanische lek, lek
    AMD: armenischer dram, armenische dram, dram
    ANG: niederländische-antillen-gulden
    AOA: angolanischer kwanza, angolanische kwanza, kwanza
    ARS: argentinischer peso, argentinische pesos
    ATS: österreichische schilling
    AUD: australische dollar, australischer dollar
    AWG: aruba-florin, florin
    AZN: aserbaidschan-manat, aserbaidschanische manat
    BAM: konvertible mark, bosnische mark, konvertible mark bosnien und herzegowina
    BBD: barbados-dollar
    BDT: taka, bangladesch-taka
    BGN: lewa, lew, leva, bulgarische lewa, bulgarischer lew, bulgarische lew
    BHD: bahrain-dinar
    BIF: burundi-franc, burundi-francs
    BMD: bermuda-dollar
    BND: brunei-dollar
    BOB: bolivianos, bolivianischer boliviano, bolivianische bolivianos, boliviano
    BRL: real, reais, brasilianische reais, brasilianischer real, brasilianische real
    BSD: bahamas-dollar
    BTN: bhutan-ngultrum, ngultrum
    BWP: botswanischer pula, botswanische pula, pula
    BYN: weißrussischer rubel, weißrussische rubel
    BZD: belize-dollar
    CAD: kanadische dollar, kanada-dollar, kanadischer dollar
    CDF: kongo-franc, kongo-francs
    CHF: franken, schweizer franken, fränkli
    CLP: chilenischer peso, chilenische pesos
    CNY: yuan, renminbi, yuan renminbi, renminbi yuan, chinesischer yuan
    COP: kolumbianischer peso, kolumbianische pesos
    CRC: colones, costa-rica-colón
    CUP: kubanischer peso, kubanische pesos
    CVE: cabo-verde-escudo, cabo-verde-escudos
    CZK: tschechische kronen, tschechische krone
    DEM: d-mark, deutsche mark
    DJF: dschibuti-franc
    DKK: dänische krone, dänische kronen
    DOP: dominikanischer peso, dominikanische pesos
    DZD: algerischer dinar, algerische dinar
    EGP: ägyptisches pfund, ägyptische pfund
    ERN: eritreischer nakfa, eritreische nakfa, nakfa
    ETB: birr, äthiopischer birr, äthiopische birr
    EUR: euro, euros
    FJD: fidschi-dollar
    FKP: falkland-pfund
    GBP: pfund sterling, britische pfund, britische pfund sterling, britisches pfund
    GEL: lari, georgischer lari, georgische lari
    GHS: cedi, cedis, ghanaischer cedi, ghanaische cedi
    GIP: gibraltar-pfund
    GMD: gambia-dalasi, dalasi
    GNF: guinea-franc
    GTQ: guatemaltekischer quetzal, guatemaltekische quetzales, quetzal, quetzales
    GYD: guyana-dollar
    HKD: hongkong-dollar, hongkong dollar, hongkong-dollars
    HNL: honduras-lempira, lempira
    HRK: kuna
    HTG: haitianische gourde, haitianische gourdes, gourde, gourdes
    HUF: forint, forints, ungarischer forint, ungarische forint
    IDR: rupiah, indonesische rupiah
    ILS: schekel, neue schekel, israelische schekel, israelischer neuer schekel,
        israelische neue schekel
    INR: indische rupien, indische rupie
    IQD: irakischer dinar, irakische dinar
    IRR: iranischer rial, iranische rial
    ISK: isländische krone, isländische kronen
    JMD: jamaika-dollar
    JOD: jordanischer dinar, jordanische dinar
    JPY: yen, japanische yen, japanischer yen
    KES: kenia-schilling
    KGS: kirgisischer som, kirgisische som
    KHR: kambodschanischer riel, kambodschanische riel, riel
    KMF: komoren-franc, komoren-francs
    KPW: nordkoreanischer won, nordkoreanische won
    KRW: südkoreanische won, südkoreanischer won
    KWD: kuwait-dinar
    KYD: kaiman-dollar
    KZT: tenge, kasachischer tenge, kasachische tenge
    LAK: laotischer kip, laotische kip, kip
    LBP: libanesisches pfund, libanesische pfund
    LKR: sri-lanka-rupien, sri-lanka-rupie
    LRD: liberianischer dollar, liberianische dollar
    LSL: loti
    LYD: libyscher dinar, libysche dinar
    MAD: marokkanische dirham, marokkanischer dirham
    MDL: moldauische lei, moldau-leu
    MGA: madagaskar-ariary, ariary
    MKD: mazedonischer denar, mazedonische denari, denar, denari
    MMK: myanmarischer kyat, myanmarische kyat, kyat
    MNT: tugrik, tögrög, mongolischer tögrög, mongolische tögrög
    MOP: macao-pataca, pataca
    MRU: mauretanische ouguiya, mauretanischer ouguiya, ouguiya
    MUR: mauritius-rupie, mauritius-rupien
    MVR: malediven-rufiyaa, malediven-rupien, rufiyaa
    MWK: malawi-kwacha
    MXN: mexikanische pesos, mexikanischer peso
    MYR: ringgit, malaysischer ringgit, malaysische ringgit
    MZN: mosambikanischer metical, mosambikanische meticais, metical, meticais
    NAD: namibia-dollar
    NGN: naira, nigerianischer naira, nigerianische naira
    NIO: nicaragua-córdoba, nicaragua-córdobas, córdoba, córdobas
    NOK: norwegische krone, norwegische kronen
    NPR: nepalesische rupie, nepalesische rupien
    NZD: neuseeland-dollar, neuseeländische dollar
    OMR: omanischer rial, omanische rials
    PAB: panamaischer balboa, panamaische balboas, balboa, balboas
    PEN: soles, neue soles, peruanischer sol, peruanische sol, sol
    PGK: papua-neuguineischer kina, kina
    PHP: philippinische pesos, philippinischer peso
    PKR: pakistanische rupie, pakistanische rupien
    PLN: zloty, złoty, zlotys, polnischer złoty, polnische złoty, polnische zloty, polnischen zloty
    PYG: paraguayischer guaraní, paraguayische guaraníes, guaraní, guaraníes
    QAR: katar-riyal, katarische riyal
    RON: rumänische lei, rumänischer leu, rumänische leu
    RSD: serbischer dinar, serbische dinaren
    RUB: russischer rubel, russische rubel
    RWF: ruanda-franc, ruanda-francs
    SAR: saudi-rial, saudische rial, saudi-arabische rial, saudi-riyal
    SBD: salomonen-dollar
    SCR: seychellen-rupie, seychellen-rupien
    SDG: sudanesisches pfund, sudanesische pfund
    SEK: schwedische krone, schwedische kronen
    SGD: singapur-dollar, singapurdollar
    SHP: st.-helena-pfund
    SLE: sierra-leonischer leone, sierra-leonische leones, leones
    SOS: somalia-schilling
    SRD: suriname-dollar
    SSP: südsudanesisches pfund, südsudanesische pfund
    STN: são-toméischer dobra, são-toméische dobras, dobras
    SYP: syrisches pfund, syrische pfund
    SZL: swasiländischer lilangeni, swasiländische emalangeni, lilangeni, emalangeni
    THB: baht, thailändischer baht, thailändische baht
    TJS: tadschikistan-somoni, somoni
    TMT: turkmenistan-manat
    TND: tunesischer dinar, tunesische dinar
    TOP: tongaischer pa’anga, tongaische pa’anga, paʻanga, tongaischer paʻanga, tongaische paʻanga
    TRY: türkische lira
    TTD: trinidad-und-tobago-dollar
    TWD: taiwan-dollar, neue taiwan-dollar, neuer taiwan-dollar
    TZS: tansania-schilling
    UAH: hrywnja, griwna, hrywna, ukrainische hrywnja, ukrainische hrywen, hrywen
    UGX: uganda-schilling
    USD: us-$, us-dollar, us-dollars, amerikanische dollar, usd
    UYU: uruguayischer peso, uruguayische pesos
    UZS: usbekistan-sum
    VES: bolivar, bolívar, bolivars, bolívares, venezolanischer bolívar, venezolanische bolívares
    VND: dong, vietnamesischer dong, vietnamesische dong
    VUV: vanuatu-vatu, vatu
    WST: samoanischer tala, samoanische tala, tala
    XAF: cfa-franc (beac)
    XCD: ostkaribischer dollar, ostkaribische dollar
    XPF: cfp-franc
    YER: jemen-rial
    ZAR: rand, südafrikanischer rand, südafrikanische rand
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    cent: cent, cents, ct
    EUR: eurocent, eurocents, euro-cent
    USD: us-cent, us-cents
    CHF: rappen
    GBP: pence, penny, pennys
    crown: öre, øre
    CZK: heller
    PLN: grosz, groszy, groschen
    RUB: kopeke, kopeken
    INR: paise, paisa
    BGN: stotinki, stotinka
    RON: bani
    HUF: fillér
    TRY: kurus, kuruş
    centavo: centavo, centavos
    franc: centime, centimes
    fils: fils
    EGP: piaster
    ILS: agorot, agora
    THB: satang
    MYR: sen
    JPY: sen
    CNY/10: jiao
    CNY: fen
    DEM: pfennig, pfennige
""")
"""Small coins."""
