"""Frames of fines, damages and settlements."""

from digest.lexicon.deals.frames.frame import Frame, tie, words
from digest.model.entry import DealStatus, DealType

_CASES = words(
    "action lawsuit suit claim case dispute litigation probe investigation allegation charge "
    "arbitration proceeding complaint inquiry accusation row fight feud battle"
)
_ENDING = words("settle settlement resolve end deal dispute")
_PENALTIES = words(
    "fine penalty damage compensation redress restitution sanction disgorgement reparation refund "
    "forfeiture"
)
_WRONGS = words(
    "fix fixing price-fixing collude collusion rig rigging bid-rigging mislead mis-sell "
    "mis-selling breach violate violation overcharge overcharging pollute pollution lapse "
    "misconduct fraud bribery corruption cartel discriminate discrimination infringe infringement "
    "manipulate manipulation evasion laundering failing fail failure negligence spill"
)
_PAYING = words(
    "pay hand hand_over hand_back cough_up fork_out shell_out stump_up repay refund surrender "
    "forfeit return pay_out pay_back give_back part_with"
)
_PAID = tie("claimant", "to dative with")

FINES: tuple[Frame, ...] = (
    Frame(
        name="fine",
        type=DealType.SETTLEMENT,
        lemmas=words("fine penalise penalize dock sting"),
        subject="authority",
        object="payer",
        complements={"by": "authority"},
        teller="authority",
        done=DealStatus.ANNOUNCED,
        alone="payer",
    ),
    Frame(
        name="penalty",
        type=DealType.SETTLEMENT,
        lemmas=words("fine penalty"),
        noun=True,
        gives="authority",
        gets="payer",
        complements=tie("payer", "on against") | tie("authority", "by from to"),
        teller="authority",
        done=DealStatus.ANNOUNCED,
        alone="payer",
    ),
    Frame(
        name="fine",
        type=DealType.SETTLEMENT,
        lemmas=words("order instruct direct tell compel require sentence"),
        subject="authority",
        object="payer",
        then=words("pay hand cough refund return repay compensate"),
        complements={"by": "authority"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="fine",
        type=DealType.SETTLEMENT,
        lemmas=words("order instruct tell"),
        subject="authority",
        object="payer",
        then=words("pay hand cough"),
        near=words("regulator watchdog authority agency commission"),
        far=words("court judge tribunal jury cost"),
        done=DealStatus.ANNOUNCED,
        alone="payer",
    ),
    Frame(
        name="fine",
        type=DealType.SETTLEMENT,
        lemmas=_PAYING,
        subject="payer",
        needs=_PENALTIES | words("$"),
        near=_PENALTIES | _WRONGS | words("rule"),
        far=words("dividend bonus wage salary shareholder court judge tribunal jury") | _ENDING,
        complements=_PAID,
        teller="authority",
        done=DealStatus.ANNOUNCED,
        alone="payer",
    ),
    Frame(
        name="pay to end",
        type=DealType.SETTLEMENT,
        lemmas=_PAYING,
        subject="payer",
        needs=_PENALTIES | words("$"),
        near=_ENDING,
        far=words("dividend bonus wage salary contract"),
        complements=_PAID,
        teller="authority",
        done=DealStatus.AGREED,
        alone="payer",
    ),
    Frame(
        name="pay to end",
        type=DealType.SETTLEMENT,
        lemmas=words("settle resolve end close dispose_of"),
        subject="payer",
        needs=_CASES,
        complements=tie("claimant", "with by from of") | {"against": "payer"},
        done=DealStatus.AGREED,
        alone="payer",
    ),
    Frame(
        name="settle",
        type=DealType.SETTLEMENT,
        lemmas=words("settle"),
        subject="payer",
        shuns=words("account bill score debt"),
        complements=tie("claimant", "with by from"),
        counterpart="claimant",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="settlement",
        type=DealType.SETTLEMENT,
        lemmas=words(
            "bury_hatchet make_peace call_truce patch_up settle_difference settle_score smoke_pipe "
            "end_hostility end_feud end_dispute end_row end_fight end_battle end_war "
            "resolve_dispute"
        ),
        subject="payer",
        near=(_CASES - words("row fight feud battle"))
        | words("$ invoice patent court royalty pricing debt contract unpaid licence"),
        far=words("match game cup goal player football film"),
        complements={"with": "payer"},
        counterpart="payer",
        done=DealStatus.AGREED,
        alone="payer",
    ),
    Frame(
        name="settlement",
        type=DealType.SETTLEMENT,
        lemmas=words(
            "settlement consent_agreement consent_decree consent_order plea_agreement plea_deal "
            "deferred_prosecution_agreement non-prosecution_agreement prosecution_agreement "
            "leniency_agreement"
        ),
        noun=True,
        subject="payer",
        gets="payer",
        complements={"with": "claimant", "between": "payer"},
        done=DealStatus.AGREED,
    ),
)
"""Frames of what is paid for a wrong."""
