"""Frames of what changes owners: takeovers, sales, mergers, stakes."""

from digest.lexicon.deals.frames.frame import AMOUNT, WITH, Frame, words
from digest.model.entry import DealStatus, DealType

_BOUGHT = {"from": "seller", "by": "acquirer"}
_SOLD = {"to": "acquirer", "by": "seller", "of": "target", "dative": "acquirer"}
_BID = {"for": "target", "of": "target", "at": "target", "by": "acquirer", "from": "acquirer"}

OWNERS: tuple[Frame, ...] = (
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words(
            "acquire buy purchase take_over take_private snap_up buy_out swallow swallow_up absorb "
            "gobble_up pick_up scoop_up mop_up buy_up hoover_up annex nationalise nationalize "
            "reacquire buy_back"
        ),
        subject="acquirer",
        object="target",
        shuns=words(
            "debt bond loan time house home ticket lead rein helm role job post office title"
        ),
        complements=_BOUGHT,
        counterpart="seller",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("bid offer vie compete"),
        subject="acquirer",
        complements={"for": "target"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("pay spend fork_out shell_out splash_out splurge lay_out cough_up stump_up"),
        subject="acquirer",
        needs=AMOUNT,
        complements={"for": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="approach",
        type=DealType.ACQUISITION,
        lemmas=words("court woo"),
        subject="acquirer",
        object="target",
        complements={"by": "acquirer"},
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="takeover",
        type=DealType.ACQUISITION,
        lemmas=words(
            "acquisition takeover take-over purchase buyout buy-out nationalisation nationalization"
        ),
        noun=True,
        subject="acquirer",
        object="target",
        complements={"of": "target", "by": "acquirer", "from": "seller", "for": "target"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("control"),
        noun=True,
        gets="acquirer",
        complements={"of": "target", "from": "seller"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="bid",
        type=DealType.ACQUISITION,
        lemmas=words(
            "bid offer approach counterbid counter-bid counteroffer counter-offer "
            "takeover_interest takeover_proposal resolution_plan acquisition_proposal "
            "buyout_proposal takeover_approach unsolicited_proposal hostile_bid merger_proposal"
        ),
        noun=True,
        subject="acquirer",
        object="target",
        complements=_BID,
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="seek a buyer",
        type=DealType.DIVESTITURE,
        lemmas=words("buyer suitor"),
        noun=True,
        gets="seller",
        complements={"for": "target"},
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="sell",
        type=DealType.DIVESTITURE,
        lemmas=words(
            "sell divest offload dispose hive_off sell_off unload cede carve_out flog sell_down"
        ),
        subject="seller",
        object="target",
        shuns=words("ticket product good car phone copy service bond note debt"),
        complements=_SOLD,
        counterpart="acquirer",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="sale",
        type=DealType.DIVESTITURE,
        lemmas=words("sale disposal divestment divestiture sell-off privatisation privatization"),
        noun=True,
        subject="seller",
        object="target",
        complements=_SOLD,
        counterpart="acquirer",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="merge",
        type=DealType.MERGER,
        lemmas=words("merge combine amalgamate fuse"),
        subject="partner",
        object="partner",
        complements={"with": "partner", "into": "partner"},
        counterpart="partner",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="merger",
        type=DealType.MERGER,
        lemmas=words("merger combination amalgamation integration_talk merger_talk"),
        noun=True,
        subject="partner",
        object="partner",
        complements={**WITH, "of": "partner"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="stake",
        type=DealType.INVESTMENT,
        lemmas=words("stake shareholding holding"),
        noun=True,
        gets="investor",
        complements={"in": "target", "by": "investor", "from": "seller"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="invest",
        type=DealType.INVESTMENT,
        lemmas=words("invest pump pour inject plough plow sink put_in put funnel commit"),
        subject="investor",
        needs=AMOUNT,
        complements={"in": "target", "into": "target", "by": "investor"},
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="investment",
        type=DealType.INVESTMENT,
        lemmas=words("investment injection"),
        noun=True,
        subject="investor",
        complements={"in": "target", "into": "target", "by": "investor", "from": "investor"},
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of owners."""
