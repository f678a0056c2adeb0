"""Where a line may be cut so that the rest is long, ends well and is no fragment."""

import re

_SHORTEST = 30
_CUTS = (
    (
        0,
        re.compile(
            r"(?:,| [—–]) (?:but|and|as|while|after|because|although|though|when|which|who)\b"
        ),
    ),
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
    r"that|is|was|are|were|has|have|had|will|would|up|no|more|than|between|about)$"
)
_WAITS = re.compile(
    r"\b(?:\w+ing|\w+ed|plans?|wants?|seeks?|hopes?|aims?|intends?|tr(?:y|ies)|able|likely|"
    r"unlikely|continues?|begins?|starts?|appears?|seems?|needs?|ready|due|set|about|urges|asks|orders|tells|told)$"
)
_PARTNER = re.compile(r" (?:for|with|in|into|on|about|over|against|from|by|at|of|worth)\b")
_RELATION = re.compile(
    r"\b(?:bids?|offers?|talks|deals?|stakes?|mergers?|takeovers?|agreements?|partnerships?|"
    r"ventures?|approach|rise|fall|drop|increase|total|charge|loss|profit|cost|price|value|role|share|fine|penalty|"
    r"memorandum of understanding|series [A-H])$"
)
_TIME_END = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?|decades?)$")
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


def _is_whole(kept: str, rest: str) -> bool:
    """Tell whether what is kept can stand alone: no verb waits for its object or its subject."""
    if _LOOSE_END.search(kept):
        return False
    if rest.startswith(" to ") and _WAITS.search(kept):
        return False
    if _PARTNER.match(rest) and _RELATION.search(kept):
        return False
    if re.match(r",? (?:after|before|since)\b", rest) and _TIME_END.search(kept):
        return False
    said = _CONTENT.search(kept)
    return said is None or bool(_FINITE.search(kept, said.end()))
