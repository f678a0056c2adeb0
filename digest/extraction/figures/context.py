"""What the words around an amount say: how it is bounded, what one of, which way it went."""

from digest.extraction.figures.amounts import Amount
from digest.extraction.figures.governors import is_governed, is_object
from digest.extraction.figures.ranges import find_end
from digest.lexicon.qualifiers import (
    ADVERBS,
    AFTERWARDS,
    BEHIND,
    DIRECTIONS,
    LONGEST_QUALIFIER,
    NOT_OF_MONEY,
    PAID,
    PASSED_OVER,
    PER_NOUNS,
    PERIODS,
    PHRASES,
    QUALIFIERS,
    SHORT_PER,
    TRADED,
)
from digest.lexicon.units import STOPS
from digest.model.entry import Direction, FigureKind, Qualifier
from digest.text.numbers import ONE
from digest.text.tokens import NUMBER, WORD, Tokens

_FAR = 8
_ENDS_CLAUSE = frozenset(",;:().")


def find_qualifier(tokens: Tokens, amount: Amount) -> tuple[Qualifier | None, int]:
    """Return how an amount is bounded, and the token at which the bounding words begin."""
    at = start = amount.first
    for _ in range(4):
        for length in range(min(LONGEST_QUALIFIER, at), 0, -1):
            qualifier = QUALIFIERS.get(tokens.words[at - length : at])
            if qualifier is None:
                continue
            if length == 1 and is_governed(tokens, amount, at - 1):
                start = at - 1
                break
            return _prefer(tokens, qualifier, at - length), at - length
        if start < amount.first or at == 0 or tokens.words[at - 1] not in PASSED_OVER:
            break
        at -= 1
    after = find_end(amount)
    behind = AFTERWARDS.get(tokens.words[after : after + 2])
    return behind or _read_ending(tokens, amount, after), start


def _read_ending(tokens: Tokens, amount: Amount, after: int) -> Qualifier | None:
    """Return the qualifier tied to a number: $1bn+, 50-plus firms, 2,000-odd workers."""
    after += int(tokens.word(after) == "-" and tokens.glued(after))
    tied = {*tokens.words[amount.first + 1 : amount.last]}
    if tokens.glued(after):
        tied.add(tokens.word(after))
    if tied & {"+", "plus"}:
        return Qualifier.AT_LEAST
    soft = "odd" in tied or {"or", "so"} <= tied
    return Qualifier.ABOUT if soft else None


def _prefer(tokens: Tokens, qualifier: Qualifier, at: int) -> Qualifier:
    """Return the outer of two qualifiers where it says more: up to about $5m."""
    if qualifier is Qualifier.ABOUT:
        for length in (2, 3):
            outer = QUALIFIERS.get(tokens.words[max(0, at - length) : at])
            if outer is not None:
                return outer
    return qualifier


def find_per(tokens: Tokens, amount: Amount) -> str | None:
    """Return what an amount is one of: share, month, meter per month."""
    at = _skip_closing(tokens, amount)
    for step in range(6):
        per = _read_per(tokens, at + step, near=step == 0)
        if per is not None:
            return per
        word = tokens.word(at + step)
        if not word or word in _ENDS_CLAUSE or tokens.kinds[at + step] != WORD:
            break
    return _find_price(tokens, amount) or _find_paid(tokens, amount) or _find_named(tokens, amount)


def _find_named(tokens: Tokens, amount: Amount) -> str | None:
    """Return what the subject is parted by: earnings per share were SEK 1.87."""
    if amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    before = _clause_before(tokens, amount.first)[-_FAR:]
    for place, word in enumerate(before[:-1]):
        if word == "per" and before[place + 1] in PER_NOUNS:
            return before[place + 1]
    return None


