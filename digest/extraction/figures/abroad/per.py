"""What an amount is one of: found by its English name, told in the words of its language."""

import re

from digest.extraction.figures.abroad.context import has_words
from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import COIN, SMALL, Item
from digest.extraction.figures.abroad.numbers import ONE
from digest.lexicon.languages.figures import FigureWords
from digest.model.entry import Figure, FigureKind
from digest.value import replace

_REACH = 40
_FAR = 90
_WIDE = 240
_MOST_OF_SHARE = 10_000_000
_PRICED = {"euro": "EUR", "dollar": "USD", "pound": "GBP", "franc": "CHF", "yuan": "CNY"}
_PRICED |= {"Canadian dollar": "CAD", "Australian dollar": "AUD", "New Zealand dollar": "NZD"}
"""What a rate may be the price of."""


def find_per(
    text: str, item: Item, start: int, grammar: Grammar, clause: tuple[int, int]
) -> str | None:
    """Return what an amount is one of, in English: share, year, tonne.

    Args:
        text: The sentence.
        item: The amount.
        start: Where its bound begins.
        grammar: The language's patterns.
        clause: Where its clause begins and ends.
    """
    if item.kind is FigureKind.PERCENT or item.unit in {"x", "pp", "basis points"}:
        return None
    end = item.told_end + int(item.stated is not None)
    if not has_words(text[max(0, start - _WIDE) : end + _REACH]):
        return _PER_BASE.get(item.base)
    said = _per_behind(text, end, grammar) or _per_before(text, item, start, grammar)
    said = said or _PER_BASE.get(item.base)
    said = (
        said
        or _per_pack(text[max(clause[0], start - _WIDE) : start], item, grammar)
        or _per_subject(text[_last_pause(text, start) : start], item, grammar)
        or _per_named(text[_last_pause(text, start) : start], item, grammar)
        or _per_each(text[_last_pause(text, start) : start], item, grammar)
    )
    if said is not None:
        return said
    if item.kind is FigureKind.QUANTITY and not grammar.words.eastern:
        return _per_later(text[end : min(clause[1], end + _REACH)], grammar)
    counted = _per_counter(text[max(0, start - _REACH) : start], grammar)
    return counted or _per_share(text, item, grammar) or _per_any(text, item, end, grammar)


def _per_counter(head: str, grammar: Grammar) -> str | None:
    """Return the Korean noun right before 당, which parts any amount: 척당 3600억원."""
    found = _COUNTER.search(head) if grammar.words.native else None
    return found["noun"] if found is not None and f"{found['noun']}당" not in _NO_COUNTERS else None


_COUNTER = re.compile(
    r"(?:^|[\s(,·])(?P<noun>[가-힣]{1,3})당(?:\s?(?:평균|최대|최소|약|연|월)){0,2}\s?$"
)
_NO_COUNTERS = frozenset(
    "정당 해당 담당 일당 식당 배당 상당 부당 수당 적당 여당 야당 전당 성당 타당 현금배당".split()
)
"""Words that end in 당 and part nothing."""


def name_per(per: str, text: str, item: Item, words: FigureWords) -> str:
    """Return what an amount is one of as the words near it name it, or as its language does.

    Args:
        per: What it is one of, in English.
        text: The sentence.
        item: The amount.
        words: The language's table.
    """
    near = text[max(0, item.start - _WIDE) : item.end + _WIDE]
    pack = _PACK.fullmatch(per)
    forms = words.per_nouns.get(pack["noun"] if pack else per)
    if forms is None:
        return per
    edge = "" if words.eastern else r"(?!\w)"
    said = [one for one in forms if re.search(rf"{re.escape(one)}{edge}", near, re.IGNORECASE)]
    noun = max(said, key=len) if said else forms[0]
    return f"{pack['size']}{'' if words.eastern else ' '}{noun}" if pack else noun


_PACK = re.compile(r"(?P<size>\d+) (?P<noun>\w+?)s?")


def _per_any(text: str, item: Item, end: int, grammar: Grammar) -> str | None:
    """Return the noun behind a small amount that no table knows: 250 000 FCFA par camion."""
    small = item.kind is FigureKind.MONEY and item.scale <= SMALL and not grammar.words.eastern
    found = _NOUN.match(text, end) if small else None
    if found is None or found["noun"].lower() in _NO_NOUNS:
        return None
    noun = found["noun"]
    return noun if not found["tie"].startswith("po") or len(noun) > _SHORTEST else None


_NOUN = re.compile(r"\s(?P<tie>par|pro|je|por(?:\scada)?)\s(?P<noun>[^\W\d_]{3,})(?=[\s.,;:)]|$)")
_SHORTEST = 4
_NO_NOUNS = frozenset(
    "rapport exemple ailleurs contre les des une ses leur ordre intermédiaire voie suite jour "
    "ciento cien encima debajo los las una unos sus este esta ese esa parte valor concepto lado "
    "medio motivo razón culpa entonces cuenta ejemplo tanto primera segunda tercera persona "
    "nach weils cent decreto adjudicación contrato arriba abajo vía falta error".split()
)
"""Words behind "par" and "por" of which nothing is the price."""


