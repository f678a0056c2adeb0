"""What a table of a language says about its figures, and the currencies that all share.

Fragments of regular expressions are matched without regard to case; none may be nested in a way
that lets one stretch of text be read in many ways.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from digest.lexicon.currencies import CODES as CURRENCY_CODES
from digest.lexicon.currencies import COMPOUND_SIGNS
from digest.lexicon.tables import read_members, read_table
from digest.model.entry import Qualifier
from digest.value import Value, field

THOUSAND = Decimal(1_000)
MILLION = Decimal(10**6)
BILLION = Decimal(10**9)
TRILLION = Decimal(10**12)


class Coin(Value, kw_only=False):
    """A small coin."""

    unit: str
    """The currency or family that it is a part of."""
    part: Decimal
    """What part of the main unit it is."""


def read_iberian(
    below: Sequence[str], tens: Sequence[str], hundreds: Sequence[str], plain: Mapping[str, int]
) -> dict[str, Decimal]:
    """Return the value of each number word of Spanish or Portuguese.

    Args:
        below: The words from nought on, in order.
        tens: Those for 30, 40 and so on to 90.
        hundreds: The stems of those for 200 to 900, which end for either gender.
        plain: Other words with their values.
    """
    return {
        **{word: Decimal(value) for value, word in enumerate(below)},
        **{word: Decimal(value) for word, value in plain.items()},
        **{word: Decimal(30 + 10 * place) for place, word in enumerate(tens)},
        **{
            f"{stem}{end}": Decimal(200 + 100 * place)
            for place, stem in enumerate(hundreds)
            for end in ("os", "as")
        },
    }


def read_coins(text: str) -> dict[str, Coin]:
    """Return the coins of a table of names; `CNY/10` is a tenth, others are hundredths.

    Args:
        text: Lines as `read_table` takes them.
    """
    return {name: _read_coin(unit) for name, unit in read_table(text).items()}


def _read_coin(spelled: str) -> Coin:
    unit, _, part = spelled.partition("/")
    return Coin(unit, 1 / Decimal(part or 100))


class FigureWords(Value):
    """How the papers of one language write figures."""

    eastern: bool = False
    """Numbers are grouped by ten thousands with signs, and words are not parted by spaces."""
    unspaced: bool = False
    """Words are not parted by spaces, but numbers are written as elsewhere: Thai."""
    clitics: str = ""
    """Letters that are glued to the digits behind them, as a class: Arabic and, by, for."""
    spelled: dict[str, Decimal] = field(default_factory=dict)
    """Words, or signs, that count."""
    tie: str = r"(?!)"
    """The word that ties two of them."""
    glued: bool = False
    """Number words are written as one word."""
    native: dict[str, Decimal] = field(default_factory=dict)
    """A second row of number words, which take no scales."""
    colloquial: bool = False
    """A digit behind a scale counts tenths of it: 三万五."""
    rounds: dict[str, Decimal] = field(default_factory=dict)
    """Round numbers that mean about so many, as patterns: une centaine."""
    fractions: dict[str, Decimal] = field(default_factory=dict)
    """Shares in words, as patterns, and what they are in per cent."""
    scales: dict[str, Decimal] = field(default_factory=dict)
    """Words that multiply; in eastern languages single signs. In others besides those of text.scales."""
    names: dict[str, str] = field(default_factory=dict)
    """Names of currencies behind a number, in lower case, and the code or family they mean."""
    money: dict[str, str] = field(default_factory=dict)
    """The same as patterns, of words that mean other things too."""
    coins: dict[str, Coin] = field(default_factory=dict)
    """Small coins by their names."""
    weak_coins: frozenset[str] = frozenset()
    """Those whose name means something else too, where nothing speaks of money."""
    percent: str = "%"
    """Per cent."""
    percent_before: str = r"(?!)"
    """The same before the number: yüzde 12,5."""
    points: str = r"(?!)"
    """Percentage points."""
    basis: str = r"(?!)"
    """Basis points."""
    times: str = r"(?!)"
    """What makes a number a multiple."""
    multiples: dict[str, Decimal] = field(default_factory=dict)
    """Words that are a multiple themselves, as patterns: das Doppelte."""
    changes: dict[str, Decimal] = field(default_factory=dict)
    """Verbs that say what multiple of itself something came to: verdoppelte sich."""
    counted: str = r"(?!)(?P<noun>)"
    """What may be counted behind a number; the group `noun` holds it."""
    uncounted: str = r"(?!)"
    """Nouns and units of time, place and order whose number is no figure."""
    yen: str = "yuan-yen"
    """What the sign of yen and yuan means."""
    main_units: tuple[str, ...] = ()
    """Main units right before them."""
    lemma: Callable[[str], str] = str
    """Gives a noun as its dictionary has it."""
    index: str = r"(?!)"
    """Points of an index."""
    index_unit: str = ""
    """The same where an index's level is printed without them."""
    indices: str = r"(?!)"
    """What names an index in a sentence."""
    ratios: str = r"(?!)"
    """Shares told as one in so many, with the groups `part` and `whole`."""
    ordinals: dict[str, Decimal] = field(default_factory=dict)
    """Ordinal numbers that such shares name."""
    earned: str = r"(?!)"
    """What makes millions of nothing money of the paper's country."""
    tallied: str = r"(?!)"
    """The number of them: the group `noun` holds what a clause counts."""
    minus: str = r"minus|[-−–]"
    """A printed sign before an amount."""
    tenths: str = r"(?!)"
    """What counts shares in tenths."""
    measures: str = r"(?!)"
    """Units of measure: any number of them is a figure."""
    before: dict[Qualifier, str] = field(default_factory=dict)
    """Bounds that stand before the amount."""
    behind: dict[Qualifier, str] = field(default_factory=dict)
    """Bounds that stand behind it."""
    up: str = r"(?!)"
    """Words of growth, which `change` ties to an amount."""
    down: str = r"(?!)"
    """Words of decline."""
    change: str = r"(?!)"
    """What stands right before the size of a change: by."""
    verb_last: bool = False
    """The word of growth or decline may stand at the end of the clause, or far before."""
    level: str = r"(?!)"
    """What stands right before a level reached: to."""
    level_end: str = r"(?!)"
    """The case that makes an amount a level, at its end or right behind it: liraya, %45'e."""
    particles: str = r"(?!)"
    """What may stand between an amount and the word of growth behind it."""
    gains: str = r"(?!)"
    """Verbs and nouns of growth that need no word for by."""
    taken: str = r"(?!)"
    """Verbs of growth that buy a part where "of" follows it: prend 35 % de la société."""
    losses: str = r"(?!)"
    """The same of decline."""
    more: str = r"(?!)"
    """Words of growth right behind the amount."""
    less: str = r"(?!)"
    """Words of decline right behind the amount."""
    per_before: dict[str, str] = field(default_factory=dict)
    """What one of, in English, and the patterns right before the amount."""
    per_behind: dict[str, str] = field(default_factory=dict)
    """The same right behind it."""
    per_nouns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The nouns that it writes for each of these, by its English name."""
    per_subject: dict[str, str] = field(default_factory=dict)
    """What a clause gives the price of, in English, and the patterns of its subject."""
    cuts: str = r"(?!)"
    """Words of dismissal, and of jobs that go."""
    makes: str = r"(?!)"
    """Words of jobs that come."""
    staff: str = r"(?!)"
    """Jobs, and the people who have them."""
    lists: str = r"(?!)"
    """And."""
    averages: str = r"(?!)"
    """Averages of prices, which are no price of a share."""
    shares: str = r"(?!)"
    """Words of a sentence about the price of shares."""
    unshared: str = r"(?!)"
    """Words right before an amount that is no price of a share after all."""
    reaches: str = r"(?!)"
    """Bounds that are levels after a change: rose by 3% to."""
    leans: str = r"(?!)"
    """What opens a clause that goes on with the one before."""
    leading: dict[str, str] = field(default_factory=dict)
    """Currencies that stand before a number whose unit is only named by family."""
    between: str = r"(?!)"
    """What opens a range with two ends: between."""
    joins: str = r"\s?[-–—]\s?"
    """What stands between the ends of a range."""
    turns: str = r"(?!)"
    """What stands between two levels of one thing: from 17 to 12.50."""
    turned_before: str = r"(?!)"
    """Words shortly before two joined amounts that make them levels, not a range."""
    turned_behind: str = r"(?!)"
    """The same right behind them."""
    stated: str = r"(?!)"
    """Words that open a conversion in brackets, or behind a comma."""
    aside: str = r"(?!)"
    """Words that open a conversion without brackets: that is."""
    parts: str = r"(?!)"
    """What ties a bare number to what was counted before: of them."""
    clause: str = r"[;:!?]|,(?!\d)"
    """Where clauses part."""
    fillers: str = r"(?!)"
    """Words at the edges of a phrase that tell nothing."""
    compared: str = r"(?!)"
    """What behind an amount makes it a known one: below the 4.88% of January."""
    known: str = r"(?!)"
    """The same right before it: the expected 228bn."""
    worth: str = r"(?!)"
    """What ends in a bound that is none: a loan of three million."""
    owned: str = r"(?!)"
    """What those counted behind "of" own, which a change is of: the hours of 340 workers."""
    growth: str = r"(?!)"
    """Rates of growth of an economy, which are changes themselves."""
    packs: str = r"(?!)"
    """A weight by which something is sold, with the groups `size` and `gram`: rice by five kilograms."""
    rated: str = r"(?!)"
    """What makes the bare number before it a rate: to the dollar."""
    after: str = r"(?!)"
    """What stands between a share and that of before: 2,1 nach 2,4 Prozent."""
    carried: str = r"(?!)"
    """Nouns before a number that say more than its counter, with the group `noun`."""
    empty: str = r"(?!)"
    """Counters that say nothing."""
    heading: dict[str, str] = field(default_factory=dict)
    """Names of money that stand before a number without a unit, and their codes."""
    traps: str = r"(?!)"
    """What stands right before a number that is a name, an order or an index."""


def read_per(opening: str, nouns: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the patterns of what an amount behind which they stand is one of.

    Args:
        opening: What opens them: a, per, the stroke.
        nouns: The nouns by their English names.
    """
    return {
        name: rf"(?:{opening})(?:{'|'.join(sorted(map(_spell, forms), key=len, reverse=True))})(?!\w)"
        for name, forms in nouns.items()
    }


