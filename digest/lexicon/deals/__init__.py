"""The words of deals: every trigger, in the order in which they are tried."""

from digest.lexicon.deals.allies import ALLIANCES
from digest.lexicon.deals.funds import FUNDS
from digest.lexicon.deals.orders import CONTRACTS
from digest.lexicon.deals.owners import PURCHASES
from digest.lexicon.deals.trigger import Trigger

TRIGGERS: tuple[Trigger, ...] = (*CONTRACTS, *PURCHASES, *FUNDS, *ALLIANCES)
"""Every trigger, the surest first: of two that share a word the earlier one counts."""
