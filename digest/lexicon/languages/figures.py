"""What a table of a language says about its figures, and the currencies that all share.

Fragments of regular expressions are matched without regard to case; none may be nested in a way
that lets one stretch of text be read in many ways.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from digest.model.entry import Qualifier

THOUSAND = Decimal(1_000)
MILLION = Decimal(10**6)
BILLION = Decimal(10**9)
TRILLION = Decimal(10**12)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWords:
    """How the papers of one language write figures."""

    eastern: bool = False
    """Numbers are grouped by ten thousands with signs, and words are not parted by spaces."""
    spelled: dict[str, Decimal]
    """Numbers in words."""
    fractions: dict[str, Decimal] = field(default_factory=dict)
    """Shares in words, as patterns, and what they are in per cent."""
    scales: dict[str, Decimal]
    """Words that multiply; in eastern languages single signs."""
    money: dict[str, str]
    """Words behind a number, as patterns, and the currency or family that they name."""
    coins: dict[str, str] = field(default_factory=dict)
    """Small coins, a hundredth of the currency or family named."""
    percent: str
    """Per cent."""
    points: str
    """Percentage points."""
    basis: str
    """Basis points."""
    times: str
    """What makes a number a multiple."""
    multiples: dict[str, Decimal] = field(default_factory=dict)
    """Words that are a multiple themselves, as patterns."""
    counted: str
    """What may be counted behind a number; the group `noun` holds it."""
    uncounted: str
    """Nouns and units of time, place and order whose number is no figure."""
    tenths: str = r"(?!)"
    """What counts shares in tenths."""
    measures: str = r"(?!)"
    """Units of measure: any number of them is a figure."""
    before: dict[Qualifier, str]
    """Bounds that stand before the amount."""
    behind: dict[Qualifier, str]
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
    particles: str = r"(?!)"
    """What may stand between an amount and the word of growth behind it."""
    gains: str = r"(?!)"
    """Verbs and nouns of growth that need no word for by."""
    losses: str = r"(?!)"
    """The same of decline."""
    more: str = r"(?!)"
    """Words of growth right behind the amount."""
    less: str = r"(?!)"
    """Words of decline right behind the amount."""
    per_before: dict[str, str]
    """What one of, in English, and the patterns right before the amount."""
    per_behind: dict[str, str]
    """The same right behind it."""
    shares: str
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
    joins: str
    """What stands between the ends of a range."""
    turns: str = r"(?!)"
    """What stands between two levels of one thing: from 17 to 12.50."""
    turned_before: str = r"(?!)"
    """Words shortly before two joined amounts that make them levels, not a range."""
    turned_behind: str = r"(?!)"
    """The same right behind them."""
    stated: str
    """Words that open a conversion in brackets, or behind a comma."""
    aside: str = r"(?!)"
    """Words that open a conversion without brackets: that is."""
    parts: str = r"(?!)"
    """What ties a bare number to what was counted before: of them."""
    clause: str
    """Where clauses part."""
    fillers: str
    """Words at the edges of a phrase that tell nothing."""
    traps: str = r"(?!)"
    """What stands right before a number that is a name, an order or an index."""


CODES_BEFORE = (
    r"(?:AUD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KRW|MXN|MYR|NOK|NZD|"
    r"PEN|PHP|PLN|RMB|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR|AED|ARS|EGP|MAD|NGN|QAR|XOF|XAF)"
)
"""Codes that stand before or behind a number."""
