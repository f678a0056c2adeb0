"""A language's table of figure words, made into patterns once."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TypeVar

from digest.extraction.figures.abroad.names import Names, read_names
from digest.extraction.figures.abroad.spelled import Counting, find_run, make_counting
from digest.lexicon.currencies import COMPOUND_SIGNS, SIGNS
from digest.lexicon.languages.figures import CODES, LETTERS_BEFORE, FigureWords
from digest.lexicon.languages.figures_de import GERMAN
from digest.lexicon.languages.figures_es import SPANISH
from digest.lexicon.languages.figures_fr import FRENCH
from digest.lexicon.languages.figures_ja import JAPANESE
from digest.lexicon.languages.figures_ko import KOREAN
from digest.lexicon.languages.figures_other import make_other
from digest.lexicon.languages.figures_zh import CHINESE
from digest.model.entry import Qualifier
from digest.text.numbers import find_notation
from digest.text.scales import find_scales

_Meaning = TypeVar("_Meaning")
_TABLES = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ko": KOREAN,
    "ja": JAPANESE,
    "zh": CHINESE,
}
_DIGITS = r"[1-9]\d{0,2}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
_EASTERN = r"\d+(?:,\d{3})*(?:\.\d+)?"
_COMPOUND = "|".join(sorted(map(re.escape, COMPOUND_SIGNS), key=len, reverse=True))
_SIGN = "[" + "".join(sign for sign in SIGNS if not sign.isalpha()) + "]"
_CODE = rf"(?-i:{'|'.join(sorted(CODES))})"
_LETTERS = "|".join(sorted(map(re.escape, LETTERS_BEFORE), key=len, reverse=True))


_GROSS = r"(?:(?:brute?s?|nette?s?|brutto|netto|TTC|HT|en\s+moyenne|im\s+Schnitt|brutos|netos)\s+)?"
"""What may stand between a price and what it is of."""
_POINTED = frozenset({"es-PE", "es-HN", "es-NI", "es-SV", "es-PA"})
"""More locales whose decimal mark is a point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """How one language writes figures, as patterns."""

    words: FigureWords
    """Its table."""
    comma: bool
    """The decimal mark is a comma."""
    number: re.Pattern[str]
    """Where a number may begin: groups say in which way."""
    counting: Counting
    """The words it counts with, where spaces part them."""
    half: re.Pattern[str]
    """A half behind a scale."""
    ratios: re.Pattern[str]
    """Shares told as one in so many."""
    earned: re.Pattern[str]
    """What makes millions of nothing money."""
    tallied: re.Pattern[str]
    """What a clause gives the number of."""
    hundreds: re.Pattern[str]
    """Hundreds behind a word for thousand."""
    decimals: re.Pattern[str]
    """Decimals in words."""
    rest: re.Pattern[str]
    """What goes on behind a scale: deux millions cinq cent mille."""
    scale: re.Pattern[str]
    """One scale behind a number."""
    scales: tuple[tuple[re.Pattern[str], Decimal], ...]
    """What each scale multiplies by."""
    values: tuple[tuple[re.Pattern[str], Decimal], ...]
    """What fractions and multiples in words say."""
    prefix: re.Pattern[str]
    """A sign or code right before a number."""
    unit: re.Pattern[str]
    """What stands behind a number: groups say of which kind."""
    names: Names
    """How it names money."""
    indices: re.Pattern[str]
    """What names an index in a sentence."""
    money: tuple[tuple[re.Pattern[str], str], ...]
    """What currencies' words that mean other things too name."""
    uncounted: re.Pattern[str]
    """Nouns whose number is no figure."""
    traps: re.Pattern[str]
    """What stands before a number that is none."""
    before: tuple[tuple[re.Pattern[str], Qualifier], ...]
    """Bounds before the amount."""
    behind: tuple[tuple[re.Pattern[str], Qualifier], ...]
    """Bounds behind it."""
    up: re.Pattern[str]
    """Words of growth anywhere."""
    rises: re.Pattern[str]
    """The same right before an amount."""
    falls: re.Pattern[str]
    """Words of decline right before an amount."""
    down: re.Pattern[str]
    """Words of decline anywhere."""
    change: re.Pattern[str]
    """By, right before an amount."""
    level: re.Pattern[str]
    """To, right before an amount."""
    gains: re.Pattern[str]
    """Growth right before an amount."""
    losses: re.Pattern[str]
    """Decline right before an amount."""
    more: re.Pattern[str]
    """Growth right behind an amount."""
    less: re.Pattern[str]
    """Decline right behind an amount."""
    per_before: tuple[tuple[re.Pattern[str], str], ...]
    """What one of, before the amount."""
    per_behind: tuple[tuple[re.Pattern[str], str], ...]
    """What one of, behind the amount."""
    per_subject: tuple[tuple[re.Pattern[str], str], ...]
    """What a clause gives the price of."""
    cuts: re.Pattern[str]
    """Words of dismissal."""
    makes: re.Pattern[str]
    """Words of jobs that come."""
    staff: re.Pattern[str]
    """Jobs and people who have them."""
    lists: re.Pattern[str]
    """What stands between the members of a list."""
    averages: re.Pattern[str]
    """Averages of prices, which are no price of a share."""
    shares: re.Pattern[str]
    """Talk of the price of shares."""
    unshared: re.Pattern[str]
    """What makes an amount no such price."""
    reaches: re.Pattern[str]
    """Up to, which is a level after a change."""
    leans: re.Pattern[str]
    """What opens a clause that goes on with the one before."""
    minus: re.Pattern[str]
    """A sign right before an amount."""
    between: re.Pattern[str]
    """Between, right before an amount."""
    joins: re.Pattern[str]
    """What lies between the ends of a range."""
    turns: re.Pattern[str]
    """What lies between two levels."""
    turned_before: re.Pattern[str]
    """What makes joined amounts two levels, before them."""
    turned_behind: re.Pattern[str]
    """What makes joined amounts two levels, behind them."""
    bracket: re.Pattern[str]
    """What lies between an amount and its conversion."""
    aside: re.Pattern[str]
    """The same without brackets."""
    wholes: re.Pattern[str]
    """What lies between a part and its whole."""
    parts: re.Pattern[str]
    """Of them, right before a number."""
    clause: re.Pattern[str]
    """Where clauses part."""
    edges: re.Pattern[str]
    """Words at the edges of a phrase that tell nothing."""


