"""Frames of orders and contracts."""

from digest.lexicon.deals.frames.frame import Frame, tie, words
from digest.lexicon.deals.frames.things import MACHINES, SUPPLIED, UNITS, WARES
from digest.model.entry import DealStatus, DealType

_BOUGHT = words(
    "supply purchase offtake off-take construction service services maintenance servicing charter "
    "turnkey epc epcm procurement framework outsourcing manufacturing design naming-rights rights "
    "sponsorship broadcasting broadcast publishing marketing handling engineering catering "
    "cleaning kit shirt jersey sleeve apparel sponsor naming turbine security management operating "
    "operation concession sale delivery defence defense arms rental sales operations dredging "
    "drilling hosting ppa"
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

_LASTING = words(
    "year month decade agreement deal contract pact term offtake off-take tender arrangement "
    "agree undertake commit customer supplier season annum annually volume"
)
_CHEST = dict.fromkeys(
    words(
        "on_shirt on_front for_front on_sleeve on_jersey on_chest across_chest across_front "
        "on_kit on_back for_sleeve as_sponsor for_shirt on_shorts on_board"
    ),
    "",
)
_ROOMS = words("office premise flat house space")
_STEPS = words(
    "inquiry enquiry investigation probe review audit inspection recall evacuation closure halt "
    "shutdown ban boycott retrial strike money capital $"
)
"""What somebody orders who buys nothing, and what is committed."""
_FROM_WHOM = tie("supplier", "from with at") | {"by": "customer"}

ORDERS: tuple[Frame, ...] = (
    Frame(
        name="lease",
        type=DealType.CONTRACT,
        lemmas=words("lease rent"),
        subject="customer",
        needs=words("space floor warehouse office hangar depot"),
        near=_PACTS | words("agree sign"),
        complements=tie("supplier", "from"),
        counterpart="supplier",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lease",
        type=DealType.CONTRACT,
        lemmas=words("lease charter rent"),
        subject="customer",
        shuns=_ROOMS,
        complements=_FROM_WHOM,
        counterpart="supplier",
        teller="supplier",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("order procure source commit_to"),
        subject="customer",
        shuns=_ROOMS | _STEPS,
        complements=_FROM_WHOM,
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
        complements=tie("supplier", "from with"),
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="offtake",
        type=DealType.CONTRACT,
        lemmas=words("take buy purchase lift offtake off-take import source procure"),
        subject="customer",
        needs=UNITS | WARES,
        near=_LASTING,
        complements={"from": "supplier"},
        counterpart="supplier",
        teller="supplier",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="offtake",
        type=DealType.CONTRACT,
        lemmas=words("sell ship export send"),
        subject="supplier",
        needs=UNITS | WARES,
        near=_LASTING,
        complements=tie("customer", "to dative"),
        counterpart="customer",
        teller="customer",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words(
            "equip re-equip replace renew refresh modernise modernize expand fit kit_out "
            "outfit bolster upgrade retrofit go"
        ),
        subject="customer",
        near=MACHINES,
        far=words("chief boss chairman minister manager director player squad"),
        complements={"from": "supplier"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="supply",
        type=DealType.CONTRACT,
        lemmas=words("come"),
        near=words("agreement contract deal order pact tender"),
        far=words("term end month year day complaint week news announcement money fund loan"),
        complements={"from": "supplier"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="commission",
        type=DealType.CONTRACT,
        lemmas=SUPPLIED
        | words(
            "do enrich process refine test inspect weld paint clean guard collect haul transport "
            "publish host carry_out run operate manage handle undertake assemble make manufacture "
            "print cater perform fabricate lay dig erect fit supervise oversee staff produce brew"
        ),
        shuns=words(
            "country government state party campaign investigation study survey test offer issue "
            "sale listing transaction placement ipo auction bid deal election attack"
        ),
        complements={"by": "supplier"},
        turns=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="commission",
        type=DealType.CONTRACT,
        lemmas=_WINS - words("award hand give sign ink"),
        subject="supplier",
        needs=words(
            "overhaul construction modernisation modernization renovation upgrade expansion "
            "extension repair maintenance refurbishment installation design delivery dredging "
            "fit-out restoration conversion demolition electrification supply"
        ),
        far=words("permit approval loan grant licence funding vote backing right permission award"),
        complements=tie("customer", "from for") | {"by": "supplier"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("book reserve buy secure take charter"),
        subject="customer",
        needs=words("slot seat place berth ride launch space capacity"),
        complements=tie("supplier", "on aboard with"),
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="offtake",
        type=DealType.CONTRACT,
        lemmas=words("take take_out buy sign_up_for purchase renew"),
        subject="customer",
        needs=words("subscription data image imagery bandwidth membership season-ticket"),
        complements={"from": "supplier"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="sponsorship",
        type=DealType.CONTRACT,
        lemmas=words("sign_on sign_up sign appear be become replace come take_over"),
        subject="customer",
        amid=_CHEST,
        near=words("shirt jersey kit sleeve chest front sponsor"),
        complements={"of": "supplier"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="contract",
        type=DealType.CONTRACT,
        lemmas=words("first second third fourth lot package phase section rest remainder other"),
        noun=True,
        gives="customer",
        gets="supplier",
        near=words("$"),
        far=words("prize medal place point goal award seat share dividend profit"),
        verbs=words("go"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="contract",
        type=DealType.CONTRACT,
        lemmas=words("bag win clinch secure land scoop"),
        object="",
        needs=words(
            "signalling signal tunnel tunnelling track road work package lot tender contract job "
            "project order line station bridge section civil design foundation earthwork "
            "electrification supply installation construction dredging piling cladding scheme "
            "stage phase"
        ),
        far=words("prize award cup election seat medal"),
        complements={"by": "supplier"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="supply",
        type=DealType.CONTRACT,
        lemmas=words("make produce manufacture assemble fabricate"),
        subject="supplier",
        near=_PACTS | words("tender"),
        complements=tie("customer", "for to") | {"by": "supplier"},
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
        complements=tie("supplier", "with to"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lease",
        type=DealType.CONTRACT,
        lemmas=words("lease rent charter"),
        subject="supplier",
        complements=tie("customer", "to dative"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("hire"),
        subject="customer",
        needs=MACHINES | words("rig barge plane crane excavator generator"),
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
        complements=tie("customer", "at for of"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="supply",
        type=DealType.CONTRACT,
        lemmas=SUPPLIED,
        subject="supplier",
        complements={"by": "supplier"} | tie("customer", "to for dative"),
        counterpart="customer",
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
        complements=tie("customer", "from with")
        | {"to": "supplier"}
        | tie("customer", "by for")
        | {"of": "supplier"},
        teller="supplier",
        far=words("employee staff staffer zero-hours"),
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
        complements=tie("customer", "from with by for"),
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
        complements=tie("supplier", "with to"),
        done=DealStatus.AGREED,
    ),
)
"""Frames of orders."""
