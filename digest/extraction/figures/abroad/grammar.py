"""A language's table of figure words, made into patterns once."""

import re
from decimal import Decimal
from functools import cache
from typing import TypeVar

from digest.extraction.figures.abroad.names import Names, read_names
from digest.extraction.figures.abroad.patterns import (
    GROSS,
    compile_pattern,
    find_any,
    find_decimals,
    find_edges,
    find_guard,
    find_heading,
    find_heads,
    find_number,
    find_prefix,
    find_rest,
    find_unit,
    join_any,
)
from digest.extraction.figures.abroad.spelled import Counting, make_counting
from digest.extraction.figures.abroad.words import SAME, find_words
from digest.lexicon.languages.figures import FigureWords
from digest.lexicon.languages.figures_es import SPANISH
from digest.model.entry import Qualifier
from digest.text.numbers import find_notation
from digest.text.scales import find_foreign, knows_scales
from digest.value import Value

_Meaning = TypeVar("_Meaning")
_POINTED = frozenset({"es-PE", "es-HN", "es-NI", "es-SV", "es-PA"})
"""More locales whose decimal mark is a point."""


class Grammar(Value):
    """How one language writes figures, as patterns."""

    language: str
    """ISO 639 code."""
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
    shared: re.Pattern[str]
    """Per cent right before a number."""
    guard: re.Pattern[str]
    """What right behind a number may be a scale that nobody knows."""
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
    compared: re.Pattern[str]
    """What behind an amount makes it a known one that another is set beside."""
    known: re.Pattern[str]
    """The same right before it."""
    worth: re.Pattern[str]
    """A bound right before an amount that is none: a loan of."""
    owned: re.Pattern[str]
    """What those counted own, right before an amount."""
    growth: re.Pattern[str]
    """Rates of growth of an economy."""
    packs: re.Pattern[str]
    """A weight by which something is sold."""
    rated: re.Pattern[str]
    """What makes the bare number before it a rate."""
    carried: re.Pattern[str]
    """A noun before a number that says more than its counter."""
    empty: re.Pattern[str]
    """Counters that say nothing."""
    heading: re.Pattern[str]
    """Names of money before a number without a unit."""
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
    level_end: re.Pattern[str]
    """The end of an amount that is a level, or what is glued to it."""
    level: re.Pattern[str]
    """To, right before an amount."""
    gains: re.Pattern[str]
    """Growth right before an amount."""
    taken: re.Pattern[str]
    """Verbs that buy a part, right before it."""
    losses: re.Pattern[str]
    """Decline right before an amount."""
    more: re.Pattern[str]
    """Growth right behind an amount."""
    less: re.Pattern[str]
    """Decline right behind an amount."""
    bounded: re.Pattern[str]
    """Any bound before the amount."""
    per_ahead: re.Pattern[str]
    """Anything that an amount behind it is one of."""
    per_after: re.Pattern[str]
    """The same before it."""
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
    apposed: re.Pattern[str]
    """The same between commas or dashes, where one closes it."""
    goes_on: re.Pattern[str]
    """What stands before a further conversion in a bracket."""
    wholes: re.Pattern[str]
    """What lies between a part and its whole."""
    after: re.Pattern[str]
    """What lies between a share and that of before."""
    beside: re.Pattern[str]
    """The same, right before a number."""
    parted: re.Pattern[str]
    """Of them, right behind a number."""
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
    language = tag.partition("-")[0].lower()
    return _find(SAME.get(language, language), find_notation(tag).comma and tag not in _POINTED)


def fit_grammar(text: str, grammar: Grammar) -> Grammar:
    """Return a grammar as a sentence marks its decimals: 95.000 toneladas, MXN 2,350 are thousands.

    Args:
        text: The sentence.
        grammar: That of its locale.
    """
    if grammar.words.names is not SPANISH.names:
        return grammar
    if grammar.comma:
        return _find("es", comma=False) if _POINTED_MONEY.search(text) else grammar
    if not _THOUSANDS.search(text):
        return grammar
    return grammar if _DECIMALS.search(text) else _find("es", comma=True)


_THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})*\.(?:000|\d00|\d50)(?![\d.,]\d|\d)")
_POINTED_MONEY = re.compile(
    r"(?:\b(?:MXN|DOP|GTQ|HNL|NIO|PEN|PAB|SVC)|MX\$|RD\$|S/\.?|B/\.?)\s?\d{1,3}(?:,\d{3})+(?![\d,])"
)
"""Money of countries that write decimals with a point."""
_DECIMALS = re.compile(r"\d\.\d{1,2}(?![\d.])|\d,\d{3}(?!\d)")


@cache
def _find(language: str, comma: bool) -> Grammar:  # noqa: FBT001 - a key of the cache
    words = find_words(language)
    edge = "" if words.eastern or words.unspaced else r"\b"
    end = "" if words.unspaced else r"(?!\w)"
    names = read_names(words)
    counting = make_counting(words.spelled, words.tie)
    return Grammar(
        language=language,
        words=words,
        comma=comma,
        number=find_number(words),
        counting=counting,
        half=compile_pattern(
            r"\s+(?:et\s+demie?|y\s+medi[oa]|e\s+mezz[oa]|e\s+mei[oa]|(?:och|og)\s+en\s+halv)\b"
        ),
        ratios=compile_pattern(words.ratios),
        earned=compile_pattern(words.earned),
        tallied=compile_pattern(words.tallied),
        hundreds=compile_pattern(r"\s(?:mil|mille)\s(?P<digits>\d{3})(?![\d.,:/])"),
        decimals=find_decimals(words),
        rest=find_rest(words),
        scale=compile_pattern(
            rf"[\s-]?(?:d[ei]\s|d['’])?(?P<scale>{find_any(words.scales)})(?:{end}|(?=(?:d[dp]|kr|SEK|NOK|DKK|DHS?|DA|DT|MAD|DZD|TND|FCFA)\b))"
        ),
        scales=_pairs(words.scales),
        values=_pairs(words.fractions | words.rounds | words.multiples | words.changes),
        prefix=find_prefix(words),
        shared=_ends(words.percent_before, ""),
        guard=compile_pattern(r"(?!)") if words.eastern else _find_guard(language, words),
        unit=find_unit(words, names),
        names=names,
        indices=compile_pattern(words.indices),
        money=_pairs(words.money),
        uncounted=compile_pattern(words.uncounted),
        traps=_ends(words.traps, "" if words.eastern else r"(?<!\w)"),
        compared=compile_pattern(rf"\s?(?:{words.compared})"),
        known=_ends(words.known, edge),
        worth=_ends(words.worth, edge),
        owned=_ends(words.owned, edge),
        growth=compile_pattern(words.growth),
        packs=compile_pattern(words.packs),
        rated=compile_pattern(words.rated),
        carried=compile_pattern(rf"(?P<noun>{words.carried})[^,，。、；;\d]{{0,8}}$"),
        empty=compile_pattern(words.empty),
        heading=find_heading(words),
        before=tuple((_ends(one, edge), name) for name, one in words.before.items()),
        behind=tuple(
            (compile_pattern(rf"\s?(?:{one})"), name) for name, one in words.behind.items()
        ),
        up=compile_pattern(rf"{edge}(?:{words.up})"),
        down=compile_pattern(rf"{edge}(?:{words.down})"),
        rises=_ends(rf"(?:{words.up})(?:\s+(?:un|en|de))?", edge),
        falls=_ends(rf"(?:{words.down})(?:\s+(?:un|en|de))?", edge),
        change=_ends(words.change, edge),
        level_end=compile_pattern(words.level_end),
        level=_ends(words.level, edge),
        gains=_ends(words.gains, edge, loose=not words.eastern),
        taken=_ends(words.taken, edge),
        losses=_ends(words.losses, edge, loose=not words.eastern),
        more=_follows(words, words.more),
        less=_follows(words, words.less),
        bounded=_ends(join_any(words.before.values()), edge),
        per_ahead=_ends(join_any(find_heads(words).values()), edge),
        per_after=compile_pattern(rf"\s*{GROSS}(?:{join_any(words.per_behind.values())})"),
        per_before=tuple((_ends(one, edge), name) for name, one in find_heads(words).items()),
        per_behind=tuple(
            (compile_pattern(rf"\s*{GROSS}(?:{one})"), name)
            for name, one in words.per_behind.items()
        ),
        per_subject=_pairs_of(words.per_subject, edge),
        cuts=compile_pattern(rf"{edge}(?:{words.cuts})"),
        makes=compile_pattern(words.makes),
        staff=compile_pattern(rf"^(?:{words.staff})"),
        lists=compile_pattern(r",|、|·|/|;|，|" + words.lists),
        averages=compile_pattern(words.averages),
        shares=compile_pattern(words.shares),
        unshared=_ends(words.unshared, edge),
        reaches=compile_pattern(words.reaches),
        leans=compile_pattern(rf"\s*(?:{words.leans})"),
        minus=compile_pattern(
            rf"(?:^|[\s(、,，:]|(?<=[为為是率润潤はがの])|(?<=[^\W\d_])(?=−))"
            rf"(?P<sign>{words.minus})\s?$"
        ),
        between=_ends(words.between, edge),
        joins=compile_pattern(words.joins),
        turns=compile_pattern(words.turns),
        turned_before=compile_pattern(rf"{edge}(?:{words.turned_before})"),
        turned_behind=compile_pattern(words.turned_behind),
        bracket=compile_pattern(rf"\s?\(\s?(?:(?:{words.stated})\s*){{0,3}}"),
        apposed=compile_pattern(rf"(?:,|\s?[–—]|\s-)\s*(?:(?:{words.stated})\s*){{1,3}}"),
        goes_on=compile_pattern(rf"\s?[;,/；，、]\s?(?:(?:{words.stated})\s*){{0,3}}"),
        aside=compile_pattern(
            rf"(?:\s?(?:{_bounds(words)}))?(?:{words.aside})\s*(?:(?:{words.stated})\s*){{0,3}}"
        ),
        wholes=compile_pattern(
            r"\s(?:der|von|der\sinsgesamt|ihrer|seiner|deren|von\sinsgesamt|sur(?:\s(?:les|ses|un\stotal\sde))?|des|de\sses"
            r"|de\s(?:los|las|sus|un\stotal\sde)|d[oa]s(?:\sseus|\ssuas)?|de\sum\stotal\sde"
            r"|de(?:i|gli|lle)(?:\ssuoi|\ssue)?|su|van\s(?:de|zijn|haar|hun))\s"
        ),
        after=compile_pattern(rf"\s(?:{words.after})\s"),
        beside=_ends(words.after, edge),
        parted=compile_pattern(rf"\s(?:{words.parts}|d['’]entre\s(?:eux|elles))(?!\w)"),
        parts=_ends(rf"(?:{words.parts})(?:\s?(?:{join_any(words.before.values())}))?", edge),
        clause=compile_pattern(words.clause),
        edges=find_edges(words),
    )


