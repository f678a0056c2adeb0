"""Frames of shares that are listed."""

from digest.lexicon.deals.frames.frame import Frame, tie, words
from digest.model.entry import DealStatus, DealType

OFFERINGS = words("public_offering public_issue share_offering stock_offering")
"""Nouns of shares offered to anybody."""
SEASONED = words("common follow-on secondary underwritten registered at-the-market")
"""What such an offer is called where the shares are listed already."""
_EXCHANGE = words(
    "exchange bourse nasdaq nyse nse bse aim euronext hkex sgx asx jse tsx tsxv lse ngx star "
    "catalist sme segment board market tadawul adx dfm"
)

LISTINGS: tuple[Frame, ...] = (
    Frame(
        name="list",
        type=DealType.LISTING,
        lemmas=words("float list debut go_public"),
        subject="issuer",
        object="issuer",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="list",
        type=DealType.LISTING,
        lemmas=words("float list"),
        subject="seller",
        object="issuer",
        needs=words("@"),
        near=_EXCHANGE | words("separately publicly public year quarter half"),
        far=words("house home property creditor sanction index debt asset chapter"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="list",
        type=DealType.LISTING,
        lemmas=words("offer sell"),
        subject="issuer",
        needs=words("% percent share stock cent third quarter half fifth tenth"),
        near=_EXCHANGE - words("board market segment star"),
        far=words("holder shareholder block bulk placement placing rights existing"),
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="list",
        type=DealType.LISTING,
        lemmas=words(
            "file_paper file_prospectus file_draft file_drhp lodge_prospectus ring_bell "
            "come_market hit_market hit_board make_bow"
        ),
        subject="issuer",
        near=_EXCHANGE | words("public listing ipo float flotation share offering"),
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="list",
        type=DealType.LISTING,
        lemmas=words("join"),
        subject="issuer",
        near=_EXCHANGE - words("board market segment star"),
        far=words("board chief executive director index"),
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="list",
        type=DealType.LISTING,
        lemmas=words("float list debut cross-list dual-list co-list"),
        subject="issuer",
        needs=words("% percent share stock stake cent third quarter half aim market"),
        near=_EXCHANGE,
        far=words("price flat house home property bidder buyer fund"),
        done=DealStatus.COMPLETED,
        alone="issuer",
    ),
    Frame(
        name="listing",
        type=DealType.LISTING,
        lemmas=OFFERINGS | words("listing flotation ipo float"),
        noun=True,
        subject="issuer",
        object="issuer",
        far=SEASONED,
        complements=tie("issuer", "of by"),
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="listing",
        type=DealType.LISTING,
        lemmas=words("public_offer"),
        noun=True,
        subject="issuer",
        object="issuer",
        far=SEASONED | words("for takeover tender"),
        complements=tie("issuer", "of by"),
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="listing",
        type=DealType.LISTING,
        lemmas=words("debut market_debut trading_debut stock_debut stock-market_debut first_day"),
        noun=True,
        subject="issuer",
        object="issuer",
        near=_EXCHANGE | words("share stock trading offer issue price listing ipo flotation float"),
        far=words("year week month quarter album film season series debutant"),
        complements=tie("issuer", "of by"),
        done=DealStatus.COMPLETED,
        alone="issuer",
    ),
)
"""Frames of listings."""
