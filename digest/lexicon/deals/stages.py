"""Verbs and idioms that tell how far a deal has come.

Each is written as its base form with what makes an idiom of it, joined by `_`: a particle, an
object, a phrase ("put_on_ice"), and at last the preposition that ties the deal to it
("lose_interest_in").
"""

from digest.model.entry import DealStatus, DealType

_ENDED = (
    "abandon scrap drop cancel terminate shelve pull call_off withdraw end ditch axe suspend halt "
    "revoke annul unwind dissolve break_off mothball kill kill_off discontinue exit void quash "
    "walk_away_from pull_out_of back_out_of withdraw_from step_back_from lose bin junk can nix "
    "walk_from back_away_from drop_out_of bow_out_of opt_out_of step_away_from bail_out_of "
    "bail_on duck_out_of pull_back_from retreat_from resile_from renege_on desist_from "
    "tear_up rip_up rescind repudiate give_up give_up_on give_on abort jettison forsake forgo "
    "pull_plug_on pull_rug_on call_time_on draw_line_under put_end_to put_stop_to wash_hand_of "
    "turn_page_on close_door_on shut_door_on close_book_on bring_to_end bring_to_halt "
    "put_on_ice put_in_deep-freeze put_on_burner put_to_bed put_on_shelf consign_to_history "
    "take_off_table lose_interest_in lose_appetite_for lose_faith_in go_cold_on go_off cool_on "
    "sour_on get_feet_about get_feet_over have_feet_about have_feet_over knock_on_head nip_in_bud "
    "kick_into_touch kick_into_grass think_better_of have_thought_about wind_up cease stop"
)
_REJECTED = (
    "reject rebuff spurn turn_down knock_back block veto throw_out prohibit dismiss refuse "
    "fend_off bar forbid thwart vote_down strike_down scupper scuttle torpedo snub repel repulse "
    "bat_away swat_away brush_off brush_aside slap_down shoot_down decline disallow nix stymie "
    "stonewall vote_against frustrate outlaw overrule rule_against rule_out_of say_no_to "
    "give_shrift_to turn_nose_at turn_nose_up_at thumb_nose_at turn_back_on give_shoulder_to "
    "give_thumbs-down_to give_brush-off_to slam_door_on show_door_to put_kibosh_on put_paid_to "
    "send_packing deny_approval_for deny_approval_to refuse_approval_for refuse_permission_for "
    "withhold_approval_for withhold_consent_for balk_at baulk_at"
)
_DENIED = (
    "deny rule_out refute rebut disclaim disavow debunk rubbish scotch squash laugh_off "
    "play_down pour_water_on pour_scorn_on knock_down"
)
_TALKS = (
    "discuss negotiate renegotiate hammer_out thrash_out iron_out haggle_over bargain_over "
    "close_in_on close_on near edge_towards edge_toward edge_closer_to inch_towards "
    "put_touch_to put_touch_on sound_out_about pursue"
)
_THOUGHTS = (
    "consider weigh weigh_up explore mull mull_over study contemplate evaluate ponder examine "
    "assess toy_with flirt_with look_at look_into think_of think_about eye_up chew_over "
    "gauge_interest_in test_appetite_for sound_out_over dust_off moot float_idea_of "
    "play_with work_on lay_groundwork_for lay_ground_for keep_open warm_to be_open_to "
    "be_interested_in be_keen_on be_close_to be_near_to be_receptive_to be_amenable_to "
    "remain_interested_in remain_open_to have_eye_on have_sight_on set_sight_on cast_eye_over "
    "run_rule_over run_eye_over kick_tyre_of kick_tire_of hold_talk_on sit_on vie_for jockey_for "
    "compete_for circle line_up_for inch_closer_to move_closer_to draw_up_plan_for court woo"
)
_TALKED_OF = (
    "link_with link_to tip_for tip_as rumour_for tout_as tout_for speculate_about speculate_on "
    "whisper_of whisper_about gossip_about"
)
_THINKING = "consider contemplate mull explore study"
_COMPLETED = (
    "complete close conclude finish wrap_up finalise finalize consummate tie_up close_on "
    "put_seal_on complete_on"
)
_AGREED = (
    "sign ink seal strike clinch agree agree_on agree_to reach approve clear sanction accept win "
    "secure enter_into award endorse wave_through greenlight green-light rubber-stamp okay ok "
    "ratify sign_off_on sign_off nod_through authorise authorize vote_for give_approval_to "
    "give_approval_for give_nod_to give_nod_for give_blessing_to give_blessing_for "
    "give_consent_to give_consent_for give_assent_to give_go-ahead_to give_go-ahead_for "
    "give_light_to give_light_for give_clearance_to give_clearance_for give_backing_to "
    "give_all-clear_to give_thumbs-up_to give_ok_to get_approval_for get_nod_for get_clearance_for "
    "get_go-ahead_for get_light_for get_consent_for get_blessing_for get_backing_for "
    "win_approval_for win_nod_for win_clearance_for win_consent_for win_backing_for "
    "win_blessing_for receive_approval_for receive_nod_for receive_clearance_for "
    "receive_consent_for receive_go-ahead_for obtain_approval_for obtain_clearance_for "
    "obtain_consent_for secure_approval_for secure_clearance_for secure_consent_for "
    "gain_approval_for shake_hand_on shake_on come_to_term_on agree_term_of agree_term_for "
    "agree_term_on reach_term_on put_pen_on put_paper_on put_to_paper_on sign_line_on "
    "exchange_contract_on exchange_contract_for countersign initial execute "
    "give_light give_nod give_go-ahead give_approval give_clearance give_blessing give_consent "
    "give_all-clear give_thumbs-up get_light get_nod get_go-ahead get_approval get_clearance "
    "win_approval win_nod win_clearance receive_approval receive_nod receive_clearance "
    "secure_approval obtain_approval gain_approval "
    "give_stamp_to give_stamp_of put_name_to put_signature_to put_ink_on commit_to firm_up "
    "lock_in lock_up nail_down bring_home pull_off reach_deal_on reach_agreement_on "
    "reach_accord_on reach_pact_on reach_compromise_on strike_deal_on"
)
_ANNOUNCED = (
    "plan propose announce unveil launch table prepare reveal set_range_for set_term_for "
    "set_term_of open_book_for file_for apply_for gear_up_for set_date_for set_price_for"
)
_FAILS = (
    "collapse fall_through fall_apart break_down founder unravel lapse fail end expire die "
    "come_to_nothing come_to_naught come_to_grief fizzle_out peter_out fizzle implode "
    "hit_wall hit_rock stall reach_impasse reach_deadlock hit_deadlock hit_impasse founder_on "
    "run_sand come_crashing unstick be_shelved "
    "evaporate be_dead be_off be_over run_aground go_nowhere come_unstuck bite_dust "
    "hit_buffer go_up_in_smoke be_off_table disintegrate come_apart be_history"
)
_DISCUSSED = (
    "be_under_discussion be_under_negotiation be_under_consideration be_under_review be_on_card "
    "be_in_offing be_in_work be_in_pipeline be_on_table be_at_stage be_under_way be_in_talk "
    "be_on_agenda be_up_grab"
)
_HAPPENS = "go_through close become_effective take_effect complete come_into_force"
_HEARD = "tip rumour rumor report understand believe think speculate whisper link say"
_FORBIDDEN = (
    "block_from bar_from prevent_from stop_from prohibit_from forbid ban_from decline refuse"
)

