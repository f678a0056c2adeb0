"""What an amount is for one of, where "each" or a price says so: £300 to each pensioner."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import is_participle
from digest.extraction.figures.conversions import skip_closing
from digest.extraction.figures.quantities import is_plural
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.lexicon.clauses import AUXILIARIES, MAYBE_VERBS, PLANNED, PREPOSITIONS, VERBS
from digest.lexicon.currencies import WORDS as CURRENCIES
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.qualifiers import WEIGHED
from digest.lexicon.units import PLURALS, STOPS
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import NUMBER, WORD, Tokens

_OWNED = frozenset("the its their his her our these those".split())
_EACH = frozenset({"each", "every"})
_PRICES = frozenset("price prices cost costs".split())
_NEAR, _FAR, _FARTHEST = 6, 14, 24
_IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "households": "household",
    "staff": "employee",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "campuses": "campus",
}
_NO_SHARERS = frozenset(
    "year month week day time way case other of in on with one side end quarter season able "
    "capable likely ready".split()
)


def singular(noun: str) -> str:
    """Return one of what a plural noun counts: companies, a company."""
    word = noun.lower()
    if word in _IRREGULAR or word in PLURALS:
        return _IRREGULAR.get(word, word)
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004 - ties
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def names_each(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether "each" or "every" stands so near that it may say what an amount is one of."""
    return not _EACH.isdisjoint(_near(tokens, amount))


def find_sharer(tokens: Tokens, amount: Amount) -> str | None:
    """Return who or what each gets an amount: each of the 340 plaintiffs, every pensioner."""
    if amount.kind is FigureKind.QUANTITY and amount.noun is not None:
        return _find_given(tokens, amount.last)
    if amount.kind is not FigureKind.MONEY:
        return None
    at = skip_closing(tokens, amount)
    for place in range(at, min(at + _NEAR, len(tokens))):
        word = tokens.words[place]
        if word in _EACH:
            return _read_noun(tokens, place + 1)
        if word in ENDS_CLAUSE or tokens.kinds[place] != WORD or word == "and":
            break
    at = amount.first - 1
    while at > 0 and tokens.words[at] in _SOFT:
        at -= 1
    for place in range(at - 1, max(0, at - _NEAR) - 1, -1):
        if tokens.words[place] in _EACH:
            noun = _read_noun(tokens, place + 1)
            ended = noun in {tokens.words[at], singular(tokens.words[at])}
            return noun if ended and _is_noun(tokens, at) else None
        if tokens.words[place] in ENDS_CLAUSE:
            break
    return None


def _near(tokens: Tokens, amount: Amount) -> tuple[str, ...]:
    """Return the words that may say anything here: asked for most amounts, and mostly in vain."""
    return tokens.words[max(0, amount.first - _FARTHEST) : amount.last + _FARTHEST]


def _find_given(tokens: Tokens, at: int) -> str | None:
    """Return who each gets some goods: 10 kg of rice each to 22 million families."""
    for place in range(at, min(at + _NEAR, len(tokens))):
        if tokens.words[place] in ENDS_CLAUSE or tokens.kinds[place] != WORD:
            return None
        if tokens.words[place : place + 2] == ("each", "to"):
            nouns = range(place + 2, min(place + 2 + _NEAR, len(tokens)))
            return next((singular(tokens.words[n]) for n in nouns if _gets(tokens, n)), None)
    return None


def _gets(tokens: Tokens, at: int) -> bool:
    return tokens.kinds[at] == WORD and is_plural(tokens.words[at])


_SOFT = frozenset(
    "about around some up to at least more than nearly almost a an extra roughly over only just "
    "as much".split()
)


def _is_noun(tokens: Tokens, at: int) -> bool:
    """Tell whether a noun stands at a token, rather than a verb whose subject each is."""
    word = tokens.words[at]
    verb = word in VERBS or word in MAYBE_VERBS or word.endswith("ed") or is_participle(tokens, at)
    return not verb and word not in STOPS


def find_owner(tokens: Tokens, amount: Amount) -> str | None:
    """Return what "each" behind an amount is one of: the two banks lent $5m each."""
    for at in range(amount.first - 1, max(0, amount.first - _FARTHEST) - 1, -1):
        word = tokens.words[at]
        if word in {";", ":"}:
            return None
        if (
            (at == 0 or tokens.forms[at].islower())
            and is_plural(word)
            and not (word in _PAYMENTS or word in STOPS or word in CURRENCIES)
        ):
            return None if word in VERBS or word in DIRECTIONS else singular(word)
    return None


_PAYMENTS = frozenset(
    "bonuses awards payments grants fines loans prizes payouts fees costs prices damages sales "
    "cheques checks salaries wages rents contracts deals hands terms means".split()
)
"""What is paid to each rather than who gets it, and plurals of idioms: changing hands."""


def find_subject(tokens: Tokens, amount: Amount) -> str | None:
    """Return the subject of which each has an amount: each visitor spends $412, every year it pays.

    Args:
        tokens: The sentence.
        amount: The amount.
    """
    first = max(0, amount.first - _FAR)
    if amount.kind is FigureKind.PERCENT or _EACH.isdisjoint(tokens.words[first : amount.first]):
        return None
    for at in range(amount.first - 1, first - 1, -1):
        word = tokens.words[at]
        numbered = tokens.kinds[at] == NUMBER and tokens.word(at - 1) not in _OWNED
        if word in {";", ":", ".", "that", "which", "who"} or numbered:
            return None
        if word in _EACH:
            opened = at == 0 or tokens.words[at - 1] in _OPENS
            return _find_holder(tokens, at, amount.first) if opened else None
    return None


