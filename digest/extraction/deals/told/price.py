"""Which amount of a sentence is the price of its deal."""

import re
from collections.abc import Sequence

from digest.extraction.deals.tokens import Place, Sentence, Token
from digest.lexicon.deals.worth import NO_PRICE, NOT_FOR_IT, PRICE_BEFORE, VALUATION
from digest.lexicon.qualifiers import BOUNDS
from digest.model.entry import DealType
from digest.model.money import Money

_REACH = 26
_APART = 8
_AFTER = 9
_CLOSE = 2
_SUMMED = 12
_ABOUT = rf"(?: (?:{BOUNDS})){{0,4}}$"
_VALUED = {
    DealType.FINANCING: re.compile(rf"valued at{_ABOUT}"),
    DealType.LISTING: re.compile(
        r"(?: at|\b(?:and|it|company|firm|group|business|chain|bank|maker|O\d+)(?: (?:is|was|will|"
        rf"would|could|may|might|should|be|now|then|said|to)){{1,4}} worth)(?: as much as)?{_ABOUT}"
    ),
}
_SOON = 5
_PRICE = re.compile(
    rf"\b(?:{PRICE_BEFORE})(?: [\w'-]+){{0,3}}$|^$|"
    r"\b(?:an?|the|its|[OG]\d+'s)(?: \w[\w-]*){1,2} ,(?: (?:about|up|to|roughly|nearly)){0,2}$"
)
_NO_PRICE = re.compile(NO_PRICE)
_NOT_FOR_IT = re.compile(NOT_FOR_IT)
_VALUATION = re.compile(VALUATION)
_NAMED_AFTER = re.compile(
    r"(?:(?:takeover|cash|hostile|buyout|all-share|all-cash) )?"
    r"(?:bid|offer|takeover|buyout|acquisition|merger|purchase|deal|transaction)\b"
)
_RATE = re.compile(
    r"(?:a|per|each|for each) (?:new |\w+ )?(?:share|month|year|tonne|unit)|"
    r"(?:that |which )?(?:O\d+|it|they|he|she) (?:still |already |now )?(?:owe[sd]?|has|have|had|"
    r"paid|raised|earned|made|lost|spent|received|borrowed|first|originally|initially)\b|"
    r"(?:in|of) (?:(?!M\d)\S+ ){0,6}?milestones?\b|break fee|revenue|profit|loss|in (?:revenue|"
    r"debt\b(?! financ| fund| facilit)|assets|sales)|"
    r"to (?:its |the |annual |group ){0,2}(?:sales|revenues?|turnover|profits?|earnings|income|"
    r"debt|costs|ebitda)\b|"
    r"(?:regulatory |statutory |required |new )?"
    r"(?:minimum|threshold|capital (?:base|requirement|rule))|"
    r"(?:for|to|from) (?:the )?\S+ alone\b"
)
_FROM = re.compile(rf"\bfrom(?: (?:{BOUNDS}|an?|earlier|initial)){{0,4}}$")
_TO = re.compile(r"(?:(?:a|per) share )?to (?:\S+ ){0,3}?M\d")
_IN_ALL = re.compile(
    r"M\d+ (?:a|per|for each|each) (?:\w+ )?(?:share|unit|year|month|quarter|week|piece|tonne|seat)"
    r" (?:in cash |cash )?(?:, )?"
    r"(?:or|for a total of|which comes to|making) (?:\w+ ){0,3}$"
)
_BUILT = re.compile(r"(?:[\w-]+ ){0,2}?(?:expansion|refurbishment|upgrade|revamp|overhaul)\b")
_BORROWED = re.compile(
    r"of (?:[\w-]+ ){0,2}?(?:debt|loans?|borrowings|credit)\b|"
    r"(?:[a-z][\w-]* ){0,2}?(?:loans?|bridge|facility|credit(?: line)?|bonds?|guarantees?|grants?|"
    r"subsid(?:y|ies)|mortgage|overdraft)\b"
)
_COST = re.compile(rf"\bcost(?: (?:{BOUNDS})){{0,4}}$")
_BUILDING = {DealType.INVESTMENT, DealType.JOINT_VENTURE, DealType.CONTRACT}
_ACTED_ON = re.compile(
    r"\b(?:rais|drop|shelv|scrap|lower)\w*(?: (?:an?|the|its|about|up|to)){0,3}$"
)
_IF = re.compile(r"\bif\b")
_AMOUNT = re.compile(r"\bM\d+\b")
_LENT = re.compile(
    r"(?:(?:of|in) (?:\w+ )?(?:subsid\w+|aid|grants?|loans?|funding|financing|credit|equity)|"
    r"in debt)\b"
)
_TIED = {
    DealType.FINANCING: re.compile(
        r"\b(?:reschedul|restructur|refinanc|renegotiat|defer|roll|stretch)\w*(?: \S+){0,3}? "
        rf"(?:debts?|loans?|borrowings|liabilities|notes|bonds)(?: of| worth| totall?ing){_ABOUT}"
    ),
    DealType.LISTING: re.compile(
        rf"\b(?:fetch|raise|raising|bring in|net|yield|generate|garner|mop up){_ABOUT}"
    ),
    DealType.SETTLEMENT: re.compile(
        r"\b[OP]\d+(?: an? (?:total|combined|record|aggregate)(?: \w+)? of)?$"
    ),
    DealType.JOINT_VENTURE: re.compile(
        rf"\bcapital (?:is|of|was|will be|amounts to|stands at|comes to){_ABOUT}"
    ),
}
"""Words before an amount that make it what a deal of the kind is about."""
_WHOLE = {DealType.ACQUISITION, DealType.MERGER}
_NOT_LENT = _WHOLE | {DealType.JOINT_VENTURE, DealType.DIVESTITURE, DealType.INVESTMENT}


