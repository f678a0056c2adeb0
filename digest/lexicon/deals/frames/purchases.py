"""Frames of purchases: what is bought, and comes into other hands."""

from digest.lexicon.deals.frames.frame import AMOUNT, Frame, tie, words
from digest.lexicon.deals.frames.things import INTO_HANDS, OWNED, PARTS, REINS, SHARES
from digest.model.entry import DealStatus, DealType

_BOUGHT = {"from": "seller", "by": "acquirer"}
_BUYING = words(
    "acquire buy purchase take_over take_private snap_up swallow swallow_up absorb gobble_up "
    "pick_up scoop_up mop_up buy_up hoover_up annex nationalise nationalize reacquire buy_back "
    "swoop_on swoop_for pounce_on renationalise renationalize repurchase snaffle_up "
    "sweep_up buy_out"
)
_STRAITS = words("administration receivership insolvency liquidation bankruptcy")
_FRACTIONS = words("% percent cent pct pc third quarter half fifth tenth")
_PARTNERS = words("partner shareholder investor holder co-owner co-founder minority backer")

PURCHASES: tuple[Frame, ...] = (
    Frame(
        name="swap",
        type=DealType.ACQUISITION,
        lemmas=words("swap exchange trade"),
        subject="partner",
        needs=OWNED,
        shuns=words("share stock equity % percent position story"),
        complements={"with": "partner"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=_BUYING,
        subject="acquirer",
        object="target",
        shuns=words(
            "debt bond loan time house home ticket lead rein helm role job post office title "
            "product good bottle copy car phone coffee"
        )
        | _PARTNERS,
        complements=_BOUGHT,
        counterpart="seller",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("buy_out"),
        subject="acquirer",
        object="seller",
        needs=_PARTNERS,
        complements={"by": "acquirer"} | tie("target", "of in from"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("rescue save pluck salvage"),
        subject="acquirer",
        object="target",
        amid=tie("", "from_administration from_receivership out_administration"),
        complements={"by": "acquirer"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("rescue save salvage bail_out"),
        object="target",
        near=words(
            "insolvent insolvency bankrupt bankruptcy administrator liquidator receiver collapsed "
            "rival competitor bust stricken"
        ),
        far=words(
            "$ passenger climber hostage miner loan money grant taxpayer government state crew "
            "lifeboat year job cost"
        ),
        complements={"by": "acquirer"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("buy pluck"),
        subject="acquirer",
        object="target",
        amid={f"{link}_{strait}": "" for link in ("from", "of") for strait in _STRAITS},
        complements={"by": "acquirer"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("get land bag nab clinch secure win take grab add"),
        subject="acquirer",
        object="target",
        needs=words("@"),
        priced=True,
        complements=_BOUGHT,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words(
            "take take_up land bag nab clinch grab amass accumulate obtain seize snag scoop"
        ),
        subject="acquirer",
        object="target",
        needs=SHARES,
        shuns=words(
            "position lead interest equity third fifth tenth quarter half minority point share"
        ),
        complements={**_BOUGHT, "in": "target", "of": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=_BUYING,
        subject="acquirer",
        object="target",
        needs=_FRACTIONS,
        complements={**_BOUGHT, "in": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("take take_up bag clinch"),
        subject="acquirer",
        needs=_FRACTIONS,
        complements=tie("target", "in of"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words(
            "take get secure win gain obtain assume seize wrest wrestle regain grab clinch cement"
        ),
        subject="acquirer",
        object="target",
        needs=REINS,
        complements={**_BOUGHT, "of": "target", "at": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("take prise wrest pluck lift"),
        subject="acquirer",
        object="target",
        amid=tie("seller", "off_hand from_hand out_hand"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("bring take"),
        subject="acquirer",
        object="target",
        amid=tie(
            "",
            "into_fold under_wing under_umbrella under_roof into_ownership into_hand under_control",
        ),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("add"),
        subject="acquirer",
        object="target",
        needs=words("@"),
        amid=tie(
            "",
            "to_portfolio to_stable to_fold to_empire to_roster to_collection to_cart to_basket "
            "to_list",
        ),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words(
            "become_part become_subsidiary become_unit become_division become_arm become_member "
            "join_group join_family join_stable"
        ),
        subject="target",
        complements={"of": "acquirer"},
        far=words("association alliance union bloc consortium index network"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words(
            "win_auction win_battle win_race win_war win_contest win_tussle win_fight win_scramble"
        ),
        subject="acquirer",
        complements={"for": "target"},
        far=words("contract licence license tender order right concession seat title vote league"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("emerge"),
        subject="acquirer",
        then=words("buyer winner owner bidder purchaser saviour rescuer"),
        complements=tie("target", "of for"),
        far=words(
            "contract tender race title election project job highway work package concession"
        ),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("pass fall move end_up land go come transfer shift"),
        object="target",
        subject="target",
        amid=INTO_HANDS,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("go pass transfer revert fall"),
        subject="target",
        object="target",
        priced=True,
        complements={"to": "acquirer"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("belong pass revert"),
        subject="target",
        turns=True,
        complements={"to": "acquirer"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("own control"),
        subject="acquirer",
        object="target",
        shuns=words("% cent percent pct third half quarter majority minority"),
        turns=True,
        far=words("each apiece"),
        complements={"of": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("become_owner"),
        subject="acquirer",
        complements={"of": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("change_hand"),
        subject="target",
        complements=tie("acquirer", "to with"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("swap exchange trade"),
        subject="acquirer",
        needs=PARTS,
        complements={"for": "target", "with": "seller"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("choose pick select name prefer approve"),
        subject="seller",
        object="acquirer",
        then=words("owner buyer bidder purchaser acquirer"),
        complements=tie("target", "of for") | {"by": "seller"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words(
            "pay spend fork_out shell_out splash_out splurge lay_out cough_up stump_up splash"
        ),
        subject="acquirer",
        needs=AMOUNT,
        complements={"for": "target"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words(
            "open_wallet open_chequebook open_checkbook loosen_purse-string dig_deep reach_pocket "
            "write_cheque write_check splash_cash"
        ),
        subject="acquirer",
        complements=tie("target", "for on"),
        bound=True,
        far=words("party campaign charity festival school player striker"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("new_owner new_home new_parent"),
        noun=True,
        gets="target",
        equals="acquirer",
        complements={"of": "target"} | tie("acquirer", "in with at"),
        done=DealStatus.COMPLETED,
    ),
)
"""Frames of purchases."""
