"""Numbers as papers write them: 1,234.5, 1.5 lakh crore, two and a half billion, 2bn."""

import re
from decimal import Decimal
from functools import cache

from digest.text.number_words import (
    ARTICLES,
    ONE,
    SPELLED,
    TENS,
    UNITS,
    Words,
    find_fraction,
    find_part,
    find_words,
)
from digest.text.scales import GLYPHS, LETTERS, find_scales
from digest.text.tokens import NUMBER, Tokens, skip_earlier
from digest.value import Value, replace

MAX_DIGITS = 30
"""Longer runs of digits are keys and serial numbers, never amounts."""


_HUNDRED = 100
LARGEST = Decimal(10**24)
"""No amount of money or things in the news reaches it."""


class Number(Value):
    """A number in a row of tokens."""

    value: Decimal
    """What it says, multiplied by its scale."""
    step: Decimal
    """The value of its last written digit."""
    first: int
    """Its first token."""
    last: int
    """The token after its last one."""
    scale: Decimal = ONE
    """What million, bn or lakh multiply it by; 1 without."""
    letter: bool = False
    """The scale is one letter glued to it, which may be a unit instead: 100m."""
    spelled: bool = False
    """Written in words."""
    grouped: bool = False
    """Written with separators between thousands, or with decimals."""


class Notation(Value, kw_only=False):
    """How a language writes numbers."""

    comma: bool
    """The decimal mark is a comma, and a full stop parts thousands."""
    scales: dict[str, Decimal]
    """Scale words and their values."""


