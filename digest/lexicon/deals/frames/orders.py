"""Frames of orders, contracts, pacts and ventures."""

from digest.lexicon.deals.frames.frame import WITH, Frame, words
from digest.model.entry import DealStatus, DealType

_SUPPLIED = words(
    "supply deliver provide build construct install design manufacture operate maintain equip "
    "upgrade refurbish overhaul"
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
    "supply purchase offtake off-take construction service services maintenance servicing lease "
    "leasing charter turnkey epc epcm procurement framework outsourcing manufacturing design "
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
        name="supply",
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
        complements={"to": "customer", "for": "customer", "dative": "customer"},
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
            "mandate modification extension purchase_order"
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
    Frame(
        name="license",
        type=DealType.PARTNERSHIP,
        lemmas=words("license licence"),
        subject="licensor",
        complements={"to": "licensee", "from": "licensor"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="team up",
        type=DealType.PARTNERSHIP,
        lemmas=words(
            "partner team_up collaborate ally cooperate co-operate join_force join_hand link_up "
            "tie_up pair_up work_together work_jointly codeshare code-share join_up co-brand "
            "co-develop interline"
        ),
        subject="partner",
        object="partner",
        complements={"with": "partner"},
        counterpart="partner",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="license",
        type=DealType.PARTNERSHIP,
        lemmas=words("market sell distribute commercialise commercialize produce make"),
        subject="licensee",
        object="licensor",
        near=words("licence license licensing"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="stop distributing",
        type=DealType.PARTNERSHIP,
        lemmas=words("part_way part_company"),
        subject="partner",
        complements={"with": "partner"},
        done=DealStatus.ENDED,
    ),
    Frame(
        name="team up",
        type=DealType.PARTNERSHIP,
        lemmas=words("name sign rope_in appoint choose pick unveil select onboard bring_in enlist"),
        subject="partner",
        object="partner",
        then=words("partner sponsor distributor licensee franchisee dealer reseller"),
        complements={"by": "partner"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="partnership",
        type=DealType.PARTNERSHIP,
        lemmas=words(
            "partnership alliance collaboration cooperation co-operation sponsorship tie-up "
            "co-production_agreement memorandum mou "
            "cooperation_document codeshare codeshare_agreement "
            "licensing_agreement licensing_deal licence_agreement license_agreement "
            "franchise_agreement sponsorship_deal sponsorship_agreement partnership_agreement "
            "cooperation_agreement collaboration_agreement research_agreement"
        ),
        noun=True,
        subject="partner",
        gets="partner",
        gives="partner",
        complements={**WITH, "of": "partner"},
        counterpart="partner",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="accord",
        type=DealType.PARTNERSHIP,
        lemmas=words("agreement pact accord mou memorandum understanding"),
        noun=True,
        bound=True,
        gets="partner",
        gives="partner",
        complements={"with": "partner", "between": "partner"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        lemmas=words("set_up form create establish launch found give_birth incorporate join build"),
        subject="partner",
        near=words("50:50 50-50 jointly venture joint equally"),
        complements={"with": "partner", "by": "partner"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        lemmas=words("venture joint_company jv"),
        noun=True,
        subject="partner",
        gets="partner",
        gives="partner",
        complements={**WITH, "of": "partner"},
        counterpart="partner",
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of pacts."""