def _find_paid(tokens: Tokens, amount: Amount) -> str | None:
    """Return the time in which an amount is paid: a monthly fee of €5, annual rent of €9,000."""
    if amount.kind is not FigureKind.MONEY:
        return None
    before = _clause_before(tokens, amount.first)[-_FAR:]
    for place, word in enumerate(before):
        if word in PERIODS and PAID & set(before[place + 1 : place + 4]):
            return None if _ENDS_CLAUSE & set(before[place:]) else PERIODS[word]
    return None


def _skip_closing(tokens: Tokens, amount: Amount) -> int:
    """Return the token after an amount, its conversion and their bracket."""
    at = find_end(amount)
    if amount.stated is not None:
        while tokens.word(at) not in {")", "]", ""} and at < amount.stated.last + _FAR:
            at += 1
        at = at + 1 if tokens.word(at) in {")", "]"} else amount.stated.last
    return at


def _read_per(tokens: Tokens, at: int, *, near: bool) -> str | None:
    word, following = tokens.word(at), tokens.word(at + 1)
    named = 1 if word == "per" else 2 * int(word == "for" and following in {"each", "every"})
    if named:
        return _read_unit(tokens, at + named)
    if word in {"each", "every"} and following in PER_NOUNS:
        return following
    if word in ADVERBS and (not following or not following[0].isalpha() or following in STOPS):
        return ADVERBS[word]
    gap = int(word == "-")
    if tokens.word(at + gap) in {"a", "an"}:
        return _read_article(tokens, at + 2 * gap + 1, near=near)
    if not near:
        return None
    return "each" if word == "each" else _read_short(tokens, at)


_TIMED = frozenset({"year", "month", "week", "day", "hour"})


def _read_article(tokens: Tokens, at: int, *, near: bool) -> str | None:
    """Return the noun behind "a": a share, a year; but not in "a year ago"."""
    noun = tokens.word(at)
    if near and tokens.word(at + 1) == "per" and tokens.word(at + 2) in PER_NOUNS:
        return _join_per(tokens, at)
    if noun in _TIMED:
        return None if tokens.word(at + 1) in _PAST else _join_per(tokens, at)
    return _join_per(tokens, at) if near and noun in PER_NOUNS else None


def _read_short(tokens: Tokens, at: int) -> str | None:
    """Return what an abbreviation parts by: p/m, /tonne, p.a."""
    word = tokens.word(at)
    if tokens.word(at + 1) == "/" or (word == "p" and tokens.word(at + 1) == "."):
        return SHORT_PER.get(word + tokens.word(at + 1) + tokens.word(at + 2))
    if word == "/" and tokens.glued(at + 1) and tokens.kinds[at + 1] == WORD:
        return tokens.forms[at + 1]
    return SHORT_PER.get(word)


_PAST = frozenset("ago earlier before later after early long apart".split())


def _join_per(tokens: Tokens, at: int) -> str:
    """Return a noun, and a second one that it is parted by: meter per month."""
    after = tokens.word(at + 1)
    if after in {"per", "a"} and tokens.word(at + 2) in PER_NOUNS:
        return f"{tokens.words[at]} per {tokens.words[at + 2]}"
    return tokens.words[at]


def _read_unit(tokens: Tokens, at: int) -> str | None:
    """Return the noun behind "per": share, square meter; names before it are left out."""
    words: list[str] = []
    if at + 1 < len(tokens) and tokens.kinds[at] == NUMBER and tokens.kinds[at + 1] == WORD:
        return tokens.covers(at, at + 2)
    while tokens.word(at) and tokens.kinds[at] == WORD and len(words) < 4:  # noqa: PLR2004
        if tokens.words[at] in STOPS and tokens.words[at] != "each":
            break
        words.append(tokens.forms[at])
        at += 1
        if tokens.words[at - 1] in PER_NOUNS:
            break
    if not words or words[0] in {"cent", "se"}:
        return None
    if words[0] == "annum":
        return "year"
    last = words[-1]
    if tokens.word(at) == "per":
        rest = _read_unit(tokens, at + 1)
        return f"{last} per {rest}" if rest else last
    kept = [
        word for word in words[-2:-1] if word in {"square", "sq", "cubic", "kilowatt", "megawatt"}
    ]
    return " ".join([*kept, last if len(last) > 1 and last.isupper() else last.lower()])


