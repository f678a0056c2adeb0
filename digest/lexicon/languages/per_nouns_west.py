"""What amounts are one of, in Italian, Portuguese, Dutch and the languages of the north.

A line gives the English name and the nouns that papers write for it.
"""

from digest.lexicon.tables import read_lists

ITALIAN = read_lists("""
    share: azione, titolo
    year: anno
    month: mese
    week: settimana
    day: giorno
    hour: ora
    night: notte
    dollar: dollaro
    euro: euro
    pound: sterlina
    tonne: tonnellata
    barrel: barile
    ounce: oncia
    kilogram: chilo, chilogrammo, kg
    litre: litro
    kilowatt-hour: kilowattora, chilowattora, kWh
    megawatt-hour: megawattora, MWh
    square metre: metro quadrato, metro quadro, mq, m²
    cubic metre: metro cubo, mc, m³
    hectare: ettaro
    kilometre: chilometro, km
    person: persona, abitante, testa
    household: nucleo familiare
    family: famiglia
    farm: azienda agricola
    child: figlio, bambino
    student: studente, alunno
    vehicle: veicolo
    car: auto
    bottle: bottiglia
    unit: unità, pezzo
    employee: dipendente, addetto
    worker: lavoratore, operaio
    ticket: biglietto
    passenger: passeggero
    second: secondo
    quarter: trimestre
    container: container
""")
PORTUGUESE = read_lists("""
    share: ação, acção, papel
    year: ano
    month: mês
    week: semana
    day: dia
    hour: hora
    night: noite
    dollar: dólar
    euro: euro
    pound: libra
    tonne: tonelada
    barrel: barril
    ounce: onça
    bag: saca
    arroba: arroba
    kilogram: quilo, quilograma, kg
    litre: litro
    kilowatt-hour: quilowatt-hora, kWh
    megawatt-hour: megawatt-hora, MWh
    square metre: metro quadrado, m²
    cubic metre: metro cúbico, m³
    hectare: hectare
    kilometre: quilómetro, quilômetro, km
    person: pessoa, habitante, cabeça
    household: agregado, domicílio
    family: família
    child: filho, criança
    student: aluno, estudante
    vehicle: veículo
    car: carro
    bottle: garrafa
    unit: unidade
    employee: funcionário, empregado
    worker: trabalhador
    ticket: bilhete, ingresso
    passenger: passageiro
    second: segundo
    quarter: trimestre
    container: contêiner, contentor
""")
DUTCH = read_lists("""
    share: aandeel
    year: jaar
    month: maand
    week: week
    day: dag
    hour: uur
    night: nacht, overnachting
    dollar: dollar
    euro: euro
    pound: pond
    tonne: ton
    barrel: vat
    ounce: ounce, ons
    kilogram: kilo, kilogram, kg
    litre: liter
    kilowatt-hour: kilowattuur, kWh
    megawatt-hour: megawattuur, MWh
    square metre: vierkante meter, m²
    cubic metre: kubieke meter, kuub, m³
    hectare: hectare
    kilometre: kilometer, km
    person: persoon, inwoner, hoofd
    household: huishouden
    family: gezin, familie
    farm: bedrijf, boerderij
    child: kind
    student: leerling, student
    vehicle: voertuig
    car: auto
    bottle: fles
    unit: stuk, eenheid
    employee: werknemer, medewerker
    ticket: kaartje, ticket
    passenger: passagier
    home: woning
    second: seconde
    quarter: kwartaal
    container: container
""")
SWEDISH = read_lists("""
    share: aktie
    year: år
    month: månad
    week: vecka
    day: dag, dygn
    hour: timme
    night: natt
    dollar: dollar
    euro: euro
    tonne: ton
    barrel: fat
    ounce: uns
    kilogram: kilo, kilogram, kg
    litre: liter
    kilowatt-hour: kilowattimme, kWh
    megawatt-hour: megawattimme, MWh
    square metre: kvadratmeter
    cubic metre: kubikmeter
    hectare: hektar
    kilometre: kilometer, km
    person: person, invånare, capita
    household: hushåll
    family: familj
    child: barn
    student: elev, student
    vehicle: fordon
    car: bil
    unit: styck, enhet
    employee: anställd
    ticket: biljett
    passenger: passagerare
    quarter: kvartal
""")
NORWEGIAN = read_lists("""
    share: aksje
    year: år, året
    month: måned, måneden
    week: uke, uken, uka
    day: dag, døgn, dagen, døgnet
    hour: time, timen
    night: natt
    dollar: dollar
    euro: euro
    tonne: tonn
    barrel: fat
    ounce: unse
    kilogram: kilo, kilogram, kg
    litre: liter
    kilowatt-hour: kilowattime, kWh
    megawatt-hour: megawattime, MWh
    square metre: kvadratmeter
    cubic metre: kubikkmeter
    hectare: hektar, mål
    kilometre: kilometer, km
    person: person, innbygger, hode
    household: husholdning, husstand
    family: familie
    child: barn
    student: elev, student
    vehicle: kjøretøy
    car: bil
    unit: stykk, enhet
    employee: ansatt
    ticket: billett
    passenger: passasjer
    quarter: kvartal
""")
DANISH = read_lists("""
    share: aktie
    year: år, året
    month: måned, måneden
    week: uge, ugen
    day: dag, døgn, dagen, døgnet
    hour: time, timen
    night: nat
    dollar: dollar
    euro: euro
    tonne: ton
    barrel: tønde
    ounce: ounce, unse
    kilogram: kilo, kilogram, kg
    litre: liter
    kilowatt-hour: kilowatttime, kWh
    megawatt-hour: megawatttime, MWh
    square metre: kvadratmeter
    cubic metre: kubikmeter
    hectare: hektar
    kilometre: kilometer, km
    person: person, indbygger, hoved
    household: husstand, husholdning
    family: familie
    child: barn
    student: elev, studerende
    vehicle: køretøj
    car: bil
    unit: styk, enhed
    employee: ansat, medarbejder
    ticket: billet
    passenger: passager
    quarter: kvartal
""")
