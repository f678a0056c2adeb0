"""The larger patterns of a language's grammar: numbers, and what stands around them."""

import re
from collections.abc import Iterable
from decimal import Decimal

from digest.extraction.figures.abroad.names import Names
from digest.extraction.figures.abroad.spelled import find_run
from digest.lexicon.currencies import SIGNS
from digest.lexicon.languages.figures import CODES, COMPOUNDS, LETTERS_BEFORE, FigureWords
from digest.lexicon.measures import SYMBOLS

_DIGITS = r"[1-9]\d{0,2}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
_FRACTION = r"[½¼¾]|[1-9]/(?:2|3|4|5|8|10|16)"
_PART = rf"\s?[½¼¾]|\s(?:{_FRACTION})(?![\d/])"
"""A fraction behind a whole number: 2½, 2 1/2."""
_EASTERN = r"\d+(?:,\d{3})*(?:\.\d+)?"
_COMPOUND = "|".join(sorted(map(re.escape, COMPOUNDS), key=len, reverse=True))
_SIGN = "[" + "".join(sign for sign in SIGNS if not sign.isalpha()) + "]"
_CODE = rf"(?-i:{'|'.join(sorted(CODES))})"
_LETTERS = "|".join(sorted(map(re.escape, LETTERS_BEFORE), key=len, reverse=True))

_APART = r"(?<![A-Za-z\d])"
"""Where letters may begin among signs of other scripts, which no spaces part from them."""
_GLUED = "|".join(rf"(?<=\b{one})" for one in LETTERS_BEFORE if one.isalpha())
"""Letters of money glued to the digits behind them: Q6.50."""


_SYMBOL = (
    rf"(?:{'|'.join(sorted(map(re.escape, SYMBOLS), key=len, reverse=True))}"
    r"|[°º]\s?[CF]|[℃℉㎜㎝㎞㎏㎎㎡㎥㎖ℓ㎿㎾]|hm[3³]|[gtlLVW](?=/)|[gtlL](?![\w'’./]))(?![A-Za-z\d²³급級级型])"
)
"""Symbols of units, exact in case; one letter only where another unit parts it: 3,2 t/ha."""

GROSS = (
    r"(?:(?:brute?s?|nette?s?|brutto|netto|TTC|HT|en\s+moyenne|im\s+Schnitt|brutos|netos|de\s+(?:plus|moins)|"
    r"supplémentaires?|mehr|weniger|zusätzlich|más|menos|adicionales|en\s+promedio|de\s+media)\s+){0,2}"
)
"""What may stand between a price and what it is of."""


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Return a pattern that does not regard case.

    Args:
        pattern: A regular expression.
    """
    return re.compile(pattern, re.IGNORECASE)


def find_any(patterns: dict[str, Decimal] | dict[str, str]) -> str:
    """Return the alternatives of a table's patterns, the longest first.

    Args:
        patterns: The patterns and what they mean.
    """
    return "|".join(sorted(patterns, key=len, reverse=True)) or "(?!)"


def find_number(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of where a number may begin, by the way in which it is written.

    Args:
        words: The language's table.
    """
    kinds = {"round": words.rounds, "fraction": words.fractions, "multiple": words.multiples}
    kinds["changed"] = words.changes
    values = "|".join(f"(?P<{kind}>{find_any(table)})" for kind, table in kinds.items())
    if words.eastern:
        return _find_eastern(words, values)
    run = find_run(words.spelled, words.tie, glued=words.glued)
    clitic = rf"|(?<=(?<!\w)[{words.clitics}])" if words.clitics else ""
    before = r"(?<![^\W\d_])(?<![\d.,])" if words.unspaced else r"(?<![\w.,])"
    return compile_pattern(
        rf"(?=\d)(?:{before}{clitic}|(?<=\b{_CODE})|(?-i:{_GLUED}))(?P<digits>{_DIGITS})(?P<part>{_PART})?(?![:/]\d)"
        rf"|(?<![\w.,/:])(?P<alone>{_FRACTION})(?![\d/]|[.,:]\d)|\b(?:{values})|\b(?P<spelled>{run})\b"
    )