_PRICED = frozenset("eps share shares stock".split())
_DIVIDENDS = frozenset("dividend dividends payout eps dps".split())
_PRICES = frozenset("to at from of".split())


def _find_price(tokens: Tokens, amount: Amount) -> str | None:
    """Return what a small amount is the price of: a share, or another currency."""
    if amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    traded = _find_traded(tokens, amount)
    if traded is not None:
        return traded
    if amount.high >= 10_000_000:  # noqa: PLR2004 - no share costs more
        return None
    before = _clause_before(tokens, amount.first)
    behind = tokens.words[amount.last : amount.last + 6]
    if "per" not in behind and _DIVIDENDS & {*before, *behind}:
        return "share"
    coin = amount.rule == "money: small coin"
    moved = bool(DIRECTIONS.keys() & set(before[-_FAR:]))
    quoted = moved or coin or bool(_PRICES & set(before[-3:]))
    shares = bool(_PRICED & set(before)) or (coin and moved and amount.unit == "GBP")
    return "share" if shares and quoted else None


def _clause_before(tokens: Tokens, first: int) -> tuple[str, ...]:
    """Return the words before an amount, back to a semicolon."""
    words = tokens.words[max(0, first - 24) : first]
    return words[len(words) - words[::-1].index(";") :] if ";" in words else words


def _find_traded(tokens: Tokens, amount: Amount) -> str | None:
    """Return the currency whose price an amount is: R18.05 to the dollar, the euro at $1.09."""
    after = tokens.words[amount.last : amount.last + 3]
    if after[:1] in {("to",), ("per",), ("against",)}:
        for word in after[1:]:
            if word in TRADED:
                return word
    before = tokens.words[max(0, amount.first - 9) : amount.first]
    for place, word in enumerate(before):
        subject = word == "sterling" or (place > 0 and before[place - 1] in {"the", "a", "one"})
        if word in TRADED and subject and not _ENDS_CLAUSE & set(before[place:]):
            following = before[place + 1] if place + 1 < len(before) else ""
            moved = following in DIRECTIONS or following in {
                "was",
                "traded",
                "is",
                "stood",
                "bought",
                "buys",
                "fetched",
            }
            return word if moved and amount.prefixed else None
    return None


def find_direction(tokens: Tokens, amount: Amount, start: int) -> Direction | None:
    """Return which way a change went, where the amount is its size.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
    """
    if amount.unit == "x":
        return None
    signed = _read_sign(tokens, amount)
    if start < amount.first and tokens.words[start] in {"below", "above", "under", "beyond"}:
        return signed
    if is_object(tokens, amount):
        return signed
    return signed or _find_before(tokens, amount, start) or _find_behind(tokens, amount)


def _read_sign(tokens: Tokens, amount: Amount) -> Direction | None:
    """Return the direction that a sign before a share gives: (+12%), -5%."""
    at = amount.first - 1
    if amount.kind is not FigureKind.PERCENT or not tokens.glued(amount.first):
        return None
    if tokens.words[at] == "+":
        return Direction.UP
    alone = at == 0 or not tokens.glued(at) or tokens.words[at - 1] == "("
    return Direction.DOWN if tokens.words[at] == "-" and alone else None


_ADVERBS = frozenset(
    "sharply steeply slightly modestly marginally further another a an the only just even still "
    "again back of off as much initially briefly early about some by nearly almost around roughly "
    "approximately more than up down net another additional extra".split()
)
_LEVELS = frozenset({"to", "from", "at", "between", "in", "with", "for", "into"})


