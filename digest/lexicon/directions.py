"""Verbs, nouns and adverbs of rise and fall, in every form, and which way each goes."""

from digest.lexicon.inflection import noun_forms, verb_forms
from digest.model.entry import Direction

_VERBS_UP = (
    "rise grow jump gain climb increase surge soar advance hike lift boost expand leap rally "
    "rebound spike up swell balloon rocket skyrocket widen strengthen accelerate add raise "
    "appreciate mushroom escalate snowball revalue heighten inflate bump zoom vault recover "
    "hoist ratchet intensify quicken bolster enlarge augment uprate lengthen steepen"
).split()
_VERBS_DOWN = (
    "fall drop decline decrease slip slide sink tumble plunge plummet shed lose cut trim slash "
    "reduce shrink ease dip lower weaken slump crash depreciate devalue collapse halve "
    "retreat soften narrow save axe lop dwindle diminish nosedive crater recede slim sag erode "
    "curtail shave pare prune subside deflate lessen tank skid wane ebb shrivel cool decelerate "
    "retrench contract wilt crumble dive deplete downsize squeeze compress dent curb whittle taper "
    "slacken droop dilute retrace cheapen"
).split()
_NOUNS_UP = (
    "rise increase gain jump surge hike climb leap advance boost uplift upside uptick upturn "
    "upswing spike bounce rally rebound improvement expansion appreciation acceleration "
    "escalation revaluation upsurge increment"
).split()
_NOUNS_DOWN = (
    "fall drop decline decrease slip slide slump plunge dip cut reduction contraction cutback "
    "shrinkage downtick downturn tumble pullback retreat collapse crash depreciation devaluation "
    "erosion deterioration dilution nosedive downside"
).split()
_MORE = (
    "up risen grown growth higher more above faster bigger larger stronger firmer better dearer "
    "costlier pricier improved doubled tripled strengthened recovered firmed firming sprang "
    "swollen leapt shot longer heavier"
).split()
_LESS = (
    "down fallen less fewer below lower cheaper smaller weaker softer worse slower shorter lighter "
    "shrank shrunk contracted contracting slid crashed slimmer"
).split()
_RATED_UP = (
    "growth increase increases rise rises gain gains advance rally jump surge climb expansion "
    "uplift appreciation"
).split()
_RATED_DOWN = (
    "decline declines fall falls drop drops decrease loss losses slide slump plunge reduction "
    "contraction depreciation"
).split()
CHANGES = dict.fromkeys(_RATED_UP, Direction.UP) | dict.fromkeys(_RATED_DOWN, Direction.DOWN)
"""Nouns of change that a share may be the rate of: put the increase at 4.5%."""
_NO_CHANGE = frozenset(
    "rocket rockets balloon balloons mushroom mushrooms snowball snowballs crater craters slim "
    "halves bump bumps inflate ups zoom vault vaults tank tanks cool contract "
    "contracts contracting dives dent dents curb curbs taper tapers".split()
)
"""Forms that are mostly something else."""
_NO_SIZE = frozenset("collapse collapses crash crashes retreat retreats".split())
"""Nouns that are events, whatever sum stands before them: a $3bn collapse."""


def _list(verbs: list[str], nouns: list[str], words: list[str]) -> frozenset[str]:
    forms = {form for verb in verbs for form in verb_forms(verb)}
    forms |= {form for noun in nouns for form in noun_forms(noun)}
    return frozenset(forms | set(words)) - _NO_CHANGE


DIRECTIONS = {
    **dict.fromkeys(_list(_VERBS_UP, _NOUNS_UP, _MORE), Direction.UP),
    **dict.fromkeys(_list(_VERBS_DOWN, _NOUNS_DOWN, _LESS), Direction.DOWN),
}
"""Verbs, nouns and adverbs of change."""

PHRASES: dict[tuple[str, ...], Direction] = {
    **dict.fromkeys(
        tuple(
            (verb, particle)
            for verb in "gave give gives giving given handed".split()
            for particle in ("back", "up")
        ),
        Direction.DOWN,
    ),
    **dict.fromkeys(
        tuple(
            (verb, particle)
            for verb in "knocked wiped shaved sliced took".split()
            for particle in ("off", "out")
        ),
        Direction.DOWN,
    ),
    **dict.fromkeys(
        (("put", "on"), ("puts", "on"), ("putting", "on"), ("tacked", "on")), Direction.UP
    ),
}
"""Two words that say which way: gave back 2%."""

NOT_OF_MONEY = frozenset(
    "raised raise raises raising added add adds adding lost lose loses losing save saves saved "
    "saving savings contracted expanded recovered advance advanced advances lift above "
    "below more less boost improved improvement shed gain gains gained".split()
)
"""Those that say no change where money follows: raised $5m, lost $5m, an advance of $5m."""

BEHIND = frozenset(
    {form for noun in (*_NOUNS_UP, *_NOUNS_DOWN) for form in noun_forms(noun)}
    - _NO_SIZE
    - {"advances"}
    | set(
        "up down higher lower more less fewer above below growth raise raises faster cheaper "
        "bigger smaller larger stronger firmer weaker softer better worse dearer costlier pricier "
        "slower longer shorter heavier lighter".split()
    )
)
"""Those that may stand behind the amount: 2% lower, a 5% pay rise."""