_LINKED = frozenset("and or to , versus against plus minus".split())
"""Words that list amounts of one kind."""
_SLICE = re.compile(
    r"(?:\S+ ){0,4}?(?:out )?of (?:an?|the|its|[OG]\d+'s) (?:\w+ )?M\d+ (?:[\w-]+ ){0,2}?(?:loan|"
    r"facility|credit|line|package|grant|round|financing|programme|program|contract|order|bond|"
    r"issue|settlement|fine|deal|bail-?out)\b"
)
_TO_VERB = frozenset("to will would has then later also".split())
"""What stands between "and" and a verb that it joins."""
_CLAUSES = frozenset(
    "after before when while since following although though because but until once".split()
)
"""What joins a clause that tells of another deal, at its own price."""


def find_price(
    sentence: Sentence, place: Place, kind: DealType | None, others: Sequence[Place] = ()
) -> Money | None:
    """Return the amount nearest to the trigger that words around it make a price.

    One of the trigger's own clause comes before those of asides.
    """
    tokens = sentence.tokens
    aim = tokens[place.first].group < 0 and tokens[0].text == "to"
    amounts = [
        (*_rank(tokens, at, place, others), at, Money(figure.low, figure.unit))
        for at in range(max(0, place.first - _REACH), min(len(tokens), place.after + _REACH))
        if (figure := tokens[at].figure) is not None
        and _is_price(tokens, at, kind)
        and not (aim and tokens[at].group >= 0)
        and not (tokens[at].group == 0 < tokens[place.first].group)
        and not any(_is_nearer(tokens, at, other, place) for other in others)
    ]
    return min(amounts)[-1] if amounts else None


def _rank(
    tokens: Sequence[Token], at: int, place: Place, others: Sequence[Place]
) -> tuple[bool, bool, int]:
    """Return how unlikely an amount is the trigger's: of an aside, of another's noun, far away."""
    leads = at > place.first and tokens[at - 1].possessive
    of_noun = leads and any(other.first - _CLOSE <= at < other.first for other in others)
    return _is_aside(tokens, at, place), of_noun, _distance(at, place)


def _is_aside(tokens: Sequence[Token], at: int, place: Place) -> bool:
    return tokens[at].group != tokens[place.first].group


def is_right_behind(
    sentence: Sentence, price: Money | None, others: Sequence[Place], *, tie: str = ""
) -> bool:
    """Tell whether a price stands right behind another word: "the buyer had invested $9m".

    With a `tie` only if that is between them: "a contract worth $9m".
    """
    for other in others:
        between = [token.text for token in sentence.tokens[other.after :][:1]] if tie else []
        near = sentence.tokens[other.after + bool(tie) :][:1]
        figure = near[0].figure if near and between == tie.split() else None
        if figure is not None and price == Money(figure.low, figure.unit):
            return True
    return False


def find_tied_price(
    sentence: Sentence, amounts: Sequence[int], kind: DealType | None
) -> Money | None:
    """Return the first of the amounts that the grammar ties to a deal which may be its price."""
    for at in amounts:
        figure = sentence.tokens[at].figure
        if figure is not None and may_be_price(sentence.tokens, at, kind):
            return Money(figure.low, figure.unit)
    return None


def _is_nearer(tokens: Sequence[Token], at: int, other: Place, place: Place) -> bool:
    """Tell whether an amount belongs to another deal of the sentence, told in another clause."""
    if _is_aside(tokens, other.first, place) and not _is_aside(tokens, at, place):
        return False
    if any(check(tokens, at, other, place) for check in (_is_part_of, _is_of_clause, _is_of_next)):
        return True
    apart = (
        tokens[other.first].group != tokens[place.first].group
        or abs(other.first - place.first) > _APART
    )
    return apart and _distance(at, other) < _distance(at, place)


def _is_part_of(tokens: Sequence[Token], at: int, other: Place, place: Place) -> bool:
    """Tell whether an amount stands by a deal told before this: "wins $9m order, buys Orrin"."""
    beside = at >= other.first - _CLOSE and at < other.after + _CLOSE
    between = tokens[max(at + 1, other.after) : place.first]
    return beside and any(token.text in {",", "and"} for token in between)


