"""Polish names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    crown: korony, koron, korona, koronami, koronach
    dinar: dinar, dinara, dinary, dinarów
    dirham: dirham, dirhama, dirhamy, dirhamów
    dollar: dolarach, dolarom, dolarami, dolar, dolara, dolary, dolarów
    franc: frank, franka, franki, franków
    kwacha: kwach, kwacha, kwachy
    leu: lej, leja, leje, lejów
    manat: manat, manata, manaty, manatów
    peso: peso, pesos
    pound: funt, funta, funty, funtów
    riyal: rial, riala, riale, riali
    rouble: rubel, rubla, ruble, rubli
    rupee: rupia, rupie, rupii
    shilling: szyling, szylinga, szylingi, szylingów
    som: som, somy, somów
    won: won, wona, wony, wonów
    AED: dirham zea, dirhamy zea, dirhamów zea, dirhama zea
    AFN: afgani afgańskie, afgani afgańskich, afgani afgańskiego, afgani
    ALL: lek albański, leki albańskie, leków albańskich, leka albańskiego
    AMD: dram armeński, dramy armeńskie, dramów armeńskich, drama armeńskiego, dram, dramy,
        dramów
    AOA: kwanza angolska, kwanzy angolskie, kwanz angolskich, kwanzy angolskiej, kwanza, kwanzy,
        kwanz
    ARS: peso argentyńskie, pesos argentyńskie, pesos argentyńskich, peso argentyńskiego
    AUD: dolar australijski, dolary australijskie, dolarów australijskich,
        dolara australijskiego
    AZN: manat azerski, manaty azerskie, manatów azerskich, manata azerskiego
    BAM: marka zamienna bośni i hercegowiny, marki zamienne bośni i hercegowiny,
        marek zamiennych bośni i hercegowiny, marki zamiennej bośni i hercegowiny
    BBD: dolar barbadoski, dolary barbadoskie, dolarów barbadoskich, dolara barbadoskiego
    BDT: taka bengalska, taka bengalskie, taka bengalskich, taka bengalskiej
    BGN: lew bułgarski, lewy bułgarskie, lewów bułgarskich, lewa bułgarskiego, lew, lewy, lewów
    BHD: dinar bahrański, dinary bahrańskie, dinarów bahrańskich, dinara bahrańskiego
    BIF: frank burundyjski, franki burundyjskie, franków burundyjskich, franka burundyjskiego
    BND: dolar brunejski, dolary brunejskie, dolarów brunejskich, dolara brunejskiego
    BOB: boliviano boliwijskie, boliviano boliwijskich, boliviano boliwijskiego, boliviano
    BRL: real brazylijski, reale brazylijskie, reali brazylijskich, reala brazylijskiego, real,
        reali, reala
    BSD: dolar bahamski, dolary bahamskie, dolarów bahamskich, dolara bahamskiego
    BWP: pula botswańska, pule botswańskie, pul botswańskich, puli botswańskiej, pula, pule,
        pul, puli
    BYN: rubel białoruski, ruble białoruskie, rubli białoruskich, rubla białoruskiego
    BZD: dolar belizeński, dolary belizeńskie, dolarów belizeńskich, dolara belizeńskiego
    CAD: dolar kanadyjski, dolary kanadyjskie, dolarów kanadyjskich, dolara kanadyjskiego
    CDF: frank kongijski, franki kongijskie, franków kongijskich, franka kongijskiego
    CHF: frank szwajcarski, franki szwajcarskie, franków szwajcarskich, franka szwajcarskiego
    CLP: peso chilijskie, pesos chilijskie, pesos chilijskich, peso chilijskiego
    CNY: renminbi, juan chiński, juany chińskie, juanów chińskich, juana chińskiego, juan,
        juany, juanów, juana
    COP: peso kolumbijskie, pesos kolumbijskie, pesos kolumbijskich, peso kolumbijskiego
    CRC: colon kostarykański, colony kostarykańskie, colonów kostarykańskich,
        colona kostarykańskiego, colonów, colona
    CUP: peso kubańskie, pesos kubańskie, pesos kubańskich, peso kubańskiego
    CVE: escudo zielonoprzylądkowe, escudo zielonoprzylądkowych, escudo zielonoprzylądkowego,
        escudo
    CZK: korona czeska, korony czeskie, koron czeskich, korony czeskiej
    DJF: frank dżibutyjski, franki dżibutyjskie, franków dżibutyjskich, franka dżibutyjskiego
    DKK: korona duńska, korony duńskie, koron duńskich, korony duńskiej
    DOP: peso dominikańskie, pesos dominikańskie, pesos dominikańskich, peso dominikańskiego
    DZD: dinar algierski, dinary algierskie, dinarów algierskich, dinara algierskiego
    EGP: funt egipski, funty egipskie, funtów egipskich, funta egipskiego
    ERN: nakfa erytrejska, nakfy erytrejskie, nakf erytrejskich, nakfy erytrejskiej, nakfa,
        nakfy, nakf
    ETB: birr etiopski, birry etiopskie, birrów etiopskich, birra etiopskiego, birr, birry,
        birrów
    EUR: euro
    FJD: dolar fidżyjski, dolary fidżyjskie, dolarów fidżyjskich, dolara fidżyjskiego
    GBP: funt szterling, funty szterlingi, funtów szterlingów, funta szterlinga
    GEL: lari gruzińskie, lari gruzińskich, lari gruzińskiego
    GHS: cedi ghańskie, cedi ghańskich, cedi ghańskiego, cedi
    GMD: dalasi gambijskie, dalasi gambijskich, dalasi gambijskiego, dalasi
    GNF: frank gwinejski, franki gwinejskie, franków gwinejskich, franka gwinejskiego
    GTQ: quetzal gwatemalski, quetzale gwatemalskie, quetzali gwatemalskich,
        quetzala gwatemalskiego, quetzal, quetzale, quetzali, quetzala
    GYD: dolar gujański, dolary gujańskie, dolarów gujańskich, dolara gujańskiego
    HKD: dolar hongkoński, dolary hongkońskie, dolarów hongkońskich, dolara hongkońskiego
    HNL: lempira honduraska, lempiry honduraskie, lempir honduraskich, lempiry honduraskiej,
        lempira, lempiry, lempir
    HTG: gourde haitański, gourde haitańskie, gourde haitańskich, gourde haitańskiego, gourde
    HUF: forint węgierski, forinty węgierskie, forintów węgierskich, forinta węgierskiego,
        forint, forinty, forintów, forinta
    IDR: rupia indonezyjska, rupie indonezyjskie, rupii indonezyjskich, rupii indonezyjskiej
    ILS: szekli, szekel, szekle, nowy szekel izraelski, nowe szekle izraelskie,
        nowych szekli izraelskich, nowego szekla izraelskiego
    INR: rupia indyjska, rupie indyjskie, rupii indyjskich, rupii indyjskiej
    IQD: dinar iracki, dinary irackie, dinarów irackich, dinara irackiego
    IRR: rial irański, riale irańskie, riali irańskich, riala irańskiego
    ISK: korona islandzka, korony islandzkie, koron islandzkich, korony islandzkiej
    JMD: dolar jamajski, dolary jamajskie, dolarów jamajskich, dolara jamajskiego
    JOD: dinar jordański, dinary jordańskie, dinarów jordańskich, dinara jordańskiego
    JPY: jen japoński, jeny japońskie, jenów japońskich, jena japońskiego, jen, jeny, jenów,
        jena
    KES: szyling kenijski, szylingi kenijskie, szylingów kenijskich, szylinga kenijskiego
    KGS: som kirgiski, somy kirgiskie, somów kirgiskich, soma kirgiskiego
    KHR: riel kambodżański, riele kambodżańskie, rieli kambodżańskich, riela kambodżańskiego,
        riel, riele, rieli, riela
    KPW: won północnokoreański, wony północnokoreańskie, wonów północnokoreańskich,
        wona północnokoreańskiego
    KRW: won południowokoreański, wony południowokoreańskie, wonów południowokoreańskich,
        wona południowokoreańskiego
    KWD: dinar kuwejcki, dinary kuwejckie, dinarów kuwejckich, dinara kuwejckiego
    KZT: tenge kazachskie, tenge kazachskich, tenge kazachskiego, tenge
    LAK: kip laotański, kipy laotańskie, kipów laotańskich, kipa laotańskiego, kip, kipy, kipów,
        kipa
    LBP: funt libański, funty libańskie, funtów libańskich, funta libańskiego
    LKR: rupia lankijska, rupie lankijskie, rupii lankijskich, rupii lankijskiej
    LRD: dolar liberyjski, dolary liberyjskie, dolarów liberyjskich, dolara liberyjskiego
    LSL: loti sotyjskie, loti sotyjskich, loti sotyjskiego, loti
    LYD: dinar libijski, dinary libijskie, dinarów libijskich, dinara libijskiego
    MAD: dirham marokański, dirhamy marokańskie, dirhamów marokańskich, dirhama marokańskiego
    MDL: lej mołdawski, leje mołdawskie, lejów mołdawskich, leja mołdawskiego
    MGA: ariary malgaski, ariary malgaskie, ariary malgaskich, ariary malgaskiego, ariary
    MKD: denar macedoński, denary macedońskie, denarów macedońskich, denara macedońskiego,
        denar, denary, denarów, denara
    MMK: kiat birmański, kiaty birmańskie, kiatów birmańskich, kiata birmańskiego, kiat, kiaty,
        kiatów, kiata
    MNT: tugrik mongolski, tugriki mongolskie, tugrików mongolskich, tugrika mongolskiego,
        tugrik, tugriki, tugrików, tugrika
    MOP: pataca makau, pataca
    MRU: ugija mauretańska, ugija mauretańskie, ugija mauretańskich, ugija mauretańskiej, ugija
    MUR: rupia maurytyjska, rupie maurytyjskie, rupii maurytyjskich, rupii maurytyjskiej
    MVR: rupia malediwska, rupie malediwskie, rupii malediwskich, rupii malediwskiej
    MWK: kwacha malawijska, kwachy malawijskie, kwach malawijskich, kwachy malawijskiej
    MXN: peso meksykańskie, pesos meksykańskie, pesos meksykańskich, peso meksykańskiego
    MYR: ringgit malezyjski, ringgity malezyjskie, ringgitów malezyjskich,
        ringgita malezyjskiego, ringgit, ringgity, ringgitów, ringgita
    MZN: metical mozambicki, meticale mozambickie, meticali mozambickich,
        meticala mozambickiego, metical, meticale, meticali, meticala
    NAD: dolar namibijski, dolary namibijskie, dolarów namibijskich, dolara namibijskiego
    NGN: naira nigeryjska, nairy nigeryjskie, nair nigeryjskich, nairy nigeryjskiej, naira,
        nairy
    NIO: cordoba nikaraguańska, cordoby nikaraguańskie, cordob nikaraguańskich,
        cordoby nikaraguańskiej, cordoba, cordoby, cordob
    NOK: korona norweska, korony norweskie, koron norweskich, korony norweskiej
    NPR: rupia nepalska, rupie nepalskie, rupii nepalskich, rupii nepalskiej
    NZD: dolar nowozelandzki, dolary nowozelandzkie, dolarów nowozelandzkich,
        dolara nowozelandzkiego
    OMR: rial omański, riale omańskie, riali omańskich, riala omańskiego
    PAB: balboa panamski, balboa panamskie, balboa panamskich, balboa panamskiego, balboa
    PEN: sol peruwiański, sole peruwiańskie, soli peruwiańskich, sola peruwiańskiego
    PGK: kina papuańska, kina papuaskie, kina papuaskich, kina papuaska, kina papuaskiej
    PHP: peso filipińskie, pesos filipińskie, pesos filipińskich, peso filipińskiego
    PKR: rupia pakistańska, rupie pakistańskie, rupii pakistańskich, rupii pakistańskiej
    PLN: zł, złotówek, złoty polski, złote polskie, złotych polskich, złotego polskiego, złoty,
        złote, złotych, złotego
    PYG: guarani paragwajskie, guarani paragwajskich, guarani paragwajskiego, guarani
    QAR: rial katarski, riale katarskie, riali katarskich, riala katarskiego
    RON: lej rumuński, leje rumuńskie, lejów rumuńskich, leja rumuńskiego
    RSD: dinar serbski, dinary serbskie, dinarów serbskich, dinara serbskiego
    RUB: rubel rosyjski, ruble rosyjskie, rubli rosyjskich, rubla rosyjskiego
    RWF: frank ruandyjski, franki ruandyjskie, franków ruandyjskich, franka ruandyjskiego
    SAR: rial saudyjski, riale saudyjskie, riali saudyjskich, riala saudyjskiego
    SCR: rupia seszelska, rupie seszelskie, rupii seszelskich, rupii seszelskiej
    SDG: funt sudański, funty sudańskie, funtów sudańskich, funta sudańskiego
    SEK: korona szwedzka, korony szwedzkie, koron szwedzkich, korony szwedzkiej
    SGD: dolar singapurski, dolary singapurskie, dolarów singapurskich, dolara singapurskiego
    SLE: leone sierraleoński, leone sierraleońskie, leone sierraleońskich,
        leone sierraleońskiego
    SOS: szyling somalijski, szylingi somalijskie, szylingów somalijskich,
        szylinga somalijskiego
    SRD: dolar surinamski, dolary surinamskie, dolarów surinamskich, dolara surinamskiego
    SSP: funt południowosudański, funty południowosudańskie, funtów południowosudańskich,
        funta południowosudańskiego
    STN: dobra wysp świętego tomasza i książęcej, dobry wysp świętego tomasza i książęcej,
        dobr wysp świętego tomasza i książęcej
    SYP: funt syryjski, funty syryjskie, funtów syryjskich, funta syryjskiego
    SZL: lilangeni suazi, emalangeni suazi, lilangeni, emalangeni
    THB: baht tajski, bahty tajskie, bahtów tajskich, bahta tajskiego, baht, bahty, bahtów,
        bahta
    TJS: somoni tadżyckie, somoni tadżyckich, somoni tadżyckiego, somoni
    TMT: manat turkmeński, manaty turkmeńskie, manatów turkmeńskich, manata turkmeńskiego
    TND: dinar tunezyjski, dinary tunezyjskie, dinarów tunezyjskich, dinara tunezyjskiego
    TOP: pa’anga tongijska, pa’anga tongijskie, pa’anga tongijskich, pa’anga tongijskiej,
        pa’anga
    TRY: lira turecka, liry tureckie, lir tureckich, liry tureckiej, lira, liry, lir
    TTD: dolar trynidadzki, dolary trynidadzkie, dolarów trynidadzkich, dolara trynidadzkiego
    TWD: nowy dolar tajwański, nowe dolary tajwańskie, nowych dolarów tajwańskich,
        nowego dolara tajwańskiego
    TZS: szyling tanzański, szylingi tanzańskie, szylingów tanzańskich, szylinga tanzańskiego
    UAH: hrywna ukraińska, hrywny ukraińskie, hrywien ukraińskich, hrywny ukraińskiej, hrywna,
        hrywny, hrywien
    UGX: szyling ugandyjski, szylingi ugandyjskie, szylingów ugandyjskich,
        szylinga ugandyjskiego
    USD: dolarów usa, dolar amerykański, dolary amerykańskie, dolarów amerykańskich,
        dolara amerykańskiego
    UYU: peso urugwajskie, pesos urugwajskie, pesos urugwajskich, peso urugwajskiego
    UZS: som uzbecki, somy uzbeckie, somów uzbeckich, soma uzbeckiego
    VES: boliwar wenezuelski, boliwary wenezuelskie, boliwarów wenezuelskich,
        boliwara wenezuelskiego, boliwar, boliwary, boliwarów, boliwara
    VND: dong wietnamski, dongi wietnamskie, dongów wietnamskich, donga wietnamskiego, dong,
        dongi, dongów, donga
    VUV: vatu wanuackie, vatu wanuackich, vatu wanuackiego, vatu
    WST: tala samoańskie, tala samoańskich, tala samoańskiego
    XAF: frank cfa beac, franki cfa beac, franków cfa beac, franka cfa beac
    XCD: dolar wschodniokaraibski, dolary wschodniokaraibskie, dolarów wschodniokaraibskich,
        dolara wschodniokaraibskiego
    XOF: frank cfa, franki cfa, franków cfa, franka cfa
    XPF: frank cfp, franki cfp, franków cfp, franka cfp
    YER: rial jemeński, riale jemeńskie, riali jemeńskich, riala jemeńskiego
    ZAR: rand południowoafrykański, randy południowoafrykańskie, randów południowoafrykańskich,
        randa południowoafrykańskiego, rand, randy, randów, randa
    ZMW: kwacha zambijska, kwachy zambijskie, kwach zambijskich, kwachy zambijskiej
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    PLN: grosz, grosze, groszy, gr
    cent: cent, centy, centów
    EUR: eurocent, eurocenty, eurocentów
    GBP: pens, pensy, pensów
    RUB: kopiejek, kopiejki
""")
"""Small coins."""