_COMMA = frozenset(
    "bg bs ca cs da de el es et fi fr hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr "
    "uk vi".split()
)
_POINT_REGIONS = frozenset({"de-CH", "de-LI", "es-MX", "es-US", "es-PR", "es-GT", "es-DO"})
AFTER_ARTICLE = frozenset(
    "hundred thousand million billion trillion lakh crore dozen couple".split()
)
"""Words that an article before them makes a number: a hundred."""
_GLYPH_FRACTIONS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": ONE / 3,
    "⅔": ONE * 2 / 3,
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": ONE / 6,
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:(?P<mark>[,.'’ \u00a0\u2009\u202f])\d{3})(?:(?P=mark)\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_SPACES = re.compile(r"[ \u00a0\u2009\u202f'’]")


@cache
def find_notation(locale: str) -> Notation:
    """Return how a locale writes numbers.

    Args:
        locale: BCP 47 tag: en, de-CH, pt-BR.
    """
    tag = locale.replace("_", "-")
    language = tag.split("-", maxsplit=1)[0].lower()
    comma = language in _COMMA and tag not in _POINT_REGIONS
    return Notation(comma, find_scales("nb" if language in {"no", "nn"} else language))


def parse_digits(form: str, *, comma: bool = False) -> tuple[Decimal, Decimal, bool] | None:
    """Return the value of some digits, that of the last one, and whether they have separators.

    None where they are no number: 1.2.3, 31.12.2024.

    Args:
        form: Digits, with marks between them.
        comma: Whether the language's decimal mark is a comma.
    """
    if form.isdecimal():
        return (Decimal(form), ONE, False) if len(form) <= MAX_DIGITS else None
    if len(form) > 2 * MAX_DIGITS:
        return None
    point, group = (",", ".") if comma else (".", ",")
    whole, mark, rest = f"0{form}".rpartition(point) if form[0] == "." else form.rpartition(point)
    if not mark or not rest.isdecimal() or point in whole:
        whole, rest = form, ""
    if _is_whole(whole, group):
        return _decimal(whole, rest)
    if not comma and not rest and form.count(",") == 1:
        return _decimal(*form.split(","))
    if comma and form.count(".") == 1:
        return _decimal(*form.split("."))
    return None


def _is_whole(text: str, group: str) -> bool:
    """Tell whether digits are whole, or parted into thousands as papers do."""
    if text.isdecimal():
        return True
    match = _GROUPS.fullmatch(text)
    if match is not None:
        return match["mark"] not in ".," or match["mark"] == group or text.count(".") > 1
    return group == "," and _INDIAN.fullmatch(text) is not None


def _decimal(whole: str, rest: str) -> tuple[Decimal, Decimal, bool] | None:
    digits = _SPACES.sub("", whole).replace(",", "").replace(".", "")
    if not digits.isdecimal() or (rest and not rest.isdecimal()):
        return None
    step = Decimal(1).scaleb(-len(rest))
    return Decimal(f"{digits}.{rest}") if rest else Decimal(digits), step, True


def find_number(tokens: Tokens, index: int, notation: Notation) -> Number | None:
    """Return the number that begins at a token, with the scale behind it; None if none does."""
    find = _find_digits if tokens.kinds[index] == NUMBER else _find_spelled
    number = find(tokens, index, notation)
    return None if number is None or number.value >= LARGEST else number


def _find_spelled(tokens: Tokens, index: int, notation: Notation) -> Number | None:
    word = tokens.words[index]
    if word in _GLYPH_FRACTIONS:
        value = _GLYPH_FRACTIONS[word]
        bare = Number(value=value, step=Decimal("0.1"), first=index, last=index + 1)
        return _add_scale(tokens, bare, notation)
    if word in UNITS or word in TENS:
        part = find_part(tokens, index, notation.scales)
        words = part or find_words(tokens, index)
        number = _spell(words, index)
        return _add_scale(tokens, number if part else _add_half(tokens, number), notation)
    if word in ARTICLES and tokens.word(index + 1) in AFTER_ARTICLE:
        return _add_scale(tokens, _find_one(tokens, index), notation)
    part = find_part(tokens, index, notation.scales)
    return None if part is None else _add_scale(tokens, _spell(part, index), notation)


def _find_one(tokens: Tokens, index: int) -> Number:
    """Return what an article makes a number: a hundred and ten, a million, a couple of thousand."""
    word = tokens.word(index + 1)
    if word == "hundred":
        words = find_words(tokens, index + 1, ahead=1)
        return _add_half(tokens, _spell(words, index))
    if word == "couple":
        last = index + 2 + int(tokens.word(index + 2) == "of")
        return Number(value=Decimal(2), step=ONE, first=index, last=last, spelled=True)
    return Number(value=ONE, step=ONE, first=index, last=index + 1, spelled=True)


def _spell(words: Words, first: int) -> Number:
    """Return the number that some words write."""
    return Number(value=words.value, step=words.step, first=first, last=words.last, spelled=True)


def _find_digits(tokens: Tokens, index: int, notation: Notation) -> Number | None:
    parsed = parse_digits(tokens.forms[index], comma=notation.comma)
    if parsed is None:
        return None
    if tokens.word(index + 1) == "/" and (part := _find_fraction(tokens, index)) is not None:
        return part
    value, step, grouped = parsed
    number = Number(value=value, step=step, first=index, last=index + 1, grouped=grouped)
    if _ends_plainly(tokens, index + 1, notation):
        return number
    number = _add_half(tokens, _add_fraction(tokens, number))
    return _add_scale(tokens, number, notation)


def _find_fraction(tokens: Tokens, index: int) -> Number | None:
    """Return a fraction in digits that stands alone: 3/4 inch."""
    above, below = tokens.words[index], tokens.word(index + 2)
    tied = tokens.glued(index + 1) and tokens.glued(index + 2) and not tokens.glued(index)
    if not (tied and above.isdecimal() and below.isdecimal() and _is_proper(above, below)):
        return None
    value = Decimal(above) / Decimal(below)
    return Number(value=value, step=_TENTH, first=index, last=index + 3, grouped=True)


_TENTH = Decimal("0.1")


def _ends_plainly(tokens: Tokens, at: int, notation: Notation) -> bool:
    """Tell at a glance whether nothing at a token goes on with a number; False is no answer."""
    word = tokens.word(at)
    if word == "%":
        return True
    plain = word.isalpha() and not tokens.glued(at)
    tied = word in LETTERS and tokens.word(at + 1) in _SIGNS
    return plain and word != "and" and word not in notation.scales and not tied


def _add_fraction(tokens: Tokens, number: Number) -> Number:
    """Take the fraction behind whole digits: 1½, 1 1/2."""
    after = number.last + _hyphen(tokens, number.last)
    part = _GLYPH_FRACTIONS.get(tokens.word(after))
    if part is not None:
        value, step = number.value + part * number.step, number.step / 10
        return replace(number, value=value, step=step, last=after + 1, grouped=True)
    if tokens.word(after + 1) == "/" and tokens.glued(after + 1) and tokens.glued(after + 2):
        above, below = tokens.word(after), tokens.word(after + 2)
        if above.isdecimal() and below.isdecimal() and _is_proper(above, below):
            value = number.value + Decimal(above) / Decimal(below) * number.step
            step = number.step / 10
            return replace(number, value=value, step=step, last=after + 3, grouped=True)
    return number


def _is_proper(above: str, below: str) -> bool:
    """Tell whether two rows of digits are a fraction as papers write them."""
    return len(above) == 1 and len(below) <= len("16") and 0 < int(above) < int(below)


def _add_half(tokens: Tokens, number: Number) -> Number:
    """Take the part behind a number: two and a half, one-and-a-half, five and three quarter."""
    part = find_fraction(tokens, number.last)
    if part is None:
        return number
    return replace(number, value=number.value + part.value, step=part.step, last=part.last)


def _add_scale(tokens: Tokens, number: Number, notation: Notation) -> Number:
    """Take the scale behind a number, and a smaller part behind that."""
    scaled = scale_number(tokens, number, notation)
    if scaled.letter or scaled.scale <= _HUNDRED:
        return scaled
    scale = scaled.scale
    while (rest := _find_rest(tokens, scaled, scale, notation)) is not None:
        scale = rest.scale
        scaled = replace(scaled, value=scaled.value + rest.value, step=rest.step, last=rest.last)
    return scaled


def scale_number(tokens: Tokens, number: Number, notation: Notation) -> Number:
    """Return a number multiplied by every scale word behind it: 1.75 lakh crore.

    Args:
        tokens: The sentence.
        number: A number without its scale.
        notation: How the language writes numbers.
    """
    start = at = skip_earlier(tokens, number.last)
    scale, letter = ONE, False
    while at - start < _MOST_SCALES:
        word = tokens.word(at)
        gap = _hyphen(tokens, at) if word == "-" else 0
        factor = notation.scales.get(tokens.word(at + 1) if gap else word)
        if factor is None:
            break
        scale, at = scale * factor, at + gap + 1
        if tokens.word(at) == "." and _is_abbreviated(tokens, at):
            at += 1
    if scale == ONE:
        scale, at = _find_glyphs(tokens, at)
    if scale == ONE and tokens.word(at) in LETTERS and _is_tied(tokens, at):
        scale, at, letter = LETTERS[tokens.word(at)], at + 1, True
    if scale == ONE:
        return number
    part = None if letter or number.grouped else find_fraction(tokens, at)
    if part is not None:
        value = (number.value + part.value) * scale
        return replace(number, value=value, step=part.step * scale, last=part.last, scale=scale)
    return Number(
        value=number.value * scale,
        step=number.step * scale,
        first=number.first,
        last=at,
        scale=scale,
        letter=letter,
        spelled=number.spelled,
        grouped=number.grouped,
    )


def _is_tied(tokens: Tokens, at: int) -> bool:
    """Tell whether a letter belongs to the number before it, or to the sign behind: 5m, 50 k€.

    No scale are barrels a day: 80,000b/d.
    """
    if tokens.glued(at):
        return tokens.word(at + 1) != "/" or tokens.word(at) != "b"
    return tokens.word(at + 1) in _SIGNS and tokens.glued(at + 1)


_SIGNS = frozenset({"€", "$", "£"})
_MOST_SCALES = 4
"""Words of a scale: more are no number."""


def _hyphen(tokens: Tokens, at: int) -> int:
    """Return 1 where a hyphen ties the next word to the number."""
    return int(tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1))


