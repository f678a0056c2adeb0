"""Where a line may be cut so that the rest is long, ends well and is no fragment."""

import re

from digest.lexicon.clauses import AUXILIARIES, LEVELS, MAYBE_VERBS, REPORTING, VERBS

_SHORTEST = 30
_PARTICIPLE = "(?:held|owned|run|operated|controlled|led|backed|made|built|developed|managed)"
_CUTS = (
    (
        0,
        re.compile(
            r"(?:,| [—–]) (?:but|and|as|while|after|because|although|though|when|which|who)\b"
        ),
    ),
    (0, re.compile(rf" (?={_PARTICIPLE} by\b)")),
    (0, re.compile(r",? (?:[\w-]+ ){0,2}(?:days?|weeks?|months?|years?) (?:after|before|since)\b")),
    (0, re.compile(r" (?:as|after|while|amid|because|although|though|despite|before|until)\b")),
    (5, re.compile(r",(?= )| [—–](?= )")),
    (10, re.compile(r" (?:in a|in an|in what|under which|to create|to help|as part of)\b")),
    (12, re.compile(r" (?:of|worth)(?= (?:[A-Z]{1,3}[a-z]{0,2}\.? ?[$€£¥₹]?|[$€£¥₹])\d)")),
    (12, re.compile(r" (?:which|who|in which|through which|where|when|since)\b")),
    (15, re.compile(r" (?:for|from|with|in|into|at|by|over|through|under|on|about|against)\b")),
    (25, re.compile(r" to\b")),
    (60, re.compile(r" that\b")),
)
_LOOSE_END = re.compile(
    r"\b(?:to|of|and|the|a|an|or|not|for|from|with|in|at|by|on|its|their|his|her|reports|said|says|"
    r"that|is|was|are|were|has|have|had|will|would|up|no|more|than|between|about|effect|that \w+)$"
)
_WAITS = re.compile(
    r"\b(?:\w+ing|\w+ed|plans?|wants?|seeks?|hopes?|aims?|intends?|tr(?:y|ies)|able|likely|"
    r"unlikely|continues?|begins?|starts?|appears?|seems?|needs?|ready|due|set|about|urges|asks|orders|tells|told)$"
)
_PARTNER = re.compile(r" (?:for|with|in|into|on|about|over|against|from|by|at|of|worth)\b")
_RELATION = re.compile(
    r"\b(?:disputes?|row|fight|clash|battle|"
    r"placed|put|set|based|located|held|left|brought|thrown|forced|turned|split|divided|listed|"
    r"engaged|involved|interested|ranked|valued|priced|estimated|linked|tied|aimed|focused|"
    r"charged|accused|suspected|made|entered|sold|used|bids?|offers?|talks|deals?|stakes?|mergers?|takeovers?|agreements?|partnerships?|"
    r"ventures?|approach|rise|fall|drop|increase|total|charge|loss|profit|cost|price|value|role|share|fine|penalty|"
    r"memorandum of understanding|series [A-H])$"
)
_INTENT = re.compile(
    r"\b(?:talks|plans?|deals?|agreements?|offers?|bids?|orders?|decision|contracts?|effort|"
    r"efforts|proposal|proposals|scheme|right|option|options|approval|permission|vote|refusal|"
    r"consortium|attempt|(?:and|or) \w+)$"
)
_AS_CLAUSE = re.compile(
    r" as (?:part of|[^,]{2,60}?\b(?:is|are|was|were|has|have|had|will|would|can|could|"
    r"\w{2,}(?:ed|es|[a-rt-z]s)|fell|rose|began|grew|hit|cut|sought|won|lost|took|made)\b)"
)
_BY = re.compile(rf"\b(?:{_PARTICIPLE}|\w+ed) by\b|\b\w+-based\b")
_TIME_END = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?|decades?)$")
_TIED = (
    (re.compile(" to "), _WAITS),
    (re.compile(" to "), _INTENT),
    (_PARTNER, _RELATION),
    (re.compile(r",? (?:after|before|since)\b"), _TIME_END),
    (re.compile(r", (?:[A-Z]\w+,? ){1,3}(?:and|or) [A-Z]"), re.compile(r"[A-Z][\w’'-]+$")),
)
"""How what follows opens, and what may not be left waiting for it."""
_CONTENT = re.compile(
    r"\b(?:that|whether|how|what|where)\b(?!.*\b(?:that|whether|how|what|where)\b)"
)
_FINITE = re.compile(
    r" (?:would|will|could|can|may|might|should|must|is|was|are|were|has|have|had|to|\w+ed|\w+s)\b"
)
_OPENING = re.compile(
    r"(?:While|Although|Though|When|After|As|If|Because|Despite|Since|Before|Like)\b"
)


def find_joint(text: str, limit: int) -> int | None:
    """Return where to cut so that the rest is long, ends at a sure joint and is no fragment."""
    first = text.find(",") if _OPENING.match(text) else -1
    places = [
        (found.start() - cost, found.start())
        for cost, joints in _CUTS
        for found in joints.finditer(text, 0, limit + 20)
        if max(_SHORTEST, first + 1) <= found.start() <= limit
        and not in_quotation(text, found.start())
        and _is_whole(text[: found.start()], text[found.start() :])
    ]
    return max(places)[1] if places else None


def in_quotation(text: str, place: int) -> bool:
    """Tell whether the place stands between quotation marks."""
    before = text[:place]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _has_verb(kept: str, *, sure: bool) -> bool:
    """Tell whether a verb is left: "led by" is none, "to buy" stands for one in headlines."""
    words = _BY.sub("", kept.lower())
    known = AUXILIARIES | VERBS | LEVELS | REPORTING | (frozenset() if sure else MAYBE_VERBS)
    forms = re.findall(r"[\w’']+", words)
    return bool(re.search(r"\bto [a-z]", words)) or any(
        form in known or (form.endswith("ed") and len(form) > len("need")) for form in forms
    )


def _is_whole(kept: str, rest: str) -> bool:
    """Tell whether what is kept can stand alone: no verb waits for its object or its subject."""
    if _LOOSE_END.search(kept) or not _has_verb(kept, sure=rest.startswith(" to ")):
        return False
    if any(opens.match(rest) and waits.search(kept) for opens, waits in _TIED):
        return False
    if rest.startswith(" as ") and not _AS_CLAUSE.match(rest):
        return False
    said = _CONTENT.search(kept)
    return said is None or bool(_FINITE.search(kept, said.end()))