_OF_UNITS = "千[瓦克伏卡赫]|千米(?!ドル)|兆[瓦赫]|百[帕]|百慕|千里[达達]|조지아|백러시아"
"""Signs for thousands and more that open a unit or a country: 5千克, 300兆瓦, 10百慕大元."""


def _find_eastern(words: FigureWords, values: str) -> re.Pattern[str]:
    """Return the same for languages that count by ten thousands."""
    glyphs = "".join(words.scales)
    scale = rf"(?:(?!{_OF_UNITS})[{glyphs}])"
    signs = "|".join(words.spelled)
    rest = rf"\s?[零〇]?{_EASTERN}{scale}*|[零〇](?:{signs}|[{glyphs}])+"
    mixed = rf"{_EASTERN}{scale}*(?:(?<=[{glyphs}])(?:{rest})){{0,5}}"
    more = rf"(?:(?P<more>[多余餘여]){scale}*)?"
    decimals = rf"[点點](?:{signs})+[{glyphs}]*|・(?:{signs})+[{glyphs}]+"
    number = rf"(?:{signs}|[{glyphs}])(?:(?:{signs}|[{glyphs}])*(?:{decimals})?)"
    if words.native:
        written = (
            rf"(?<![가-힣])(?P<native>{find_any(words.native)})(?=\s|배|명|개|곳|건)"
            rf"|(?<![가-힣])(?<![몇수]\s)(?!조(?:{signs}))"
            rf"(?P<spelled>{number}(?:\s{number})*)"
        )
    else:
        written = rf"(?P<spelled>(?<![数數几幾{glyphs}])(?<!第){number})"
    part = (
        rf"(?P<below>{_EASTERN}|(?:{signs})+)\s?分\s?(?:之|の)\s?(?P<above>{_EASTERN}|(?:{signs})+)"
    )
    korean = r"(?P<under>\d+)분의\s?(?P<over>\d+)"
    hundred = rf"百分之(?P<hundredth>{_EASTERN}|{number})"
    return compile_pattern(
        rf"{hundred}|{part}|{korean}|(?=\d)(?:(?<![A-Za-z\d./])(?<!\d,)|(?<={_APART}{_CODE}))(?P<digits>{mixed}){more}"
        rf"(?![:/]\d)|{values}|(?P<halved>半)(?=碼)|{written}{more.replace('more', 'over_more')}"
    )


