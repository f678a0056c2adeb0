"""What an amount is the price of: a share, a ton, another currency."""

from itertools import pairwise

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.lexicon.coins import MINOR
from digest.lexicon.currencies import FAMILIES, WORDS, find_members
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.money_places import ADJECTIVES
from digest.lexicon.qualifiers import (
    BYNAMES,
    COSTING,
    CURRENCY_NAMES,
    GOODS,
    NICKNAMES,
    PER_NOUNS,
    SOLD,
    TRADED,
    WEIGHED,
)
from digest.lexicon.units import COMPANY_ENDS, INDICES
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import NUMBER, WORD, Tokens

_FAR = 8
_LONGEST_RELATIVE = 10


def find_named(tokens: Tokens, amount: Amount) -> str | None:
    """Return what the subject is parted by: earnings per share were SEK 1.87."""
    if amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    before = clause_before(tokens, amount.first)
    if "per" not in before:
        return None
    named = before[-_LONGEST_RELATIVE - 2 :]
    unit = next((at for at, pair in enumerate(pairwise(named)) if pair == ("per", "unit")), 0)
    if unit and not named[unit - 1][-1:].isdigit():
        return "unit"
    before = before[-_FAR:]
    for place, word in enumerate(before[:-1]):
        said = place > 0 and before[place - 1][:1].isdigit()
        another = tokens.words[
            amount.last : amount.last + 2
        ] in _FOR_ONE or not _ANOTHER.isdisjoint(before[place + 2 :])
        priced = said and another
        if word == "per" and before[place + 1] in PER_NOUNS and not priced:
            tied = before[place + 2 : place + 4] == ("-", "hour")
            return before[place + 1] + "-hour" * tied
    return None


_FOR_ONE = {("for", "a"), ("for", "an")}
_ANOTHER = frozenset({"is", "are", "cost", "costs"})
"""Verbs behind which another thing's price stands: RM48 per tonne, and a hat costs RM60."""


