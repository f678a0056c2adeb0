"""Prompts told by weak words: what a page asks of its reader, when no phrase of its own does."""

import re

from digest.text.quotation import find_pairs

WEAK = re.compile(
    r"\bsubscri(?:be|bers?|ptions?)\b|\bnewsletters?\b|\binbox\b|\bsign(?:ing)? up\b|\blog in\b|"
    r"\bregister\b|\b(?:per|a) (?:month|year|week)\b|\bfree trial\b|\baccount\b|\bunlimited\b|"
    r"\baccess\b|\bdigital\b|\bcomments?\b|\bpremium\b|\bpackage\b|\boffer\b|\bcancel\b|"
    r"\bannual(?:ly)?\b|\bjoin\b|\bmembers?\b|\breaders\b|\bjournalism\b|\badvert\w*\b|\bapp\b",
    re.IGNORECASE,
)
"""Words that make a prompt when two of them meet, or one in a short line."""

REPORTS = re.compile(
    r"\b(?:said|says|told|according to|announced|reported|added|warned|argues?|"
    r"expects?|wrote|urged|ruled)\b",
    re.IGNORECASE,
)
"""Words by which a line reports what somebody said."""

ATTRIBUTED = re.compile(
    r",[\"”]? (?:(?:the|its|their|his|her|an?) )?(?:[\w'’&.-]+ ){1,4}"
    r"(?:said|says|wrote|warned|argued|argues|added|adds|insisted|insists)"
    r"(?=[,.]| (?:on|in|at|to|before|after|late|early|last)\b)|"
    r", (?:said|says|argues|wrote|warned|warns|adds) "
    r"(?:(?:the|an?|its|their|his|her)\b|(?-i:[A-Z]))|"
    r",[\"”] [^\"“”]{3,80}\.$",
    re.IGNORECASE,
)
"""Clauses that give a sentence to somebody: `, its lawyer said.`, `," the letter begins.`"""

SAYS = re.compile(
    r"\b(?:said|told|according to|warned|wrote|urged|ruled)\b|\b(?:he|she|they) says?\b|"
    r"\b(?:sagte|erklärte|teilte|zufolge|a (?:déclaré|indiqué|expliqué)|assure|selon|dijo|según|"
    r"afirmó|disse|segundo)\b|[说說]。|表示|指出|(?:話し|述べ|語っ)た|(?:말|강조|설명)했다|밝혔다",
    re.IGNORECASE,
)
"""Words by which a sentence names who said it, which no furniture does."""

PRICE = re.compile(r"\d[\d.,]*\s?(?:p/m|/month|(?:a|per|each) (?:month|week|year))", re.IGNORECASE)
"""What a subscription costs."""

ADDRESSES = re.compile(r"\b(?:you|your|yours|(?-i:[Uu]s)|our|we)\b", re.IGNORECASE)
"""Words by which a page speaks to its reader."""

ORDERS = re.compile(
    r"^(?:subscribe|sign|get|join|support|start|try|register|log|click|download|follow|discover|"
    r"become|enjoy|save|unlock|upgrade|renew|buy|send|email|call|contact|explore|browse|see)\b"
    r"(?! of\b)",
    re.IGNORECASE,
)
"""Words that order the reader to do something."""

_LONGEST = 480
_SENTENCE = 60
_READING = re.compile(
    r"subscri|unlimited|access|digital|newsletter|journalis|premium|reader|member|articles?\b|stories",
    re.IGNORECASE,
)
"""What a price is for when a page sells itself, not what bills and plans in the news are for."""


def without_quotes(text: str) -> str:
    """Return a line without its quotations: what somebody says does not make it a prompt."""
    parts, at = [], 0
    for pair in find_pairs(text):
        if text[pair.start] in "\"“„«‘'「『":
            parts.append(text[at : pair.start])
            at = pair.end
    return "".join((*parts, text[at:]))


def is_prompt(bare: str, *, ended: bool, heading: bool) -> bool:
    """Tell whether weak words make a prompt: two in a line to the reader, one in a short line.

    Args:
        bare: A line without its quotations.
        ended: Whether the line ends as a sentence does.
        heading: Whether its form is a heading's, which has to say more to be a prompt.
    """
    if len(bare) > _LONGEST:
        return False
    hits = len({hit.lower() for hit in WEAK.findall(bare)})
    ordered = bool(ORDERS.match(bare))
    speaks = ordered or bool(ADDRESSES.search(bare))
    if ordered and not ended:
        return bool(hits or ADDRESSES.search(bare)) and not heading
    if ended and len(bare) >= _SENTENCE:
        sells = ordered or (PRICE.search(bare) and _READING.search(bare))
        return hits > 1 and speaks and bool(sells) and not REPORTS.search(bare)
    if hits > 1 and speaks:
        return ordered or not ended
    short = len(bare) < _SENTENCE and not ended
    return hits > 0 and short and speaks and not heading
