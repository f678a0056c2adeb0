"""Countries, their capitals and their peoples in French."""

from digest.lexicon.tables import read_table

PLACES = read_table("""
    GB: royaume-uni, grande-bretagne, angleterre, londres, leeds, manchester
    EG: égypte, caire, alexandrie
    LB: liban, beyrouth
    SY: syrie, damas, alep
    SD: soudan, khartoum
    SS: soudan du sud, djouba
    TR: turquie, ankara, istanbul
    CH: suisse, berne, zurich, genève, bâle, lausanne
    RW: rwanda, kigali
    BI: burundi, bujumbura
    CD: république démocratique du congo, rdc, kinshasa, lubumbashi
    CG: congo-brazzaville, brazzaville, pointe-noire
    DJ: djibouti
    GN: guinée, conakry
    KM: comores, moroni
    SN: sénégal, dakar
    CI: côte d'ivoire, abidjan, yamoussoukro
    ML: mali, bamako
    BF: burkina faso, burkina, ouagadougou
    BJ: bénin, cotonou
    TG: togo, lomé
    NE: niger, niamey
    GW: guinée-bissau
    CM: cameroun, yaoundé, douala
    GA: gabon, libreville
    TD: tchad, n'djamena, ndjamena
    CF: centrafrique, république centrafricaine, bangui
    GQ: guinée équatoriale, malabo
    PF: nouvelle-calédonie, nouméa, polynésie française, papeete, tahiti
    MX: mexique, mexico
    PH: philippines, manille
    AR: argentine, buenos aires
    CL: chili, santiago
    CO: colombie, bogota, medellin
    UY: uruguay, montevideo
    DO: république dominicaine, saint-domingue
    CU: cuba, la havane
    IN: inde, new delhi, delhi, bombay, mumbai
    PK: pakistan, islamabad, karachi, lahore
    LK: sri lanka, colombo
    NP: népal, katmandou
    MU: île maurice, port-louis
    SC: seychelles
    ID: indonésie, jakarta
    SE: suède, stockholm
    NO: norvège, oslo
    DK: danemark, copenhague
    IS: islande, reykjavik
    CZ: république tchèque, tchéquie, prague
    KW: koweït
    BH: bahreïn, manama
    IQ: irak, bagdad
    JO: jordanie, amman
    RS: serbie, belgrade
    DZ: algérie, alger, oran
    TN: tunisie, tunis, sfax
    LY: libye, tripoli
    AE: émirats arabes unis, émirats, dubaï, abou dhabi, abu dhabi
    MA: maroc, rabat, casablanca, tanger
    SA: arabie saoudite, riyad
    QA: qatar, doha
    OM: oman, mascate
    YE: yémen, sanaa
    IR: iran, téhéran
    KE: kenya, nairobi
    UG: ouganda, kampala
    TZ: tanzanie, dodoma, dar es salaam
    SO: somalie, mogadiscio
    KR: corée du sud, séoul
    KP: corée du nord, pyongyang
    RU: russie, moscou
    BY: biélorussie, bélarus, minsk
    RO: roumanie, bucarest
    MD: moldavie, chisinau
    JP: japon, tokyo
    CN: chine, pékin, shanghai
""")
"""Names with capitals, in lower case."""

PEOPLES = read_table("""
    GB: britannique, anglais
    EG: égyptien
    LB: libanais
    SY: syrien
    SD: soudanais
    SS: sud-soudanais
    TR: turc
    CH: suisse
    RW: rwandais
    BI: burundais
    CD: congolais
    DJ: djiboutien
    GN: guinéen
    KM: comorien
    SN: sénégalais
    CI: ivoirien
    ML: malien
    BF: burkinabé, burkinabè
    BJ: béninois
    TG: togolais
    NE: nigérien
    CM: camerounais
    GA: gabonais
    TD: tchadien
    CF: centrafricain
    GQ: équatoguinéen
    PF: calédonien, polynésien
    MX: mexicain
    PH: philippin
    AR: argentin
    CL: chilien
    CO: colombien
    UY: uruguayen
    DO: dominicain
    CU: cubain
    IN: indien
    PK: pakistanais
    LK: sri-lankais, srilankais
    NP: népalais
    MU: mauricien
    SC: seychellois
    ID: indonésien
    SE: suédois
    NO: norvégien
    DK: danois
    IS: islandais
    CZ: tchèque
    KW: koweïtien
    BH: bahreïni, bahreïnien
    IQ: irakien
    JO: jordanien
    RS: serbe
    DZ: algérien
    TN: tunisien
    LY: libyen
    AE: émirati, émirien
    MA: marocain
    SA: saoudien
    QA: qatari, qatarien
    OM: omanais
    YE: yéménite
    IR: iranien
    KE: kényan, kenyan
    UG: ougandais
    TZ: tanzanien
    SO: somalien
    KR: sud-coréen
    KP: nord-coréen
    RU: russe
    BY: biélorusse
    RO: roumain
    MD: moldave
    JP: japonais
    CN: chinois
""")
"""Adjectives of one man or one thing, in lower case."""
