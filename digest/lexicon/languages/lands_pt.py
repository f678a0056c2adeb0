"""Countries, their capitals and their peoples in Portuguese."""

from digest.lexicon.tables import read_table

PLACES = read_table("""
    GB: reino unido, grã-bretanha, inglaterra, londres, leeds, manchester
    EG: egito, egipto, cairo, alexandria
    LB: líbano, beirute
    SY: síria, damasco, alepo
    SD: sudão, cartum
    SS: sudão do sul
    TR: turquia, ancara, istambul
    CH: suíça, berna, zurique, genebra, basileia
    RW: ruanda, kigali
    BI: burundi
    CD: república democrática do congo, kinshasa
    CG: congo-brazzaville, brazzaville
    DJ: djibuti
    GN: guiné, conacri
    SN: senegal, dacar
    CI: costa do marfim, abidjan
    ML: mali, bamaco
    BF: burkina faso, burquina faso
    BJ: benin, benim
    TG: togo, lomé
    NE: níger, niamey
    GW: guiné-bissau, bissau
    CM: camarões, iaundé, yaoundé, duala
    GA: gabão, libreville
    TD: chade
    CF: república centro-africana
    GQ: guiné equatorial, malabo
    MX: méxico, cidade do méxico, monterrey
    PH: filipinas, manila
    AR: argentina, buenos aires
    CL: chile, santiago
    CO: colômbia, bogotá, medellín
    UY: uruguai, montevidéu, montevideu
    DO: república dominicana, santo domingo
    CU: cuba, havana
    IN: índia, nova délhi, nova deli, délhi, deli, mumbai
    PK: paquistão, islamabad, karachi
    LK: sri lanka, colombo
    NP: nepal, katmandu
    MU: maurício, maurícia, port louis
    SC: seicheles
    ID: indonésia, jacarta
    SE: suécia, estocolmo, gotemburgo
    NO: noruega, oslo
    DK: dinamarca, copenhague, copenhaga
    IS: islândia, reykjavik
    CZ: república tcheca, tchéquia, república checa, chéquia, praga
    KW: kuwait
    BH: bahrein, barém, manama
    IQ: iraque, bagdá, bagdade
    JO: jordânia, amã
    RS: sérvia, belgrado
    DZ: argélia, argel
    TN: tunísia, túnis, tunes
    LY: líbia, trípoli
    AE: emirados árabes unidos, emirados, dubai, abu dhabi
    MA: marrocos, rabat, casablanca
    SA: arábia saudita, riad
    QA: catar, qatar, doha
    OM: omã, mascate
    YE: iêmen, iémen
    IR: irã, irão, teerã, teerão
    KE: quênia, quénia, nairóbi
    UG: uganda, kampala
    TZ: tanzânia, dodoma
    SO: somália, mogadíscio
    KR: coreia do sul, seul
    KP: coreia do norte, pyongyang
    RU: rússia, moscou, moscovo
    BY: belarus, bielorrússia, minsk
    RO: romênia, roménia, bucareste
    MD: moldávia, moldova
    JP: japão, tóquio
    CN: china, pequim, xangai
""")
"""Names with capitals, in lower case."""

PEOPLES = read_table("""
    GB: britânico, inglês
    EG: egípcio
    LB: libanês
    SY: sírio
    SD: sudanês
    TR: turco
    CH: suíço
    RW: ruandês
    BI: burundês
    CD: congolês
    GN: guineense
    SN: senegalês
    CI: marfinense
    ML: maliano
    BJ: beninense
    TG: togolês
    NE: nigerino
    CM: camaronês
    GA: gabonês
    TD: chadiano
    MX: mexicano
    PH: filipino
    AR: argentino
    CL: chileno
    CO: colombiano
    UY: uruguaio
    DO: dominicano
    CU: cubano
    IN: indiano
    PK: paquistanês
    LK: cingalês, srilanquês
    NP: nepalês
    MU: mauriciano
    ID: indonésio
    SE: sueco
    NO: norueguês
    DK: dinamarquês
    IS: islandês
    CZ: tcheco, checo
    KW: kuwaitiano
    BH: bareinita
    IQ: iraquiano
    JO: jordaniano, jordano
    RS: sérvio
    DZ: argelino
    TN: tunisiano, tunisino
    LY: líbio
    AE: emiradense
    MA: marroquino
    SA: saudita
    QA: catariano, catari
    OM: omanense
    YE: iemenita
    IR: iraniano
    KE: queniano
    UG: ugandense
    TZ: tanzaniano
    SO: somali
    KR: sul-coreano
    KP: norte-coreano
    RU: russo
    BY: bielorrusso
    RO: romeno
    MD: moldavo
    JP: japonês
    CN: chinês
""")
"""Adjectives of one man or one thing, in lower case."""
