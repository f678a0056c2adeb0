"""Figures in words, for case tables."""

from decimal import Decimal

from digest.model.entry import Figure


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


def describe_figure(figure: Figure) -> str:
    """Return a figure as case tables write it: words, amount, bound, per, direction, stated."""
    low, high = _plain(figure.low), _plain(figure.high)
    parts = (
        figure.text,
        f"{low if low == high else f'{low}..{high}'} {figure.unit}",
        figure.qualifier,
        f"per {figure.per}" if figure.per else None,
        figure.direction,
        *(f"= {_plain(stated.low)} {stated.unit}" for stated in figure.all_stated),
    )
    return " | ".join(part for part in parts if part)
