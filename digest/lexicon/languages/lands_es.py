"""Countries, their capitals and their peoples in Spanish."""

from digest.lexicon.tables import read_table

PLACES = read_table("""
    GB: reino unido, gran bretaña, inglaterra, londres, leeds, manchester
    EG: egipto, el cairo, alejandría
    LB: líbano, beirut
    SY: siria, damasco, alepo
    SD: sudán, jartum
    SS: sudán del sur, yuba
    TR: turquía, ankara, estambul
    CH: suiza, berna, zúrich, ginebra, basilea, lausana
    RW: ruanda, kigali
    BI: burundi
    CD: república democrática del congo, kinshasa
    CG: congo-brazzaville, brazzaville
    DJ: yibuti
    GN: guinea, conakri
    KM: comoras
    SN: senegal, dakar
    CI: costa de marfil, abiyán
    ML: malí, bamako
    BF: burkina faso, uagadugú
    BJ: benín, cotonú
    TG: togo, lomé
    NE: níger, niamey
    GW: guinea-bisáu
    CM: camerún, yaundé, duala
    GA: gabón, libreville
    TD: chad, yamena
    CF: república centroafricana, bangui
    GQ: guinea ecuatorial, malabo
    MX: méxico, ciudad de méxico, monterrey, guadalajara
    PH: filipinas, manila
    AR: argentina, buenos aires
    CL: chile, santiago, valparaíso
    CO: colombia, bogotá, medellín, cali
    UY: uruguay, montevideo
    DO: república dominicana, santo domingo
    CU: cuba, la habana
    IN: india, nueva delhi, delhi, bombay
    PK: pakistán, islamabad, karachi, lahore
    LK: sri lanka, colombo
    NP: nepal, katmandú
    MU: mauricio, port louis
    SC: seychelles
    ID: indonesia, yakarta
    SE: suecia, estocolmo, gotemburgo
    NO: noruega, oslo
    DK: dinamarca, copenhague
    IS: islandia, reikiavik
    CZ: república checa, chequia, praga
    KW: kuwait
    BH: baréin, bahréin, manama
    IQ: irak, bagdad
    JO: jordania, ammán
    RS: serbia, belgrado
    DZ: argelia, argel, orán
    TN: túnez
    LY: libia, trípoli
    AE: emiratos árabes unidos, emiratos, dubái, abu dabi
    MA: marruecos, rabat, casablanca, tánger
    SA: arabia saudí, arabia saudita, riad
    QA: catar, qatar, doha
    OM: omán, mascate
    YE: yemen, saná
    IR: irán, teherán
    KE: kenia, nairobi
    UG: uganda, kampala
    TZ: tanzania, dodoma
    SO: somalia, mogadiscio
    KR: corea del sur, seúl
    KP: corea del norte, pyongyang
    RU: rusia, moscú
    BY: bielorrusia, minsk
    RO: rumanía, rumania, bucarest
    MD: moldavia, chisináu
    JP: japón, tokio
    CN: china, pekín, shanghái
""")
"""Names with capitals, in lower case."""

PEOPLES = read_table("""
    GB: británico, inglés
    EG: egipcio
    LB: libanés
    SY: sirio
    SD: sudanés
    SS: sursudanés
    TR: turco
    CH: suizo
    RW: ruandés
    BI: burundés
    CD: congoleño
    DJ: yibutiano
    GN: guineano
    SN: senegalés
    CI: marfileño
    ML: maliense
    BJ: beninés
    TG: togolés
    NE: nigerino
    CM: camerunés
    GA: gabonés
    TD: chadiano
    CF: centroafricano
    GQ: ecuatoguineano
    MX: mexicano
    PH: filipino
    AR: argentino
    CL: chileno
    CO: colombiano
    UY: uruguayo
    DO: dominicano
    CU: cubano
    IN: indio
    PK: pakistaní
    LK: esrilanqués, ceilanés
    NP: nepalí, nepalés
    MU: mauriciano
    ID: indonesio
    SE: sueco
    NO: noruego
    DK: danés
    IS: islandés
    CZ: checo
    KW: kuwaití
    BH: bareiní, bahreiní
    IQ: iraquí
    JO: jordano
    RS: serbio
    DZ: argelino
    TN: tunecino
    LY: libio
    AE: emiratí
    MA: marroquí
    SA: saudí, saudita
    QA: catarí, qatarí
    OM: omaní
    YE: yemení
    IR: iraní
    KE: keniano, keniata
    UG: ugandés
    TZ: tanzano
    SO: somalí
    KR: surcoreano
    KP: norcoreano
    RU: ruso
    BY: bielorruso
    RO: rumano
    MD: moldavo
    JP: japonés
    CN: chino
""")
"""Adjectives of one man or one thing, in lower case."""
