"""Currencies that have ended, and those that share a sign or a name."""

from datetime import date
from decimal import Decimal

EURO_RATES = {
    "ATS": (Decimal("13.7603"), date(1999, 1, 1)),
    "BEF": (Decimal("40.3399"), date(1999, 1, 1)),
    "BGN": (Decimal("1.95583"), date(2026, 1, 1)),
    "CYP": (Decimal("0.585274"), date(2008, 1, 1)),
    "DEM": (Decimal("1.95583"), date(1999, 1, 1)),
    "EEK": (Decimal("15.6466"), date(2011, 1, 1)),
    "ESP": (Decimal("166.386"), date(1999, 1, 1)),
    "FIM": (Decimal("5.94573"), date(1999, 1, 1)),
    "FRF": (Decimal("6.55957"), date(1999, 1, 1)),
    "GRD": (Decimal("340.750"), date(2001, 1, 1)),
    "HRK": (Decimal("7.53450"), date(2023, 1, 1)),
    "IEP": (Decimal("0.787564"), date(1999, 1, 1)),
    "ITL": (Decimal("1936.27"), date(1999, 1, 1)),
    "LTL": (Decimal("3.45280"), date(2015, 1, 1)),
    "LUF": (Decimal("40.3399"), date(1999, 1, 1)),
    "LVL": (Decimal("0.702804"), date(2014, 1, 1)),
    "MTL": (Decimal("0.429300"), date(2008, 1, 1)),
    "NLG": (Decimal("2.20371"), date(1999, 1, 1)),
    "PTE": (Decimal("200.482"), date(1999, 1, 1)),
    "SIT": (Decimal("239.640"), date(2007, 1, 1)),
    "SKK": (Decimal("30.1260"), date(2009, 1, 1)),
}
"""Currencies that the euro replaced: units for one euro, fixed for ever, and since which day."""


def has_ended(currency: str, day: date) -> bool:
    """Tell whether the euro had replaced a currency by a day.

    Args:
        currency: ISO 4217 code.
        day: The day of the article.
    """
    return currency in EURO_RATES and EURO_RATES[currency][1] <= day


_SHARED = tuple(
    frozenset(codes.split())
    for codes in (
        "USD AUD CAD HKD SGD NZD TWD JMD TTD NAD",
        "GBP EGP LBP SYP SDG",
        "JPY CNY",
        "INR PKR LKR NPR MUR",
        "SEK NOK DKK ISK",
        "MXN ARS CLP COP PHP UYU DOP",
        "KES TZS UGX",
        "AED MAD",
        "SAR QAR OMR YER IRR",
        "KWD BHD JOD IQD TND DZD RSD LYD",
        "CHF XOF XAF",
        "RUB BYN",
        "USD MXN ARS CLP COP",
    )
)
"""Currencies that papers write with one sign or one name: $, £, ¥, Rs, kr, pesos, dinars."""


def find_namesakes(currency: str) -> tuple[str, ...]:
    """Return the other currencies that share a sign or a name with one, sorted.

    Args:
        currency: ISO 4217 code.
    """
    return tuple(
        sorted({code for codes in _SHARED if currency in codes for code in codes} - {currency})
    )