def find_rest(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of what goes on behind a scale: deux millions cinq cent mille.

    Args:
        words: The language's table.
    """
    if words.eastern:
        return compile_pattern(r"(?!)")
    run = find_run(words.spelled, words.tie, glued=words.glued)
    digits = r"(?P<digits>\d{1,3}(?:[. ]\d{3})?)(?![\d.,:/])"
    return compile_pattern(rf"\s(?:{words.tie}\s)?(?:{digits}|(?P<spelled>{run}))\b")


def find_decimals(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of decimals in words: Komma fünf, virgule vingt-cinq.

    Args:
        words: The language's table.
    """
    if words.eastern:
        return compile_pattern(r"(?!)")
    run = find_run(words.spelled, words.tie, glued=words.glued)
    return compile_pattern(
        rf"\s(?:Komma|virgule|coma|punto|con|virgola|vírgula|komma)\s(?P<spelled>{run})\b"
    )


def find_unit(words: FigureWords, names: Names) -> re.Pattern[str]:
    """Return the pattern of what a number counts.

    Args:
        words: The language's table.
        names: How it names money.
    """
    end = "" if words.eastern or words.unspaced else r"(?!\w)"
    tie = (
        r"\s?" if words.eastern else r"(?:,[-–—]{1,2}(?=\s?[€A-Za-z]))?(?:[\s-]?(?:d[ei]\s|d['’])?)"
    )
    counted = (
        rf"\s?(?:{words.counted})"
        if words.eastern
        else rf"(?:\s(?:d[ei]\s|d['’])?)(?-i:{words.counted})"
    )
    return compile_pattern(
        rf"{tie}(?:(?P<points>{words.points}){end}|(?P<basis>{words.basis}){end}"
        rf"|(?P<percent>{words.percent})|(?P<tenths>{words.tenths})"
        rf"|(?P<times>{words.times}){end}|(?P<coin>{names.coin}){end}"
        rf"|(?P<money>{names.currency}|{find_any(words.money)}){end}|(?P<index>{words.index}){end}"
        rf"|(?P<sign>(?:{_COMPOUND}|(?-i:\$\s(?:US|CAN?|AU|NZ|HK|SG)))(?![A-Za-z])|{_SIGN})|(?P<code>{_CODE})(?![A-Za-z])"
        rf"|(?P<letters>(?-i:{_LETTERS}))(?!\w)|(?P<measure>(?-i:{_SYMBOL})|(?:{words.measures}){end}))|{counted}"
    )


def find_heading(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of names of money right before a number.

    Args:
        words: The language's table.
    """
    edge = "" if words.eastern else r"(?<!\w)"
    return compile_pattern(rf"{edge}(?P<name>{find_any(words.heading)})\s?$")


def find_edges(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of words at the edges of a phrase that tell nothing.

    Args:
        words: The language's table.
    """
    space = r"[\s,.;:()\"'«»„“”‘’「」『』、。，；：（）·・-]"
    inner = words.fillers if words.eastern else rf"(?<!\w)(?:{words.fillers})(?!\w)"
    opening = space if words.eastern else rf"(?:{space}|{inner})"
    return compile_pattern(rf"^{opening}+|(?:{space}|{inner})+$")


_LETTER = r"[^\W\d_]"


def find_guard(own: Iterable[str], foreign: Iterable[str], *, known: bool) -> re.Pattern[str]:
    """Return the pattern of what right behind a number may be a scale that nobody knows.

    Letters glued to it, the scales of other languages and, where those of this one are not listed,
    any word.

    Args:
        own: The scales of the language, as patterns.
        foreign: Those of the others.
        known: Whether the first are all.
    """
    others = "|".join(sorted(map(re.escape, foreign), key=len, reverse=True))
    scales = rf"(?!(?:{'|'.join(own)})(?!\w))(?:{others})(?!\w)"
    behind = scales if known else _LETTER
    return compile_pattern(rf"{_LETTER}|[\s-]{behind}")


def find_prefix(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of a sign, a code or letters of money right before a number.

    Args:
        words: The language's table.
    """
    edge = _APART if words.eastern or words.unspaced else r"(?<!\w)"
    return compile_pattern(
        rf"(?:{edge}(?P<code>{_CODE})|(?P<many>{edge}(?-i:MM))?(?P<sign>{edge}(?:{_COMPOUND})|(?<=MM)(?-i:US\$)|{_SIGN})"
        rf"|{edge}(?P<letters>(?-i:{_LETTERS})))\s?$"
    )


def find_heads(words: FigureWords) -> dict[str, str]:
    """Return what may stand before an amount, with what opens a clause: Je Liter werden ….

    Args:
        words: The language's table.
    """
    heads = dict(words.per_before)
    if words.eastern:
        return heads
    for name, behind in words.per_behind.items():
        opening = rf"(?:^|[.;,:]\s)(?=(?:je|pro|par|por)\s)(?:{behind})(?:\s[^.,;:\d]{{0,40}})?"
        heads[name] = f"{heads[name]}|{opening}" if name in heads else opening
    return heads


def join_any(patterns: Iterable[str]) -> str:
    """Return the alternatives of some patterns.

    Args:
        patterns: Regular expressions.
    """
    return "|".join(f"(?:{one})" for one in patterns) or "(?!)"
