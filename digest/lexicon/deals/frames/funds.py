"""Frames of money raised, lent and borrowed."""

from digest.lexicon.deals.frames.frame import AMOUNT, Frame, tie, words
from digest.lexicon.deals.frames.listings import OFFERINGS, SEASONED
from digest.model.entry import DealStatus, DealType

_FRESH = words(
    "round funding financing fundraising fundraise capital series seed pre-seed equity backing "
    "commitment"
)
_MONEY = words("money cash") | _FRESH
_BONDS = words(
    "bond note debenture sukuk eurobond convertible paper bill schuldschein masala panda samurai "
    "gilt perpetual"
)
ISSUES = words(
    "placement placing rights_issue rights_offering rights_offer share_sale share_issue "
    "share_placement private_placement capital_increase capital_raise capital_raising qip "
    "share_placing equity_raise equity_raising cash_call preferential_issue preferential_allotment "
    "bond_program bond_programme note_program note_programme sukuk_program sukuk_programme "
    "entitlement_offer follow-on_offering stock_offering equity_offering bond_issue bond_sale "
    "share_offer community_share_offer note_issue debt_issue bond_offering note_offering "
    "debt_offering sukuk_issue sukuk_sale"
)
"""Nouns of new shares and bonds that are sold."""
_RAISE = words(
    "raise secure land attract close bag net clinch obtain drum_up haul_in rake_in pull_in "
    "bring_in nab scoop pocket mop_up snag amass garner rustle_up bank lock_in lock_up scoop_up "
    "reel_in "
    "pick_up"
)
FUNDS: tuple[Frame, ...] = (
    Frame(
        name="raise",
        type=DealType.FINANCING,
        lemmas=_RAISE,
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
        lemmas=_RAISE
        | words(
            "get receive draw win score collect gather complete conclude wrap_up announce unveil "
            "top_up seek target pull_off hoover_up"
        ),
        subject="issuer",
        needs=_FRESH | words("$ money"),
        near=_MONEY | words("crowdfunding crowdfunder"),
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
        complements=tie("investor", "from by with") | tie("issuer", "in at for"),
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="issue",
        type=DealType.FINANCING,
        lemmas=words("tap ask call_on turn_to call_upon hit_up"),
        subject="issuer",
        needs=words("shareholder investor stockholder unitholder owner holder market member"),
        priced=True,
        far=words("vote approve approval proxy bond debt"),
        done=DealStatus.ANNOUNCED,
        alone="issuer",
    ),
    Frame(
        name="back",
        type=DealType.FINANCING,
        lemmas=words(
            "lead co-lead anchor join participate take_part chip_in join_in follow_on re-up "
            "double_down pile_in come_in weigh_in reinvest tip_in kick_in follow_money follow_suit "
            "come_aboard come_on_board dig_deep open_wallet write_cheque write_check join_register "
            "make_appearance make_debut front headline spearhead pony_up take_slice take_share"
        ),
        subject="investor",
        complements={"alongside": "investor"},
        far=words(
            "grant subsidy negotiation talk discussion protest campaign delegation lawsuit suit "
            "investigation "
            "inquiry search strike effort race board market league team"
        ),
        joins=True,
        done=DealStatus.COMPLETED,
    ),
    Frame(
        name="issue",
        type=DealType.FINANCING,
        lemmas=ISSUES,
        noun=True,
        subject="issuer",
        complements=tie("issuer", "of by from at") | {"to": "investor"},
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
        complements=tie("issuer", "of by from"),
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
        complements=tie("issuer", "to for"),
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
        complements=tie("issuer", "at of for") | {"by": "investor"},
        done=DealStatus.ANNOUNCED,
    ),
)
"""Frames of money raised."""
