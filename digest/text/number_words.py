"""Numbers in words: twenty-five, two hundred and six, one point five, and a half."""

from decimal import Decimal

from digest.text.tokens import Tokens
from digest.value import Value

ONE = Decimal(1)
UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
"""Words below twenty."""
TENS = {
    word: number
    for number, word in zip(
        range(20, 100, 10),
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        strict=True,
    )
}
"""Words for whole tens."""
SPELLED = frozenset({*UNITS, *TENS} - {"zero"})
"""Words that may begin a number written in words."""
ARTICLES = frozenset({"a", "an"})
"""Words for one before a scale or a part."""
_HUNDRED = 100
_DIGIT = Decimal("0.1")


class Words(Value):
    """A number that some words write."""

    value: Decimal
    """What they say."""
    step: Decimal
    """The value of their last digit."""
    last: int
    """The token after them."""


def find_words(tokens: Tokens, index: int, *, ahead: int = 0) -> Words:
    """Return the number below a thousand, or with decimals, that words from `index` on write.

    Args:
        tokens: The sentence.
        index: The first of the words.
        ahead: What an article before them stands for: a hundred and fifty.
    """
    total, at = ahead, index
    while at < len(tokens):
        added = _next_word(total, tokens.words[at], tokens.word(at + 1))
        if added is None:
            if at == index or not _joins(tokens, at):
                break
            at += 1
            continue
        total, at = added, at + 1
    if tokens.word(at) == "point":
        return _add_decimals(tokens, total, at)
    step = ONE if total % 10 else Decimal(10 if total % _HUNDRED else _HUNDRED)
    return Words(value=Decimal(total), step=ONE if total < 20 else step, last=at)  # noqa: PLR2004


def _add_decimals(tokens: Tokens, whole: int, point: int) -> Words:
    """Take the digits behind "point": one point two five; none where no digit follows."""
    value, step, at = Decimal(whole), ONE, point + 1
    while 0 <= (digit := UNITS.get(tokens.word(at), -1)) < 10:  # noqa: PLR2004 - a digit
        step /= 10
        value += digit * step
        at += 1
    return Words(value=value, step=step, last=at if at > point + 1 else point)


def _next_word(total: int, word: str, after: str) -> int | None:
    """Return the number that one more word makes; None where it ends."""
    if word in UNITS:
        room = total % _HUNDRED == 0 or (total % 10 == 0 and total % _HUNDRED >= 20)  # noqa: PLR2004
        fits = total % _HUNDRED == 0 or UNITS[word] < 10  # noqa: PLR2004 - a digit after tens
        return total + UNITS[word] if room and fits else None
    if word in TENS:
        return total + TENS[word] if total % _HUNDRED == 0 else None
    if word == "hundred" and 0 < total < _HUNDRED and after not in _GLUED:
        return total * _HUNDRED
    return None


_GLUED = frozenset({"k", "m", "b", "t"})


def _joins(tokens: Tokens, at: int) -> bool:
    """Tell whether a hyphen or "and" goes on with a number in words."""
    following = tokens.word(at + 1)
    if tokens.words[at] == "-" and tokens.glued(at) and tokens.glued(at + 1):
        before = tokens.word(at - 1)
        return (before in TENS and 0 < UNITS.get(following, 10) < 10) or following == "hundred"  # noqa: PLR2004
    hundreds = tokens.words[at] == "and" and tokens.word(at - 1) == "hundred"
    return hundreds and (following in UNITS or following in TENS)


_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3}
_PARTS = {
    **dict.fromkeys(("half", "halves"), 2),
    **dict.fromkeys(("third", "thirds"), 3),
    **dict.fromkeys(("quarter", "quarters"), 4),
}
_LONGEST_PART = 8
"""Tokens of "three-quarters of a", and a scale."""


def _skip_hyphens(tokens: Tokens, index: int) -> list[int]:
    """Return the next tokens that are no hyphens."""
    end = min(index + _LONGEST_PART, len(tokens))
    return [at for at in range(index, end) if tokens.words[at] != "-"]


def find_fraction(tokens: Tokens, at: int) -> Words | None:
    """Return the part behind a number: and a half, and three quarters."""
    if tokens.word(at) not in {"and", "-"}:
        return None
    places = _skip_hyphens(tokens, at)
    names = [tokens.words[place] for place in places]
    if names[:1] != ["and"] or len(names) < 3 or names[1] not in _COUNTS or names[2] not in _PARTS:  # noqa: PLR2004
        return None
    if names[3:4] == ["of"] or (names[1] == "one" and names[2] == "half"):
        return None
    return _make_part(names[1], names[2], places[2] + 1)


def find_part(tokens: Tokens, index: int, scales: dict[str, Decimal]) -> Words | None:
    """Return the part of a scale that begins at a token: half a billion, a quarter of a million.

    Args:
        tokens: The sentence.
        index: The token.
        scales: Scale words and their values.
    """
    places = _skip_hyphens(tokens, index)
    names = [tokens.words[place] for place in places]
    skip = int(names[0] in _COUNTS)
    if len(names) <= skip or names[skip] not in _PARTS:
        return None
    count, part = names[0] if skip else "one", names[skip]
    skip += 1
    skip += int(names[skip : skip + 1] == ["of"])
    skip += int(names[skip : skip + 1] == ["a"])
    if len(names) <= skip or scales.get(names[skip], ONE) < _HUNDRED * 10:
        half_dozen = (part, names[skip : skip + 1]) == ("half", ["dozen"])
        return _make_part(count, part, places[skip]) if half_dozen else None
    return _make_part(count, part, places[skip])


def _make_part(count: str, part: str, last: int) -> Words:
    """Return a part: its value, to the precision that papers mean by it."""
    value = Decimal(_COUNTS[count]) / _PARTS[part]
    return Words(value=value, step=_DIGIT, last=last)
