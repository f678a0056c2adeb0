"""Pounds that are a weight, not money: 254 pounds of cocaine, 68,000 pounds of beef."""

from digest.extraction.figures.reading import Reading
from digest.text.tokens import Tokens


def is_weight(reading: Reading) -> bool:
    """Tell whether pounds are a weight: weighed 254 pounds, seized 300 pounds of cocaine."""
    tokens, amount = reading.tokens, reading.amount
    word = tokens.word(amount.last - 1)
    if word == "pound":
        return tokens.word(amount.last - 2) == "-" and tokens.word(amount.last) in _HEAVY
    if word != "pounds":
        return False
    ware = tokens.word(amount.last) == "of" and _is_ware(tokens, amount.last + 1)
    if ware or not amount.weak:
        return ware
    weighed = not _WEIGHING.isdisjoint(tokens.words[max(0, amount.first - _NEAR) : amount.first])
    of = tokens.word(amount.last) == "of" and tokens.word(amount.last + 1) not in _PAID_OF
    return weighed or of or tokens.word(amount.last) in {"heavier", "lighter", "overweight"}


def _is_ware(tokens: Tokens, at: int) -> bool:
    """Tell whether what is weighed is named at a token: of ground beef, of illegal fireworks."""
    return not _WARES.isdisjoint(tokens.words[at : at + _NEAR - 1])


_NEAR = 4
_WARES = frozenset(
    "beef meat pork chicken turkey poultry bacon ham sausage sausages fish salmon tuna shrimp "
    "cheese butter milk rice flour sugar potatoes tomatoes onions apples peaches cherries fruit "
    "vegetables produce food nuts almonds coffee tea cocoa honey grain wheat corn bread wool "
    "cotton cocaine heroin fentanyl methamphetamine meth marijuana cannabis drugs narcotics "
    "ivory explosives fireworks powder thrust force pressure copper gold silver uranium lithium "
    "steel iron scrap metal plastic trash garbage rubbish waste litter debris ice cargo freight "
    "luggage baggage equipment supplies pesticides fertiliser fertilizer hay feed mud dirt sand "
    "gravel garlic eggs carp catfish lobster lobsters crab oysters clams mussels kelp".split()
)
"""What pounds are of where they are a weight, however many."""
_HEAVY = frozenset("man woman boy girl dog bear pig fish bomb weight baby animal".split())
_WEIGHING = frozenset("weigh weighs weighed weighing".split())
_PAID_OF = frozenset(
    "the their his her its our your my public taxpayer taxpayers money cash damage debt aid "
    "savings income compensation funding fines tax benefits rent credit stolen".split()
)
"""What pounds are of where they are money."""
