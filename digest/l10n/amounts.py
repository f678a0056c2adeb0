"""Amounts as newspapers write them: $1.4bn, 2 trillion won, A$3.5m, 412p, 5.2%."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache

from babel import Locale
from babel.numbers import format_compact_decimal, format_decimal, get_currency_precision

from digest.l10n.dates import find_locale
from digest.model.money import Money, Rate

_ONE = Decimal(1)
_THOUSAND = Decimal(1_000)
_MILLION = Decimal(1_000_000)
_BILLION = Decimal(1_000_000_000)
_TRILLION = Decimal(1_000_000_000_000)
_MAX_DIGITS = 3

SIGNS = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "KRW": "₩",
    "INR": "₹",
    "AUD": "A$",
    "CAD": "C$",
    "HKD": "HK$",
    "SGD": "S$",
    "NZD": "NZ$",
    "TWD": "NT$",
    "BRL": "R$",
    "MXN": "Mex$",
    "ZAR": "R",
    "CHF": "SFr",
    "ILS": "₪",
    "NGN": "₦",
    "PHP": "₱",
    "THB": "฿",
    "TRY": "₺",
    "UAH": "₴",
    "VND": "₫",
}
"""Signs that name one currency without doubt; the others are written with their code."""
_FT_SIGNS = {"KRW": "Won", "CNY": "Rmb", "INR": "Rs", "DKK": "DKr", "NOK": "NKr", "SEK": "SKr"}
_ECONOMIST_SIGNS = {"CNY": "CN¥", "DKK": "DKr", "NOK": "NKr", "SEK": "SKr"}
_WORDS = {
    "KRW": ("won", "won"),
    "JPY": ("yen", "yen"),
    "CNY": ("yuan", "yuan"),
    "INR": ("rupee", "rupees"),
    "EUR": ("euro", "euros"),
    "GBP": ("pound", "pounds"),
    "ZAR": ("rand", "rand"),
    "CHF": ("Swiss franc", "Swiss francs"),
    "SEK": ("Swedish krona", "Swedish kronor"),
    "NOK": ("Norwegian krone", "Norwegian kroner"),
    "DKK": ("Danish krone", "Danish kroner"),
    "RUB": ("ruble", "rubles"),
    "TRY": ("lira", "lira"),
    "BRL": ("real", "reais"),
    "THB": ("baht", "baht"),
    "MYR": ("ringgit", "ringgit"),
    "IDR": ("rupiah", "rupiah"),
    "PLN": ("zloty", "zlotys"),
    "USD": ("dollar", "dollars"),
    "AUD": ("Australian dollar", "Australian dollars"),
    "CAD": ("Canadian dollar", "Canadian dollars"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars"),
    "SGD": ("Singapore dollar", "Singapore dollars"),
    "NZD": ("New Zealand dollar", "New Zealand dollars"),
    "TWD": ("Taiwan dollar", "Taiwan dollars"),
}
_AP_SIGNS = frozenset({"USD"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a paper writes large amounts."""

    scales: tuple[tuple[Decimal, str], ...]
    """Sizes, largest first, and what stands for them; with its space, if there is one."""
    signs: tuple[tuple[str, str], ...] = ()
    """Signs that differ from the usual ones, by code."""
    pence: bool = False
    """Prices below a pound, and those with half pence, are written in pence."""
    words: bool = False
    """Currencies other than the dollar are written as words behind: 2 trillion won."""


_SHORT = ((_TRILLION, "trn"), (_BILLION, "bn"), (_MILLION, "m"))
STYLES = {
    "economist": Style(pence=True, scales=_SHORT, signs=tuple(_ECONOMIST_SIGNS.items())),
    "guardian": Style(pence=True, scales=((_TRILLION, "tn"), (_BILLION, "bn"), (_MILLION, "m"))),
    "ft": Style(
        pence=True,
        scales=((_TRILLION, "tn"), (_BILLION, "bn"), (_MILLION, "mn")),
        signs=tuple(_FT_SIGNS.items()),
    ),
    "ap": Style(
        scales=((_TRILLION, " trillion"), (_BILLION, " billion"), (_MILLION, " million")),
        words=True,
    ),
    "compact": Style(
        scales=((_TRILLION, "T"), (_BILLION, "B"), (_MILLION, "M"), (_THOUSAND, "K")),
    ),
}
"""House styles by name; an unknown one is written as the first."""


