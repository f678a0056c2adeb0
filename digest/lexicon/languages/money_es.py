"""Spanish names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: corona, coronas
    dinar: dinar, dinares
    dirham: dírham, dírhams, dirham, dirhams
    dollar: dólar, dólares, dolares, dolar
    escudo: escudo, escudos
    franc: franco, francos
    franc-cfa: franco cfa, francos cfa
    guilder: florín, florines
    kwacha: kuacha, kuachas, kwacha, kwachas
    leu: leu, lei, leus
    lira: lira, liras
    manat: manat, manats
    mark: marco, marcos
    peso: peso, pesos
    pound: libra, libras
    riyal: rial, riales, riyal, riyales
    rouble: rublo, rublos
    rupia: rupia, rupias
    shilling: chelín, chelines
    som: som, soms
    won: won, wones, wons
    AED: dírhams emiratíes, dirhams emiratíes, dírham de los emiratos árabes unidos,
        dírhams de los emiratos árabes unidos
    AFN: afgani afgano, afganis afganos, afgani, afganis
    ALL: lek albanés, leks albaneses, lek, leks
    AMD: dram armenio, drams armenios, dram, drams
    ANG: florín antillano, florines antillanos
    AOA: kuanza angoleño, kuanzas angoleños, kuanza, kuanzas
    ARS: pesos argentinos, peso argentino
    AUD: dólar australiano, dólares australianos
    AWG: florín arubeño, florines arubeños
    AZN: manat azerbaiyano, manats azerbaiyanos
    BAM: marco convertible de bosnia y herzegovina, marcos convertibles de bosnia y herzegovina
    BBD: dólar barbadense, dólares barbadenses
    BDT: taka bangladesí, takas bangladesíes, taka, takas
    BGN: lev, leva, levas, leva búlgara, levas búlgaras
    BHD: dinar bareiní, dinares bareiníes
    BIF: franco burundés, francos burundeses
    BMD: dólar bermudeño, dólares bermudeños
    BND: dólar bruneano, dólares bruneanos
    BOB: boliviano, bolivianos
    BRL: real brasileño, reales brasileños, real, reales, reais
    BSD: dólar bahameño, dólares bahameños
    BTN: gultrum butanés, gultrums butaneses, gultrum, gultrums
    BWP: pula botsuano, pulas botsuanos, pula, pulas
    BYN: rublo bielorruso, rublos bielorrusos
    BZD: dólar beliceño, dólares beliceños
    CAD: dólar canadiense, dólares canadienses
    CDF: franco congoleño, francos congoleños
    CHF: franco suizo, francos suizos
    CLF: uf, unidades de fomento
    CLP: peso chileno, pesos chilenos
    CNY: yuan, yuanes, renminbi, renminbis, yuan renminbi, yuanes renminbi
    COP: peso colombiano, pesos colombianos
    CRC: colón, colones, colones costarricenses, colón costarricense
    CUP: pesos cubanos, peso cubano
    CVE: escudo de cabo verde, escudos de cabo verde
    CZK: corona checa, coronas checas
    DJF: franco yibutiano, francos yibutianos
    DKK: corona danesa, coronas danesas
    DOP: pesos dominicanos, peso dominicano
    DZD: dinar argelino, dinares argelinos
    EGP: libra egipcia, libras egipcias
    ERN: nakfa eritreo, nakfas eritreos, nakfa, nakfas
    ESP: peseta, pesetas
    ETB: bir etíope, bires etíopes, bires
    EUR: euro, euros
    FJD: dólar fiyiano, dólares fiyianos
    FKP: libra malvinense, libras malvinenses
    GBP: libra esterlina, libras esterlinas, libras británicas
    GEL: lari georgiano, laris georgianos, lari, laris
    GHS: cedi, cedis, cedi ghanés, cedis ghaneses
    GIP: libra gibraltareña, libras gibraltareñas
    GMD: dalasi gambiano, dalasis gambianos, dalasi, dalasis
    GNF: franco guineano, francos guineanos
    GTQ: quetzal, quetzales, quetzal guatemalteco, quetzales guatemaltecos
    GYD: dólar guyanés, dólares guyaneses
    HKD: dólares de hong kong, dólares hongkoneses, dólar hongkonés
    HNL: lempira, lempiras, lempira hondureño, lempiras hondureños
    HTG: gurde haitiano, gurdes haitianos, gurde, gurdes
    HUF: forinto, forintos, florines húngaros, forinto húngaro, forintos húngaros
    IDR: rupia indonesia, rupias indonesias
    ILS: séquel, séqueles, shekel, shekels, nuevos séqueles, séquels, nuevo séquel israelí,
        nuevos séqueles israelíes
    INR: rupia india, rupias indias
    IQD: dinar iraquí, dinares iraquíes
    IRR: rial iraní, riales iraníes
    ISK: corona islandesa, coronas islandesas
    JMD: dólar jamaicano, dólares jamaicanos
    JOD: dinar jordano, dinares jordanos
    JPY: yen, yenes, yen japonés, yenes japoneses
    KES: chelín keniano, chelines kenianos
    KGS: som kirguís, soms kirguises
    KHR: riel camboyano, rieles camboyanos, riel, rieles
    KMF: franco comorense, francos comorenses
    KPW: won norcoreano, wons norcoreanos
    KRW: wones surcoreanos, won surcoreano, wons surcoreanos
    KWD: dinar kuwaití, dinares kuwaitíes
    KYD: dólar de las islas caimán, dólares de las islas caimán
    KZT: tenge, tenges, tengue kazajo, tengues kazajos, tengue, tengues
    LAK: kip laosiano, kips laosianos, kip, kips
    LBP: libra libanesa, libras libanesas
    LKR: rupia esrilanquesa, rupias esrilanquesas
    LRD: dólar liberiano, dólares liberianos
    LSL: loti lesotense, lotis lesotenses, loti, lotis
    LYD: dinar libio, dinares libios
    MAD: dírhams marroquíes, dirhams marroquíes, dírham marroquí
    MDL: leu moldavo, leus moldavos
    MGA: ariari malgache, ariaris malgaches, ariari, ariaris
    MKD: dinar macedonio, dinares macedonios
    MMK: kiat de myanmar, kiats de myanmar, kiat, kiats
    MNT: tugrik mongol, tugriks mongoles, tugrik, tugriks
    MOP: pataca macaense, patacas macaenses, pataca, patacas
    MRU: uguiya, uguiyas, uguiya mauritano, uguiyas mauritanos
    MUR: rupia mauriciana, rupias mauricianas
    MVR: rufiya maldiva, rufiyas maldivas, rufiya, rufiyas
    MWK: kuacha malauí, kuachas malauíes
    MXN: pesos mexicanos, peso mexicano
    MYR: ringgit, ringgits, ringit, ringit malasio, ringits malasios, ringits
    MZN: metical mozambiqueño, meticales mozambiqueños, metical, meticales
    NAD: dólar namibio, dólares namibios
    NGN: naira, nairas, naira nigeriano, nairas nigerianos
    NIO: córdoba, córdobas, córdoba oro, córdobas oro
    NOK: corona noruega, coronas noruegas
    NPR: rupia nepalí, rupias nepalíes
    NZD: dólar neozelandés, dólares neozelandeses
    OMR: rial omaní, riales omaníes
    PAB: balboa, balboas, balboa panameño, balboas panameños
    PEN: sol, soles, nuevos soles, nuevo sol, sol peruano, soles peruanos
    PGK: kina papú, kinas papúes
    PHP: pesos filipinos, peso filipino
    PKR: rupia pakistaní, rupias pakistaníes
    PLN: esloti, eslotis, zloty, zlotys, esloti polaco, eslotis polacos
    PYG: guaraní, guaraníes, guaranís, guaraní paraguayo, guaraníes paraguayos
    QAR: riyales cataríes, riales cataríes, rial catarí
    RON: leu rumano, leus rumanos
    RSD: dinar serbio, dinares serbios
    RUB: rublo ruso, rublos rusos
    RWF: franco ruandés, francos ruandeses
    SAR: riales saudíes, riyales saudíes, riyal saudí, rial saudí
    SBD: dólar salomonense, dólares salomonenses
    SCR: rupia seychellense, rupias seychellenses
    SDG: libra sudanesa, libras sudanesas
    SEK: corona sueca, coronas suecas
    SGD: dólares singapurenses, dólares de singapur, dólar singapurense
    SHP: libra de santa elena, libras de santa elena
    SLE: leona sierraleonesa, leonas sierraleonesas
    SOS: chelín somalí, chelines somalíes
    SRD: dólar surinamés, dólares surinameses
    SSP: libra sursudanesa, libras sursudanesas
    STN: dobra, dobras, dobra santotomense, dobras santotomenses
    SVC: colones salvadoreños
    SYP: libra siria, libras sirias
    SZL: lilangeni esuatiní, lilangenis esuatiníes, lilangeni, lilangenis
    THB: baht, bahts, bat, bats, bat tailandés, bats tailandeses
    TJS: somoni tayiko, somonis tayikos, somoni, somonis
    TMT: manat turcomano, manats turcomanos
    TND: dinar tunecino, dinares tunecinos
    TOP: paanga tongano, paangas tonganos, paanga, paangas
    TRY: lira turca, liras turcas
    TTD: dólar de trinidad y tobago, dólares de trinidad y tobago
    TWD: dólares taiwaneses, dólar taiwanés, dólares de taiwán, nuevo dólar taiwanés,
        nuevos dólares taiwaneses
    TZS: chelín tanzano, chelines tanzanos
    UAH: grivna, grivnas, hryvnia, hryvnias, jrivnia, jrivnias, grivna ucraniana,
        grivnas ucranianas
    UGX: chelín ugandés, chelines ugandeses
    USD: dólar estadounidense, dólares estadounidenses, dólares americanos, dólar americano,
        dólares de estados unidos, usd
    UYU: pesos uruguayos, peso uruguayo
    UZS: sum uzbeko, sums uzbekos
    VES: bolívar, bolívares, bolívares soberanos, bolívar venezolano, bolívares venezolanos
    VND: dong, dongs, dong vietnamita, dongs vietnamitas
    VUV: vatu vanuatense, vatus vanuatenses, vatu, vatus
    WST: tala samoano, talas samoanos, talas
    XAF: franco cfa de áfrica central, francos cfa de áfrica central
    XCD: dólar del caribe oriental, dólares del caribe oriental
    XCG: florín caribeño, florines caribeños
    XPF: franco cfp, francos cfp
    YER: rial yemení, riales yemeníes
    ZAR: rand, rands, rand sudafricano, rands sudafricanos
    ZMW: kuacha zambiano, kuachas zambianos
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    EUR: céntimo de euro, céntimos de euro, centavo de euro, centavos de euro
    USD: centavo de dólar, centavos de dólar, centavos estadounidenses
    centimo: céntimo, céntimos, centimo, centimos
    centavo: centavo, centavos
    cent: cent, cents
    GBP: penique, peniques
    crown: öre, øre
    PLN: grosz, groszy
    RUB: kopek, kopeks, kópek, kópeks, copeca, copecas
    INR: paisa, paisas
    TRY: kurus, kuruş
    CHF: rappen
    fils: fils
    EGP: piastra, piastras
    JPY: sen
    CNY/10: jiao
    CNY: fen
    UYU: centésimo, centésimos
""")
"""Small coins."""