def _per_behind(text: str, end: int, grammar: Grammar) -> str | None:
    """Return what the words behind an amount say that it is one of."""
    slashed = _SLASHED.match(text, end)
    if slashed is not None:
        return _UNITS[slashed[1]]
    if grammar.per_after.match(text, end) is None:
        return None
    return next((name for one, name in grammar.per_behind if one.match(text, end)), None)


_UNITS = {
    "h": "hour", "kg": "kilogram", "t": "tonne", "l": "litre", "L": "litre", "ha": "hectare",
    "m2": "square metre", "m²": "square metre", "㎡": "square metre", "km": "kilometre",
    "MWh": "megawatt-hour", "kWh": "kilowatt-hour", "㎏": "kilogram", "s": "second",
    "TEU": "TEU", "lb": "pound", "oz": "ounce", "Mt": "tonne", "qm": "square metre",
}  # fmt: skip
_SLASHED = re.compile(
    rf"\s?/\s?({'|'.join(sorted(map(re.escape, _UNITS), key=len, reverse=True))})(?![A-Za-z\d²])"
)
"""What a stroke parts an amount by: 100 km/h, 85 €/MWh."""


def _per_before(text: str, item: Item, start: int, grammar: Grammar) -> str | None:
    """Return the same of the words before it, or before its bound."""
    for end in {start: None, item.start: None}:
        head = text[max(0, start - _FAR) : end]
        if grammar.per_ahead.search(head):
            return next(name for one, name in grammar.per_before if one.search(head))
    return None


def _per_pack(head: str, item: Item, grammar: Grammar) -> str | None:
    """Return the weight by which something is sold for an amount: 5 kilograms."""
    packs = [*grammar.packs.finditer(head)] if item.kind is FigureKind.MONEY else []
    if not packs or item.scale > SMALL:
        return None
    found = packs[-1].groupdict()
    size, gram = found["size"] or found["size2"], found["gram"] or found.get("gram2")
    weight = "gram" if gram else "kilogram"
    return weight if size == "1" else f"{size} {weight}s"


def _per_named(head: str, item: Item, grammar: Grammar) -> str | None:
    """Return what the subject is parted by: le revenu par chambre s'élevait à 96 euros."""
    small = item.kind is FigureKind.MONEY and item.scale <= SMALL and not grammar.words.eastern
    found = [*_NAMED.finditer(head)] if small else []
    if not found or _NUMBERED.search(head, found[-1].end()):
        return None
    noun = found[-1]["noun"]
    return None if noun.lower() in _NO_NOUNS else noun


def _per_each(head: str, item: Item, grammar: Grammar) -> str | None:
    """Return the subject of which each has an amount: chaque logement coûtera 310 000 dollars."""
    found = None if grammar.words.eastern else _EACH.match(head)
    if found is None or _NUMBERED.search(head, found.end()) or item.scale > SMALL:
        return None
    noun = found["noun"]
    return None if noun.lower() in _NO_NOUNS else noun


_EACH = re.compile(
    r"\s*(?:chaque|cada|jede[rs]?)\s(?P<noun>[^\W\d_]{3,})(?:\s[\w-]+){0,4}?\s"
    r"(?:co[ûu]t|revien|rapport|touch|reçoi|recev|dépens|pay|gagn|vers|consomm|accueill|transport|contien|"
    r"recib|cost|cuest|pag|gast|gan|aport|consum|cobr|ahorr|"
    r"erh[äa]lt|bek[oa]mm|kostet|koste[nt]|zahl|verdien|bring|verbrauch|fasst|spar)\w*\s",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?<!\w)(?:revenu|prix|coût|bénéfice|résultat|dividende|tarif|recette|dépense|loyer|salaire|"
    r"ingreso|precio|costo|coste|beneficio|ganancia|utilidad|gasto|dividendo|tarifa|pérdida|renta|"
    r"valor|(?i:\w*(?:ergebnis|gewinn|preis|kosten|umsatz|verlust|erlös|dividende|ausgaben|miete)))s?"
    r"\s(?:[\w-]+\s){0,2}?(?:par|por|je|pro)\s(?P<noun>[^\W\d_]{3,})\s"
)
_NUMBERED = re.compile(r"\d")


def _last_pause(text: str, end: int) -> int:
    """Return where the words begin that no comma parts from a place."""
    marks = [hit.end() for hit in _MARK.finditer(text, max(0, end - _FAR), end)]
    return marks[-1] if marks else max(0, end - _FAR)


_MARK = re.compile(r"[.,;:](?!\d)")


def _per_subject(head: str, item: Item, grammar: Grammar) -> str | None:
    """Return what a clause gives the price of: a litre of diesel costs, the dollar stood at."""
    if item.kind is not FigureKind.MONEY or item.scale > SMALL or item.high >= _MOST_OF_SHARE:
        return None
    found = [
        (hit.start(), -place, name)
        for place, (pattern, name) in enumerate(grammar.per_subject)
        if _PRICED.get(name) != item.unit and (hit := pattern.search(head)) is not None
        if name in _PRICED or not _ANOTHER.search(head, hit.end())
    ]
    return max(found)[2] if found else None


