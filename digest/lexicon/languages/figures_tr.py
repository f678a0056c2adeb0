"""Turkish: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_east
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma
from digest.lexicon.languages.money_tr import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    işçi: işçi, işçiyi, işçinin
    çalışan: çalışan, çalışanı
    personel: personel
    kişi: kişi, kişiye, kişiyi, kişilik, kişinin
    konut: konut
    daire: daire
    araç: araç
    otomobil: otomobil
    yolcu: yolcu
    turist: turist
    ziyaretçi: ziyaretçi
    müşteri: müşteri
    öğrenci: öğrenci
    hane: hane
    aile: aile
    mağaza: mağaza
    şube: şube
    şirket: şirket
    fabrika: fabrika
    uçak: uçak
    konteyner: konteyner
    adet: adet
    bilet: bilet
""")

TURKISH = FigureWords(
    spelled={
        w: Decimal(n)
        for n, w in enumerate("bir iki üç dört beş altı yedi sekiz dokuz on".split(), start=1)
    }
    | {
        "yarım": Decimal("0.5"),
        "yirmi": Decimal(20),
        "elli": Decimal(50),
        "bir buçuk": Decimal("1.5"),
    },
    fractions={
        r"üçte\s+bir(?:i|ini|lik)?": Decimal(100) / 3,
        r"üçte\s+iki(?:si|sini)?": Decimal(200) / 3,
        r"dörtte\s+bir(?:i|ini)?": Decimal(25),
        r"dörtte\s+üç(?:ü|ünü)?": Decimal(75),
        r"yarısı(?:nı|nın)?": Decimal(50),
    },
    names=NAMES,
    money={
        r"(?:TL|lira)(?:['’]?(?:y[ae]|yı|yi|n[ıi]n|d[ae]n?|dır|lık|sı|sına|l[ae]r?|sını|ya|nın|dan|da|den|ye))?": "TRY",
        r"(?:ABD\s+)?[Dd]olar(?:['’]?(?:a|ı|lık|ın|dan|da|ına|ını|ının))?": "dollar",
        r"(?:[Aa]vro|[Ee]uro)(?:['’]?(?:y[ao]|luk|nun|dan|da|su|suna|ya))?": "EUR",
        r"[Ss]terlin(?:['’]?(?:e|i|lik|den|in|ine))?": "GBP",
        r"[Rr]uble(?:ye|lik|den|nin)?": "rouble",
        r"[Yy]en(?:e|lik|den|in)?": "JPY",
        r"[Yy]uan(?:a|lık|dan|ın)?": "CNY",
    },
    coins=COINS,
    percent=r"%",
    percent_before=r"yüzde|binde(?!.)|%",
    points=r"(?:yüzde\s+)?puan(?:lık|a|ı)?(?!\s+(?:tablo|fark))",
    basis=r"baz\s+puan(?:lık|a|ı)?",
    times=r"kat(?:ına|tan|ı)?|katlık",
    counted=find_counted(_COUNTED, r"yeni|yabancı|yerli"),
    lemma=make_lemma(_COUNTED),
    measures=r"ton(?:a|luk|dan|u)?|kilo(?:gram|metre)?|hektar|metrekare(?:lik)?|metreküp|megavat|megawatt|gigavat|varil(?:e)?|litre|dönüm|dekar|MW",
    before={
        Qualifier.UP_TO: r"en\s+fazla|en\s+çok|azami",
        Qualifier.AT_LEAST: r"en\s+az|asgari|en\s+azından",
        Qualifier.ALMOST: r"neredeyse|hemen\s+hemen",
        Qualifier.ABOUT: r"yaklaşık|ortalama\s+olarak|takriben|aşağı\s+yukarı|civarında|tahminen",
    },
    behind={
        Qualifier.ABOUT: r"(?:civarında|dolayında|kadar(?=\s+(?:kişi|para)))",
        Qualifier.UP_TO: r"(?:['’]?[yn]?[ae]\s+kadar|kadar)\b",
        Qualifier.MORE_THAN: r"(?:['’]?(?:[dt][ae]n|ün|[iıuü]n|[yn]?[iıuü])?\s*)?(?:(?:daha\s+)?fazla|aş(?:kın|an|tı)|üzerinde|üstünde)\w*",
        Qualifier.LESS_THAN: r"(?:['’]?(?:[dt][ae]n|[iıuü]n)\s+)?(?:(?:daha\s+)?az(?!al)|altında)\b",
    },
    level_end=r"(?:lira|euro|avro|ruble)y[ae]$|(?:dolar|ton|yuan|puan)a$|sterline$|yene$|^['’][yn]?[ae](?!\w)",
    particles=r"['’]?(?:l[iıuü]k|l[ae]|s[iı])?\s?(?:oranında|civarında)?",
    more=r"(?:(?:bir\s+)?(?:art(?:ış|tı|arak|ırarak|ırdı|acak|an)\w*|yüksel(?:di|erek|iş)\w*|büyü(?:dü|me|yerek)\w*|değer\s+kazan\w*|prim\b|zam\w*|daha\s+(?:fazla|yüksek|pahalı)|yukarı))",
    less=r"(?:(?:bir\s+)?(?:azal\w*|düş(?:tü|üş|erek|ür)\w*|geril\w*|gerile\w*|değer\s+kayb\w*|kayıp\w*|indirim\w*|indir(?:di|erek)\w*|daral\w*|küçül\w*|daha\s+(?:az|düşük|ucuz)|aşağı))",
    cuts=r"işten\s+çıkar\w*|çıkarıl\w*|işsiz\s+kal\w*|işine\s+son",
    makes=r"istihdam\w*|işe\s+al\w*|çalış(?:ıyor|an|tı)\w*|alım",
    staff=r"(?:işçi|çalışan|personel|kişi)",
    lists=r"ve|ile",
    per_nouns=per_nouns_east.TURKISH,
    per_subject={
        "litre": r"(?:benzin|motorin|süt|akaryakıt)\w*\s+litre(?:si|sinin)?\w*",
        "kilogram": r"kilo(?:su|gramı)\w*",
        "share": r"hisse\s+başına",
        "ounce": r"ons\s+altın|altının\s+onsu",
        "barrel": r"petrolün\s+varili",
        "dollar": r"[Dd]olar(?:/TL|\s+kuru)",
    },
    per_before={
        "share": r"(?:hisse|pay)\s+başına(?:\s+\w+)?",
        "year": r"yıllık|yılda",
        "month": r"aylık|ayda",
        "person": r"kişi\s+başı(?:na)?",
        "day": r"günlük|günde",
    },
    per_behind={"share": r"hisse\s+başına", "person": r"kişi\s+başı"},
    shares=r"\b(?:hisse\w*|temettü\w*)\b",
    between=r"(?!)",
    joins=r"\s+(?:ila|ile|ilâ)\s+|\s?[-–—]\s?",
    stated=r"(?:yaklaşık|=)",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:ancak|fakat|ise)\s",
    fillers=r"bir|ve|ile|de|da|bu|şu|için|olarak|en|az|çok|fazla|yaklaşık|olan|oldu|ise",
    traps=r"(?:madde|no|sayılı|Boeing|Airbus|kanun|sayfa)\s",
)
"""The table of Turkish."""
