"""Verbs and nouns of deals as frames, for sentences whose grammar is known."""

from digest.lexicon.deals.frames.fines import FINES
from digest.lexicon.deals.frames.frame import Frame, words
from digest.lexicon.deals.frames.funds import FUNDS
from digest.lexicon.deals.frames.listings import LISTINGS
from digest.lexicon.deals.frames.loans import LOANS
from digest.lexicon.deals.frames.orders import ORDERS
from digest.lexicon.deals.frames.owners import OWNERS
from digest.lexicon.deals.frames.pacts import PACTS
from digest.lexicon.deals.frames.rights import RIGHTS
from digest.lexicon.deals.frames.sites import SITES
from digest.lexicon.deals.frames.tenders import TENDERS

FRAMES: tuple[Frame, ...] = (
    *OWNERS,
    *FUNDS,
    *LOANS,
    *LISTINGS,
    *FINES,
    *SITES,
    *RIGHTS,
    *ORDERS,
    *TENDERS,
    *PACTS,
)
"""Every frame; a word may open several."""
GIVING = words(
    "lead co-lead anchor join award hand grant give impose slap offer provide extend hit levy "
    "place let issue serve "
    "order revoke cancel terminate withdraw rescind exercise commit_to make inject pledge approve "
    "earmark sanction clear back commit lead co-lead anchor join throw toss re-award "
    "club_together contribute chip_in kick_in pony_up stump_up put_up put_in throw_in "
    "sign_off okay open take_part participate participate_in subscribe_to"
)
"""Verbs whose subject gives, or takes back, what their object names."""
WANTED = words(
    "reject rebuff spurn receive accept recommend turn_down draw attract welcome ignore "
    "fend_off review evaluate consider knock_back resist refuse back endorse throw_out "
    "dismiss oppose get field entertain brush_off snub decline say_no turn_nose turn_back "
    "give_shrift brush_aside bat_away swat_away repel repulse shoot_down slap_down balk_at "
    "give_shoulder spike field"
)
"""Verbs whose subject is whom an offer is made to."""
OUTSIDERS = words(
    "approve block clear review oppose veto fund finance criticise criticize investigate "
    "probe examine halt prohibit bar permit allow scrutinise scrutinize question challenge "
    "advise cover report study monitor see say tell expect describe call know note add "
    "believe think hire appoint mandate pick choose delay thwart condemn praise welcome hail "
    "help use arrange support endorse have be value rate follow push urge ask want confirm "
    "deny reveal reject turn_down underwrite guarantee insure witness oversee broker stop "
    "frustrate represent sue scuttle scupper take bring push_up lift face default repay "
    "emerge risk avoid escape breach owe miss trail lead_on torpedo stymie nix outlaw disallow "
    "overrule strike_down vote_down shoot_down wave_through okay greenlight green-light "
    "rubber-stamp ratify authorise authorize sign_off_on sink derail spike hold_up stall unpick"
)
"""Verbs whose subject has no part in what their object names, unless it is made to him."""
PASSED = words("repay prepay service pay_off pay_down pay_back retire owe default_on refinance")
"""Verbs that tell of a loan which stood before."""
RULING = words("rule find decide hold order determine conclude")
"""Verbs of who decides on a wrong."""
ARRANGING = words("underwrite arrange manage advise subscribe insure handle")
"""Verbs of who helps to place what somebody issues."""
INCLUDING = words(
    "include comprise feature contain lead head spearhead anchor coordinate manage advise run "
    "control"
)
"""Verbs that tie a group to those who belong to it, or lead it."""
