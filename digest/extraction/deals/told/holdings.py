"""What is, not what happens: shares that somebody has, wares that he sells day by day."""

import re

from digest.extraction.deals.tokens import Place, Sentence
from digest.lexicon.deals.unreal import ALWAYS

_STAKES = re.compile(r"(?:share|stock)?(?:stake|holding|interest)s?(?: of)?")
_SIZE = (
    r"(?:(?:an?|the|its|his|her|their|[OGP]\d+'s|this|that|one|two|some|about|around|almost|"
    r"nearly|roughly|"
    r"just|over|under|more|less|than|at|least|small|large|big|sizeable|sizable|significant|"
    r"substantial|direct|indirect|combined|joint|equity|economic|minority|majority|controlling|"
    r"blocking|non-controlling|passive|strategic|remaining|residual|existing|own|long-held|"
    r"working|operating|participating|\d[\d.,/-]*(?:%|pc)?|per ?cent|percent|pct|%|"
    r"\d[\d.]*-per-?cent|\d[\d.]*-percent|third|quarter|half|fifth|tenth|combined) ){0,7}"
)
_HAVING = re.compile(
    rf"(?:\b(?:own|hold|control|retain|keep|possess|maintain|have|command)(?:s|ed|ing)?|\bheld|"
    rf"\bkept|\bhas|\bhad|\bhaving|(?<!emerged )(?<!surfaced )(?<!emerges )(?<!up )\bwith|"
    rf"\b(?:sits?|sitting) on|\bvalu(?:e|es|ed|ing)|\bworth(?: of)?)"
    rf"(?: (?:already|also|still|currently|now|jointly|together|in|all|between|them))* {_SIZE}$"
)
_WHOSE = re.compile(rf"[OGP]\d+'s {_SIZE}$")
_TOLD_OF = re.compile(
    r"(?: (?!in\b)\S+){0,2} in (?:\S+ ){1,8}?(?:(?:was|is|were|are|had been|has been) (?:valued|"
    r"worth)|(?:is|was|has|had|gives|gave|makes|made|stands|stood|dates|remains|entitles)\b)"
)
_HABIT = re.compile(
    r"suppl(?:ies|y)|sells?|buys?|leases?|rents?|licen[cs]es?|distributes?|makes?|lends?|funds?|"
    r"finances?|backs?|provides?|charters?|purchases?|orders?|delivers?|sources?|procures?"
)
_EACH_YEAR = re.compile(
    r"(?:bought|buys?|sold|sells?|supplied|suppl(?:ies|y)|purchased|purchases|delivered|delivers) "
    r"(?:\S+ ){1,8}?(?:a|each|every|per) (?:year|month|week|day|season)\b"
)
_ALWAYS = re.compile(ALWAYS)
_WHICH = re.compile(
    r"\b(?:the|its|their|of|\w+ing) (?!(?:said|says|deal|contract)\b)[a-z]{3,} (?:that |which )?"
    r"(?:O\d+|they)$|, which (?:O\d+|they)$"
)
"""Goods of which a clause tells who trades them: "the steel it buys from"."""
_REACH = 12
_AIMED = re.compile(
    r"\b(?:to|will|would|can|could|may|might|shall|should|must|not|did|do|does|helps?|let)"
    r"(?: \w+ly| also| now| then)?$"
)
_NOW = re.compile(r"\b(?:today|yesterday|tomorrow|this (?:week|month|year)|next|under an?)\b")
_LEAD = 3
_SUBJECT = 3


def is_habit(sentence: Sentence, place: Place) -> bool:
    """Tell whether a verb of the body says what a firm does all the time: "supplies chassis to".

    Headlines tell what is new so as well, and the lead may.
    """
    words = " ".join(token.text for token in sentence.tokens[place.first : place.after])
    if _EACH_YEAR.match(f"{words} {sentence.after(place, _REACH)}"):
        return not _AIMED.search(sentence.text[: sentence.starts[place.first]].rstrip())
    before = sentence.text[: sentence.starts[place.first]].rstrip()
    if _ALWAYS.match(f"{words} {sentence.after(place, _REACH)}") and not _AIMED.search(before):
        return True
    if _HABIT.fullmatch(words) and _WHICH.search(before):
        return True
    if sentence.index < _LEAD or not _HABIT.fullmatch(words):
        return False
    if any(token.figure for token in sentence.tokens) or _NOW.search(sentence.text):
        return False
    return not _AIMED.search(before) and _has_subject(sentence, place)


def _has_subject(sentence: Sentence, place: Place) -> bool:
    """Tell whether the word is a verb: who does it stands before it, or "which"."""
    before = sentence.tokens[max(0, place.first - _SUBJECT) : place.first]
    text = before[-1].text if before else ""
    if text in {"also", "and", "already", "now", "still", "regularly", "currently"}:
        text = before[-2].text if len(before) > 1 else ""
    named = any(token.names and not token.possessive for token in before[-2:])
    return named or text in {"which", "that", "who", ",", "it", "they"}


_OF_OTHERS = re.compile(
    r"^ ?of (?:(?:up|to|about|some|around|nearly|almost|more|than|at|least|a further|further) )*"
    r"(?:an?(?! (?:\S+ )?(?:stake|share|interest|majority|minority))|another|two|three|four|"
    r"five|six|seven|eight|nine|ten|several|dozens|hundreds|"
    r"\d[\d,]*(?:\.\d+)?(?! ?(?:%|per|pct|pc|-)))(?= )"
)


def is_of_others(ahead: str) -> bool:
    """Tell whether "the purchase" goes on with what nobody spoke of: "of three small plants"."""
    return _OF_OTHERS.match(ahead) is not None


def is_held(sentence: Sentence, place: Place) -> bool:
    """Tell whether a deal's word names shares that somebody has, not what is done with them."""
    words = " ".join(token.text for token in sentence.tokens[place.first : place.after])
    if not _STAKES.fullmatch(words):
        return False
    before = sentence.text[: sentence.starts[place.first]]
    if _HAVING.search(before):
        return True
    after = sentence.text[sentence.starts[place.after] - 1 :] if _goes_on(sentence, place) else ""
    return bool(_WHOSE.search(before) and _TOLD_OF.match(after))


def _goes_on(sentence: Sentence, place: Place) -> bool:
    return place.after < len(sentence.tokens)