DONE_TO: dict[str, DealStatus] = {
    verb: status
    for status, verbs in (
        (DealStatus.ANNOUNCED, _ANNOUNCED),
        (DealStatus.ENDED, _ENDED),
        (DealStatus.REJECTED, _REJECTED),
        (DealStatus.DENIED, _DENIED),
        (DealStatus.RUMOURED, _TALKED_OF),
        (DealStatus.IN_TALKS, f"{_TALKS} {_THOUGHTS}"),
        (DealStatus.COMPLETED, _COMPLETED),
        (DealStatus.AGREED, _AGREED),
    )
    for verb in verbs.split()
}
"""What a deal has come to when this is done to it."""
THOUGHTS = frozenset(f"{_THOUGHTS} {_THINKING}".split())
"""Verbs of whom nobody has been asked yet: what is only thought of is no more than heard of."""
DOES: dict[str, DealStatus] = {
    verb: status
    for status, verbs in (
        (DealStatus.ENDED, _FAILS),
        (DealStatus.COMPLETED, _HAPPENS),
        (DealStatus.IN_TALKS, _DISCUSSED),
    )
    for verb in verbs.split()
}
"""What a deal has come to when it does this itself."""
LEADS: dict[str, DealStatus] = {
    verb: status
    for status, verbs in (
        (DealStatus.RUMOURED, _HEARD),
        (DealStatus.AGREED, "clear permit allow authorise authorize commit undertake agree"),
        (DealStatus.IN_TALKS, f"negotiate discuss {_THINKING}"),
        (DealStatus.ENDED, "stop cease"),
        (DealStatus.DENIED, "deny rule_out refute rebut"),
        (DealStatus.REJECTED, _FORBIDDEN),
    )
    for verb in verbs.split()
}
"""What a deal has come to that is told in the clause or infinitive which follows the verb."""
TOLD_OF: dict[str, DealStatus] = dict.fromkeys(
    "failed aborted doomed ill-fated botched abortive unsuccessful collapsed lapsed".split(),
    DealStatus.ENDED,
) | {"agreed": DealStatus.AGREED, "rejected": DealStatus.REJECTED}
"""What a deal has come to that is called so."""
FALLS = (
    "collapse failure breakdown demise abandonment withdrawal unravelling unraveling scrapping "
    "shelving lapse lapsing expiry cancellation termination dissolution unwinding implosion"
)
"""Nouns of what has come to nothing."""
HEADS: dict[str, DealStatus] = {
    noun: status
    for status, nouns in (
        (DealStatus.ENDED, FALLS),
        (DealStatus.REJECTED, "rejection dismissal snub rebuff spurning rebuttal"),
        (
            DealStatus.COMPLETED,
            "gain profit windfall completion closing conclusion consummation finalisation",
        ),
    )
    for noun in nouns.split()
}
"""What a deal has come to that is of such a noun: the collapse of its bid."""
SWELLS = frozenset("add boost lift help swell double increase raise expand bring drive".split())
"""Verbs of what a deal that was done does to results."""
RESULTS = frozenset(
    "sale revenue profit earning earnings income turnover debt margin capacity output headcount "
    "workforce order backlog deposit".split()
)
"""What a deal that was done makes larger."""
GIVEN_UP_IF_NOT = frozenset(
    "proceed_with go_ahead_with go_ahead press_ahead_with press_on_with push_ahead_with "
    "continue_with continue pursue go_through_with follow_through_on move_forward_with "
    "go_forward_with carry_on_with carry_out complete_on renew revive extend improve_on "
    "persist_with persevere_with stick_with".split()
)
"""Verbs that, denied, tell that a deal has been given up."""
AHEAD = frozenset(
    "say announce unveil plan agree strike sign reveal propose launch offer bid consider mull "
    "discuss negotiate tell add report confirm disclose want seek promise pledge commit vow "
    "decide opt choose vote approve clear move aim hope expect state note file present".split()
)
"""Verbs of what is to come, or only told."""
HEARSAY = frozenset("rumour rumor report understand believe think speculate whisper say".split())
"""Verbs of what is heard: only as told of somebody, "is said to"."""
HOLDING = frozenset(
    "be have hold make receive get approach plan intend want start conduct enter see consider "
    "seek get field put bid offer".split()
)
"""Verbs that, denied, tell that there is no such deal."""
NOUGHT = frozenset(
    "project appetite truth substance basis plan intention interest question foundation talk "
    "discussion wish desire "
    "negotiation offer proposal bid approach deal".split()
)
"""Nouns that, with "no", tell the same."""
SPEAKING = frozenset(
    "say comment disclose reveal confirm elaborate give specify name identify provide discuss "
    "answer speculate tell be".split()
)
"""Verbs of what is told: who declines to do this refuses no deal."""
REPORTS = frozenset(
    "report rumour rumor speculation suggestion story chatter gossip allegation hearsay whisper "
    "buzz".split()
)
"""Nouns of what is heard."""
DISOWNING = frozenset(
    "deny refute rubbish dismiss reject quash scotch squash rebut debunk dispel shoot_down "
    "knock_down brush_aside brush_off play_down laugh_off shrug_off wave_away wave_aside bat_away "
    "swat_away pour_water_on disown disavow contradict quell pour_scorn_on ridicule trash counter "
    "slam denounce decry condemn disclaim".split()
)
"""What is done to hearsay that is denied."""
CALLING = frozenset(
    "describe call brand label term dub dismiss characterise characterize be slam denounce".split()
)
"""Verbs that say what hearsay is."""
UNTRUE = frozenset(
    "false untrue baseless unfounded groundless malicious incorrect wrong inaccurate speculative "
    "nonsense fake fabricated rubbish misleading mischievous fiction invention fabrication "
    "fanciful erroneous unsubstantiated speculation conjecture spurious bogus ludicrous".split()
)
"""What it is called."""
PACTS = frozenset(
    "agreement deal contract pact accord memorandum settlement treaty term-sheet compact "
    "arrangement understanding transaction mou".split()
)
"""What, once signed, binds who is to do something under it."""
PENDING = frozenset(
    "proposed planned potential possible mooted non-binding preliminary tentative draft would "
    "could earlier previous original old existing".split()
)
"""What a pact is called that does not bind yet, or no longer."""
BARS = frozenset(
    "order injunction ban block bar restriction interdict petition lawsuit suit challenge appeal "
    "objection attempt bid motion application case decision ruling moratorium stay claim "
    "effort".split()
)
"""Nouns of what is to keep a deal from being done: a petition to stop it."""
LIFTING = frozenset(
    "lift remove overturn quash dismiss vacate reject drop withdraw reverse set_aside throw_out "
    "strike_down defeat waive overrule revoke annul discharge end abandon fail lose".split()
)
"""Verbs of what makes way for a deal, done to what was to stop it."""
CARRIERS = frozenset(
    "talk negotiation discussion plan deal bid offer proposal attempt effort process agreement "
    "transaction takeover move pact approval contract idea intention term possibility option "
    "prospect memorandum understanding term-sheet auction race battle notion".split()
)
"""Nouns that stand for the deal that they are about: "talks over a merger"."""