def find_costing(tokens: Tokens, amount: Amount) -> str | None:
    """Return the thing whose price an amount is: the ton has traded at $5, a room costs R900."""
    if amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    floor = max(0, amount.first - _FAR // 2 - 1)
    verb = amount.first - 1
    if tokens.words[verb] not in {"is", "was"}:
        verb = next((at for at in range(verb, floor, -1) if tokens.words[at] in _COSTING), 0)
    if not verb:
        return None
    for at in range(verb - 1, max(0, verb - _LONGEST_RELATIVE) - 1, -1):
        word, noun = tokens.words[at], tokens.words[at + 1]
        if word in ENDS_CLAUSE:
            return None
        priced = at > 0 and tokens.kinds[at - 1] == NUMBER
        opened = at == 0 or tokens.words[at - 1] in _OPENS
        if (
            (word in {"a", "an", "each", "every"} and noun in SOLD and not priced)
            or (word == "the" and noun in WEIGHED)
            or (opened and word in {"a", "an", "one"} and noun in _SPELLS)
        ):
            return noun
    return None


_OPENS = ENDS_CLAUSE | {"that", "and", "said", "says", "while", '"'}
_SPELLS = frozenset({"hour", "day", "night", "week", "month", "year", "minute"})
"""Times that have a price where a clause opens with them: an hour of work costs €52."""
_COSTING = COSTING | DIRECTIONS.keys()
_PENCE = frozenset({"GBP", "penny"})
_PRICED = frozenset("eps heps share shares stock stocks counter counters scrip adr adrs".split())
_GOODS = frozenset("cost costs price prices duty tax pay wage bill fare bus pint stamp".split())
"""Words of what is sold by the penny and is no share."""
_DIVIDENDS = frozenset("dividend dividends payout eps dps".split())
_LISTINGS = frozenset({"ipo", "ipos", "flotation"})
_OFFERINGS = _LISTINGS | {"offering", "placement", "listing"}
"""What sets the price of a share: prices IPO at P14.20."""
_NEAR = 4
_TARGETS = frozenset({("price", "target"), ("target", "price")})
_PRICES = frozenset("to at from of".split())


def find_price(tokens: Tokens, amount: Amount) -> str | None:
    """Return what a small amount is the price of: a share, or another currency."""
    if amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    traded = _find_traded(tokens, amount)
    if traded is not None:
        return traded
    if amount.high >= 10_000_000:  # noqa: PLR2004 - no share costs more
        return None
    before = clause_before(tokens, amount.first)
    behind = tokens.words[amount.last : amount.last + 6]
    parted = "per" in behind or _is_parted(before[-_LONGEST_RELATIVE - 2 :])
    paid = not parted and bool(_DIVIDENDS & {*before, *behind})
    priced = "priced" in before[-2:] and not _OFFERINGS.isdisjoint(before[-_FAR:])
    listed = before[-1:] == ("at",) and (priced or not _LISTINGS.isdisjoint(before[-_NEAR:]))
    shown = behind[:2] == ("at", "which") and not _PRICED.isdisjoint(behind[2:])
    told = listed or paid or shown or not _TARGETS.isdisjoint(pairwise(before[-_FAR:]))
    if told or _is_offered(tokens, amount):
        return "share"
    coin = amount.rule == "money: small coin"
    moved = bool(DIRECTIONS.keys() & set(before[-_FAR:]))
    quoted = moved or coin or bool(_PRICES & set(before[-3:]))
    pence = coin and moved and amount.unit in _PENCE and not _GOODS & set(before)
    shares = bool(_PRICED & set(before)) or pence or _is_company(tokens, amount)
    shares = shares or (moved and is_listed(tokens, amount))
    if (moved and before[:2] in {("units", "in"), ("units", "of")}) or "dpu" in before[-_FAR:]:
        return "unit"
    return "share" if shares and quoted else None


def _is_parted(before: tuple[str, ...]) -> bool:
    """Tell whether a price before is already of something else: $10 per kilo, a midpoint of $9."""
    pairs = pairwise(before) if "per" in before else ()
    return any(one == "per" and other not in {"cent", "share"} for one, other in pairs)


def _is_company(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a company stands for its shares: Delta Motors fell 4% to $7.45."""
    at = amount.first - 2
    share = tokens.word(at) in {"%", "percent", "cent"} and tokens.word(at + 1) in {"to", "at"}
    if not share or amount.high >= _DEAREST:
        return False
    floor = max(0, at - _FAR)
    verb = next((one for one in range(at, floor, -1) if tokens.words[one] in DIRECTIONS), 0)
    if _has_ticker(tokens, verb):
        return True
    if verb < 2 or tokens.words[verb - 1] not in COMPANY_ENDS:  # noqa: PLR2004 - a name of two
        return False
    first = verb
    while first > 0 and (tokens.forms[first - 1][0].isupper() or tokens.words[first - 1] == "&"):
        first -= 1
    opened = first == 0 or tokens.words[first - 1] in _BEFORE_COMPANY
    return opened and verb - first > 1


_BEFORE_COMPANY = ENDS_CLAUSE | {"and", "while", "as"}


def is_listed(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a name stands for its shares where a market is told of: on the NSE, Orin shed.

    Args:
        tokens: The sentence.
        amount: What the name's price moved by, or to.
    """
    first = amount.first
    told = not _MARKETS.isdisjoint(tokens.words[:first]) or _is_moved_twice(tokens, amount)
    if amount.high >= _DEAREST or not told:
        return False
    floor = max(0, first - _FAR)
    verb = next((at for at in range(first - 1, floor, -1) if tokens.words[at] in DIRECTIONS), 0)
    named = verb > 0 and tokens.forms[verb - 1][0].isupper() and tokens.kinds[verb - 1] == WORD
    led = all(word in _SETTLED or not word.isalpha() for word in tokens.words[verb + 1 : first])
    name = tokens.words[verb - 1]
    return named and led and name not in NO_SHARES and name not in INDICES


def _is_moved_twice(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a move is said in coins and as a share: fell 12.5c, or 14 per cent, to 76c."""
    around = tokens.words[max(0, amount.first - _NEAR - _FAR) : amount.last + _FAR]
    coins = not MINOR.keys().isdisjoint(around) and "or" in around
    return coins and not {"%", "cent", "percent", "pct"}.isdisjoint(around)


_SETTLED = MINOR.keys() | frozenset(
    "to at by a an the per cent percent close end finish settle trade record high low new or and "
    "about nearly almost just of".split()
)
"""What may stand between a name's verb and its price."""
_MARKETS = INDICES | frozenset(
    "exchange nse jse nyse lse bse hkex sgx nzx tsx tsxv psx ngx egx tadawul adx dfm klse wse "
    "aim".split()
)
"""Where shares are traded."""
NO_SHARES = frozenset(good for _, good in GOODS if good) | frozenset(
    "bitcoin ether dollar euro pound sterling yen rand yuan won rupee naira revenue sales profit "
    "earnings dividend income futures index".split()
)
"""What has a price, or goes up and down, and is no share."""


def _has_ticker(tokens: Tokens, verb: int) -> bool:
    """Tell whether a share's code stands in brackets before a verb: Orin (LSE: ORN) rose."""
    if tokens.word(verb - 1) != ")":
        return False
    opened = max(0, verb - _LONGEST_TICKER)
    codes = tokens.forms[opened : verb - 1]
    codes = codes[codes.index("(") + 1 :] if "(" in codes else ()
    return ":" in codes and all(code.isupper() or not code.isalpha() for code in codes)


_LONGEST_TICKER = 7


def _is_offered(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an amount is what a bidder offers, or an analyst expects, for a share."""
    if amount.high >= _DEAREST:
        return False
    before = clause_before(tokens, amount.first)
    behind = tokens.words[amount.last : amount.last + 2 * _LONGEST_RELATIVE]
    cash = "cash" in behind[:2] and not _HOLDERS.isdisjoint((*before, *behind))
    target = "target" in before[-3:] and not _RATED.isdisjoint(before)
    return cash or target


_DEAREST = 100_000
"""No share in a takeover costs more."""
_HOLDERS = frozenset("shareholder shareholders stockholders share".split())
_RATED = frozenset("rating rated analyst analysts stock broker brokerage".split())


def clause_before(tokens: Tokens, first: int) -> tuple[str, ...]:
    """Return the words before an amount, back to a semicolon."""
    words = tokens.words[max(0, first - 24) : first]
    return words[len(words) - words[::-1].index(";") :] if ";" in words else words


def _find_traded(tokens: Tokens, amount: Amount) -> str | None:
    """Return the currency whose price an amount is: R18.05 to the dollar, the euro at $1.09."""
    if tokens.word(amount.last) in _AGAINST:
        behind = range(amount.last + 1, amount.last + _FAR)
        at = next((at for at in behind if tokens.word(at) not in _PASSED), 0)
        word = tokens.word(at)
        if word in TRADED and not _is_own(word, amount):
            return BYNAMES.get(word, word)
    before = tokens.words[max(0, amount.first - 9) : amount.first]
    paired = _find_pair(before[-_PAIR:], amount)
    if paired is not None:
        return paired
    for place, word in enumerate(before):
        if word not in TRADED and word not in NICKNAMES:
            continue
        owner = ADJECTIVES.get(before[place - 1]) if place > 1 else None
        subject = word == "sterling" or (place > 0 and before[place - 1] in {"the", "a", "one"})
        subject = subject or (owner is not None and before[place - 2] == "the")
        named = amount.unit == "USD" and before[place + 1 : place + 2] != ("dollar",)
        nick = NICKNAMES.get(word) if named else None
        code = nick or FAMILIES.get(word, {}).get(owner or "-")
        own = code == amount.unit if code else _is_own(word, amount)
        other = (nick is not None or word in TRADED) and not own
        if other and subject and not ENDS_CLAUSE & set(before[place:]):
            following = before[place + 1] if place + 1 < len(before) else ""
            moved = following in DIRECTIONS or following in _STANDS
            settled = tokens.word(amount.first - 1) in _SETTLING
            name = CURRENCY_NAMES.get(code or "", BYNAMES.get(word, word))
            return name if moved and (amount.prefixed or settled) else None
    return None


def _find_pair(before: tuple[str, ...], amount: Amount) -> str | None:
    """Return the currency that another is set beside: rand/dollar R16.02."""
    if "/" not in before and "-" not in before:
        return None
    for one, mark, other in zip(before, before[1:], before[2:], strict=False):
        if mark in {"/", "-"} and one in TRADED and other in TRADED and one != other:
            return next((word for word in (other, one) if not _is_own(word, amount)), None)
    return None


_PAIR = 6
_AGAINST = frozenset({"to", "per", "against"})
_PASSED = frozenset("the a one 1 us u . s american every".split())
_SETTLING = frozenset({"at", "to", "for", "worth", "bought", "buys", "fetched"})
_STANDS = frozenset(
    "changed settled was traded is stood bought buys fetched closed ended opened".split()
)


def _is_own(word: str, amount: Amount) -> bool:
    """Tell whether a currency's name is that of the amount itself: the won fell 4 won."""
    return bool(find_members(WORDS.get(word, word)) & find_members(amount.unit))
