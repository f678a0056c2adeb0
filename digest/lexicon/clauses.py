"""Words by which a clause is cut without a grammar: what opens it, what its verb is, what joins."""

from collections.abc import Iterator

AUXILIARIES = frozenset(
    "is are was were am be been being will would shall should can could may might must has "
    "have had do does did won't didn't".split()
)
"""Verbs before a verb, and the copula."""

PRONOUNS = frozenset(
    "it they he she we you i this that these those them him who whom which what one others "
    "each both some many most all half there here such its' us me itself themselves another".split()
)
"""Words that name nothing by themselves."""

DETERMINERS = frozenset(
    "the a an its their his her our my your this that these those each every any no".split()
)
"""Words that open a noun phrase."""

PREPOSITIONS = frozenset(
    "of in on at by for from to with without within into onto over under above below about "
    "after before during since until till between among through across behind beyond near off "
    "against per than as around towards toward despite amid like unlike except via versus vs "
    "following including excluding based up down out upon alongside throughout ex beside "
    "besides aside apart".split()
)
"""Words that tie a noun to what stands before."""

SUBORDINATORS = frozenset(
    "while because although though whereas if when where unless whether so but yet since once "
    "which who whom whose that as than after before".split()
)
"""Words that open a clause inside a sentence."""

RELATIVES = frozenset({"which", "who", "that"})
"""Those that hang the clause on the noun before."""

WHEN = frozenset(
    "year years month months week weeks day days quarter quarters half decade today yesterday "
    "tomorrow monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december last next early late "
    "earlier later ago now this so".split()
)
"""Words at which a noun phrase gives way to the time."""

REPORTING = frozenset(
    "said says say saying told reported reports announced adds noted estimates estimated "
    "thinks believes reckons claims claimed".split()
)
"""Verbs whose clause is only who tells it."""

LEVELS = frozenset(
    "is are was were be been being reached reach reaches totalled totaled totals hit hits "
    "stood stands stand amounted amounts amount came comes come closed closes ended ends "
    "traded trades settled finished opened remained remains stayed stays averaged averages "
    "ranged ranges went goes moved moves turned changed exceeded exceeds topped tops "
    "surpassed nears neared equals equalled missed beat matched narrowed represents "
    "represented lies lay".split()
)
"""Verbs that only set their subject to a figure: profit was, sales reached."""

PLANNED = frozenset(
    "to expected forecast likely set projected due seen scheduled estimated predicted poised "
    "nearly almost more less about even again also now still only just already further "
    "currently probably together all not since well have had".split()
)
"""Words between a subject and such a verb: sales are expected to rise."""

LEADERS = frozenset(
    "also now still already today yesterday separately meanwhile however then and or but only "
    "just even both either not overall instead again thus therefore recently currently "
    "previously together earlier later having respectively yet so plus with often usually "
    "never always sometimes".split()
)
"""Words dropped at the start of a description."""

TIMELY = frozenset(
    "year years month months week weeks day days quarter quarters half decade today yesterday "
    "tomorrow monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december last next early late "
    "earlier later ago now time hours hour minutes period average cash total all turn "
    "addition return least most far first second third fourth same previous annum morning "
    "afternoon evening night weekend summer winter spring autumn fiscal annually monthly "
    "weekly daily once twice alone apiece or and but nor so too also again instead overall "
    "already respectively combined altogether full higher lower more less fewer up down away "
    "long old each nationwide well".split()
)
"""Words that say when or how rather than what."""

_BASES = (
    "accept acquire agree aim allocate allow appoint approve ask assign attract award back "
    "become begin believe belong borrow build buy carry collect complete confirm consider "
    "consist contain contribute control convert cover create cut deliver deploy donate earn "
    "employ employ+ expect fetch file find finance fine+ fund generate get give grant grow "
    "handle hire hold impose include inject install invest issue keep launch lend lose make "
    "manage move need operate owe own pay place pledge plan+ post predict process produce "
    "provide publish pump purchase put raise receive recover refuse register reject release "
    "remain repay replace represent require reserve return run save secure seek sell send "
    "serve settle ship sign spend start stop store subscribe suffer supply take tell think "
    "train transfer use value want win withdraw write announce declare disclose unveil reveal "
    "record report offer affect charge cost claim combine commit compete demand double export "
    "import increase join lead list market order price rent reduce retain sponsor stake "
    "support treble triple yield bring call go know leave let like look meet open play see "
    "set show stay try turn work allot+ bag clinch wipe eliminate welcome host feed house sue "
    "compensate inherit refund correspond rank hover breach mitigate offset disappear vanish "
    "fail rely depend live die vote visit travel attend study attack injure kill elect apply "
    "enter exit reside arrive depart vary appear result boast propose prefer promise hope "
    "intend threaten vow consume hail reward invite lease"
).split()
_IRREGULAR = (
    "became began bought built cut drew fed fell found gave got grew held kept knew led left "
    "lent lost made met paid put ran rose said saw sent set sold sought spent spun stood took "
    "thought told won wrote withdrew swung shed beat bid brought dealt chose drove fought "
    "forecast hired laid repaid sank shrank slid snapped split struck threw understood"
).split()
_NOUNS_TOO = frozenset(
    "back buy charge claim control cost cover cut demand double export file find finance fine "
    "fund grant handle host house import increase issue launch lead like list look market "
    "move need offer order own place plan play pledge post price process produce pump "
    "purchase release record rent report reserve return run save set ship show sign stake "
    "start stay stop store supply support take tell try turn use value want win work yield "
    "hold train bag call raise award bid forecast beat split leave wound spend feed transfer "
    "go left held".split()
)


def _inflect(base: str) -> Iterator[str]:
    """Yield the forms of a regular verb; plus asks for doubled consonant."""
    doubled = base.endswith("+")
    base = base.removesuffix("+")
    yield base
    if base[-1] == "y" and base[-2] not in "aeou":
        yield from (f"{base[:-1]}ies", f"{base[:-1]}ied")
        return
    yield base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    yield base + ("d" if base[-1] == "e" else base[-1] + "ed" if doubled else "ed")


_FORMS = frozenset(form for base in _BASES for form in _inflect(base)) | frozenset(_IRREGULAR)
MAYBE_VERBS = frozenset(
    form
    for form in _FORMS
    if form in _NOUNS_TOO or (form.endswith("s") and form.removesuffix("s") in _NOUNS_TOO)
)
"""Verbs that are nouns as well: cost, orders."""

VERBS = _FORMS - MAYBE_VERBS
"""Verbs that are hardly ever anything else, without their forms in -ing."""
