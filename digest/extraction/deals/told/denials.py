"""Deals that somebody denies, or of a thing that is not for sale."""

import re

from digest.extraction.deals.tokens import Place, Sentence

_DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|dispel\w*|"
    r"allay\w*|debunk\w*|quell\w*|shrug\w* off|laugh\w* off|rubbish(?:es|ed|ing)|"
    r"quash(?:es|ed|ing)|play(?:s|ed|ing) down|pour(?:s|ed|ing) cold water on|scotch(?:es|ed)|"
    r"no truth (?:\S+ ){0,3}?(?:in|to)|nothing in|no substance (?:in|to)|no basis for) "
    r"(?:that|it|(?:a|any|the|such|all|recent|media|press|market|local|earlier|these|those) )"
    r"{0,3}?(?:that|it|reports?|rumours?|rumors?|speculation|claims?|talk|suggestions?|chatter|"
    r"stor(?:y|ies)|gossip|notion|idea|having|being|an? (?:\S+ ){0,4}?report)\b|"
    r"\b(?:has|have|had|is|are|was|were) (?:not|never) (?:held|had|been in|in|holding|entered|"
    r"received|made|started|conducted|engaged in|approached)(?: into)? "
    r"(?:(?:an?|any|such|formal) )*"
    r"(?:(?:\S+ )?talks?|discussions?|negotiations?|contacts?|offers?|approach\w*|bids?|proposals?|"
    r"(?:\S+ )?(?:offer|bid|proposal|approach))\b|"
    r"\b(?:has|have|had) no (?:current |immediate )?(?:plans?|intentions?|interest) (?:to|of|in)\b"
)
_NEXT_CLAUSE = re.compile(
    r"(?:^| )(?:;|:|but|and|then|while|when|said|says|told|announced|after)(?: |$)"
)
_NOT_FOR_SALE = re.compile(r"(?:(?:is|was|are|were)(?: \w+)? not|isn't|wasn't) for sale\b")


def is_denied(sentence: Sentence, place: Place) -> bool:
    """Tell whether somebody denies the clause that the trigger stands in, however far before."""
    before = " ".join(token.text for token in sentence.tokens[: place.first])
    denial = _DENIAL.search(before)
    return denial is not None and _NEXT_CLAUSE.search(before, denial.end()) is None


def is_not_for_sale(sentence: Sentence, place: Place) -> bool:
    """Tell whether the sentence goes on to say that what would be bought is not for sale."""
    tokens = sentence.tokens
    wanted = next((at for at in range(place.after, len(tokens)) if tokens[at].names), len(tokens))
    return any(
        set(tokens[at].names) & set(tokens[wanted].names)
        and _NOT_FOR_SALE.match(" ".join(token.text for token in tokens[at + 1 : at + 6]))
        for at in range(wanted + 1, len(tokens))
    )
