"""Frames of what a firm builds or extends for itself."""

from digest.lexicon.deals.frames.frame import AMOUNT, Frame, words
from digest.model.entry import DealStatus, DealType

_SITES = words(
    "plant factory campus centre center fab facility refinery mill gigafactory smelter terminal "
    "mine farm pipeline hub headquarters line network reactor laboratory lab warehouse brewery "
    "distillery works site complex foundry shipyard yard depot cracker kiln hotel resort mall "
    "tower park unit expansion machine furnace store branch datacentre datacenter office studio "
    "capacity workshop bakery dairy tannery sawmill greenhouse well field"
)
_CONTRACTING = words(
    "contract contractor tender award hire choose select pick appoint jointly venture "
    "partner consortium stake acquire buy purchase acquisition takeover buyout sale disposal "
    "divestment divestiture transfer handover"
)
_FOR_SITE = {f"for_{site}": "" for site in _SITES}
_TO_SITE = {f"to_{site}": "investor" for site in _SITES}

SITES: tuple[Frame, ...] = (
    Frame(
        name="invest",
        type=DealType.INVESTMENT,
        lemmas=words(
            "invest pump pour inject plough plow sink put_in put funnel commit commit_to spend "
            "earmark set_aside allocate lay_out tip splash_out channel outlay bet pledge devote"
        ),
        subject="investor",
        needs=AMOUNT,
        near=_SITES,
        far=_CONTRACTING,
        complements={"by": "investor"},
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
    Frame(
        name="build",
        type=DealType.INVESTMENT,
        lemmas=words(
            "build construct erect set_up establish open inaugurate commission expand extend "
            "double upgrade modernise modernize retool start_up unveil launch plan start complete "
            "develop put_up switch_on fire_up"
        ),
        subject="investor",
        needs=_SITES,
        far=_CONTRACTING,
        complements={"by": "investor"},
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
    Frame(
        name="build",
        type=DealType.INVESTMENT,
        lemmas=words("start begin kick_off commence launch"),
        subject="investor",
        needs=words("construction work building production"),
        near=_SITES,
        far=_CONTRACTING,
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
    Frame(
        name="build",
        type=DealType.INVESTMENT,
        lemmas=words("choose pick select settle_on"),
        subject="investor",
        needs=words("site location town city home"),
        near=_SITES,
        far=words("contract contractor supplier tender award bidder"),
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
    Frame(
        name="build",
        type=DealType.INVESTMENT,
        lemmas=words("break_ground begin_work start_work cut_ribbon lay_stone"),
        subject="investor",
        near=_SITES,
        far=_CONTRACTING,
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
    Frame(
        name="build",
        type=DealType.INVESTMENT,
        lemmas=words("choose pick select"),
        subject="investor",
        amid=_FOR_SITE,
        far=words("contract contractor supplier tender award bidder build operate run"),
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
    Frame(
        name="build",
        type=DealType.INVESTMENT,
        lemmas=words("be become play get host see"),
        amid=_TO_SITE,
        near=words("home host"),
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
    Frame(
        name="build",
        type=DealType.INVESTMENT,
        lemmas=words("plan proposal project"),
        noun=True,
        gets="investor",
        amid=_FOR_SITE,
        verbs=words(
            "drop scrap shelve abandon axe cancel ditch unveil announce revive approve submit "
            "file lodge confirm pull mothball pause drop halt withdraw"
        ),
        far=_CONTRACTING,
        done=DealStatus.ANNOUNCED,
        alone="investor",
    ),
)
"""Frames of plants."""