def write_money(
    money: Money, *, locale: str = "en", style: str = "economist", step: Decimal | None = None
) -> str:
    """Return an amount in a paper's style: $1.37bn.

    Args:
        money: The amount.
        locale: BCP 47 tag of the page: its decimal mark and separators.
        style: A name in `STYLES`.
        step: What the amount is exact to; three significant figures without.
    """
    house = STYLES.get(style, STYLES["economist"])
    if house.pence and money.currency == "GBP" and _is_pence(money.amount):
        return f"{_write_digits(money.amount * 100, find_locale(locale))}p"
    number, scale = _write_size(money, house, find_locale(locale), step)
    return _place(money, house, number + scale, locale)


def _is_pence(amount: Decimal) -> bool:
    """Tell whether sterling is a price that papers print in pence: 45p, 298.5p."""
    exponent = int(amount.normalize().as_tuple().exponent)
    short = exponent >= -_EXACT_DECIMALS
    return short and 0 < amount < _MOST_PENCE and (amount < 1 or exponent < -2)  # noqa: PLR2004


_MOST_PENCE = Decimal(100)


def write_money_range(
    low: Money, high: Money, *, locale: str = "en", style: str = "economist"
) -> str:
    """Return a range of money in a paper's style: $1.2bn–1.5bn; one amount where both are equal.

    Args:
        low: The low end.
        high: The high end, in the same currency.
        locale: BCP 47 tag of the page.
        style: A name in `STYLES`.
    """
    house = STYLES.get(style, STYLES["economist"])
    where = find_locale(locale)
    first, first_scale = _write_size(low, house, where, None)
    second, second_scale = _write_size(high, house, where, None)
    if (first, first_scale) == (second, second_scale):
        return write_money(low, locale=locale, style=style)
    lead = first if first_scale == second_scale and house.words else first + first_scale
    return _place(low, house, f"{lead}–{second}{second_scale}", locale)


def _write_size(
    money: Money, house: Style, locale: Locale, step: Decimal | None
) -> tuple[str, str]:
    """Return the digits of an amount, and what stands for its size."""
    if locale.language != "en" and abs(money.amount) >= _MILLION:
        return _write_compact(money.amount, locale, step), ""
    for place, (size, word) in enumerate(house.scales):
        if abs(money.amount) < size:
            continue
        rounded = round_figures(money.amount / size, _shrink(step, size))
        if abs(rounded) < _THOUSAND or place == 0:
            return _write_digits(rounded, locale), word
        larger, larger_word = house.scales[place - 1]
        return _write_digits(rounded * size / larger, locale), larger_word
    top, top_word = house.scales[-1]
    rounded = _round_small(money, step)
    if abs(rounded) >= top:
        return _write_digits(rounded / top, locale), top_word
    return _write_small(rounded, money.currency, locale), ""


def _write_compact(amount: Decimal, locale: Locale, step: Decimal | None) -> str:
    """Return a large amount with the words of another language: 1,37 Mrd."""
    rounded = round_figures(amount, step)
    text = format_compact_decimal(rounded, format_type="short", locale=locale, fraction_digits=2)
    return str(text)


def _shrink(step: Decimal | None, size: Decimal) -> Decimal | None:
    return step / size if step else None


def round_figures(value: Decimal, step: Decimal | None = None) -> Decimal:
    """Return a number with three significant figures, or fewer where it is not so exact.

    Args:
        value: The number.
        step: What it is exact to.
    """
    if not value:
        return Decimal(0)
    digit = _ONE.scaleb(value.adjusted() - _MAX_DIGITS + 1)
    if step is not None and step > digit:
        digit = _ONE.scaleb(min(step.adjusted(), value.adjusted()))
    rounded = value.quantize(digit, ROUND_HALF_EVEN) if digit < 1 else _round_to(value, digit)
    return rounded.normalize() + 0


