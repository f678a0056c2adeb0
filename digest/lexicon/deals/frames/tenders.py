"""Frames of tenders: who is chosen, who bids, who is dropped."""

from digest.lexicon.deals.frames.frame import Frame, tie, words
from digest.lexicon.deals.frames.things import MACHINES, SUPPLIED
from digest.model.entry import DealStatus, DealType

_WORK = SUPPLIED | words(
    "run make develop carry_out produce print clean renovate contractor supplier builder operator "
    "provider contract project carry launch distribute host process dismantle digitise digitize "
    "redesign rebuild revamp dig dredge widen repair restore assemble modernise modernize "
    "rehabilitate electrify demolish vendor developer manufacturer concessionaire caterer winner "
    "plan draw_up lay dig erect fit paint weld survey map test inspect train cook haul transport "
    "ship fly collect treat recycle dispose handle staff oversee supervise take_over step_in "
    "conduct perform replace extend finish complete transform convert fabricate publish guard feed "
    "enrich refine tender link project railway line road bridge tunnel plant terminal stadium "
    "hospital station dam airport port metro highway job scheme upgrade"
)
_EMERGING = words("emerge come_out rank stand be finish")
_TENDERS = words("contract project tender work order job highway road package concession")


TENDERS: tuple[Frame, ...] = (
    Frame(
        name="supplier",
        type=DealType.CONTRACT,
        lemmas=words(
            "general_contractor main_contractor lead_contractor prime_contractor "
            "principal_contractor epc_contractor construction_contractor main_builder"
        ),
        noun=True,
        equals="supplier",
        verbs=words("be become act_as serve_as name appoint act serve"),
        complements=tie("customer", "for to"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="choose",
        type=DealType.CONTRACT,
        lemmas=words(
            "hire choose select pick tap commission engage contract enlist appoint name award task "
            "bring_in rope_in retain declare line_up sign_up sign"
        ),
        subject="customer",
        object="supplier",
        then=_WORK,
        complements={"by": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="choose",
        type=DealType.CONTRACT,
        lemmas=words("choose select pick"),
        subject="customer",
        object="supplier",
        needs=MACHINES,
        complements={"by": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="choose",
        type=DealType.CONTRACT,
        lemmas=words("award re-award hand give re-let"),
        subject="customer",
        needs=words("contract project work job deal tender package lot concession order route"),
        complements=tie("supplier", "to dative") | {"by": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="choose",
        type=DealType.CONTRACT,
        lemmas=words("award re-award"),
        subject="customer",
        shuns=words(
            "grant scholarship prize medal damage compensation bonus loan title honour honor point "
            "penalty cost degree share option stake rise licence license aid subsidy"
        ),
        near=words("$"),
        far=words("court judge tribunal jury arbitrator damage"),
        complements={"to": "supplier", "by": "customer"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="drop",
        type=DealType.CONTRACT,
        lemmas=words("drop ditch sack replace dump remove axe fire"),
        subject="customer",
        object="supplier",
        then=words("supplier contractor sponsor builder operator vendor provider caterer"),
        done=DealStatus.ENDED,
    ),
    Frame(
        name="drop",
        type=DealType.CONTRACT,
        lemmas=words("drop ditch sack replace dump remove axe oust jilt"),
        subject="customer",
        object="supplier",
        near=words("incumbent outgoing long-standing longtime contractor supplier contract"),
        far=words("chief boss chairman minister manager director"),
        bound=True,
        done=DealStatus.ENDED,
    ),
    Frame(
        name="choose",
        type=DealType.CONTRACT,
        lemmas=words(
            "opt_for plump_for go_with settle_on turn_to entrust trust call_in call_on draft_in "
            "task_to"
        ),
        subject="customer",
        object="supplier",
        near=_WORK - words("run make develop launch process job project plant link scheme provide"),
        complements={"by": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="supplier",
        type=DealType.CONTRACT,
        lemmas=words("supplier contractor builder caterer vendor provider concessionaire"),
        noun=True,
        equals="supplier",
        verbs=words("become name appoint"),
        complements=tie("customer", "to for of"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="tender won",
        type=DealType.CONTRACT,
        lemmas=_EMERGING,
        subject="supplier",
        then=words("winner"),
        near=_TENDERS,
        complements=tie("customer", "by of from for"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="preferred bidder",
        type=DealType.CONTRACT,
        lemmas=_EMERGING,
        subject="supplier",
        then=words("bidder contractor"),
        near=_TENDERS,
        complements=tie("customer", "by of from for"),
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="preferred bidder",
        type=DealType.CONTRACT,
        lemmas=words(
            "bidder lowest_bidder preferred_bidder l1_bidder preferred_contractor "
            "preferred_supplier"
        ),
        noun=True,
        equals="supplier",
        near=_TENDERS,
        far=words("stake takeover buy acquire company firm shareholding insolvency sale bankrupt"),
        complements=tie("customer", "for by in of"),
        bound=True,
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="preferred bidder",
        type=DealType.CONTRACT,
        lemmas=words("name choose select pick appoint confirm unveil announce declare"),
        subject="customer",
        object="supplier",
        then=words("bidder"),
        near=words("preferred lowest"),
        complements={"by": "customer"},
        done=DealStatus.IN_TALKS,
    ),
)
"""Frames of tenders."""
