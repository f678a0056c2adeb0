"""Italian: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_west
from digest.lexicon.languages.figures import (
    THOUSAND,
    FigureWords,
    find_counted,
    make_lemma,
    read_per,
)
from digest.lexicon.languages.money_it import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_UNITS = "zero uno due tre quattro cinque sei sette otto nove".split()
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_SPELLED = {word: Decimal(value) for value, word in enumerate((*_UNITS, *_TEENS))}
for _value, _ten in zip(range(20, 100, 10), _TENS, strict=True):
    _SPELLED[_ten] = Decimal(_value)
    for _unit, _word in enumerate(_UNITS[1:], start=1):
        _stem = _ten[:-1] if _unit in {1, 8} else _ten
        _SPELLED[f"{_stem}{'tré' if _unit == len('tre') else _word}"] = Decimal(_value + _unit)
        _SPELLED[f"{_stem}{_word}"] = Decimal(_value + _unit)
_HUNDREDS = ("", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_SPELLED |= {f"{word}cento": Decimal(100 * value) for value, word in enumerate(_HUNDREDS, start=1)}

_COUNTED = read_table("""
    posto di lavoro: posti di lavoro
    posto: posti
    posto letto: posti letto
    assunzione: assunzioni
    esubero: esuberi
    licenziamento: licenziamenti
    dipendente: dipendenti
    lavoratore: lavoratori
    lavoratrice: lavoratrici
    operaio: operai
    addetto: addetti
    impiegato: impiegati
    occupato: occupati
    disoccupato: disoccupati
    persona: persone
    abitante: abitanti
    residente: residenti
    cittadino: cittadini
    famiglia: famiglie
    passeggero: passeggeri
    viaggiatore: viaggiatori
    turista: turisti
    visitatore: visitatori
    cliente: clienti
    utente: utenti
    abbonato: abbonati
    studente: studenti
    medico: medici
    infermiere: infermieri
    migrante: migranti
    sfollato: sfollati
    ferito: feriti
    vittima: vittime
    morto: morti
    azione: azioni
    titolo: titoli
    veicolo: veicoli
    auto: auto, autovetture
    automobile: automobili
    camion: camion
    aereo: aerei
    volo: voli
    nave: navi
    treno: treni
    container: container
    casa: case
    abitazione: abitazioni
    appartamento: appartamenti
    alloggio: alloggi
    camera: camere
    edificio: edifici
    negozio: negozi
    filiale: filiali
    punto vendita: punti vendita
    sportello: sportelli
    azienda: aziende
    impresa: imprese
    società: società
    stabilimento: stabilimenti
    fornitore: fornitori
    agricoltore: agricoltori
    bottiglia: bottiglie
    unità: unità
    copia: copie
    biglietto: biglietti
    domanda: domande
    capo: capi
    pannello: pannelli
    turbina: turbine
