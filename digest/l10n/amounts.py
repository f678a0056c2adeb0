"""Amounts as newspapers write them: $1.4bn, 2 trillion won, A$3.5m, 412p, ₹1,250 crore."""

from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache, lru_cache
from typing import Literal

from babel import Locale
from babel.numbers import (
    NumberPattern,
    format_compact_decimal,
    format_decimal,
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
    get_currency_unit_pattern,
    parse_pattern,
)

from digest.l10n.dates import find_locale
from digest.l10n.known import has_own_dollar
from digest.l10n.styles import (
    AS_WORDS,
    EAST_WORDS,
    LONG_WORDS,
    MILLION,
    SIGNED,
    SIGNS,
    THOUSAND,
    UNDIVIDED,
    WORDS,
    Style,
    find_scales,
    find_style,
)
from digest.model.money import Money, Rate
from digest.value import Value

_ONE = Decimal(1)
_CENT = Decimal("0.01")
_LIKE_GROUP = 3
"""Decimals of a number that may be thousands."""
_HUNDRED = Decimal(100)
_TEN_THOUSAND = Decimal(10_000)
_MAX_DIGITS = 3
_EXACT_DECIMALS = 4
_WIDE = 15
_ENGLISH = "en"
_EAST = frozenset({"ja", "ko", "zh"})
"""Languages that count in ten thousands, and whose papers print currencies as words."""
_UNCLEAR = frozenset("b bil bilj bln bn e k m mn n nt t tn tr tri अ क ख ल".split())
"""Short words for sizes that no paper prints, or that its reader takes for another size."""
_JOINTS = {"ca": "de ", "es": "de ", "fr": "de ", "it": "di ", "pt": "de ", "ro": "de "}
"""What stands between a million and what it is of: 2 millones de euros."""
_ALIKE = frozenset({"XAF", "XOF"})
"""Two francs that CLDR gives one sign, FCFA: their codes tell them apart."""
_SMALL = frozenset({"id", "pt"})
"""Languages whose papers write currencies small, and CLDR does not."""
_LEFTWARDS = "\u200f\u061c"
"""Marks without width before numbers in Arabic and Hebrew."""
PENCE, THOUSANDS = "p", "K"
_DOLLAR, _DOLLAR_ABROAD = "USD", "US$"
_TWO = 2
_REMEMBERED = 4096
"""Amounts and rates that are not written anew: each stands on several pages and in the data."""


def write_money(
    money: Money, *, locale: str = "en", style: str = "economist", digits: int | None = None
) -> str:
    """Return an amount in a paper's style: $1.37bn.

    Args:
        money: The amount.
        locale: BCP 47 tag of the page: its words, marks and separators.
        style: A name in `STYLES`.
        digits: Significant figures that it is worth; without, three of large amounts, and prices
            as they are.
    """
    return _write_money(str(money.amount), money.currency, locale, style, digits)


@lru_cache(maxsize=_REMEMBERED)
def _write_money(number: str, currency: str, locale: str, style: str, digits: int | None) -> str:
    """Return an amount that is told by its digits: equal Decimals may differ in their zeros."""
    amount = Decimal(number)
    house = House(find_style(style), locale, currency)
    size = house.write_size(abs(amount), digits)
    placed = house.place(size, abs(amount))
    return _set_minus(placed) if amount < 0 else placed


def _set_minus(placed: str) -> str:
    """Return an amount below zero: its minus stands behind what tells that the text runs left."""
    bare = placed.lstrip(_LEFTWARDS)
    return placed[: len(placed) - len(bare)] + "−" + bare


class Size(Value, kw_only=False):
    """A written number, and what stands for its size."""

    number: str
    """Its digits."""
    scale: str = ""
    """The word or letters behind them, with their space."""
    is_large: bool = False
    """A word tells its size, here or in the number itself."""