def _is_abbreviated(tokens: Tokens, at: int) -> bool:
    """Tell whether the full stop belongs to an abbreviation: 5 Mio. Euro."""
    short = tokens.word(at - 1) in {"mio", "mrd", "tsd", "tys", "cr", "mld", "milj"}
    return short and tokens.glued(at) and at + 1 < len(tokens) and not tokens.glued(at + 1)


def _find_glyphs(tokens: Tokens, at: int) -> tuple[Decimal, int]:
    """Return the scale of Chinese, Japanese or Korean signs at a token."""
    word = tokens.word(at)
    if not word or word[0] not in GLYPHS or not tokens.glued(at):
        return ONE, at
    scale = ONE
    for glyph in word:
        scale *= GLYPHS.get(glyph, ONE)
    return scale, at + 1


def _find_rest(tokens: Tokens, number: Number, scale: Decimal, notation: Notation) -> Number | None:
    """Return a smaller part written behind: 1兆4000億, two thousand five hundred."""
    at = number.last
    if scale <= ONE or at >= len(tokens):
        return None
    if tokens.kinds[at] == NUMBER and tokens.glued(at) and tokens.glued(at + 1):
        parsed = parse_digits(tokens.forms[at], comma=notation.comma)
        if parsed is None or tokens.word(at + 1)[:1] not in GLYPHS:
            return None
        bare = Number(value=parsed[0], step=parsed[1], first=at, last=at + 1)
    elif tokens.kinds[at] == NUMBER and tokens.word(at + 1) in notation.scales:
        parsed = parse_digits(tokens.forms[at], comma=notation.comma)
        if parsed is None or number.spelled:
            return None
        bare = Number(value=parsed[0], step=parsed[1], first=at, last=at + 1)
    else:
        at += int(tokens.word(at) in {"and", ","} and tokens.word(at + 1) in SPELLED)
        if not number.spelled or tokens.word(at) not in SPELLED:
            return None
        bare = _spell(find_words(tokens, at), at)
    rest = scale_number(tokens, bare, notation)
    if tokens.word(number.last) == "," and rest.value < _HUNDRED:
        return None
    return rest if rest.value < scale and rest.scale < scale else None
