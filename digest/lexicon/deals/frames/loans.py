"""Frames of what is lent, granted and guaranteed."""

from digest.lexicon.deals.frames.frame import AMOUNT, Frame, tie, words
from digest.lexicon.deals.frames.funds import ISSUES
from digest.model.entry import DealStatus, DealType

_DEBT = words(
    "loan facility credit debt mortgage overdraft line lifeline financing package note borrowing "
    "guarantee tranche"
)
_AID = words(
    "grant subsidy aid bailout bail-out lifeline guarantee state_aid rescue_package aid_package "
    "rescue_loan state_guarantee loan_guarantee credit_guarantee support_package funding_package "
    "financing_package"
)
_GIVE = words(
    "grant give award approve provide extend pledge commit inject announce offer clear back "
    "sanction promise earmark make allocate unlock release hand disburse contribute chip_in "
    "kick_in pony_up stump_up put_up put_in throw_in lend advance set_aside"
)


LOANS: tuple[Frame, ...] = (
    Frame(
        name="fund",
        type=DealType.FINANCING,
        lemmas=words("finance fund bankroll part-finance co-finance"),
        subject="lender",
        object="borrower",
        near=words("$"),
        complements={"by": "lender"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="fund",
        type=DealType.FINANCING,
        lemmas=words(
            "back support underpin underwrite bankroll finance fund part-finance arm foot_bill"
        ),
        subject="lender",
        needs=words(
            "bid offer takeover acquisition buyout deal purchase transaction counterbid buy-out "
            "merger approach"
        ),
        near=words("debt loan facility credit bridge financing borrowing mezzanine"),
        complements={"by": "lender"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="rescue",
        type=DealType.FINANCING,
        lemmas=words("bail_out prop_up bail"),
        subject="lender",
        object="borrower",
        near=words("$"),
        complements={"by": "lender"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="rescue",
        type=DealType.FINANCING,
        lemmas=words(
            "rescue save keep_afloat keep_alive keep_going shore_up recapitalise recapitalize "
            "throw_lifeline"
        ),
        subject="lender",
        object="borrower",
        near=words("$"),
        far=words(
            "administration receivership liquidation job cost year energy tax interest expense fee "
            "annually"
        ),
        complements={"to": "borrower"},
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("roll_over refinance restructure reschedule"),
        subject="lender",
        object="borrower",
        needs=_DEBT | words("$"),
        near=_DEBT,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("lend loan"),
        subject="lender",
        needs=_DEBT | AMOUNT | words("@ sum amount total % cent third quarter half rest remainder"),
        complements=tie("borrower", "to dative"),
        counterpart="borrower",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("approve grant extend provide give issue offer"),
        subject="guarantor",
        needs=words("guarantee"),
        complements=tie("borrower", "to dative for"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("promise pledge earmark allocate set_aside"),
        subject="lender",
        needs=_DEBT | words("$ grant subsidy"),
        near=words("grant subsidy aid bailout support loan bank lender"),
        far=words("dividend budget plant factory charity build"),
        complements=tie("borrower", "to for"),
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words(
            "approve grant extend provide advance disburse sanction inject commit release pay_out "
            "hand_out unlock"
        ),
        subject="lender",
        needs=_DEBT | words("$"),
        near=_DEBT | words("bank lender development grant subsidy aid bailout support"),
        far=words("dividend budget"),
        complements=tie("borrower", "to dative for into"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("borrow"),
        subject="borrower",
        needs=AMOUNT | _DEBT,
        far=words("average typically"),
        complements={"from": "lender"},
        counterpart="lender",
        done=DealStatus.AGREED,
        alone="borrower",
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("sign_up line_up tap enlist rope_in sign"),
        subject="borrower",
        object="lender",
        near=words("loan facility refinancing mortgage overdraft credit"),
        far=ISSUES | words("bond note"),
        done=DealStatus.AGREED,
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("mandate hire appoint ask approach"),
        subject="borrower",
        object="lender",
        then=words("arrange syndicate underwrite lead provide raise"),
        near=words("loan facility refinancing mortgage overdraft credit"),
        far=ISSUES | words("bond note"),
        done=DealStatus.IN_TALKS,
    ),
    Frame(
        name="loan",
        type=DealType.FINANCING,
        lemmas=words("refinancing debt_restructuring debt_swap loan_restructuring"),
        noun=True,
        gets="borrower",
        verbs=words(
            "agree sign seal complete finalise finalize close secure get win reach strike conclude "
            "negotiate discuss"
        ),
        complements=tie("lender", "with from by"),
        counterpart="lender",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words(
            "amend extend draw draw_down arrange sign seal tap bed_down tie_up wrap_up sew_up "
            "nail_down put_in_place agree ink pen complete conclude finalise finalize lock_in "
            "lock_up line_up organise organize renegotiate upsize reprice"
        ),
        subject="borrower",
        needs=_DEBT | words("$"),
        near=_DEBT,
        complements=tie("lender", "from with"),
        done=DealStatus.AGREED,
        alone="borrower",
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("secure raise land get obtain receive win close bag nab clinch take_out"),
        subject="borrower",
        needs=_DEBT | words("$ commitment"),
        near=(_DEBT - {"package", "note", "line"}) | words("lender bank lending syndicate"),
        far=words("contract order equity round series capital fresh shareholder"),
        complements=tie("lender", "from with"),
        done=DealStatus.AGREED,
        alone="borrower",
    ),
    Frame(
        name="loan",
        type=DealType.FINANCING,
        lemmas=words(
            "loan lifeline credit_facility loan_facility credit_line debt_package term_facility "
            "funding_package financing_package bridge_facility revolver mortgage overdraft "
            "credit_agreement loan_agreement financing_agreement debt_facility revolving_facility "
            "debt_financing project_financing bailout facility leaseback sale-and-leaseback"
        ),
        noun=True,
        gives="lender",
        gets="borrower",
        complements={"from": "lender", "to": "borrower"}
        | tie("lender", "by with")
        | {"for": "borrower"},
        counterpart="lender",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="loan",
        type=DealType.FINANCING,
        lemmas=_AID,
        noun=True,
        gives="lender",
        gets="borrower",
        teller="lender",
        verbs=_GIVE
        | words(
            "get receive win secure land obtain bag seek accept net reject block veto refuse deny "
            "agree sign clear prepare plan draw_up hammer_out negotiate discuss withdraw cancel "
            "turn_down put_together"
        ),
        complements={"from": "lender", "to": "borrower", "by": "lender", "for": "borrower"},
        counterpart="lender",
        done=DealStatus.AGREED,
        alone="borrower",
    ),
    Frame(
        name="lender",
        type=DealType.FINANCING,
        lemmas=words("lender financier co-lender"),
        noun=True,
        equals="lender",
        verbs=words("be become act_as act"),
        complements=tie("borrower", "to for"),
        joins=True,
        done=DealStatus.AGREED,
    ),
    Frame(
        name="loan",
        type=DealType.FINANCING,
        lemmas=words("guarantee underwrite"),
        subject="guarantor",
        needs=_DEBT | words("% percent cent half third"),
        near=_DEBT,
        complements=tie("borrower", "for to at") | {"by": "guarantor"},
        done=DealStatus.AGREED,
    ),
)
"""Frames of loans."""
