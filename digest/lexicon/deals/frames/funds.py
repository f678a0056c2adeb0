"""Frames of money raised, lent, listed and paid in settlement."""

from digest.lexicon.deals.frames.frame import AMOUNT, Frame, words
from digest.model.entry import DealStatus, DealType

_ROUND = words("round funding financing capital series seed equity backing") | AMOUNT
_DEBT = words("loan facility credit debt mortgage overdraft line lifeline financing package note")

_CASES = words(
    "action lawsuit suit claim case dispute litigation probe investigation allegation charge "
    "arbitration proceeding complaint inquiry"
)

FUNDS: tuple[Frame, ...] = (
    Frame(
        name="raise",
        type=DealType.FINANCING,
        lemmas=words(
            "raise secure land attract close bag net clinch obtain receive get nab nail scoop "
            "pocket drum_up haul_in rake_in pull_in"
        ),
        subject="issuer",
        needs=_ROUND,
        complements={"from": "investor", "by": "issuer"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="round",
        type=DealType.FINANCING,
        lemmas=words(
            "round funding fundraising fundraise capital_increase capital_raise capital_raising "
            "capital_injection share_placement private_placement rights_issue seed_money"
        ),
        noun=True,
        subject="issuer",
        gets="issuer",
        gives="investor",
        complements={
            "from": "investor",
            "by": "investor",
            "with": "investor",
            "in": "issuer",
            "at": "issuer",
            "for": "issuer",
        },
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("lend loan"),
        subject="lender",
        complements={"to": "borrower", "dative": "borrower"},
        counterpart="borrower",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("approve grant extend provide advance disburse sanction"),
        subject="lender",
        needs=_DEBT,
        complements={"to": "borrower", "dative": "borrower", "for": "borrower"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("borrow"),
        subject="borrower",
        needs=AMOUNT | _DEBT,
        complements={"from": "lender"},
        counterpart="lender",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="loan",
        type=DealType.FINANCING,
        lemmas=words(
            "loan lifeline credit_facility loan_facility credit_line debt_package term_facility "
            "funding_package financing_package bridge_facility revolver mortgage overdraft "
            "credit_agreement loan_agreement financing_agreement debt_facility revolving_facility "
            "debt_financing project_financing bailout facility"
        ),
        noun=True,
        gives="lender",
        gets="borrower",
        complements={
            "from": "lender",
            "to": "borrower",
            "by": "lender",
            "with": "lender",
            "for": "borrower",
        },
        done=DealStatus.AGREED,
    ),
    Frame(
        name="list",
        type=DealType.LISTING,
        lemmas=words("float list debut go_public"),
        subject="issuer",
        object="issuer",
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="listing",
        type=DealType.LISTING,
        lemmas=words(
            "listing flotation ipo public_offering public_offer public_issue share_offering "
            "stock_offering float"
        ),
        noun=True,
        subject="issuer",
        object="issuer",
        complements={"of": "issuer", "by": "issuer"},
        done=DealStatus.ANNOUNCED,
        single=True,
    ),
    Frame(
        name="fine",
        type=DealType.SETTLEMENT,
        lemmas=words("fine penalise penalize"),
        subject="authority",
        object="payer",
        complements={"by": "authority"},
        done=DealStatus.ANNOUNCED,
        single=True,
    ),
    Frame(
        name="penalty",
        type=DealType.SETTLEMENT,
        lemmas=words("fine penalty"),
        noun=True,
        gives="authority",
        gets="payer",
        complements={
            "on": "payer",
            "against": "payer",
            "by": "authority",
            "from": "authority",
            "to": "authority",
        },
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="fine",
        type=DealType.SETTLEMENT,
        lemmas=words("order instruct direct tell"),
        subject="authority",
        object="payer",
        then=words("pay"),
        complements={"by": "authority"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="pay to end",
        type=DealType.SETTLEMENT,
        lemmas=words("settle resolve end close dispose_of"),
        subject="payer",
        needs=_CASES,
        complements={"with": "claimant", "by": "claimant", "from": "claimant", "of": "claimant"},
        done=DealStatus.AGREED,
        single=True,
    ),
    Frame(
        name="settle",
        type=DealType.SETTLEMENT,
        lemmas=words("settle"),
        subject="payer",
        shuns=words("account bill score debt"),
        complements={"with": "claimant", "by": "claimant", "from": "claimant"},
        counterpart="claimant",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="settlement",
        type=DealType.SETTLEMENT,
        lemmas=words("settlement"),
        noun=True,
        subject="payer",
        gets="payer",
        complements={"with": "claimant", "between": "payer"},
        done=DealStatus.AGREED,
    ),
)
"""Frames of money."""