def _round_to(value: Decimal, digit: Decimal) -> Decimal:
    return (value / digit).quantize(_ONE, ROUND_HALF_EVEN) * digit


def _round_small(money: Money, step: Decimal | None) -> Decimal:
    """Return an amount below a million as prices are written; short ones stay exact."""
    amount = money.amount
    decimals = get_currency_precision(money.currency)
    if not amount:
        return Decimal(0)
    if step is not None and step >= 1 and abs(amount) >= 1:
        return _round_to(amount, _ONE)
    if int(amount.normalize().as_tuple().exponent) >= -_EXACT_DECIMALS:
        return amount
    digit = _ONE if abs(amount) >= _THOUSAND or not decimals else _ONE.scaleb(-decimals)
    return (
        amount.quantize(digit, ROUND_HALF_EVEN) if abs(amount) >= digit else round_figures(amount)
    )


_EXACT_DECIMALS = 4


def _write_small(amount: Decimal, currency: str, locale: Locale) -> str:
    """Return a price: whole, or with all of its decimals."""
    if amount == amount.to_integral_value():
        return _write_digits(amount, locale)
    decimals = get_currency_precision(currency)
    places = max(decimals, -int(amount.normalize().as_tuple().exponent))
    return str(format_decimal(amount, format=f"#,##0.{'0' * places}", locale=locale))


def _write_digits(value: Decimal, locale: Locale) -> str:
    """Return a number with the locale's marks and no idle zeros."""
    whole = value.adjusted() > _WIDE
    return str(format_decimal(value, format=_WHOLE if whole else _FULL, locale=locale))


_WIDE = 15
_WHOLE, _FULL = "#,##0", "#,##0.##########"


def _place(money: Money, house: Style, number: str, locale: str) -> str:
    """Return a written number with its currency where the house puts it."""
    minus, digits = ("−", number[1:]) if number[:1] in {"-", "−"} else ("", number)
    currency = money.currency
    if house.words and currency in _WORDS and currency not in _AP_SIGNS:
        one, many = _WORDS[currency]
        return f"{minus}{digits} {one if digits == '1' else many}"
    sign = dict(house.signs).get(currency) or SIGNS.get(currency)
    if not _is_english(locale):
        return f"{minus}{digits}\u00a0{sign or currency}"
    if sign is None:
        return f"{minus}{currency}\u00a0{digits}"
    return f"{minus}{sign}{digits}"


@cache
def _is_english(locale: str) -> bool:
    """Tell whether the locale writes the sign before the number, unspaced."""
    pattern = find_locale(locale).currency_formats["standard"].pattern
    return bool(pattern.startswith("¤") and not pattern.startswith("¤\u00a0"))


def write_rate(rate: Rate, *, locale: str = "en") -> str:
    """Return an exchange rate as papers print it: 1,455.45 won to the dollar.

    Args:
        rate: The rate.
        locale: BCP 47 tag of the page; other languages than English get codes.
    """
    strong, weak = (rate.base, rate.quote) if rate.value >= 1 else (rate.quote, rate.base)
    shown = str(
        format_decimal(
            _trim_rate(rate.shown), format="#,##0.00##########", locale=find_locale(locale)
        )
    )
    if locale[:2] == "en" and strong in _WORDS and weak in _WORDS:
        return f"{shown} {_WORDS[weak][1]} to the {_WORDS[strong][0]}"
    return f"{weak} {shown} = {strong} 1"


_LARGE = Decimal(100)


def _trim_rate(shown: Decimal) -> Decimal:
    """Return a rate with two decimals where it is large, four where it is small."""
    return shown.quantize(Decimal("0.01") if shown >= _LARGE else Decimal("0.0001"))