def _find_holder(tokens: Tokens, at: int, end: int) -> str | None:
    """Return the noun behind "each" where a verb of having follows it before an amount."""
    if tokens.word(at + 1) in _HELD and tokens.word(at - 1) == ",":
        owner = tokens.word(at - 2)
        return singular(owner) if is_plural(owner) and owner not in _PAYMENTS else None
    if tokens.word(at + 1) in _SPELLS and at + 2 < end:
        return tokens.words[at + 1] if _HOLDING & set(tokens.words[at + 2 : end]) else None
    if tokens.words[at + 1 : at + 3] in _OF_WHOM:
        owners = (tokens.words[one] for one in range(at - 1, max(0, at - _NEAR), -1))
        return next((singular(one) for one in owners if is_plural(one)), None)
    for place in range(at + 2, min(at + 2 + _NEAR, end)):
        if tokens.words[place] in _HOLDING:
            last = place - 1
            while last > at + 1 and tokens.words[last] in _HELPING:
                last -= 1
            noun = _read_noun(tokens, at + 1) if tokens.word(at + 1) == "of" else None
            return noun or _plain(tokens.words[last])
    return None


_OF_WHOM = {("of", "whom"), ("of", "which")}


def _plain(noun: str) -> str | None:
    named = noun.isalpha() and noun not in STOPS and not noun.endswith("ly")
    return noun if named and noun not in _NO_SHARERS else None


_OPENS = frozenset(', ; : . that and but while where because so said says " — -'.split())
_SPELLS = frozenset("year month week day quarter season hour".split())
_HELPING = AUXILIARIES | PLANNED
_HELD = frozenset(
    "costing worth weighing carrying employing producing seating holding earning getting paying "
    "receiving contributing generating".split()
)
"""Words behind "each" of things that a comma parts from it: 25 buses, each costing."""
_HOLDING = frozenset(
    "get gets got receive receives received earn earns earned spend spends spent cost costs pay "
    "pays paid contribute contributes contributed yield yields yielded hold holds held carry "
    "carries carried seat seats seated produce produces produced generate generates generated use "
    "uses used consume consumes consumed employ employs employed save saves saved owe owes owed "
    "bring brings brought lose loses lost make makes made has had worth takes take took handle "
    "handles handled".split()
)
"""Verbs of what each has or gives."""


def _read_noun(tokens: Tokens, at: int) -> str | None:
    """Return the noun behind "each", or of those behind "each of"."""
    if tokens.word(at) == "of":
        end = at + 1
        while tokens.word(end) in _OWNED or (end < len(tokens) and tokens.kinds[end] == NUMBER):
            end += 1
        for last in range(end, min(end + _NEAR, len(tokens))):
            if _ends(tokens, last):
                break
            if is_plural(tokens.words[last]):
                return singular(tokens.words[last])
        return None
    noun = tokens.word(at)
    plain = noun.isalpha() and noun not in STOPS and noun not in _NO_SHARERS
    return noun if plain else None


def _ends(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    closed = word in STOPS or word in PREPOSITIONS or word in ENDS_CLAUSE
    return closed or word.endswith("ed") or tokens.kinds[at] != WORD


def find_priced(tokens: Tokens, amount: Amount) -> str | None:
    """Return the thing whose price an amount is or changes: the price of a gallon of milk."""
    if amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    if _PRICES.isdisjoint(_near(tokens, amount)):
        return None
    floor = max(0, amount.first - _FARTHEST)
    found = _find_price(tokens, floor, amount.first, led=True)
    behind = min(amount.last + _NEAR, len(tokens))
    return found or _find_price(tokens, amount.last, behind, led=False)


def _find_price(tokens: Tokens, first: int, end: int, *, led: bool) -> str | None:
    for at in range(end - 1, first - 1, -1):
        word = tokens.words[at]
        if word in {";", ".", ":"} and not tokens.glued(at + 1):
            return None
        if word in _PRICES and tokens.word(at + 1) in {"of", "for"}:
            article = tokens.word(at + 2)
            weighed = tokens.word(at + 4) in WEIGHED and tokens.kinds[at + 3] == NUMBER
            if article not in (_ONE if led else _EACH):
                return None
            return _read_head(tokens, at + 3 + 2 * weighed)
    return None


def _read_head(tokens: Tokens, at: int) -> str | None:
    """Return the last word of a noun without its article: a standard adult ticket, a gallon."""
    last = at
    while last + 1 < len(tokens) and last - at < _NEAR and not _ends_noun(tokens, last + 1):
        last += 1
    noun = tokens.word(last)
    plain = noun.isalpha() and len(noun) > 1 and noun not in STOPS and not is_plural(noun)
    return noun if plain and noun not in _NO_SHARERS else None


def _ends_noun(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    moved = word in DIRECTIONS or word in VERBS or word in MAYBE_VERBS
    return moved or word in PREPOSITIONS or tokens.kinds[at] != WORD or word in STOPS


_ONE = frozenset("a an one each every".split())
