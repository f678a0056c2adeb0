"""Frames of orders and contracts."""

from digest.lexicon.deals.frames.frame import Frame, words
from digest.model.entry import DealStatus, DealType

_SUPPLIED = words(
    "supply deliver provide build construct install design manufacture operate maintain equip "
    "upgrade refurbish overhaul revamp rebuild retrofit renovate modernise modernize rehabilitate "
    "electrify dredge repair dismantle demolish"
)
_WORK = _SUPPLIED | words(
    "run make develop carry_out produce print clean renovate contractor supplier builder operator "
    "provider contract project carry launch distribute host process dismantle digitise digitize "
    "redesign rebuild revamp dig dredge widen repair restore assemble modernise modernize "
    "rehabilitate electrify demolish vendor developer manufacturer concessionaire caterer winner "
    "tender link project railway line road bridge tunnel plant terminal stadium hospital "
    "station dam airport port metro highway job scheme upgrade"
)
_WEAPONS = words(
    "jet aircraft helicopter drone tank frigate submarine missile radar train tram bus engine "
    "turbine system platform software vaccine vehicle ship vessel rifle gun howitzer fighter "
    "trainer locomotive satellite truck boat corvette ferry rocket"
)
_BOUGHT = words(
    "supply purchase offtake off-take construction service services maintenance servicing "
    "charter turnkey epc epcm procurement framework outsourcing manufacturing design "
    "naming-rights rights sponsorship broadcasting broadcast publishing marketing handling "
    "engineering catering cleaning security management operating operation concession sale "
    "delivery defence defense arms rental sales operations dredging drilling hosting ppa"
)
_PACTS = words("agreement deal contract pact accord")
_TERMS = frozenset(f"{kind}_{pact}" for kind in _BOUGHT for pact in _PACTS)
_WINS = words(
    "win land bag clinch secure scoop net nab get receive obtain gain pick_up snag seal score "
    "capture haul_in grab award hand give sign ink garner wrap_up"
)
_PLAYERS = words(
    "player striker midfielder winger defender forward goalkeeper keeper captain batsman bowler "
    "driver back playmaker full-back centre-half all-rounder"
)
_QUARTERS = words("quarter half profit revenue sale year employment record option")

_EMERGING = words("emerge come_out rank stand be finish")
_TENDERS = words("contract project tender work order job highway road package concession")

