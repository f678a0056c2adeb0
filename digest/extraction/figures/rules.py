"""Names of rules that the conversion of amounts asks for: told without loading the rules."""

RATE = "exchange rate"
"""The rule of an amount that is what another currency costs."""
HEADER = "table: unit of its header"
"""The rule of a number whose unit a table says once for many."""
