"""Currencies held at a fixed rate by law or by their central bank, and since which day.

Only pegs that hold at the banks' counters too: an official rate that nobody can buy at (the Cuban
peso, the Turkmen manat) converts nothing rightly, and a band (the Maldivian rufiyaa) is no peg.
"""

from datetime import date
from decimal import Decimal

from digest.model.money import RateTable
from digest.value import Value

PEGGED = "peg"
"""The source of a rate that no market sets."""
PEG_TABLE = RateTable(source=PEGGED)
"""The place of the pegs among tables of rates."""


class Peg(Value, kw_only=False):
    """A currency's fixed rate."""

    anchor: str
    """ISO 4217 code of the currency that it is held to."""
    units: Decimal
    """Units of the currency for one of the anchor."""
    since: date
    """The first day."""
    by: str
    """Who holds it, and where that is laid down."""
    until: date | None = None
    """The last day; None while it holds."""


PEGS = {
    "AED": Peg("USD", Decimal("3.6725"), date(1997, 11, 1), "Central Bank of the UAE"),
    "SAR": Peg("USD", Decimal("3.75"), date(1986, 6, 1), "Saudi Central Bank"),
    "QAR": Peg("USD", Decimal("3.64"), date(2001, 7, 1), "Qatar Central Bank, decree 34 of 2001"),
    "BHD": Peg("USD", Decimal("0.376"), date(2001, 12, 1), "Central Bank of Bahrain"),
    "OMR": Peg("USD", Decimal("0.3845"), date(1986, 1, 1), "Central Bank of Oman"),
    "JOD": Peg("USD", Decimal("0.709"), date(1995, 10, 1), "Central Bank of Jordan, middle rate"),
    "LBP": Peg(
        "USD", Decimal("1507.5"), date(1999, 9, 1), "Banque du Liban", until=date(2019, 9, 30)
    ),
    "BBD": Peg("USD", Decimal(2), date(1975, 7, 5), "Central Bank of Barbados"),
    "BSD": Peg("USD", Decimal(1), date(1973, 2, 1), "Central Bank of The Bahamas"),
    "BZD": Peg("USD", Decimal(2), date(1976, 5, 1), "Central Bank of Belize"),
    "BMD": Peg("USD", Decimal(1), date(1972, 7, 31), "Bermuda Monetary Authority"),
    "KYD": Peg("USD", Decimal("0.833333"), date(1974, 4, 1), "Cayman Islands Monetary Authority"),
    "XCD": Peg("USD", Decimal("2.7"), date(1976, 7, 7), "Eastern Caribbean Central Bank"),
    "AWG": Peg("USD", Decimal("1.79"), date(1986, 1, 1), "Centrale Bank van Aruba"),
    "ANG": Peg("USD", Decimal("1.79"), date(1971, 12, 23), "Centrale Bank van Curaçao"),
    "PAB": Peg("USD", Decimal(1), date(1904, 6, 20), "Constitution and monetary accord of Panama"),
    "DJF": Peg("USD", Decimal("177.721"), date(1973, 2, 16), "Banque Centrale de Djibouti"),
    "ARS": Peg(
        "USD", Decimal(1), date(1992, 1, 1), "Convertibility law 23.928", until=date(2001, 12, 31)
    ),
    "MYR": Peg(
        "USD", Decimal("3.8"), date(1998, 9, 2), "Bank Negara Malaysia", until=date(2005, 7, 20)
    ),
    "XOF": Peg("EUR", Decimal("655.957"), date(1999, 1, 1), "EU Council decision 98/683/EC"),
    "XAF": Peg("EUR", Decimal("655.957"), date(1999, 1, 1), "EU Council decision 98/683/EC"),
    "KMF": Peg("EUR", Decimal("491.96775"), date(1999, 1, 1), "EU Council decision 98/683/EC"),
    "XPF": Peg("EUR", Decimal("119.331742"), date(1999, 1, 1), "French decree 98-1152"),
    "CVE": Peg("EUR", Decimal("110.265"), date(1999, 1, 1), "EU Council decision 98/744/EC"),
    "BAM": Peg("EUR", Decimal("1.95583"), date(2002, 1, 1), "Central Bank of Bosnia: its law"),
    "STN": Peg("EUR", Decimal("24.5"), date(2018, 1, 1), "Banco Central de São Tomé e Príncipe"),
    "GIP": Peg("GBP", Decimal(1), date(1971, 8, 23), "Currency Notes Act of Gibraltar"),
    "FKP": Peg("GBP", Decimal(1), date(1971, 2, 15), "Falkland Islands Currency Ordinance"),
    "SHP": Peg("GBP", Decimal(1), date(1976, 2, 1), "Government of Saint Helena"),
    "LSL": Peg("ZAR", Decimal(1), date(1980, 1, 19), "Common Monetary Area"),
    "SZL": Peg("ZAR", Decimal(1), date(1974, 9, 6), "Common Monetary Area"),
    "NAD": Peg("ZAR", Decimal(1), date(1993, 9, 15), "Common Monetary Area"),
    "NPR": Peg("INR", Decimal("1.6"), date(1993, 2, 12), "Nepal Rastra Bank"),
    "BTN": Peg("INR", Decimal(1), date(1974, 4, 2), "Royal Monetary Authority of Bhutan"),
    "BND": Peg("SGD", Decimal(1), date(1967, 6, 12), "Currency Interchangeability Agreement"),
    "MOP": Peg("HKD", Decimal("1.03"), date(1983, 10, 17), "Monetary Authority of Macao"),
}
"""The pegs, by ISO 4217 code."""


def find_peg(currency: str, day: date) -> Peg | None:
    """Return what a currency was pegged to on a day; None where it floated or was not there.

    Args:
        currency: ISO 4217 code.
        day: The day of the article.
    """
    peg = PEGS.get(currency)
    if peg is None or day < peg.since or (peg.until is not None and day > peg.until):
        return None
    return peg
