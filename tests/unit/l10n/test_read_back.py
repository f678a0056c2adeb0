"""What is written is read back: every style, language, currency, size and sign."""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.figures.find import find_figures
from digest.l10n.amounts import write_money
from digest.l10n.ranges import write_money_range
from digest.l10n.styles import SIGNS, STYLES, WORDS
from digest.model.money import Money
from digest.text.normalize import tidy

SENTENCES = {
    "en": "The mill costs {} in all.",
    "de": "Das Werk kostet {} insgesamt.",
    "fr": "L’usine coûte {} au total.",
    "es": "La planta cuesta {} en total.",
    "pt": "A fábrica custa {} no total.",
    "it": "La fabbrica costa {} in tutto.",
    "nl": "De fabriek kost {} in totaal.",
    "sv": "Fabriken kostar {} totalt.",
    "da": "Fabrikken koster {} i alt.",
    "nb": "Fabrikken koster {} i alt.",
    "pl": "Fabryka kosztuje {} w sumie.",
    "tr": "Fabrika {} tutuyor.",
    "vi": "Nhà máy có giá {} tất cả.",
    "id": "Pabrik ini menelan biaya {} seluruhnya.",
    "ru": "Завод стоит {} в целом.",
    "ar": "تبلغ تكلفة المصنع {} إجمالا.",
    "hi": "कारखाने की लागत {} है।",
    "ko": "공장 비용은 {}이다.",
    "ja": "工場の費用は{}である。",
    "zh": "工厂耗资{}。",
    "he": "המפעל עולה {} בסך הכל.",
    "uk": "Завод коштує {} загалом.",
    "cs": "Továrna stojí {} celkem.",
    "hu": "A gyár {} összegbe kerül.",
    "fi": "Tehdas maksaa {} yhteensä.",
    "ro": "Fabrica costă {} în total.",
    "el": "Το εργοστάσιο κοστίζει {} συνολικά.",
    "th": "โรงงานมีราคา {} ทั้งหมด",
}
SHORT = frozenset("he uk cs hu fi ro el th".split())
"""Languages whose names of foreign money are not read, only its signs and codes."""
LOCALES = sorted({*SENTENCES, *"en-GB en-IN en-AU en-NG en-ZA es-MX pt-BR zh-TW".split()})
CURRENCIES = sorted(
    SIGNS.keys()
    | WORDS.keys()
    | set(
        "AED ARS BDT CLP COP CZK EGP ETB GHS HUF KES KWD KZT LKR MAD PEN PKR QAR RON SAR TZS UGX "
        "XAF XOF ZMW".split()
    )
)
AMOUNTS = [
    *"0.05 0.45 0.83 1 1.4 2 2.985 5 7.5 12 45 99.99 298.5 412 999 1000 1234 12000 99999".split(),
    *"350000 999950 999999 1000000 1400000 45000000 999500000 1374143238 12500000000".split(),
    *"271510000000 999950000000 2000000000000 45600000000000 999000000000000".split(),
]
WAYS = [way for way in product(sorted(STYLES), LOCALES) if way[0] != "ap" or way[1] not in SHORT]
"""Each style with each locale, but for names of money that are not read."""
_STEP = 7
"""How far the amounts move on from case to case: each style and currency meets all of them."""


def _read(written: str, locale: str) -> tuple[Decimal, Decimal, str]:
    language, _, country = locale.partition("-")
    sentence = tidy(SENTENCES[language].format(written))
    (figure,) = find_figures(sentence, locale=locale, country=country or None)
    return figure.low, figure.high, figure.unit


def _room(amount: Decimal, digits: int | None) -> Decimal:
    """Return how far off an amount may be that has so many figures, and no part of a coin."""
    rounding = Decimal(1).scaleb(1 - (digits or 3)) / 2
    return abs(amount) * rounding + Decimal("0.51" if digits else "0.0051")


def _check(money: Money, style: str, locale: str, digits: int | None) -> None:
    written = write_money(money, style=style, locale=locale, digits=digits)
    low, high, unit = _read(written, locale)
    assert (unit, low) == (money.currency, high), written
    assert abs(low - money.amount) <= _room(money.amount, digits), written


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_written_is_read_back(locale: str) -> None:
    styles = [style for style, where in WAYS if where == locale]
    cases = product(styles, CURRENCIES, (1, -1), (None, 2))
    for number, (style, currency, sign, digits) in enumerate(cases):
        amount = Decimal(AMOUNTS[number * _STEP % len(AMOUNTS)]) * sign
        _check(Money(amount, currency), style, locale, digits)


@given(
    st.integers(min_value=-(10**17), max_value=10**17).filter(bool),
    st.sampled_from(CURRENCIES),
    st.sampled_from(WAYS),
    st.sampled_from((2, 3)),
)
def test_any_amount_is_read_back_within_its_rounding(
    cents: int, currency: str, way: tuple[str, str], digits: int
) -> None:
    _check(Money(Decimal(cents) / 100, currency), *way, digits)


@given(
    st.integers(min_value=40, max_value=10**16),
    st.sampled_from(("1.2", "2", "10")),
    st.sampled_from(CURRENCIES),
    st.sampled_from(WAYS),
    st.sampled_from((2, 3)),
)
def test_a_range_is_read_back(
    cents: int, times: str, currency: str, way: tuple[str, str], digits: int
) -> None:
    style, locale = way
    low = Decimal(cents) / 100
    high = low * Decimal(times)
    ends = Money(low, currency), Money(high, currency)
    written = write_money_range(*ends, style=style, locale=locale, digits=digits)
    first, last, unit = _read(written, locale)
    assert unit == currency, written
    assert abs(first - low) <= _room(low, digits), written
    assert abs(last - high) <= _room(high, digits), written
