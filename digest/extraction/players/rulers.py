"""Parts of a land and capitals where they stand for who rules them: Kitui County has leased."""

import re
from collections.abc import Mapping

from digest.extraction.players.evidence import Evidence, Sort
from digest.lexicon.deeds import FIRM_DEEDS
from digest.lexicon.places import TERRITORIES, capitals
from digest.lexicon.words import ACT_VERBS

_ALSO_CLUBS = frozenset("City Town".split())
"""What ends the names of clubs and of towns, and opens those of who rules them."""
_SUFFERED = frozenset(
    """lost loses makes produces produced holds held gets won wins received receives runs collapse
    collapses collapsed trade trades traded post posts posted default defaults export exports
    exported swing swings swung breed breeds mine mines mined""".split()
)
_DOES = (ACT_VERBS | FIRM_DEEDS) - _SUFFERED
_AUX = (
    r"(?:(?:has|had|have|will|would|is|was|may|might|could|can|must|should|also|now|already"
    r"|reportedly|recently|still|to|be|not|never|on [A-Z][a-z]+day) ){0,5}"
)
_CLAUSE = re.compile(rf" {_AUX}(?P<verb>[a-z][a-z-]*)")
_RULED = re.compile(
    r" (?:commission|commissioners|council|councillors|supervisors|officials|authorities|executive"
    r"|assembly|government|administration|treasury|trustees) (?:(?:has|have|had|will|would) )?"
    r"(?:agreed|voted|approved|said|sued|signed|leased|sold|bought|rejected|decided|awarded|want)"
)
_DEALT = re.compile(
    r"\b(?:(?:orders?|contracts?|loans?|grants?|licen[cs]es?|subsid\w+|permission|approval|money"
    r"|funding|aid)\b[^.;,]{0,30} from|(?:settlements?|deals?|contracts?|agreements?|talks|dispute"
    r"|row|pact|signed|settled)\b[^.;,]{0,30} with|(?:sued|fined|owned|granted|awarded|levied"
    r"|billed|leased) by|(?:sue|sued|sues|suing|lobbied|petitioned)) (?:the )?$"
)
_LOCATED = re.compile(
    r"\b(?:in|near|at|around|outside|across|of|to|through|towards?|via|into|for|reach(?:ed|es)?"
    r"|left|leav(?:es|ing)|visit(?:s|ed|ing)?)"
    r"(?: the| downtown| central| north| south| east| west)? $"
)
_RULES = re.compile(
    rf" {_AUX}(?:block|approve|veto|impose|lift|ban|grant|pledge|promise|lend|lent|want|insist"
    r"|agree|refuse|sign|ratif|recall|expel|threaten|warn|urge|offer|order|propose|demand|reject"
    r"|accuse|summon|prepare|plan|hope|fear|argue|pay|paid|say|said|announce|decide|decline|press"
    r"|push|pump|spend|spent|finance|fund|subsidi[sz]|contribute|retaliat|respond|back|deport"
    r"|legislat|nationali[sz]|privati[sz]|deregulat|devalue|concede|acknowledge|protest)"
    r"(?:e|es|s|d|ed|ied|ies|led|ned)?\b(?! (?:in|at|from)\b)"
    r"|'s? (?:[a-z]+ )?(?:share|contribution|decision|offer|pledge|subsid\w+|grants?|stake|loans?"
    r"|ban|plans?|refusal|promise|approval|veto|policy|policies|position|guarantee|rescue|aid"
    r"|backing|support|budget|demands?|sanctions|tariffs|response|objections?|consent)\b"
    r"| and (?:the )?(?:[A-Z][\w'-]+ ){1,4}(?:have |had |will )?(?:signed|agreed|settled)\b"
)
_ASKED = re.compile(
    r"\b(?:wants?|wanted|urg(?:es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|lobb(?:ies|ied|ying)"
    r"|beg(?:s|ged|ging)?|expects?|expected|forc(?:es|ed|ing)|persuad(?:es|ed|ing)|told|convinced?"
    r"|(?:grants?|money|funding|aid|subsid\w+|loans?|approval|permission|pressure|help) from"
    r"|(?:deal|talks|agreement|dispute|row|pact|negotiations) with|signed by) $"
)


def vote_rulers(text: str, names: Mapping[str, Evidence]) -> None:
    """Let counties, cities and capitals that rule, pay and agree be governments."""
    for key, name in names.items():
        if _is_territory(name.words) and any(
            _acts(text, run.span.start, run.span.end) for run in name.runs
        ):
            name.vote(Sort.GOVERNMENT, 7.0, "rule:territory-acts")
        elif key in capitals() and _stands_for_state(text, name):
            name.vote(Sort.GOVERNMENT, 9.0, "rule:capital-acts")


def _is_territory(words: tuple[str, ...]) -> bool:
    if words[1:2] == ("of",):
        return words[0] in TERRITORIES
    return len(words) > 1 and words[-1] in TERRITORIES and words[-1] not in _ALSO_CLUBS


def _acts(text: str, start: int, end: int) -> bool:
    """Tell whether a mention is the subject of a deed, or somebody deals with it."""
    before = text[max(0, start - 60) : start]
    if _DEALT.search(before):
        return True
    if _RULED.match(text, end):
        return True
    clause = _CLAUSE.match(text, end)
    return clause is not None and clause["verb"] in _DOES and _LOCATED.search(before) is None


def _stands_for_state(text: str, name: Evidence) -> bool:
    """Tell whether a capital acts as a state somewhere, and is a place nowhere."""
    stands = False
    for run in name.runs:
        before = text[max(0, run.span.start - 60) : run.span.start].rpartition("\n")[2]
        if _ASKED.search(before):
            stands = True
        elif _LOCATED.search(before):
            return False
        else:
            stands |= _RULES.match(text, run.span.end) is not None
    return stands