def _find_before(tokens: Tokens, amount: Amount, start: int) -> Direction | None:
    at, far = start - 1, False
    while at >= max(0, start - 12) and (word := tokens.words[at]) not in DIRECTIONS:
        if word in _LEVELS or (word not in _ADVERBS and not word.endswith("ly")):
            break
        far = far or word == "by"
        at -= 1
    phrase = PHRASES.get(tokens.words[max(0, start - 2) : start])
    if phrase is not None:
        return phrase
    found = _direct(tokens, at, amount)
    if found is None and at >= 0 and tokens.words[at] == "or":
        return None
    if found is None and far:
        found = _find_far(tokens, at)
    return found


_WITH_UP = frozenset(
    "make makes made making take takes took set sets pick picked buy buys bought sign signed open "
    "opened free freed free pay paid put gave cough coughed stump stumped snap snapped".split()
)


def _direct(tokens: Tokens, at: int, amount: Amount) -> Direction | None:
    word = tokens.word(at)
    if word not in DIRECTIONS or (amount.kind is FigureKind.MONEY and word in NOT_OF_MONEY):
        return None
    if word == "up" and tokens.word(at - 1) in _WITH_UP:
        return None
    if word in {"back", "more", "less", "above", "below", "lower", "higher", "fewer"}:
        return None
    if word in {"growth", "advance"} and tokens.word(at + 1) not in {"of", "by"}:
        return None
    if amount.kind is FigureKind.QUANTITY and word in _NOT_OF_COUNTS:
        return None
    return DIRECTIONS[word]


_NOT_OF_COUNTS = frozenset("added gain gained lost raised saving savings saved".split())


def _find_far(tokens: Tokens, at: int) -> Direction | None:
    """Return the direction of a verb farther before "by": cut its three rates by 25 points."""
    for place in range(at, max(-1, at - 12), -1):
        word = tokens.words[place]
        if word in _ENDS_CLAUSE:
            return None
        if word in DIRECTIONS and word not in {"more", "less", "above", "below"}:
            return DIRECTIONS[word]
    return None


def _find_behind(tokens: Tokens, amount: Amount) -> Direction | None:
    at = _skip_closing(tokens, amount)
    at += int(tokens.word(at) in {")", "-"})
    at += int(tokens.word(at) == "of" and tokens.word(at + 1) in BEHIND)
    skipped = 0
    while skipped < 6:  # noqa: PLR2004 - "17 per cent year-on-year fall"
        word = tokens.word(at + skipped)
        if word in BEHIND:
            return _accept_behind(tokens, amount, at + skipped, skipped)
        if not word or word in _ENDS_CLAUSE or (word in STOPS and word not in {"on", "over"}):
            return None
        free = 2 if amount.kind is FigureKind.PERCENT else 1
        if skipped >= free and word not in {"-", "year", "on", "over", "annual", "quarter"}:
            return None
        skipped += 1
    return None


_EARLIER = frozenset(
    "ago earlier last previous before close closing price average forecast expected rival rivals "
    "year month quarter".split()
)


def _compares_levels(tokens: Tokens, at: int) -> bool:
    """Tell whether "than" sets one level beside another: 31% more than the closing price."""
    if DIRECTIONS[tokens.words[at]] is Direction.UP:
        return True
    return bool(_EARLIER & set(tokens.words[at + 2 : at + 8]))


_COMPARED = frozenset("up down more less fewer higher lower".split())


def _accept_behind(tokens: Tokens, amount: Amount, at: int, skipped: int) -> Direction | None:
    word = tokens.words[at]
    if tokens.word(at + 1) == "than" and _compares_levels(tokens, at):
        return None
    if amount.kind is FigureKind.QUANTITY and amount.unit != "basis points":
        return DIRECTIONS[word] if word in _COMPARED and not skipped else None
    if amount.kind is not FigureKind.PERCENT and word in {"above", "below", "more", "less"}:
        return None
    if skipped and word in {"up", "down", "more", "less", "above", "below"}:
        return None
    if word in {"up", "down"} and tokens.word(at + 1) in {"front", "to", "payment", "the"}:
        return None
    return DIRECTIONS.get(word)
