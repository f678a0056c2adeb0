"""What amounts are one of, in Polish, Turkish, Indonesian, Russian, Vietnamese, Arabic and Hindi.

A line gives the English name and the nouns that papers write for it, in the case they stand in.
"""

from digest.lexicon.tables import read_lists

POLISH = read_lists("""
    share: akcję, akcja, akcji
    year: rok, roku, rocznie
    month: miesiąc, miesięcznie
    week: tydzień, tygodniowo
    day: dzień, dobę, dziennie
    hour: godzinę
    dollar: dolara
    euro: euro
    tonne: tonę
    barrel: baryłkę
    ounce: uncję
    kilogram: kilogram, kilo, kg
    litre: litr, litra
    kilowatt-hour: kilowatogodzinę, kWh
    megawatt-hour: megawatogodzinę, MWh
    square metre: metr kwadratowy, mkw, m kw
    cubic metre: metr sześcienny
    hectare: hektar, ha
    kilometre: kilometr, km
    person: osobę, mieszkańca, głowę
    household: gospodarstwo domowe
    family: rodzinę
    child: dziecko
    unit: sztukę, szt
    employee: pracownika
    ticket: bilet
""")
TURKISH = read_lists("""
    share: hisse, hisse başına
    year: yıl, yıllık
    month: ay, aylık
    day: gün, günlük
    dollar: dolar
    tonne: ton
    barrel: varil
    ounce: ons
    kilogram: kilo, kilogram, kg
    litre: litre
    square metre: metrekare
    person: kişi
""")
INDONESIAN = read_lists("""
    share: saham, lembar saham, lembar, unit saham
    year: tahun
    month: bulan
    week: minggu, pekan
    day: hari
    hour: jam
    dollar: dolar as, dolar
    tonne: ton, tan metrik, tan
    barrel: barel, tong
    ounce: ons, auns
    gram: gram
    kilogram: kilogram, kilo, kg
    litre: liter, litre
    kilowatt-hour: kwh
    square metre: meter persegi
    cubic metre: meter kubik
    hectare: hektare, hektar
    kilometre: kilometer, km
    person: orang, kapita, jiwa
    household: rumah tangga, isi rumah
    family: keluarga, kepala keluarga
    head: ekor
    unit: unit, biji, butir, sebiji
    ticket: tiket
""")
RUSSIAN = read_lists("""
    share: акцию, акция, бумагу
    year: год, год
    month: месяц
    week: неделю
    day: день, сутки
    hour: час
    dollar: доллар
    euro: евро
    tonne: тонну
    barrel: баррель
    ounce: унцию
    kilogram: килограмм, кг
    gram: грамм
    litre: литр
    kilowatt-hour: киловатт-час, кВт·ч
    square metre: квадратный метр, кв. м, кв. метр
    cubic metre: кубометр, кубический метр, тысячу кубометров
    hectare: гектар, га
    kilometre: километр, км
    person: человека, жителя
    household: домохозяйство
    family: семью
    child: ребенка, ребёнка
    unit: штуку, единицу
    employee: сотрудника, работника
    ticket: билет
    bottle: бутылку
""")
VIETNAMESE = read_lists("""
    share: cổ phiếu, cổ phần, cp
    year: năm
    month: tháng
    week: tuần
    day: ngày
    hour: giờ
    dollar: usd, đô la
    tonne: tấn
    barrel: thùng
    ounce: ounce
    tael: lượng
    kilogram: kg, ký, cân
    litre: lít
    kilowatt-hour: kwh
    square metre: m2, m², mét vuông
    cubic metre: m3, m³, mét khối
    hectare: ha, héc ta
    kilometre: km
    person: người
    household: hộ
    unit: chiếc, cái, con
    ticket: vé
""")
ARABIC = read_lists("""
    share: سهم, للسهم, السهم
    year: سنة, عام, سنويا, سنوياً
    month: شهر, شهريا, شهرياً
    week: أسبوع
    day: يوم, يوميا, يومياً
    hour: ساعة
    dollar: دولار, للدولار
    tonne: طن, للطن
    barrel: برميل, للبرميل
    ounce: أونصة, أوقية, للأونصة, للأوقية
    gram: جرام, غرام, للجرام, للغرام
    kilogram: كيلوغرام, كيلو, للكيلو, للكيلوغرام
    litre: لتر, للتر
    square metre: متر مربع, للمتر المربع
    hectare: هكتار
    person: فرد, للفرد, شخص
    family: أسرة
""")
HINDI = read_lists("""
    share: शेयर
    year: वर्ष, साल
    month: माह, महीने, महीना
    week: सप्ताह
    day: दिन
    hour: घंटे, घंटा
    dollar: डॉलर
    tonne: टन
    barrel: बैरल
    ounce: औंस
    gram: ग्राम
    kilogram: किलोग्राम, किलो
    quintal: क्विंटल
    litre: लीटर
    unit: यूनिट
    square metre: वर्ग मीटर
    hectare: हेक्टेयर
    acre: एकड़
    kilometre: किलोमीटर, किमी
    person: व्यक्ति
    family: परिवार
""")
