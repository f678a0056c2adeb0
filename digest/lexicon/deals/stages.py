"""Verbs that tell how far a deal has come, by base form with particle or preposition."""

from digest.model.entry import DealStatus

_ENDED = (
    "abandon scrap drop cancel terminate shelve pull call_off withdraw end ditch axe suspend halt "
    "revoke annul unwind dissolve break_off mothball kill discontinue exit void quash "
    "walk_away_from pull_out_of back_out_of withdraw_from step_back_from lose"
)
_REJECTED = (
    "reject rebuff spurn turn_down knock_back block veto throw_out prohibit dismiss refuse "
    "fend_off bar forbid thwart vote_down strike_down scupper scuttle"
)
_DENIED = "deny"
_TALKS = "consider weigh explore mull discuss negotiate study contemplate pursue evaluate ponder"
_COMPLETED = "complete close conclude finish wrap_up finalise finalize"
_AGREED = (
    "sign ink seal strike clinch agree agree_on agree_to reach approve clear sanction accept win "
    "secure enter_into award endorse wave_through greenlight green-light rubber-stamp"
)
_ANNOUNCED = "plan propose announce unveil launch table prepare reveal"

DONE_TO: dict[str, DealStatus] = {
    verb: status
    for status, verbs in (
        (DealStatus.ENDED, _ENDED),
        (DealStatus.REJECTED, _REJECTED),
        (DealStatus.DENIED, _DENIED),
        (DealStatus.IN_TALKS, _TALKS),
        (DealStatus.COMPLETED, _COMPLETED),
        (DealStatus.AGREED, _AGREED),
        (DealStatus.ANNOUNCED, _ANNOUNCED),
    )
    for verb in verbs.split()
}
"""What a deal has come to when this is done to it."""
DOES: dict[str, DealStatus] = {
    verb: status
    for status, verbs in (
        (
            DealStatus.ENDED,
            "collapse fall_through fall_apart break_down founder unravel lapse fail end expire die",
        ),
        (DealStatus.COMPLETED, "go_through close become_effective take_effect complete"),
    )
    for verb in verbs.split()
}
"""What a deal has come to when it does this itself."""
CARRIERS = frozenset(
    "talk negotiation discussion plan deal bid offer proposal attempt effort process agreement "
    "transaction takeover move pact approval contract idea intention".split()
)
"""Nouns that stand for the deal that they are about: "talks over a merger"."""
