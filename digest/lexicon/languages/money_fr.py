"""French names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: couronne, couronnes
    dinar: dinar, dinars
    dirham: dirham, dirhams
    dollar: dollar, dollars
    escudo: escudo, escudos
    franc: franc, francs
    franc-cfa: franc cfa, francs cfa, f cfa, fcfa, cfa,
        francs de la communauté financière africaine
    guilder: florin, florins
    kwacha: kwacha, kwachas
    leu: leu, lei
    lira: lire, lires
    manat: manat, manats
    mark: mark, marks
    peso: peso, pesos
    livre: livre, livres
    riyal: rial, rials, riyal, riyals
    rouble: rouble, roubles
    rupee: roupie, roupies
    shilling: shilling, shillings
    som: som, soms
    won: won, wons
    AED: dirhams émiratis, dirham émirati, dirhams émiriens, dirham des émirats arabes unis,
        dirhams des émirats arabes unis
    AFN: afghani afghan, afghanis afghan, afghani, afghanis
    ALL: lek albanais, leks albanais, lek, leks
    AMD: dram arménien, drams arméniens, dram, drams
    ANG: florin antillais, florins antillais
    AOA: kwanza angolais, kwanzas angolais, kwanza, kwanzas
    ARS: peso argentin, pesos argentins
    AUD: dollar australien, dollars australiens
    AWG: florin arubais, florins arubais
    AZN: manat azéri, manats azéris
    BAM: mark convertible bosniaque, marks convertibles bosniaques
    BBD: dollar barbadien, dollars barbadiens
    BDT: taka bangladeshi, takas bangladeshis, taka, takas
    BEF: francs belges, franc belge
    BGN: lev, leva, levas, lev bulgare, levs bulgares, levs
    BHD: dinar bahreïni, dinars bahreïnis
    BIF: franc burundais, francs burundais
    BMD: dollar bermudien, dollars bermudiens
    BND: dollar brunéien, dollars brunéiens
    BOB: boliviano bolivien, bolivianos boliviens, boliviano, bolivianos
    BRL: réal, réals, réaux, real, reais, réais, réal brésilien, réals brésiliens
    BSD: dollar bahaméen, dollars bahaméens
    BTN: ngultrum bouthanais, ngultrums bouthanais, ngultrum, ngultrums
    BWP: pula botswanais, pulas botswanais, pula, pulas
    BYN: rouble biélorusse, roubles biélorusses
    BZD: dollar bélizéen, dollars bélizéens
    CAD: dollar canadien, dollars canadiens
    CDF: franc congolais, francs congolais
    CHF: franc suisse, francs suisses
    CLP: peso chilien, pesos chiliens
    CNY: yuan, yuans, renminbi, renminbis, yuan renminbi chinois, yuans renminbi chinois
    COP: peso colombien, pesos colombiens
    CRC: colón costaricain, colóns costaricains, colón, colóns
    CUP: peso cubain, pesos cubains
    CVE: escudo capverdien, escudos capverdiens
    CZK: couronne tchèque, couronnes tchèques
    DEM: deutschemark, deutschemarks, marks allemands
    DJF: franc djiboutien, francs djiboutiens
    DKK: couronne danoise, couronnes danoises
    DOP: peso dominicain, pesos dominicains
    DZD: dinars algériens, dinar algérien
    EGP: livre égyptienne, livres égyptiennes
    ERN: nafka érythréen, nafkas érythréens, nafka, nafkas
    ETB: birr éthiopien, birrs éthiopiens, birr, birrs
    EUR: euro, euros
    FJD: dollar fidjien, dollars fidjiens
    FKP: livre des îles malouines, livres des îles malouines
    FRF: francs français, franc français
    GBP: livre sterling, livres sterling, livres britanniques, sterling
    GEL: lari géorgien, lari géorgiens, lari
    GHS: cedi, cedis, cédi ghanéen, cédis ghanéens, cédi, cédis
    GIP: livre de gibraltar, livres de gibraltar
    GMD: dalasi gambien, dalasis gambiens, dalasi, dalasis
    GNF: franc guinéen, francs guinéens
    GTQ: quetzal guatémaltèque, quetzals guatémaltèques, quetzal, quetzals
    GYD: dollar du guyana, dollars du guyana
    HKD: dollar de hongkong, dollars de hongkong, dollars hongkongais, dollar hongkongais,
        dollars de hong-kong, dollar de hong kong, dollars de hong kong
    HNL: lempira hondurien, lempiras honduriens, lempira, lempiras
    HTG: gourde, gourdes, gourde haïtienne, gourdes haïtiennes
    HUF: forint hongrois, forints hongrois, forint, forints
    IDR: roupie indonésienne, roupies indonésiennes
    ILS: shekel, shekels, nouveaux shekels, nouveau shekel israélien, nouveaux shekels israéliens
    INR: roupie indienne, roupies indiennes
    IQD: dinar irakien, dinars irakiens
    IRR: riyal iranien, riyals iraniens
    ISK: couronne islandaise, couronnes islandaises
    JMD: dollar jamaïcain, dollars jamaïcains
    JOD: dinar jordanien, dinars jordaniens
    JPY: yen japonais, yens japonais, yen, yens
    KES: shilling kényan, shillings kényans
    KGS: som kirghize, soms kirghizes
    KHR: riel cambodgien, riels cambodgiens, riel, riels
    KMF: franc comorien, francs comoriens
    KPW: won nord-coréen, wons nord-coréens
    KRW: won sud-coréen, wons sud-coréens
    KWD: dinar koweïtien, dinar koweïtiens
    KYD: dollar des îles caïmans, dollars des îles caïmans
    KZT: tenge, tenges, tenge kazakh, tenges kazakhs
    LAK: kip laotien, kips laotiens, kips
    LBP: livre libanaise, livres libanaises
    LKR: roupie srilankaise, roupies srilankaises
    LRD: dollar libérien, dollars libériens
    LSL: loti lesothan, maloti lesothans, loti, maloti
    LYD: dinar libyen, dinars libyens
    MAD: dirhams marocains, dirham marocain
    MDL: leu moldave, leus moldaves, leus
    MGA: ariary, ariarys, ariary malgache, ariarys malgaches
    MKD: denar macédonien, denars macédoniens, denar, denars
    MMK: kyat myanmarais, kyats myanmarais, kyat, kyats
    MNT: tugrik mongol, tugriks mongols, tugrik, tugriks
    MOP: pataca macanaise, patacas macanaises, pataca, patacas
    MRU: ouguiya, ouguiyas, ouguiya mauritanien, ouguiyas mauritaniens
    MUR: roupie mauricienne, roupies mauriciennes
    MVR: rufiyaa maldivienne, rufiyaas maldiviennes, rufiyaa, rufiyaas
    MWK: kwacha malawite, kwachas malawites
    MXN: peso mexicain, pesos mexicains
    MYR: ringgit malais, ringgits malais, ringgit, ringgits
    MZN: metical mozambicain, meticais mozambicains, metical, meticais
    NAD: dollar namibien, dollars namibiens
    NGN: naira nigérian, nairas nigérians, naira, nairas
    NIO: córdoba oro nicaraguayen, córdobas oro nicaraguayens, córdoba, córdobas
    NOK: couronne norvégienne, couronnes norvégiennes
    NPR: roupie népalaise, roupies népalaises
    NZD: dollar néo-zélandais, dollars néo-zélandais
    OMR: riyal omanais, riyals omanis
    PAB: balboa panaméen, balboas panaméens, balboa, balboas
    PEN: sol péruvien, sols péruviens
    PGK: kina papouan-néo-guinéen, kinas papouan-néo-guinéens, kina, kinas
    PHP: peso philippin, pesos philippins
    PKR: roupie pakistanaise, roupies pakistanaises
    PLN: zloty, zlotys, zlotis, złoty, złotys, zloty polonais, zlotys polonais
    PYG: guaraní paraguayen, guaranís paraguayens, guaraní, guaranís
    QAR: riyals qataris, riyal qatari
    RON: leu roumain, lei roumains
    RSD: dinar serbe, dinars serbes
    RUB: rouble russe, roubles russes
    RWF: franc rwandais, francs rwandais
    SAR: riyals saoudiens, riyal saoudien, rials saoudiens
    SBD: dollar des îles salomon, dollars des îles salomon
    SCR: roupie des seychelles, roupies des seychelles
    SDG: livre soudanaise, livres soudanaises
    SEK: couronne suédoise, couronnes suédoises
    SGD: dollars singapouriens, dollar singapourien, dollars de singapour, dollar de singapour
    SHP: livre de sainte-hélène, livres de sainte-hélène
    SLE: leone, leones, leone sierra-léonais, leones sierra-léonais
    SOS: shilling somalien, shillings somaliens
    SRD: dollar surinamais, dollars surinamais
    SSP: livre sud-soudanaise, livres sud-soudanaises
    STN: dobra, dobras, dobra santoméen, dobras santoméens
    SYP: livre syrienne, livres syriennes
    SZL: lilangeni swazi, lilangenis swazis, lilangeni, lilangenis
    THB: baht, bahts, baht thaïlandais, bahts thaïlandais
    TJS: somoni tadjik, somonis tadjiks, somoni, somonis
    TMT: nouveau manat turkmène, nouveaux manats turkmènes
    TND: dinars tunisiens, dinar tunisien
    TOP: pa’anga tongan, pa’angas tongans, pa’anga, pa’angas
    TRY: livre turque, livres turques, lires turques
    TTD: dollar de trinité-et-tobago, dollars de trinité-et-tobago
    TWD: dollar taïwanais, dollars taïwanais, dollar de taïwan, dollars de taïwan,
        nouveau dollar taïwanais, nouveaux dollars taïwanais
    TZS: shilling tanzanien, shillings tanzaniens
    UAH: hryvnia, hryvnias, hryvnia ukrainienne, hryvnias ukrainiennes
    UGX: shilling ougandais, shillings ougandais
    USD: dollar américain, dollars américains, dollar us, dollars us, dollars des états-unis, usd,
        dollar des états-unis
    UYU: peso uruguayen, pesos uruguayens
    UZS: sum ouzbek, sums ouzbeks
    VES: bolivar, bolivars, bolivar vénézuélien, bolivars vénézuéliens
    VND: dong, dongs, dông vietnamien, dôngs vietnamiens, dông, dôngs
    VUV: vatu vanuatuan, vatus vanuatuans, vatu, vatus
    WST: tala samoan, talas samoans
    XAF: franc cfa (beac), francs cfa (beac)
    XCD: dollar des caraïbes orientales, dollars des caraïbes orientales
    XCG: florin caribéen, florins caribéens
    XPF: francs pacifique, francs cfp, franc cfp, franc pacifique
    YER: riyal yéménite, riyals yéménites
    ZAR: rand, rands, rand sud-africain, rands sud-africains
    ZMW: kwacha zambien, kwachas zambiens
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    EUR: centime d'euro, centimes d'euro, centime d’euro, centimes d’euro, eurocent, eurocents
    centime: centime, centimes
    cent: cent, cents
    GBP: pence, penny, pennies
    crown: öre, øre
    CZK: haléř, heller, hellers
    PLN: grosz, groszy
    RUB: kopeck, kopecks
    INR: paise, paisa, paisas
    BGN: stotinki, stotinka
    RON: bani
    TRY: kurus, kuruş
    centavo: centavo, centavos
    fils: fils
    EGP: piastre, piastres
    TND/1000: millime, millimes
    ILS: agorot
    CHF: rappen
    JPY: sen
    CNY/10: jiao
    CNY: fen
    USD: cent américain, cents américains, cent us, cents us
""")
"""Small coins."""
