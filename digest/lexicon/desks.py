"""Fields of offices: what ministers and officers of firms are in charge of."""

from digest.lexicon.roles import MORE_PORTFOLIOS
from digest.lexicon.words import POLICY_WORDS

FIELDS = (
    POLICY_WORDS
    | MORE_PORTFOLIOS
    | frozenset(
        """Additional Assistant Associate Brigade Cabinet Caretaker Conservative Corporate Corps
        Country District Divisional Emergency Enterprises Federal First Fleet General Group
        Interim Joint Legal Liberal Marketing National Operations Permanent Preparedness Principal
        Provincial Publicity Regional Sales Senior Shadow Squadron State State-Owned Technical
        Treasury Union Zonal""".split()
    )
)
"""Words before a public office that say of what it is."""
DESKS = frozenset(
    """Administration Advisory Advocacy Affairs Asset Audit Banking Brand Business Chain
    Claims Commercial Communications Community Compliance Content Corporate Credit Customer
    Data Design Development Digital Distribution Economic Editorial Engineering Equities
    Equity Evaluation Exploration External Finance Fixed Global Government Growth HR Human
    Income Information Innovation Institutional Internal Investment Investments Investor Legal
    Logistics Macro Management Marketing Markets Media Monitoring Networks Operations
    Partnerships People Planning Procurement Product Production Products Programmes Projects
    Public Quality R&D Regulatory Relations Research Resources Retail Risk Safety Sales
    Security Services Stakeholder Strategy Success Supply Sustainability Technology Trading
    Transmission Treasury Underwriting Wealth""".split()
)
"""Fields of a firm's officers, which stand before their names without a link."""
