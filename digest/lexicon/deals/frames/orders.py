"""Frames of orders, contracts, pacts and ventures."""

from digest.lexicon.deals.frames.frame import WITH, Frame, words
from digest.model.entry import DealStatus, DealType

_SUPPLIED = words(
    "supply deliver provide build construct install design manufacture operate maintain equip "
    "upgrade refurbish overhaul"
)
_WORK = _SUPPLIED | words(
    "run make develop carry_out produce print clean renovate contractor supplier builder operator "
    "provider contract project carry launch distribute host process dismantle digitise digitize"
)

ORDERS: tuple[Frame, ...] = (
    Frame(
        name="order",
        type=DealType.CONTRACT,
        lemmas=words("order lease charter rent"),
        subject="customer",
        shuns=words("office premise flat house space"),
        complements={"from": "supplier", "with": "supplier", "by": "customer"},
        counterpart="supplier",
        teller="supplier",
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
        lemmas=words("hire choose select pick tap commission engage contract enlist"),
        subject="customer",
        object="supplier",
        then=_WORK,
        complements={"by": "customer"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="contract",
        type=DealType.CONTRACT,
        lemmas=words(
            "contract order tender concession purchase_agreement supply_agreement supply_deal "
            "supply_contract work_order letter_of_award option framework_agreement mandate "
            "offtake_agreement off-take_agreement service_agreement"
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
            "tie_up pair_up work_together work_jointly"
        ),
        subject="partner",
        object="partner",
        complements={"with": "partner"},
        counterpart="partner",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="partnership",
        type=DealType.PARTNERSHIP,
        lemmas=words(
            "partnership alliance collaboration cooperation co-operation sponsorship tie-up "
            "co-production_agreement cooperation_document codeshare"
        ),
        noun=True,
        subject="partner",
        gets="partner",
        gives="partner",
        complements={**WITH, "of": "partner"},
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
        lemmas=words("venture"),
        noun=True,
        subject="partner",
        gets="partner",
        gives="partner",
        complements={**WITH, "of": "partner"},
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of pacts."""