_NOT_AHEAD = r"(?<!\bto )(?<!\bwill )(?<!\bbe )(?<!\bwould )(?<!\bif )"
_NOT_PARTED_AHEAD = "".join(
    rf"(?<!\b{ahead} {word} )"
    for ahead in ("to", "will", "would", "could", "may")
    for word in ("also", "jointly", "together", "then", "instead", "soon", "now")
)
"""Before a verb whose past looks as its infinitive does: will also set up."""
CARRIED_OUT: dict[DealType, str] = {
    DealType.FINANCING: (
        rf"{_NOT_AHEAD}\b(?:obtained|received|(?<!has )(?<!have )got|borrowed|drew|drawn|took out|"
        r"taken out|lent|"
        r"disbursed|contributed|provided|repaid|paid out|amended|rolled over)(?: \S+){0,7}$"
    ),
    DealType.SETTLEMENT: (
        rf"{_NOT_AHEAD}\b(?:paid|coughed|forked|shelled|stumped|handed|repaid|fully settled)"
        r"(?: (?:out|over|up|about|some|nearly|M\d+)){0,3}(?: to \w+)?$"
    ),
    DealType.JOINT_VENTURE: (
        rf"{_NOT_AHEAD}\b(?:formed|established|created|founded|incorporated|"
        rf"(?<!be ){_NOT_PARTED_AHEAD}set up|(?:has|have|had) launched)(?: \S+){{0,5}}$|"
        r"\b(?:has|have|had) (?:\w+ )?set$"
    ),
}
"""Words that lead to a deal of the kind, or tell it, which say that it has been carried out."""