class House(Value, kw_only=False):
    """A paper's way with one currency; amounts are not below zero."""

    style: Style
    """How it writes large amounts."""
    tag: str
    """BCP 47 tag of the page."""
    currency: str
    """ISO 4217 code."""

    @property
    def locale(self) -> Locale:
        """The locale of the page."""
        return find_locale(self.tag)

    @property
    def in_words(self) -> bool:
        """Whether the currency is a word behind the number."""
        if self.locale.language in _EAST:
            return True
        english = self.locale.language == _ENGLISH
        if english and self.currency in AS_WORDS:
            return True
        return self.style.words and not (english and self.currency in SIGNED)

    def write_size(self, amount: Decimal, digits: int | None) -> Size:
        """Return the digits of an amount, and the word for its size."""
        if self._is_pence(amount):
            return Size(self._write_digits(round_figures(amount * 100, digits or _WIDE)), PENCE)
        large = round_figures(amount, digits or _MAX_DIGITS)
        price = _round_price(amount, self.currency, large if digits else None)
        if self.locale.language != _ENGLISH:
            least = _TEN_THOUSAND if self.locale.language in _EAST else MILLION
            return Size(self._write_price(price)) if price < least else self._write_abroad(large)
        scales = find_scales(self.style, self.currency, self.locale.territory)
        if max(amount, price) < scales[-1][0]:
            return Size(self._write_price(price))
        size, word = next(scale for scale in scales if scale[0] <= large)
        return Size(self._write_digits(large / size), word, is_large=True)

    def place(self, size: Size, amount: Decimal) -> str:
        """Return a written amount with its currency where the house puts it."""
        number = size.number + size.scale
        if size.scale == PENCE:
            return number
        if self.in_words:
            return self._place_words(number, size, amount)
        if self.locale.language == _ENGLISH:
            sign = dict(self.style.signs).get(self.currency) or SIGNS.get(self.currency)
            if self.currency == _DOLLAR and has_own_dollar(self.locale.territory):
                sign = _DOLLAR_ABROAD
            return f"{sign}{number}" if sign else f"{self.currency}\u00a0{number}"
        coded = self.currency in _ALIKE
        shown = self.currency if coded else get_currency_symbol(self.currency, locale=self.locale)
        before, after = _find_places(self.locale)
        gap = "\u00a0" if before[-1:] == "¤" and shown[-1].isalpha() else ""
        return f"{before.replace('¤', shown)}{gap}{number}{after.replace('¤', shown)}"

    def _place_words(self, number: str, size: Size, amount: Decimal) -> str:
        language = self.locale.language
        if language == _ENGLISH and self.currency in WORDS:
            one, many = WORDS[self.currency]
            return f"{number} {one if number == '1' else many}"
        count = amount.to_integral_value() if size.is_large else amount
        name = self._find_name(count)
        joint = _JOINTS.get(language, "") if size.is_large else ""
        if joint and language in {"ca", "fr"} and name[:1].lower() in set("aeiouéê"):
            joint = "d’"
        pattern = str(get_currency_unit_pattern(self.currency, count=count, locale=self.locale))
        return pattern.replace("{0}", number).replace("{1}", joint + name)

    def _find_name(self, count: Decimal) -> str:
        """Return the currency's name, in the form that a number needs."""
        language = self.locale.language
        known = EAST_WORDS.get(language, {}).get(self.currency)
        # The regions of English have names with slips: Israeli sheckles.
        where = find_locale(_ENGLISH) if language == _ENGLISH else self.locale
        name = known or str(get_currency_name(self.currency, count=count, locale=where))
        if "(" in name:
            return self.currency
        if language in _SMALL:
            return name[:1].lower() + name[1:]
        return name.replace(" ", "") if language == "ja" else name

    def _is_pence(self, amount: Decimal) -> bool:
        """Tell whether sterling is a price that papers print in pence: 45p, 298.5p."""
        british = self.style.pence and self.locale.language == _ENGLISH
        exponent = int(amount.normalize().as_tuple().exponent)
        short = exponent >= -_EXACT_DECIMALS and 0 < amount < _HUNDRED
        halves = amount < 1 or exponent < -2  # noqa: PLR2004 - half pence
        return british and self.currency == "GBP" and short and halves

    def _write_abroad(self, amount: Decimal) -> Size:
        """Return a large amount with the words of another language: 1,37 Mrd."""
        short = _write_compact(amount, "short", self.locale)
        words = "".join(sign if sign.isalpha() else " " for sign in short).casefold().split()
        if not self.style.words and _UNCLEAR.isdisjoint(words):
            return Size(short, is_large=True)
        for size, one, many in LONG_WORDS.get(self.locale.language, ()):
            if amount >= size:
                count = amount / size
                number = f"{self._write_digits(count)} {one if count < _TWO else many}"
                return Size(number, is_large=True)
        return Size(_write_compact(amount, "long", self.locale), is_large=True)

    def _write_price(self, amount: Decimal) -> str:
        """Return a price: whole, or with all of its decimals."""
        if amount == amount.to_integral_value():
            return self._write_digits(amount)
        decimals = get_currency_precision(self.currency)
        places = max(decimals, -int(amount.normalize().as_tuple().exponent))
        if places == _LIKE_GROUP and amount >= 1 and self._parts_thousands():
            places = _TWO
            amount = amount.quantize(_CENT, ROUND_HALF_EVEN)
        return self._format(amount, "0" * places)

    def _parts_thousands(self) -> bool:
        """Tell whether three decimals would look like a group of thousands: 2,985 euros."""
        return self.locale.language != _ENGLISH or self.currency in UNDIVIDED

    def _write_digits(self, value: Decimal) -> str:
        """Return a number with the locale's marks and no idle zeros."""
        return self._format(value, "" if value.adjusted() > _WIDE else "#" * 10)

    def _format(self, value: Decimal, decimals: str) -> str:
        return _write_number(str(value), decimals, self.tag)


