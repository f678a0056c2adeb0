"""Frames of what changes owners: takeovers, sales, mergers, stakes."""

from digest.lexicon.deals.frames.bids import BIDS
from digest.lexicon.deals.frames.frame import AMOUNT, WITH, Frame, tie, words
from digest.lexicon.deals.frames.purchases import PURCHASES
from digest.lexicon.deals.frames.sales import SALES
from digest.lexicon.deals.frames.things import OWNED, SHARES
from digest.model.entry import DealStatus, DealType

_HELD = tie("target", "in of") | {"from": "seller"}

_MERGERS: tuple[Frame, ...] = (
    Frame(
        name="merge",
        type=DealType.MERGER,
        lemmas=words(
            "merge combine amalgamate fuse become_one tie_knot wed unite get_hitched get_married"
        ),
        subject="partner",
        object="partner",
        complements=tie("partner", "with into"),
        counterpart="partner",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="merge",
        type=DealType.MERGER,
        lemmas=words(
            "become_company become_bank become_firm become_group become_entity form_group"
        ),
        subject="partner",
        near=words("one single combined merged"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="merge",
        type=DealType.MERGER,
        lemmas=words("integrate unify come_together join_together"),
        subject="partner",
        object="partner",
        near=words("company group bank lender roof holding merger single umbrella"),
        complements={"with": "partner"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="merge",
        type=DealType.MERGER,
        lemmas=words("fold roll consolidate inject hive_down"),
        subject="partner",
        needs=OWNED,
        complements={"into": "partner"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="merger",
        type=DealType.MERGER,
        lemmas=words(
            "merger combination amalgamation integration_talk merger_talk share_swap all-share_deal"
        ),
        noun=True,
        subject="partner",
        object="partner",
        complements={**WITH, "of": "partner"},
        counterpart="partner",
        done=DealStatus.ANNOUNCED,
    ),
)
_STAKES: tuple[Frame, ...] = (
    Frame(
        name="stake",
        type=DealType.INVESTMENT,
        lemmas=words("stake shareholding holding minority_interest equity_interest toehold"),
        noun=True,
        gets="investor",
        complements={"in": "target", "by": "investor", "from": "seller"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="stake",
        type=DealType.INVESTMENT,
        lemmas=words(
            "up raise lift hike boost increase double treble triple bump_up jack_up beef_up "
            "strengthen top_up step_up creep build build_up amass take acquire buy accumulate "
            "take_up disclose pick_up buy_up edge_up inch_up crank_up ratchet_up grow"
        ),
        subject="investor",
        object="target",
        needs=SHARES,
        shuns=words("lead share equity third fifth tenth quarter half % point minority majority"),
        complements=_HELD,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="stake",
        type=DealType.INVESTMENT,
        lemmas=words("buy_into"),
        subject="investor",
        object="target",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="stake",
        type=DealType.INVESTMENT,
        lemmas=words("become_shareholder become_investor become_stakeholder become_backer"),
        subject="investor",
        complements=tie("target", "of in"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="stake",
        type=DealType.INVESTMENT,
        lemmas=words("emerge surface come_in enter come_on come come_aboard join step_in arrive"),
        subject="investor",
        then=words("shareholder investor stakeholder backer owner"),
        object="target",
        complements=tie("target", "of in"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="invest",
        type=DealType.INVESTMENT,
        lemmas=words(
            "invest pump pour inject plough plow sink put_in put funnel commit infuse tip chip_in "
            "channel direct"
        ),
        subject="investor",
        needs=AMOUNT,
        shuns=words("grant subsidy loan credit guarantee aid facility mortgage"),
        complements=tie("target", "in into") | {"by": "investor"},
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="invest",
        type=DealType.INVESTMENT,
        lemmas=words("back seed bet_on take_bet take_punt"),
        subject="investor",
        object="target",
        near=words("$"),
        far=words("bid offer plan proposal bill call motion candidate project scheme loan"),
        complements={"on": "target", "by": "investor"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="invest",
        type=DealType.INVESTMENT,
        lemmas=words("subscribe subscribe_to subscribe_for"),
        subject="investor",
        near=words("share stock placement issue equity"),
        complements=tie("target", "in of by from"),
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="investment",
        type=DealType.INVESTMENT,
        lemmas=words("investment injection infusion equity_injection"),
        noun=True,
        gets="target",
        verbs=words(
            "draw attract receive win secure land get pull_in bag clinch obtain net welcome seal"
        ),
        complements=tie("investor", "by from"),
        bound=True,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="investment",
        type=DealType.INVESTMENT,
        lemmas=words("investment injection infusion"),
        noun=True,
        subject="investor",
        complements=tie("target", "in into") | tie("investor", "by from"),
        counterpart="target",
        done=DealStatus.ANNOUNCED,
    ),
)
OWNERS: tuple[Frame, ...] = (*PURCHASES, *BIDS, *SALES, *_MERGERS, *_STAKES)
"""Frames of owners."""