def _is_of_clause(tokens: Sequence[Token], at: int, other: Place, place: Place) -> bool:
    """Tell whether only another deal stands in the amount's clause: "a $9m float after selling"."""
    return _part_clauses(tokens, at, place.first) and not _part_clauses(tokens, at, other.first)


def _is_of_next(tokens: Sequence[Token], at: int, other: Place, place: Place) -> bool:
    """Tell whether an amount stands behind what was done next: "bought it and sold it for $9m"."""
    between = tokens[place.after : other.first]
    joined = [n for n, token in enumerate(between) if token.text in {"and", "then"}]
    if not joined or other.after > at:
        return False
    helpers = {token.text for token in between[joined[-1] + 1 :]}
    return joined[0] > 0 and helpers <= _TO_VERB


def _part_clauses(tokens: Sequence[Token], one: int, other: int) -> bool:
    """Tell whether a word between two places opens another clause."""
    first, last = sorted((one, other))
    return any(
        token.text in _CLAUSES or (token.text == "as" and tokens[at + 1].names)
        for at, token in enumerate(tokens[first:last], first)
    )


def _distance(at: int, place: Place) -> int:
    return place.first - at + 2 if at < place.first else at - place.after


def may_be_price(tokens: tuple[Token, ...], at: int, kind: DealType | None) -> bool:
    """Tell whether nothing around an amount makes it another thing than a price."""
    figure = tokens[at].figure
    before, after = _around(tokens, at)
    directed = figure is not None and figure.direction and kind is not DealType.INVESTMENT
    moved = directed and not _ACTED_ON.search(before)
    if figure is None or figure.per or moved or _RATE.match(after) or _is_cost(before, kind):
        return False
    if _VALUATION.search(before) or after.startswith("valuation"):
        return kind in _WHOLE
    condition = _is_conditional(after) or _is_left(before, after) or _SLICE.match(after)
    valued = _is_valued(tokens, at, kind)
    return not condition and not valued and not _NO_PRICE.search(f"{_own_words(before)} ")


def _is_valued(tokens: tuple[Token, ...], at: int, kind: DealType | None) -> bool:
    """Tell whether an amount is what the firm is worth rather than what it raises."""
    before = " ".join(token.text for token in tokens[max(0, at - _AFTER) : at])
    return kind in _VALUED and _VALUED[kind].search(before) is not None


def _around(tokens: tuple[Token, ...], at: int) -> tuple[str, str]:
    before = " ".join(token.text for token in tokens[max(0, at - 5) : at])
    return before, " ".join(token.text for token in tokens[at + 1 : at + _AFTER])


def _is_price(tokens: tuple[Token, ...], at: int, kind: DealType | None) -> bool:
    figure = tokens[at].figure
    if figure is None or figure.per:
        return False
    before, after = _around(tokens, at)
    lent = kind is DealType.FINANCING and _LENT.match(after)
    if lent or (kind in _TIED and _TIED[kind].search(before)):
        return True
    condition = _is_conditional(after) or _SLICE.match(after)
    valued = _is_valued(tokens, at, kind)
    another = _is_of_another(after, kind) or _is_cost(before, kind) or _is_left(before, after)
    if another or condition or valued:
        return False
    if _VALUATION.search(before) or after.startswith("valuation"):
        return kind in _WHOLE
    named = (kind in _WHOLE and _NAMED_AFTER.match(after)) or after.startswith("worth of ")
    if figure.direction and not named:
        return False
    told = named or _PRICE.search(before) or _sums_up(tokens, at)
    return bool(told) and not _NO_PRICE.search(f"{_own_words(before)} ")


def _own_words(before: str) -> str:
    """Return those of the words before an amount that do not tell of one before it."""
    parted = _AMOUNT.split(before)
    listed = all(word in _LINKED for word in parted[-1].split())
    return before if listed else parted[-1]


def _is_conditional(after: str) -> bool:
    """Tell whether an amount itself is only paid if something happens, not the one after it."""
    return _IF.search(" ".join(_AMOUNT.split(after)[0].split(" ")[:_SOON])) is not None


def _is_of_another(after: str, kind: DealType | None) -> bool:
    """Tell whether an amount is a rate, or what building costs that the deal does not pay for."""
    built = kind is not None and kind not in _BUILDING and _BUILT.match(after)
    lent = kind in _NOT_LENT and (_BORROWED.match(after) or _NOT_FOR_IT.match(after))
    return bool(built or lent or _RATE.match(after))


def _is_cost(before: str, kind: DealType | None) -> bool:
    """Tell whether an amount says what a thing cost to build, not for how much it was sold."""
    return kind is DealType.DIVESTITURE and _COST.search(before) is not None


def _is_left(before: str, after: str) -> bool:
    """Tell whether an amount is what a price was before: "raised from $90m to $95m"."""
    return bool(_FROM.search(before) and _TO.match(after))


def _sums_up(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether an amount says what a price a share comes to: "71p a share, or about"."""
    before = " ".join(token.text for token in tokens[max(0, at - _SUMMED) : at])
    return bool(_IN_ALL.search(f"{before} "))
