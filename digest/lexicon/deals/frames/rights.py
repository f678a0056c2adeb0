"""Frames of rights and of what is let: licences, leases, charters."""

from digest.lexicon.deals.frames.frame import WITH, Frame, tie, words
from digest.model.entry import DealStatus, DealType

_RIGHTS = words("right licence license franchise exclusivity")
_LICENSING = words(
    "license licence in-license in-licence out-license out-licence sublicense cross-license "
    "cross-licence"
)
_BUYING = words("buy acquire snap_up pick_up pre-buy purchase buy_up")
_WINNING = words(
    "win secure land get obtain take bag clinch grab scoop nab snag gain capture retain keep renew "
    "extend in-license in-licence"
)
_GRANTING = words(
    "hand grant give sell offer award assign license licence sublicense out-license cede pass "
    "sign_over auction sell_off"
)
_SPACE = words(
    "space floor room office premise foot metre sqft unit warehouse hall berth slot tower building "
    "acre hectare store shop capacity hangar depot storey wing hotel site land"
)
_VESSELS = words(
    "vessel ship bulker tanker aframax suezmax capesize kamsarmax panamax supramax ultramax vlcc "
    "teu feeder boxship carrier charter jack-up drillship rig barge tug ferry aircraft jet day "
    "week month year dwt lng newbuild newbuilding fsru fpso"
)

RIGHTS: tuple[Frame, ...] = (
    Frame(
        name="license",
        type=DealType.CONTRACT,
        lemmas=_LICENSING,
        subject="licensee",
        complements={"from": "licensor"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="license",
        type=DealType.CONTRACT,
        lemmas=_LICENSING,
        subject="licensor",
        complements={"to": "licensee"},
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="licence agreement",
        type=DealType.CONTRACT,
        lemmas=frozenset(
            f"{kind}_{pact}"
            for kind in words(
                "licence license licensing cross-licence cross-license cross-licensing "
                "sublicence sublicense franchise franchising brand-licensing patent-licensing"
            )
            for pact in words("agreement deal pact contract accord")
        ),
        noun=True,
        subject="partner",
        gets="partner",
        gives="partner",
        complements={**WITH, "to": "partner", "from": "partner"},
        counterpart="partner",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="license",
        type=DealType.CONTRACT,
        lemmas=words(
            "market sell distribute commercialise commercialize produce make publish manufacture "
            "brew bottle screen stream broadcast show stage run operate open develop register"
        ),
        subject="licensee",
        object="licensor",
        near=words("licence license licensing"),
        done=DealStatus.AGREED,
    ),
    *(
        Frame(
            name="rights",
            type=DealType.CONTRACT,
            lemmas=lemmas,
            subject="licensee",
            needs=_RIGHTS,
            complements=tie("licensor", "from to of with"),
            far=words("voting human pre-emption subscription mineral drilling mining"),
            done=done,
        )
        for lemmas, done in ((_BUYING, DealStatus.COMPLETED), (_WINNING, DealStatus.AGREED))
    ),
    Frame(
        name="rights",
        type=DealType.CONTRACT,
        lemmas=_GRANTING,
        subject="licensor",
        needs=_RIGHTS,
        complements=tie("licensee", "to dative"),
        far=words("voting human bank operate"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="rights lost",
        type=DealType.CONTRACT,
        lemmas=words(
            "hand_back give_back return surrender give_up relinquish lose forfeit hand_in"
        ),
        subject="licensee",
        needs=_RIGHTS | words("concession"),
        complements=tie("licensor", "to from"),
        far=words("voting human driving"),
        bound=True,
        done=DealStatus.ENDED,
    ),
    Frame(
        name="rights lost",
        type=DealType.CONTRACT,
        lemmas=words("strip deprive relieve"),
        subject="customer",
        object="supplier",
        amid={
            f"of_{thing}": ""
            for thing in ("licence", "license", "franchise", "concession", "contract", "right")
        },
        complements={"by": "customer"},
        done=DealStatus.ENDED,
    ),
    Frame(
        name="lease",
        type=DealType.CONTRACT,
        lemmas=words("sign_up sign commit"),
        subject="customer",
        amid={
            f"for_{space}": ""
            for space in words(
                "space floor metre foot sqft warehouse office unit store shop hangar"
            )
        },
        complements=tie("supplier", "with from in at"),
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lease",
        type=DealType.CONTRACT,
        lemmas=words("let pre-let sublet sub-let pre-lease prelease sublease rent_out lease_out"),
        subject="supplier",
        needs=_SPACE,
        complements=tie("customer", "to dative"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lease",
        type=DealType.CONTRACT,
        lemmas=words("take pre-lease take_up snap_up let pre-let"),
        subject="customer",
        needs=_SPACE,
        complements=tie("supplier", "from in at"),
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lease contract",
        type=DealType.CONTRACT,
        lemmas=words(
            "lease sublease sub-lease pre-lease prelease pre-letting letting tenancy "
            "tenancy_agreement lease_agreement leasing_agreement lease_deal leasing_deal "
            "lease_contract leasing_contract letting_deal"
        ),
        noun=True,
        gives="supplier",
        gets="customer",
        complements=tie("supplier", "with from") | tie("customer", "to by"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="charter",
        type=DealType.CONTRACT,
        lemmas=words("take take_on hire get bring_in fix charter_in lease_in wet-lease dry-lease"),
        subject="customer",
        near=words("charter lease wet-lease dry-lease bareboat time-charter"),
        complements=tie("supplier", "from with"),
        bound=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="charter",
        type=DealType.CONTRACT,
        lemmas=words(
            "fix put_away place_out park relet time-charter let charter_out fix_out wet-lease "
            "dry-lease lease_out"
        ),
        subject="supplier",
        near=_VESSELS,
        complements=tie("customer", "to with"),
        bound=True,
        done=DealStatus.AGREED,
    ),
)
"""Frames of rights."""
