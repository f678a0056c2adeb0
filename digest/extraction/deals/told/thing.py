"""What a deal is about: the thing bought, sold, ordered or paid for, in the article's words."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from digest.extraction.deals.tokens import PREPOSITIONS, Place, Sentence, Token
from digest.lexicon.deals.terms import (
    AMOUNT_LEADS,
    DETERMINERS,
    NO_THINGS,
    PHRASE_ENDS,
    THINGS,
    WORK,
)
from digest.lexicon.qualifiers import BOUNDS
from digest.model.article import Span

_THING = re.compile(THINGS)
_PLURAL = re.compile(r"[a-z][\w-]+[^s\W]s")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ADVERB = re.compile(r"(?!(?:family|supply|assembly|wholly|newly|fully|daily|weekly)$)\w{3,}ly")
_PARTICIPLE = re.compile(r"\w{3,}(?:ing|ed)")
_SIGNS = frozenset(', . ; : — ( ) " ! ? /'.split())
_LONGEST = 10
_PRICE = rf"(?:(?:worth|valued at|of) (?:(?:{BOUNDS}) ){{0,4}}M\d+ )?"
_OTHERS = r"(?:(?:from|with|by|to|between) (?:(?!for |to )\S+ ){0,4}?[OG]\d+ (?:and [OG]\d+ )?)?"
_TO_THING = re.compile(rf" ?{_PRICE}{_OTHERS}{_PRICE}(?:(?:to|for) {WORK} |for (?!{WORK}))")
_OF_THING = re.compile(r" ?(?:of|for) ")
_STAKE = re.compile(
    r" ?(?:(?!M\d|for |of |to |from |in |, )\S+ ){0,5}?(?:stake|interest|shareholding|holding) in "
)
_WITH = re.compile(r" ?O\d+ with (?=\d|up |an? |the )")
_VERBS = {
    "acquire", "sell", "for sale", "order", "supply", "make for", "build", "option", "deal to buy",
    "deal to supply", "license",
}  # fmt: skip
_NOUNS = {"takeover", "sale", "bid", "sales"}
_WORKS = {"contract", "deal for", "loan", "licence", "joint venture", "borrow", "lend", "choose"}
_PASSIVE = frozenset("was were is are will has have had to".split())
_SOLD = frozenset("sold bought acquired ordered".split())


def find_thing(sentence: Sentence, place: Place, name: str) -> Span | None:
    """Return where the thing stands that the deal of the trigger `name` is about."""
    if name in _VERBS:
        if sentence.tokens[place.first].text in _SOLD:
            passive = _find_before(sentence, place)
            if passive:
                return passive
        return _find_after(sentence, place, _WITH) or _find_after(sentence, place, None)
    if name in _NOUNS:
        return _find_after(sentence, place, _OF_THING)
    return _find_after(sentence, place, _TO_THING) if name in _WORKS else None


def _find_after(sentence: Sentence, place: Place, lead: re.Pattern[str] | None) -> Span | None:
    """Return the thing behind the trigger and the words that lead to it."""
    at = place.after
    starts = sentence.starts
    if at >= len(starts):
        return None
    if lead is not None:
        found = lead.match(sentence.text, starts[at])
        if not found:
            return None
        at = bisect_left(starts, found.end())
    stake = _STAKE.match(sentence.text, starts[at]) if at < len(starts) else None
    thing = bisect_left(starts, stake.end()) if stake else at
    return _span(sentence.tokens, at, _read_phrase(sentence.tokens, thing))


def _find_before(sentence: Sentence, place: Place) -> Span | None:
    """Return the thing that opens the sentence and was sold: "Its bus arm was sold to ..."."""
    end = _read_phrase(sentence.tokens, 0)
    if end is None or end >= place.first or sentence.tokens[end].text not in _PASSIVE:
        return None
    between = {token.text for token in sentence.tokens[end : place.first]}
    known = _PASSIVE | {"be", "been", "being", "also", "not"}
    return _span(sentence.tokens, 0, end) if between <= known else None


def _span(tokens: Sequence[Token], first: int, end: int | None) -> Span | None:
    return None if end is None else Span(tokens[first].at.start, tokens[end - 1].at.end)


def _read_phrase(tokens: Sequence[Token], first: int) -> int | None:
    """Return the end of the name of a thing that begins at `first`, if it surely ends there."""
    at = _skip_lead(tokens, first)
    end = _end_of_phrase(tokens, at)
    if end is None or not _names_thing(tokens, at, end):
        return None
    following = tokens[end].text if end < len(tokens) else "."
    if following == "of":
        owner = _end_of_phrase(tokens, end + 1)
        return owner if owner and owner > end + 1 and _closes(tokens, owner) else None
    return end if _closes(tokens, end) else None


def _skip_lead(tokens: Sequence[Token], first: int) -> int:
    words = tuple(token.text for token in tokens[first : first + 3])
    lead = next((lead for lead in AMOUNT_LEADS if words[: len(lead)] == lead), ())
    return first + len(lead)


def _end_of_phrase(tokens: Sequence[Token], first: int) -> int | None:
    """Return where a row of nouns and adjectives ends, None where it is too long to be sure."""
    for at in range(first, min(first + _LONGEST, len(tokens))):
        text = tokens[at].text
        if at > first and _ends(tokens, at):
            return at
        if at == first and (text in _SIGNS or text in PREPOSITIONS or text in PHRASE_ENDS):
            return None
        if text.startswith("P") or (tokens[at].pronoun and not tokens[at].possessive):
            return None
    return len(tokens) if len(tokens) <= first + _LONGEST else None


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` stands behind a row of nouns, not in it."""
    text, before = tokens[at].text, tokens[at - 1].text
    if text in _SIGNS or text in PREPOSITIONS or text in PHRASE_ENDS or text == "and":
        return True
    if tokens[at].group != tokens[at - 1].group or _ADVERB.fullmatch(text):
        return True
    dated = bool(_YEAR.fullmatch(text))
    return dated or bool(_PARTICIPLE.fullmatch(text) and _PLURAL.fullmatch(before))


def _closes(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether nothing is cut off: no second thing is joined to the first."""
    if end >= len(tokens) or tokens[end].text not in {"and", "or", ",", "plus", "/"}:
        return True
    following = tokens[end + 1 : end + 2]
    if tokens[end].text == ",":
        return not following or not (following[0].text[0].isdigit() or _is_listed(tokens, end + 1))
    return False


def _is_listed(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a list goes on behind a comma: another count, or "and" soon after."""
    ahead = tokens[at : at + 5]
    return any(token.text == "and" and token.group == tokens[at].group for token in ahead)


def _names_thing(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Tell whether the words end in a thing, and say more of it than that it is one."""
    head = tokens[end - 1]
    words = [token for token in tokens[first:end] if token.text not in DETERMINERS]
    if head.names or head.figure or head.text in NO_THINGS:
        return False
    own = [token for token in words if not (token.pronoun and token.possessive)]
    plural = _PLURAL.fullmatch(head.text)
    return len(own) > 1 and bool(plural or _THING.fullmatch(head.text))


__all__ = ["find_thing"]