@lru_cache(maxsize=_REMEMBERED)
def _write_number(digits: str, decimals: str, tag: str) -> str:
    """Return a number with the locale's marks: rounded ones are few, and Babel takes its time."""
    locale = find_locale(tag)
    pattern = _find_pattern(_find_grouping(locale) + (f".{decimals}" if decimals else ""))
    return str(
        format_decimal(
            Decimal(digits),
            format=pattern,
            locale=_number_locale(locale),
            numbering_system="default",
        )
    )


def _write_compact(amount: Decimal, form: Literal["short", "long"], locale: Locale) -> str:
    """Return a large amount in CLDR's words; in its short ones where it has no long ones."""
    known = form if form in locale.compact_decimal_formats else "short"
    if not _is_sound(locale, known):
        return str(format_decimal(amount, locale=locale, numbering_system="default"))
    return str(
        format_compact_decimal(
            amount,
            format_type=known,
            locale=locale,
            fraction_digits=2,
            numbering_system="default",
        )
    )


@cache
def _is_sound(locale: Locale, form: str) -> bool:
    """Tell whether Babel writes sizes rightly: it counts the digits of a pattern's negative too."""
    forms = locale.compact_decimal_formats[form].values()
    return not any(";" in str(pattern.pattern) for one in forms for pattern in one.values())


@cache
def _find_places(locale: Locale) -> tuple[str, str]:
    """Return what stands before and behind an amount, with ¤ for the currency."""
    pattern = locale.currency_formats["standard"]
    return str(pattern.prefix[0]), str(pattern.suffix[0])


@cache
def _find_grouping(locale: Locale) -> str:
    """Return how a locale parts digits: 1,234,567 or 12,34,567."""
    return "#,##,##0" if locale.decimal_formats[None].grouping == (3, 2) else "#,##0"


@lru_cache(maxsize=_REMEMBERED)
def _find_pattern(pattern: str) -> NumberPattern:
    """Return a pattern as Babel reads it: reading it costs as much as writing a number."""
    return parse_pattern(pattern)


@cache
def _number_locale(locale: Locale) -> Locale:
    """Return whose marks numbers have: all papers in English print a point."""
    return find_locale(_ENGLISH) if locale.language == _ENGLISH else locale


def round_figures(value: Decimal, digits: int = _MAX_DIGITS) -> Decimal:
    """Return a number with some significant figures.

    Args:
        value: The number.
        digits: How many.
    """
    if not value:
        return Decimal(0)
    last = _ONE.scaleb(value.adjusted() - digits + 1)
    rounded = value.quantize(last, ROUND_HALF_EVEN) if last < 1 else _round_to(value, last)
    return rounded.normalize() + 0


def _round_to(value: Decimal, digit: Decimal) -> Decimal:
    return (value / digit).quantize(_ONE, ROUND_HALF_EVEN) * digit


def _round_price(amount: Decimal, currency: str, rounded: Decimal | None) -> Decimal:
    """Return an amount as prices are written; short ones stay exact if it need not be rounded."""
    decimals = get_currency_precision(currency)
    if rounded is not None:
        whole = rounded == rounded.to_integral_value()
        return rounded if decimals or amount < 1 or whole else _round_to(amount, _ONE)
    if int(amount.normalize().as_tuple().exponent) >= -_EXACT_DECIMALS:
        return amount
    digit = _ONE if amount >= THOUSAND or not decimals else _ONE.scaleb(-decimals)
    return amount.quantize(digit, ROUND_HALF_EVEN) if amount >= digit else round_figures(amount)


@lru_cache(maxsize=_REMEMBERED)
def write_rate(rate: Rate, *, locale: str = "en") -> str:
    """Return an exchange rate as papers print it: 1,455.45 won to the dollar.

    Args:
        rate: The rate.
        locale: BCP 47 tag of the page; other languages than English get codes.
    """
    strong, weak = (rate.base, rate.quote) if rate.value >= 1 else (rate.quote, rate.base)
    where = find_locale(locale)
    shown = str(
        format_decimal(
            _trim_rate(rate.shown),
            format=f"{_find_grouping(where)}.00##########",
            locale=_number_locale(where),
            numbering_system="default",
        )
    )
    if where.language == _ENGLISH and strong in WORDS and weak in WORDS:
        return f"{shown} {WORDS[weak][1]} to the {WORDS[strong][0]}"
    return f"{weak} {shown} = {strong} 1"


def _trim_rate(shown: Decimal) -> Decimal:
    """Return a rate with two decimals where it is large, four where it is small."""
    return shown.quantize(Decimal("0.01") if shown >= _HUNDRED else Decimal("0.0001"))
