"""Portuguese names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: coroa, coroas
    dinar: dinar, dinares
    dirham: dirham, dirhams
    dollar: dólar, dólares
    franc: franco, francos
    franc-cfa: francos cfa, franco cfa
    kwacha: kwacha, kwachas
    leu: leu, leus
    manat: manat, manats
    peso: peso, pesos
    pound: libra, libras
    rial: rial, riales
    rouble: rublo, rublos
    rupee: rupia, rupias, rúpia, rúpias
    shilling: xelim, xelins
    won: won, wons
    AED: dirham dos emirados árabes unidos, dirham dos eau, dirhams dos eau
    AFN: afegane afegão, afeganes afegãos, afegane, afeganes
    ALL: lek albanês, leks albaneses, lek, leks
    AMD: dram armênio, drams armênios, dram, drams
    AOA: cuanza, cuanzas, kwanza angolano, kwanzas angolanos, kwanza, kwanzas
    ARS: peso argentino, pesos argentinos
    AUD: dólar australiano, dólares australianos
    AZN: manat azeri, manats azeris
    BAM: marco conversível da bósnia e herzegovina, marcos conversíveis da bósnia e herzegovina
    BBD: dólar barbadense, dólares barbadenses
    BDT: taka bengali, takas bengalis, taka, takas
    BGN: lev búlgaro, levs búlgaros
    BHD: dinar bareinita, dinares bareinitas
    BIF: franco burundiano, francos burundianos
    BND: dólar bruneano, dólares bruneanos
    BOB: boliviano da bolívia, bolivianos da bolívia, boliviano, bolivianos
    BRL: real brasileiro, reais brasileiros, reais
    BSD: dólar bahamense, dólares bahamenses
    BWP: pula botsuanesa, pulas botsuanesas, pula, pulas
    BYN: rublo bielorrusso, rublos bielorrussos
    BZD: dólar belizenho, dólares belizenhos
    CAD: dólares canadianos, dólar canadiano, dólar canadense, dólares canadenses
    CDF: franco congolês, francos congoleses
    CHF: franco suíço, francos suíços
    CLP: peso chileno, pesos chilenos
    CNY: renminbi, yuan renminbi, iuane, iuanes, yuan chinês, yuans chineses, yuan, yuans
    COP: peso colombiano, pesos colombianos
    CRC: colón costarriquenho, colóns costarriquenhos, colón, colóns
    CUP: peso cubano, pesos cubanos
    CVE: escudo cabo-verdiano, escudos cabo-verdianos, escudo, escudos
    CZK: coroas checas, coroa checa, coroa tcheca, coroas tchecas
    DJF: franco djiboutiano, francos djiboutianos
    DKK: coroa dinamarquesa, coroas dinamarquesas
    DOP: peso dominicano, pesos dominicanos
    DZD: dinar argelino, dinares argelinos
    EGP: libra egípcia, libras egípcias
    ERN: nakfa da eritreia, nakfas da eritreia, nakfa, nakfas
    ETB: birr etíope, birrs etíopes, birr, birrs
    EUR: euro, euros
    FJD: dólar fijiano, dólares fijianos
    GBP: libras britânicas, libra esterlina, libras esterlinas
    GEL: lari georgiano, laris georgianos, lari, laris
    GHS: cedi ganês, cedis ganeses, cedi, cedis
    GMD: dalasi gambiano, dalasis gambianos, dalasi, dalasis
    GNF: franco guineano, francos guineanos
    GTQ: quetzal guatemalteco, quetzais guatemaltecos, quetzal, quetzais
    GYD: dólar guianense, dólares guianenses
    HKD: dólar de hong kong, dólares de hong kong
    HNL: lempira hondurenha, lempiras hondurenhas, lempira, lempiras
    HTG: gourde haitiano, gourdes haitianos, gourde, gourdes
    HUF: florim húngaro, florins húngaros, florim, florins
    IDR: rupia indonésia, rupias indonésias, rúpia indonésia, rúpias indonésias
    ILS: shekel, shekels, sheqel, sheqels, novo shekel israelense, novos shekels israelenses
    INR: rupia indiana, rupias indianas, rúpia indiana, rúpias indianas
    IQD: dinar iraquiano, dinares iraquianos
    IRR: riais iranianos, rial iraniano, riales iranianos
    ISK: coroa islandesa, coroas islandesas
    JMD: dólar jamaicano, dólares jamaicanos
    JOD: dinar jordaniano, dinares jordanianos
    JPY: iene japonês, ienes japoneses, iene, ienes
    KES: xelim queniano, xelins quenianos
    KGS: som quirguiz, sons quirguizes
    KHR: riel cambojano, rieles cambojanos, riel, rieles
    KPW: won norte-coreano, wons norte-coreanos
    KRW: won sul-coreano, wons sul-coreanos
    KWD: dinar kuwaitiano, dinares kuwaitianos
    KZT: tenge cazaque, tenges cazaques, tenge, tenges
    LAK: kip laosiano, kips laosianos, kip, kips
    LBP: libra libanesa, libras libanesas
    LKR: rupia cingalesa, rupias cingalesas, rúpia cingalesa, rúpias cingalesas
    LRD: dólar liberiano, dólares liberianos
    LSL: loti lesotiano, lotis lesotianos, lotis
    LYD: dinar líbio, dinares líbios
    MAD: dirham marroquino, dirhams marroquinos
    MDL: leu moldávio, leus moldávios
    MGA: ariary malgaxe, ariarys malgaxes, ariary, ariarys
    MKD: dinar macedônio, dinares macedônios
    MMK: quiate mianmarense, quiates mianmarenses, quiate, quiates
    MNT: tugrik mongol, tugriks mongóis, tugrik, tugriks
    MOP: pataca macaense, patacas macaenses, pataca, patacas
    MRU: ouguiya mauritana, ouguiyas mauritanas, ouguiya, ouguiyas
    MUR: rupia mauriciana, rupias mauricianas, rúpia mauriciana, rúpias mauricianas
    MVR: rupia maldivana, rupias maldivanas, rúpia maldivana, rúpias maldivanas
    MWK: kwacha malauiana, kwachas malauianas
    MXN: peso mexicano, pesos mexicanos
    MYR: ringgit malaio, ringgits malaios, ringgit, ringgits
    MZN: metical moçambicano, meticais moçambicanos, metical, meticais
    NAD: dólar namibiano, dólares namibianos
    NGN: naira nigeriana, nairas nigerianas, naira, nairas
    NIO: córdoba nicaraguense, córdobas nicaraguenses, córdoba, córdobas
    NOK: coroa norueguesa, coroas norueguesas
    NPR: rupia nepalesa, rupias nepalesas, rúpia nepalesa, rúpias nepalesas
    NZD: dólar neozelandês, dólares neozelandeses
    OMR: rial omanense, riales omanenses
    PAB: balboa panamenho, balboas panamenhos, balboa, balboas
    PEN: sóis, sóis peruanos, novo sol peruano, novos sóis peruanos
    PGK: kina papuásia, kinas papuásias, kina, kinas
    PHP: peso filipino, pesos filipinos
    PKR: rupia paquistanesa, rupias paquistanesas, rúpia paquistanesa, rúpias paquistanesas
    PLN: zlótis, zloti, zlotis, złoty, zloty polonês, zlotys poloneses, zloty, zlotys
    PYG: guarani paraguaio, guaranis paraguaios, guarani, guaranis
    QAR: rial catariano, riales catarianos
    RON: leu romeno, leus romenos
    RSD: dinar sérvio, dinares sérvios
    RUB: rublo russo, rublos russos
    RWF: franco ruandês, francos ruandeses
    SAR: riais sauditas, riyal saudita, riyales sauditas, riyal, riyales
    SCR: rupia seichelense, rupias seichelenses, rúpia seichelense, rúpias seichelenses
    SDG: libra sudanesa, libras sudanesas
    SEK: coroa sueca, coroas suecas
    SGD: dólar singapuriano, dólares singapurianos
    SLE: leone de serra leoa, leones de serra leoa
    SOS: xelim somali, xelins somalis
    SRD: dólar surinamês, dólares surinameses
    SSP: libra sul-sudanesa, libras sul-sudanesas
    STN: dobra de são tomé e príncipe, dobras de são tomé e príncipe, dobra, dobras
    SYP: libra síria, libras sírias
    SZL: lilangeni suazi, lilangenis suazis, lilangeni, lilangenis
    THB: baht tailandês, bahts tailandeses, baht, bahts
    TJS: somoni tadjique, somonis tadjiques, somoni, somonis
    TMT: manat turcomeno, manats turcomenos
    TND: dinar tunisiano, dinares tunisianos
    TOP: paʻanga tonganesa, paʻangas tonganesas, paʻanga, paʻangas
    TRY: lira turca, liras turcas, lira, liras
    TTD: dólar de trinidad e tobago, dólares de trinidad e tobago
    TWD: novo dólar taiwanês, novos dólares taiwaneses
    TZS: xelim tanzaniano, xelins tanzanianos
    UAH: hryvnia ucraniano, hryvnias ucranianos, hryvnia, hryvnias
    UGX: xelim ugandense, xelins ugandenses
    USD: dólares norte-americanos, dólar norte-americano, dólares dos eua,
        dólares dos estados unidos, dólar americano, dólares americanos
    UYU: peso uruguaio, pesos uruguaios
    UZS: som uzbeque, sons uzbeques
    VES: bolívar venezuelano, bolívares venezuelanos, bolívar, bolívares
    VND: dong vietnamita, dongs vietnamitas, dong, dongs
    VUV: vatu de vanuatu, vatus de vanuatu, vatu, vatus
    WST: tala samoano, talas samoanos, talas
    XAF: franco cfa de beac, francos cfa de beac
    XCD: dólar do caribe oriental, dólares do caribe oriental
    XOF: franco cfa de bceao, francos cfa de bceao
    XPF: franco cfp, francos cfp
    YER: rial iemenita, riales iemenitas
    ZAR: rand sul-africano, rands sul-africanos, rand, rands
    ZMW: kwacha zambiano, kwachas zambianos
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    centavo: centavo, centavos
    EUR: cêntimo, cêntimos, cêntimos de euro, cent
    USD: centavos de dólar, cêntimos de dólar
    GBP: pence, penny
    CVE: centavos de escudo
""")
"""Small coins."""
