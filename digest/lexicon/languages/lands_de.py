"""Countries, their capitals and their peoples in German."""

from digest.lexicon.tables import read_table

PLACES = read_table("""
    GB: großbritannien, england, london, leeds, manchester, vereinigtes königreich
    EG: ägypten, kairo, alexandria
    LB: libanon, beirut
    SY: syrien, damaskus, aleppo
    SD: sudan, khartum
    SS: südsudan, juba
    TR: türkei, ankara, istanbul
    CH: schweiz, schweizer, bern, zürich, genf, basel, lausanne
    RW: ruanda, kigali
    BI: burundi
    CD: demokratische republik kongo, kinshasa
    CG: kongo-brazzaville, brazzaville
    DJ: dschibuti
    GN: guinea, conakry
    KM: komoren
    SN: senegal, dakar
    CI: elfenbeinküste, abidjan
    ML: mali, bamako
    BF: burkina faso, ouagadougou
    BJ: benin, cotonou
    TG: togo, lomé
    NE: niger, niamey
    GW: guinea-bissau
    CM: kamerun, yaoundé, jaunde, duala
    GA: gabun, libreville
    TD: tschad
    CF: zentralafrikanische republik
    GQ: äquatorialguinea, malabo
    MX: mexiko, mexiko-stadt, monterrey
    PH: philippinen, manila
    AR: argentinien, buenos aires
    CL: chile, santiago, valparaíso
    CO: kolumbien, bogotá, bogota, medellín
    UY: uruguay, montevideo
    DO: dominikanische republik, dominikanischen republik, santo domingo
    CU: kuba, havanna
    IN: indien, neu-delhi, delhi, mumbai
    PK: pakistan, islamabad, karatschi, lahore
    LK: sri lanka, colombo
    NP: nepal, kathmandu
    MU: mauritius, port louis
    SC: seychellen
    ID: indonesien, jakarta
    SE: schweden, stockholm, göteborg
    NO: norwegen, oslo
    DK: dänemark, kopenhagen
    IS: island, reykjavik, reykjavík
    CZ: tschechien, prag
    KW: kuwait
    BH: bahrain, manama
    IQ: irak, bagdad
    JO: jordanien, amman
    RS: serbien, belgrad
    DZ: algerien, algier, oran
    TN: tunesien, tunis
    LY: libyen, tripolis
    AE: vereinigte arabische emirate, vereinigten arabischen emirate, emirate, emiraten, dubai,
        vereinigten arabischen emiraten, abu dhabi
    MA: marokko, rabat, casablanca, tanger
    SA: saudi-arabien, riad
    QA: katar, doha
    OM: oman, maskat
    YE: jemen, sanaa
    IR: iran, teheran
    KE: kenia, nairobi
    UG: uganda, kampala
    TZ: tansania, dodoma
    SO: somalia, mogadischu
    KR: südkorea, seoul
    KP: nordkorea, pjöngjang
    RU: russland, moskau
    BY: belarus, weißrussland, minsk
    RO: rumänien, bukarest
    MD: moldau, moldawien, chisinau
    JP: japan, tokio
    CN: china, peking, shanghai, schanghai
""")
"""Names with capitals, in lower case."""

PEOPLES = read_table("""
    GB: britisch, englisch
    EG: ägyptisch
    LB: libanesisch
    SY: syrisch
    SD: sudanesisch
    SS: südsudanesisch
    TR: türkisch
    CH: schweizerisch
    RW: ruandisch
    BI: burundisch
    CD: kongolesisch
    DJ: dschibutisch
    GN: guineisch
    SN: senegalesisch
    CI: ivorisch
    ML: malisch
    BF: burkinisch
    BJ: beninisch
    TG: togoisch
    NE: nigrisch
    CM: kamerunisch
    GA: gabunisch
    TD: tschadisch
    CF: zentralafrikanisch
    GQ: äquatorialguineisch
    MX: mexikanisch
    PH: philippinisch
    AR: argentinisch
    CL: chilenisch
    CO: kolumbianisch
    UY: uruguayisch
    DO: dominikanisch
    CU: kubanisch
    IN: indisch
    PK: pakistanisch
    LK: sri-lankisch
    NP: nepalesisch
    MU: mauritisch
    ID: indonesisch
    SE: schwedisch
    NO: norwegisch
    DK: dänisch
    IS: isländisch
    CZ: tschechisch
    KW: kuwaitisch
    BH: bahrainisch
    IQ: irakisch
    JO: jordanisch
    RS: serbisch
    DZ: algerisch
    TN: tunesisch
    LY: libysch
    AE: emiratisch
    MA: marokkanisch
    SA: saudi-arabisch, saudisch
    QA: katarisch
    OM: omanisch
    YE: jemenitisch
    IR: iranisch
    KE: kenianisch
    UG: ugandisch
    TZ: tansanisch
    SO: somalisch
    KR: südkoreanisch
    KP: nordkoreanisch
    RU: russisch
    BY: belarussisch, weißrussisch
    RO: rumänisch
    MD: moldauisch
    JP: japanisch
    CN: chinesisch
""")
"""Adjectives without their ending, in lower case."""
