"""Frames of bids and takeovers: who wants to buy whom."""

from digest.lexicon.deals.frames.frame import Frame, tie, words
from digest.model.entry import DealStatus, DealType

_BID = tie("target", "for of at") | tie("acquirer", "by from")

_JUDGED = words(
    "reject rebuff spurn turn_down knock_back dismiss resist turn_away fend_off brush_off "
    "brush_aside bat_away swat_away snub repel repulse shoot_down slap_down decline say_no accept "
    "recommend throw_out back endorse receive"
)
_RIVALS = words(
    "bidder suitor contender underbidder runner-up candidate those party company group firm "
    "circling circler pursuer admirer"
)
_AMONG = ("among", "amongst", "of")
_RACES = words("race running auction bidding process contest contention hunt fray battle sale")
_TOPPING = words(
    "trump top beat outbid gazump better exceed counter outgun outstrip surpass eclipse upstage "
    "outdo overbid match"
)
BIDS: tuple[Frame, ...] = (
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words(
            "bid offer vie compete battle duel make_play make_pass make_tilt make_lunge make_move "
            "make_run make_grab"
        ),
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
        lemmas=_TOPPING,
        subject="acquirer",
        needs=words("bid offer proposal approach counterbid"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("be remain enter stay"),
        subject="acquirer",
        amid=tie(
            "target",
            "in_running in_race in_hunt in_contention in_fray to_round in_round on_shortlist "
            "in_pole",
        ),
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words(
            "see_off beat beat_off beat_out fend_off fight_off hold_off defeat edge_out overcome "
            "face ward_off"
        ),
        needs=words("competition interest bidder rival bid offer suitor challenge contender"),
        complements=tie("acquirer", "from by"),
        bound=False,
        far=words("contract tender concession project licence title order job election"),
        done=DealStatus.REJECTED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("be include number rank count"),
        subject="acquirer",
        amid={f"{link}_{rival}": "target" for link in _AMONG for rival in _RIVALS},
        near=words(
            "bidder suitor contender underbidder runner-up candidate circle circling interested "
            "vie "
            "bid eye pursuer admirer compete look buy acquire"
        ),
        far=words("contract tender concession project licence title order job"),
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("drop_out pull_out bow_out back_out withdraw drop pull bow crash_out"),
        subject="acquirer",
        amid={f"{link}_{race}": "target" for link in ("from", "of", "out") for race in _RACES},
        far=words("contract tender concession project licence title order job election"),
        done=DealStatus.ENDED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("put lay place slap plonk"),
        subject="acquirer",
        needs=words("$ offer bid"),
        amid={"on_table": ""},
        complements={"for": "target"},
        bound=True,
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="bid for",
        type=DealType.ACQUISITION,
        lemmas=words("delist take_private"),
        subject="acquirer",
        object="target",
        near=words("offer bid buyout"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="approach",
        type=DealType.ACQUISITION,
        lemmas=words(
            "court woo stalk circle eye covet sniff_around hover_over set_sight run_rule run_ruler "
            "cast_eye run_eye kick_tyre kick_tire"
        ),
        subject="acquirer",
        object="target",
        complements={"by": "acquirer"} | tie("target", "on over around of"),
        done=DealStatus.RUMOURED,
    ),
    Frame(
        name="bid",
        type=DealType.ACQUISITION,
        lemmas=words(
            "see_off fend_off fight_off ward_off rebuff spurn knock_back turn_away turn_down "
            "beat_off hold_off"
        ),
        subject="target",
        object="acquirer",
        needs=words("@"),
        near=words(
            "bid bidder offer suitor approach overture takeover proposal buyer predator raider "
            "advance"
        ),
        far=words("complaint contract tender union request demand appeal claim plea"),
        done=DealStatus.REJECTED,
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
            "buyout_proposal rescue_plan rescue_offer takeover_approach unsolicited_proposal "
            "hostile_bid merger_proposal "
            "tender_offer buyout_offer sweetened_proposal revised_proposal raised_proposal "
            "improved_proposal indicative_proposal rival_proposal cash_proposal"
        ),
        noun=True,
        subject="acquirer",
        object="target",
        complements=_BID,
        far=words("job post role seat"),
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="bid",
        type=DealType.ACQUISITION,
        lemmas=words("public_offer"),
        noun=True,
        bound=True,
        subject="acquirer",
        complements={"for": "target"} | tie("acquirer", "by from"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="bid",
        type=DealType.ACQUISITION,
        lemmas=words("proposal advance offer interest"),
        noun=True,
        subject="acquirer",
        verbs=_JUDGED,
        near=words(
            "$ takeover bid acquire share board merger buyout undervalue offer premium suitor "
            "unsolicited approach opportunistic shareholder advance low hostile unwanted"
        ),
        far=words(
            "contract tender union pay wage minister government budget bill plan settlement strike "
            "worker staff court contractor"
        ),
        complements=tie("acquirer", "from by of"),
        done=DealStatus.ANNOUNCED,
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
        complements=tie("target", "of for"),
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of bids."""