_ANOTHER = re.compile(
    r"\d.*\s(?:y|et|und)\s(?:el|la|los|las|le|les|der|die|das|ein|eine|un|une|una)\s"
)
"""A price, and what joins another thing's: la libra cayó a US$2,21 y la carga."""
_PER_BASE = {code: name for name, code in _PRICED.items()}


def share_pers(figures: list[Figure], gaps: list[str], grammar: Grammar) -> list[Figure]:
    """Return the figures of a sentence, changes of a price with what the price is of.

    Args:
        figures: In order.
        gaps: What stands between each and the next.
        grammar: The language's patterns.
    """
    priced = [one for one in figures if one.per and one.kind is FigureKind.MONEY]
    if not priced:
        return figures
    shared = [_share_per(one, priced) for one in figures]
    for place, other in enumerate(shared[1:]):
        one = shared[place]
        gap = gaps[place]
        compared = len(gap) <= _REACH and (grammar.after.search(gap) or _BEFORE.search(gap))
        if _settles(one, other) or (compared and _is_beside(one, other)):
            shared[place + 1] = replace(other, per=one.per)
        elif gap.strip() in _TURNS and one.per is None and _is_beside(other, one):
            shared[place] = replace(one, per=other.per)
        elif gap.strip() in _TURNS and _is_beside(one, other):
            shared[place + 1] = replace(other, per=one.per)
    return shared


_TURNS = frozenset("à a auf hasta から に 에서 으로 至 到".split())
"""What stands between two levels of one price."""
_BEFORE = re.compile(
    r"au-dessus\sde|en\sdessous\sde|über\sden|unter\sden|por\s(?:encima|debajo)\sde|昨年の|前年の|前期の|前回の|先月の|前週の|作年|작년|지난해|전년|지난달|전월|去年|上年|前年|上月|im\sVorjahr|vor\seinem\sJahr|un\san\splus\stôt|un\saño\s(?:antes|atrás)|hace\sun\saño"
)


def _settles(one: Figure, other: Figure) -> bool:
    """Tell whether a price is where one came to that moved: lost 12 cents, to 4.31 euros."""
    moved = one.per is not None and one.per not in _SPELLS and one.direction is not None
    near = other.at[0].start - one.at[0].end <= _SOON
    return moved and near and _is_open(one, other) and one.high < other.high < _DEAREST


def _is_beside(one: Figure, other: Figure) -> bool:
    """Tell whether a price may be what another one was: 21.500 FCFA, contre 22.500 FCFA."""
    return (
        one.per is not None and _is_open(one, other) and other.high < 2 * one.high < 4 * other.high
    )


def _is_open(one: Figure, other: Figure) -> bool:
    alike = one.kind is other.kind is FigureKind.MONEY and one.unit == other.unit
    return alike and other.per is None


_SOON = 12
_DEAREST = 10_000
"""No share whose price moves by coins costs more."""


def _share_per(figure: Figure, priced: list[Figure]) -> Figure:
    change = figure.kind is FigureKind.MONEY and figure.direction and not figure.per
    if not change or figure.step > ONE:
        return figure
    same = [one for one in priced if one.unit == figure.unit and one.high >= figure.low]
    before = [one for one in same if one.at[0].start < figure.at[0].start]
    nearest = before[-1] if before else same[0] if same else None
    return replace(figure, per=nearest.per) if nearest else figure


def _per_later(tail: str, grammar: Grammar) -> str | None:
    """Return what a count is one of, said behind what it counts: tonnes of ore a year."""
    tail = _DIGIT.split(tail, maxsplit=1)[0]
    words = [hit.start() for hit in _SPACE.finditer(tail)]
    for at in words[:4]:
        for pattern, name in grammar.per_behind:
            if name in _SPELLS and pattern.match(tail, at):
                return name
    return None


_DIGIT = re.compile(r"\d")
_SPACE = re.compile(r"\s")
_SPELLS = frozenset({"year", "month", "week", "day", "hour"})


def _per_share(text: str, item: Item, grammar: Grammar) -> str | None:
    """Return "share" where a sentence about shares gives a small amount of money."""
    if item.kind is not FigureKind.MONEY or item.scale > SMALL or item.high >= _MOST_OF_SHARE:
        return None
    if not grammar.words.eastern and item.high >= SMALL:
        return None
    head = text[max(0, item.start - _REACH) : item.start]
    if grammar.averages.search(text[max(0, item.start - _WIDE) : item.start]):
        return None
    around = text[max(0, item.start - _WIDE) : item.end + _WIDE]
    quoted = _is_quoted(head, around, item, grammar)
    if grammar.unshared.search(head) or not (quoted or grammar.shares.search(around)):
        return None
    return "share"


def _is_quoted(head: str, around: str, item: Item, grammar: Grammar) -> bool:
    """Tell whether coins are by how much a share moved in a report on its exchange."""
    moved = grammar.gains.search(head) or grammar.losses.search(head)
    return bool(item.rule == COIN and moved and grammar.indices.search(around))