""")

ITALIAN = FigureWords(
    spelled=_SPELLED
    | {"un": Decimal(1), "una": Decimal(1), "mille": THOUSAND, "mezzo": Decimal("0.5")}
    | {"mezza": Decimal("0.5")},
    tie="e",
    rounds={
        r"una\s+decina(?=\s+d)": Decimal(10),
        r"una\s+dozzina(?=\s+d)": Decimal(12),
        r"una\s+quindicina(?=\s+d)": Decimal(15),
        r"una\s+ventina(?=\s+d)": Decimal(20),
        r"una\s+trentina(?=\s+d)": Decimal(30),
        r"una\s+quarantina(?=\s+d)": Decimal(40),
        r"una\s+cinquantina(?=\s+d)": Decimal(50),
        r"un\s+centinaio(?=\s+d)": Decimal(100),
        r"un\s+migliaio(?=\s+d)": THOUSAND,
    },
    fractions={
        r"la\s+metà(?=\s+(?:del|dei|di|degli|delle)\b|[,.])": Decimal(50),
        r"un\s+terzo(?=\s+(?:del|dei|di|degli|delle|in)\b|[,.])": Decimal(100) / 3,
        r"(?:i\s+)?due\s+terzi(?=\s+(?:del|dei|di|degli|delle)\b|[,.])": Decimal(200) / 3,
        r"un\s+quarto(?=\s+(?:del|dei|di|degli|delle)\b|[,.])": Decimal(25),
        r"(?:i\s+)?tre\s+quarti(?=\s+(?:del|dei|di|degli|delle)\b|[,.])": Decimal(75),
        r"un\s+quinto(?=\s+(?:del|dei|di|degli|delle)\b|[,.])": Decimal(20),
        r"un\s+decimo(?=\s+(?:del|dei|di|degli|delle)\b|[,.])": Decimal(10),
    },
    names=NAMES,
    money={r"mld(?=\s?€)": "EUR"},
    coins=COINS,
    percent=r"%|per\s?cento|pct\b",
    points=r"punt[oi]\s+percentual[ei]|punt[oi]\s+di\s+percentuale",
    basis=r"punt[oi]\s+base|basis\s+points?|pb\b|bps?\b",
    index=r"punti",
    index_unit="punti",
    indices=r"\bMib\b|[íi]ndic[ei]\b|\bDow\b|Nasdaq|S&P|Nikkei|FTSE|\bDax\b|\bCac\b|Stoxx|Piazza\s+Affari",
    multiples={
        r"il\s+doppio": Decimal(2),
        r"il\s+triplo": Decimal(3),
        r"il\s+quadruplo": Decimal(4),
    },
    ratios=r"(?P<part>un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|\d{1,2})\s(?:[\w-]+\s)?su\s"
    r"(?P<whole>due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|cento)(?!\w)",
    times=r"volte(?!\s+(?:al|per|in|alla|su)\b)",
    counted=find_counted(_COUNTED, r"nuov[ie]|altr[ie]|giovani|piccol[ie]|grandi"),
    lemma=make_lemma(_COUNTED),
    uncounted=r"(?!)",
    measures=r"tonnellat[ae]|quintal[ei]|chilometri(?:\s+quadrati)?|ettar[oi]|metri(?:\s+(?:quadr(?:i|ati)|cubi))?|"
    r"barili|litri|chil[oi]|chilogrammi|megawatt|gigawatt|kilowatt|chilowatt|terawattora|gigawattora|megawattora|"
    r"ettolitri|mq|once|gradi(?:\s+Celsius)?",
    before={
        Qualifier.UP_TO: r"fino\s+a(?:d|gli|i|l|lle|lla|ll['’])?|al\s+massimo|non\s+più\s+di|un\s+massimo\s+di",
        Qualifier.AT_LEAST: r"almeno|non\s+meno\s+di|come\s+minimo|un\s+minimo\s+di|a\s+partire\s+da",
        Qualifier.MORE_THAN: r"oltre(?:\s+(?:i|il|gli|le))?|più\s+di|più\s+del(?:l['’])?|superior[ei]\s+a(?:l|i|gli|lle)?|"
        r"al\s+di\s+sopra\s+de(?:l|i|gli|lle)|super(?:a|ano|ato|erà|ò|ando)(?:\s+(?:i|il|gli|le|la|quota))?",
        Qualifier.LESS_THAN: r"meno\s+d(?:i|el|ell['’])|inferior[ei]\s+a(?:l|i|gli|lle)?|al\s+di\s+sotto\s+de(?:l|i|gli|lle)|sotto\s+(?:i|il|gli|le)",
        Qualifier.ALMOST: r"quasi|sfior(?:a|ano|ando|ato|erà|ò)(?:\s+(?:i|il|gli|le))?|poco\s+meno\s+di|vicin[oaie]\s+a(?:l|i|gli)?",
        Qualifier.ABOUT: r"circa|all['’]incirca|più\s+o\s+meno|intorno\s+a(?:l|i|gli|lle)?|attorno\s+a(?:l|i|gli|lle)?|"
        r"una?\s+stima\s+di|stimat[oaie]\s+in|approssimativamente|grosso\s+modo",
    },
    behind={
        Qualifier.ABOUT: r"circa\b",
        Qualifier.AT_LEAST: r"almeno\b|come\s+minimo\b",
        Qualifier.UP_TO: r"al\s+massimo\b",
    },
    up=r"cresc\w+|crebb\w+|aument\w+|sal(?:e|ire|irà|ito|ita|iti|ì|endo|gono|iva)\b|rialz\w+|increment\w+|balz\w+|avanz\w+|"
    r"miglior\w+|rincar\w+|impenn\w+|progress\w+|raffor\w+|decoll\w+|vol(?:a|ano|ato|ata)\b|alz(?:a|ato|are|ò|erà|ano)\b|ampli\w+|apprezz\w+|"
    r"rivalut\w+|rimbalz\w+|schizz\w+|lievit\w+|in\s+più|acceler\w+",
    down=r"cal(?:o|i|a|are|ato|ata|ati|ano|erà|ò|ava|ando)\b|diminu\w+|scen(?:de|dere|derà|dono|dendo)|sces[oaie]\b|riduc\w+|ridott\w+|riduzion\w+|ribass\w+|"
    r"perd(?:e|ita|ite|ono|ere|erà|uto)\b|pers[oaie]\b|croll\w+|flession\w+|contra(?:zione|tta|e)|ced(?:e|uto|ono)\b|arretr\w+|tagli\w+|limat\w+|"
    r"tonf\w+|crolla|precipit\w+|svalut\w+|deprezz\w+|abbass\w+|indebol\w+|rallent\w+|in\s+meno|sforbici\w+|abbatt\w+|dimezz\w+",
    change=r"de(?:l|llo|lla|i|gli|lle)|dell['’]|di(?:\s+(?:un|circa|oltre))?|d['’]un|il|lo|l['’]",
    level=r"a|ad|al|allo|alla|ai|agli|alle|all['’]|verso\s+(?:i|il|gli)|quota|sui|sul|sulle|sugli|raggiung\w+|pari\s+a(?:l|i)?|tocc\w+",
    gains=r"(?:crescita|aumento|rialzo|incremento|balzo|progresso|rincaro|rialzi|guadagno|avanzata|impennata)\s+de?(?:l|llo|ll['’]|i)(?=\s*$)|"
    r"(?:guadagn(?:a|ano|ato|ò)|sal(?:e|ita|ito|ì)|cresc(?:e|iuto|iuta)|aument(?:a|ato|ata|ano)|avanz(?:a|ano)|balz(?:a|ata|ato))(?:\s+(?:il|lo|l['’]))?|(?:più|crescita|aumento|rialzo)(?=\s*$)",
    losses=r"(?:calo|diminuzione|riduzione|ribasso|crollo|flessione|contrazione|perdita|taglio|caduta|tonfo)\s+de?(?:l|llo|ll['’]|i)(?=\s*$)|"
    r"(?:perd(?:e|ono)|pers[oaie]|ced(?:e|ono|uto)|cal(?:a|ano|ato|ata)|sces[oaie]|scend(?:e|ono)|lasciat[oa]?\s+sul\s+terreno|arretra)(?:\s+(?:il|lo|l['’]))?",
    more=r"in\s+più\b|di\s+più\b|più\s+(?:di|del|della|dello|dell['’]|rispetto|alt[oaie])|di\s+aumento|di\s+crescita|di\s+rialzo",
    less=r"in\s+meno\b|di\s+meno\b|meno\s+(?:di|del|della|dello|dell['’]|rispetto)|di\s+calo|di\s+ribasso",
    cuts=r"licenzi\w+|tagli\w+|elimin\w+|esuberi|soppress\w+|mandat\w+\s+a\s+casa|ridu\w+|perd\w+|pers[oi]\b",
    makes=r"crea\w*|assum\w+|assun\w+|occup\w+|impieg\w+|nuov[ie]|conta\b|organico|dà\s+lavoro",
    staff=r"(?:post|dipendent|lavorator|lavoratric|opera|addett|impiegat|esuber|licenziament|person)",
    lists=r"e|ed",
    per_nouns=per_nouns_west.ITALIAN,
    per_subject={
        "litre": r"(?:il|un|al)\s+litro\s+di",
        "kilogram": r"un\s+chilo\s+di",
        "barrel": r"(?:il|un)\s+barile\s+di",
        "ounce": r"un['’]oncia\s+d",
        "euro": r"l['’]euro(?![\w-])",
        "dollar": r"il\s+dollaro(?![\w-])(?!\s+(?:canadese|australiano))",
        "pound": r"la\s+sterlina",
    },
    per_before={
        "share": r"(?:ogni|per)\s+(?:azione|titolo)(?:\s+a)?",
        "year": r"ogni\s+anno|all['’]anno|annu[ioae]\s+di",
        "month": r"ogni\s+mese|al\s+mese|mensil[ei]\s+di",
    },
    per_behind=read_per(
        r"(?:ad?|per|al|alla|allo|all['’]|ogni|il|la|lo|l['’]|per\s+ogni|/)\s?",
        per_nouns_west.ITALIAN,
    )
    | {"person": r"(?:per|a)\s+(?:persona|abitante|testa|residente)\b|pro\s?capite\b"}
    | {"year": r"(?:l['’]|all['’]|per\s|ogni\s)anno\b|annu[ioae](?:l[ei])?\b"}
    | {"month": r"(?:al|per|ogni)\s+mese\b|mensil[ei]\b"},
    shares=r"\b(?:azion[ei]|titolo|dividendo|prezzo\s+obiettivo|target\s+price)\b",
    averages=r"in\s+media",
    reaches=r"fino\s+a\w*",
    leans=r"contro\b|un\b|rispetto\b|dopo\b|pari\b|con\b",
    between=r"tra(?:\s+(?:i|il|gli|lo|l['’]))?|fra(?:\s+(?:i|il|gli|lo|l['’]))?|d[ai]|dai|dal",
    joins=r"\s+(?:e|ed)(?:\s+(?:i|il|gli|lo|l['’]))?\s+|\s+(?:a|ai|al)\s+|\s?[-–—]\s?",
    turned_before=r"pass\w+|sal(?:e|ita|ito|ire)|scend\w+|sces\w+|cal(?:a|ato|ata)|aument\w+|port(?:a|ato|are)|ridu\w+|ridott\w+|alz\w+",
    stated=r"(?:circa|pari\s+a|oltre|quasi|poco\s+più\s+di|equivalenti?\s+a|=)",
    aside=r",?\s+(?:pari\s+a|equivalenti?\s+a|vale\s+a\s+dire|cioè)(?:\s+circa)?",
    parts=r"di\s+(?:cui|questi|essi)|dei\s+quali|delle\s+quali",
    after=r"contro\s(?:il|lo|i|gli)|contro|dal|dallo|dai|rispetto\s(?:al|ai|allo)|dopo\s(?:il|i)",
    earned=r"acquist\w+|acquisizion\w+|rilev\w+|cession\w+|fatturat\w+|ricav\w+|util[ei]\b|perdit\w+|debit\w+|investiment\w+|vendite|ebitda|utile|capitalizz\w+|stanzi\w+|finanziament\w+|"
    r"valore|multa|prestit\w+|incass\w+|costi?\b|cost(?:a|ato|erà)\b|bilancio|manovra|deficit|dividend\w+",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:ma|mentre|anche\s+se)\s",
    fillers=r"il|lo|la|i|gli|le|un|uno|una|di|del|della|dei|delle|degli|dello|a|al|ai|da|dal|in|nel|e|ed|per|con|che|si|su|sul|"
    r"più|meno|fino|quasi|circa|oltre|ha|hanno|è|fra|tra|pari",
    traps=r"(?:articolo|art\.|comma|n\.|numero|pagina|Boeing|Airbus|legge|canale|gruppo|decreto)\s",
)
"""The table of Italian."""