def _spell(noun: str) -> str:
    return r"\s".join(map(re.escape, noun.split()))


def find_counted(nouns: dict[str, str], adjectives: str = r"(?!)") -> str:
    """Return the pattern of things that are counted, with the group `noun`.

    Args:
        nouns: Each form and what a dictionary has for it.
        adjectives: Those that may stand before one.
    """
    forms = "|".join(sorted(map(_spell, nouns), key=len, reverse=True))
    return rf"(?:(?:{adjectives})\s)?(?P<noun>(?i:{forms}))(?!\w)"


def make_lemma(nouns: dict[str, str]) -> Callable[[str], str]:
    """Return what gives each form of such a noun as a dictionary has it.

    Args:
        nouns: Each form and what a dictionary has for it.
    """
    return lambda noun: nouns.get(noun.lower(), noun)


_WORDS = frozenset({"ALL", "TOP", "CUP", "SOS", "BAM", "MOP", "LAK", "GEL"})
CODES = CURRENCY_CODES - _WORDS | {"RMB"}
"""Codes that stand before or behind a number; those that are words besides are left out."""

COMPOUNDS = COMPOUND_SIGNS | read_table("""
    USD: u$s, u$d
    MXN: $mx, $mex
    ARS: $ar
    CLP: $cl
    COP: $co
    UYU: $uy
    BRL: $br
    CAD: $ca
    AUD: $au
    SGD: $sg
    TTD: $tt
    ZWG: $zw
""")
"""Letters and a sign that name one currency, with those whose letters stand behind."""