def _find_guard(language: str, words: FigureWords) -> re.Pattern[str]:
    known = knows_scales(language)
    return find_guard(words.scales, find_foreign(language), known=known)


def _pairs(table: dict[str, _Meaning]) -> tuple[tuple[re.Pattern[str], _Meaning], ...]:
    return tuple((compile_pattern(pattern), meaning) for pattern, meaning in table.items())


def _pairs_of(table: dict[str, str], edge: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((compile_pattern(rf"{edge}(?:{one})"), name) for name, one in table.items())


def _ends(pattern: str, edge: str, *, loose: bool = False) -> re.Pattern[str]:
    """Return the pattern of what ends right before an amount.

    Args:
        pattern: The words.
        edge: The edge of a word.
        loose: Whether a few words may stand between.
    """
    gap = r"(?:\s[^\s\d.,;:()]+){0,3}" if loose else ""
    return compile_pattern(rf"{edge}(?:{pattern}){gap}\s*$")


def _bounds(words: FigureWords) -> str:
    """Return the bounds that stand behind an amount."""
    return "|".join(words.behind.values()) or "(?!)"


def _follows(words: FigureWords, pattern: str) -> re.Pattern[str]:
    """Return the pattern of a word of change right behind an amount and its bound."""
    return compile_pattern(rf"\s?(?:{_bounds(words)})?\s?(?:{words.particles})?\s?(?:{pattern})")
