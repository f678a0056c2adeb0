"""Stand-in."""

from decimal import Decimal

from digest.model.money import Money, Rate


def write_money(money: Money, *, locale: str, style: str, step: Decimal | None = None) -> str:
    amount = money.amount
    sign = {"USD": "$", "EUR": "€", "GBP": "£"}.get(money.currency, money.currency + " ")
    for size, word in (
        (Decimal(10) ** 12, "trn"),
        (Decimal(10) ** 9, "bn"),
        (Decimal(10) ** 6, "m"),
    ):
        if abs(amount) >= size:
            v = amount / size
            return f"{sign}{v:.3g}{word}"
    return f"{sign}{amount:,.2f}"


def write_money_range(low: Money, high: Money, *, locale: str, style: str) -> str:
    if low == high:
        return write_money(low, locale=locale, style=style)
    return (
        write_money(low, locale=locale, style=style)
        + "–"
        + write_money(high, locale=locale, style=style)
    )


def write_rate(rate: Rate, *, locale: str) -> str:
    a, b = (rate.base, rate.quote) if rate.value >= 1 else (rate.quote, rate.base)
    return f"1 {a} = {rate.shown:,} {b}"
