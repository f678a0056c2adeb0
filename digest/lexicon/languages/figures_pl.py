"""Polish: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_east
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma, read_per
from digest.lexicon.languages.money_pl import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    miejsce pracy: miejsc pracy, miejsca pracy
    etat: etatów, etaty
    pracownik: pracowników, pracownikom
    robotnik: robotników
    osoba: osób, osoby
    mieszkaniec: mieszkańców
    rodzina: rodzin, rodziny
    gospodarstwo domowe: gospodarstw domowych
    pasażer: pasażerów
    turysta: turystów
    klient: klientów
    użytkownik: użytkowników
    student: studentów
    uczeń: uczniów
    akcja: akcji
    pojazd: pojazdów
    samochód: samochodów, aut
    samolot: samolotów
    statek: statków
    kontener: kontenerów
    mieszkanie: mieszkań
    dom: domów
    sklep: sklepów
    firma: firm
    spółka: spółek
    placówka: placówek
    sztuka: sztuk
    bilet: biletów
    wniosek: wniosków
    egzemplarz: egzemplarzy
""")

POLISH = FigureWords(
    spelled={
        w: Decimal(n)
        for n, w in enumerate(
            "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć".split(), start=1
        )
    }
    | {
        "dwóch": Decimal(2),
        "trzech": Decimal(3),
        "czterech": Decimal(4),
        "pół": Decimal("0.5"),
        "półtora": Decimal("1.5"),
        "półtorej": Decimal("1.5"),
    }
    | {
        "sto": Decimal(100),
        "dwadzieścia": Decimal(20),
        "trzydzieści": Decimal(30),
        "pięćdziesiąt": Decimal(50),
    },
    fractions={
        r"połow(?:a|ę|y)(?=\s+(?!roku|miesiąca|\d|lat|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud)\w)": Decimal(
            50
        ),
        r"jedn[aą]\s+trzeci[aą]|jednej\s+trzeciej": Decimal(100) / 3,
        r"dwie\s+trzecie|dwóch\s+trzecich": Decimal(200) / 3,
        r"jedn[aą]\s+czwart[aą]|jednej\s+czwartej": Decimal(25),
        r"trzy\s+czwarte": Decimal(75),
    },
    names=NAMES,
    coins=COINS,
    percent=r"%|proc\.?(?!\w)|procent(?:a|ach|ami|owy|owego|om)?(?!\w)",
    points=r"p(?:unkt|kt)\.?(?:y|u|ów|ami)?\.?\s+proc(?:entow\w+|\.)|p\.\s?p\.",
    basis=r"p(?:unkt|kt)\.?(?:y|ów|u|ami)?\.?\s+baz(?:ow\w+|\.)|pb\b",
    times=r"razy(?!\s+(?:w|na|do)\b)",
    counted=find_counted(_COUNTED, r"now(?:ych|e)|kolejnych|inn(?:ych|e)"),
    lemma=make_lemma(_COUNTED),
    measures=r"ton(?:y|a)?|kilogram(?:ów|y)?|kilometr(?:ów|y)|hektar(?:ów|y)|metr(?:ów|y)(?:\s+(?:kwadratowych|sześciennych))?|megawat(?:ów|y)|baryłek|litr(?:ów|y)|mkw\.?",
    before={
        Qualifier.UP_TO: r"(?:aż\s+)?do|maksymalnie|najwyżej|nie\s+więcej\s+niż|co\s+najwyżej",
        Qualifier.AT_LEAST: r"co\s+najmniej|przynajmniej|minimum|nie\s+mniej\s+niż|minimalnie",
        Qualifier.MORE_THAN: r"ponad|powyżej|więcej\s+niż|przeszło|z\s+górą|przekr(?:acza|oczył|oczyła|oczyło|oczyły)",
        Qualifier.LESS_THAN: r"mniej\s+niż|poniżej",
        Qualifier.ALMOST: r"prawie|niemal|niespełna|blisko|bez\s+mała",
        Qualifier.ABOUT: r"około|ok\.|mniej\s+więcej|w\s+granicach|rzędu|szacunkowo|z\s+grubsza",
    },
    behind={Qualifier.ABOUT: r"mniej\s+więcej\b"},
    up=r"wzr(?:ost|ós|os|aśc)\w*|rośn\w*|rosł\w*|rosn\w*|urós\w*|urosł\w*|zwiększ\w*|podn\w+|podwyż\w+|drożej\w*|podroż\w*|zyska\w*|zwyżk\w*|więcej|drożs\w+|skocz\w*|umocni\w*|poprawi\w*",
    down=r"spad\w+|zmniejsz\w*|obniż\w*|mal(?:eje|ał|ała)\w*|zmalał\w*|stani\w+|potania\w*|strac\w*|zniżk\w*|mniej|tańs\w+|skurcz\w*|redukcj\w*|zredukow\w*|osłab\w*|ści(?:ął|ęł|ęc)\w*|cię(?:cie|ć)|tąpn\w*",
    change=r"o|o\s+(?:ponad|około|blisko|prawie|niemal)|na",
    level=r"do(?:\s+poziomu)?|na\s+poziomie|osiągn\w+|wyni(?:osł[aoy]|ósł|esie)",
    gains=r"(?:wzrost|zwyżka|podwyżka|skok)(?:u|i|em)?\s+o(?=\s*$)|(?:zyskał[aoy]?|zyskuje|zyskują)(?=\s*$)",
    losses=r"(?:spadek|spadku|obniżka|zniżka|redukcja)\s+o(?=\s*$)|(?:stracił[aoy]?|traci|tracą)(?=\s*$)",
    more=r"więcej\b|wyższ\w+|drożej\b|w\s+górę\b|wzrost\w*",
    less=r"mniej\b|niższ\w+|taniej\b|w\s+dół\b|spad\w*",
    cuts=r"zwoln\w*|zwalnia\w*|zredukuje|redukcj\w+|likwid\w+|zlikwid\w+|straci\w*|wypowiedz\w+|cięcia|zamkn\w+",
    makes=r"zatrudni\w*|utworz\w*|powsta\w*|stworz\w*|tworz\w+|pracuje|zatrudnia",
    staff=r"(?:miejsce\s+pracy|etat|pracownik|robotnik|osoba)",
    lists=r"i|oraz|a",
    per_nouns=per_nouns_east.POLISH,
    per_subject={
        "litre": r"(?:za\s+)?litr\w*\s+(?:benzyny|oleju|paliwa|mleka|wody)",
        "dollar": r"dolar(?:a)?(?!\w)",
        "euro": r"(?:kurs\s+)?euro",
        "barrel": r"baryłk\w+\s+ropy",
    },
    per_before={
        "share": r"za\s+(?:jedną\s+)?akcję|na\s+akcję",
        "year": r"rocznie|co\s+roku",
        "month": r"miesięcznie|co\s+miesiąc",
    },
    per_behind=read_per(r"(?:za|na|od|w)\s(?:jed(?:en|ną)\s)?|/\s?", per_nouns_east.POLISH)
    | {"share": r"(?:za|na)\s+(?:jedną\s+)?akcję\b|na\s+walor\b"}
    | {
        "year": r"rocznie\b|na\s+rok\b|w\s+skali\s+roku\b",
        "month": r"miesięcznie\b|na\s+miesiąc\b",
        "day": r"dziennie\b|na\s+dobę\b",
        "hour": r"(?:za|na)\s+godzinę\b",
    },
    shares=r"\b(?:akcj[iaeę]|dywidend\w+)(?!\w)",
    reaches=r"(?:aż\s+)?do",
    leans=r"wobec\b|w\s+porównaniu\b|czyli\b|po\b",
    between=r"(?:po)?między|od",
    joins=r"\s+(?:a|i|do)\s+|\s?[-–—]\s?",
    turned_before=r"wzr\w+|spad\w+|podn\w+|obniż\w+|zwiększ\w+|zmniejsz\w+",
    stated=r"(?:około|ok\.|czyli|równowartość|blisko|ponad|niemal|=)",
    aside=r",?\s+(?:czyli|to\s+jest|równowartość)(?:\s+(?:około|ok\.))?",
    after=r"wobec|z|po",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:ale|podczas\s+gdy)\s",
    fillers=r"w|we|na|do|od|za|z|ze|i|oraz|a|o|to|jest|był|była|było|po|przez|ponad|około|ok|dla|się|że|który|która",
    traps=r"(?:artykuł|art\.|ust\.|nr|numer|strona|Boeing|Airbus|ustawa|rozdział)\s",
)
"""The table of Polish."""
