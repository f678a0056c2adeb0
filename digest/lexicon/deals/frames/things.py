"""Nouns of what is owned, and of who owns it."""

from digest.lexicon.deals.frames.frame import words

SHARES = words(
    "stake share shareholding holding interest % percent pct pc cent third quarter half tenth "
    "fifth minority majority slice stock equity position block"
)
"""Nouns of a part in a company, which leaves its name in the same role."""
PARTS = words(
    "unit division arm subsidiary business operation asset brand plant factory mine store "
    "portfolio chain branch hotel site book property terminal field mill land building affiliate "
    "label title newspaper magazine station tower mall office warehouse centre center outlet shop "
    "resort estate farm farmland acre hectare plot headquarters campus concession refinery smelter "
    "sawmill brewery distillery winery vineyard casino franchise studio stadium venture pipeline "
    "port airport depot quarry clinic hospital pharmacy pub restaurant cinema theatre school "
    "wing segment line licence license network fleet vessel ship rig datacentre laboratory lab "
    "dealership showroom supermarket hypermarket dairy bakery abattoir tannery foundry parcel "
    "sub-unit workshop shipyard yard wharf gallery museum home villa complex block tenement "
    "bottler insurer lender reinsurer aframax suezmax capesize kamsarmax panamax supramax "
    "ultramax vlcc bulker tanker boxship freighter trawler jack-up drillship tug barge ferry "
    "feedlot ranch project woodland forest orchard herd quota marina arena garage salon gym nursery"
)
"""Nouns of what a company owns: who sells it is the name that they are tied to."""
OWNED = SHARES | PARTS
"""Nouns of what may be sold."""
HOLDERS = words(
    "shareholder creditor administrator owner promoter founder liquidator receiver investor "
    "backer stakeholder unitholder trustee heir bondholder"
)
"""Nouns of those who sell a company's shares: what they are tied to is sold."""
LENDERS = words("lender bank creditor bondholder noteholder financier")
"""Nouns of those to whom the name that they are tied to owes money."""
COMPANIES = words("company firm group club bank maker operator business rival peer unit start-up")
"""Nouns of several companies at once: the name before them is one."""
REINS = words("control ownership rein possession keys")
"""Nouns of the say in a company."""
INTO_HANDS = {
    "in_hand": "acquirer",
    "into_hand": "acquirer",
    "to_hand": "acquirer",
    "into_ownership": "acquirer",
    "under_ownership": "acquirer",
    "to_ownership": "acquirer",
    "under_control": "acquirer",
    "under_umbrella": "acquirer",
    "under_roof": "acquirer",
}
"""Phrases that tell who has a thing now, with his role."""
