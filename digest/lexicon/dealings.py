"""How firms deal with each other in the words between their names, by base forms.

Words that belong together are joined by `_`: a verb and its particle or preposition.
"""

TAKING = frozenset(
    """acquire buy purchase absorb swallow outbid own sue bail_out buy_out snap_up take_over
    gobble_up merge_with combine_with partner_with team_with team_up_with ally_with compete_with
    collaborate_with cooperate_with work_with join_forces_with tie_up_with link_up_with merge_into
    rescue underwrite refinance bankroll spin_off divest swoop_on bid_for invest_in take_control_of
    """.split()
)
"""Verbs whose object is the other firm, with what links them to it."""
MERGING = frozenset("merge combine merge_with merge_into combine_with".split())
"""Those, and verbs of both, by which two become one."""
BUYING = frozenset(
    "acquire buy purchase absorb swallow buy_out snap_up take_over swoop_on invest_in".split()
)
"""Those of them whose object no person is."""
SELLING = frozenset("sell offload divest".split())
"""Verbs whose object goes to somebody else."""
MOVING = frozenset(
    """give grant extend provide offer award hand make lend loan sell order buy purchase win get
    receive secure obtain land bag raise borrow lease license rent charter sign ink pen strike
    agree reach form seal clinch conclude enter place invest inject put pump pour plough pay take
    supply deliver build arrange approve draw seek negotiate hold own launch propose complete
    finalise finalize cancel terminate renew end abandon scrap drop withdraw outsource transfer
    cede commit pledge contribute lead join back acquire increase raise reduce cut trim boost lift
    develop close table submit reject accept announce have guarantee refinance issue source import
    export offload entrust negotiate turn""".split()
)
"""Verbs by which something goes from one firm to the other."""
GOODS = frozenset(
    """sell order buy purchase lease license rent charter supply deliver build source import export
    outsource transfer maintain""".split()
)
"""Those of them that may be done with any goods."""
DEALS = frozenset(
    """loan facility credit line bailout guarantee lifeline mortgage debt stake share shareholding
    holding interest order contract deal agreement investment funding financing round injection
    capital backing merger takeover acquisition purchase buyout bid offer partnership alliance
    venture memorandum understanding pact accord licence license lease franchise tender unit arm
    business division subsidiary operation asset portfolio package tie-up collaboration
    cooperation sale request approach lawsuit claim settlement supplier customer""".split()
)
"""Nouns that tell of a deal, or of what changes hands in one."""
OWNING = frozenset(
    """takeover acquisition purchase buyout merger stake bid offer control buyer owner shareholder
    shareholding subsidiary investment sale""".split()
)
"""Those that lead to the other firm whatever the verb is."""
OWNED = frozenset("takeover acquisition merger buyout stake subsidiary shareholder owner".split())
"""Those behind which no person is named: a takeover of, a stake in."""
LINKS = frozenset("to from with in into for by of between on".split())
"""Prepositions that lead to the other firm."""
GIVEN = frozenset(
    """buy acquire purchase take sell award grant lend give offer hand swallow absorb rescue own
    control back fund supply build order charter lease license fine sue outbid finance issue
    commission contract insure operate manage sign lead approve choose pick select hire
    merge""".split()
)
"""Verbs of passives that name who did it, or to whom it went."""
DATIVES = frozenset("give grant offer award lend hand pay sell extend promise".split())
"""Verbs with the other firm before what it is given."""
CHOOSING = frozenset(
    """choose pick select hire tap commission entrust appoint contract engage supply equip provide
    back fund""".split()
)
"""Verbs with the other firm before what it is to do or gets."""
TOGETHER = frozenset(
    """merge combine form create establish set sign agree launch partner team join cooperate
    collaborate strike reach enter tie link pool ally jointly settle""".split()
)
"""Verbs that two firms do together."""
