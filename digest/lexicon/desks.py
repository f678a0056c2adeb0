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
    """AI Administration Advisory Advocacy Aerospace Affairs Agency Agribusiness Agriculture
    Analytics Apps Asset Audit Automotive Aviation Banking Beverages Biotech Brand Broadband
    Business Capital Cards Cement Chain Channels Chemicals Claims Cloud Commercial
    Communications Community Compliance Consumer Content Corporate Credit Customer Cyber Data
    Debt Defence Defense Deposits Design Development Digital Distribution Economic Editorial
    Education Electronics Energy Engineering Equities Equity Estate Evaluation Exploration
    External Finance Fixed Food Foods Gas Global Government Growth HR Hardware Healthcare
    Hospitality Human Income Industrial Information Infrastructure Innovation Institutional
    Insurance Internal Internet Investment Investments Investor Legal Lending Logistics Macro
    Management Manufacturing Marine Marketing Markets Media Metals Microfinance Mining Mobile
    Monitoring Mortgage Mortgages Networks Oil Operations Partnerships Payments Pensions
    People Personal Pharma Pharmaceuticals Planning Platforms Power Private Procurement
    Product Production Products Programmes Projects Properties Property Public Quality R&D
    Rail Real Regulatory Relations Research Resources Retail Risk Robotics SME Safety Sales
    Sector Security Semiconductors Services Shipping Software Stakeholder Steel Strategy
    Structured Success Supply Sustainability Syndications Technology Telecom Telecoms Textiles
    Tourism Trade Trading Transaction Transmission Treasury Underwriting Wealth""".split()
)
"""Fields of a firm's officers, which stand before their names without a link."""
