"""Italian names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: corona, corone
    dinar: dinari, dinaro
    dirham: dirham
    dollar: dollari, dollaro
    franc: franchi, franco
    franc-cfa: franchi cfa, franco cfa
    kwacha: kwacha
    leu: lei, leu
    lira: lira, lire
    manat: manat
    peso: peso, pesos
    pound: sterlina, sterline
    rial: rial
    rouble: rubli, rublo
    rupee: rupia, rupie
    shilling: scellini, scellino
    won: won
    AED: dirham degli emirati arabi uniti, dirham degli eau
    AFN: afghani
    ALL: lek albanese, lekë albanesi, lek, lekë
    AMD: dram armeno, dram armeni, dram
    AOA: kwanza angolano, kwanzas angolani, kwanza, kwanzas
    ARS: peso argentino, pesos argentini
    AUD: dollaro australiano, dollari australiani
    AZN: manat azero, manat azeri
    BAM: marco convertibile della bosnia-herzegovina,
        marchi convertibili della bosnia-herzegovina
    BBD: dollaro di barbados, dollari di barbados
    BDT: taka bangladese, taka bengalese, taka bengalesi, taka
    BGN: lev bulgaro, leva bulgari
    BHD: dinaro del bahrein, dinari del bahrein
    BIF: franco del burundi, franchi del burundi
    BND: dollaro del brunei, dollari del brunei
    BOB: boliviano, boliviani
    BRL: reais, real, real brasiliano, real brasiliani
    BSD: dollaro delle bahamas, dollari delle bahamas
    BWP: pula del botswana, pula
    BYN: rublo bielorusso, rubli bielorussi
    BZD: dollaro del belize, dollari del belize
    CAD: dollaro canadese, dollari canadesi
    CDF: franco congolese, franchi congolesi
    CHF: franco svizzero, franchi svizzeri
    CLP: peso cileno, pesos cileni
    CNY: renminbi, yuan renminbi, yuan cinese, yuan cinesi, yuan
    COP: peso colombiano, pesos colombiani
    CRC: colón costaricano, colón costaricani, colón
    CUP: peso cubano, pesos cubani
    CVE: escudo capoverdiano, escudos capoverdiani, escudo, escudos
    CZK: corona ceca, corone ceche
    DEM: marchi tedeschi
    DJF: franco di gibuti, franchi di gibuti
    DKK: corona danese, corone danesi
    DOP: peso dominicano, pesos dominicani
    DZD: dinaro algerino, dinari algerini
    EGP: sterlina egiziana, sterline egiziane
    ERN: nakfa eritreo, nakfa eritrei, nakfa
    ETB: birr etiope, birr etiopi, birr
    EUR: euro
    FJD: dollaro delle figi, dollari delle figi
    GBP: sterlina britannica, sterline britanniche
    GEL: lari georgiano, lari georgiani
    GHS: cedi ghanese, cedi ghanesi, cedi
    GMD: dalasi gambiano, dalasi gambiani, dalasi
    GNF: franco della guinea, franchi della guinea
    GTQ: quetzal guatemalteco, quetzal guatemaltechi, quetzal
    GYD: dollaro della guyana, dollari della guyana
    HKD: dollaro di hong kong, dollari di hong kong
    HNL: lempira honduregna, lempire honduregne, lempira, lempire
    HTG: gourde haitiano, gourde haitiani, gourde
    HUF: fiorino ungherese, fiorini ungheresi, fiorino, fiorini
    IDR: rupia indonesiana, rupie indonesiane
    ILS: shekel, sicli, nuovo siclo israeliano, nuovi sicli israeliani
    INR: rupia indiana, rupie indiane
    IQD: dinaro iracheno, dinari iracheni
    IRR: rial iraniano, rial iraniani
    ISK: corona islandese, corone islandesi
    JMD: dollaro giamaicano, dollari giamaicani
    JOD: dinaro giordano, dinari giordani
    JPY: yen giapponese, yen giapponesi, yen
    KES: scellino keniota, scellini kenioti
    KGS: som kirghiso, som kirghisi, som
    KHR: riel cambogiano, riel cambogiani, riel
    KPW: won nordcoreano, won nordcoreani
    KRW: won sudcoreano, won sudcoreani
    KWD: dinaro kuwaitiano, dinari kuwaitiani
    KZT: tenge kazako, tenge kazaki, tenge
    LAK: kip laotiano, kip laotiani, kip
    LBP: lira libanese, lire libanesi
    LKR: rupia di sri lanka, rupie di sri lanka
    LRD: dollaro liberiano, dollari liberiani
    LSL: loti del lesotho, maloti del lesotho, maloti
    LYD: dinaro libico, dinari libici
    MAD: dirham marocchino, dirham marocchini
    MDL: leu moldavo, lei moldavi
    MGA: ariary malgascio, ariary malgasci, ariary
    MKD: dinaro macedone, dinari macedoni
    MMK: kyat di myanmar, kyat
    MNT: tugrik mongolo, tugrik mongoli, tugrik
    MOP: pataca di macao, patacas di macao, pataca, patacas
    MRU: ouguiya della mauritania, ouguiya
    MUR: rupia mauriziana, rupie mauriziane
    MVR: rufiyaa delle maldive, rufiyaa
    MWK: kwacha malawiano, kwacha malawiani
    MXN: peso messicano, pesos messicani
    MYR: ringgit malese, ringgit malesi, ringgit
    MZN: metical mozambicano, metical mozambicani, metical
    NAD: dollaro namibiano, dollari namibiani
    NGN: naira nigeriana, naire nigeriane, naira, naire
    NIO: córdoba nicaraguense, córdoba nicaraguensi, córdoba
    NOK: corona norvegese, corone norvegesi
    NPR: rupia nepalese, rupie nepalesi
    NZD: dollaro neozelandese, dollari neozelandesi
    OMR: rial omanita, rial omaniti
    PAB: balboa panamense, balboa panamensi, balboa
    PEN: sol peruviano, sol peruviani
    PGK: kina papuana, kina papuane
    PHP: peso filippino, pesos filippini
    PKR: rupia pakistana, rupie pakistane
    PLN: złoty, zloty, zloty polacco, zloty polacchi
    PYG: guaraní paraguayano, guaraní paraguayani, guaraní
    QAR: riyal del qatar, riyal qatarini, rial qatariano, rial qatariani
    RON: leu rumeno, lei rumeni
    RSD: dinaro serbo, dinara serbi
    RUB: rublo russo, rubli russi
    RWF: franco ruandese, franchi ruandesi
    SAR: riyal sauditi, riyal, riyal saudita
    SCR: rupia delle seychelles, rupie delle seychelles
    SDG: sterlina sudanese, sterline sudanesi
    SEK: corona svedese, corone svedesi
    SGD: dollaro di singapore, dollari di singapore
    SLE: leone della sierra leone, leoni della sierra leone
    SOS: scellino somalo, scellini somali
    SRD: dollaro del suriname, dollari del suriname
    SSP: sterlina sud-sudanese, sterline sud-sudanesi
    STN: dobra di sao tomé e príncipe
    SYP: lira siriana, lire siriane
    SZL: lilangeni, emalangeni
    THB: baht thailandese, baht thailandesi, baht
    TJS: somoni tagiko, somoni tagiki, somoni
    TMT: manat turkmeno, manat turkmeni
    TND: dinaro tunisino, dinari tunisini
    TOP: paʻanga tongano, paʻanga tongani, paʻanga
    TRY: lira turca, lire turche
    TTD: dollaro di trinidad e tobago, dollari di trinidad e tobago
    TWD: dollari taiwanesi, dollaro taiwanese, nuovo dollaro taiwanese, nuovi dollari taiwanesi
    TZS: scellino della tanzania, scellini della tanzania
    UAH: hryvnia, grivne, grivnia ucraina, grivnie ucraine, grivnia, grivnie
    UGX: scellino ugandese, scellini ugandesi
    USD: dollari americani, dollaro americano, dollari usa, dollari degli stati uniti,
        dollaro statunitense, dollari statunitensi
    UYU: peso uruguayano, pesos uruguayani
    UZS: sum uzbeco, sum uzbechi, sum
    VES: bolívar venezuelano, bolívares venezuelani, bolívar, bolívares
    VND: dong vietnamita, dong vietnamiti, dong
    VUV: vatu di vanuatu, vatu
    WST: tala samoano, tala samoani
    XAF: franco cfa beac, franchi cfa beac
    XCD: dollaro dei caraibi orientali, dollari dei caraibi orientali
    XOF: franco cfa bceao, franchi cfa bceao
    XPF: franco cfp, franchi cfp
    YER: riyal yemenita, rial yemenita, rial yemeniti
    ZAR: rand sudafricano, rand sudafricani, rand
    ZMW: kwacha zambiano, kwacha zambiani
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    EUR: centesimo, centesimi, centesimi di euro, centesimo di euro, cent
    USD: centesimi di dollaro, centesimo di dollaro
    GBP: penny, pence
    CHF: rappen, centesimi di franco
""")
"""Small coins."""