ORDERS: tuple[Frame, ...] = (
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("order lease charter rent procure source commit_to"),
        subject="customer",
        shuns=words("office premise flat house space"),
        complements={"from": "supplier", "with": "supplier", "by": "customer"},
        counterpart="supplier",
        teller="supplier",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("get receive take import buy secure purchase obtain"),
        subject="customer",
        near=_PACTS | words("tender"),
        shuns=_PACTS
        | words(
            "contract order tender stake share % loan facility $ option licence license right unit "
            "business company asset investment fine grant boost backing support approval"
        ),
        complements={"from": "supplier"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("lock_in lock_up nail_down contract_for sign_up_for"),
        subject="customer",
        needs=words(
            "power supply electricity gas energy volume tonne capacity cargo ore coal oil barrel "
            "wheat lithium copper output megawatt gigawatt-hour hydrogen ammonia lng steel"
        ),
        complements={"from": "supplier", "with": "supplier"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="supply",
        type=DealType.CONTRACT,
        lemmas=words("make produce manufacture assemble fabricate"),
        subject="supplier",
        near=_PACTS | words("tender"),
        complements={"for": "customer", "to": "customer", "by": "supplier"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="contract",
        type=DealType.CONTRACT,
        lemmas=words("order"),
        noun=True,
        gets="customer",
        verbs=words("place firm_up firm confirm finalise finalize double increase cancel"),
        complements={"with": "supplier", "to": "supplier"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lease",
        type=DealType.CONTRACT,
        lemmas=words("lease rent charter"),
        subject="supplier",
        complements={"to": "customer", "dative": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("hire"),
        subject="customer",
        needs=_WEAPONS | words("rig barge plane crane excavator generator"),
        complements={"from": "supplier"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("book reserve"),
        subject="customer",
        shuns=words("loss profit gain charge revenue sale order place seat table room growth"),
        complements={"with": "supplier"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="supply",
        type=DealType.CONTRACT,
        lemmas=words("kit_out outfit fit_out equip furnish power serve clean guard cater"),
        subject="supplier",
        object="customer",
        near=_PACTS | words("tender order"),
        complements={"at": "customer", "for": "customer", "of": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="supply",
        type=DealType.CONTRACT,
        lemmas=_SUPPLIED,
        subject="supplier",
        complements={"by": "supplier", "to": "customer", "for": "customer", "dative": "customer"},
        counterpart="customer",
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
        needs=_WEAPONS,
        complements={"by": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="choose",
        type=DealType.CONTRACT,
        lemmas=words("award re-award hand give re-let"),
        subject="customer",
        needs=words("contract project work job deal tender package lot concession order route"),
        complements={"to": "supplier", "dative": "supplier", "by": "customer"},
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
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("outsource subcontract farm_out contract_out hand_over"),
        subject="customer",
        needs=words(
            "work job service it payroll production logistics cleaning catering maintenance "
            "security centre center management running operation call printing delivery"
        ),
        near=_PACTS | words("$"),
        complements={"to": "supplier"},
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
        complements={"to": "customer", "for": "customer", "of": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="tender won",
        type=DealType.CONTRACT,
        lemmas=_EMERGING,
        subject="supplier",
        then=words("winner"),
        near=_TENDERS,
        complements={"by": "customer", "of": "customer", "from": "customer", "for": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="preferred bidder",
        type=DealType.CONTRACT,
        lemmas=_EMERGING,
        subject="supplier",
        then=words("bidder contractor"),
        near=_TENDERS,
        complements={"by": "customer", "of": "customer", "from": "customer", "for": "customer"},
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
        complements={"for": "customer", "by": "customer", "in": "customer", "of": "customer"},
        bound=True,
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="transfer",
        type=DealType.CONTRACT,
        lemmas=words("signing capture"),
        noun=True,
        gets="customer",
        near=_PLAYERS,
        complements={"from": "supplier"},
        done=DealStatus.COMPLETED,
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
    Frame(
        name="transfer",
        type=DealType.CONTRACT,
        lemmas=words("sign buy"),
        subject="customer",
        needs=_PLAYERS,
        complements={"from": "supplier"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="contract",
        type=DealType.CONTRACT,
        lemmas=_TERMS
        | words(
            "contract order tender concession purchase_agreement work_order letter_of_award option "
            "mandate modification extension purchase_order offtake off-take"
        ),
        noun=True,
        gives="customer",
        gets="supplier",
        complements={
            "from": "customer",
            "with": "customer",
            "to": "supplier",
            "by": "customer",
            "for": "customer",
            "of": "supplier",
        },
        teller="supplier",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="contract",
        type=DealType.CONTRACT,
        lemmas=words("contract order tender job lot package modification work project deal")
        | _TERMS,
        noun=True,
        gives="customer",
        gets="supplier",
        far=_QUARTERS,
        verbs=_WINS - words("award hand give"),
        complements={"from": "customer", "with": "customer", "by": "customer", "for": "customer"},
        done=DealStatus.AGREED,
        alone="supplier",
    ),
    Frame(
        name="contract",
        type=DealType.CONTRACT,
        lemmas=words("project package job lot work deal"),
        noun=True,
        gives="customer",
        gets="supplier",
        verbs=words("award hand give"),
        complements={"by": "customer", "to": "supplier"},
        far=words("grant aid loan rescue bailout pay"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="transfer fee",
        type=DealType.CONTRACT,
        lemmas=words("fee transfer_fee"),
        noun=True,
        gets="customer",
        verbs=words("agree agree_on settle_on strike reach negotiate pay accept"),
        near=_PLAYERS,
        complements={"with": "supplier", "to": "supplier"},
        done=DealStatus.AGREED,
    ),
)
"""Frames of orders."""
