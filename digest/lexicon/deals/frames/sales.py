"""Frames of sales: what is sold, offered, lessened and spun off."""

from digest.lexicon.deals.frames.frame import Frame, tie, words
from digest.lexicon.deals.frames.things import INTO_HANDS, OWNED, REINS, SHARES, UNITS, WARES
from digest.model.entry import DealStatus, DealType

_SOLD = {"to": "acquirer", "by": "seller", "of": "target", "dative": "acquirer"}
_HANDED = {"to": "acquirer", "by": "seller", "dative": "acquirer"}
_OFFERED = tie("", "for_sale on_block under_hammer for_grab to_auction for_auction on_market")

SALES: tuple[Frame, ...] = (
    Frame(
        name="seek a buyer",
        type=DealType.DIVESTITURE,
        lemmas=words("buyer suitor purchaser taker"),
        noun=True,
        gets="seller",
        equals="acquirer",
        complements={"for": "target", "in": "acquirer"},
        own=True,
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="sell",
        type=DealType.DIVESTITURE,
        lemmas=words(
            "sell divest offload dispose hive_off sell_off unload cede carve_out flog sell_down "
            "part_with rid auction auction_off shed jettison sell_out farm_out spin_off spin_out "
            "demerge monetise monetize privatise privatize divest_of sell_on cash_out cash_in "
            "de-merge unbundle relinquish float_off split_off break_up hive"
        ),
        subject="seller",
        object="target",
        shuns=UNITS
        | WARES
        | words(
            "right licence license ticket product good car phone copy service bond note debt job "
            "worker staff weight employee post point value position pound tear gain light"
        ),
        complements=_SOLD,
        counterpart="acquirer",
        own=True,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="for sale",
        type=DealType.DIVESTITURE,
        lemmas=words("strategic_option strategic_alternative strategic_review"),
        noun=True,
        gets="seller",
        complements=tie("target", "for of"),
        own=True,
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="for sale",
        type=DealType.DIVESTITURE,
        lemmas=words(
            "invite_bid invite_offer invite_interest invite_expression seek_bid seek_offer "
            "solicit_bid solicit_offer call_for_bid field_offer field_bid entertain_offer"
        ),
        subject="seller",
        complements={"for": "target"},
        own=True,
        far=words("contract tender work project licence supply"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="sell",
        type=DealType.DIVESTITURE,
        lemmas=words("hand hand_over hand_on turn_over sign_over transfer surrender yield pass"),
        subject="seller",
        object="target",
        needs=OWNED | REINS,
        complements={**_HANDED, "of": "target", "in": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="sell",
        type=DealType.DIVESTITURE,
        lemmas=words("put place leave pass deliver"),
        subject="seller",
        object="target",
        needs=OWNED | REINS | words("@"),
        amid=INTO_HANDS,
        complements={"in": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="sell",
        type=DealType.DIVESTITURE,
        lemmas=words(
            "pare trim cut reduce lower slash halve pare_down pare_back scale_back cut_back "
            "whittle whittle_down place dump lighten"
        ),
        subject="seller",
        object="target",
        needs=SHARES,
        shuns=words("% position half third quarter fifth"),
        complements=tie("target", "in of") | tie("acquirer", "to with"),
        own=True,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="sell",
        type=DealType.DIVESTITURE,
        lemmas=words("cut trim pare reduce"),
        subject="seller",
        needs=words("exposure"),
        complements={"to": "target"},
        own=True,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="sell",
        type=DealType.DIVESTITURE,
        lemmas=words("exit"),
        subject="seller",
        object="target",
        needs=OWNED | words("@ investment venture"),
        complements={"to": "acquirer"},
        own=True,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="for sale",
        type=DealType.DIVESTITURE,
        lemmas=words("put put_up offer place"),
        subject="seller",
        object="target",
        needs=OWNED | words("@ itself"),
        complements={"by": "seller"},
        amid=_OFFERED,
        own=True,
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="for sale",
        type=DealType.DIVESTITURE,
        lemmas=words("be go come remain"),
        subject="target",
        object="target",
        amid=_OFFERED,
        complements={"to": "acquirer"},
        own=True,
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="for sale",
        type=DealType.DIVESTITURE,
        lemmas=words("shop shop_around market tout"),
        subject="seller",
        object="target",
        needs=OWNED,
        complements={"to": "acquirer"},
        own=True,
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="sale",
        type=DealType.DIVESTITURE,
        lemmas=words(
            "sale disposal divestment divestiture sell-off privatisation privatization auction "
            "carve-out spin-off demerger farm-out selldown sell-down offloading spinout spin-out "
            "share_sale stake_sale block_trade"
        ),
        noun=True,
        subject="seller",
        object="target",
        complements=_SOLD,
        counterpart="acquirer",
        own=True,
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of sales."""
PARTING = frozenset(lemma for frame in SALES if not frame.noun for lemma in frame.lemmas)
"""Verbs whose subject has less of what their object names."""
