"""Frames of money raised, lent and borrowed."""

from digest.lexicon.deals.frames.frame import AMOUNT, Frame, words
from digest.lexicon.deals.frames.listings import OFFERINGS, SEASONED
from digest.model.entry import DealStatus, DealType

_FRESH = words(
    "round funding financing fundraising fundraise capital series seed pre-seed equity backing "
    "commitment"
)
_MONEY = words("money cash") | _FRESH
_DEBT = words(
    "loan facility credit debt mortgage overdraft line lifeline financing package note borrowing "
    "guarantee tranche"
)
_BONDS = words(
    "bond note debenture sukuk eurobond convertible paper bill schuldschein masala panda samurai "
    "gilt perpetual"
)
_ISSUES = words(
    "placement placing rights_issue rights_offering rights_offer share_sale share_issue "
    "share_placement private_placement capital_increase capital_raise capital_raising qip "
    "share_placing equity_raise equity_raising cash_call preferential_issue preferential_allotment "
    "bond_program bond_programme note_program note_programme sukuk_program sukuk_programme "
    "entitlement_offer follow-on_offering stock_offering equity_offering bond_issue bond_sale "
    "note_issue debt_issue bond_offering note_offering debt_offering sukuk_issue sukuk_sale"
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

FUNDS: tuple[Frame, ...] = (
    Frame(
        name="raise",
        type=DealType.FINANCING,
        lemmas=words(
            "raise secure land attract close bag net clinch obtain drum_up haul_in rake_in pull_in "
            "bring_in nab scoop pocket mop_up snag amass garner"
        ),
        subject="issuer",
        needs=_FRESH | AMOUNT,
        far=words("charity auction ticket bill offering listing damage prize flotation float ipo"),
        complements={"from": "investor", "by": "issuer"},
        counterpart="investor",
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="raise",
        type=DealType.FINANCING,
        lemmas=words(
            "get receive draw win score collect gather complete conclude wrap_up announce unveil "
            "raise secure land close bag nab scoop top_up seek"
        ),
        subject="issuer",
        needs=_FRESH | words("$ money"),
        near=_MONEY,
        far=words(
            "charity damage prize bank lender loan debt revenue shareholder purchase takeover"
        ),
        complements={"from": "investor", "by": "issuer"},
        done=DealStatus.COMPLETED,
        alone="issuer",
    ),
    Frame(
        name="round",
        type=DealType.FINANCING,
        lemmas=words(
            "series_a series_b series_c series_d series_e series_f series_g series_h "
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
        name="back",
        type=DealType.FINANCING,
        lemmas=words(
            "lead co-lead anchor join participate take_part chip_in join_in follow_on re-up "
            "double_down pile_in come_in weigh_in reinvest"
        ),
        subject="investor",
        complements={"alongside": "investor"},
        far=words(
            "negotiation talk discussion protest campaign delegation lawsuit suit investigation "
            "inquiry search strike effort race board market league team"
        ),
        joins=True,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="issue",
        type=DealType.FINANCING,
        lemmas=_ISSUES,
        noun=True,
        subject="issuer",
        complements={
            "of": "issuer",
            "by": "issuer",
            "from": "issuer",
            "at": "issuer",
            "to": "investor",
        },
        counterpart="investor",
        far=words("subscribe buyback maiden initial ipo"),
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="issue",
        type=DealType.FINANCING,
        lemmas=OFFERINGS,
        noun=True,
        subject="issuer",
        near=SEASONED,
        complements={"of": "issuer", "by": "issuer", "from": "issuer"},
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="price bonds",
        type=DealType.FINANCING,
        lemmas=words("price"),
        subject="issuer",
        needs=_BONDS | words("$"),
        near=_BONDS,
        far=words("holding holder portfolio hold government treasury"),
        complements={"by": "issuer"},
        done=DealStatus.AGREED,
        alone="issuer",
    ),
    Frame(
        name="sell bonds",
        type=DealType.FINANCING,
        lemmas=words("sell issue place float launch offer market tap upsize raise mop_up garner"),
        subject="issuer",
        needs=_BONDS | words("$ market"),
        near=_BONDS,
        far=words("holding holder portfolio hold government treasury"),
        complements={"by": "issuer", "to": "investor"},
        done=DealStatus.COMPLETED,
        alone="issuer",
    ),
    Frame(
        name="issue",
        type=DealType.FINANCING,
        lemmas=words("mandate hire appoint"),
        subject="issuer",
        near=_BONDS,
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="round",
        type=DealType.FINANCING,
        lemmas=words("write_cheque write_check cut_cheque cut_check"),
        subject="investor",
        complements={"to": "issuer", "for": "issuer"},
        near=words("$"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="round",
        type=DealType.FINANCING,
        lemmas=words("underwrite backstop"),
        subject="investor",
        needs=words("increase issue placement raising"),
        near=words("capital right share cash"),
        complements={"at": "issuer", "of": "issuer", "for": "issuer", "by": "investor"},
        done=DealStatus.ANNOUNCED,
    ),
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
        complements={"to": "borrower", "dative": "borrower"},
        counterpart="borrower",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("approve grant extend provide give issue offer"),
        subject="guarantor",
        needs=words("guarantee"),
        complements={"to": "borrower", "dative": "borrower", "for": "borrower"},
        done=DealStatus.AGREED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("promise pledge commit earmark allocate set_aside"),
        subject="lender",
        needs=_DEBT | words("$ grant subsidy"),
        near=words("grant subsidy aid bailout support loan bank lender"),
        far=words("dividend budget plant factory charity build"),
        complements={"to": "borrower", "for": "borrower"},
        done=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="lend",
        type=DealType.FINANCING,
        lemmas=words("approve grant extend provide advance disburse sanction inject"),
        subject="lender",
        needs=_DEBT | words("$"),
        near=_DEBT | words("bank lender development grant subsidy aid bailout support"),
        far=words("dividend budget"),
        complements={"to": "borrower", "dative": "borrower", "for": "borrower", "into": "borrower"},
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
        alone="borrower",
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("sign_up line_up tap enlist rope_in sign"),
        subject="borrower",
        object="lender",
        near=words("loan facility refinancing mortgage overdraft credit"),
        far=_ISSUES | words("bond note"),
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
        far=_ISSUES | words("bond note"),
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
        complements={"with": "lender", "from": "lender", "by": "lender"},
        counterpart="lender",
        done=DealStatus.AGREED,
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("amend extend draw draw_down arrange sign seal tap"),
        subject="borrower",
        needs=_DEBT | words("$"),
        near=_DEBT,
        complements={"from": "lender", "with": "lender"},
        done=DealStatus.AGREED,
        alone="borrower",
    ),
    Frame(
        name="borrow",
        type=DealType.FINANCING,
        lemmas=words("secure raise land get obtain receive win close bag nab clinch take_out"),
        subject="borrower",
        needs=_DEBT | words("$ commitment"),
        near=_DEBT | words("lender bank lending syndicate"),
        far=words("contract order equity round series"),
        complements={"from": "lender", "with": "lender"},
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
        complements={
            "from": "lender",
            "to": "borrower",
            "by": "lender",
            "with": "lender",
            "for": "borrower",
        },
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
        name="loan",
        type=DealType.FINANCING,
        lemmas=words("guarantee underwrite"),
        subject="guarantor",
        needs=_DEBT | words("% percent cent half third"),
        near=_DEBT,
        complements={"for": "borrower", "to": "borrower", "by": "guarantor"},
        done=DealStatus.AGREED,
    ),
)
"""Frames of money."""