def find_grammar(locale: str) -> Grammar:
    """Return the grammar of a locale's language.

    Args:
        locale: BCP 47 tag: de-CH, ko.
    """
    tag = locale.replace("_", "-")
    return _find(tag.partition("-")[0].lower(), find_notation(tag).comma and tag not in _POINTED)


@cache
def _find(language: str, comma: bool) -> Grammar:  # noqa: FBT001 - a key of the cache
    words = _TABLES.get(language) or make_other(find_scales(language))
    edge = "" if words.eastern else r"\b"
    names = read_names(words)
    counting = make_counting(words.spelled, words.tie)
    return Grammar(
        words=words,
        comma=comma,
        number=_find_number(words),
        counting=counting,
        half=_compile(r"\s+(?:et\s+demie?|y\s+medi[oa])\b"),
        ratios=_compile(words.ratios),
        earned=_compile(words.earned),
        tallied=_compile(words.tallied),
        hundreds=_compile(r"\s(?:mil|mille)\s(?P<digits>\d{3})(?![\d.,:/])"),
        decimals=_find_decimals(words),
        rest=_find_rest(words),
        scale=_compile(rf"[\s-]?(?:de\s|d['’])?(?P<scale>{_any(words.scales)})(?!\w)"),
        scales=_pairs(words.scales),
        values=_pairs(words.fractions | words.rounds | words.multiples),
        prefix=_compile(
            rf"(?:(?<!\w)(?P<code>{_CODE})|(?P<sign>(?<!\w)(?:{_COMPOUND})|{_SIGN})"
            rf"|(?<!\w)(?P<letters>(?-i:{_LETTERS})))\s?$"
        ),
        unit=_find_unit(words, names),
        names=names,
        indices=_compile(words.indices),
        money=_pairs(words.money),
        uncounted=_compile(words.uncounted),
        traps=_ends(words.traps, edge),
        before=tuple((_ends(one, edge), name) for name, one in words.before.items()),
        behind=tuple((_compile(rf"\s?(?:{one})"), name) for name, one in words.behind.items()),
        up=_compile(rf"{edge}(?:{words.up})"),
        down=_compile(rf"{edge}(?:{words.down})"),
        rises=_ends(rf"(?:{words.up})(?:\s+(?:un|en|de))?", edge),
        falls=_ends(rf"(?:{words.down})(?:\s+(?:un|en|de))?", edge),
        change=_ends(words.change, edge),
        level=_ends(words.level, edge),
        gains=_ends(words.gains, edge, loose=not words.eastern),
        losses=_ends(words.losses, edge, loose=not words.eastern),
        more=_follows(words, words.more),
        less=_follows(words, words.less),
        per_before=tuple((_ends(one, edge), name) for name, one in words.per_before.items()),
        per_behind=tuple(
            (_compile(rf"\s*{_GROSS}(?:{one})"), name) for name, one in words.per_behind.items()
        ),
        per_subject=_pairs_of(words.per_subject, edge),
        cuts=_compile(rf"{edge}(?:{words.cuts})"),
        makes=_compile(words.makes),
        staff=_compile(rf"^(?:{words.staff})"),
        lists=_compile(r",|、|·|/|;|，|" + words.lists),
        averages=_compile(words.averages),
        shares=_compile(words.shares),
        unshared=_ends(words.unshared, edge),
        reaches=_compile(words.reaches),
        leans=_compile(rf"\s*(?:{words.leans})"),
        minus=_compile(rf"(?:^|[\s(、,，:]|(?<=[为為是率润潤]))(?P<sign>{words.minus})\s?$"),
        between=_ends(words.between, edge),
        joins=_compile(words.joins),
        turns=_compile(words.turns),
        turned_before=_compile(rf"{edge}(?:{words.turned_before})"),
        turned_behind=_compile(words.turned_behind),
        bracket=_compile(rf"\s?\(\s?(?:(?:{words.stated})\s*){{0,3}}"),
        aside=_compile(
            rf"(?:\s?(?:{_bounds(words)}))?(?:{words.aside})\s*(?:(?:{words.stated})\s*){{0,3}}"
        ),
        wholes=_compile(
            r"\s(?:der|von|der\sinsgesamt|von\sinsgesamt|sur(?:\s(?:les|ses|un\stotal\sde))?|des|de\sses"
            r"|de\s(?:los|las|sus|un\stotal\sde))\s"
        ),
        parts=_ends(words.parts, edge),
        clause=_compile(words.clause),
        edges=_find_edges(words),
    )


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _any(patterns: dict[str, Decimal] | dict[str, str]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True)) or "(?!)"


