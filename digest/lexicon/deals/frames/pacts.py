"""Frames of pacts and ventures."""

from digest.lexicon.deals.frames.frame import WITH, Frame, tie, words
from digest.model.entry import DealStatus, DealType

_JOINT = frozenset(
    f"joint_{thing}"
    for thing in words(
        "company entity unit vehicle plant factory mill refinery smelter complex terminal hub "
        "campus shipyard mine warehouse fab gigafactory facility laboratory datacentre line"
    )
)
_HALVES = words("50:50 50-50 jointly venture joint equally jointly-owned jointly-held co-owned")

PACTS: tuple[Frame, ...] = (
    Frame(
        name="team up",
        type=DealType.PARTNERSHIP,
        lemmas=words(
            "partner partner_up buddy_up hook_up band_together club_together pool_resource "
            "throw_in_lot team_up collaborate ally cooperate co-operate join_force join_hand "
            "link_up "
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
        name="stop distributing",
        type=DealType.PARTNERSHIP,
        lemmas=words("part_way part_company go_way split_up fall_out"),
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
            "sponsorship_deal sponsorship_agreement partnership_agreement "
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
        name="distribution agreement",
        type=DealType.PARTNERSHIP,
        lemmas=frozenset(
            f"{kind}_{pact}"
            for kind in words("distribution distributorship dealership reseller importer")
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
        name="accord",
        type=DealType.PARTNERSHIP,
        lemmas=words("agreement pact accord mou memorandum understanding"),
        noun=True,
        bound=True,
        gets="partner",
        gives="partner",
        complements=tie("partner", "with between"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        lemmas=words("set_up form create establish launch found give_birth incorporate join build"),
        subject="partner",
        near=_HALVES,
        complements=tie("partner", "with by"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        lemmas=_JOINT | words("venture jv"),
        noun=True,
        subject="partner",
        gets="partner",
        gives="partner",
        complements={**WITH, "of": "partner"},
        counterpart="partner",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="team up",
        type=DealType.PARTNERSHIP,
        lemmas=words(
            "pool pilot trial test co-fund co-host co-run co-produce integrate share swap run "
            "build develop launch explore study operate market sell research bid buy procure "
            "source "
            "purchase invest"
        ),
        subject="partner",
        near=words("jointly together pool collaboratively hand-in-hand"),
        far=words(
            "venture company contract tender consortium stake sale acquire buy takeover pact "
            "agreement memorandum mou would"
        ),
        complements={"with": "partner"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="partnership",
        type=DealType.PARTNERSHIP,
        lemmas=words("mull plan consider weigh explore discuss agree launch start begin run eye"),
        subject="partner",
        needs=words("pilot trial co-operation cooperation project tie-up"),
        complements={"with": "partner"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="team up",
        type=DealType.PARTNERSHIP,
        lemmas=words("distribute stock"),
        subject="partner",
        object="partner",
        shuns=words("money cash dividend leaflet aid food profit"),
        near=words("exclusively exclusive agreement deal pact market"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        lemmas=words("own hold have take control"),
        subject="partner",
        needs=words("half 50% third"),
        near=words("each apiece"),
        complements={"with": "partner"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="team up",
        type=DealType.PARTNERSHIP,
        lemmas=words("pool share run operate combine"),
        subject="partner",
        needs=words(
            "fleet truck wagon car ship train network track warehouse depot tower mast port "
            "terminal kitchen laboratory factory plant line route slot store fibre charger"
        ),
        near=words("agree agreement pact deal shared joint jointly common partnership pool"),
        far=words("customer rival founder"),
        complements=tie("partner", "with"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        lemmas=words("own hold split share"),
        subject="partner",
        near=words("equally 50:50"),
        far=words("profit cost prize blame bill"),
        complements=tie("partner", "with by between"),
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of pacts."""
