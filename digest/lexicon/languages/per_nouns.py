"""What amounts are one of, in the words of each language: the first unless its sentence has another.

A line gives the English name and the nouns that papers write for it.
"""

from digest.lexicon.tables import read_lists

GERMAN = read_lists("""
    share: Aktie, Anteilsschein, Anteil
    year: Jahr
    month: Monat
    week: Woche
    day: Tag
    hour: Stunde
    night: Nacht, Übernachtung
    quarter: Quartal
    dollar: Dollar
    euro: Euro
    pound: Pfund
    franc: Franken
    yuan: Yuan
    tonne: Tonne
    barrel: Barrel, Fass
    ounce: Unze, Feinunze
    kilogram: Kilogramm, Kilo, kg
    gram: Gramm
    litre: Liter
    kilowatt-hour: Kilowattstunde, kWh
    megawatt-hour: Megawattstunde, MWh
    square metre: Quadratmeter, m²
    cubic metre: Kubikmeter, m³
    hectare: Hektar
    kilometre: Kilometer, km
    person: Person, Kopf, Einwohner
    household: Haushalt
    family: Familie
    farm: Betrieb, Hof
    child: Kind
    car: Auto, Wagen
    vehicle: Fahrzeug
    bottle: Flasche
    unit: Stück, Einheit
    employee: Mitarbeiter, Beschäftigten
    ticket: Ticket, Karte
    second: Sekunde
""")
FRENCH = read_lists("""
    share: action, titre
    year: an
    month: mois
    week: semaine
    day: jour
    hour: heure
    night: nuit, nuitée
    quarter: trimestre
    dollar: dollar
    Canadian dollar: dollar canadien
    euro: euro
    pound: livre
    franc: franc
    yuan: yuan
    tonne: tonne
    barrel: baril
    ounce: once
    kilogram: kilogramme, kilo, kg
    gram: gramme, grammes
    litre: litre
    kilowatt-hour: kilowattheure, kWh
    megawatt-hour: mégawattheure, MWh
    square metre: mètre carré, m2, m²
    cubic metre: mètre cube, m3, m³
    hectare: hectare
    kilometre: kilomètre, km
    person: personne, habitant, tête
    household: ménage, foyer
    family: famille
    farm: exploitation
    child: enfant
    student: élève, étudiant
    car: voiture
    vehicle: véhicule
    bottle: bouteille
    unit: unité
    employee: salarié, employé
    ticket: billet
    second: seconde
""")
SPANISH = read_lists("""
    share: acción, título
    year: año
    month: mes
    week: semana
    day: día
    hour: hora
    night: noche
    quarter: trimestre
    dollar: dólar
    Canadian dollar: dólar canadiense
    euro: euro
    pound: libra
    franc: franco
    yuan: yuan
    tonne: tonelada
    barrel: barril
    ounce: onza
    gallon: galón
    kilogram: kilogramo, kilo, kg
    gram: gramo, gramos
    litre: litro
    kilowatt-hour: kilovatio-hora, kilovatio hora, kWh
    megawatt-hour: megavatio-hora, megavatio hora, MWh
    square metre: metro cuadrado, m2, m²
    cubic metre: metro cúbico, m3, m³
    hectare: hectárea
    kilometre: kilómetro, km
    person: persona, habitante, cabeza
    household: hogar
    family: familia
    farm: explotación
    child: hijo, niño, menor
    student: alumno, estudiante
    vehicle: vehículo
    bottle: botella
    unit: unidad
    employee: empleado
    worker: trabajador, obrero
    ticket: entrada, billete, boleto
    second: segundo
""")
JAPANESE = read_lists("""
    share: 株
    year: 年
    month: 月
    day: 日
    hour: 時間
    night: 泊
    week: 週
    time: 回
    dollar: ドル
    euro: ユーロ
    pound: ポンド
    yuan: 元
    barrel: バレル
    tonne: トン
    ounce: トロイオンス
    kilogram: キロ
    gram: グラム
    litre: リットル
    kilowatt-hour: キロワット時
    square metre: 平方メートル
    person: 人
    household: 世帯
    vehicle: 台
    tsubo: 坪, 3.3平方メートル
    piece: 個, 枚, 本, 着
    cup: 杯
""")
KOREAN = read_lists("""
    share: 주
    year: 연
    month: 월
    day: 일
    hour: 시간
    night: 박
    dollar: 달러
    euro: 유로
    pound: 파운드
    yuan: 위안
    barrel: 배럴
    tonne: 톤, t
    ounce: 온스
    kilogram: kg, ㎏, 킬로그램
    gram: g
    litre: 리터, ℓ
    kilowatt-hour: kWh, ㎾h, 킬로와트시
    square metre: ㎡, 제곱미터
    person: 인, 명, 사람
    household: 가구, 세대
    vehicle: 대
    head: 포기
    bottle: 병
    bowl: 그릇
    cup: 잔
    piece: 개, 장, 건, 벌, 켤레
""")
CHINESE = read_lists("""
    share: 股
    year: 年
    month: 月
    week: 周, 週
    day: 日, 天
    hour: 小时, 小時
    night: 晚
    dollar: 美元
    euro: 欧元, 歐元
    pound: 英镑, 英鎊
    barrel: 桶
    tonne: 吨, 噸
    ounce: 盎司
    kilogram: 公斤, 千克
    litre: 升
    kilowatt-hour: 千瓦时, 度
    square metre: 平方米, 平米
    square foot: 呎, 方呎, 平方呎, 平方英尺, 英尺, 尺
    catty: 台斤
    mu: 亩, 畝
    hectare: 公顷, 公頃
    person: 人
    household: 户, 戶
    vehicle: 辆, 輛
    bottle: 瓶
    box: 箱
    trip: 次, 趟
    piece: 件, 个, 個, 只, 隻, 枚, 片
""")
