"""Frames of takeovers: what is bought, bid for, and comes into other hands."""

from digest.lexicon.deals.frames.frame import AMOUNT, Frame, words
from digest.lexicon.deals.frames.things import INTO_HANDS, PARTS, REINS, SHARES
from digest.model.entry import DealStatus, DealType

_BOUGHT = {"from": "seller", "by": "acquirer"}
_BID = {"for": "target", "of": "target", "at": "target", "by": "acquirer", "from": "acquirer"}
_BUYING = words(
    "acquire buy purchase take_over take_private snap_up swallow swallow_up absorb gobble_up "
    "pick_up scoop_up mop_up buy_up hoover_up annex nationalise nationalize reacquire buy_back "
    "swoop_on swoop_for pounce_on renationalise renationalize repurchase snaffle_up "
    "sweep_up buy_out"
)
_FRACTIONS = words("% percent cent pct pc third quarter half fifth tenth")
_PARTNERS = words("partner shareholder investor holder co-owner co-founder minority backer")

PURCHASES: tuple[Frame, ...] = (
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
        complements={"by": "acquirer", "of": "target", "in": "target", "from": "target"},
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
        complements={"in": "target", "of": "target"},
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
        amid={"off_hand": "seller", "from_hand": "seller", "out_hand": "seller"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("bring take"),
        subject="acquirer",
        object="target",
        amid={"into_fold": "", "under_wing": "", "under_umbrella": "", "under_roof": ""},
        done=DealStatus.COMPLETED,
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
        lemmas=words("go pass transfer revert"),
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
        turns=True,
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
        complements={"to": "acquirer", "with": "acquirer"},
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
        complements={"of": "target", "for": "target", "by": "seller"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("bid offer vie compete battle duel"),
        subject="acquirer",
        complements={"for": "target"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("trump top outbid gatecrash counter better"),
        subject="acquirer",
        complements={"for": "target"},
        bound=True,
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("be remain enter stay"),
        subject="acquirer",
        amid={
            "in_running": "target",
            "in_race": "target",
            "in_hunt": "target",
            "in_contention": "target",
            "in_fray": "target",
        },
        done=DealStatus.IN_TALKS,
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
        name="approach",
        type=DealType.ACQUISITION,
        lemmas=words("court woo stalk circle"),
        subject="acquirer",
        object="target",
        complements={"by": "acquirer"},
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="takeover",
        type=DealType.ACQUISITION,
        lemmas=words(
            "acquisition takeover take-over purchase buyout buy-out nationalisation "
            "nationalization pursuit take-private management_buyout renationalisation"
        ),
        noun=True,
        subject="acquirer",
        object="target",
        complements={"of": "target", "by": "acquirer", "from": "seller", "for": "target"},
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="bid",
        type=DealType.ACQUISITION,
        lemmas=words(
            "bid offer approach counterbid counter-bid counteroffer counter-offer overture "
            "takeover_interest takeover_proposal resolution_plan acquisition_proposal swoop "
            "buyout_proposal takeover_approach unsolicited_proposal hostile_bid merger_proposal "
            "tender_offer buyout_offer sweetened_proposal revised_proposal raised_proposal "
            "improved_proposal indicative_proposal rival_proposal cash_proposal"
        ),
        noun=True,
        subject="acquirer",
        object="target",
        complements=_BID,
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="acquire",
        type=DealType.ACQUISITION,
        lemmas=words("new_owner"),
        noun=True,
        gets="target",
        equals="acquirer",
        complements={"of": "target", "in": "acquirer"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="bid",
        type=DealType.ACQUISITION,
        lemmas=words(
            "preferred_bidder winning_bidder successful_bidder highest_bidder front-runner "
            "frontrunner lead_bidder sole_bidder top_bidder"
        ),
        noun=True,
        equals="acquirer",
        far=words(
            "contract tender order concession job post role title presidency nomination licence "
            "election project cup league seat award prize"
        ),
        complements={"of": "target", "for": "target"},
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of takeovers."""
