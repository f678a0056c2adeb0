"""Lines by which a page asks its reader to agree to cookies and the like."""

import re

_LONGEST = 80
_WORD = re.compile(r"[^\W\d_]+")
_NOUNS = frozenset("cookie cookies consent privacy preferences".split())
_BUTTONS = frozenset("accept agree reject refuse decline deny allow disagree".split())
_ORDERS = frozenset("manage change update review set save confirm view show see read".split())
_SPEAKS = frozenset("we us our you your my i this".split())
_OTHERS = frozenset(
    "a all and or the on to of in with without by for not do about site website page value values "
    "respect care matter matters customise customize choice choices option options setting "
    "settings purposes partner partners vendor vendors list details learn more close exit "
    "continue proceed only non essential necessary required optional functional additional "
    "analytics marketing advertising personalised personalized data personal information use "
    "uses using notice policy statement tools centre center important is are sell share".split()
)
_KNOWN = _NOUNS | _BUTTONS | _ORDERS | _SPEAKS | _OTHERS
_ASKS = re.compile(
    r"^(?:we and our|some of our|our)(?: \d[\d.,]*)?(?: \w+){0,3} partners\b.*\b(?:stor(?:e|ing)|"
    r"access|process|use|collect)\b.*\b(?:your|device|cookies|personal data)\b|"
    r"^(?:this|our) (?:web ?)?(?:site|page) uses? cookies\b|"
    r"^we use cookies\b|"
    r"^(?:your )?consent (?:for|to) .{0,60}\b(?:is|are) (?:needed|required|necessary) to "
    r"(?:see|view|show|display|load|watch|play)\b|"
    r"^with your (?:agreement|consent|permission), we\b|"
    r"^by (?:clicking|continuing|using|accepting|choosing|selecting)\b.{0,80}\byou\b.{0,20}"
    r"\b(?:agree|consent|accept)\b|"
    r"^(?:you (?:can|may)|to) (?:change|withdraw|manage|review)\b.{0,20}"
    r"\byour (?:mind|consent|preferences|(?:privacy |cookie )?(?:choices|settings))\b|"
    r"^your (?:consent|preferences|(?:privacy |cookie )?choices) (?:will|can|may) "
    r"(?:only )?(?:apply|be (?:applied|changed|withdrawn|signalled|signaled|saved))\b",
    re.IGNORECASE,
)


def is_consent(line: str) -> bool:
    """Tell whether a line is part of a notice on cookies: its words say nothing else.

    News of privacy names who did what, so that some word of it is none of the notice's.

    Args:
        line: A line with folded quotes and dashes.
    """
    if _ASKS.search(line):
        return True
    if len(line) >= _LONGEST:
        return False
    words = [word.lower() for word in _WORD.findall(line)]
    return bool(words) and _KNOWN.issuperset(words) and _is_asked(words)


def _is_asked(words: list[str]) -> bool:
    """Tell whether words of a notice ask something, and are no bare topic such as `Privacy`."""
    if words[0] in _BUTTONS or words[:2] in (["i", "accept"], ["i", "agree"]):
        return True
    asks = words[0] in _ORDERS or not _SPEAKS.isdisjoint(words)
    return asks and not _NOUNS.isdisjoint(words)