def _pairs(table: dict[str, _Meaning]) -> tuple[tuple[re.Pattern[str], _Meaning], ...]:
    return tuple((_compile(pattern), meaning) for pattern, meaning in table.items())


def _pairs_of(table: dict[str, str], edge: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_compile(rf"{edge}(?:{one})"), name) for name, one in table.items())


def _ends(pattern: str, edge: str, *, loose: bool = False) -> re.Pattern[str]:
    """Return the pattern of what ends right before an amount.

    Args:
        pattern: The words.
        edge: The edge of a word.
        loose: Whether a few words may stand between.
    """
    gap = r"(?:\s[^\s\d.,;:()]+){0,3}" if loose else ""
    return _compile(rf"{edge}(?:{pattern}){gap}\s*$")


def _bounds(words: FigureWords) -> str:
    """Return the bounds that stand behind an amount."""
    return "|".join(words.behind.values()) or "(?!)"


def _follows(words: FigureWords, pattern: str) -> re.Pattern[str]:
    """Return the pattern of a word of change right behind an amount and its bound."""
    return _compile(rf"\s?(?:{_bounds(words)})?\s?(?:{words.particles})?\s?(?:{pattern})")


def _find_number(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of where a number may begin, by the way in which it is written."""
    kinds = {"round": words.rounds, "fraction": words.fractions, "multiple": words.multiples}
    values = "|".join(f"(?P<{kind}>{_any(table)})" for kind, table in kinds.items())
    if words.eastern:
        return _find_eastern(words, values)
    run = find_run(words.spelled, words.tie, glued=words.glued)
    return _compile(
        rf"(?=\d)(?:(?<![\w.,])|(?<=\b{_CODE}))(?P<digits>{_DIGITS})(?![:/]\d)"
        rf"|\b(?:{values})|\b(?P<spelled>{run})\b"
    )


def _find_eastern(words: FigureWords, values: str) -> re.Pattern[str]:
    """Return the same for languages that count by ten thousands."""
    glyphs = "".join(words.scales)
    mixed = rf"{_EASTERN}[{glyphs}]*(?:(?<=[{glyphs}])\s?{_EASTERN}[{glyphs}]*){{0,5}}"
    more = rf"(?:(?P<more>[多余餘여])[{glyphs}]*)?"
    signs = "|".join(words.spelled)
    decimals = rf"[点點](?:{signs})+[{glyphs}]*|・(?:{signs})+[{glyphs}]+"
    number = rf"(?:{signs}|[{glyphs}])(?:(?:{signs}|[{glyphs}])*(?:{decimals})?)"
    if words.native:
        written = (
            rf"(?<![가-힣])(?P<native>{_any(words.native)})(?=\s|배|명|개|곳|건)"
            rf"|(?<![가-힣])(?<![몇수]\s)(?P<spelled>{number}(?:\s{number})*)"
        )
    else:
        written = rf"(?P<spelled>(?<![数數几幾{glyphs}])(?<!第){number})"
    part = (
        rf"(?P<below>{_EASTERN}|(?:{signs})+)\s?分\s?(?:之|の)\s?(?P<above>{_EASTERN}|(?:{signs})+)"
    )
    korean = r"(?P<under>\d+)분의\s?(?P<over>\d+)"
    hundred = rf"百分之(?P<hundredth>{_EASTERN}|{number})"
    return _compile(
        rf"{hundred}|{part}|{korean}|(?=\d)(?:(?<![A-Za-z\d.,/])|(?<=\b{_CODE}))(?P<digits>{mixed}){more}"
        rf"(?![:/]\d)|{values}|{written}{more.replace('more', 'over_more')}"
    )


def _find_rest(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of what goes on behind a scale: deux millions cinq cent mille."""
    if words.eastern:
        return _compile(r"(?!)")
    run = find_run(words.spelled, words.tie, glued=words.glued)
    digits = r"(?P<digits>\d{1,3}(?:[. ]\d{3})?)(?![\d.,:/])"
    return _compile(rf"\s(?:{words.tie}\s)?(?:{digits}|(?P<spelled>{run}))\b")


def _find_decimals(words: FigureWords) -> re.Pattern[str]:
    """Return the pattern of decimals in words: Komma fünf, virgule vingt-cinq."""
    if words.eastern:
        return _compile(r"(?!)")
    run = find_run(words.spelled, words.tie, glued=words.glued)
    return _compile(rf"\s(?:Komma|virgule|coma|punto|con)\s(?P<spelled>{run})\b")


def _find_unit(words: FigureWords, names: Names) -> re.Pattern[str]:
    """Return the pattern of what a number counts."""
    end = "" if words.eastern else r"(?!\w)"
    tie = r"\s?" if words.eastern else r"(?:[\s-]?(?:de\s|d['’])?)"
    counted = (
        rf"\s?(?:{words.counted})"
        if words.eastern
        else rf"(?:\s(?:de\s|d['’])?)(?-i:{words.counted})"
    )
    return _compile(
        rf"{tie}(?:(?P<points>{words.points}){end}|(?P<basis>{words.basis}){end}"
        rf"|(?P<percent>{words.percent})|(?P<tenths>{words.tenths})"
        rf"|(?P<times>{words.times}){end}|(?P<coin>{names.coin}){end}"
        rf"|(?P<money>{names.currency}|{_any(words.money)}){end}|(?P<index>{words.index}){end}"
        rf"|(?P<sign>{_COMPOUND}|{_SIGN})|(?P<code>{_CODE})(?![A-Za-z])"
        rf"|(?P<letters>(?-i:{_LETTERS}))(?!\w)|(?P<measure>{words.measures}){end})|{counted}"
    )


def _find_edges(words: FigureWords) -> re.Pattern[str]:
    space = r"[\s,.;:()\"'«»„“”‘’「」『』、。，；：（）·・-]"
    inner = words.fillers if words.eastern else rf"(?<!\w)(?:{words.fillers})(?!\w)"
    opening = space if words.eastern else rf"(?:{space}|{inner})"
    return _compile(rf"^{opening}+|(?:{space}|{inner})+$")