HOMES = read_members("""
    bs: BOB, VE VES
    yuan: CNY, TW TWD, HK HKD, MO MOP, SG SGD, MY MYR
    sin: HKD, MY MYR, SG SGD
    cent: EUR, MY MYR, ID IDR, US USD, JP USD, KR USD, CA CAD, AU AUD, HK HKD, SG SGD, NZ NZD, TW TWD, ZA ZAR, KE KES
    centime: EUR, CH CHF, MA MAD, DZ DZD, HT HTG, CD CDF
    centimo: EUR, CR CRC, PE PEN, VE VES, PY PYG
    centavo: MXN, MX MXN, BR BRL, PH PHP, AR ARS, CL CLP, CO COP, UY UYU, DO DOP, CU CUP, US USD,
        EC USD, SV USD, PR USD, BO BOB, HN HNL, GT GTQ, NI NIO, PA USD
""")
"""Families that other languages than English read in their own way, by country."""

OWN_MONEY = read_table("""
    MXN: MX
    ARS: AR
    CLP: CL
    COP: CO
    UYU: UY
    PEN: PE
    USD: US, EC, SV, PA, PR
    CHF: CH
    CAD: CA
    BOB: BO
    BRL: BR
    CRC: CR
    DOP: DO
    GTQ: GT
    HNL: HN
    NIO: NI
    PYG: PY
    VES: VE
    CUP: CU
    MAD: MA
    TND: TN
    DZD: DZ
    XOF: SN, CI, ML, BF, BJ, TG, NE
    XAF: CM, GA, CG, TD
    CDF: CD
""")
"""The currency of a country where it is not the euro."""

PESOS = frozenset({"MX", "AR", "CL", "CO", "UY", "DO", "CU"})
"""Countries whose own peso is written with the sign of the dollar."""

LETTERS_BEFORE = read_table("""
    CHF: Fr., SFr., sFr., fr.
    rupee: Rs., Rs
    MYR: RM
    IDR: Rp
    franc-cfa: FCFA
    CZK: Kč
    PLN: zł
    HUF: Ft
    SEK: SKr, Skr
    NOK: NKr, Nkr
    DKK: DKr, Dkr
    crown: kr., kr
    bs: Bs.
    PYG: Gs., Gs, G.
    PEN: S/., S/
    PAB: B/.
    CRC: ₡
    MAD: DH
    GTQ: Q
    HNL: L.
    NIO: C$
    DZD: DA
    TND: DT
    EUR: Euro
    TRY: TL
    AOA: Kz
    BDT: Tk
    KES: KSh, Ksh, KSh., Ksh.
    TZS: TSh, Tsh
    UGX: USh, Ush
    shilling: Sh, Shs, Sh.
""")
"""Letters that stand before or behind a number, exact in case."""
