"""Whom "it" means as an object: somebody of the sentence who does not act in its own clause."""

import re
from collections.abc import Sequence
from itertools import chain

from digest.extraction.deals.spoken import find_controlled
from digest.extraction.deals.tokens import Token, is_governed

_ACTS = re.compile(
    r"(?!(?:related|listed|limited|united|based|owned|led)$)[a-z]{3,}ed|bought|sold|said|says|has|"
    r"have|had|will|would|is|was|are|were|may|might|could|can|should|paid|put|lent|took|won|made|"
    r"bid|plans|wants|hopes|aims|expects|agrees|owns|holds"
)
_PASSIVE = re.compile(
    r"(?:is|was|are|were|will be|has been|had been) (?:to be )?(?:\w+ed|sold|bought)"
)
_SAYS = re.compile(r"(?:(?:has|had|also) )?(?:said|says|confirmed|announced|disclosed|revealed)\b")
_ASIDE = frozenset({"which", "who"})
_BEHIND = frozenset({"for", "in", "into"})
_GIVEN = re.compile(r"\b(?:M\d+|stakes?|shares?|holding|interest|participation)$")
_TOLD_OF = ("Orrin", ",", "which")
_REACH = 4


def is_behind_share(before: Sequence[Token]) -> bool:
    """Tell whether words lead to what is paid for or shared: "paid $9m for", "a stake in"."""
    words = [token.text for token in before[-2:]]
    return words[1:] != [] and words[1] in _BEHIND and _GIVEN.search(words[0]) is not None


def find_told_of(before: Sequence[Token]) -> tuple[str, ...]:
    """Return of whom a clause goes on to tell what somebody did: "Orrin, which" it bought."""
    opens = [token.text for token in before[-2:]] == [",", "which"]
    return before[-len(_TOLD_OF)].names if opens and len(before) >= len(_TOLD_OF) else ()


def find_acting(before: Sequence[Token], group: int) -> tuple[str, ...]:
    """Return who acts in the clause that the words open: not always the sentence's subject."""
    if controlled := find_controlled(before):
        return controlled
    aside = [at for at, token in enumerate(before) if group > 0 and token.group == group]
    own = [at for at, token in enumerate(before) if token.group == group]
    for at in reversed(own):
        if before[at].names and not before[at].possessive and _acts(before, at):
            return before[at].names
    if aside and before[aside[0]].text in _ASIDE:
        return next((t.names for t in reversed(before[: aside[0]]) if t.names), ())
    return ()


def find_object(before: Sequence[Token], acting: Sequence[str]) -> tuple[str, ...]:
    """Return whom the sentence spoke of last who neither acts here nor in another clause.

    Of a passive it is who something is done to; else who says what others do to him.
    """
    others = [
        at
        for at, token in enumerate(before)
        if token.names and token.text.startswith("O") and not set(token.names) & set(acting)
    ]
    said = (at for at in others if _SAYS.match(_behind(before, at)))
    passive = (at for at in others if _PASSIVE.match(_behind(before, at)))
    idle = (at for at in reversed(others) if not _acts(before, at) and not before[at].possessive)
    found = next(chain(passive, idle, said), None)
    return before[found].names if found is not None else ()


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the player at `at` is the subject of the verb behind him."""
    following = next((t for t in tokens[at + 1 :] if t.group == tokens[at].group), None)
    if following is not None and following.text == ",":
        following = next((t for t in tokens[at + 2 :] if t.group == tokens[at].group), None)
    verb = following is not None and _ACTS.fullmatch(following.text)
    return bool(verb) and not (is_governed(tokens, at) and not tokens[at].pronoun)


def _behind(tokens: Sequence[Token], at: int) -> str:
    return " ".join(token.text for token in tokens[at + 1 : at + 1 + _REACH])
