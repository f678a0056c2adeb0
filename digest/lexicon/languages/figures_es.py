"""Spanish: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns
from digest.lexicon.languages.figures import (
    BILLION,
    MILLION,
    THOUSAND,
    TRILLION,
    FigureWords,
    read_iberian,
)
from digest.lexicon.languages.money_es import COINS, NAMES
from digest.model.entry import Qualifier

_SPELLED = (
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve".split()
)
_PLAIN = {"dieciseis": 16, "veintidos": 22, "veintitres": 23, "veintiseis": 26, "veintiún": 21}
_PLAIN |= {"uno": 1, "una": 1, "veintiun": 21, "veintiuna": 21, "cien": 100, "ciento": 100}
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split()
)
_ROUNDS = {"decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30}
_ROUNDS |= {"cincuentena": 50, "centena": 100}

_AR = r"(?:a|an|ó|aron|aba|aban|ará|arán|aría|arían|ando)(?!\w)"
"""The endings of a verb in -ar that tells what happened."""
_ER = r"(?:e|en|ió|ieron|yó|yeron|ía|ían|erá|erán|irá|irán|ería|iría|iendo|yendo)(?!\w)"
"""The same of one in -er or -ir."""

_BOUNDS = {
    Qualifier.UP_TO: r"hasta|como\s+máximo|un\s+máximo\s+de|no\s+más\s+de|máximo\s+de|un\s+tope\s+de|a\s+lo\s+sumo|"
    r"no\s+(?:super|rebas|sobrepas|exced)\w+(?:\s+l[oa]s)?|máximo",
    Qualifier.AT_LEAST: r"al\s+menos|por\s+lo\s+menos|como\s+mínimo|un\s+mínimo\s+de|no\s+menos\s+de|"
    r"a\s+partir\s+de|cuando\s+menos|mínimo",
    Qualifier.MORE_THAN: r"más\s+de|más\s+del|superior(?:es)?\s+a|por\s+encima\s+de(?:l)?|(?:super|rebas|sobrepas|exced)(?:a|ó|an|aron|ando|e|en|ió|ieron|aba|aban|ará|arán|erá|ía|ían|aría|arían|ado)"
    r"(?:\s+l[oa]s)?",
    Qualifier.LESS_THAN: r"menos\s+del?|inferior(?:es)?\s+al?|por\s+debajo\s+del?",
    Qualifier.ALMOST: r"casi|cerca\s+del?|prácticamente|al\s+borde\s+de|a\s+punto\s+de\s+alcanzar|"
    r"roz(?:a|ar|aba|aban|aron|ó|ando|ará|arán|aría|an)(?:\s+(?:ya\s+)?l[oa]s)?|poco\s+menos\s+del?|no\s+llega\s+a(?:l|\s+l[oa]s)?",
    Qualifier.ABOUT: r"unos|unas|alrededor\s+del?|aproximadamente|en\s+torno\s+al?|cosa\s+de|"
    r"aproximad[oa]s?\s+de|se\s+estima\s+en|estimad[oa]s?\s+en|"
    r"rond(?:a|an|aba|aban|ó|aron|ará|arán|aría|ando)(?:\s+(?:ya\s+)?l[oa]s)?|del\s+orden\s+de|más\s+o\s+menos|a?\s?eso\s+de|poco\s+más\s+o\s+menos",
}
"""Bounds before the amount, between which and a share an article may stand: hasta un 70 %."""

SPANISH = FigureWords(
    spelled=read_iberian(_SPELLED, _TENS, _HUNDREDS, _PLAIN)
    | {
        "medio": Decimal("0.5"),
        "un cuarto de": Decimal("0.25"),
        "millón y medio": Decimal(1_500_000),
        "media": Decimal("0.5"),
        "mil": THOUSAND,
    },
    tie="y",
    minus=r"minus|(?:(?<=a\s)|(?<!.))menos|[-−–]",
    rounds={rf"una\s+{word}": Decimal(value) for word, value in _ROUNDS.items()}
    | {
        r"un\s+centenar": Decimal(100),
        r"medio\s+centenar": Decimal(50),
        r"un\s+millar": THOUSAND,
        r"medio\s+millar": Decimal(500),
        r"media\s+docena": Decimal(6),
    },
    names=NAMES,
    fractions={
        r"la\s+mitad(?!\s+(?:norte|sur|este|oeste|superior|inferior|del?\s+(?:la\s+temporada|camino|tiempo|mes|año|siglo|semestre|tabla)))": Decimal(
            50
        ),
        r"(?:un|el)\s+tercio(?=\s+(?:del?|en|por|más|menos)\b|[,.;]|$)": Decimal(100) / 3,
        r"(?:los\s+)?dos\s+tercios(?=\s+del?\b|[,.]|$)": Decimal(200) / 3,
        r"tres\s+cuartos(?=\s+del?\b|[,.]|$)": Decimal(75),
        r"(?:una|la)\s+tercera\s+parte": Decimal(100) / 3,
        r"(?:las\s+)?dos\s+terceras\s+partes": Decimal(200) / 3,
        r"(?:una|la)\s+sexta\s+parte": Decimal("16.67"),
        r"(?:una|la)\s+octava\s+parte": Decimal("12.5"),
        r"(?:una|la)\s+décima\s+parte": Decimal(10),
        r"(?:las\s+)?dos\s+quintas\s+partes": Decimal(40),
        r"(?:las\s+)?tres\s+quintas\s+partes": Decimal(60),
        r"(?:las\s+)?cuatro\s+quintas\s+partes": Decimal(80),
        r"(?:una|la)\s+cuarta\s+parte": Decimal(25),
        r"(?:una|la)\s+quinta\s+parte": Decimal(20),
        r"(?:las\s+)?tres\s+cuartas\s+partes": Decimal(75),
    },
    scales={
        "mil": THOUSAND,
        "miles": THOUSAND,
        "docenas": Decimal(12),
        r"k(?=\s?[€$]|\s?(?-i:EUR|USD))": THOUSAND,
        "mill(?:ón|ones)": MILLION,
        r"mill\.": MILLION,
        r"mlls?\.?": MILLION,
        r"m(?=d[dp]\b)": MILLION,
        r"mm(?=d[dp]\b)": BILLION,
        r"(?-i:MM)(?=\s?(?:de\b|US\$|[$€]|USD|[.,;)]|\s|$))": MILLION,
        r"M(?=\s?(?:[€$£]|EUR|USD|(?:euros|dólares|pesos|soles|libras|yenes|yuanes|francos|reales|rublos|rupias|coronas)\b))": MILLION,
        r"millardos?": BILLION,
        "bill(?:ón|ones)": TRILLION,
    },
    money={r"(?<=m)dd": "USD", r"(?<=m)dp": "peso"},
    coins=COINS,
    percent=r"%|por\s+ciento|por\s+cien",
    points=r"décimas?(?!\s+de\s+(?:segundo|grado))|puntos?\s+porcentual(?:es)?|puntos?\s+de\s+porcentaje|p\.\s?p\.",
    basis=r"puntos?\s+(?:básicos?|base)|pbs?\b",
    index=r"puntos?|enteros|unidades(?=\s*[.,;]|$)",
    index_unit="puntos",
    indices=r"\bIbex\b|[íi]ndices?\b|Merval|Bovespa|\bIPSA\b|Colcap|\bDow\b|Nasdaq|S&P|Nikkei|FTSE|\bDax\b|\bCAC\b|Stoxx|\bBMV\b|"
    r"\bIPC\b|selectivo|riesgo\s+país",
    multiples={
        r"el\s+doble": Decimal(2),
        r"el\s+triple": Decimal(3),
        r"el\s+cuádruple": Decimal(4),
    },
    changes={
        r"duplic(?:ó|aron)|(?:(?<=ha\s)|(?<=han\s)|(?<=había\s)|(?<=casi\s))duplicado": Decimal(2),
        r"triplic(?:ó|aron)|(?:(?<=ha\s)|(?<=han\s)|(?<=había\s)|(?<=casi\s))triplicado": Decimal(
            3
        ),
        r"cuadruplic(?:ó|aron)|(?:(?<=ha\s)|(?<=han\s))cuadruplicado": Decimal(4),
    },
    ratios=r"(?P<part>un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,2})\s(?:[\w-]+\s)?de\scada\s"
    r"(?P<whole>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|\d{1,3})",
    tallied=r"(?:número|cifra)\s(?:total\s)?de\s(?P<noun>[\w-]+)",
    earned=r"gan[óa]\w*|benefici\w+|ingres\w+|ventas|factur\w+|inver(?:t|s)i\w+|presupuesto|deuda|pérdid\w+|perdió|coste|ebitda|"
    r"resultado|recaud\w+|prést\w+|capital|multa|pag\w+|valor(?:a|an|ó|aron|ada?|adas?|ado|ados|ará|arían?|ación)\b|capitaliz\w+|tas(?:a|ó|ada|ado)\sen|dividendo|licit\w+|adjudic\w+|coloc\w+|emiti\w+|emisi[óo]n\w*|demanda|subvenci\w+|ayudas?|crédito|cuesta|costará|costó|ahorr\w+|aport\w+",
    times=r"\s?veces(?!\s+(?:al|por|en)\b)",
    counted=r"(?P<noun>(?:(?:nuev[oa]s|grandes|pequeñ[oa]s|otr[oa]s|jóvenes)\s)?"
    r"[a-záéíóúñü][\w-]*[aeoéí]s"
    r"(?:\s[a-zñáéíóú]{2,}(?:icos|icas|ivos|ivas|ectos|ectas|arios|arias|ales|iales|eños|eñas|oles|"
    r"olas|anos|anas|eses|esas))?)",
    uncounted=r"(?:estrellas?|cifras|maravillas|gracias|años?|meses|mes|semanas?|días?|jornadas?|horas?|minutos?|segundos?|siglos?|puntos?|"
    r"veces|países|entre|antes|después|desde|menos|más|las|los|sus|esos|estos|estas|unos|unas|tras|"
    r"trimestres?|semestres?|goles|partidos|grados|páginas|artículos|éstos|pues|es|mientras|apenas|"
    r"millones|billones|miles|ellos|ellas|nosotros|euros|dólares|pesos)\b",
    measures=r"grados(?:\s+(?:centígrados|Celsius|Fahrenheit))?|gramos|miligramos|quintales|onzas|quilates|mililitros?|hectolitros?|milímetros?|nudos|millas(?:\s+náuticas)?|pies|vatios|galones|fanegas|libras(?=\s+de\b)|kilovatios[\s-]hora|megavatios[\s-]hora|gigavatios[\s-]hora|teravatios[\s-]hora|toneladas?|kilómetros?(?:\s+cuadrados)?|hectáreas?|metros?(?:\s+cuadrados|\s+cúbicos)?|km|"
    r"megavatios?|gigavatios?|kilovatios?|MW|GW|GWh|MWh|TWh|barriles|litros?|kilos?|kilogramos|m2|m²",
    before={name: rf"(?:{bound})(?:\s+(?:un|el))?" for name, bound in _BOUNDS.items()},
    behind={
        Qualifier.ABOUT: r"(?:aproximadamente|más\s+o\s+menos)\b",
        Qualifier.MORE_THAN: r"y\s+pico\b|largos\b",
        Qualifier.AT_LEAST: r"(?:como\s+mínimo|por\s+lo\s+menos|al\s+menos|o\s+más)\b",
        Qualifier.UP_TO: r"(?:como\s+máximo|o\s+menos)\b",
    },
    up=r"aument\w+|trep\w+|salt(?:ó|aron)|rebot\w+|subi(?:ó|eron|do|r|rá)|sub(?:e|en|ía)|crec(?:ió|ieron|ido|er|erá|e|en|imiento)|increment\w+|alza|"
    r"repunt\w+|avanz\w+|avance|gan(?:ó|aron|a|an|ado)|elev\w+|dispar(?:ó|aron|ado|arse)|escal(?:ó|aron)|"
    r"mejor(?:ó|aron|a)|subida|con\s+un\s+(?:salto|brinco)|apreci(?:ó|aron)|encarec\w+|revaloriz\w+|engord\w+|acentu\w+|aceler\w+|ampli(?:ó|aron|ado|ar)|ensanch\w+|multiplic\w+|mejor(?:ar|ado)",
    down=r"ca(?:yó|yeron|ído|er|e|en|erá|ída)|baj(?:ó|aron|a|an|ado|ar|ada)|descen\w+|disminu\w+|reduj\w+|reduc\w+|"
    r"retroce\w+|perd(?:ió|ieron|ido|er)|pierd\w+|dej(?:ó|aron|a)(?:se)?|desplom\w+|recort\w+|contra(?:jo|cción)|"
    r"hundi\w+|cedi(?:ó|eron)|cede\b|merm\w+|depreci(?:ó|aron)|debilit(?:ó|aron)|tropiezo|abarat\w+|encog\w+|adelgaz\w+|desaceler\w+|ralentiz\w+|rebaj\w+|estrech\w+|contra(?:er|ído)",
    change=r"un|en\s+un|en|del|de\s+un|el|de",
    level=r"(?:a|hasta)(?:\s+l[oa]s)?|al|alcanz(?:a|ó|ar)|situ(?:ó|arse)\s+en",
    gains=rf"(?:trep|salt|rebot|aument|repunt|gan|avanz|escal|increment|mejor){_AR}(?:\s+un)?|(?:sub|crec){_ER}(?:\s+un)?|(?:se\s+)?(?:encareci|increment|elev|dispar|engord|acentu)(?:ó|aron|eron)(?:\s+un)?|(?:trep(?:ó|aron|a)|salt(?:ó|aron)|rebot(?:ó|a))(?:\s+un)?|(?:sub(?:ió|e|ieron)|aument(?:ó|aron|a)|crec(?:ió|e|ieron)|repunt(?:ó|a))(?:\s+un)?|gan(?:ó|aron|a|an)(?:\s+un)?|(?:se\s+)?(?:apreci|fortaleci|revaloriz)(?:ó|aron)(?:\s+un)?|con\s+un\s+(?:salto|brinco|repunte|incremento|avance)\s+del?|avanz(?:ó|aron|a)(?:\s+un)?|(?:ganancia|alza|subida|aumento|crecimiento)\s+del?",
    losses=rf"(?:baj|recort|rebaj){_AR}(?:\s+un)?|(?:ca|perd|ced|retroced|descend|pierd){_ER}(?:\s+un)?|(?:se\s+)?(?:abarat|desplom|contraj|hund|reduj|recort|contrae|desacelera)(?:ó|aron|o|eron|ió)(?:\s+un)?|(?:cay(?:ó|eron)|cae|baj(?:ó|aron|a)|descend(?:ió|ieron)|retroced(?:ió|e))(?:\s+un)?|perd(?:ió|ieron)(?:\s+un)?|(?:se\s+)?(?:depreci|debilit|devalu)(?:ó|aron)(?:\s+un)?|(?:desplome|merma|retroceso|tropiezo)\s+del?|pierde(?:\s+un)?|cedi(?:ó|eron)(?:\s+un)?|(?:se\s+dej(?:ó|aron)|dejándose)(?:\s+un)?|"
    r"(?:pérdida|caída|baja|bajada|descenso|retroceso|recorte)\s+del?",
    more=r"más\b(?!\s+de\b)|(?:hacia\s)?arriba\b|por\s+encima|superior(?:es)?\s+a",
    less=r"menos\b|(?:hacia\s)?abajo\b|por\s+debajo|inferior(?:es)?\s+a",
    cuts=r"desp(?:edir|id)\w*|recort\w+|suprim\w+|elimin\w+|destru\w+|prescind\w+|cesar\w*|desvincul\w+|ERE\b|despidos?",
    makes=r"cre(?:ar|ó|ará|a)\w*|contrat\w+|gener\w+|emple\w+|manten\w+|cuenta|plantilla|de\s+un\s+total",
    staff=r"(?:trabajador|emplead|empleo|puesto|persona|operari|colaborador|docente|funcionari|obrer|plazas)",
    lists=r"y|e",
    per_nouns=per_nouns.SPANISH,
    per_subject={
        "year": r"(?:factura|salario|sueldo|alquiler|arriendo|renta|pensión|cuota|prima|ingreso|gasto|matrícula|tarifa)s?\s+(?:\w+\s+)?anual(?:es)?",
        "month": r"(?:factura|salario|sueldo|alquiler|arriendo|renta|pensión|cuota|prima|ingreso|gasto|matrícula|tarifa)s?\s+(?:\w+\s+)?mensual(?:es)?",
        "megawatt-hour": r"el\s+(?:megavatio[\s-]hora|MWh)\b",
        "square metre": r"(?:el|un)\s+metro\s+cuadrado",
        "litre": r"(?:el|un)\s+litro\b",
        "gallon": r"(?:el|un)\s+galón\s+de",
        "kilogram": r"(?:el|un)\s+kilo(?:gramo)?\b",
        "tonne": r"(?:la|una)\s+tonelada\b",
        "barrel": r"(?:el|un)\s+barril\b",
        "ounce": r"(?:la|una)\s+onza\s+de",
        "euro": r"el\s+euro(?![\w-])",
        "dollar": r"la\s+TRM\b|(?:el|un)\s+(?:dólar|billete\s+verde)(?![\w-])(?!\s+(?:canadiense|australiano))",
        "Canadian dollar": r"el\s+dólar\s+canadiense",
        "pound": r"la\s+libra\s+(?:esterlina|de\s+\w+)",
    },
    per_before={
        "euro": r"1\s+euro\s*=",
        "dollar": r"1\s+(?:US-)?d[oó]ll?ar\s*=",
        "share": r"por\s+(?:acción|título)(?:\s+de|\s+a)?",
        "year": r"cada\s+año|anualmente|anual(?:es)?\s+de|al\s+año",
        "month": r"cada\s+mes|mensual(?:es)?\s+de|al\s+mes",
    },
    per_behind={
        "100 g": r"(?:/\s?|los\s|por\s)100\s?(?:g|gramos)\b",
        "share": r"(?:por|cada|la)\s+(?:acción|título)\b",
        "year": r"(?:al|por|cada)\s+año\b|anual(?:es)?\b",
        "month": r"(?:al|por|cada)\s+mes\b|mensual(?:es)?\b",
        "week": r"(?:a\s+la|por|cada)\s+semana\b|semanales\b",
        "day": r"(?:al|por|cada)\s+día\b|diari[oa]s\b",
        "hour": r"(?:la|por|a\s+la)\s+hora\b",
        "tonne": r"(?:la|por)\s+tonelada\b",
        "barrel": r"(?:el|por)\s+barril\b",
        "ounce": r"(?:la|por)\s+onza\b",
        "kilogram": r"(?:el|por)\s+kilo\b",
        "litre": r"(?:el|por)\s+litro\b",
        "megawatt-hour": r"(?:el|por)\s+(?:megavatio\s+hora|megavatio-hora|MWh)\b",
        "square metre": r"(?:el|por)\s+metro\s+cuadrado",
        "person": r"por\s+(?:persona|habitante|cabeza)\b|per\s+cápita\b",
        "household": r"por\s+hogar\b",
        "family": r"por\s+familia\b",
        "farm": r"por\s+explotación\b",
        "hectare": r"(?:por|la)\s+hectárea\b",
        "child": r"por\s+(?:hijo|niño|menor)\b",
        "student": r"por\s+(?:alumno|estudiante)\b",
        "vehicle": r"por\s+vehículo\b",
        "bottle": r"(?:por|la)\s+botella\b",
        "night": r"por\s+noche\b|la\s+noche\b",
        "quarter": r"(?:al|por)\s+trimestre\b|trimestrales\b",
        "unit": r"(?:por|la)\s+unidad\b",
        "employee": r"por\s+empleado\b",
        "worker": r"por\s+(?:trabajador|obrero)\b",
        "ticket": r"por\s+(?:entrada|billete|boleto)\b",
        "kilowatt-hour": r"(?:el|por)\s+(?:kilovatio(?:\s|-)?hora|kWh)\b",
        "kilometre": r"por\s+kilómetro\b",
        "cubic metre": r"(?:el|por)\s+metro\s+cúbico\b",
        "pound": r"(?:la|por)\s+libra\b",
        "gallon": r"(?:el|por)\s+galón\b",
        "quintal": r"(?:el|por)\s+quintal\b",
        "arroba": r"(?:la|por)\s+arroba\b",
        "docena": r"(?:la|por)\s+docena\b",
        "saco": r"(?:el|por)\s+saco\b",
        "bulto": r"(?:el|por)\s+bulto\b",
        "caja": r"(?:la|por)\s+caja\b",
        "habitación": r"(?:la|por)\s+habitación\b",
        "dollar": r"(?:unidades\s+)?por\s+(?:cada\s+)?(?:dólar|billete\s+verde)\b",
        "euro": r"por\s+euro\b",
    },
    shares=r"\b(?:acci(?:ón|ones)|(?:los|sus)\s+títulos|precio\s+objetivo|cotización|dividendo)\b",
    unshared=r"(?:multa|pérdidas?|beneficio|ventas|ingresos|salario|tasa)\s+(?:netas?\s+|neto\s+)?(?:de|a)",
    reaches=r"hasta",
    leans=r"frente\b|un\b|hasta\b|tras\b|contra\b|lo\s+que|equivalente|respecto|con\b",
    between=r"entre(?:\s+el)?|del?",
    joins=r"\s+(?:y|al?)\s+(?:el\s+)?|\s?[-–—]\s?",
    turned_before=r"pas[aóo]\w*|sub(?:i|e|a)\w*|baj[aó]\w*|elev\w+|reduj\w+|reduc\w+|aument\w+|ca(?:yó|er|ída)|"
    r"rebaj\w+|crec\w+",
    turns=r"\s+hasta\s+(?:los\s+)?",
    stated=r"(?:unos|unas|cerca\s+de|alrededor\s+de|equivalentes?\s+a|equivale\s+a|aproximadamente|más\s+de|casi|=)",
    aside=r",?\s+(?:equivalentes?\s+a|lo\s+que\s+equivale\s+a)|,\s+(?:unos|casi|cerca\s+de|alrededor\s+de|aproximadamente)",
    parts=r"de\s+ellos|de\s+los\s+cuales|de\s+los\s+que",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:y|pero|mientras|aunque)\s",
    fillers=r"el|la|los|las|un|una|unos|unas|de|del|a|al|en|y|por|para|con|que|se|su|sus|lo|más|menos|hasta|casi|"
    r"ha|han|fue|es|entre|cerca",
    compared=r"(?:de\s(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hace)|"
    r"del\s(?:año|mes|trimestre|semestre|ejercicio|periodo|período|mismo|cierre)|registrad|previst|esperad|estimad|"
    r"anterior|que\s|observad|vist[oa]|obtenid|alcanzad|pactad)",
    owned=r"(?:jornadas?|salarios?|sueldos?|horas|pensi(?:ón|ones)|prestaci(?:ón|ones)|contratos?|bonos?|deudas?|alquiler(?:es)?|facturas?|turnos?|aguinaldos?|beneficios)\s+(?:de|a)(?:\s+(?:los|las|sus))?",
    growth=r"crecimiento\s+(?:económico|del\s+PI?B|del\s+producto|mundial)|(?:tasa|previsión|proyección)(?:es)?\s+de\s+crecimiento(?!\s+de)",
    packs=r"(?:el|un|del|la|una)\s(?:saco|bulto|costal|quintal|paquete|bolsa|lata|caja)(?:\sde\s\w+){0,2}\sde\s(?P<size>\d{1,3})\s?(?:kg|kilos|kilogramos|(?P<gram>g|gramos))\b"
    r"|(?:los\s)?(?P<size2>\d{1,3})\s(?:kilos|kilogramos|(?P<gram2>gramos))\sde\s\w+(?:\s\w+)?\s(?:cuestan|costaban|valen|salen)",
    after=r"frente\sal?|desde(?:\sel)?|tras(?:\sel)?|contra(?:\sel)?",
    rated=r"\s(?:unidades\s)?por\s(?:cada\s)?(?:dólar|billete\sverde|euro)\b",
    traps=r"(?:línea|artículo|art\.|inciso|numeral|n\.º|nº|número|página|capítulo|Boeing|Airbus|grupo|Ibex|apartado|ley|canal)\s",
)
